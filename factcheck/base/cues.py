"""The cues of a claim made ready to be looked for, weighed by what its own wordings say of them.

A cue that stands in the claim's true wordings as often as in its refuted ones tells nothing; one that stands in none of
them is taken at its curator's word. The evidence of a cue is the logarithm of how much more often it stands on its own
side than on the other, of twenty wordings each, with one and a half imagined on its own side and a half on the other;
what its wordings say against it does not turn it round.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import Any

from factcheck.language.expressions import Expression, Line, Table, expression, spotted
from factcheck.model import Claim

_SCALE = 20
_OWN, _OTHER = 1.5, 0.5

Said = tuple[tuple[str, ...], bool]  # the stems of a cue, and whether it is denied
Counts = Mapping[Said, float]


def cue_table(
    claim: Claim, language: str, true: Sequence[Line], refuted: Sequence[Line]
) -> dict[str, list[tuple[Any, ...]]]:
    """The cues in a language by their first stem: (stems, whether it denies, its evidence where it is said, and where
    it is denied: above 0 for the claim, below against it; the cue as it is written).

    `true` and `refuted` are the claim's wordings in that language.
    """
    sides = _sides(claim, language)
    plain: dict[str, list[tuple[Any, ...]]] = {}
    for cue in sides:
        plain.setdefault(cue.stems[0], []).append(cue)
    counts = _counted(plain, true), _counted(plain, refuted)
    table: dict[str, list[tuple[Any, ...]]] = {}
    for cue, (text, same) in sides.items():
        said = _evidence((cue.stems, False), counts, same=same)
        denied = _evidence((cue.stems, True), counts, same=not same)
        table.setdefault(cue.stems[0], []).append((*cue, said, denied, text))
    return table


def is_denied(cue: Sequence[Any], at: Sequence[int], line: Line) -> bool:
    """Whether a cue (its stems, whether it denies, …) that stands at these words of the line is denied there."""
    return not cue[1] and not line.denied.isdisjoint(at)


def _sides(claim: Claim, language: str) -> dict[Expression, tuple[str, bool]]:
    """Each cue as it is written, and whether it tells the same; one that is on both sides tells nothing."""
    same = {expression(text, language): text for text in claim.cues.get(language, ())}
    wrong = {expression(text, language): text for text in claim.refuted_cues.get(language, ())}
    sides = {cue: (text, True) for cue, text in same.items() if cue.stems and cue not in wrong}
    return sides | {cue: (text, False) for cue, text in wrong.items() if cue.stems and cue not in same}


def _counted(table: Table, lines: Sequence[Line]) -> Counts:
    """How many wordings have which cue, said or denied, of twenty."""
    counts = Counter(
        said for line in lines for said in {(cue[0], is_denied(cue, at, line)) for cue, at in spotted(table, line)}
    )
    return {said: _SCALE * count / (len(lines) + 1) for said, count in counts.items()}


def _evidence(said: Said, counts: tuple[Counts, Counts], *, same: bool) -> float:
    right, wrong = (side.get(said, 0.0) for side in counts)
    if same:
        return max(0.0, log((right + _OWN) / (wrong + _OTHER)))
    return min(0.0, log((right + _OTHER) / (wrong + _OWN)))
