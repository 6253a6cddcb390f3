"""The reasons of a judgement as every format tells them."""

from collections.abc import Iterator

from factcheck.messages import say
from factcheck.model import Finding, Judgement, Outcome


def reasons(judgement: Judgement) -> Iterator[Finding]:
    """Yield the findings behind a verdict; for a sentence that is not checked, what it is instead."""
    yield from judgement.reasons
    skipped = judgement.statement.skipped
    if skipped and not judgement.reasons:
        yield Finding(check="checkable", outcome=Outcome.SILENT, key=skipped)


def message(finding: Finding, ui: str) -> str:
    """Give a finding in words, in the language `ui`."""
    return say(finding.key, ui, statement=finding.statement, evidence=finding.evidence)
