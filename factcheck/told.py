"""What was found of a statement, wherever it stands; and the same where it stands in an article."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from factcheck.lines import Lines
from factcheck.model import (
    Document,
    Evidence,
    FileReport,
    Finding,
    Judgement,
    Outcome,
    Span,
    Stance,
    Statement,
    Verdict,
)


class Told(NamedTuple):
    """A verdict with its reasons and claims; spans are in the statement's text."""

    verdict: Verdict
    score: float
    reasons: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    nearest: tuple[Evidence, ...] = ()


def unchecked(reason: str) -> Told:
    """What is told of a statement that is not checkable, for `reason` (a message key)."""
    return Told(Verdict.NOT_CHECKABLE, 1.0, (Finding("checkable", Outcome.SILENT, reason),))


def in_place(told: Told, statement: Statement, document: Document, lines: Lines) -> Judgement:
    """What is told of a statement of `document`, with its place there."""
    return Judgement(
        statement,
        told.verdict,
        told.score,
        *lines.place(statement.span.start),
        *lines.place(statement.span.end),
        reasons=tuple(_moved(finding, statement) for finding in told.reasons),
        evidence=told.evidence,
        nearest=told.nearest,
        location=document.location(statement.span.start),
    )


def _moved(finding: Finding, statement: Statement) -> Finding:
    span = finding.statement_span
    return finding._replace(statement_span=statement.place(*span)) if span else finding


def report(document: Document, judgements: Iterable[Judgement]) -> FileReport:
    """The report on an article, counted."""
    found = tuple(judgements)
    summary = Counter(judgement.verdict for judgement in found)
    return FileReport(document.path, found, {verdict: summary[verdict] for verdict in Verdict}, document)


def packed(told: Told) -> tuple[Any, ...]:
    """What is told as plain values, which marshal takes."""
    return (
        told.verdict.value,
        told.score,
        tuple(_packed_finding(finding) for finding in told.reasons),
        tuple(_packed_evidence(evidence) for evidence in told.evidence),
        tuple(_packed_evidence(evidence) for evidence in told.nearest),
    )


def unpacked(row: tuple[Any, ...]) -> Told:
    """What `packed` was given."""
    verdict, score, reasons, evidence, nearest = row
    return Told(
        Verdict(verdict),
        score,
        tuple(map(_finding, reasons)),
        tuple(map(_evidence, evidence)),
        tuple(map(_evidence, nearest)),
    )


def _packed_finding(finding: Finding) -> tuple[Any, ...]:
    spans = (span and tuple(span) for span in (finding.statement_span, finding.evidence_span))
    return finding.check, finding.outcome.value, finding.key, finding.statement, finding.evidence, *spans


def _finding(row: tuple[Any, ...]) -> Finding:
    check, outcome, key, statement, evidence, *spans = row
    return Finding(check, Outcome(outcome), key, statement, evidence, *(span and Span(*span) for span in spans))


def _packed_evidence(evidence: Evidence) -> tuple[Any, ...]:
    claim, stance, *rest = evidence
    return stance.value, claim, *rest


def _evidence(row: tuple[Any, ...]) -> Evidence:
    stance, claim, *rest = row
    return Evidence(claim, Stance(stance), *rest)
