import json

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.render import Look, render
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced


def test_each_line_is_a_statement_of_the_json_report_with_its_path() -> None:
    told = report(HEADING, CONTRADICTED)
    whole = json.loads(render(told, "json", Look(ui="fr")))["files"][0]["statements"]
    lines = render(told, "jsonl", Look(ui="fr")).splitlines()
    assert [json.loads(line) for line in lines] == [{"path": "article.txt", **statement} for statement in whole]
    assert [line.index('"path"') for line in lines] == [1, 1]


def test_no_statements_are_no_lines() -> None:
    assert render(report(), "jsonl", Look()) == ""


@given(st.text(), st.text(st.characters(codec=None)))
@example("a\u2028b\u2029c\x85d\x0be\x1cf\r\n", "x")
def test_any_text_survives_on_one_line(text: str, path: str) -> None:
    written = render(report(unsourced(text), path=path), "jsonl", Look())
    (line,) = written.encode("utf-8", "backslashreplace").decode().splitlines()
    told = json.loads(line)
    assert (told["path"], told["text"]) == (path, text)
