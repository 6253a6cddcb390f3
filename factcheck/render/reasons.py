"""Findings in words."""

from factcheck.messages import say
from factcheck.model import Finding


def message(finding: Finding, ui: str) -> str:
    """Give a finding in words, in the language `ui`."""
    return say(finding.key, ui, statement=finding.statement, evidence=finding.evidence)
