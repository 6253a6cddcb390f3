"""The blocks of a plain text: paragraphs, hard-wrapped or not, posts of one line, headings and list items.

A plain text does not say which of these a line is. Lines are joined where the writing shows that a sentence goes on
(a lower-case start, or a line broken because the next word would not have fitted) and kept apart otherwise.
"""

from itertools import pairwise

from factcheck.language.patterns import pattern
from factcheck.model import Block, Span

_LINE = pattern(r"[^\r\n]+")
_BLANK = " \t\f\v\u00a0\u202f\u200b\ufeff"
_ITEM = pattern(r"(?:[-*•▪‣◦]|(?P<number>\d{1,2})[.)])[ \t\u00a0]+(?=\S)")
_CLOSED = pattern(r"[.!?…][\s\u00a0\u202f»”\"')\]]*\Z")
_PUNCTUATED = pattern(r"[.!?…:;,][\s\u00a0\u202f»”\"')\]]*\Z")
_PROSE = pattern(r"[^\W_]")
_FIRST_WORD = pattern(r"\S+")

# Widths between which editors and mail programs wrap, in code points.
_NARROWEST, _WIDEST = 45, 120
_RAGGED = 20  # how far from the full width a wrapped line may end
_GOES_ON = 30  # a shorter line that is followed by a lower-case one is more likely a list or a verse
_HEADING = 120
_HEADING_INSIDE = 90
_CHAIN, _CHAIN_ON_TOP = 2, 4  # headings in a row: a heading and its byline; title, subtitle, author, date


class _Piece:
    """A stretch of the text that becomes a block; `after_blank` says that a blank line stands before it."""

    __slots__ = ("after_blank", "end", "kind", "lines", "start")

    def __init__(self, start: int, end: int, kind: str, after_blank: bool) -> None:
        self.start, self.end, self.kind, self.after_blank, self.lines = start, end, kind, after_blank, 1


def plain_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text` in reading order; no two overlap, and each holds at least one letter or digit."""
    pieces = [piece for piece in _pieces(text) if _PROSE.search(text, piece.start, piece.end)]
    pieces = _across_blank_lines(text, pieces)
    _mark_headings(text, pieces)
    return tuple(Block(Span(piece.start, piece.end), piece.kind) for piece in pieces)


def _trimmed_lines(text: str) -> list[tuple[int, int, int, bool]]:
    """(start, end, indentation, stands after a blank line) of each line that is neither blank nor for factcheck."""
    found: list[tuple[int, int, int, bool]] = []
    before = 0
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip(_BLANK))
        end = match.end() - len(line) + len(line.rstrip(_BLANK))
        if start >= end or (text.startswith("[factcheck", start) and _is_directive(line)):
            continue
        gap = text[before : match.start()]
        breaks = gap.count("\n") or gap.count("\r")
        found.append((start, end, start - match.start(), breaks > 1 or not found))
        before = match.end()
    return found


def _is_directive(line: str) -> bool:
    from factcheck.documents.directives import is_directive

    return is_directive(line)


def _wrap_width(lines: list[tuple[int, int, int, bool]]) -> int:
    """The width at which the text has been wrapped, or 0 where it has not."""
    inner = [end - start for (start, end, *_), (*_, apart) in pairwise(lines) if not apart]
    if len(inner) < 2:  # one line shows no habit
        return 0
    width = max(inner)
    full = sum(length > width - _RAGGED for length in inner)
    return width if _NARROWEST <= width <= _WIDEST and full > 0.6 * len(inner) else 0


def _pieces(text: str) -> list[_Piece]:
    lines = _trimmed_lines(text)
    width = _wrap_width(lines)
    pieces: list[_Piece] = []
    previous = (0, 0)
    for start, end, indentation, apart in lines:
        item = _ITEM.match(text, start, end)
        if item and item["number"] and not (apart or pieces[-1].kind == "item" or _PUNCTUATED.search(text, *previous)):
            item = None  # a wrapped line that happens to begin with a number: "en page\n12. Puis"
        hanging = bool(pieces) and pieces[-1].kind == "item" and indentation > 1
        if not item and not apart and (hanging or _joins(text, previous, (start, end), width)):
            pieces[-1].end = end
            pieces[-1].lines += 1
        else:
            kind = "item" if item else "paragraph"
            pieces.append(_Piece(item.end() if item else start, end, kind, apart))
        previous = (start, end)
    return pieces


def _joins(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the sentence of `line` may go on in the line after it."""
    word = _FIRST_WORD.match(text, *following)
    length = line[1] - line[0]
    if width and word and length + 1 + len(word.group()) > width:
        return True
    return not _PUNCTUATED.search(text, *line) and text[following[0]].islower() and length >= _GOES_ON


def _across_blank_lines(text: str, pieces: list[_Piece]) -> list[_Piece]:
    """Sentences that a page break has cut in two are one paragraph again."""
    joined: list[_Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if (
            before
            and piece.after_blank
            and before.kind == piece.kind == "paragraph"
            and text[piece.start].islower()
            and before.end - before.start > _HEADING_INSIDE
            and (text[before.end - 1].isalnum() or text[before.end - 1] == ",")
        ):
            before.end = piece.end
        else:
            joined.append(piece)
    return joined


def _mark_headings(text: str, pieces: list[_Piece]) -> None:
    """Short lines without final punctuation are headings of the full paragraph that follows them."""
    short = [_may_be_heading(text, piece) for piece in pieces]
    top = short.index(False) if False in short else 0
    titled = chain = 0
    for index in reversed(range(len(pieces))):
        piece = pieces[index]
        length = piece.end - piece.start
        if not short[index]:
            full = piece.kind == "paragraph" and _CLOSED.search(text, piece.start, piece.end)
            titled, chain = length if full else 0, 0
            continue
        chain += 1
        on_top = index < top <= _CHAIN_ON_TOP
        if titled and (on_top or (chain <= _CHAIN and length <= _HEADING_INSIDE and titled >= 2 * length)):
            piece.kind = "heading"


def _may_be_heading(text: str, piece: _Piece) -> bool:
    one_line = piece.kind == "paragraph" and piece.lines == 1 and piece.end - piece.start <= _HEADING
    return one_line and not _PUNCTUATED.search(text, piece.start, piece.end)
