import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from factcheck.lines import Lines
from factcheck.model import Document, Judgement, Report, Span, Statement, Verdict
from factcheck.render import Look, render
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced

POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
# The messages of reviewdog.proto that are used here, without what they do not know.
DIAGNOSTIC = {
    "type": "object",
    "required": ["message", "location", "severity", "code"],
    "properties": {
        "message": {"type": "string"},
        "location": {
            "type": "object",
            "properties": {
                "path": {"type": "string"},
                "range": {
                    "type": "object",
                    "properties": {"start": POSITION, "end": POSITION},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
        },
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "code": {"type": "object", "properties": {"value": {"type": "string"}}, "additionalProperties": False},
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "properties": {
        "source": {"type": "object", "properties": {"name": {"const": "factcheck"}}, "additionalProperties": False},
        "diagnostics": {"type": "array", "items": DIAGNOSTIC},
    },
    "additionalProperties": False,
}


def diagnostics(told: Report) -> list[dict[str, Any]]:
    read = json.loads(render(told, "rdjson", Look()))
    assert [*Draft202012Validator(RESULT).iter_errors(read)] == []
    found: list[dict[str, Any]] = read["diagnostics"]
    return found


def stated(text: str, start: int, end: int) -> Report:
    """Give a report on the article `text` with an unsourced statement from `start` to `end`."""
    lines = Lines(text)
    judgement = Judgement(
        Statement(text[start:end], Span(start, end), "fr"),
        Verdict.UNSOURCED,
        0.5,
        *lines.place(start),
        *lines.place(end),
    )
    told = report(judgement)
    return told._replace(files=(told.files[0]._replace(document=Document("article.txt", text, ())),))


def test_each_problem_is_a_diagnostic() -> None:
    contradicted, missing = diagnostics(report(HEADING, CONTRADICTED, unsourced("Rien.")))
    assert (contradicted["severity"], contradicted["code"]) == ("ERROR", {"value": "figures"})
    assert contradicted["message"].splitlines()[0] == "Contradicted: 19 millions d'euros ≠ 14 millions d’euros"
    assert contradicted["location"]["path"] == "article.txt"
    assert (missing["severity"], missing["code"]) == ("INFO", {"value": "content"})


def test_columns_are_bytes() -> None:
    (found,) = diagnostics(stated("Été 😀. Là-bas\nil neige. Fin.", 7, 23))
    assert found["location"]["range"] == {"start": {"line": 1, "column": 13}, "end": {"line": 2, "column": 10}}


@given(st.text(st.sampled_from("aé😀\u0301\n\r\u2028 "), min_size=1), st.data())
def test_columns_lead_back_to_the_statement(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    (found,) = diagnostics(stated(text, start, len(text)))
    place = found["location"]["range"]["start"]
    before = text[:start].encode()
    assert len(before[max(before.rfind(b"\n"), before.rfind(b"\r")) + 1 :]) + 1 == place["column"]


@given(st.text())
def test_any_text_is_allowed(text: str) -> None:
    assert len(diagnostics(report(unsourced(text)))) == 1
