"""Who does what to whom."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

BOUGHT = row("Google a racheté Motorola en secret.", wordings={"en": ["Google secretly bought Motorola."]})
SWAPPED = [("conflicts", "roles.swapped", "Motorola … Google", "Google … Motorola")]


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        ("Motorola a racheté Google en secret.", "fr", SWAPPED),
        ("Motorola secretly bought Google.", "en", SWAPPED),
        ("Motorola a été racheté en secret par Google.", "fr", []),
        ("Motorola was secretly bought by Google.", "en", []),
        ("Google a racheté Motorola en secret.", "fr", []),
        # One actor has no other to change places with.
        ("Google a été racheté en secret.", "fr", []),
        # Words that are no names change their places freely.
        ("En secret, Google a racheté.", "fr", []),
    ],
)
def test_two_names_round_the_same_predicate(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, BOUGHT), "roles", statement, language) == expected


def test_a_wording_in_the_same_order_withdraws_the_conflict(tmp_path: Path) -> None:
    other = "Motorola et Google se sont mariés, et Google a racheté Motorola en secret."
    checker = checker_of(tmp_path, BOUGHT | {"wordings": {"fr": ["Motorola, Google l'a racheté en secret."]}})
    assert told(checker, "roles", "Motorola, racheté en secret, appartient à Google.") == []
    assert told(checker, "roles", other) == []
