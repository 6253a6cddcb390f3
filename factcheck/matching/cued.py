"""The cues of a claim that stand in a statement: words that tell whether it says the same, or something else."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.base.cues import is_denied
from factcheck.language.expressions import spotted
from factcheck.matching.probe import Probe
from factcheck.matching.wordings import Wordings


class Sighting(NamedTuple):
    """A cue (as its curator wrote it), the span of the statement's text that has it, and its `evidence`: the logarithm
    of the odds that the statement says the same, above 0 for it, below against it.
    """

    cue: str
    start: int
    end: int
    evidence: float


class Cued(NamedTuple):
    """What cues tell: of each place in the statement the strongest; `known` is false where the claim has none."""

    known: bool
    sightings: tuple[Sighting, ...]

    @property
    def strongest(self) -> float:
        """The strongest evidence that it says the same, at least 0."""
        return max([0.0, *(sighting.evidence for sighting in self.sightings)])

    @property
    def weakest(self) -> float:
        """The strongest evidence that it says something else, at most 0."""
        return min([0.0, *(sighting.evidence for sighting in self.sightings)])


_NONE = Cued(False, ())


def cued(probe: Probe, wordings: Wordings) -> Cued:
    """Look for the cues of a claim in a statement; what stands in a figure or a date is compared by value instead."""
    table = wordings.cues
    if not table:
        return _NONE
    strongest: dict[tuple[int, ...], Sighting] = {}
    for at, sighting in _sighted(probe, wordings):
        known = strongest.get(at)
        if known is None or abs(known.evidence) < abs(sighting.evidence):
            strongest[at] = sighting
    return Cued(True, tuple(strongest[at] for at in sorted(strongest)))


def _sighted(probe: Probe, wordings: Wordings) -> Iterator[tuple[tuple[int, ...], Sighting]]:
    line = probe.stems_in_line
    for cue, at in spotted(wordings.cues, line):
        if not probe.measured.issuperset(at):
            _, _, said, denied, text = cue
            evidence = denied if is_denied(cue, at, line) else said
            yield at, Sighting(text, line.spans[at[0]][0], line.spans[at[-1]][1], evidence)
