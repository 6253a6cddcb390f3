"""Comparison: more against less of the same, and which of the two has more.

agrees: Les facteurs sont moins payés que les juges. | Les juges sont plus payés que les facteurs.
conflicts: Ils sont plus payés. | Ils sont moins payés.

A comparison where no wording compares is an added detail.

Where both sides say « plus … que … », what stands after « que » tells which is measured against which; else a word
that both sides set in a direction is compared.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.checks.protocol import agreement_or_first
from factcheck.language.cues import Compared, directed, fellow
from factcheck.language.figure_comparison import TIMES
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "comparison"
SUMMARY = "more against less of the same, and which of the two has more"
_BETWEEN = 4  # words between « plus » and what it is said of
_VERB = 20  # code points before « plus » in which its verb stands


class _Sides(NamedTuple):
    """How many matched words stand on the same side of the two comparisons, and on the other."""

    same: int
    crossed: int


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: the first that turns it round; a good wording that says the same withdraws it."""
    probe = pair.probe
    if probe.compared is None and not probe.compares:
        return
    found = next(agreement_or_first(_between(pair)), None)
    own = probe.compared
    if found is not None:
        yield found
    elif own is not None and _compares_things(pair, own) and not _compares(pair):
        span = Span(own.start, own.end)
        yield Finding(ID, Outcome.SILENT, "comparison.added", pair.said(*span), "", span)


def _compares_things(pair: Pair, own: Compared) -> bool:
    """Whether the statement sets one thing above or below another; a figure (« plus de la moitié », "less than ten
    dollars") is no thing, and what is denied (« nul n'est payé moins que X ») no comparison.
    """
    beside = range(own.start - _VERB, own.end + _VERB)
    if any(figure.start in beside for figure in pair.reading.figures):
        return False
    return not _denied(own, ((word.start, word.negated) for word in pair.reading.words))


def _compares(pair: Pair) -> bool:
    """Whether a true wording of the claim sets one thing above or below another, or a figure says how many times it is
    the other.
    """
    wordings = pair.view.wordings
    timed = any(figure.unit in TIMES for figure in pair.claim.figures)
    return timed or any(wordings[number].compared is not None for number in wordings.trues)


def _between(pair: Pair) -> Iterator[Finding]:
    """What is found beside the wordings that compare in full, and where there are none, word by word."""
    trues = pair.view.trues
    whole = [found for found in (_whole(pair, alignment) for alignment in (*trues, *pair.view.comparing)) if found]
    yield from whole or (found for alignment in trues for found in _word_by_word(pair, alignment))


def _whole(pair: Pair, alignment: Alignment) -> Finding | None:
    """Two comparisons in full: their directions, and what is measured against what."""
    mine = pair.probe.compared
    theirs = alignment.wording.compared if mine else None
    if mine is None or theirs is None:
        return None
    sides = _sides(pair, alignment, mine, theirs)
    if (sides.same > 0) == (sides.crossed > 0):
        return None
    words, spans, stands = pair.reading.words, alignment.wording.spans, alignment.wording.stands
    denied = _denied(mine, ((word.start, word.negated) for word in words))
    theirs_denied = _denied(theirs, ((start, stand.negated) for (start, _), stand in zip(spans, stands, strict=True)))
    same = ((mine.way == theirs.way) == (sides.same > 0)) == (denied == theirs_denied)
    return Finding(
        ID,
        Outcome.AGREES if same else Outcome.CONFLICTS,
        "comparison.agree" if same else "comparison.reversed",
        pair.said(mine.start, mine.end),
        alignment.wording.text[theirs.start : theirs.end],
        Span(mine.start, mine.end),
    )


def _denied(part: Compared, words: Iterable[tuple[int, int]]) -> bool:
    """Whether the comparison is denied, from the place and the negation of each content word."""
    return any(negated for start, negated in words if part.start - _VERB <= start < part.end)


def _sides(pair: Pair, alignment: Alignment, mine: Compared, theirs: Compared) -> _Sides:
    """Count the matched words after either « que » by the side on which the other has them."""
    same = crossed = 0
    for match in alignment.matches:
        word, (start, end) = pair.probe.words[match.at], alignment.wording.spans[match.place]
        if fellow(word.stem, pair.reading.language):
            continue
        here, there = word.start >= mine.end, start >= theirs.end
        if here and there:
            same += 1
        elif (here and end <= theirs.start) or (there and word.end <= mine.start):
            crossed += 1
    return _Sides(same, crossed)


def _word_by_word(pair: Pair, alignment: Alignment) -> Iterator[Finding]:
    if not pair.probe.compares:
        return
    for match in alignment.matches:
        word, other = pair.probe.words[match.at], alignment.wording.stands[match.place]
        if not word.direction or not other.direction:
            continue
        same = (word.direction == other.direction) == (word.negated == other.negated)
        start, end = alignment.wording.spans[match.place]
        yield Finding(
            ID,
            Outcome.AGREES if same else Outcome.CONFLICTS,
            "comparison.agree" if same else "comparison.reversed",
            _from_cue(pair.reading.text, word.start, word.end, pair.reading.language),
            _from_cue(alignment.wording.text, start, end, alignment.wording.language),
            Span(word.start, word.end),
        )


def _from_cue(text: str, start: int, end: int, language: str) -> str:
    """The word with its « plus » or « moins » and what stands between, or after it: « gagnent moins »."""
    before = text[:start].split()[-_BETWEEN:]
    for at, word in enumerate(before):
        if directed(word, language):
            return " ".join([*before[at:], text[start:end]])
    after = text[end:].split()[:_BETWEEN]
    at = next((at for at, word in enumerate(after) if directed(word, language)), -1)
    return " ".join([text[start:end], *after[: at + 1]])
