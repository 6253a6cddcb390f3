"""Bindings: which figure is whose, where a sentence gives several names and figures.

agrees: (never: that a figure is right is the figures' matter)
conflicts: Le Kenya a 40 centres, l'Inde en a 12. | L'Inde a 40 centres, contre 12 au Kenya.

A figure belongs to the name that stands nearest to it; « respectivement » deals figures out to names in their order.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.language.figure_comparison import compatible
from factcheck.language.holders import holders
from factcheck.matching.pair import Pair
from factcheck.model import Figure, Finding, Name, Outcome, Span

ID = "bindings"
SUMMARY = "which figure is whose, where there are several of both"
Bound = tuple[Figure, Name]


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: two figures that are each the other's."""
    if len(pair.reading.figures) < 2 or len(pair.reading.names) < 2:
        return
    mine = _bound(pair, pair.reading.text, pair.reading.figures, pair.reading.names)
    for (figure, name), (other, another) in combinations(mine, 2):
        if name.key == another.key:
            continue
        one, two = (figure, name), (other, another)
        found = _exchanged(pair, one, two) or _taken(pair, one, two) or _taken(pair, two, one)
        if found:
            span = Span(min(figure.start, name.start), max(figure.end, name.end))
            yield Finding(ID, Outcome.CONFLICTS, "bindings.exchanged", pair.said(*span), found, span)
            return


def _bound(pair: Pair, text: str, figures: Sequence[Figure], names: Sequence[Name]) -> list[Bound]:
    """Each figure with its name, speakers and the source left out; « Zhubajie 15 millions » takes up the unit."""
    told = {name.key for name in pair.reading.speakers} | pair.claim.source_keys
    able = [name for name in names if name.key not in told]
    unit = next((figure.unit for figure in figures if figure.unit), "")
    whole = [figure if figure.unit else figure._replace(unit=unit) for figure in figures]
    return list(zip(whole, holders(text, whole, able), strict=True)) if able else []


def _exchanged(pair: Pair, one: Bound, two: Bound) -> str:
    """What a true wording says where it gives each of the two figures to the other's name, "" where none does."""
    for wording in (alignment.wording for alignment in pair.view.trues):
        names = [name for name in wording.names if name.key in (one[1].key, two[1].key)]
        theirs = _bound(pair, wording.text, wording.figures, names)
        for given, taken in ((one, two), (two, one)):
            if not any(_same(given[0], figure) and name.key == taken[1].key for figure, name in theirs):
                break
            if any(_same(given[0], figure) and name.key == given[1].key for figure, name in theirs):
                break
        else:
            return wording.text
    return ""


def _taken(pair: Pair, own: Bound, other: Bound) -> str:
    """The claim's figure, where the claim is about the name that has another one, and only about that."""
    if own[1].key not in pair.claim.core_names or other[1].key in pair.claim.core_names:
        return ""
    figures = pair.claim.figures
    if any(_same(own[0], figure) for figure in figures) or not any(_same(other[0], figure) for figure in figures):
        return ""
    against = [figure for figure in figures if compatible(own[0], figure) is Outcome.CONFLICTS]
    return pair.as_written(against[0]) if against else ""


def _same(one: Figure, other: Figure) -> bool:
    return compatible(one, other) is Outcome.AGREES
