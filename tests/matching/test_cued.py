"""Cues of several claims beside one statement."""

import pytest

from factcheck.matching.cued import Cued, Sighting, elsewhere


def cued(*sightings: Sighting) -> Cued:
    told = [each.evidence for each in sightings]
    return Cued(True, sightings, max([0.0, *told]), min([0.0, *told]))


def sighting(evidence: float, *words: int) -> Sighting:
    return Sighting("cue", words[0], words[-1] + 1, evidence, len(words) > 1, words)


AGAINST = cued(sighting(-2.0, 3, 4), sighting(-1.0, 9))


@pytest.mark.parametrize(
    ("other", "score", "weakest"),
    [
        (cued(sighting(0.5, 3)), 0.61, -1.0),
        (cued(sighting(0.5, 3, 4, 9)), 0.61, 0.0),
        # Too little of it, …
        (cued(sighting(0.5, 7)), 0.61, -2.0),
        # … nothing that speaks for the other, …
        (cued(sighting(-0.5, 3, 4)), 0.61, -2.0),
        (cued(), 0.61, -2.0),
        # … or the other is not as near.
        (cued(sighting(0.5, 3, 4)), 0.59, -2.0),
    ],
)
def test_what_speaks_for_another_claim_that_is_as_near_does_not_speak_against_this_one(
    other: Cued, score: float, weakest: float
) -> None:
    first, second = elsewhere([AGAINST, other], [0.8, score])
    assert first.weakest == weakest
    assert second == other


def test_what_speaks_for_a_claim_stays() -> None:
    both = cued(sighting(1.5, 1), sighting(-2.0, 1, 2))
    assert elsewhere([both, cued(sighting(0.5, 1, 2))], [0.5, 0.5])[0] == cued(sighting(1.5, 1))
    assert elsewhere([both], [0.5]) == [both]
