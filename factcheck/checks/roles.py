"""Roles: who does what to whom.

Two actors of one kind that both sides have are told apart by the words that stand nearest to them: where those of the
one stand by the other, they are exchanged. Where that does not tell, and both have the same two actors around the same
predicate, their order tells the roles; « par » / "by" after the predicate turns them round.

agrees: Motorola a été racheté par Google. | Google a racheté Motorola.
conflicts: Motorola a racheté Google. | Google a racheté Motorola.

Beside « La série a été filmée par Paul Ricœur et écrite par Marie Curie », « filmée par Marie Curie » is exchanged.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from factcheck.checks.protocol import agreement_or_first
from factcheck.language.agents import Act
from factcheck.language.holders import Breaks, nearest
from factcheck.language.patterns import pattern
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Name, Outcome, Span

ID = "roles"
SUMMARY = "who does what to whom"
_PASSIVE = {"fr": re.compile(r"\b(?:par|auprès de)\b", re.IGNORECASE), "en": re.compile(r"\bby\b", re.IGNORECASE)}
_KINDS = ("person", "org")
_JOINED = pattern(r"\s*(?:,|et|and|ou|or|&|, (?:et|and))?\s*(?:d[eu'’]\s?|l['’]|l[ae] |the )?")
# Between a word and a name: what stands on its other side belongs to somebody else more often than not.
_BREAKS = (
    Breaks(pattern(r"[,;:]|\b(?:et|mais|que|qu|qui|and|but|while|that|which|who)\b", re.IGNORECASE), 20),
    # « et une professeure » begins what is said of the next one, « et chante » goes on.
    Breaks(pattern(r"\b(?:et|mais|and|but) (?:l['’]|(?:les?|la|une?|the|an?)\b)", re.IGNORECASE), 30),
)
_WORD = 0.7  # how much a word must count as another's to stand by a name


class Bound(NamedTuple):
    """How many words that both sides have stand by the same of two actors, and which stand by the other one."""

    same: int
    other: tuple[int, ...]  # places in the statement's words
    actors: tuple[Name, Name]


def check(pair: Pair) -> Iterator[Finding]:
    """A conflict where every good true wording has the two actors the other way round."""
    if len(pair.probe.actors) < 2:
        return
    acted = next(agreement_or_first(_acted(pair)), None)
    if acted is not None:
        yield acted
        return
    found = [bound for bound in (_bound(pair, alignment) for alignment in pair.view.trues) if bound is not None]
    best = min(found, key=lambda one: len(one.other) - one.same, default=None)
    if best is not None:
        if best.same > len(best.other):  # they only changed places together with their words
            return
        if exchanged := _exchanged(pair, best):
            yield exchanged
            return
    clashes = [_clash(pair, alignment) for alignment in pair.view.trues if len(alignment.matches) > 2]
    if clashes and all(clash is not None for clash in clashes) and clashes[0] is not None:
        yield clashes[0]


def _acted(pair: Pair) -> Iterator[Finding]:
    """Who acts on whom, where both sides tell it with one verb between two names."""
    for mine in pair.probe.acts:
        span = Span(*_whole(pair.reading.names, mine))
        for alignment in pair.view.trues:
            wording = alignment.wording
            for theirs in wording.acts:
                same = {mine.agent, mine.patient} == {theirs.agent, theirs.patient}
                if not same or not _one_verb(pair, alignment, mine, theirs):
                    continue
                said = pair.said(span.start, span.end)
                there = wording.text[slice(*_whole(wording.names, theirs))]
                if mine.agent == theirs.agent:
                    yield Finding(ID, Outcome.AGREES, "roles.agree", said, there, span)
                else:
                    yield Finding(ID, Outcome.CONFLICTS, "roles.exchanged", said, there, span)


def _whole(names: Sequence[Name], act: Act) -> tuple[int, int]:
    """From the name before the verb to the end of the one after it."""
    own = [name for name in names if name.key in (act.agent, act.patient)]
    return (
        max((name.start for name in own if name.end <= act.start), default=act.start),
        min((name.end for name in own if name.start >= act.end), default=act.end),
    )


def _one_verb(pair: Pair, alignment: Alignment, mine: Act, theirs: Act) -> bool:
    """Whether the verb of the one stands for that of the other."""
    words, spans = pair.probe.words, alignment.wording.spans
    return any(
        words[match.at].start == mine.start and spans[match.place][0] == theirs.start and match.strength >= _WORD
        for match in alignment.matches
    )


def _exchanged(pair: Pair, best: Bound) -> Finding | None:
    """Two actors exchanged beside the true wording that speaks for it the least, with what stands by the wrong one."""
    if not best.other:
        return None
    if len(best.other) == best.same:  # a refuted wording may tell
        refuted = _bound(pair, pair.view.refuted) if pair.view.refuted is not None else None
        if refuted is None or refuted.same <= len(refuted.other):
            return None
    one, other = sorted(best.actors, key=lambda name: name.start)
    word = pair.probe.words[best.other[0]]
    said = f"{pair.said(one.start, one.end)} … {pair.said(other.start, other.end)}"
    there = f"{pair.said(other.start, other.end)} … {pair.said(one.start, one.end)}"
    span = Span(min(one.start, word.start), max(other.end, word.end))
    return Finding(ID, Outcome.CONFLICTS, "roles.exchanged", said, there, span)


def _bound(pair: Pair, alignment: Alignment) -> Bound | None:
    """The two actors that the statement and a wording differ the most about; None where they have no two of one kind.

    Actors that are listed side by side do the same.
    """
    here, there = _typed(pair.reading.names), _typed(alignment.wording.names)
    keys = {name.key for name in here} & {name.key for name in there}
    if len(keys) < 2:
        return None
    listed = _listed(here, pair.reading.text) | _listed(there, alignment.wording.text)
    found = []
    for one, other in combinations([name for name in here if name.key in keys], 2):
        if one.key == other.key or one.kind != other.kind or frozenset((one.key, other.key)) in listed:
            continue
        rivals = [name for name in there if name.key in (one.key, other.key)]
        found.append(_told(pair, alignment, (one, other), rivals))
    return max(found, key=lambda bound: len(bound.other) - bound.same, default=None)


def _told(pair: Pair, alignment: Alignment, actors: tuple[Name, Name], rivals: Sequence[Name]) -> Bound:
    same, other = 0, []
    here, there = _between(actors), _between(rivals)
    turned = _turned(pair, alignment, here, there)
    for match in alignment.matches:
        word, span = pair.probe.words[match.at], alignment.wording.spans[match.place]
        if match.strength < _WORD or _inside(word.start, pair.reading.names):
            continue
        if _inside(span[0], alignment.wording.names):
            continue
        # « X a racheté Y », « Y a été racheté en secret par X »: what stands between them is moved by the passive.
        if turned and (here[0] <= word.start < here[1] or there[0] <= span[0] < there[1]):
            continue
        mine = nearest(pair.reading.text, word.start, word.end, actors, _BREAKS)
        if mine.key == nearest(alignment.wording.text, *span, rivals, _BREAKS).key:
            same += 1
        else:
            other.append(match.at)
    return Bound(same, tuple(other), actors)


def _typed(names: Sequence[Name]) -> tuple[Name, ...]:
    return tuple([name for name in names if name.kind in _KINDS])


@lru_cache(maxsize=256)
def _listed(names: tuple[Name, ...], text: str) -> frozenset[frozenset[str]]:
    """Pairs of names of one list, with nothing but commas and an « et » between its names; a statement is laid beside
    several claims.
    """
    runs: list[list[str]] = []
    ordered = sorted(names, key=lambda name: name.start)
    for before, name in zip([None, *ordered], ordered, strict=False):
        if before and _JOINED.fullmatch(text, before.end, name.start):
            runs[-1].append(name.key)
        else:
            runs.append([name.key])
    return frozenset([frozenset(pair) for run in runs for pair in combinations(run, 2)])


def _inside(at: int, names: Sequence[Name]) -> bool:
    return any(name.start <= at < name.end for name in names)


def _between(names: Sequence[Name]) -> tuple[int, int]:
    """From the end of the first of some names to where the first of another key starts."""
    first = min(names, key=lambda name: name.start)
    return first.end, min(name.start for name in names if name.key != first.key)


def _clash(pair: Pair, alignment: Alignment) -> Finding | None:
    """The outer two of three matched words in the wrong order round the middle one."""
    actors = _actors(pair, alignment)
    if len(actors) < 2:
        return None
    mine = sorted(alignment.matches, key=lambda match: pair.probe.words[match.at].start)
    theirs = sorted(alignment.matches, key=lambda match: match.place)
    order = [match.at for match in mine if match.at in actors]
    other = [match.at for match in theirs if match.at in actors]
    first, second = order[0], order[-1]
    one, two = pair.probe.words[first], pair.probe.words[second]
    places, spans = {match.at: match.place for match in alignment.matches}, alignment.wording.spans
    low, high = sorted((places[first], places[second]))
    if other.index(first) < other.index(second):
        return None
    if _turned(pair, alignment, (one.end, two.start), (spans[low][1], spans[high][0])):
        return None
    return Finding(
        ID,
        Outcome.CONFLICTS,
        "roles.swapped",
        f"{pair.said(one.start, one.end)} … {pair.said(two.start, two.end)}",
        f"{pair.said(two.start, two.end)} … {pair.said(one.start, one.end)}",
        Span(one.start, two.end),
    )


def _actors(pair: Pair, alignment: Alignment) -> set[int]:
    """Words of actors that both sides have."""
    return {match.at for match in alignment.matches if match.strength == 1.0 and match.at in pair.probe.actors}


def _turned(pair: Pair, alignment: Alignment, here: tuple[int, int], there: tuple[int, int]) -> bool:
    """Whether exactly one side has the passive between two actors, who stand so far apart here and there."""
    passive = _PASSIVE[pair.reading.language]
    mine, theirs = passive.search(pair.reading.text, *here), passive.search(alignment.wording.text, *there)
    return bool(mine) != bool(theirs)
