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
    cue, head = read.negations[0]
    if head < cue or found[cue].word not in _NOT:
        return read
    denied = _denied(read, found)
    return _of_the_rest(read, denied) if denied else read


def _denied(read: Marked, found: Sequence[Token]) -> list[Figure]:
    """The one share that the one negation is said of; [] where there is none, or another figure beside it.

    A named one may stand behind it, with the figure: « ils n'y passent pas le plus clair de leur temps : 40 % ».
    """
    cue, head = read.negations[0]
    shares = [figure for figure in read.figures if figure.unit == _SHARE]
    named = [share.figure for share in read.shares]
    if len(named) == 1 and _reaches(read, found, named[0]):
        return named
    if len(shares) + len(named) != 1:
        return []
    share = (shares or named)[0]
    if share.end > found[cue].start or not 0.0 < share.value < _WHOLE:
        return []
    first = next((at for at, token in enumerate(found) if token.end > share.start), len(found))
    of_the_share = bool(shares and first) and found[first - 1].word in _DEFINITE
    return [] if of_the_share or read.marks[first].clause != read.marks[head].clause else [share]


def _reaches(read: Marked, found: Sequence[Token], share: Figure) -> bool:
    """Whether the one negation is over this share, which stands behind it."""
    cue, head = read.negations[0]
    at = next((at for at, token in enumerate(found) if token.start >= share.start), len(found) - 1)
    return share.start > found[cue].start and read.marks[at].clause == read.marks[head].clause


def _of_the_rest(read: Marked, denied: Sequence[Figure]) -> Marked:
    """What is read, with what it denies of these shares said of the rest."""
    figures = tuple([_turned(figure) if figure in denied else figure for figure in read.figures])
    rest = tuple([Share(_turned(share.figure), turned=True) for share in read.shares if share.figure in denied])
    return Marked(figures, rest, [mark._replace(negated=0, head=0) for mark in read.marks], ())
