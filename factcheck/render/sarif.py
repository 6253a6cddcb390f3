"""SARIF 2.1.0, which code scanning on GitHub, Azure DevOps and many editors read.

    {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "factcheck", "rules": [{"id": "figures", …}]}},
      "results": [{"ruleId": "figures", "level": "error", "message": {"text": "Contradicted: 19 ≠ 14 …"},
                   "locations": […], "relatedLocations": [the quote in its source], "partialFingerprints": {…}}]}]}

A rule is a check, its help what `factcheck explain` prints. Contradicted statements are errors, unsourced ones notes;
those that are waived are suppressed, with the reason. In a binary format the region is that of the extracted text; the
logical location says page or paragraph.
https://docs.oasis-open.org/sarif/sarif/v2.1.0/ says what the keys mean.
"""

import os
from json import dumps
from pathlib import Path
from typing import Any
from urllib.parse import quote

from factcheck.model import PROBLEMS, Evidence, FileReport, Judgement, Report, Verdict, Waiver
from factcheck.render import Look
from factcheck.render.findings import check, headline, sources
from factcheck.render.fingerprints import fingerprints
from factcheck.render.passages import one_line, origin
from factcheck.render.reasons import place, waived
from factcheck.render.sarif_rules import rules

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Verdict.CONTRADICTED: "error", Verdict.UNSOURCED: "note"}
BASE = "CLAIMBASE"
BASE_SAID = "The folder of the claim base: what --base names, else the base that factcheck brings along."


def render(report: Report, look: Look) -> str:
    """Give one run with a result for each contradicted and unsourced statement."""
    known = rules()
    numbers = {rule["id"]: number for number, rule in enumerate(known)}
    run = {
        "tool": {"driver": {"name": "factcheck", "version": report.version, "rules": known}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": BASE_SAID}}},
        "invocations": [invocation(report)],
        "results": [
            result(file, judgement, look.ui, numbers) | {"partialFingerprints": {"statement/v1": fingerprint}}
            for file in report.files
            for judgement, fingerprint in fingerprints(file)
            if judgement.verdict in PROBLEMS
        ],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def invocation(report: Report) -> dict[str, Any]:
    """Tell the inputs that could not be read."""
    unread = [{"level": "error", "message": {"text": problem}} for problem in report.problems]
    return {"executionSuccessful": not unread, "toolExecutionNotifications": unread}


def result(file: FileReport, judgement: Judgement, ui: str, numbers: dict[str, int]) -> dict[str, Any]:
    region = {
        "startLine": judgement.line,
        "startColumn": judgement.column,
        "endLine": judgement.end_line,
        "endColumn": judgement.end_column,
    }
    rule = check(judgement)
    where: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": uri(file.path)}, "region": region}}
    if judgement.location:
        where["logicalLocations"] = [{"name": place(judgement, ui)}]
    return {
        "ruleId": rule,
        **({"ruleIndex": numbers[rule]} if rule in numbers else {}),
        "level": LEVELS[judgement.verdict],
        "message": {"text": "\n".join([headline(judgement, ui), *sources(judgement, ui)])},
        "locations": [where],
        "relatedLocations": [
            related(evidence, number) for number, evidence in enumerate(judgement.evidence or judgement.nearest)
        ],
        **({"suppressions": [suppression(judgement.waiver, ui)]} if judgement.waiver else {}),
        "properties": {"verdict": judgement.verdict, "score": round(judgement.score, 4)},
    }


def suppression(waiver: Waiver, ui: str) -> dict[str, str]:
    return {"kind": "inSource" if waiver.reason else "external", "justification": waived(waiver, ui)}


def related(evidence: Evidence, number: int) -> dict[str, Any]:
    """Give the place of the quote in its source, which is relative to the claim base."""
    return {
        "id": number,
        "message": {"text": f"{origin(evidence)} [{evidence.claim}]: {one_line(evidence.quote)}"},
        "physicalLocation": {
            "artifactLocation": {"uri": uri(evidence.source), "uriBaseId": BASE},
            "region": {"startLine": evidence.line, "snippet": {"text": evidence.quote}},
        },
    }


def uri(path: str) -> str:
    """Give a path as a URI: relative paths as relative references, bytes that are not ASCII percent-encoded."""
    named = Path(path)
    return named.as_uri() if named.is_absolute() else quote(os.fsencode(named.as_posix()))
