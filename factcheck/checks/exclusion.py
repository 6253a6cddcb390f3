"""Exclusion: what the statement sets aside is what the claim says, and it says something else instead.

agrees: (never: what is set aside may be anything that the claim does not say)
conflicts: Des robots portent les colis du musée, et non des livreurs. | Des livreurs portent les colis du musée.
"""

from collections.abc import Iterator, Sequence

from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "exclusion"
SUMMARY = "what the statement sets aside for something else"
_ASSERTED = 0.7  # by weight, how much of what is set aside the claim has to say
_INSTEAD = 0.2  # by weight, how much of the rest has to be the statement's own: what it says in its place


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: the first words set aside that a good wording says, where every good wording says them."""
    for start, end in pair.probe.excluded:
        aside = [at for at, word in enumerate(pair.probe.words) if start <= word.start < end]
        if aside and _own(pair, aside) and (evidence := _said(pair, aside)):
            yield Finding(
                ID, Outcome.CONFLICTS, "exclusion.asserted", pair.said(start, end), evidence, Span(start, end)
            )
            return


def _own(pair: Pair, aside: Sequence[int]) -> bool:
    """Whether the statement, but for what it sets aside, has words that no wording of the claim has."""
    probe, missing, pool = pair.probe, set(pair.view.missing), pair.claim.true_words
    rest = [at for at in range(len(probe.words)) if at not in aside]
    own = [at for at in rest if at in missing and probe.words[at].stem not in pool]
    return bool(own) and sum([probe.weights[at] for at in own]) >= _INSTEAD * sum([probe.weights[at] for at in rest])


def _said(pair: Pair, aside: Sequence[int]) -> str:
    """What the claim says of that: the words of its best wording, "" where one denies it or sets it aside too."""
    found = [(alignment, _asserted(alignment, aside)) for alignment in pair.view.trues]
    if any(places is None for _, places in found):
        return ""
    whole = sum([pair.probe.weights[at] for at in aside])
    for alignment, places in found:
        if places and sum([pair.probe.weights[at] for at in places]) >= _ASSERTED * whole:
            spans = [alignment.wording.spans[place] for place in places.values()]
            return alignment.wording.text[min(start for start, _ in spans) : max(end for _, end in spans)]
    return ""


def _asserted(alignment: Alignment, aside: Sequence[int]) -> dict[int, int] | None:
    """Which of these words of the statement the wording has, and where; None where it denies or sets aside one."""
    found = {match.at: match.place for match in alignment.matches if match.at in aside}
    stands = [alignment.wording.stands[place] for place in found.values()]
    return None if any(stand.contrast or stand.negated for stand in stands) else found
