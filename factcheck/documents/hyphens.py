"""Words cut at the end of a line, made whole."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")
_CUT = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[-\u2010\u00ad]\Z")
_NEXT = re.compile(r"[^\W\d_]+")
# Where French sets a hyphen of its own (peut-être, dit-il, a-t-on, celui-ci, vingt-deux); else it is the printer's.
_FIRST = frozenset(
    ("peut", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre", "celui", "celle", "ceux", "celles")
)
_SECOND = frozenset(
    ("être", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "vingt", "vingts", "ci")
)
# No other syllable begins a line so: words are not cut before a vowel.
_PRONOUNS = frozenset(("il", "elle", "on", "ils", "elles", "nous", "vous", "là", "même", "mêmes"))


class Hyphens:
    """Knows the words of a text, and so which hyphens are part of one."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {word.casefold() for line in lines for word in _WORD.findall(_CUT.sub("", line))}

    def joined(self, before: str, line: str) -> str:
        """`before` with `line` after it, as one would read them aloud."""
        cut, following = _CUT.search(before), _NEXT.match(line)
        if not cut or not following:
            return f"{before} {line}"
        if before.endswith("\u00ad"):
            return before[:-1] + line
        if self._keeps(cut[1].casefold(), following.group()):
            return before + line
        return before[:-1] + line

    def _keeps(self, first: str, second: str) -> bool:
        """Whether the hyphen between the two parts stands in the middle of a line, too."""
        if not second[0].islower():
            return True  # Seine-Saint-Denis
        if first + second in self._words:
            return False
        if f"{first}-{second}" in self._words:
            return True
        return second in _PRONOUNS or (first in _FIRST and second in _SECOND)
