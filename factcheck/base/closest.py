"""What a source has in the place of a quote that it has not got."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.base.quotes import COPY, SourceText
from factcheck.base.typography import bare, variants

_CLOSE = 50  # of 100; a passage less like the quote than this helps nobody
_EXPLAINED = 25  # quotes; finding the closest passage takes time
_UNCHANGED = 8  # words of a stretch that both have which are shown
_WORDS = re.compile(r"\S+")


class Instead(NamedTuple):
    """What stands in the source instead: a remark in brackets ("" for none), what to do, the passage if it is sure."""

    remark: str
    mend: str
    right: str = ""


class Closest:
    """Says of a quote what its source has instead; closest passages are looked for a limited number of times."""

    def __init__(self) -> None:
        self.left = _EXPLAINED
        self._flat: dict[int, tuple[SourceText, tuple[str, list[int]]]] = {}  # by identity of the source, which is kept

    def __call__(self, quote: str, source: SourceText) -> Instead:
        """The same words in other typography, else the passage that is most like the quote."""
        _, flat = self._flat.setdefault(id(source), (source, bare(source.text)))
        same = variants(quote, source.text, flat)
        if same:
            lines = ", ".join(str(source.line(span.start)) for span in same)
            remark = f" (but for white space, apostrophes or other signs it stands on line {lines})"
            passages = {source.text[span.start : span.end] for span in same}
            if len(same) == 1:
                return Instead(remark, "Copy it from there, or let --fix do it.", passages.pop())
            return Instead(remark, "Copy it from there, with a prefix: or suffix: to tell which.")
        return Instead(self._passage(quote, source), COPY)

    def _passage(self, quote: str, source: SourceText) -> str:
        if not self.left or len(quote) > len(source.text):
            return ""
        self.left -= 1
        from rapidfuzz.fuzz import partial_ratio_alignment

        # The longer text may be either one to RapidFuzz; the passage is looked for in the source.
        found = partial_ratio_alignment(quote, source.text, score_cutoff=_CLOSE)
        if found is None:
            return ""
        start, end = _whole_words(source.text, found.dest_start, found.dest_end)
        return f" (closest passage: «{word_diff(quote, source.text[start:end])}» line {source.line(start)})"


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to the words that it cuts, without white space around it."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    passage = text[start:end]
    return start + len(passage) - len(passage.lstrip()), end - (len(passage) - len(passage.rstrip()))


def word_diff(old: str, new: str) -> str:
    """`new` on one line, with `[-words-]` that only `old` has and `{+words+}` that only `new` has, as git shows them.

    Long stretches that both have are cut.
    """
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    shown: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            shown.append(_cut(right[c:d]))
        else:
            shown.append(
                (f"[-{' '.join(left[a:b])}-]" if b > a else "") + (f"{{+{' '.join(right[c:d])}+}}" if d > c else "")
            )
    return " ".join(shown)


def _cut(words: list[str]) -> str:
    if len(words) <= 2 * _UNCHANGED:
        return " ".join(words)
    return " ".join([*words[:_UNCHANGED], "…", *words[-_UNCHANGED:]])
