"""Which of two named things came first: « d'abord la Chine, puis Google », "China, and only afterwards Google"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from factcheck.language.packs import en_sequence, fr_sequence
from factcheck.language.packs.speech import PASSIVE
from factcheck.language.patterns import pattern
from factcheck.model import Name

_PACKS: dict[str, ModuleType] = {"fr": fr_sequence, "en": en_sequence}
_LEAD = 14  # code points before a name in which « après » stands with its article
_ARTICLE = 1  # words that may stand between them
_FAR = 60  # code points from « d'abord » to its name, at most


class Order(NamedTuple):
    """The keys of two names, the earlier first, and the span of the text that says so."""

    earlier: str
    later: str
    start: int
    end: int


def _cues(words: Sequence[str]) -> "re.Pattern[str]":
    return pattern(rf"(?<!\w)(?:{'|'.join(words).replace(chr(39), '[’' + chr(39) + ']')})(?!\w)", re.IGNORECASE)


def _joins(pack: ModuleType) -> "re.Pattern[str]":
    articles = "|".join(pack.ARTICLES).replace("'", "['’]")
    return pattern(rf"\s*,?\s*(?:{'|'.join(pack.TOGETHER)})\s+(?:(?:{articles})\s*)?", re.IGNORECASE)


_AFTER = {language: _cues(pack.AFTER) for language, pack in _PACKS.items()}
_BEFORE = {language: _cues(pack.BEFORE) for language, pack in _PACKS.items()}
_THEN = {language: _cues(pack.THEN) for language, pack in _PACKS.items()}
_FIRST = {language: _cues(pack.FIRST) for language, pack in _PACKS.items()}
_PASSIVE = {language: _cues(sorted(PASSIVE[language])) for language in _PACKS}
_TOGETHER = {language: _joins(pack) for language, pack in _PACKS.items()}


def orders(text: str, names: Sequence[Name], language: str) -> Iterator[Order]:
    """The order of each two names that follow each other in `text`, where it says one.

    « puis » between the two tells, else « après » or « avant » right before the first, or between them, else
    « d'abord », which makes the name first that it stands nearer to. Two that are only joined by « et » have no order.
    """
    for one, other in pairwise(sorted(names, key=lambda name: name.start)):
        first = _first(text, one, other, language) if one.key != other.key else ""
        if first:
            yield Order(first, other.key if first == one.key else one.key, one.start, other.end)


def _first(text: str, one: Name, other: Name, language: str) -> str:
    """Key of the one that came first; "" where nothing is said."""
    lead, between = text[max(0, one.start - _LEAD) : one.start], text[one.end : other.start]
    if _TOGETHER[language].fullmatch(between):
        return ""
    passive = _leads(_PASSIVE[language], between)
    for first, told in (
        # « avant A, puis, après deux ans, B » says « puis »
        (one, _THEN[language].search(between)),
        (one, _leads(_AFTER[language], lead)),
        (other, _leads(_BEFORE[language], lead)),
        (one if passive else other, _AFTER[language].search(between)),
        (other if passive else one, _BEFORE[language].search(between)),
    ):
        if told:
            return first.key
    found = [match.start() for match in _FIRST[language].finditer(text)]
    gaps = {name.key: min((abs(at - name.start) for at in found), default=_FAR) for name in (one, other)}
    near = min(gaps, key=gaps.__getitem__)
    return near if gaps[near] < _FAR else ""


def _leads(cue: "re.Pattern[str]", lead: str) -> bool:
    """Whether a cue stands right before a name, but for its article."""
    return any(len(lead[match.end() :].split()) <= _ARTICLE for match in cue.finditer(lead))
