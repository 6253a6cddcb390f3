"""Whether two figures can both be meant."""

import math
from functools import lru_cache

from factcheck.language.packs.people import PEOPLE
from factcheck.language.words import stem_of
from factcheck.model import Figure, Outcome

# In seconds and in months: the two families of lengths of time that do not convert into each other.
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
MONTHS = {"month": 1, "year": 12}
_UPWARD, _DOWNWARD = ("over", "atleast"), ("under", "atmost")
TIMES = frozenset(("fois", "times"))
OPEN_ENDED = frozenset((*_UPWARD, *_DOWNWARD))
_RANGE_ENDS = 0.1  # relative: « de 45 à 300 » is not « de 45 à 900 », though the two meet
_ONE_MAGNITUDE, _APART = 2, 30  # « des dizaines » and "dozens" are one; « des milliers » and « des millions » are not
_WIDE = 1.5  # times its lower end: from there on a range says more than « environ »
_NOISE = 1e-9  # relative, of floating point


def compatible(statement: Figure, evidence: Figure) -> Outcome:
    """AGREES if the two allow a common value, CONFLICTS if they do not, SILENT if they are not comparable.

    Comparable are percentages and fractions; sums in one currency; lengths of time that convert (minutes and hours,
    months and years); counts and ordinals of nouns of one stem. A figure without a unit may back another of its
    kind but never refutes it. Rates must be of one period, or
    come to the same by the year; evidence that names none may back a
    rate but never refutes it. « plus de 300 »
    conflicts with « près de 300 » and « moins de 300 », and a strict bound says nothing of its own value. Two ranges
    agree if both their ends do.
    """
    left, right = _class(statement), _class(evidence)
    if left != right:
        return Outcome.SILENT
    if statement.per and evidence.per and statement.per != evidence.per:
        return _rates(statement, evidence)
    scale = _conversion(statement, evidence, left)
    if scale is None:
        return Outcome.SILENT
    outcome = _intervals(statement, evidence, *scale)
    vague = not statement.unit or not evidence.unit or (statement.per and not evidence.per)
    return Outcome.SILENT if vague and outcome is Outcome.CONFLICTS else outcome


def _rates(statement: Figure, evidence: Figure) -> Outcome:
    """Rates of different periods agree if they come to the same; all else is silent (how long is a month of work?)."""
    if statement.per not in MONTHS or evidence.per not in MONTHS or statement.unit != evidence.unit:
        return Outcome.SILENT
    same = _intervals(statement, evidence, 1 / MONTHS[statement.per], 1 / MONTHS[evidence.per])
    return Outcome.AGREES if same is Outcome.AGREES else Outcome.SILENT


def _class(figure: Figure) -> str:
    return "percent" if figure.kind == "fraction" else figure.kind


def _conversion(statement: Figure, evidence: Figure, kind: str) -> tuple[float, float] | None:
    """What to multiply each side with, None where the units cannot be compared."""
    left, right = statement.unit, evidence.unit
    if left == right or not left or not right:
        return 1, 1
    if kind == "duration":
        for family in (SECONDS, MONTHS):
            if left in family and right in family:
                return family[left], family[right]
        return None
    return (1, 1) if kind in ("count", "ordinal") and _same_noun(left, right) else None


@lru_cache(maxsize=4096)
def _same_noun(left: str, right: str) -> bool:
    """Whether two nouns share a stem in French or in English (a figure does not say which it was read in), or both
    just say people.
    """
    if left in PEOPLE and right in PEOPLE:
        return True
    return any(stem_of(left, language) == stem_of(right, language) for language in ("fr", "en"))


def _intervals(statement: Figure, evidence: Figure, left: float, right: float) -> Outcome:
    low, high, value = statement.low * left, statement.high * left, statement.value * left
    first, last, other = evidence.low * right, evidence.high * right, evidence.value * right
    if statement.hedge == evidence.hedge == "vague":
        return _magnitudes(max(value, other) / min(value, other))
    if statement.hedge == "vague":
        first, last = _opened(evidence, first, last)
    elif evidence.hedge == "vague":
        low, high = _opened(statement, low, high)
    noise = _NOISE * max(abs(value), abs(other), 1e-12)
    if low > last + noise or first > high + noise:
        return Outcome.CONFLICTS
    if statement.hedge == evidence.hedge == "range":
        ends = max(abs(low - first) / max(abs(first), noise), abs(high - last) / max(abs(last), noise))
        return Outcome.AGREES if ends <= _RANGE_ENDS else Outcome.CONFLICTS
    if _too_wide(statement, evidence):
        return Outcome.SILENT
    for up, bound, down, limit in (
        (statement, value, evidence, other),
        (evidence, other, statement, value),
    ):
        if up.hedge in _UPWARD and _below(down) and bound >= limit - noise:
            return Outcome.CONFLICTS if up.hedge == "over" or down.hedge == "under" else Outcome.SILENT
    return _at_bound(statement, evidence, abs(value - other) <= noise)


def _opened(figure: Figure, low: float, high: float) -> tuple[float, float]:
    """The ends of what a hedge allows beside a magnitude: « au moins 45 » is no other amount than « des centaines »."""
    return 0.0 if figure.hedge in _DOWNWARD else low, math.inf if figure.hedge in _UPWARD else high


def _too_wide(statement: Figure, evidence: Figure) -> bool:
    """Whether one side allows so much that the other neither backs nor refutes it.

    300 are « des centaines », but so much else is; one amount in a wide range does not back its ends.
    """
    wide_range = statement.hedge == "range" and statement.high > _WIDE * statement.low
    return "vague" in (statement.hedge, evidence.hedge) or wide_range


def _magnitudes(ratio: float) -> Outcome:
    """How « des dizaines de milliers » stands to another magnitude, by how many times one is the other."""
    if ratio < _ONE_MAGNITUDE:
        return Outcome.AGREES
    return Outcome.CONFLICTS if ratio > _APART else Outcome.SILENT


def _below(figure: Figure) -> bool:
    """Whether the hedge of a figure says that the amount stays below it: under, at most, nearly."""
    near = figure.hedge == "about" and figure.high - figure.value < figure.value - figure.low
    return figure.hedge in _DOWNWARD or (near and figure.high - figure.value < 0.05 * figure.value)


def _at_bound(statement: Figure, evidence: Figure, equal: bool) -> Outcome:
    """A value that is exactly what a strict bound excludes is neither backed nor refuted."""
    hedges = {statement.hedge, evidence.hedge}
    strict = hedges & {"over", "under"} and hedges & {"", "range"}
    return Outcome.SILENT if equal and strict else Outcome.AGREES
