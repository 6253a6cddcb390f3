"""The cues of a claim made ready to be looked for, weighed by what its own wordings say of them.

A cue that stands in the claim's true wordings as often as in its refuted ones tells nothing; one that stands in none of
them is taken at its curator's word. The evidence of a cue is the logarithm of how much more often it stands on its own
side than on the other, of twenty wordings each, with some imagined on its own side and half of one on the other (see
`_IMAGINED`); what its wordings say against it does not turn it round.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import Any

from factcheck.language.expressions import Form, Line, Tables, forms, spotted, tabled
from factcheck.model import Claim

_SCALE = 20
_OTHER = 0.5
# Imagined on its own side, by whether it tells the same, and whether it is denied: half of how many wordings of the
# side it speaks for have such a cue for one of the other. In the shipped base, whose cues were written with no look at
# its wordings, one that tells something else stands in 8 refuted ones for each true one (patterns: 12), one that tells
# the same in 1.6 true ones for each refuted one; denied, in 2 (patterns: 1) and 3.5 of the other side.
_IMAGINED = {(False, False): 4.0, (False, True): 0.8, (True, False): 0.8, (True, True): 1.75}

Said = tuple[tuple[Any, ...], bool]  # the stems of a cue, or the parts of a pattern, and whether it is denied
Counts = Mapping[Said, float]


def cue_tables(claim: Claim, language: str, true: Sequence[Line], refuted: Sequence[Line]) -> Tables:
    """The cues in a language: (stems or parts, whether it denies, its evidence where it is said, and where it is
    denied: above 0 for the claim, below against it; the cue as it is written).

    `true` and `refuted` are the claim's wordings in that language.
    """
    sides = _sides(claim, language)
    plain = tabled(sides)
    counts = _counted(plain, true), _counted(plain, refuted)
    rows = []
    for cue, (text, same) in sides.items():
        said = _evidence((cue[0], False), counts, _IMAGINED[same, False], same=same)
        denied = _evidence((cue[0], True), counts, _IMAGINED[same, True], same=not same)
        rows.append((*cue, said, denied, text))
    return tabled(rows)


def is_denied(cue: Sequence[Any], at: Sequence[int], line: Line) -> bool:
    """Whether a cue (its stems, whether it denies, …) that stands at these words of the line is denied there: not by a
    word of its own, like the verb of « refuser de parler », unless that is denied itself (« pas refuser »).
    """
    return not cue[1] and not line.denied.isdisjoint(at) and line.denied.issuperset(line.deniers.intersection(at))


def _sides(claim: Claim, language: str) -> dict[Form, tuple[str, bool]]:
    """Each cue as it is written, and whether it tells the same; one that is on both sides tells nothing."""
    same = {form: text for text in claim.cues.get(language, ()) for form in forms(text, language)}
    wrong = {form: text for text in claim.refuted_cues.get(language, ()) for form in forms(text, language)}
    sides = {cue: (text, True) for cue, text in same.items() if cue not in wrong}
    return sides | {cue: (text, False) for cue, text in wrong.items() if cue not in same}


def _counted(tables: Tables, lines: Sequence[Line]) -> Counts:
    """How many wordings have which cue, said or denied, of twenty."""
    counts = Counter(
        said for line in lines for said in {(cue[0], is_denied(cue, at, line)) for cue, at in spotted(tables, line)}
    )
    return {said: _SCALE * count / (len(lines) + 1) for said, count in counts.items()}


def _evidence(said: Said, counts: tuple[Counts, Counts], imagined: float, *, same: bool) -> float:
    right, wrong = (side.get(said, 0.0) for side in counts)
    if same:
        return max(0.0, log((right + imagined) / (wrong + _OTHER)))
    return min(0.0, log((right + _OTHER) / (wrong + imagined)))
