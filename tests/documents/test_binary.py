"""Word, OpenDocument and PDF files: what is in them, and what is wrong with them."""

import io
import random
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from factcheck.documents import read_document
from factcheck.documents.hyphens import Hyphens
from factcheck.errors import FactcheckError, InputError
from factcheck.model import Document
from tests.documents.same_article import FORMATS

MANIFEST = "<manifest/>"


def read(name: str, data: bytes) -> list[tuple[str, str, str]]:
    """(kind, text, location) of each block."""
    document = read_document("-", stdin=data, name=name)
    return [
        (block.kind, document.text[slice(*block.span)], _where(document, block.span.start)) for block in document.blocks
    ]


def _where(document: Document, offset: int) -> str:
    location = document.location(offset)
    assert location
    return f"{location.kind} {location.number}"


def word(*paragraphs: str, notes: str = "") -> bytes:
    """A Word file whose paragraphs hold these runs (XML), and whose notes are `notes`."""
    document = docx.Document()
    for runs in paragraphs:
        document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))
    written = io.BytesIO()
    document.save(written)
    if notes:
        written = _with_notes(written, f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>")
    return written.getvalue()


def _with_notes(package: io.BytesIO, notes: str) -> io.BytesIO:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    written = io.BytesIO()
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode("latin-1")
            if name == "[Content_Types].xml":
                data = data.replace(
                    "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{part}"/></Types>'
                )
            elif name == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/>'
                data = data.replace("</Relationships>", f"{relation}</Relationships>")
            new.writestr(name, data.encode("latin-1"))
        new.writestr("word/footnotes.xml", notes)
    return written


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (run("Un ") + run("mot", "<w:b/>") + run("."), "Un mot."),
        (f"<w:del>{run('Non')}</w:del><w:ins>{run('Oui')}</w:ins>{run('.')}", "Oui."),
        (f"<w:moveFrom>{run('Non')}</w:moveFrom><w:moveTo>{run('Oui')}</w:moveTo>", "Oui"),
        (run("Un") + run(" caché", "<w:vanish/>") + run(" montré", '<w:vanish w:val="0"/>'), "Un montré"),
        ("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:softHyphen/><w:t>D</w:t></w:r>", "A\tB\nCD"),
        (f'<w:hyperlink w:anchor="x">{run("Un lien")}</w:hyperlink>{run(".")}', "Un lien."),
        ('<w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple>', "3"),
        ("<w:r><w:instrText>HYPERLINK</w:instrText></w:r>" + run("Un"), "Un"),
        (f"<w:sdt><w:sdtContent>{run('Un')}</w:sdtContent></w:sdt>", "Un"),
    ],
)
def test_a_paragraph_of_word_reads_as_accepted(runs: str, text: str) -> None:
    assert read("a.docx", word(runs)) == [("paragraph", text, "paragraph 1")]


def test_kinds_notes_and_numbers_of_word() -> None:
    deleted_end = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    notes = (
        f'<w:footnote w:id="-1" w:type="separator"><w:p>{run("-----")}</w:p></w:footnote>'
        f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(" La note.")}</w:p></w:footnote>'
    )
    data = word(
        '<w:pPr><w:pStyle w:val="Title"/></w:pPr>' + run("Titre"),
        '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>' + run("Corps"),
        "",
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>' + run("Point"),
        deleted_end + run("Une phrase "),
        run("en deux."),
        '<w:pPr><w:pStyle w:val="IntenseQuote"/></w:pPr>' + run("Cité"),
        notes=notes,
    )
    assert read("a.docx", data) == [
        ("heading", "Titre", "paragraph 1"),
        ("paragraph", "Corps", "paragraph 2"),
        ("item", "Point", "paragraph 3"),
        ("paragraph", "Une phrase en deux.", "paragraph 4"),
        ("quotation", "Cité", "paragraph 5"),
        ("paragraph", "La note.", "note 1"),
    ]


