"""One article, written in every format that factcheck reads."""

import io
import zipfile
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from textwrap import wrap

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.pdfgen.canvas import Canvas

SOURCE = Path(__file__).with_suffix(".txt").read_text(encoding="utf-8")
KINDS = {"# ": "heading", "- ": "item", "> ": "quotation"}


def parts() -> list[tuple[str, str]]:
    """(kind, text) of each paragraph of the article."""
    return [
        (KINDS.get(line[:2], "paragraph"), line[2:] if line[:2] in KINDS else line)
        for line in SOURCE.splitlines()
        if line
    ]


def text() -> bytes:
    return SOURCE.replace("# ", "").replace("> ", "").encode("utf-8")


def windows_text() -> bytes:
    return text().replace(b"\n", b"\r\n").decode().encode("cp1252")


def utf16_text() -> bytes:
    return text().decode().encode("utf-16")


def mac_text() -> bytes:
    return text().decode().replace("\n", "\r").encode("mac-roman")


def markdown() -> bytes:
    marked = (
        SOURCE.replace("l’Inserm", "l’*Inserm*")
        .replace("9 %", "**9**&nbsp;%")
        .replace("Karen Hao", "[Karen Hao](https://example.org/hao_(a) 'Elle')[^1]")
        .replace("Oxford", "Ox**ford**")
    )
    return f"---\ntitle: Un titre\ndate: 2025-05-01\n---\n{marked}".encode()


def html() -> bytes:
    tags = {"heading": "h2", "item": "li", "quotation": "blockquote", "paragraph": "p"}
    body = []
    for kind, words in parts():
        marked = (
            escape(words).replace("é", "&eacute;").replace("’", "&rsquo;").replace("« ", "<q>").replace(" »", "</q>")
        )
        marked = marked.replace("l&rsquo;Inserm", "l&rsquo;<em>Inserm</em>").replace("Oxford", "Ox<b>ford</b>")
        wrapped = marked.replace(", ", ",\n      ")
        body.append(f"  <{tags[kind]}>\n    {wrapped}\n</{tags[kind]}>")
    page = "<!doctype html><meta charset=latin-1><title>T</title><nav><p>Accueil, 9 articles</nav>"
    return f"{page}<main>{''.join(body)}</main><footer>© 2025</footer>".encode("latin-1")


def word() -> bytes:
    """Word, with a deletion, an insertion, a comment and a header that are not what the article says."""
    document = docx.Document()
    styles = {"heading": "Heading 1", "item": "List Bullet", "quotation": "Quote", "paragraph": "Normal"}
    for kind, words in parts():
        paragraph = document.add_paragraph(style=styles[kind])
        for piece in words.split(" "):
            paragraph.add_run(f"{piece} ")
    inserted = document.paragraphs[1].runs[5]
    assert inserted.text == "avaient "
    wrapped = OxmlElement("w:ins")
    wrapped.set(qn("w:id"), "1")
    run = inserted.element
    run.addprevious(wrapped)
    wrapped.append(run)
    deleted = parse_xml(f'<w:del {nsdecls("w")} w:id="2"><w:r><w:delText>n’</w:delText></w:r></w:del>')
    wrapped.addprevious(deleted)
    document.add_comment(document.paragraphs[1].runs[0], "Vérifier : 47 % ?")
    document.sections[0].header.paragraphs[0].text = "Le Journal, 3 mai"
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def opendocument() -> bytes:
    """The smallest package that LibreOffice opens, with a tracked deletion, a comment and a header."""
    names = "office text table style".split()  # noqa: SIM905 - one can read it
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    body = []
    for kind, words in parts():
        inner = escape(words).replace("9 %", '9<text:s/><text:span text:style-name="T1">%</text:span>')
        inner = inner.replace("avaient", '<text:change text:change-id="c1"/>avaient')
        comment = "<office:annotation><text:p>Vérifier : 47 % ?</text:p></office:annotation>"
        paragraph = (
            f'<text:p text:style-name="{"Quotations" if kind == "quotation" else "Standard"}">{inner}{comment}</text:p>'
        )
        if kind == "heading":
            paragraph = f'<text:h text:outline-level="1">{inner}</text:h>'
        elif kind == "item":
            paragraph = f"<text:list><text:list-item>{paragraph}</text:list-item></text:list>"
        body.append(paragraph)
    tracked = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        "<text:p>n’</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.3">'
        f"<office:body><office:text>{tracked}{''.join(body)}</office:text></office:body></office:document-content>"
    )
    media = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("mimetype", media)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return written.getvalue()


def pdf() -> bytes:
    """Small pages with running heads and page numbers; words are cut at the ends of lines."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(300, 260))
    page, y = 0, 0.0
    for kind, words in parts():
        size = 15 if kind == "heading" else 10
        lines = _cut(wrap(("• " if kind == "item" else "") + words, 34 if kind == "heading" else 52))
        for number, line in enumerate(lines):
            if y < 50:
                if page:
                    canvas.showPage()
                page, y = page + 1, 205.0
                canvas.setFont("Helvetica", 8)
                canvas.drawString(30, 235, f"Le Journal — page {page}")
                canvas.drawCentredString(150, 20, str(page))
            canvas.setFont("Helvetica-Bold" if kind == "heading" else "Helvetica", size)
            canvas.drawString(40 if kind == "item" and number else 30, y, line)
            y -= 1.2 * size
        y -= 8
    canvas.save()
    return written.getvalue()


def _cut(lines: list[str]) -> list[str]:
    """Hyphenate: the first letters of a long word go up to the end of the line before."""
    cut = list(lines)
    for number in range(len(cut) - 1):
        first, _, rest = cut[number + 1].partition(" ")
        if len(first) > 7 and first.isalpha():
            cut[number] += f" {first[:4]}-"
            cut[number + 1] = f"{first[4:]} {rest}".rstrip()
    return cut


FORMATS: Mapping[str, Callable[[], bytes]] = {
    "utf8.txt": text,
    "windows.txt": windows_text,
    "utf16.txt": utf16_text,
    "mac.txt": mac_text,
    "article.md": markdown,
    "article.html": html,
    "article.docx": word,
    "article.odt": opendocument,
    "article.pdf": pdf,
}
