"""Findings and counts in words."""

from collections.abc import Mapping

from factcheck.messages import say
from factcheck.model import FileReport, Finding, Judgement, Remark, Verdict, Waiver


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
    """Give "12 supported, 3 contradicted; 80% sourced; of these 1 ignored": counts, the share, and what is waived."""
    told = counts(file.summary, ui)
    if file.sourced is not None:
        told = say("summary.sourced", ui, counts=told, percent=file.sourced)
    waivers = ", ".join(say(f"summary.{kind}", ui, count=count) for kind, count in file.waived)
    return say("summary.waived", ui, counts=told, waivers=waivers) if waivers else told


def waived(waiver: Waiver, ui: str) -> str:
    """Give "ignored: reason", "known (baseline)" or "not changed": why a finding fails nothing."""
    return say(f"waiver.{waiver.kind}", ui, reason=waiver.reason)


def remark(path: str, about: Remark, ui: str) -> str:
    """Give what is wrong with a comment to factcheck, with its place."""
    return say(f"remark.{about.key}", ui, path=path, line=about.line, word=about.word)
