import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Judgement
from factcheck.render import Look, render
from factcheck.render.passages import one_line
from tests.render.reports import CONTRADICTED, COST_TOLD, HEADING, report, unsourced


def entries(*judgements: Judgement, path: str = "article.txt") -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(render(report(*judgements, path=path), "gitlab", Look()))
    return told


def test_each_problem_has_the_keys_that_gitlab_asks_for() -> None:
    contradicted, missing = entries(HEADING, CONTRADICTED, unsourced("Rien."), path="./article.txt")
    assert contradicted.pop("fingerprint") != missing.pop("fingerprint")
    assert contradicted == {
        "description": "Contradicted: 19 millions d'euros ≠ 14 millions d’euros · "
        f"“Le pont a coûté 19 millions d'euros.” · Source: {COST_TOLD}",
        "check_name": "figures",
        "severity": "major",
        "location": {"path": "article.txt", "lines": {"begin": 3, "end": 3}},
    }
    assert (missing["severity"], missing["check_name"]) == ("info", "content")


def test_no_problem_is_an_empty_list() -> None:
    assert entries(HEADING) == []


def test_the_same_statement_in_two_files_is_two_problems() -> None:
    (first,), (second,) = entries(CONTRADICTED), entries(CONTRADICTED, path="other.txt")
    assert first["fingerprint"] != second["fingerprint"]


@given(st.text())
def test_any_text_survives(text: str) -> None:
    ((entry),) = entries(unsourced(text))
    assert f"“{one_line(text)}”" in entry["description"]
