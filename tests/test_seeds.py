"""The source texts as articles: a base must never contradict what it was taken from."""

from pathlib import Path

import pytest

from factcheck.base.shipped import shipped_root
from factcheck.base.store import open_base
from factcheck.documents import read_document
from factcheck.model import Verdict
from factcheck.pipeline import Checker

SUPPORTED = 0.9  # of the checkable statements of all sources together


@pytest.fixture(scope="module")
def summaries() -> dict[str, dict[Verdict, int]]:
    checker = Checker(open_base(shipped_root()))
    seeds = sorted((shipped_root() / "seeds").glob("*.txt"))
    return {path.name: dict(checker.check(read_document(str(path))).summary) for path in seeds}


def test_no_statement_of_a_source_is_contradicted(summaries: dict[str, dict[Verdict, int]]) -> None:
    assert {name: found[Verdict.CONTRADICTED] for name, found in summaries.items()} == dict.fromkeys(summaries, 0)


def test_most_statements_of_the_sources_are_supported(summaries: dict[str, dict[Verdict, int]]) -> None:
    supported = sum(found[Verdict.SUPPORTED] for found in summaries.values())
    unsourced = sum(found[Verdict.UNSOURCED] for found in summaries.values())
    assert supported >= SUPPORTED * (supported + unsourced)


def test_the_seeds_are_there() -> None:
    assert len(list(Path(shipped_root() / "seeds").glob("*.txt"))) == 5
