"""Sequence: which of two named things came first.

agrees: Apple a été là avant Google. | Google est venu après Apple.
conflicts: Ce fut d'abord Google, puis Apple. | Google est venu après Apple.
"""

from collections.abc import Iterator

from factcheck.checks.protocol import agreement_or_first
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "sequence"
SUMMARY = "which of two named things came first"


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the first order of two names that the claim speaks of too; a good wording with it withdraws all."""
    if pair.probe.orders:
        yield from agreement_or_first(_compared(pair))


def _compared(pair: Pair) -> Iterator[Finding]:
    for alignment in pair.view.trues:
        wording = alignment.wording
        for theirs in wording.orders:
            for own in pair.probe.orders:
                said, there = pair.said(own.start, own.end), wording.text[theirs.start : theirs.end]
                span = Span(own.start, own.end)
                if (own.earlier, own.later) == (theirs.earlier, theirs.later):
                    yield Finding(ID, Outcome.AGREES, "sequence.agree", said, there, span)
                elif (own.later, own.earlier) == (theirs.earlier, theirs.later):
                    yield Finding(ID, Outcome.CONFLICTS, "sequence.reversed", said, there, span)
