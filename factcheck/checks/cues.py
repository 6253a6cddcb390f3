"""Cues: the words that a claim's curator wrote down as telling, in a sentence about this, same from wrong.

agrees: Les équipes résistent. | Les équipes tiennent bon. cues: résister
conflicts: Les équipes ont craqué. | Les équipes tiennent bon. refuted cues: craquer

A cue that is denied tells the opposite, and one that the claim's own wordings have on both sides tells nothing. One in
several parts (« village … sauver … bac ») tells by their order who does what to whom.
"""

from collections.abc import Iterator

from factcheck.language.expressions import spotted
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "cues"
SUMMARY = "words that tell, in a sentence about this, same from wrong"
TELLING = 0.8  # evidence (see `base.cues`) from which on a cue tells by itself …
_SAYING = 0.4  # … from which on it is named as a reason, which decides nothing, for what says the same …
SURE = 1.5  # … and from which on its words say the claim's point without the rest
_OUTWEIGHED = 0.5  # share of its evidence below which what stands on the other side does not count


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: the strongest cue, where it tells and none half as strong stands against it."""
    cued = pair.view.cued
    if cued.strongest > _SAYING and -cued.weakest < _OUTWEIGHED * cued.strongest:
        best = max(cued.sightings, key=lambda one: one.evidence)
        span = Span(best.start, best.end)
        yield Finding(ID, Outcome.AGREES, "cues.agree", pair.said(*span), best.cue, span)
    elif -cued.weakest > TELLING and cued.strongest < _OUTWEIGHED * -cued.weakest:
        worst = min(cued.sightings, key=lambda one: one.evidence)
        span = Span(worst.start, worst.end)
        yield Finding(ID, Outcome.CONFLICTS, "cues.differ", pair.said(*span), _instead(pair), span)


def _instead(pair: Pair) -> str:
    """What the nearest true wording has that surely tells the same, else all of it; the quote where there is none."""
    tables = pair.view.wordings.cues
    if pair.true is None or tables is None:
        return pair.claim.quote
    wording = pair.true.wording
    line = wording.stems_in_line
    told = [(cue[2], at) for cue, at in spotted(tables, line)]
    weight, at = max(told, default=(0.0, ()))
    return wording.text[slice(*line.span(at))] if weight > SURE else wording.text
