"""The cues of a claim that stand in a statement: words that tell whether it says the same, or something else."""

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
    """What cues tell: of each place in the statement the strongest; `known` is false where the claim has none.

    `strongest` is the strongest evidence that it says the same, at least 0; `weakest` the strongest evidence that it
    says something else, at most 0.
    """

    known: bool
    sightings: tuple[Sighting, ...]
    strongest: float
    weakest: float


_NONE = Cued(False, (), 0.0, 0.0)
_SILENT = Cued(True, (), 0.0, 0.0)


def cued(probe: Probe, wordings: Wordings) -> Cued:
    """Look for the cues of a claim in a statement; what stands in a figure or a date is compared by value instead."""
    table = wordings.cues
    if not table:
        return _NONE
    line, measured = probe.stems_in_line, probe.measured
    found: dict[tuple[int, ...], tuple[str, float]] = {}
    for cue, at in spotted(table, line):
        if measured.issuperset(at):
            continue
        _, _, said, denied, text = cue
        evidence = denied if is_denied(cue, at, line) else said
        if evidence > 0.0 and probe.naming.issuperset(at):
            continue  # that it names the right one is no sign that it says the right thing of it
        if at not in found or abs(found[at][1]) < abs(evidence):
            found[at] = text, evidence
    if not found:
        return _SILENT
    sightings = [Sighting(text, *line.span(at), told) for at, (text, told) in sorted(found.items())]
    every = [told for _, told in found.values()]
    return Cued(True, tuple(sightings), max(0.0, *every), min(0.0, *every))
