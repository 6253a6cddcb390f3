"""The rest of a whole: « 40 % ne viennent pas du Congo » says that 60 % do.

A share of which something is denied is read as the other share, of which it holds: two sentences can then be compared
whichever of the two shares they name.
"""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.language.cues import Mark, Negation
from factcheck.language.shares import Share
from factcheck.model import Figure, Token

_WHOLE = 100.0
_SHARE = "%"
# The first word of a negation that is over a whole clause.
_NOT = frozenset("ne n not never aren isn wasn weren don doesn didn haven hasn hadn won cannot couldn wouldn".split())
# « Les 60 % ne suffisent pas » is said of the share, not of the whole that it is a share of.
_DEFINITE = frozenset("les ces ses leurs ce le the these those his her their its".split())
_TURNED = {"over": "under", "under": "over", "atleast": "atmost", "atmost": "atleast"}


class Marked(NamedTuple):
    """The figures of a sentence, its shares without a number, how its words stand in it, and what it denies."""

    figures: tuple[Figure, ...]
    shares: tuple[Share, ...]
    marks: Sequence[Mark]
    negations: tuple[Negation, ...]


def other_share(share: Figure) -> Figure:
    """The rest of a share of a whole, in per cent, with the hedge of the share."""
    return share._replace(value=_WHOLE - share.value, low=_WHOLE - share.high, high=_WHOLE - share.low)


def _turned(share: Figure) -> Figure:
    """The rest of a share, bounded from the other side: of « plus de la moitié », less than half."""
    return other_share(share)._replace(hedge=_TURNED.get(share.hedge, share.hedge))


def affirmed(read: Marked, found: Sequence[Token]) -> Marked:
    """What a sentence says of the other share, where it denies one thing, and that of one share; else `read` itself.

    `found` are its words, which `marks` and `negations` count.
    """
    if len(read.negations) != 1:
        return read
    shares = [figure for figure in read.figures if figure.unit == _SHARE]
    named = [share.figure for share in read.shares]
    cue, head = read.negations[0]
    if len(shares) + len(named) != 1 or head < cue or found[cue].word not in _NOT:
        return read
    share = (shares or named)[0]
    if share.end > found[cue].start or not 0.0 < share.value < _WHOLE:
        return read
    first = next((at for at, token in enumerate(found) if token.end > share.start), len(found))
    if shares and first and found[first - 1].word in _DEFINITE:
        return read
    if read.marks[first].clause != read.marks[head].clause:
        return read
    figures = tuple([_turned(share) if figure is share else figure for figure in read.figures])
    rest = (Share(_turned(share), turned=True),) if named else ()
    return Marked(figures, rest, [mark._replace(negated=0, head=0) for mark in read.marks], ())
