import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from factcheck.render import Look, render
from tests.render.reports import CONTRADICTED, HEADING, IN_WORD, report, unsourced


def test_the_report_follows_the_schema_key_by_key() -> None:
    written = render(report(HEADING, CONTRADICTED), "json", Look(ui="en"))
    heading, contradicted = json.loads(written)["files"][0]["statements"]
    assert list(contradicted.items()) == [
        ("text", "Le pont a coûté 19 millions d'euros."),
        ("start", 10),
        ("end", 46),
        ("line", 3),
        ("column", 1),
        ("end_line", 3),
        ("end_column", 37),
        ("language", "fr"),
        ("verdict", "contradicted"),
        ("score", 0.9123),
        (
            "reasons",
            [
                {
                    "check": "figures",
                    "outcome": "conflicts",
                    "statement": "19 millions d'euros",
                    "evidence": "14 millions d’euros",
                    "statement_span": [26, 45],
                    "message": "19 millions d'euros ≠ 14 millions d’euros",
                }
            ],
        ),
        (
            "evidence",
            [
                {
                    "claim": "bridge-cost",
                    "stance": "contradicts",
                    "quote": "Sa construction a coûté 14 millions d’euros",
                    "source": "seeds/bridge.txt",
                    "title": "Le pont de Velmorne",
                    "author": "Paul Hamelin",
                    "publisher": "La Gazette de Velmorne",
                    "date": "2019-03-12",
                    "speaker": "",
                    "start": 165,
                    "end": 208,
                    "line": 4,
                }
            ],
        ),
        ("nearest", []),
    ]
    assert heading["verdict"] == "not-checkable"
    assert [reason["message"] for reason in heading["reasons"]] == ["a heading"]


def test_the_head_of_the_report_says_tool_base_and_counts() -> None:
    told = json.loads(render(report(HEADING, CONTRADICTED, unsourced("Rien.")), "json", Look()))
    assert list(told) == ["schema_version", "tool", "base", "files"]
    assert told["schema_version"] == 1
    assert told["tool"] == {"name": "factcheck", "version": "0.1.0"}
    assert told["base"] == {"claims": 5, "sources": 2, "fingerprint": "sha256:0123"}
    assert list(told["files"][0]) == ["path", "summary", "statements"]
    assert list(told["files"][0]["summary"].items()) == [
        ("supported", 0),
        ("contradicted", 1),
        ("unsourced", 1),
        ("not-checkable", 1),
    ]


def test_each_statement_stands_on_a_line_of_its_own() -> None:
    lines = render(report(HEADING, CONTRADICTED), "json", Look()).splitlines()
    assert [line.count('"verdict"') for line in lines if '"verdict"' in line] == [1, 1]


def test_messages_are_in_the_language_of_the_user() -> None:
    told = json.loads(render(report(HEADING), "json", Look(ui="fr")))
    assert told["files"][0]["statements"][0]["reasons"][0]["message"] == "un titre"


@given(st.text(), st.text(st.characters(codec=None)))
def test_any_text_survives(text: str, path: str) -> None:
    written = render(report(unsourced(text), path=path), "json", Look())
    told = json.loads(written.encode("utf-8", "backslashreplace"))["files"][0]
    assert told["statements"][0]["text"] == text
    assert told["path"] == path


def schema() -> dict[str, Any]:
    return json.loads(files("factcheck").joinpath("schemas", "report.schema.json").read_text("utf-8"))  # type: ignore[no-any-return]


def closed(part: Any) -> Any:
    """Give a schema that allows no keys but those it describes."""
    if isinstance(part, list):
        return [closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    own = {key: closed(each) for key, each in part.items()}
    return {**own, "additionalProperties": False} if part.get("type") == "object" else own


def test_the_published_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_report_is_as_the_published_schema_says_and_no_more() -> None:
    told = json.loads(render(report(HEADING, CONTRADICTED, IN_WORD, unsourced("Rien.")), "json", Look()))
    assert [*Draft202012Validator(closed(schema())).iter_errors(told)] == []


def test_a_line_of_jsonl_is_a_statement_of_the_published_schema() -> None:
    line = Draft202012Validator({"$ref": "#/$defs/statement", "$defs": schema()["$defs"]})
    written = render(report(HEADING, CONTRADICTED), "jsonl", Look())
    assert [[*line.iter_errors(json.loads(each))] for each in written.splitlines()] == [[], []]


@pytest.mark.parametrize("key", ["text", "verdict", "evidence", "statement_span", "schema_version", "summary"])
def test_the_published_schema_asks_for_each_key(key: str) -> None:
    told = json.loads(render(report(CONTRADICTED), "json", Look()).replace(f'"{key}"', '"other"'))
    assert [*Draft202012Validator(schema()).iter_errors(told)]
