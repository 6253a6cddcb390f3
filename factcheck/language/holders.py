"""Which name the words of a sentence belong to: « Clickworker en revendique 1,9 million, Zhubajie 15 millions »."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.language.patterns import pattern
from factcheck.model import Figure, Name


class Breaks(NamedTuple):
    """What keeps its two sides apart, and like how many code points each counts."""

    signs: "re.Pattern[str]"
    apart: int


# A comma, or a word that sets one thing against another.
_OF_FIGURES = (
    Breaks(
        pattern(
            r"[,;:()]|\b(?:tandis|alors que|quand|contre|mais|et|puis|while|whereas|when|against|but|and|then)\b",
            re.IGNORECASE,
        ),
        30,
    ),
)
_IN_ORDER = pattern(r"\b(?:respectivement|respectively)\b", re.IGNORECASE)


def nearest(text: str, start: int, end: int, names: Sequence[Name], breaks: Sequence[Breaks]) -> Name:
    """The name with the least between it and `text[start:end]`, breaks counted as distance; of two as near the first.

    `names` is not empty.
    """

    def between(name: Name) -> int:
        low, high = (end, name.start) if end <= name.start else (name.end, start)
        return high - low + sum([each.apart * len(each.signs.findall(text, low, high)) for each in breaks])

    return min(names, key=between)


def holders(text: str, figures: Sequence[Figure], names: Sequence[Name]) -> list[Name]:
    """For each figure its name: the nearest.

    Where « respectivement » deals out as many figures as there are names, the one in the same place. `names` is not
    empty.
    """
    if len(figures) == len(names) and _IN_ORDER.search(text):
        return list(names)
    return [nearest(text, figure.start, figure.end, names, _OF_FIGURES) for figure in figures]
