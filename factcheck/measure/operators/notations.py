"""The same value written otherwise: in another notation, or rounded behind a hedge."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.figure_comparison import compatible
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.numerals import Literal, idiom, literals, plural_scales, spelled, spelled_at, written
from factcheck.measure.operators.phrasing import PACKS, inside
from factcheck.model import Figure, Outcome

_NOISE = 1e-9  # relative, of floating point


def number_format(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The same value written otherwise: « 47 % » → « quarante-sept pour cent »."""
    protected = text.protected()
    for found in text.reading.figures:
        if (
            inside(found.start, found.end, protected)
            or found.hedge == "range"
            or idiom(text.text, found.start, text.language)
        ):
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
        and abs(new[0].value - old.value) <= _NOISE * old.value
        and (new[0].kind, new[0].unit, new[0].per, new[0].hedge) == (old.kind, old.unit, old.per, old.hedge)
    )


def rounding(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """An exact or approximate figure rounded behind a hedge: « 47 % » → « près de la moitié »."""
    protected = text.protected()
    for found in text.reading.figures:
        if found.kind not in ("percent", "count", "money") or inside(found.start, found.end, protected):
            continue
        if found.hedge not in ("", "about") or text.text[: found.start].lower().endswith(
            PACKS[text.language].NO_HEDGE_AFTER
        ):
            continue
        rows = [row for row in _rounded(text, found) if _covers(row, found, text, material)]
        if rows:
            yield plural_scales(rng.choice(rows), text.language)


def _rounded(text: Text, found: Figure) -> Iterator[str]:
    numbers = literals(text.text, found.start, found.end, text.language)
    place = spelled_at(text.text, found.start, found.end, found.value, text.language)
    if len(numbers) != 1 and (numbers or not place):
        return
    start, end = numbers[0][:2] if numbers else place or (0, 0)
    if found.hedge == "" and start != found.start:
        return
    head, tail = text.text[: found.start], text.text[end:]
    if found.kind == "percent":
        yield from _shares(head, found.value, tail, text.language)
    if numbers:
        yield from _round_numbers(head, numbers[0], tail, text.language)


def _shares(head: str, value: float, tail: str, language: str) -> Iterator[str]:
    """« 47 % des emplois » → « près de la moitié des emplois »."""
    sign = re.match(r"[\u202f\u00a0 ]?%| pour cent| per ?cent", tail)
    of = r" (?:des |du |de |d')" if language == "fr" else r" of "
    if sign and re.match(of, tail[sign.end() :]):
        for low, high, words in PACKS[language].SHARES:
            if low <= value < high:
                yield _opened(head, words) + tail[sign.end() :]


def _round_numbers(head: str, literal: Literal, tail: str, language: str) -> Iterator[str]:
    """« 260 000 » → « plus de 250 000 », « 3,8 » → « un peu moins de 4 »."""
    pack, value = PACKS[language], literal.value
    if value < 100 and not literal.decimals:
        return
    unit = 10.0 ** (len(str(int(value))) - 1) if value >= 100 else 1.0
    up = -(-value // unit) * unit
    if 0.93 * up <= value < up:
        form = pack.A_LITTLE_UNDER if literal.decimals else pack.NEARLY
        yield _opened(head, form.format(n=written(up, language, 0, literal.group))) + tail
    for step in (unit, unit / 2) if value >= 100 else (unit,):
        down = value // step * step
        if 0 < down < value <= 1.3 * down:
            yield _opened(head, pack.OVER.format(n=written(down, language, 0, literal.group))) + tail


def _opened(head: str, words: str) -> str:
    return head + words if head.strip() else words[0].upper() + words[1:]


def _covers(changed: str, old: Figure, text: Text, material: Material) -> bool:
    rows = material.read(changed, text.language).figures
    return any(compatible(row, old) is Outcome.AGREES and row.start >= old.start - 1 and row.hedge for row in rows)
