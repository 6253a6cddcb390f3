"""Findings and counts in words."""

from collections.abc import Mapping

from factcheck.messages import say
from factcheck.model import FileReport, Finding, Judgement, Verdict


def message(finding: Finding, ui: str) -> str:
    """Give a finding in words, in the language `ui`."""
    return say(finding.key, ui, statement=finding.statement, evidence=finding.evidence)


def place(judgement: Judgement, ui: str) -> str:
    """Give "line 3", in a binary format "paragraph 12" or "page 3"."""
    kind, number = judgement.location or ("line", judgement.line)
    return say(f"location.{kind}", ui, number=number)


def counts(summary: Mapping[Verdict, int], ui: str) -> str:
    """Give "12 supported, 3 contradicted, 8 unsourced", or that there is nothing to check."""
    counted = [(verdict, summary.get(verdict, 0)) for verdict in Verdict]
    told = (say(f"summary.{verdict}", ui, count=count) for verdict, count in counted if count)
    return ", ".join(told) or say("summary.nothing", ui)


def tally(file: FileReport, ui: str) -> str:
    """Give "12 supported, 3 contradicted, 8 unsourced; 52% sourced": counts, and what share is supported."""
    told = counts(file.summary, ui)
    return told if file.sourced is None else say("summary.sourced", ui, counts=told, percent=file.sourced)
