"""What was found of a statement, wherever it stands; and the same where it stands in an article."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
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
from factcheck.passage import apart

# Code points of a source, a paragraph or two. Of 43 doubts that this makes sure in the labelled articles, 40 are
# labelled contradicted, none unsourced; of 729 supported rows whose passage alone is left out of the base, it makes 11
# contradicted.
_PASSAGE = 1500
IN_ARTICLE = 0.85  # how sure a verdict is that the statements beside it make sure


class Told(NamedTuple):
    """A verdict with its reasons and claims; spans are in the statement's text.

    `doubts` are what an unsourced statement would be told beside others that speak of the same passage.
    """

    verdict: Verdict
    score: float
    reasons: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    nearest: tuple[Evidence, ...] = ()
    doubts: tuple["Told", ...] = ()


def in_article(told: Sequence[Told], statements: Sequence[Statement], document: Document) -> list[Told]:
    """What is told of the statements of an article, one after the other.

    Of the passage that the sentences of its paragraph report, a sentence hardly says nothing: if what the base has of
    that passage rather speaks against it than for it, it is contradicted, where by itself it would be about anything.
    """
    starts = [block.span.start for block in document.blocks]
    paragraphs = [bisect_right(starts, statement.span.start) for statement in statements]
    sourced: dict[int, list[Evidence]] = {}
    for each, paragraph in zip(told, paragraphs, strict=True):
        sourced.setdefault(paragraph, []).extend(each.evidence)
    return [_beside(each, sourced[paragraph]) for each, paragraph in zip(told, paragraphs, strict=True)]


def _beside(told: Told, sourced: Sequence[Evidence]) -> Told:
    """What is told where these are the claims that sentences around it report or have wrong."""
    return next((doubt for doubt in told.doubts if any(_near(doubt.evidence[0], one) for one in sourced)), told)


def _near(one: Evidence, other: Evidence) -> bool:
    same = (one.source, one.base) == (other.source, other.base)
    return same and apart((one.start, one.end), (other.start, other.end)) <= _PASSAGE


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
        tuple(packed(doubt) for doubt in told.doubts),
    )


def unpacked(row: tuple[Any, ...]) -> Told:
    """What `packed` was given."""
    verdict, score, reasons, evidence, nearest, doubts = row
    return Told(
        Verdict(verdict),
        score,
        tuple(map(_finding, reasons)),
        tuple(map(_evidence, evidence)),
        tuple(map(_evidence, nearest)),
        tuple(map(unpacked, doubts)),
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
