"""What makes a sentence worth a claim."""

import pytest

from factcheck.curate.worth import ENOUGH, worth
from tests.curate.sentences import reading


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le pont a coûté 14 millions d'euros.", "fr"),
        ("La mairie a fermé l'école en 2019.", "fr"),
        ("Odile Vasseur dirige la bibliothèque.", "fr"),
        ("The company never published its accounts.", "en"),
        ("The river that crosses the old quarter floods the cellars of its houses every spring.", "en"),
    ],
)
def test_what_can_be_got_wrong_is_worth_a_claim(text: str, language: str) -> None:
    assert worth(reading(text, language)) >= ENOUGH


@pytest.mark.parametrize(
    ("text", "language"), [("Voilà tout.", "fr"), ("Les avis divergent.", "fr"), ("It depends.", "en")]
)
def test_what_says_next_to_nothing_is_not(text: str, language: str) -> None:
    assert worth(reading(text, language)) < ENOUGH


def test_more_of_a_kind_adds_less_than_another_kind() -> None:
    one, two, other = (
        worth(reading(text))
        for text in ("Il y a 12 écoles neuves.", "Il y a 12 écoles, 5 neuves.", "Il y a 12 écoles en 2019.")
    )
    assert one < two < other
