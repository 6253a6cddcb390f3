"""What a sentence sets aside."""

import pytest

from factcheck.language.exclusions import exclusions


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Des robots, et non des livreurs, portent les colis.", "fr", ["des livreurs"]),
        ("Des robots portent les colis, non des livreurs.", "fr", ["des livreurs"]),
        ("Des robots plutôt que des livreurs qui dorment.", "fr", ["des livreurs "]),
        ("Des robots plutôt qu'un livreur.", "fr", ["un livreur"]),
        ("Des robots au lieu d'un livreur, à la place du chien.", "fr", ["un livreur", "chien"]),
        ("Des robots mais pas des livreurs.", "fr", ["des livreurs"]),
        ("Des robots, et non seulement des livreurs.", "fr", []),
        ("Des robots et pas encore des livreurs.", "fr", []),
        ("Des robots sinon rien, et des livreurs.", "fr", []),
        ("Robots, not couriers, carry the parcels.", "en", ["couriers"]),
        ("Robots carry the parcels rather than couriers.", "en", ["couriers"]),
        ("Robots carry the parcels, and not just those of couriers.", "en", []),
        ("Robots do not carry the parcels.", "en", []),
    ],
)
def test_what_is_set_aside_ends_at_a_mark_or_a_relative_word(text: str, language: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in exclusions(text, language)] == expected
