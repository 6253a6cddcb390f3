"""A first look at how near the wordings of a claim are to a statement, word for word but without order."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.matching.probe import Probe, Term
from factcheck.matching.record import ClaimRecord, Wordings

# Statement coverage weighs a little more than wording coverage (FINDINGS, 7).
STATEMENT_SHARE = 0.6
_WORDING_SHARE = 1 - STATEMENT_SHARE


class Sketch(NamedTuple):
    """What the wordings of a claim have of a statement, before it is laid beside any of them word by word.

    `terms` are the claim's stems for words of the statement, in the order of its words, the strongest first; by number
    of the wording, `covered` is the weight of the statement's words that it has, `told` the weight of its own that the
    statement has, `scores` as in Alignment.
    """

    claim: ClaimRecord
    wordings: Wordings
    terms: Sequence[Term]
    covered: Sequence[float]
    told: Sequence[float]
    scores: Sequence[float]
    relevance: float  # how near the claim is to the statement, be it true or refuted: its best score


def sketch(probe: Probe, claim: ClaimRecord) -> Sketch | None:
    """Score the claim's wordings in the statement's language; None where it has none or nothing matches."""
    wordings = claim.in_language(probe.reading.language)
    if wordings is None or not probe.total:
        return None
    terms: list[Term] = []
    known = probe.terms
    for stem in wordings.occurrences.keys() & probe.reach:
        terms += known[stem]
    if not terms:
        return None
    terms.sort()
    covered, told, total = _covered(terms, wordings), _told(probe, terms, wordings), probe.total
    scores = [
        # Many wordings have nothing of the statement.
        STATEMENT_SHARE * (mine / total) + _WORDING_SHARE * (theirs / whole if theirs < whole else bool(whole))
        if mine or theirs
        else 0.0
        for mine, theirs, whole in zip(covered, told, wordings.totals, strict=True)
    ]
    return Sketch(claim, wordings, terms, covered, told, scores, max(scores))


def _covered(terms: Sequence[Term], wordings: Wordings) -> list[float]:
    """For each wording the weight of the statement's words that it has, each by its strongest stand-in."""
    covered, occurrences = [0.0] * len(wordings), wordings.occurrences
    last = -1
    seen: Sequence[int] = ()
    for at, _, stem, gain, _ in terms:
        having = occurrences[stem]
        if at != last:
            last, seen = at, having
            for number in having:
                covered[number] += gain
        else:
            for number in having:
                if number not in seen:
                    covered[number] += gain
            seen = (*seen, *having)
    return covered


def _told(probe: Probe, terms: Sequence[Term], wordings: Wordings) -> list[float]:
    """For each wording the weight of its words that the statement has a word for, less where a stand-in has it.

    A name carried over from the statement before is told too.
    """
    best = probe.carried.copy()
    for _, _, stem, _, worth in terms:
        if worth > best.get(stem, 0.0):
            best[stem] = worth
    told, occurrences = [0.0] * len(wordings), wordings.occurrences
    for stem, worth in best.items():
        if stem in occurrences:
            for number in occurrences[stem]:
                told[number] += worth
    return told
