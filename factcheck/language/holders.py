"""Which names the figures of a sentence belong to: « Clickworker en revendique 1,9 million, Zhubajie 15 millions »."""

import re
from collections.abc import Sequence

from factcheck.language.patterns import pattern
from factcheck.model import Figure, Name

# A comma, or a word that sets one thing against another, keeps its two sides apart like so many letters.
_BREAK = pattern(
    r"[,;:()]|\b(?:tandis|alors que|quand|contre|mais|et|puis|while|whereas|when|against|but|and|then)\b", re.IGNORECASE
)
_APART = 30
_IN_ORDER = pattern(r"\b(?:respectivement|respectively)\b", re.IGNORECASE)


def holders(text: str, figures: Sequence[Figure], names: Sequence[Name]) -> list[Name]:
    """For each figure its name: the nearest, breaks counted as distance; of two as near the first.

    Where « respectivement » deals out as many figures as there are names, the one in the same place. `names` is not
    empty.
    """
    if len(figures) == len(names) and _IN_ORDER.search(text):
        return list(names)
    return [min(names, key=lambda name: _distance(text, figure, name)) for figure in figures]


def _distance(text: str, figure: Figure, name: Name) -> int:
    between = text[name.end : figure.start] if name.end <= figure.start else text[figure.end : name.start]
    return len(between) + _APART * len(_BREAK.findall(between))
