"""Numbers as they are written in a sentence: found, read, written again in the same format."""

import re
from typing import NamedTuple

from factcheck.language.words import fold
from factcheck.measure.operators.phrasing import PACKS

_DIGITS = re.compile(r"\d{1,3}(?:[\u202f\u00a0 .,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_DECIMAL = {"fr": ",", "en": "."}
_GROUP = {"fr": " ", "en": ","}
_FROM = 10_000  # smaller numbers are grouped only where the original groups


class Literal(NamedTuple):
    """A number written in digits at `start`..`end`; `group` is its separator of thousands, "" where it has none."""

    start: int
    end: int
    value: float
    decimals: int
    group: str


def literals(text: str, start: int, end: int, language: str) -> list[Literal]:
    """The numbers in digits within `text[start:end]`."""
    rows = []
    for match in _DIGITS.finditer(text, start, end):
        body, decimals, group = match.group(), 0, ""
        groups = re.fullmatch(r"\d{1,3}(?:([\u202f\u00a0 .,])\d{3})+", body)
        if groups and groups[1] != _DECIMAL[language]:
            group = groups[1]
            value = float(re.sub(r"\D", "", body))
        else:
            _, _, part = body.replace(",", ".").partition(".")
            value, decimals = float(body.replace(",", ".")), len(part)
        rows.append(Literal(match.start(), match.end(), value, decimals, group))
    return rows


def written(value: float, language: str, decimals: int = 0, group: str = "") -> str:
    """`value` in digits: « 1,9 », « 260 000 », "260,000"."""
    if decimals and value != int(value):
        return f"{value:.{decimals}f}".replace(".", _DECIMAL[language])
    whole = round(value)
    separator = group or (_GROUP[language] if whole >= _FROM else "")
    return f"{whole:,}".replace(",", separator)


def idiom(text: str, start: int, language: str) -> bool:
    """Whether the number only belongs to an expression: « aux quatre coins du monde »."""
    return re.compile(PACKS[language].IDIOMS, re.IGNORECASE).match(text, start) is not None


def plural_scales(text: str, language: str) -> str:
    """« 3,8 million » → « 3,8 millions » (French puts the plural from two on)."""
    if language != "fr":
        return text
    text = re.sub(r"(?<![\d,])([2-9]|[1-9]\d+)((?:,\d+)? (?:million|milliard))\b(?!s)", r"\1\2s", text)
    return re.sub(r"(?<![\d,])([01](?:,\d+)? (?:million|milliard))s\b", r"\1", text)


def spelled(number: int, language: str) -> str | None:
    """`number` in words below a thousand, and round thousands; None for others."""
    if number >= 1000:
        thousands = spelled(number // 1000, language) if number % 1000 == 0 and number < 1_000_000 else None
        if thousands is None:
            return None
        if language == "fr":
            return (
                "mille" if number == 1000 else f"{re.sub('cents$', 'cent', thousands).replace('vingts', 'vingt')} mille"
            )
        return f"{'a' if number == 1000 else thousands} thousand"
    return _french(number) if language == "fr" else _english(number)


def _french(number: int) -> str:
    units, tens = PACKS["fr"].UNITS, PACKS["fr"].TENS
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        head = "cent" if hundreds == 1 else f"{units[hundreds]} cent{'' if rest else 's'}"
        return f"{head} {_french(rest)}" if rest else head
    if number < 20:
        return str(units[number])
    ten, rest = divmod(number, 10)
    if ten in (7, 9):
        rest += 10
    if rest == 0:
        return str(tens[ten]) + ("s" if ten == 8 else "")
    joint = " et " if rest in (1, 11) and ten < 8 else "-"
    return f"{tens[ten]}{joint}{units[rest]}"


def _english(number: int) -> str:
    units, tens = PACKS["en"].UNITS, PACKS["en"].TENS
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return f"{units[hundreds]} hundred" + (f" and {_english(rest)}" if rest else "")
    if number < 20:
        return str(units[number])
    return str(tens[number // 10]) + (f"-{units[number % 10]}" if number % 10 else "")


def spelled_at(text: str, start: int, end: int, number: float, language: str) -> tuple[int, int] | None:
    """Where `number` stands in words within `text[start:end]`."""
    words = spelled(int(number), language) if number == int(number) and number < 1_000_000 else None
    if not words:
        return None
    match = re.compile(rf"(?<![\w-]){re.escape(words)}(?![\w-])", re.IGNORECASE).search(text, start, end)
    return match.span() if match else None


def ordinal_at(text: str, start: int, end: int, language: str) -> tuple[int, int, int] | None:
    """An ordinal word from "second" on within `text[start:end]`: start, end, its number."""
    ordinals = PACKS[language].ORDINALS
    for match in re.finditer(r"[^\W\d_]+", text[start:end]):
        word = match.group().lower()
        if word in ordinals[2:] and fold(word) == fold(match.group()):
            return start + match.start(), start + match.end(), ordinals.index(word)
    return None
