"""Figures and years: another value, another way to write the same value, a rounded value."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.figure_comparison import compatible
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.numerals import Literal, literals, ordinal_at, spelled, spelled_at, written
from factcheck.measure.operators.phrasing import PACKS, inside
from factcheck.model import Figure, Outcome

_FACTORS = (2.0, 3.0, 5.0, 10.0, 1 / 2, 1 / 3, 1 / 5, 1 / 10)
_OPEN_ABOVE, _OPEN_BELOW = ("over", "atleast"), ("under", "atmost")
_SMALL = 20  # small counts move by a few, large ones by a factor
_YEAR_SHIFTS = (1, 2, 3, 4, 5, 6, 8, 10)
_YEARS = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_NOW = 2026


def figure(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each figure with another value of the same unit, in the same format."""
    if text.reading.negations:
        return
    protected = text.protected()
    for found in text.reading.figures:
        if found.kind == "fraction" or inside(found.start, found.end, protected):
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
            yield _plural(text.text[: literal.start] + new + text.text[literal.end :], text.language), new
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


def _plural(text: str, language: str) -> str:
    """« 3,8 million » → « 3,8 millions » (French puts the plural from two on)."""
    if language != "fr":
        return text
    text = re.sub(r"(?<![\d,])([2-9]|[1-9]\d+)((?:,\d+)? (?:million|milliard))\b(?!s)", r"\1\2s", text)
    return re.sub(r"(?<![\d,])([01](?:,\d+)? (?:million|milliard))s\b", r"\1", text)


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
    if len(new) != 1 or (new[0].unit, new[0].kind, new[0].per, new[0].hedge) != (old.unit, old.kind, old.per, old.hedge):
        return False
    return compatible(new[0], old) is Outcome.CONFLICTS and not material.allows(text.claim, new[0])


