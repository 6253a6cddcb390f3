"""The examples in the checks' docstrings, which `factcheck explain` shows, are what the checks say."""

import re
from pathlib import Path

import pytest

from factcheck.checks import REGISTRY
from factcheck.checks.protocol import Check
from factcheck.model import Outcome
from tests.bases import checker_of, findings, row

_EXAMPLE = re.compile(
    r"^(agrees|conflicts): (?P<statement>[^(|].*) \| (?P<evidence>.*?)"
    r"(?: refuted: (?P<refuted>.*))?(?: cues: (?P<cues>.*))?(?: refuted cues: (?P<refuted_cues>.*))?$"
)


def examples() -> list[tuple[Check, Outcome, re.Match[str]]]:
    lines = [(check, line) for check in REGISTRY for line in (check.__doc__ or "").splitlines()]
    return [(check, Outcome(match[1]), match) for check, line in lines if (match := _EXAMPLE.match(line))]


@pytest.mark.parametrize(
    ("check", "outcome", "example"), examples(), ids=lambda value: value.ID if hasattr(value, "ID") else None
)
def test_an_example_holds(check: Check, outcome: Outcome, example: re.Match[str], tmp_path: Path) -> None:
    claim = row(example["evidence"])
    claim |= {name: {"fr": [example[name]]} for name in ("refuted", "cues", "refuted_cues") if example[name]}
    checker = checker_of(tmp_path, claim)
    assert [finding.outcome for finding in findings(checker, check.ID, example["statement"])] == [outcome]


@pytest.mark.parametrize("check", REGISTRY, ids=lambda check: check.ID)
def test_a_docstring_opens_with_the_name_and_has_one_line_of_each_kind(check: Check) -> None:
    lines = (check.__doc__ or "").splitlines()
    assert lines[0].lower().startswith(check.ID if check.ID != "refuted" else "known mistakes")
    for kind in ("agrees: ", "conflicts: "):
        (line,) = [line for line in lines if line.startswith(kind)]
        assert _EXAMPLE.match(line) or re.match(r".*\((?:never|nothing)", line)


def test_every_check_of_the_folder_is_registered() -> None:
    folder = Path(__file__).parent.parent.parent / "factcheck" / "checks"
    modules = sorted(path.stem for path in folder.glob("[!_]*.py") if path.stem != "protocol")
    assert sorted(check.ID for check in REGISTRY) == modules
