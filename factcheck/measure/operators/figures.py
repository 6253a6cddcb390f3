"""Figures and years with another value, written in the same format."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.figure_comparison import compatible
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.numerals import (
    idiom,
    literals,
    ordinal_at,
    plural_scales,
    spelled,
    spelled_at,
    written,
)
from factcheck.measure.operators.phrasing import PACKS, inside
from factcheck.model import Figure, Outcome

_FACTORS = (2.0, 3.0, 5.0, 10.0, 1 / 2, 1 / 3, 1 / 5, 1 / 10)
_OPEN_ABOVE, _OPEN_BELOW = ("over", "atleast"), ("under", "atmost")
_SMALL = 20  # small counts move by a few, large ones by a factor
# « les années 1800 » shifted to « les années 1797 » would say the same in a way nobody says it.
_NO_SINGLE_YEAR = ("before", "after", "range", "until", "decade", "century")
_YEAR_SHIFTS = (1, 2, 3, 4, 5, 6, 8, 10)
_YEARS = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_NOW = 2026


def figure(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each figure with another value of the same unit, in the same format."""
    if text.reading.negations:
        return
    protected = text.protected()
    for found in text.reading.figures:
        if (
            found.kind == "fraction"
            or inside(found.start, found.end, protected)
            or idiom(text.text, found.start, text.language)
        ):
            continue
        for changed, new in _changed(text, found, material, rng):
            if _clashes(changed, found, text, material) and not material.backed(changed, text.language, new):
                yield changed
                break


def _changed(text: Text, found: Figure, material: Material, rng: Random) -> Iterator[tuple[str, str]]:
    """The sentence with other values in place of the figure, and the new number."""
    numbers = literals(text.text, found.start, found.end, text.language)
    if len(numbers) == 1:
        literal = numbers[0]
        for value in _values(literal.value, found, material, rng):
            decimals = literal.decimals or int(value != int(value))
            new = written(value, text.language, decimals, literal.group)
            yield plural_scales(text.text[: literal.start] + new + text.text[literal.end :], text.language), new
        return
    if ordinal := ordinal_at(text.text, found.start, found.end, text.language):
        start, end, number = ordinal
        names = PACKS[text.language].ORDINALS
        for other in rng.sample([n for n in range(2, len(names)) if n != number], 3):
            yield _kept_case(text.text, start, end, names[other]), names[other]
    elif place := spelled_at(text.text, found.start, found.end, found.value, text.language):
        for value in _values(found.value, found, material, rng):
            words = spelled(int(value), text.language) if value == int(value) else None
            if words:
                yield _kept_case(text.text, *place, words), words


def _kept_case(text: str, start: int, end: int, new: str) -> str:
    return text[:start] + (new[0].upper() + new[1:] if text[start].isupper() else new) + text[end:]


def _values(value: float, found: Figure, material: Material, rng: Random) -> list[float]:
    """Other values for a number, in random order: those of the base for the unit first, then multiples and parts."""
    whole = value == int(value)
    if value < _SMALL and whole:
        rows = [value + step for step in (-3, -2, 2, 3, 4, 6)] + [value * 2]
    else:
        rows = [_round(value * factor, keep_decimals=not whole) for factor in _FACTORS]
    rng.shuffle(rows)
    if found.kind == "percent":
        shares = [n for n in _percentages(material) if abs(n - value) > 5]
        rows = rng.sample(shares, min(3, len(shares))) + rows
        rows = [row for row in rows if 0 < row < 100]
    if found.hedge in _OPEN_ABOVE:
        rows = [row for row in rows if row > value]
    elif found.hedge in _OPEN_BELOW:
        rows = [row for row in rows if row < value]
    least = 2 if whole else 0
    return [row for row in rows if row >= least and row != value]


def _percentages(material: Material) -> list[float]:
    return sorted({f.value for text in material.texts for f in text.reading.figures if f.kind == "percent"})


def _round(value: float, *, keep_decimals: bool) -> float:
    """Two significant digits, as people write numbers."""
    rounded = float(f"{value:.2g}")
    return rounded if keep_decimals or rounded == int(rounded) else float(round(rounded))


def _clashes(changed: str, old: Figure, text: Text, material: Material) -> bool:
    """Whether the altered sentence still reads as one figure of the unit, which the claim and its passage rule out."""
    new = [row for row in material.read(changed, text.language).figures if row.start == old.start]
    if len(new) != 1 or (new[0].unit, new[0].kind, new[0].per, new[0].hedge) != (
        old.unit,
        old.kind,
        old.per,
        old.hedge,
    ):
        return False
    return compatible(new[0], old) is Outcome.CONFLICTS and not material.allows(text.claim, new[0])


def year(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each year shifted; the claim and its passage know nothing of the new one."""
    known, protected = material.known(text.claim).years, text.protected()
    if text.reading.negations:
        return
    for date in text.reading.dates:
        match = _YEARS.search(text.text, date.start, date.end)
        if not match or date.hedge in _NO_SINGLE_YEAR or inside(date.start, date.end, protected):
            continue
        shifts = [sign * shift for shift in _YEAR_SHIFTS for sign in (-1, 1)]
        rng.shuffle(shifts)
        for shift in shifts:
            new = str(date.year + shift)
            changed = text.text[: match.start()] + new + text.text[match.end() :]
            if date.year + shift not in known and date.year + shift < _NOW:
                if not material.backed(changed, text.language, new):
                    yield changed
                break
