"""The paragraphs of a Word file as they read when all tracked changes are accepted.

python-docx opens the package and knows the styles; its `Paragraph.text` leaves out inserted text, so that the runs are
walked here (elements as in ECMA-376, part 1, chapter 17). Headers, footers, comments, hidden text, field codes,
code and tables of contents are left out.
"""

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from factcheck.documents.binary import Part
from factcheck.model import Location

_SKIPPED = frozenset(
    qn(name)
    for name in ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:footnoteRef", "w:endnoteRef", "w:pPr", "w:rPr")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "\u2011"}
_P, _R, _T, _TXBX = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:txbxContent")
_HEADINGS = ("heading", "title", "subtitle")
_QUOTES = ("quote", "intense quote", "block text", "quotations")
_CODE = ("html code", "html preformatted", "source code", "macro", "toc")
_BODY = "9"  # the outline level of what is no heading
_DEEPEST = 10  # styles based on one another
_NOTES = {
    RELATIONSHIP_TYPE.FOOTNOTES: qn("w:footnoteReference"),
    RELATIONSHIP_TYPE.ENDNOTES: qn("w:endnoteReference"),
}


class Sign(NamedTuple):
    """Text as it reads, and the element that it stands in: its characters are those of a `w:t`, else a sign's one."""

    text: str
    element: Any


class Prose(NamedTuple):
    """A paragraph of the article, and all that it was put together from.

    The part's text is that of the signs without the white space around it. `reference` is the name and the ID of the
    element in the body that calls the note in which the paragraph stands.
    """

    part: Part
    signs: tuple[Sign, ...]
    reference: tuple[str, str] | None = None


def docx_parts(data: bytes) -> list[Part]:
    """The paragraphs of the body in reading order, table cells included, then the notes.

    A paragraph's location is its number among those with text, a note's its number among the notes. Raises whatever
    python-docx raises for damaged files.
    """
    return [each.part for each in docx_prose(docx.Document(io.BytesIO(data)))]


def docx_prose(document: Any) -> Iterator[Prose]:
    """What `docx_parts` reads in a document that python-docx has opened, with the elements that it comes from."""
    styles = {style.style_id: style for style in document.styles}
    for number, (signs, kind) in enumerate(_paragraphs(document.element.body, styles), 1):
        yield Prose(Part(_read(signs), kind, Location("paragraph", number)), signs)
    number = 0
    for relation in document.part.rels.values():
        if relation.reltype not in _NOTES:
            continue
        for note in parse_xml(relation.target_part.blob):
            if note.get(qn("w:type"), "normal") == "normal":
                number += 1
                called = _NOTES[relation.reltype], note.get(qn("w:id"), "")
                for signs, _ in _paragraphs(note, styles):
                    yield Prose(Part(_read(signs), "paragraph", Location("note", number)), signs, called)


def _read(signs: tuple[Sign, ...]) -> str:
    return "".join(sign.text for sign in signs).strip()


def _paragraphs(root: Any, styles: dict[str, Any]) -> Iterator[tuple[tuple[Sign, ...], str]]:
    """(signs, kind) of the paragraphs with text under `root`; one whose end is deleted goes on in the next."""
    before: tuple[Sign, ...] = ()
    for paragraph in root.iter(_P):
        if any(above.tag in _SKIPPED for above in paragraph.iterancestors()):
            continue
        signs = (*before, *_signs(paragraph))
        before = ()
        kind = _kind(paragraph, styles)
        if paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None:
            before = signs
        elif kind and _read(signs):
            yield signs, kind
    if _read(before):
        yield before, "paragraph"


def _signs(element: Any) -> Iterator[Sign]:
    """What reads inside a paragraph; a text box anchored in it has paragraphs of its own."""
    for child in element:
        if child.tag in _SKIPPED or child.tag == _TXBX or (child.tag == _R and _hidden(child)):
            continue
        if child.tag == _T:
            yield Sign(child.text or "", child)
        elif child.tag in _SIGNS:
            yield Sign(_SIGNS[child.tag], child)
        else:
            yield from _signs(child)


def _hidden(run: Any) -> bool:
    mark = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return mark is not None and mark.get(qn("w:val"), "1") not in ("0", "false", "off")


def _kind(paragraph: Any, styles: dict[str, Any]) -> str | None:
    """The kind of block; None for what is no prose."""
    names = _style_names(paragraph, styles)
    level = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    if any(name.startswith(_CODE) for name in names):
        return None
    if any(name.startswith(_HEADINGS) for name in names) or (level is not None and level.get(qn("w:val")) != _BODY):
        return "heading"
    if any(name in _QUOTES for name in names):
        return "quotation"
    row = next(paragraph.iterancestors(qn("w:tr")), None)
    if row is not None:
        return "heading" if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None else "item"
    numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
    return "item" if numbered or any(name.startswith("list") for name in names) else "paragraph"


def _style_names(paragraph: Any, styles: dict[str, Any]) -> list[str]:
    """The names of the paragraph's style and of those that it is based on, as in the English Word."""
    names: list[str] = []
    style = styles.get(paragraph.style)
    while style is not None and len(names) < _DEEPEST:
        names.append((style.name or "").lower())
        style = style.base_style
    return names
