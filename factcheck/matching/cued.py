"""The cues of a claim that stand in a statement: words that tell whether it says the same, or something else."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.base.cues import is_denied
from factcheck.language.expressions import is_pattern, spotted
from factcheck.matching.probe import Probe
from factcheck.matching.wordings import Wordings


class Sighting(NamedTuple):
    """A cue (as its curator wrote it), the span of the statement's text that has it, and its `evidence`: the logarithm
    of the odds that the statement says the same, above 0 for it, below against it; whether it is a pattern; the words
    of the statement that it stands for.
    """

    cue: str
    start: int
    end: int
    evidence: float
    pattern: bool
    words: tuple[int, ...]


class Cued(NamedTuple):
    """What cues tell: of each place in the statement the strongest; `known` is false where the claim has none.

    `strongest` is the strongest evidence that it says the same, at least 0; `weakest` the strongest evidence that it
    says something else, at most 0.
    """

    known: bool
    sightings: tuple[Sighting, ...]
    strongest: float
    weakest: float


AS_NEAR = 0.75  # of the alignment of a claim, which another must reach to speak for words or details of the statement
_NONE = Cued(False, (), 0.0, 0.0)


def elsewhere(cueds: Sequence[Cued], scores: Sequence[float]) -> list[Cued]:
    """The cues of several claims, without what speaks against one of them and for another that is as near.

    A sentence may join the facts of two claims: what one of them says is no mistake about the other. `scores` are the
    alignments (0..1) of the claims.
    """
    found = list(cueds)
    for number, one in enumerate(cueds):
        if one.weakest < 0.0:
            near = [other for at, other in enumerate(cueds) if at != number and scores[at] >= AS_NEAR * scores[number]]
            spoken_for = [frozenset(each.words) for other in near for each in other.sightings if each.evidence > 0.0]
            kept = [each for each in one.sightings if each.evidence > 0.0 or not _shared(each.words, spoken_for)]
            if len(kept) < len(one.sightings):
                found[number] = _of(kept)
    return found


def _shared(words: Sequence[int], spoken_for: Sequence[frozenset[int]]) -> bool:
    """Whether at least half of the words are among those that speak for a claim."""
    return any(2 * len(other.intersection(words)) >= len(words) for other in spoken_for)


def _of(sightings: Sequence[Sighting]) -> Cued:
    every = [sighting.evidence for sighting in sightings]
    return Cued(True, tuple(sightings), max([0.0, *every]), min([0.0, *every]))


def cued(probe: Probe, wordings: Wordings) -> Cued:
    """Look for the cues of a claim in a statement; what stands in a figure or a date is compared by value instead, and
    of « la majorité » nothing is told where the sentence denies something of it.
    """
    tables = wordings.cues
    if tables is None:
        return _NONE
    line, measured = probe.stems_in_line, probe.measured
    found: dict[tuple[int, ...], Sighting] = {}
    for cue, at in spotted(tables, line):
        if measured.issuperset(at) or not probe.turned.isdisjoint(at):
            continue
        _, _, said, denied, text = cue
        if not probe.needing.isdisjoint(at):
            continue
        evidence = denied if is_denied(cue, at, line) else said
        if evidence > 0.0 and probe.naming.issuperset(at):
            continue  # that it names the right one is no sign that it says the right thing of it
        if evidence > 0.0 and not line.turns.isdisjoint(range(at[0], at[-1])):
            continue  # « en Espagne …, et en Allemagne … »: that both are there is no sign that each has its own
        if evidence < 0.0 and not probe.ahead.isdisjoint(at):
            continue  # of another place it may well be true
        if at not in found or abs(found[at].evidence) < abs(evidence):
            found[at] = Sighting(text, *line.span(at), evidence, is_pattern(cue), at)
    return _of([found[at] for at in sorted(found)])
