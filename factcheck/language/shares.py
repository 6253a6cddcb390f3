"""Shares that are named without a number: « la majorité du cobalt », "most of their time", "a minority of jobs".

They say on which side of a half a share is, and so can be laid beside a percentage.
"""

from types import ModuleType
from typing import NamedTuple

from factcheck.language.letters import plain
from factcheck.language.packs import en_figures, fr_figures
from factcheck.language.patterns import pattern
from factcheck.model import Figure

_PACKS: dict[str, ModuleType] = {"fr": fr_figures, "en": en_figures}
_HALF, _WHOLE = 50.0, 100.0
_NAMED = {
    language: (
        (pattern(rf"\b(?:{pack.MOST_OF})"), "over", _HALF, _WHOLE),
        (pattern(rf"\b(?:{pack.FEW_OF})"), "under", 0.0, _HALF),
    )
    for language, pack in _PACKS.items()
}
_HINTS = {language: pattern(pack.SHARE_HINT) for language, pack in _PACKS.items()}


class Share(NamedTuple):
    """A share as a figure in per cent, its place that of the words that name it; `turned` where the sentence denies
    something of it, and the figure is that of the rest.
    """

    figure: Figure
    turned: bool = False


def shares(text: str, language: str) -> tuple[Share, ...]:
    """The named shares of a text in French ("fr") or English ("en"), in reading order."""
    flat = plain(text)
    if not _HINTS[language].search(flat):
        return ()
    found = [
        Share(Figure(match.start(), match.end(), _HALF, low, high, "%", "", hedge, "percent"))
        for words, hedge, low, high in _NAMED[language]
        for match in words.finditer(flat)
    ]
    return tuple(sorted(found))


def of_the_rest(words: tuple[str, ...], language: str) -> bool:
    """Whether a sentence (its folded words) speaks of what lies outside of something: « ailleurs », "other than"."""
    return not _PACKS[language].REST.isdisjoint(words)
