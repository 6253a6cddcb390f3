"""Quantifiers: none, few, some, many, most, all — on the same noun.

agrees: Beaucoup de livreurs protestent. | La plupart des livreurs protestent.
conflicts: Tous les livreurs protestent. | Quelques livreurs protestent.

Two neighbouring steps of the scale are compatible, except all against anything less and none against anything more.
"""

from collections.abc import Iterator

from factcheck.checks.protocol import agreement_or_first
from factcheck.language.cues import NO_QUANTITY
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair, led_up_to
from factcheck.model import Finding, Outcome, Span

ID = "quantifiers"
SUMMARY = "none, few, some, many, most, all of the same thing"
_ALL, _NONE = 5, 0


def check(pair: Pair) -> Iterator[Finding]:
    """A conflict where every good true wording that says how many says something else."""
    if not pair.probe.quantifies:
        return
    yield from agreement_or_first(finding for alignment in pair.view.trues for finding in _compared(pair, alignment))


def _compared(pair: Pair, alignment: Alignment) -> Iterator[Finding]:
    for match in alignment.matches:
        word, other = pair.probe.words[match.at], alignment.wording.stands[match.place]
        if NO_QUANTITY in (word.quantity, other.quantity):
            continue
        start, end = alignment.wording.spans[match.place]
        outcome = Outcome.CONFLICTS if clashes(word.quantity, other.quantity) else Outcome.AGREES
        key = "quantifiers.differ" if outcome is Outcome.CONFLICTS else "quantifiers.agree"
        yield Finding(
            ID,
            outcome,
            key,
            led_up_to(pair.reading.text, word.start, word.end),
            led_up_to(alignment.wording.text, start, end),
            Span(word.start, word.end),
        )


def clashes(one: int, other: int) -> bool:
    """Whether two steps of the scale cannot both be true."""
    if one == other:
        return False
    return _NONE in (one, other) or _ALL in (one, other) or abs(one - other) > 1
