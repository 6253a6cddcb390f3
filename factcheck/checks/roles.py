"""Roles: who does what to whom.

Where both sides have the same two actors around the same predicate, their order tells the roles; « par » / "by" after
the predicate turns them round.

agrees: (nothing is said where) Motorola a été racheté par Google. | Google a racheté Motorola.
conflicts: Motorola a racheté Google. | Google a racheté Motorola.
"""

import re
from collections.abc import Iterator

from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "roles"
SUMMARY = "who does what to whom"
_PASSIVE = {"fr": re.compile(r"\b(?:par|auprès de)\b", re.IGNORECASE), "en": re.compile(r"\bby\b", re.IGNORECASE)}


def check(pair: Pair) -> Iterator[Finding]:
    """A conflict where every good true wording has the two actors the other way round."""
    if len(pair.probe.actors) < 2:
        return
    clashes = [_clash(pair, alignment) for alignment in pair.view.trues if len(alignment.matches) > 2]
    if clashes and all(clash is not None for clash in clashes) and clashes[0] is not None:
        yield clashes[0]


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
    if other.index(first) < other.index(second) or _turned(pair, alignment, first, second):
        return None
    one, two = pair.probe.words[first], pair.probe.words[second]
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


def _turned(pair: Pair, alignment: Alignment, first: int, second: int) -> bool:
    """Whether exactly one side has the passive between the two."""
    passive = _PASSIVE[pair.reading.language]
    one, two = pair.probe.words[first], pair.probe.words[second]
    places = {match.at: match.place for match in alignment.matches}
    spans = alignment.wording.spans
    low, high = sorted((places[first], places[second]))
    here = bool(passive.search(pair.reading.text, one.end, two.start))
    there = bool(passive.search(alignment.wording.text, spans[low][1], spans[high][0]))
    return here != there