def year(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each year shifted; the claim and its passage know nothing of the new one."""
    known, protected = material.known(text.claim).years, text.protected()
    if text.reading.negations:
        return
    for date in text.reading.dates:
        match = _YEARS.search(text.text, date.start, date.end)
        if not match or date.hedge in ("before", "after", "range", "until") or inside(date.start, date.end, protected):
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


def number_format(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The same value written otherwise: « 47 % » → « quarante-sept pour cent »."""
    protected = text.protected()
    for found in text.reading.figures:
        if inside(found.start, found.end, protected):
            continue
        rows = [row for row in _formats(text, found) if _same(row, found, text, material)]
        if rows:
            yield rng.choice(rows)


def _formats(text: Text, found: Figure) -> Iterator[str]:
    numbers = literals(text.text, found.start, found.end, text.language)
    if len(numbers) == 1:
        yield from _unit_forms(text, found, numbers[0])
        yield from _scaled(text, numbers[0])
    elif not numbers and found.kind in ("count", "percent", "money", "duration") and found.value >= 2:
        place = spelled_at(text.text, found.start, found.end, found.value, text.language)
        if place and place[0] > 0:
            yield text.text[: place[0]] + written(found.value, text.language) + text.text[place[1] :]


def _unit_forms(text: Text, found: Figure, literal: Literal) -> Iterator[str]:
    """Percent, money and bare counts in other notations."""
    pack, language = PACKS[text.language], text.language
    words = spelled(int(literal.value), language) if literal.value == int(literal.value) else None
    number = written(literal.value, language, literal.decimals, literal.group)
    if found.kind == "percent":
        signs, forms = r"[\u202f\u00a0 ]?%| pour cent| per ?cent", pack.PERCENT_FORMS
    elif found.kind == "money" and found.unit in pack.MONEY_FORMS:
        signs = r"[\u202f\u00a0 ]?[$€](?!\w)| (?:dollars|euros)\b(?! (?:américain|canadien))"
        forms = pack.MONEY_FORMS[found.unit]
    else:
        if words and literal.start > 0 and found.kind == "count" and not literal.decimals:
            yield text.text[: literal.start] + words + text.text[literal.end :]
        return
    after = re.compile(signs).match(text.text, literal.end)
    before = literal.start - 1 if text.text[: literal.start].endswith(("$", "€")) else None
    if (after is None) == (before is None):
        return
    start, end = (literal.start, after.end()) if after else (literal.start - 1, literal.end)
    if re.match(r" (?:million|billion|milliard)", text.text[end:]):
        return
    for form in forms:
        if "{words}" not in form or (words and start > 0):
            yield text.text[:start] + form.format(n=number, words=words) + text.text[end:]


def _scaled(text: Text, literal: Literal) -> Iterator[str]:
    """« 1,9 million de travailleurs » ↔ « 1 900 000 travailleurs »."""
    for scale, (one, many) in PACKS[text.language].SCALE_WORDS.items():
        if match := re.compile(rf" (?:{many}|{one})\b( de | d')?").match(text.text, literal.end):
            number = written(literal.value * scale, text.language)
            yield text.text[: literal.start] + number + (" " if match[1] else "") + text.text[match.end() :]
        elif literal.group and literal.value >= scale and literal.value % (scale / 10) == 0:
            value = literal.value / scale
            unit = many if value >= 2 else one
            of = " de" if text.language == "fr" and re.match(r" [b-df-gj-np-tv-z]", text.text[literal.end :]) else ""
            if text.language == "en" or of:
                number = f"{written(value, text.language, 1)} {unit}{of}"
                yield text.text[: literal.start] + number + text.text[literal.end :]


def _same(changed: str, old: Figure, text: Text, material: Material) -> bool:
    new = [row for row in material.read(changed, text.language).figures if row.start == old.start]
    return (
        changed != text.text
        and len(new) == 1
        and abs(new[0].value - old.value) <= 1e-9 * old.value
        and (new[0].kind, new[0].unit, new[0].per, new[0].hedge) == (old.kind, old.unit, old.per, old.hedge)
    )


def rounding(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """An exact figure rounded behind a hedge: « 47 % » → « près de la moitié »."""
    protected = text.protected()
    for found in text.reading.figures:
        numbers = literals(text.text, found.start, found.end, text.language)
        plain = not found.hedge and found.kind in ("percent", "count", "money") and len(numbers) == 1
        if not plain or numbers[0].start != found.start or inside(found.start, found.end, protected):
            continue
        if text.text[: found.start].endswith(("les ", "ces ", "the ", "des ", "aux ", "these ", "of ", "no ", "l'")):
            continue
        rows = [row for row in _rounded(text, found, numbers[0]) if _covers(row, found, text, material)]
        if rows:
            yield rng.choice(rows)


def _rounded(text: Text, found: Figure, literal: Literal) -> Iterator[str]:
    pack, language = PACKS[text.language], text.language
    head, tail = text.text[: literal.start], text.text[literal.end :]
    if found.kind == "percent" and (sign := re.match(r"[\u202f\u00a0 ]?%| pour cent| per ?cent", tail)):
        rest = tail[sign.end() :]
        for low, high, words in pack.SHARES:
            of = r" (?:des |du |de |d'|\w+$)" if language == "fr" else r" of "
            if low <= literal.value < high and re.match(of, rest):
                yield _opened(head, words) + rest
    above = 10.0 ** (len(str(int(literal.value))) - 1) if literal.value >= 100 else 1.0
    up, down = -(-literal.value // above) * above, literal.value // above * above
    if literal.value >= 100 or literal.decimals:
        if 0.93 * up <= literal.value < up:
            form = pack.A_LITTLE_UNDER if literal.decimals else pack.NEARLY
            yield _opened(head, form.format(n=written(up, language, 0, literal.group))) + tail
        if 0 < down < literal.value <= 1.3 * down:
            yield _opened(head, pack.OVER.format(n=written(down, language, 0, literal.group))) + tail


def _opened(head: str, words: str) -> str:
    return head + words if head.strip() else words[0].upper() + words[1:]


def _covers(changed: str, old: Figure, text: Text, material: Material) -> bool:
    rows = material.read(changed, text.language).figures
    return any(compatible(row, old) is Outcome.AGREES and row.start >= old.start - 1 and row.hedge for row in rows)
