"""The running text of a PDF file: lines joined to paragraphs, hyphens at line ends undone, running heads left out.

pypdf gives each line with its place and size, bounds what a hostile file may unpack to, and needs nothing compiled.
What a PDF does not say is guessed from the page: a gap, an indentation or another size begins a paragraph; larger
letters are a heading; what stands at the same place at the edge of several pages is a running head.
"""

import io
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError

from factcheck.documents.hyphens import Hyphens
from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Block, Document, Location, Span

_NUMBER = re.compile(r"[\W_]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|sur|of)\s*\d{1,4})?[\W_]*", re.IGNORECASE)
_ITEM = re.compile(r"(?:[•▪‣◦●○■–-]|\d{1,2}[.)])\s+(?=\S)")
_BULLET = re.compile(r"[•▪‣◦●○■]")
_CLOSED = re.compile(r"[.!?…:][\s\u00a0\u202f»”\"')\]]*\Z")
_PROSE = re.compile(r"[^\W_]")
# Ligatures, and what bullets become that have no name in the encoding of their font.
_READ_AS = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x7F: "•",
    0xF0B7: "•",
    0x00: "",
}
_EDGE = 2  # lines at the top and the bottom of a page that may be running heads
_PAGES = 5000
# Ratios of the letters' size or of the distance between lines.
_LARGER, _SMALLER, _GAP, _INDENTED = 1.12, 0.9, 1.35, 0.8


class Line(NamedTuple):
    """A line with the place of its beginning (points, from the lower left) and the size of its letters."""

    text: str
    page: int
    x: float
    y: float
    size: float
    bold: bool


def pdf_document(data: bytes, path: str) -> Document:
    """The document in the bytes of a PDF; locations are pages, counted from 1 as a viewer does.

    Raises InputError for a file behind a password or without text, and whatever pypdf raises for damaged ones.
    """
    if not data:
        raise UnreadableError("input.empty", path)
    reader = pypdf.PdfReader(io.BytesIO(data))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError("input.encrypted-pdf", path)
        pages = [_lines(page, number) for number, page in enumerate(reader.pages[:_PAGES], 1)]
    except (DependencyError, FileNotDecryptedError) as error:
        raise UnreadableError("input.encrypted-pdf", path) from error
    if not any(_PROSE.search(line.text) for page in pages for line in page):
        raise UnreadableError("input.scanned", path)
    return _document(path, _without_heads(pages))


def _lines(page: Any, number: int) -> list[Line]:
    """The lines of a page in the order of its content."""
    lines: list[Line] = []
    parts: list[str] = []
    first: tuple[float, float, float, bool] = (0.0, 0.0, 0.0, False)

    def visit(text: str, cm: list[float], tm: list[float], font: dict[str, Any] | None, size: float) -> None:
        nonlocal first
        for piece in text.splitlines(keepends=True):
            if piece.strip() and not parts:
                x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
                first = (x, y, abs(size * tm[3] * cm[3]) or abs(size), bold)
            if piece.strip():
                parts.append(piece)
            if piece.endswith("\n") and parts:
                lines.append(Line(_clean("".join(parts)), number, *first))
                parts.clear()

    page.extract_text(visitor_text=visit)
    if parts:
        lines.append(Line(_clean("".join(parts)), number, *first))
    return lines


def _clean(text: str) -> str:
    return " ".join(text.translate(_READ_AS).split(" ")).strip()


def _without_heads(pages: Sequence[Sequence[Line]]) -> list[Line]:
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


def _document(path: str, lines: list[Line]) -> Document:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    # Notes at the foot of a page stand inside sentences that go on overleaf.
    ordered = sorted(lines, key=lambda line: line.size < _SMALLER * body)
    hyphens = Hyphens(line.text for line in ordered)
    blocks: list[Block] = []
    locations: list[tuple[int, Location]] = []
    text = ""
    for paragraph in _paragraphs(ordered):
        start = at = len(text)
        joined = ""
        for line in paragraph:
            joined = hyphens.joined(joined, line.text) if joined else line.text
            if not locations or locations[-1][1].number != line.page:
                locations.append((at, Location("page", line.page)))
            at = start + len(joined)
        item = _ITEM.match(joined)
        begin = start + (item.end() if item else 0)
        if _PROSE.search(joined):
            blocks.append(Block(Span(begin, start + len(joined)), _kind(paragraph, joined, body, item is not None)))
        text += joined + "\n\n"
    return Document(path, text.removesuffix("\n\n"), tuple(blocks), locations=tuple(locations))


def _kind(paragraph: Sequence[Line], text: str, body: float, item: bool) -> str:
    larger = all(line.size >= _LARGER * body for line in paragraph)
    bold = all(line.bold for line in paragraph) and len(paragraph) <= 2 and not _CLOSED.search(text)
    if larger or bold:
        return "heading"
    return "item" if item else "paragraph"


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    distances = [(a.y - b.y) / b.size for a, b in pairwise(lines) if _same_column(a, b)]
    usual = median(distances) if distances else 0.0
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and _goes_on(paragraphs[-1], line, usual):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _same_column(before: Line, after: Line) -> bool:
    return before.page == after.page and after.size > 0 and 0 < before.y - after.y < 3 * before.size


def _goes_on(paragraph: list[Line], line: Line, usual: float) -> bool:
    """Whether `line` belongs to the paragraph of the lines before it."""
    before = paragraph[-1]
    if _BULLET.fullmatch(before.text) and abs(line.y - before.y) < before.size:
        return True  # a bullet set apart from its text
    if abs(line.size - before.size) > 0.1 * before.size or _ITEM.match(line.text) or _BULLET.fullmatch(line.text):
        return False
    closed = _CLOSED.search(before.text) is not None
    if not _same_column(before, line):
        beside = before.page == line.page and abs(before.y - line.y) < 0.5 * line.size
        return not (closed or beside)  # cells of a table stand side by side
    distance = (before.y - line.y) / line.size
    indented = closed and line.x > before.x + _INDENTED * line.size
    return distance <= _GAP * usual and not indented and before.bold == line.bold
