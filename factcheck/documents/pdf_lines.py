"""The lines of a PDF file: words put together, running heads, page numbers and the marks of notes left out.

pypdf gives each line with its place and size, bounds what a hostile file may unpack to, and needs nothing compiled.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

_NUMBER = re.compile(r"[\s|.–—-]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|sur|of)\s*\d{1,4})?[\s|.–—-]*", re.IGNORECASE)
_BLANK = re.compile(r"[ \t\r\n\f\v]+")
_NOTE_MARK = re.compile(r"\d{1,3}")
# Ligatures, and what bullets become that have no name in the encoding of their font.
_READ_AS = {0x7F: "•", 0xF0B7: "•", 0x00: ""} | dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"), 0xFB00))
_EDGE = 2  # lines at the top and the bottom of a page that may be running heads
_RAISED = 0.8  # how large the number of a note may be, for the letters beside it
_LETTER = 0.5  # how wide a letter is for its size, on average


class Line(NamedTuple):
    """A line with the place of its beginning (points, from the lower left) and the size of its letters."""

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool


def page_lines(page: Any, number: int) -> list[Line]:
    """The lines of a page in the order of its content."""
    lines: list[Line] = []
    parts: list[Line] = []

    def visit(text: str, cm: list[float], tm: list[float], font: dict[str, Any] | None, size: float) -> None:
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        for piece in text.splitlines(keepends=True):
            if piece.strip() or parts:
                parts.append(Line(piece, number, x, y, abs(size * tm[3] * cm[3]) or abs(size), bold))
            if piece.endswith("\n") and parts:
                lines.append(_line(parts))
                parts.clear()

    page.extract_text(visitor_text=visit)
    if parts:
        lines.append(_line(parts))
    return _put_together(lines)


def _line(parts: Sequence[Line]) -> Line:
    """The line of what is written one after the other, as large as most of it."""
    sizes: Counter[float] = Counter()
    for part in parts:
        sizes[part.size] += len(part.text.strip())
    text = _BLANK.sub(" ", "".join(part.text for part in parts).translate(_READ_AS)).strip()
    bold = all(part.bold for part in parts if part.text.strip())
    return parts[0]._replace(text=text, size=sizes.most_common(1)[0][0], bold=bold)


def _put_together(pieces: Sequence[Line]) -> list[Line]:
    """Lines whose words are set one by one, put together; the raised numbers of notes are left out."""
    lines: list[Line] = []
    reach = 0.0  # where the last line ends, by estimate
    for piece in pieces:
        before = lines[-1] if lines else piece
        raised = piece.size < _RAISED * before.size and 0 < piece.y - before.y < before.size
        if raised and _NOTE_MARK.fullmatch(piece.text):
            continue
        width = len(piece.text) * _LETTER * piece.size
        beside = lines and abs(piece.y - before.y) < 0.2 * piece.size and piece.x > before.x
        if beside and piece.x - reach < 1.5 * piece.size + 0.15 * (reach - before.x):
            lines[-1] = before._replace(text=f"{before.text} {piece.text}")
        else:
            lines.append(piece)
        reach = piece.x + width
    return lines


def without_heads(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of all pages but page numbers and running heads."""
    edges = [_edges(page) for page in pages]
    repeated = Counter(key for edge in edges for key in {_key(line) for line in edge})
    kept = []
    for page, edge in zip(pages, edges, strict=True):
        for line in page:
            at_edge = line in edge
            if not (at_edge and (_NUMBER.fullmatch(line.text) or repeated[_key(line)] > 1)):
                kept.append(line)
    return kept


def _edges(page: Sequence[Line]) -> list[Line]:
    heights = sorted({round(line.y) for line in page})
    edge = {*heights[:_EDGE], *heights[-_EDGE:]}
    return [line for line in page if round(line.y) in edge]


def _key(line: Line) -> tuple[str, int]:
    """What running heads of different pages have in common: words and height, not the page number in them."""
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.y)
