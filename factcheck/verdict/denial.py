"""What either side of a statement and a bare claim denies, and whether the other affirms that very thing."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from factcheck.language.packs import en_bare, fr_bare
from factcheck.language.words import fold, stem_of
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair

_PACKS: dict[str, ModuleType] = {"fr": fr_bare, "en": en_bare}
_WORD = re.compile(r"\w+")
_BEFORE = 45  # code points before a denied word in which its negation stands
_HEAVY = 0.7  # what the rest under a negation counts whose first word the other side lacks, and which is not light


class Denied(NamedTuple):
    """What is denied on the two sides: `here` in the statement, `there` in the claim.

    `region`: the largest share of what one negation denies that the other side affirms, its head among it; `rest`: the
    same without the head; `inside`: weighted share of the statement's words that it affirms and the claim denies;
    `one`: whether only one side denies anything; `denials`: how many both sides have, implicit ones too; `unproved`:
    whether one side says « ne prouve pas que »; `implicit`: whether a side has a word that denies without a negation.
    """

    region_here: float
    region_there: float
    rest_here: float
    rest_there: float
    inside: float
    one: bool
    denials: int
    unproved: bool
    implicit_here: bool
    implicit_there: bool


class _Side(NamedTuple):
    negated: Sequence[bool]
    heads: Sequence[bool]
    clauses: Sequence[int]
    stems: Sequence[str]
    matched: Mapping[int, int]  # to the counterparts on the other side
    open: bool  # whether it has a figure or a date that the other side has not


@cache
def _light(language: str) -> frozenset[str]:
    return frozenset(stem_of(word, language) for word in _PACKS[language].LIGHT)


def denied(pair: Pair, true: Alignment, open_detail: bool) -> Denied:
    """Compare the denials; `open_detail` tells of a figure or a date in the statement that the claim has not."""
    words, wording, language = pair.probe.words, true.wording, pair.reading.language
    stands = wording.stands
    here = _Side(
        [bool(word.negated and not word.contrast) for word in words],
        _clausal([word.head for word in words], [word.start for word in words], pair.reading.text, language),
        [word.clause for word in words],
        [word.stem for word in words],
        {match.at: match.place for match in true.matches},
        open_detail,
    )
    there = _Side(
        [bool(stand.negated and not stand.contrast) for stand in stands],
        _clausal([stand.head for stand in stands], [span[0] for span in wording.spans], wording.text, language),
        [stand.clause for stand in stands],
        wording.stems,
        {match.place: match.at for match in true.matches},
        False,
    )
    region_here, rest_here = _affirmed(here, there, _light(language))
    region_there, rest_there = _affirmed(there, here, _light(language))
    inside = sum(
        pair.probe.weights[at] for at, place in here.matched.items() if there.negated[place] and not here.negated[at]
    )
    pack = _PACKS[language]
    mine, theirs = pair.reading.all_words, wording.all_words
    unproved = _unproved(mine, pack), _unproved(theirs, pack)
    implicit = [sum(word in pack.DENYING_WORDS for word in side) for side in (mine, theirs)]
    return Denied(
        region_here,
        region_there,
        rest_here,
        rest_there,
        inside / (pair.probe.total or 1.0),
        any(here.heads) != any(there.heads),
        sum(here.heads) + sum(there.heads) + sum(unproved) + sum(implicit),
        bool(unproved[0]) != bool(unproved[1]),
        implicit[0] > 0,
        implicit[1] > 0,
    )


def _clausal(heads: Sequence[int], starts: Sequence[int], text: str, language: str) -> list[bool]:
    """Which heads a negation of the clause denies."""
    cues = _PACKS[language].CLAUSAL
    return [
        bool(head) and not cues.isdisjoint(_WORD.findall(fold(text[max(0, start - _BEFORE) : start])))
        for head, start in zip(heads, starts, strict=True)
    ]


def _unproved(words: Sequence[str], pack: ModuleType) -> int:
    """How often a sentence says « ne prouve pas que »."""
    return sum(a in pack.NOT and b in pack.THAT for a, b in pairwise(words))


def _scopes(side: _Side) -> list[list[int]]:
    """The words under each negation of a clause: its head and what follows there."""
    scopes: list[list[int]] = []
    for at, negated in enumerate(side.negated):
        if negated and side.heads[at]:
            scopes.append([at])
        elif negated and scopes and side.clauses[scopes[-1][-1]] == side.clauses[at]:
            scopes[-1].append(at)
    return scopes


def _affirmed(side: _Side, other: _Side, light: frozenset[str]) -> tuple[float, float]:
    """How much of what this side denies the other affirms: where it has the head itself, and where only the rest."""
    region = rest = 0.0
    for scope in _scopes(side):
        matched = [at for at in scope if at in side.matched]
        if not matched or any(other.negated[side.matched[at]] for at in matched):
            continue
        if matched[0] == scope[0]:
            region = max(region, len(matched) / (len(scope) + side.open))
        else:
            share = len(matched) / (len(scope) - 1 + side.open)
            rest = max(rest, share if side.stems[scope[0]] in light else _HEAVY * share)
    return region, rest
