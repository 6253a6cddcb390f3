"""A base checked against itself: each claim's wordings one by one, as articles of one sentence."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from factcheck.language.reading import read
from factcheck.model import Claim, Verdict
from factcheck.pipeline import Checker

ENOUGH = 0.97  # of the wordings, and of the refuted ones, are to be called what they are


class Row(NamedTuple):
    """A wording of a claim: what it is to be called, and what it is called."""

    claim: str
    place: str
    field: str
    text: str
    expected: Verdict
    verdict: Verdict


def rows(checker: Checker, claims: Iterable[Claim], progress: Callable[[], None] = lambda: None) -> Iterator[Row]:
    """Every wording of the claims as it is called; `progress` is called after each claim."""
    for claim in claims:
        for expected, side in ((Verdict.SUPPORTED, claim.wordings), (Verdict.CONTRADICTED, claim.refuted)):
            name = "wordings" if expected is Verdict.SUPPORTED else "refuted"
            for language in ("fr", "en"):
                for text in side.get(language, ()):
                    verdict = checker.decide(read(text, language, checker.base.lexicon)).verdict
                    yield Row(claim.id, claim.place, f"{name}.{language}", text, expected, verdict)
        progress()


def shares(found: Iterable[Row]) -> dict[Verdict, tuple[int, int]]:
    """Of the wordings to be supported and of those to be contradicted: how many are, and how many there are."""
    right: Counter[Verdict] = Counter()
    total: Counter[Verdict] = Counter()
    for row in found:
        total[row.expected] += 1
        right[row.expected] += row.verdict is row.expected
    return {verdict: (right[verdict], total[verdict]) for verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED)}
