"""The verdict on a sentence that says of another one that it is false: « il est faux que X »."""

from collections.abc import Sequence

from factcheck.model import Finding, Outcome, Span, Verdict
from factcheck.verdict.decide import Decision
from factcheck.verdict.stance import Standing

_SURELY = 0.5  # how sure the verdict on what is denied must be: of what is supported by less, half is not
_TURNED = {Verdict.SUPPORTED: Verdict.CONTRADICTED, Verdict.CONTRADICTED: Verdict.SUPPORTED}


def turned(decision: Decision, said: str, denial: Span) -> Decision:
    """The verdict on a sentence that denies, in the words `said`, what the decision is about."""
    verdict = _TURNED.get(decision.verdict)
    if verdict is None or decision.score < _SURELY:
        return decision.left_open()
    first, *others = decision.deciding
    wording = first.pair.true.wording.text if first.pair.true else first.pair.claim.quote
    if verdict is Verdict.CONTRADICTED:
        found = Finding("polarity", Outcome.CONFLICTS, "polarity.denied", said, wording, denial)
    else:
        found = Finding("polarity", Outcome.AGREES, "polarity.refuted", said, wording, denial)
    kept = [each for each in first.findings if each.outcome is not Outcome.CONFLICTS]
    judged = [first._replace(findings=(found, *kept)), *others]
    swapped = [each._replace(standing=Standing(each.standing.contradicts, each.standing.supports)) for each in judged]
    return Decision(verdict, tuple(swapped), decision.score)


def joined(parts: Sequence[Decision]) -> Decision:
    """The verdict on a sentence from those on its parts: wrong where one is wrong, right where all are right."""
    for verdict in (Verdict.CONTRADICTED, Verdict.UNSOURCED):
        for part in parts:
            if part.verdict is verdict:
                return part
    return parts[0]
