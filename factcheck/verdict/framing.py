"""The verdict where a sentence says of another one that it is false (« il est faux que X »), or a wording does, or says
only that it may be so.
"""

from collections.abc import Sequence

from factcheck.language.frames import Framed, Manner, framed
from factcheck.language.modality import condition, may_reserve, reserved
from factcheck.language.reading import Reading
from factcheck.matching.align import Alignment
from factcheck.model import Finding, Name, Outcome, Span, Verdict
from factcheck.verdict.decide import Decision
from factcheck.verdict.judged import Judged
from factcheck.verdict.stance import Standing

_IN_THE_WORDING, _OF_WHAT_IT_HOLDS = 0.6, 0.6  # shares of the words
_AS_NEAR = 0.85  # of the alignment with the nearest wording
_CONDITION = 2  # content words
_SURELY = 0.5  # how sure the verdict on what is denied must be: of what is supported by less, half is not
_TURNED = {Verdict.SUPPORTED: Verdict.CONTRADICTED, Verdict.CONTRADICTED: Verdict.SUPPORTED}


def held(decision: Decision, part: Framed, text: str, names: Sequence[Name] = ()) -> Decision:
    """The verdict on a part of the sentence `text`, from the one on what it holds; `names` are those of its speaker."""
    if part.manner is Manner.SO or part.said is None:
        return decision
    own = any(name.key in each.pair.claim.source_keys for name in names for each in decision.deciding[:1])
    if part.manner is Manner.DENIED:
        if part.speaker is not None and not own:
            return _left_open(decision)  # that somebody else denies it may well be true
    elif decision.verdict is Verdict.CONTRADICTED:
        # Said wrongly, it is wrong only of him who says the opposite; set against another's word, it is as wrong.
        return decision if own or part.manner is Manner.AGAINST else _left_open(decision)
    elif part.manner is Manner.AGAINST and not own:
        return decision
    return turned(decision, text[slice(*part.said)], part.said)


def unframed(decision: Decision, reading: Reading) -> Decision:
    """The verdict on a sentence that says plainly what the wording on which it was decided frames as false or reserves.

    « Durand doute que X » has all the words of X, and does not say X; nor does it speak against the opposite of X, or a
    refuted wording « Durand nie que X » against X.
    """
    if decision.verdict not in _TURNED:
        return decision
    first, *others = decision.deciding
    laid = _decided_by(first, decision.verdict, negated=bool(reading.negations))
    if laid is None:
        return decision
    denied = _denied_in(laid)
    if not denied:
        return _reserved(decision, laid, reading) if decision.verdict is Verdict.SUPPORTED else decision
    shared = {match.place for match in laid.matches}.intersection(denied)
    if decision.verdict is Verdict.CONTRADICTED or len(shared) < _OF_WHAT_IT_HOLDS * len(denied):
        return _left_open(decision)
    finding = Finding("polarity", Outcome.CONFLICTS, "polarity.undenied", reading.text, laid.wording.text)
    contrary = _with_sides_exchanged(first, (finding, *first.findings))
    return Decision(Verdict.CONTRADICTED, (contrary, *others), decision.score)


def _reserved(decision: Decision, laid: Alignment, reading: Reading) -> Decision:
    """The verdict on what the wording says may or should be so, or asks, or makes depend on something of which the
    statement has nothing: that it is so the source does not say.
    """
    language = reading.language
    first, *others = decision.deciding
    if first.pair.claim.bare or laid.wording.language != language or may_reserve(reading.text, language):
        return decision  # of a bare claim the wording is a long quote, in which much else may be reserved
    near = [each.wording.text for each in first.pair.view.trues if each.score >= _AS_NEAR * laid.score]
    if not (all(reserved(text, language) for text in near) or _depends(laid)):
        return decision
    finding = Finding("polarity", Outcome.SILENT, "polarity.reserved", reading.text, laid.wording.text)
    told = first._replace(findings=(*first.findings, finding))
    return _left_open(Decision(decision.verdict, (told, *others), decision.score))


def _depends(laid: Alignment) -> bool:
    """Whether the wording has a condition, and the statement no word of it."""
    wording = laid.wording
    span = condition(wording.text, wording.language)
    if span is None:
        return False
    own = {at for at, (start, _) in enumerate(wording.spans) if span.start <= start < span.end}
    return len(own) >= _CONDITION and own.isdisjoint([match.place for match in laid.matches])


def _decided_by(judged: Judged, verdict: Verdict, *, negated: bool) -> Alignment | None:
    """The wording on which the verdict rests, where hardly anything of the statement is not in it and its frame may
    have misled: a true one for what is said plainly and against what is negated, a refuted one against what is plain.
    """
    true, refuted = judged.pair.true, judged.pair.view.refuted
    if verdict is Verdict.SUPPORTED:
        laid = None if negated else true
    else:
        nearest = max(filter(None, (true, refuted)), key=lambda one: one.score, default=None)
        laid = nearest if nearest is (true if negated else refuted) else None
    return laid if laid is not None and laid.covered >= _IN_THE_WORDING else None


def _denied_in(laid: Alignment) -> list[int]:
    """The numbers of the wording's content words in what it frames as false; [] where the statement has none."""
    wording = laid.wording
    for part in framed(wording.text, wording.language):
        if part.manner in (Manner.DENIED, Manner.REBUTTED):
            own = [at for at, (start, _) in enumerate(wording.spans) if part.text[start] != " "]
            return own if any(match.place in own for match in laid.matches) else []
    return []


def turned(decision: Decision, said: str, denial: Span) -> Decision:
    """The verdict on a sentence that denies, in the words `said`, what the decision is about."""
    verdict = _TURNED.get(decision.verdict)
    foreign = any(each.has("attribution.differ") for each in decision.deciding[:1])
    if verdict is None or foreign or decision.score < _SURELY:
        return _left_open(decision)
    first, *others = decision.deciding
    wording = first.pair.true.wording.text if first.pair.true else first.pair.claim.quote
    if verdict is Verdict.CONTRADICTED:
        found = Finding("polarity", Outcome.CONFLICTS, "polarity.denied", said, wording, denial)
    else:
        found = Finding("polarity", Outcome.AGREES, "polarity.refuted", said, wording, denial)
    kept = [each for each in first.findings if each.outcome is not Outcome.CONFLICTS]
    beside = [_with_sides_exchanged(each, each.findings) for each in others]
    return Decision(verdict, (_with_sides_exchanged(first, (found, *kept)), *beside), decision.score)


def _with_sides_exchanged(judged: Judged, findings: tuple[Finding, ...]) -> Judged:
    """The claim with these findings, and what supported the statement against it."""
    return judged._replace(findings=findings, standing=Standing(judged.standing.contradicts, judged.standing.supports))


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
        return decision._replace(doubted_by=())
    return Decision(Verdict.UNSOURCED, decision.deciding, 1.0 - decision.score)
