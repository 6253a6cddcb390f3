"""How many times one thing is another, worked out of the two figures that a wording gives."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.language.cues import direction_of
from factcheck.language.figure_comparison import TIMES
from factcheck.language.holders import holders
from factcheck.matching.pair import Pair
from factcheck.matching.wordings import Wording
from factcheck.model import Figure

_BEHIND = 2  # words behind « trois fois » in which « plus » or « moins » stands


class Ratio(NamedTuple):
    """A figure as the statement has it, with the value that the wording gives, and the two figures of the wording."""

    figure: Figure
    written: str


def ratios(pair: Pair, figure: Figure) -> Iterator[Ratio]:
    """« X a trois fois plus de Y que Z » beside a wording that gives the figures of X and of Z: what it should be."""
    before = [name for name in pair.reading.names if name.end <= figure.start]
    after = [name for name in pair.reading.names if name.start >= figure.end]
    if figure.unit not in TIMES or not before or not after:
        return
    keys = before[-1].key, after[0].key
    behind = [token.word for token in pair.reading.tokens if token.start >= figure.end][:_BEHIND]
    if direction_of(tuple(behind), pair.reading.language) < 0:  # « trois fois moins de Y que Z »
        keys = keys[1], keys[0]
    for alignment in pair.view.trues:
        wording = alignment.wording
        given = _held(wording, keys)
        if given is not None:
            one, other = given
            value, low, high = one.value / other.value, one.low / other.high, one.high / other.low
            exact = figure._replace(value=value, low=low, high=high, hedge="about")
            yield Ratio(exact, " … ".join(wording.text[each.start : each.end] for each in given))


def _held(wording: Wording, keys: Sequence[str]) -> tuple[Figure, Figure] | None:
    """The figures of one kind that a wording gives these two names; None where it gives either none."""
    names = [name for name in wording.names if wording.text[name.start].isupper()]  # « la chinoise Zhubajie » is one
    if not {name.key for name in names}.issuperset(keys) or len(wording.figures) < 2:
        return None
    dealt = zip(wording.figures, holders(wording.text, wording.figures, names), strict=True)
    of = {name.key: figure for figure, name in dealt if figure.kind != "ordinal" and figure.low > 0.0}
    one, other = of.get(keys[0]), of.get(keys[1])
    if one is None or other is None or one.kind != other.kind:
        return None
    return one, other
