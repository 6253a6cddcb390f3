from typing import Any

import pytest

from factcheck.curate.exchange.ratings import stance
from factcheck.model import Stance

YES, NO, NEITHER = Stance.SUPPORTS, Stance.CONTRADICTS, Stance.RELATED


@pytest.mark.parametrize(
    ("rating", "expected"),
    [
        ({"alternateName": "Faux"}, NO),
        ({"alternateName": "C’est vrai !"}, YES),
        ({"name": "FALSE."}, NO),
        ({"alternateName": "Pants on Fire!"}, NO),
        ({"alternateName": "Plutôt faux", "ratingValue": 1}, NEITHER),
        ({"alternateName": "Half true", "ratingValue": "5", "bestRating": "5"}, NEITHER),
        ({"ratingValue": "1", "bestRating": "5", "worstRating": "1"}, NO),
        ({"ratingValue": 5}, YES),
        ({"ratingValue": 4}, NEITHER),
        ({"ratingValue": "10,0", "bestRating": 10, "worstRating": 0}, YES),
        ({"ratingValue": -1, "bestRating": -1, "worstRating": -1}, NEITHER),
        ({"ratingValue": "n/a"}, NEITHER),
        ("Faux", NO),
        ({}, NEITHER),
        (None, NEITHER),
    ],
)
def test_only_a_clear_rating_decides(rating: Any, expected: Stance) -> None:
    assert stance(rating) is expected
