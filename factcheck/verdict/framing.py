"""The verdict on a sentence that says of another one that it is false: « il est faux que X »."""

from collections.abc import Sequence

from factcheck.language.frames import Framed
from factcheck.model import Finding, Outcome, Span, Verdict
from factcheck.verdict.decide import Decision
from factcheck.verdict.stance import Standing

_SURELY = 0.5  # how sure the verdict on what is denied must be: of what is supported by less, half is not
_TURNED = {Verdict.SUPPORTED: Verdict.CONTRADICTED, Verdict.CONTRADICTED: Verdict.SUPPORTED}


def held(decision: Decision, part: Framed, text: str) -> Decision:
    """The verdict on a part of the sentence `text`, from the one on what it holds."""
    if part.denial is None:
        return decision
    if part.speaker is not None and not (decision.deciding and decision.deciding[0].has("attribution.agree")):
        return _left_open(decision)  # that somebody else denies it may well be true
    return turned(decision, text[slice(*part.denial)], part.denial)


def turned(decision: Decision, said: str, denial: Span) -> Decision:
    """The verdict on a sentence that denies, in the words `said`, what the decision is about."""
    verdict = _TURNED.get(decision.verdict)
    if verdict is None or decision.score < _SURELY:
        return _left_open(decision)
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


def _left_open(decision: Decision) -> Decision:
    """What would be decided if this were not."""
    if decision.verdict is Verdict.UNSOURCED:
        return decision
    return Decision(Verdict.UNSOURCED, decision.deciding, 1.0 - decision.score)
