"""Claims that say nearly the same as a draft: those that decide, found by the matcher, and those yet undecided."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.base.store import CompiledBase
from factcheck.language.detect import detect
from factcheck.language.reading import read
from factcheck.language.words import tokens
from factcheck.matching.candidates import Matcher
from factcheck.matching.probe import probe
from factcheck.model import Claim

_ALIGNED = 0.55  # of 1: less like each other, two claims are about different things
_SHARED = 0.5  # share of the content words of both that are the same
_SHOWN = 3


class Similar(NamedTuple):
    """A claim beside another: how alike they are (0..1), and whether it decides, is a draft or was rejected."""

    claim: str
    text: str
    score: float
    status: str


class Neighbours:
    """Finds claims like a text in a base: `compiled` holds those that decide."""

    def __init__(self, compiled: CompiledBase) -> None:
        self._base, self._matcher = compiled, Matcher(compiled)

    def of(self, claim_id: str, text: str, others: Iterable[Claim]) -> Sequence[Similar]:
        """The claims most like `text`, best first, without `claim_id` itself; `others` are those not compiled."""
        found = {each.claim: each for each in self._decided(text)}
        for each in others:
            share = alike(text, each.claim)
            if share >= _SHARED and each.id not in found:
                found[each.id] = Similar(each.id, each.claim, round(share, 2), each.status)
        found.pop(claim_id, None)
        return sorted(found.values(), key=lambda each: (-each.score, each.claim))[:_SHOWN]

    def _decided(self, text: str) -> Iterable[Similar]:
        if not self._base.ids:
            return
        reading = read(text, detect(text), self._base.lexicon)
        for laid in self._matcher.candidates(probe(reading, self._matcher.vocabulary)):
            if laid.true and laid.true.score >= _ALIGNED:
                yield Similar(laid.claim.id, laid.true.wording.text, round(laid.true.score, 2), "")


def alike(one: str, other: str) -> float:
    """The share of the content words of two texts that both have (Jaccard's index of their stems)."""
    mine, theirs = (
        {token.stem for token in tokens(text, detect(text)) if token.content or token.word.isdigit()}
        for text in (one, other)
    )
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0
