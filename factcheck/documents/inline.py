"""Running text of HTML: entities decoded, white space collapsed, each character with its place in the source."""

import re
from html import unescape

from factcheck.model import Block, ReadAs, Span

_SPECIAL = re.compile(
    r"(?P<blank>[ \t\r\n\f]+)|(?P<unseen>[\u00ad\u200b\ufeff]+)"
    r"|&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[A-Za-z][A-Za-z0-9]*;?)"
)
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\ufeff")  # soft hyphen, places where a line may break, byte order mark
_PROSE = re.compile(r"[^\W_]")
_BLANK = " \n"


class Inline:
    """Collects the text and markup of one block, piece by piece, in the order of the source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[tuple[int, int, str | None]] = []  # None: reads as it stands
        self.last = self.last_sign = ""  # the last character so far as it reads, and the last that is no white space

    def text(self, start: int, end: int) -> None:
        """Add `source[start:end]`, which is text."""
        at = start
        for match in _SPECIAL.finditer(self._source, start, end):
            if match.start() > at:
                self._add(at, match.start(), None)
            at = match.end()
            if match["blank"]:
                self._add(match.start(), at, " ")
            elif match["unseen"]:
                self._add(match.start(), at, "")
            else:
                read = unescape(match.group())
                # A reference that a browser shows as it stands is text.
                self._add(match.start(), at, None if read == match.group() else read.translate(_UNSEEN))
        if end > at:
            self._add(at, end, None)

    def markup(self, start: int, end: int, reads: str = "") -> None:
        """Add `source[start:end]`, which is markup and reads as `reads`."""
        self._add(start, end, reads)

    def _add(self, start: int, end: int, reads: str | None) -> None:
        text = self._source[start:end] if reads is None else reads
        if text and not text.strip(_BLANK) and self.last in ("", *_BLANK):
            text = reads = ""  # white space after white space
        self._pieces.append((start, end, reads))
        if text:
            self.last = text[-1]
            self.last_sign = text.rstrip()[-1:] or self.last_sign

    def block(self, kind: str) -> Block | None:
        """The block of what was collected, without white space around it; None where there is no letter or digit."""
        seen = [
            number
            for number, (start, end, reads) in enumerate(self._pieces)
            if (self._source[start:end] if reads is None else reads).strip()
        ]
        if not seen:
            return None
        pieces = self._pieces[seen[0] : seen[-1] + 1]
        if not any(_PROSE.search(self._source[s:e] if reads is None else reads) for s, e, reads in pieces):
            return None
        markup = tuple(
            ReadAs(start, end, reads)
            for start, end, reads in pieces
            if reads is not None and reads != self._source[start:end]
        )
        return Block(Span(pieces[0][0], pieces[-1][1]), kind, markup)
