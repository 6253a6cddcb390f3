import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from factcheck import checks
from factcheck.model import Report
from factcheck.render import Look, render
from factcheck.render.sarif import uri
from tests.render.reports import CONTRADICTED, COST_TOLD, HEADING, IN_WORD, report, unsourced

OFFICIAL = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8-sig"))
VALIDATOR = Draft202012Validator(OFFICIAL, format_checker=Draft202012Validator.FORMAT_CHECKER)


def run(told: Report) -> dict[str, Any]:
    read = json.loads(render(told, "sarif", Look()))
    assert [error.message for error in VALIDATOR.iter_errors(read)] == []
    (only,) = read["runs"]
    return only  # type: ignore[no-any-return]


def test_a_result_says_what_where_and_against_which_quote() -> None:
    (found,) = run(report(HEADING, CONTRADICTED))["results"]
    assert len(found.pop("partialFingerprints")["statement/v1"]) == 64
    assert found == {
        "ruleId": "figures",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": f"Contradicted: 19 millions d'euros ≠ 14 millions d’euros\nSource: {COST_TOLD}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "article.txt"},
                    "region": {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 37},
                }
            }
        ],
        "relatedLocations": [
            {
                "id": 0,
                "message": {
                    "text": "Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12, "
                    "seeds/bridge.txt:4 [bridge-cost]: Sa construction a coûté 14 millions d’euros"
                },
                "physicalLocation": {
                    "artifactLocation": {"uri": "seeds/bridge.txt", "uriBaseId": "CLAIMBASE"},
                    "region": {"startLine": 4, "snippet": {"text": "Sa construction a coûté 14 millions d’euros"}},
                },
            }
        ],
        "properties": {"verdict": "contradicted", "score": 0.9123},
    }


def test_a_result_in_a_binary_format_says_the_paragraph() -> None:
    (found,) = run(report(IN_WORD))["results"]
    assert found["locations"][0]["logicalLocations"] == [{"name": "paragraph 12"}]


def test_an_unsourced_statement_is_a_note_with_the_nearest_claim() -> None:
    (found,) = run(report(unsourced("Rien.")))["results"]
    assert (found["ruleId"], found["level"]) == ("content", "note")
    assert len(found["relatedLocations"]) == 1


def test_a_rule_is_a_check_with_its_documentation() -> None:
    told = run(report())
    rules = told["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [*(module.ID for module in checks.REGISTRY), "content"]
    assert rules[0]["help"]["text"].startswith("Figures: quantities, percentages, sums of money, durations.\n\nEach")
    assert rules[0]["shortDescription"]["text"].startswith("Quantities, percentages, money")
    assert told["columnKind"] == "unicodeCodePoints"
    assert told["results"] == []


def test_a_rule_that_is_not_known_is_named_all_the_same() -> None:
    reason = CONTRADICTED.reasons[0]._replace(check="weights")
    (found,) = run(report(CONTRADICTED._replace(reasons=(reason,))))["results"]
    assert found["ruleId"] == "weights"
    assert "ruleIndex" not in found


def test_inputs_that_could_not_be_read_are_told() -> None:
    (invocation,) = run(report()._replace(problems=("a.pdf: no text",)))["invocations"]
    assert invocation == {
        "executionSuccessful": False,
        "toolExecutionNotifications": [{"level": "error", "message": {"text": "a.pdf: no text"}}],
    }


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("./a/b.txt", "a/b.txt"),
        ("à b#c?.txt", "%C3%A0%20b%23c%3F.txt"),
        ("a:b.txt", "a%3Ab.txt"),
        ("\udc80.txt", "%80.txt"),
        ("/articles/é.txt", "file:///articles/%C3%A9.txt"),
    ],
)
def test_paths_are_uris(path: str, written: str) -> None:
    assert uri(path) == written


@given(st.text(), st.text(st.characters(codec="utf-8")))
def test_any_text_and_path_are_accepted_by_the_official_schema(text: str, path: str) -> None:
    (found,) = run(report(CONTRADICTED._replace(statement=unsourced(text).statement), path=f"x{path}"))["results"]
    assert unquote(found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]).startswith("x")


@pytest.mark.skipif(not shutil.which("sarif-multitool"), reason="npm package @microsoft/sarif-multitool not installed")
def test_microsofts_validator_finds_no_error(tmp_path: Path) -> None:
    log = tmp_path / "report.sarif"
    log.write_text(render(report(HEADING, CONTRADICTED, unsourced("Rien.")), "sarif", Look()), encoding="utf-8")
    tool = shutil.which("sarif-multitool") or ""
    done = subprocess.run([tool, "validate", str(log)], capture_output=True, text=True, check=False)
    assert " error SARIF" not in done.stdout
    assert "Analysis completed successfully" in done.stdout