def test_tables_of_word_are_read_cell_by_cell() -> None:
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("A", "B", "c", "d"), strict=True):  # noqa: SLF001 - no public name for all
        cell.text = text
    written = io.BytesIO()
    document.save(written)
    assert [text for _, text, _ in read("a.docx", written.getvalue())] == ["A", "B", "c", "d"]


def opendocument(body: str, content: str = "") -> bytes:
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table", "style")
    )
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        whole = f"<office:d{spaces}>{content}<office:body><office:text>{body}</office:text></office:body></office:d>"
        archive.writestr("content.xml", whole)
    return written.getvalue()


def test_kinds_notes_and_white_space_of_opendocument() -> None:
    styles = '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>La note.</text:p></text:note-body></text:note>"
    )
    body = (
        '<text:p text:style-name="Title">Titre</text:p><text:p/>'
        f"<text:p>Un\n   mot<text:s text:c='2'/>ici{note}<text:line-break/>là.</text:p>"
        '<text:p text:style-name="P1">Cité</text:p><text:p text:style-name="Preformatted_20_Text">code</text:p>'
        "<text:list><text:list-item><text:p>Point</text:p></text:list-item></text:list>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "</table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>c</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    assert read("a.odt", opendocument(body, styles)) == [
        ("heading", "Titre", "paragraph 1"),
        ("paragraph", "Un mot  ici\nlà.", "paragraph 2"),
        ("quotation", "Cité", "paragraph 3"),
        ("item", "Point", "paragraph 4"),
        ("heading", "A", "paragraph 5"),
        ("item", "c", "paragraph 6"),
        ("paragraph", "La note.", "note 1"),
    ]


def pdf(*pages: list[tuple[float, float, float, str]], encrypt: StandardEncryption | None = None) -> bytes:
    """A PDF file of these lines: (x, y, size, text)."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(400, 400), encrypt=encrypt)
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def test_running_heads_numbers_and_notes_of_a_pdf() -> None:
    data = pdf(
        [
            *(
                (20, 380, 8, "Le Journal, mai 2025"),
                (20, 340, 10, "Une phrase qui va à la ligne"),
                (20, 328, 10, "et qui con-"),
            ),
            *((20, 40, 7, "1. Une note au pied de la page."), (200, 10, 8, "– 1 –")),
        ],
        [
            *((20, 380, 8, "Le Journal, mai 2025"), (20, 340, 10, "tinue ici. Elle finit."), (20, 316, 10, "Un autre")),
            *((20, 304, 10, "paragraphe, avec un rendez-"), (20, 292, 10, "vous."), (200, 10, 8, "– 2 –")),
        ],
    )
    assert read("a.pdf", data) == [
        ("paragraph", "Une phrase qui va à la ligne et qui continue ici. Elle finit.", "page 1"),
        ("paragraph", "Un autre paragraphe, avec un rendez-vous.", "page 2"),
        ("item", "Une note au pied de la page.", "page 1"),
    ]


def test_words_set_one_by_one_are_a_line() -> None:
    words = ((20, "Une"), (42, "phrase"), (76, "dite"), (95, "mot"), (114, "à"), (123, "mot"), (142, "par un"))
    line = [(x, 340, 10, word) for x, word in words]
    data = pdf([*line, (20, 328, 10, "logiciel"), (58, 332, 6, "12"), (66, 328, 10, "de dessin.")])
    assert read("a.pdf", data) == [("paragraph", "Une phrase dite mot à mot par un logiciel de dessin.", "page 1")]


def test_cells_of_a_pdf_stand_apart() -> None:
    data = pdf([(20, 340, 10, "Pays"), (200, 340, 10, "Part"), (20, 328, 10, "Kenya"), (200, 328, 10, "47 %")])
    assert [text for _, text, _ in read("a.pdf", data)] == ["Pays", "Part", "Kenya", "47 %"]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Le cé-", "lèbre mot"], "Le célèbre mot"),
        (["Il est peut-", "être là"], "Il est peut-être là"),
        (["Que fait-", "il ?"], "Que fait-il ?"),
        (["La Seine-Saint-", "Denis"], "La Seine-Saint-Denis"),
        (
            ["un sous-", "traitant, des sous-traitants, le sous-traitant"],
            "un sous-traitant, des sous-traitants, le sous-traitant",
        ),
        (["en\u00ad", "core"], "encore"),
        (["de 10-", "20 ans"], "de 10- 20 ans"),
        (["un tiret -", "et la suite"], "un tiret - et la suite"),
    ],
)
def test_words_cut_at_the_end_of_a_line(lines: list[str], joined: str) -> None:
    assert Hyphens(lines).joined(*lines) == joined


def bomb() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"{number}.xml", b"\0" * (16 << 20))
    return written.getvalue()


def locked_odt() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
        archive.writestr("content.xml", b"\x01\x02")
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.docx", b"", "the file is empty"),
        ("a.odt", b"", "the file is empty"),
        ("a.pdf", b"", "the file is empty"),
        ("a.docx", b"PK\x03\x04 and no more", "the file is damaged (BadZipFile"),
        ("a.docx", opendocument("<text:p>Un.</text:p>"), "the file is damaged (KeyError"),
        ("a.odt", FORMATS["article.docx"](), "the file is damaged (KeyError"),
        ("a.odt", opendocument("<text:p>"), "the file is damaged (XMLSyntaxError"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "behind a password, or an old Word file"),
        ("a.odt", locked_odt(), "behind a password"),
        ("a.docx", bomb(), "unpacks to more than 128 MB"),
        ("a.pdf", b"no PDF", "the file is damaged (Pdf"),
        ("a.pdf", pdf([(20, 20, 10, "Un.")])[:300], "the file is damaged (Pdf"),
        ("a.pdf", pdf([]), "no text in this PDF"),
        ("a.pdf", pdf([(20, 20, 10, "Un.")], encrypt=StandardEncryption("x")), "this PDF is encrypted"),
    ],
)
def test_what_cannot_be_read_is_said(name: str, data: bytes, said: str) -> None:
    with pytest.raises(InputError) as raised:
        read_document("-", stdin=data, name=name)
    assert str(raised.value).startswith(f"{name}: {said}")
    assert raised.value.told("fr") != str(raised.value)


def test_a_pdf_that_only_may_not_be_changed_is_read() -> None:
    lock = StandardEncryption("", ownerPassword="x", canModify=0)
    assert read("a.pdf", pdf([(20, 20, 10, "Un texte.")], encrypt=lock)) == [("paragraph", "Un texte.", "page 1")]


def test_of_a_damaged_pdf_only_factcheck_speaks(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([(20, 20, 10, "Un.")])[:300])
    script = "import sys; from factcheck.cli.main import main; main(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "a.pdf")], capture_output=True, text=True, check=True
    )
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(f"factcheck: {tmp_path / 'a.pdf'}: the file is damaged")


@pytest.mark.parametrize(("name", "library"), [("a.docx", "docx"), ("a.odt", "lxml"), ("a.pdf", "pypdf")])
def test_a_missing_library_is_asked_for(name: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [each for each in sys.modules if each == f"factcheck.documents.{name[2:]}"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(InputError) as raised:
        read_document("-", stdin=FORMATS[f"article{name[1:]}"](), name=name)
    assert str(raised.value).endswith("install the extra \"documents\": pip install 'factcheck-cli[documents]'")
    assert "installez l’extra" in raised.value.told("fr")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["article.docx", "article.odt", "article.pdf"]), st.integers(0, 2**32))
def test_no_damage_is_an_internal_error(name: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    data = bytearray(FORMATS[name]())
    for _ in range(chance.randint(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    with suppress(FactcheckError):
        read_document("-", stdin=bytes(data[: chance.randint(1, len(data))]), name=name)
