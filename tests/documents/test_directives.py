"""Comments to factcheck in articles: what is one, and what only looks like one."""

import pytest

from factcheck.documents.binary import Part, assembled
from factcheck.documents.directives import Directive, directives
from factcheck.documents.markdown import markdown_blocks
from factcheck.documents.plain import plain_blocks
from factcheck.documents.reading import read_document
from factcheck.model import Document, Location, Span


def found(text: str, path: str = "a.md") -> list[tuple[str, str]]:
    document = read_document("-", stdin=text.encode(), name=path)
    return [(each.name, each.reason) for each in directives(document)]


@pytest.mark.parametrize(
    ("comment", "name", "reason"),
    [
        ("<!-- factcheck: ignore -- a slip -->", "ignore", "a slip"),
        ("<!--factcheck:ignore--a slip-->", "ignore", "a slip"),
        ("<!-- factcheck : ignore-next — un lapsus, cité tel quel -->", "ignore-next", "un lapsus, cité tel quel"),
        ("<!-- factcheck: ignore-start --\n  on two\n  lines -->", "ignore-start", "on two lines"),
        ("<!-- factcheck: ignore-end -->", "ignore-end", ""),
        ("<!-- factcheck: ignore -->", "ignore", ""),
        ("<!-- factcheck: ignore -- -->", "ignore", ""),
        ("<!-- factcheck: ignore because -->", "ignore", ""),
        ("<!-- factcheck: ignroe -- a slip -->", "ignroe", "a slip"),
        ("<!-- factcheck: -->", "", ""),
    ],
)
@pytest.mark.parametrize("path", ["a.md", "a.html"])
def test_a_comment_is_read(comment: str, name: str, reason: str, path: str) -> None:
    assert found(f"Le pont est fermé. {comment} Il est tard.\n", path) == [(name, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "`<!-- factcheck: ignore -- x -->` s'écrit ainsi.\n",
        "Ainsi :\n\n```html\n<!-- factcheck: ignore -- x -->\n```\n",
        "Ainsi :\n\n    <!-- factcheck: ignore -- x -->\n",
        "<!-- le factcheck: ignore -- x -->\n",
        "[factcheck: ignore -- x]\n",
    ],
)
def test_in_markdown_code_and_other_words_are_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>var a = '<!-- factcheck: ignore -- x -->';</script><p>Le pont est fermé.</p>",
        "<p title='<!-- factcheck: ignore -- x -->'>Le pont est fermé.</p>",
        "<p>[factcheck: ignore -- x]</p>",
    ],
)
def test_in_html_only_comments_are(text: str) -> None:
    assert found(text, "a.html") == []


def test_in_a_text_it_is_a_line_of_its_own() -> None:
    text = "Le pont est fermé.\r\n  [factcheck: ignore -- vu] \r\nIl dit [factcheck: ignore -- non] ceci.\r\n"
    assert found(text, "a.txt") == [("ignore", "vu")]
    assert found("<!-- factcheck: ignore -- x -->\n", "a.txt") == []


def test_the_span_is_that_of_the_comment() -> None:
    text = "\ufeffÉté 🌉.\r\n\r\n<!-- factcheck: ignore -- x -->\r\nLe pont est fermé.\r\n"
    assert directives(Document("a.md", text, markdown_blocks(text))) == (Directive(Span(11, 42), "ignore", "x"),)


@pytest.mark.parametrize("line", ["[factcheck: ignore -- vu]", "  [factcheck: ignore -- vu]", "[factcheck : ignroe]"])
def test_the_line_is_no_statement_and_moves_none(line: str) -> None:
    before, after = "Le pont d'Aubrelin est fermé.\n\n", "Il a coûté 3 millions d'euros.\n"
    text = f"{before}{line}\n{after}"
    blocks = plain_blocks(text)
    assert [text[slice(*block.span)] for block in blocks] == [before.strip(), after.strip()]
    assert [block.kind for block in blocks] == [block.kind for block in plain_blocks(before + after)]


def test_a_paragraph_of_a_word_file_is_one() -> None:
    parts = [
        Part("Le pont est fermé.", "paragraph", Location("paragraph", 1)),
        Part("[factcheck: ignore -- vu]", "paragraph", Location("paragraph", 2)),
        Part("Il a coûté 3 millions d'euros.", "paragraph", Location("paragraph", 3)),
    ]
    document = assembled("a.docx", parts)
    assert [document.text[slice(*block.span)] for block in document.blocks] == [parts[0].text, parts[2].text]
    assert [(each.name, each.reason) for each in directives(document)] == [("ignore", "vu")]
