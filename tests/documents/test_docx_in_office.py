"""A Word file with comments, as LibreOffice opens it: where it finds them, and that it shows them."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import etree

from tests.documents.test_docx_comments import CALL, NOTE, comment_on
from tests.documents.word_files import paragraph, run, word

SOFFICE = shutil.which("soffice")
TEXTS = ["Un grand mot.", "Un autre mot.", "Et un lien ici.", "Pleine.", "Un point.", "La note dit vrai."]
SPACES = {"office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "dc": "http://purl.org/dc/elements/1.1/"}
OFFICE, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "text"))

pytestmark = pytest.mark.skipif(
    SOFFICE is None, reason="no soffice on PATH: apt-get install libreoffice-writer-nogui, or the like"
)


def file() -> bytes:
    cells = "".join(f"<w:tc><w:tcPr/>{paragraph(run(text))}</w:tc>" for text in ("Une case. Pleine.", "Une autre."))
    inserted = f'<w:ins w:id="7" w:author="R" w:date="2024-01-01T00:00:00Z">{run("autre mot. Et un")}</w:ins>'
    link = f'<w:hyperlink w:anchor="x">{run(" lien ici. Un")}</w:hyperlink>'
    return word(
        paragraph(run("Un "), run("grand", "<w:b/>"), run(" mot. Un "), inserted, CALL, link, run(" reste.")),
        f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>",
        paragraph(run("Un point."), properties='<w:pStyle w:val="ListBullet"/>'),
        notes=NOTE,
    )


def converted(folder: Path, ending: str, how: str = "") -> Path:
    """The file with comments, converted by LibreOffice with a profile of its own."""
    (folder / "a.docx").write_bytes(comment_on(file(), *TEXTS).data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    to = ["--convert-to", ending + how, "--outdir", str(folder)]
    subprocess.run(
        [str(SOFFICE), profile, "--headless", *to, str(folder / "a.docx")], check=True, capture_output=True, timeout=120
    )
    return folder / f"a.{ending}"


def test_libreoffice_finds_each_comment_at_its_text(tmp_path: Path) -> None:
    body = etree.parse(converted(tmp_path, "fodt")).getroot().find("office:body", SPACES)
    said = {
        each.get(f"{OFFICE}name"): "".join(each.findall("{*}p")[-1].itertext())
        for each in body.iter(f"{OFFICE}annotation")
        if each.findtext("dc:creator", namespaces=SPACES) == "factcheck"
    }
    text = _with_marks(body)
    found = {words: re.sub("<.*?>", "", text.split(f"<{name}>")[1]) for name, words in said.items()}
    assert found == {words: words for words in TEXTS[:-1]} | {"La note dit vrai.": ""}


def _with_marks(body: Any) -> str:
    """The text of the body without comments and notes; "<name>" where a comment begins and where it ends."""
    for each in [*body.iter(f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}note")]:
        name = each.get(f"{OFFICE}name")
        after = each.tail or ""
        each.clear()
        each.tail = (f"<{name}>" if name else "") + after
    return "".join(body.itertext())


def test_libreoffice_shows_each_comment(tmp_path: Path) -> None:
    how = ':writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
    pages = pypdf.PdfReader(converted(tmp_path, "pdf", how)).pages
    notes = [str(note.get_object().get("/Contents", "")) for page in pages for note in page.get("/Annots", [])]
    assert [words for words in TEXTS if not any(words in note for note in notes)] == []
