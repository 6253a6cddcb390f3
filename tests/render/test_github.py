import re

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model import Report
from factcheck.render import Look, render
from factcheck.render.passages import one_line
from tests.render.reports import CONTRADICTED, COST_TOLD, HEADING, report, unsourced

COMMAND = re.compile(r"::(\w+) ([^:]*)::(.*)")
ESCAPES = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def commands(told: Report) -> list[tuple[str, dict[str, str], str]]:
    """Read the commands as GitHub's runner does: properties up to the next "::", split at commas, then unescaped."""
    read = []
    for line in re.split(r"[\r\n]", render(told, "github", Look()))[:-1]:
        found = COMMAND.fullmatch(line)
        assert found
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        read.append((found[1], {name: plain(value) for name, value in properties.items()}, plain(found[3])))
    return read


def plain(value: str) -> str:
    for escape, sign in ESCAPES.items():
        value = value.replace(escape, sign)
    return value


def test_contradictions_come_first_whatever_file_they_are_in() -> None:
    one, two = report(unsourced("Rien."), path="a.txt"), report(HEADING, CONTRADICTED, path="b.txt")
    (error, where, said), (notice, other, _) = commands(one._replace(files=one.files + two.files))
    assert (error, notice) == ("error", "notice")
    assert where == {
        "file": "b.txt",
        "line": "3",
        "col": "1",
        "endLine": "3",
        "endColumn": "36",
        "title": "Contradicted: 19 millions d'euros ≠ 14 millions d’euros",
    }
    assert other["file"] == "a.txt"
    assert said.splitlines() == [
        "“Le pont a coûté 19 millions d'euros.”",
        f"Source: {COST_TOLD}",
    ]


def test_a_statement_over_several_lines_has_no_columns() -> None:
    ((_, where, _),) = commands(report(CONTRADICTED._replace(end_line=4, end_column=2)))
    assert {**where, "title": ""} == {"file": "article.txt", "line": "3", "endLine": "4", "title": ""}


def test_no_problem_is_no_output() -> None:
    assert render(report(HEADING), "github", Look()) == ""


@given(st.text(), st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda path: path.strip("./")))
@example("100 %25\n::error::x", "a,b:c%2C")
def test_any_text_and_path_survive(text: str, path: str) -> None:
    ((_, where, said),) = commands(report(unsourced(text), path=f"x{path}"))
    assert said.split("\n")[0] == f"“{one_line(text)}”"
    assert where["file"].startswith("x")
    assert {*where} == {"file", "line", "col", "endLine", "endColumn", "title"}
