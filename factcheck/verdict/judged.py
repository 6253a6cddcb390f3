"""A claim judged beside a statement, and what can be asked of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span
from factcheck.verdict.stance import Standing

_ADDED = ("figures.added", "dates.added", "names.added", "quotation.added")
_DETAILS = ("figures", "dates", "names")
_AS_GOOD = 0.75  # of the alignment of a claim, which another must reach to speak for one of the statement's details


class Judged(NamedTuple):
    """A claim judged beside a statement."""

    pair: Pair
    findings: tuple[Finding, ...]
    standing: Standing
    row: dict[str, float]

    def has(self, key: str) -> bool:
        """Whether a check found this."""
        return any(finding.key == key for finding in self.findings)

    def adds(self) -> bool:
        """Whether the statement has a figure, a date, a name or quoted words that neither the claim nor another has."""
        return any(finding.key in _ADDED for finding in self.findings)

    def clashes(self) -> bool:
        """Whether a figure, a date or a name of the statement is another than the claim's."""
        return any(finding.outcome is Outcome.CONFLICTS and finding.check in _DETAILS for finding in self.findings)

    def span(self, key: str) -> Span | None:
        """Where in the statement a check found this."""
        return next((finding.statement_span for finding in self.findings if finding.key == key), None)

    def quoted(self) -> int:
        """Words of the longest quotation that is exact."""
        sizes = [len(finding.statement.split()) for finding in self.findings if finding.key == "quotation.exact"]
        return max(sizes, default=0)


def elsewhere(number: int, found: Sequence[Sequence[Finding]], scores: Sequence[float]) -> Iterator[Finding]:
    """The findings on claim `number`, where a clashing or added detail that another near claim confirms is set aside.

    A sentence may join the facts of two claims; what one of them says is no mistake about the other.
    """
    for finding in found[number]:
        open_detail = finding.check in _DETAILS and finding.outcome is not Outcome.AGREES
        if open_detail and _confirmed(finding, number, found, scores):
            yield replace(finding, outcome=Outcome.SILENT, key=f"{finding.check}.elsewhere")
        else:
            yield finding


def _confirmed(finding: Finding, number: int, found: Sequence[Sequence[Finding]], scores: Sequence[float]) -> bool:
    return any(
        other.outcome is Outcome.AGREES
        and other.check == finding.check
        and other.statement_span == finding.statement_span
        for claim, findings in enumerate(found)
        if claim != number and scores[claim] >= _AS_GOOD * scores[number]
        for other in findings
    )
