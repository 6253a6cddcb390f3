"""The paragraphs of an OpenDocument text as they read when all tracked changes are accepted.

Read from `content.xml` with lxml, which python-docx brings along: odfpy, which would give no more than the same
tree, has had no release since 2020 and comes without a wheel. Elements as in OpenDocument 1.3, part 3, chapters 5 to 7.
"""

import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from factcheck.documents.binary import Part
from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Location

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _OFFICE, _TABLE, _STYLE = (_NAMES % name for name in ("text", "office", "table", "style"))
_H, _P, _NOTE = f"{_TEXT}h", f"{_TEXT}p", f"{_TEXT}note"
_SKIPPED = frozenset(
    (
        *(f"{_TEXT}{name}" for name in ("tracked-changes", "note-citation", "table-of-content", "hidden-text")),
        *(f"{_OFFICE}{name}" for name in ("annotation", "forms")),
        *(f"{_NAMES % 'svg-compatible'}{name}" for name in ("title", "desc")),
    )
)
_QUOTES = ("quotations", "quote")
_CODE = ("preformatted", "source", "code")


def odt_parts(archive: zipfile.ZipFile, path: str) -> list[Part]:
    """The paragraphs of the body in reading order, table cells included, then the notes; `path` is for errors.

    A paragraph's location is its number among those with text, a note's its number among the notes. Raises InputError
    for a file behind a password, and whatever zipfile and lxml raise for damaged ones.
    """
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise UnreadableError("input.encrypted-office", path)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(archive.read("content.xml"), parser)
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    styles = _parents(root)
    notes = list(body.iter(_NOTE))
    found = [each for each in body.iter(_H, _P) if next(each.iterancestors(_NOTE, *_SKIPPED), None) is None]
    parts: list[Part] = []
    for element in found:
        text = "".join(_text(element)).strip()
        kind = _kind(element, styles)
        if text and kind:
            parts.append(Part(text, kind, Location("paragraph", len(parts) + 1)))
    for number, note in enumerate(notes, 1):
        texts = ("".join(_text(element)).strip() for element in note.iter(_P))
        parts += [Part(text, "paragraph", Location("note", number)) for text in texts if text]
    return parts


def _parents(root: Any) -> dict[str, str]:
    """The style that each automatic style is made from."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in root.iter(f"{_STYLE}style")
    }


def _text(element: Any) -> Iterator[str]:
    """The text inside a paragraph, without notes, comments and text boxes."""
    yield _collapsed(element.text)
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * min(int(child.get(f"{_TEXT}c", "1")), 80)
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED and child.tag not in (_NOTE, _P, _H):
            yield from _text(child)
        yield _collapsed(child.tail)


def _collapsed(text: str | None) -> str:
    """White space of the XML file counts as one space."""
    return " ".join(f"|{text or ''}|".split())[1:-1]


def _kind(element: Any, styles: dict[str, str]) -> str | None:
    """The kind of block; None for what is no prose."""
    style = element.get(f"{_TEXT}style-name", "")
    name = f"{style} {styles.get(style, '')}".lower()
    if any(code in name for code in _CODE):
        return None
    if element.tag == _H or "title" in name or "heading" in name:
        return "heading"
    if any(quote in name for quote in _QUOTES):
        return "quotation"
    if next(element.iterancestors(f"{_TABLE}table-header-rows"), None) is not None:
        return "heading"
    inside = next(element.iterancestors(f"{_TEXT}list-item", f"{_TABLE}table-cell"), None)
    return "item" if inside is not None else "paragraph"
