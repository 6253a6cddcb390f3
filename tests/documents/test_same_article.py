"""One and the same article has the same verdicts in every format, each in its place."""

import re

import pytest

from factcheck.base.shipped import shipped_root
from factcheck.base.store import open_base
from factcheck.documents import read_document
from factcheck.language.sentences import statements
from factcheck.model import Judgement, Location, Verdict
from factcheck.pipeline import Checker
from tests.documents.same_article import FORMATS


def plainly(words: str) -> str:
    """Words as they are compared: white space and the kind of quotation marks are a matter of the format."""
    marked = re.sub(r"«\s*|\s*»|[“”]", '"', words)
    return " ".join(marked.split())


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(open_base(shipped_root()))


@pytest.fixture(scope="module")
def expected(checker: Checker) -> list[Judgement]:
    found = checker.check(read_document("-", stdin=FORMATS["utf8.txt"]())).judgements
    assert {each.verdict for each in found} == set(Verdict)
    return list(found)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_verdicts(name: str, checker: Checker, expected: list[Judgement]) -> None:
    document = read_document("-", stdin=FORMATS[name](), name=name)
    found = checker.check(document).judgements
    assert len(found) == len(expected)
    assert [plainly(each.statement.text) for each in found] == [plainly(each.statement.text) for each in expected]
    assert [each.verdict for each in found] == [each.verdict for each in expected]
    assert [each.score for each in found] == [each.score for each in expected]
    for one, other in zip(found, expected, strict=True):
        if one.verdict is not Verdict.NOT_CHECKABLE:
            assert [finding.key for finding in one.reasons] == [finding.key for finding in other.reasons]
        for finding in one.reasons:
            if finding.statement_span:
                words = one.statement.text[slice(*one.statement.inside(finding.statement_span))]
                assert plainly(finding.statement) in plainly(words) or finding.check != "figures"


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("utf8.txt", "En 2013, deux", "probablement."),
        ("windows.txt", "En 2013, deux", "probablement."),
        ("article.md", "En 2013, deux économistes d’Ox**ford**", "probablement."),
        ("article.html", "En 2013,\n      deux &eacute;conomistes d&rsquo;Ox<b>ford</b>", "probablement."),
    ],
)
def test_line_and_column_point_at_the_statement(name: str, first: str, last: str, checker: Checker) -> None:
    document = read_document("-", stdin=FORMATS[name](), name=name)
    judgement = next(each for each in checker.check(document).judgements if "2013" in each.statement.text)
    place = document.text[slice(*judgement.statement.span)]
    assert place.startswith(first)
    assert place.endswith(last)
    line = document.text.splitlines()[judgement.line - 1]
    assert line[judgement.column - 1 :].startswith("En 2013,")


@pytest.mark.parametrize("name", ["article.docx", "article.odt"])
def test_paragraphs_are_counted(name: str, checker: Checker) -> None:
    document = read_document("-", stdin=FORMATS[name](), name=name)
    found = checker.check(document).judgements
    numbers = [1, 2, 2, 3, 3, 4, 5, 6, 7, 7, 8, 9, 9, 9, 10]
    assert [each.location for each in found] == [Location("paragraph", number) for number in numbers]
    for each in found:
        assert document.text[slice(*each.statement.span)] == each.statement.text


def test_pages_are_counted(checker: Checker) -> None:
    document = read_document("-", stdin=FORMATS["article.pdf"](), name="article.pdf")
    pages = [each.location.number for each in checker.check(document).judgements if each.location]
    assert pages == sorted(pages)
    assert len(pages) == 15
    assert {*pages} == {1, 2, 3}
    assert "Le Journal" not in document.text


@pytest.mark.parametrize("name", [name for name in FORMATS if not name.endswith(".txt")])
def test_kinds_of_blocks(name: str) -> None:
    document = read_document("-", stdin=FORMATS[name](), name=name)
    kinds = [block.kind for block in document.blocks]
    quoted = "paragraph" if name.endswith(".pdf") else "quotation"
    assert kinds == [
        *("heading", "paragraph", "paragraph", "heading", "item", "item", "paragraph"),
        *(quoted, "paragraph", "paragraph"),
    ]
    assert len(statements(document)) == 15
