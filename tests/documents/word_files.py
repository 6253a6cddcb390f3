"""Word files made for a test, and what is in them for a reader who is not factcheck."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

NAMES = nsdecls("w", "r") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)
DELETED = (qn("w:del"), qn("w:moveFrom"))


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def word(*blocks: str, notes: str = "", comments: bool = True, header: bool = True) -> bytes:
    """A Word file whose body has these paragraphs and tables (XML), and whose notes are `notes`."""
    document = docx.Document()
    for block in blocks:
        first, rest = block.split(">", 1) if not block.split(">", 1)[0].endswith("/") else (block[:-2], "/>")
        document.element.body.insert(-1, parse_xml(f"{first} {NAMES}>{rest}"))
    if comments:
        document.add_comment(document.paragraphs[0].runs[0], "Vérifier ?", author="Rédaction")
    if header:
        document.sections[0].header.paragraphs[0].text = "Le Journal"
        document.sections[0].header.paragraphs[0].add_run().add_picture(io.BytesIO(PIXEL))
    written = io.BytesIO()
    document.save(written)
    parts = unpacked(written.getvalue())
    if not comments:  # python-docx lists a part for them all the same
        parts = without_comments(parts)
    if notes:
        parts = with_notes(parts, f"<w:footnotes {NAMES}>{notes}</w:footnotes>")
    return packed(parts)


def without_comments(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    kept = {name: content for name, content in parts.items() if name != "word/comments.xml"}
    for name, tag in (("[Content_Types].xml", "Override"), ("word/_rels/document.xml.rels", "Relationship")):
        root = etree.fromstring(kept[name])
        for each in root.findall(f"{{*}}{tag}"):
            if "comments" in (each.get("PartName") or each.get("Target") or ""):
                root.remove(each)
        kept[name] = etree.tostring(root)
    return kept


def with_notes(parts: Mapping[str, bytes], notes: str) -> dict[str, bytes]:
    listed = f'<Override PartName="/word/footnotes.xml" ContentType="{NOTES}"/></Types>'
    related = f'<Relationship Id="rId99" Type="{OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
    types, relations = "[Content_Types].xml", "word/_rels/document.xml.rels"
    return {
        **parts,
        types: parts[types].replace(b"</Types>", listed.encode()),
        relations: parts[relations].replace(b"</Relationships>", related.encode()),
        "word/footnotes.xml": notes.encode(),
    }


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 17, 12, 0, 0)), content)
    return written.getvalue()


def body(data: bytes) -> Any:
    return etree.fromstring(unpacked(data)["word/document.xml"])


def comments(data: bytes, author: str = "factcheck") -> dict[str, list[str]]:
    """The paragraphs of each comment of this author, by its number."""
    root = etree.fromstring(unpacked(data)["word/comments.xml"])
    return {
        each.get(qn("w:id")): ["".join(line.itertext(qn("w:t"))) for line in each.iter(qn("w:p"))]
        for each in root
        if each.get(qn("w:author")) == author
    }


def marked(data: bytes, number: str) -> str:
    """What stands between the marks of a comment, as a reader who accepts all changes sees it; "#" is a note's sign."""
    seen, inside = "", False
    for each in body(data).iter():
        if each.tag in (qn("w:commentRangeStart"), qn("w:commentRangeEnd")) and each.get(qn("w:id")) == number:
            inside = each.tag == qn("w:commentRangeStart")
        elif inside and not any(above.tag in DELETED for above in each.iterancestors()):
            seen += (each.text or "") if each.tag == qn("w:t") else {qn("w:footnoteReference"): "#"}.get(each.tag, "")
    return seen


def formatted(data: bytes) -> list[tuple[str, ...]]:
    """All that the body holds but the comments of factcheck: each character, and each other element, with what is
    around it, and the formatting of its run.
    """
    own = {*comments(data)} if "word/comments.xml" in unpacked(data) else set()
    root = body(data)
    for each in [*root.iter(qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference"))]:
        if each.get(qn("w:id")) in own:
            gone = each.getparent() if each.tag == qn("w:commentReference") else each
            gone.getparent().remove(gone)
    return [*_contents(root, ())]


def _contents(element: Any, around: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for child in element:
        if child.tag == qn("w:r"):
            properties = child.find(qn("w:rPr"))
            plain = b"" if properties is None else etree.tostring(properties, method="c14n")
            yield from _contents(child, (*around, str(sorted(child.attrib.items())), _unnumbered(plain)))
        elif child.tag in (qn("w:t"), qn("w:delText")):
            yield from ((*around, child.tag, letter) for letter in _letters(child))
        elif child.tag != qn("w:rPr"):
            yield (*around, child.tag, str(sorted(child.attrib.items())))
            yield from _contents(child, (*around, child.tag))


def _letters(element: Any) -> str:
    """What Word reads: without white space around it, unless that is said to stay."""
    text = element.text or ""
    return text if element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve" else text.strip()


def _unnumbered(properties: bytes) -> str:
    """Formatting, without the number of a tracked change of it."""
    root = etree.fromstring(properties) if properties else None
    for each in [] if root is None else root.iter():
        each.attrib.pop(qn("w:id"), None)
    return "" if root is None else etree.tostring(root, method="c14n").decode()
