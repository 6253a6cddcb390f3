"""Source texts, and where quotes stand in them."""

import re
from bisect import bisect_right

COPY = "Copy the words from the source, with their white space and apostrophes."  # where a quote is not verbatim
_LINE_END = re.compile(r"\r\n|\n|\r")
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_KEY = 16  # code points by which quotes are looked up in a long text
_LONG = 100_000  # code points from which looking up is quicker than searching
_CONTEXT = 200  # code points shown on each side of a quote: a few lines
_SLACK = 8  # white space that a prefix or suffix may lack at its inner end


class SourceText:
    """A source as it stands in its file; positions are 0-based code points of `text`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._places: dict[str, list[int]] | None = None

    def line(self, position: int) -> int:
        """The 1-based line of a position."""
        return bisect_right(self._starts, position)

    def find(self, quote: str, prefix: str = "", suffix: str = "") -> list[int]:
        """Where `quote` begins, wherever `prefix` stands directly before it and `suffix` directly after.

        An occurrence that begins inside a word counts only where there is no other: « 9 % » is not in « 39 % ».
        """
        places = self._occurrences(quote)
        if prefix or suffix:
            places = [at for at in places if self._between(at, at + len(quote), prefix.rstrip(), suffix.lstrip())]
        return places

    def _occurrences(self, quote: str) -> list[int]:
        if not quote:
            return []
        if len(self.text) >= _LONG and len(quote) >= _KEY and quote[0].isalnum():
            kept = [at for at in self._index().get(quote[:_KEY], ()) if self.text.startswith(quote, at)]
            if kept:
                return kept
        found, at = [], self.text.find(quote)
        while at >= 0:
            found.append(at)
            at = self.text.find(quote, at + 1)
        whole = [at for at in found if at == 0 or not (self.text[at].isalnum() and self.text[at - 1].isalnum())]
        return whole or found

    def _index(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            for match in _WORD_START.finditer(self.text):
                at = match.start()
                self._places.setdefault(self.text[at : at + _KEY], []).append(at)
        return self._places

    def _between(self, start: int, end: int, prefix: str, suffix: str) -> bool:
        before = self.text[max(0, start - len(prefix) - _SLACK) : start].rstrip()
        return before.endswith(prefix) and self.text[end : end + len(suffix) + _SLACK].lstrip().startswith(suffix)


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after `text[start:end]`, 200 code points each, cut between words.

    "…" stands for what goes on further out.
    """
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    if start > _CONTEXT:
        before = re.sub(r"\A\S*\s*", "… ", before, count=1)
    if end + _CONTEXT < len(text):
        after = re.sub(r"\s*\S*\Z", " …", after, count=1)
    return before, after
