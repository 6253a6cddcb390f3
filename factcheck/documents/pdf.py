"""The running text of a PDF file: lines joined to paragraphs, hyphens at the ends of lines undone.

What a PDF does not say is guessed from the page: a gap, an indentation or another size begins a paragraph, and larger
letters are a heading.
"""

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import pypdf
from pypdf.errors import DependencyError, FileNotDecryptedError

from factcheck.documents.hyphens import Hyphens
from factcheck.documents.pdf_lines import Line, page_lines, without_heads
from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Block, Document, Location, Span

# pypdf logs what it finds odd in a file: with nobody listening that would go to standard error.
logging.getLogger(pypdf.__name__).addHandler(logging.NullHandler())

_ITEM = re.compile(r"(?:[•▪‣◦●○■–-]|\d{1,2}[.)])\s+(?=\S)")
_BULLET = re.compile(r"[•▪‣◦●○■]")
_CLOSED = re.compile(r"[.!?…:][\s\u00a0\u202f»”\"')\]]*\Z")
_PROSE = re.compile(r"[^\W_]")
_PAGES = 5000
# Ratios of the letters' size, or of the distance between lines.
_LARGER, _SMALLER, _GAP, _INDENTED = 1.12, 0.9, 1.35, 0.8


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
        pages = [page_lines(page, number) for number, page in enumerate(reader.pages[:_PAGES], 1)]
    except (DependencyError, FileNotDecryptedError) as error:
        raise UnreadableError("input.encrypted-pdf", path) from error
    if not any(_PROSE.search(line.text) for page in pages for line in page):
        raise UnreadableError("input.scanned", path)
    return _document(path, without_heads(pages))


def _document(path: str, lines: list[Line]) -> Document:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    foot: dict[int, float] = {}  # the last line of each page that is no note
    for line in lines:
        if line.size >= _SMALLER * body:
            foot[line.page] = min(line.y, foot.get(line.page, line.y))
    # Notes at the foot of a page stand inside sentences that go on overleaf.
    ordered = sorted(lines, key=lambda line: line.size < _SMALLER * body and line.y < foot.get(line.page, 0.0))
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
    """The lines of each paragraph; what stands side by side are the cells of a table, or a bullet and its text."""
    distances = [(a.y - b.y) / b.size for a, b in pairwise(lines) if _same_column(a, b)]
    usual = median(distances) if distances else 0.0
    paragraphs: list[list[Line]] = []
    in_row = False
    for line in lines:
        before = paragraphs[-1][-1] if paragraphs else None
        beside = before is not None and before.page == line.page and abs(before.y - line.y) < 0.5 * line.size
        if before and not in_row and not beside and _goes_on(before, line, usual):
            paragraphs[-1].append(line)
        elif before and _BULLET.fullmatch(before.text) and beside:
            paragraphs[-1].append(line)
            beside = False
        else:
            paragraphs.append([line])
        in_row = beside
    return paragraphs


def _same_column(before: Line, after: Line) -> bool:
    return before.page == after.page and after.size > 0 and 0 < before.y - after.y < 3 * before.size


def _goes_on(before: Line, line: Line, usual: float) -> bool:
    """Whether `line` belongs to the paragraph in which `before` is the last line."""
    if abs(line.size - before.size) > 0.1 * before.size or _ITEM.match(line.text) or _BULLET.fullmatch(line.text):
        return False
    closed = _CLOSED.search(before.text) is not None
    if not _same_column(before, line):
        return not closed
    distance = (before.y - line.y) / line.size
    indented = closed and line.x > before.x + _INDENTED * line.size
    return distance <= _GAP * usual and not indented and before.bold == line.bold
