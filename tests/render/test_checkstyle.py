from xml.etree.ElementTree import Element, fromstring

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model import Judgement
from factcheck.render import Look, render
from factcheck.render.passages import one_line
from factcheck.render.xml_text import allowed
from tests.render.reports import CONTRADICTED, COST_TOLD, HEADING, report, unsourced


def read(*judgements: Judgement, path: str = "article.txt") -> Element:
    written = render(report(*judgements, path=path), "checkstyle", Look())
    return fromstring(written)  # noqa: S314 - the document is our own


def test_each_problem_is_an_error_of_its_file() -> None:
    root = read(HEADING, CONTRADICTED, unsourced("Rien."))
    assert (root.tag, [(file.tag, file.attrib) for file in root]) == ("checkstyle", [("file", {"name": "article.txt"})])
    contradicted, missing = root[0]
    assert contradicted.attrib == {
        "line": "3",
        "column": "1",
        "severity": "error",
        "message": "Contradicted: 19 millions d'euros ≠ 14 millions d’euros · “Le pont a coûté 19 millions d'euros.” · "
        f"Source: {COST_TOLD}",
        "source": "factcheck.figures",
    }
    assert (missing.get("severity"), missing.get("source")) == ("info", "factcheck.content")


def test_a_file_without_problems_stands_there_too() -> None:
    assert [[*file] for file in read(HEADING)] == [[]]


@given(st.text(), st.text(st.characters(codec=None)))
@example("]]> <error/> &amp; \ufffe\x00", '"><x')
def test_any_text_and_path_survive(text: str, path: str) -> None:
    root = read(unsourced(text)._replace(nearest=()), path=f"x{path}")
    assert (root[0].get("name") or "").startswith("x")
    assert (root[0][0].get("message") or "").endswith(f" · “{allowed(one_line(text))}”")
