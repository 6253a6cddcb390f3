"""Which verdicts on given articles another version of a base changes."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.base.store import CompiledBase
from factcheck.model import Document, Judgement, Verdict
from factcheck.pipeline import Checker


class Turned(NamedTuple):
    """A statement whose verdict, or whose deciding claims, are others than before; lines and columns are 1-based."""

    path: str
    line: int
    column: int
    text: str
    before: Verdict
    after: Verdict
    claims_before: tuple[str, ...]
    claims_after: tuple[str, ...]


def turned(old: CompiledBase, new: CompiledBase, articles: Sequence[Document]) -> list[Turned]:
    """Check articles against two bases and give the statements that differ, in reading order."""
    checkers = Checker(old), Checker(new)
    found: list[Turned] = []
    for article in articles:
        before, after = (checker.check(article).judgements for checker in checkers)
        found += _differing(article.path, zip(before, after, strict=True))
    return found


def _differing(path: str, pairs: Iterable[tuple[Judgement, Judgement]]) -> list[Turned]:
    rows = [
        Turned(
            path,
            after.line,
            after.column,
            after.statement.text,
            before.verdict,
            after.verdict,
            _ids(before),
            _ids(after),
        )
        for before, after in pairs
    ]
    return [row for row in rows if (row.before, row.claims_before[:1]) != (row.after, row.claims_after[:1])]


def _ids(judgement: Judgement) -> tuple[str, ...]:
    return tuple(evidence.claim for evidence in judgement.evidence)
