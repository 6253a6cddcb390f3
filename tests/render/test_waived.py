"""A finding that is waived stands in every report of all statements, marked, and in no list of problems."""

import json

import pytest

from factcheck.model import Report, Waiver
from factcheck.render import Look, render
from factcheck.waivers import waive
from tests.render.reports import CONTRADICTED, report

REASON = "cité [sic] pour être démenti <b>"
WAIVERS = [Waiver("ignored", REASON), Waiver("known"), Waiver("unchanged")]


def waived(waiver: Waiver) -> Report:
    made = report(CONTRADICTED)
    return made._replace(files=tuple(waive(file, lambda _: waiver) for file in made.files))


@pytest.mark.parametrize("waiver", WAIVERS, ids=lambda each: each.kind)
@pytest.mark.parametrize("form", ["github", "gitlab", "rdjson", "checkstyle", "markdown"])
def test_a_list_of_problems_leaves_it_out(form: str, waiver: Waiver) -> None:
    words = "19 millions"
    assert words in render(report(CONTRADICTED), form, Look())
    assert words not in render(waived(waiver), form, Look())


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("terminal", f"✘ CONTRADICTED (ignored: {REASON})"),
        ("csv", f",bridge-cost,ignored: {REASON}\r\n"),
        ("json", f'"waived": {{"by": "ignored", "reason": "{REASON}"}}'),
        ("jsonl", f'"waived": {{"by": "ignored", "reason": "{REASON}"}}'),
        ("html", "ignored: cité [sic] pour être démenti &lt;b&gt;"),
        ("junit", "<skipped message=\"Contradicted: 19 millions d'euros ≠ 14 millions d’euros (ignored: cité [sic]"),
    ],
)
def test_a_report_of_all_statements_marks_it(form: str, told: str) -> None:
    assert told in render(waived(WAIVERS[0]), form, Look(width=200))


@pytest.mark.parametrize(
    ("waiver", "kind", "why"),
    [
        (WAIVERS[0], "inSource", f"ignored: {REASON}"),
        (WAIVERS[1], "external", "known: in the baseline"),
        (WAIVERS[2], "external", "on unchanged lines"),
    ],
)
def test_sarif_suppresses_it(waiver: Waiver, kind: str, why: str) -> None:
    (result,) = json.loads(render(waived(waiver), "sarif", Look()))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": kind, "justification": why}]
    (result,) = json.loads(render(report(CONTRADICTED), "sarif", Look()))["runs"][0]["results"]
    assert "suppressions" not in result


@pytest.mark.parametrize("waiver", WAIVERS, ids=lambda each: each.kind)
@pytest.mark.parametrize("ui", ["en", "fr"])
def test_the_summary_counts_it(waiver: Waiver, ui: str) -> None:
    told = {"en": {"ignored": "of these 1 ignored", "known": "of these 1 known", "unchanged": "1 on unchanged lines"}}
    told["fr"] = {"ignored": "dont ignorés : 1", "known": "connus : 1", "unchanged": "dans des lignes inchangées : 1"}
    assert told[ui][waiver.kind] in render(waived(waiver), "terminal", Look(ui)).splitlines()[-1]
