"""Who does what to whom."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

BOUGHT = row("Google a racheté Motorola en secret.", wordings={"en": ["Google secretly bought Motorola."]})
RACHETE, BOUGHT_BY = "Google a racheté Motorola", "Google secretly bought Motorola"


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Motorola a racheté Google en secret.",
            "fr",
            [("conflicts", "roles.exchanged", "Motorola a racheté Google", RACHETE)],
        ),
        (
            "Motorola secretly bought Google.",
            "en",
            [("conflicts", "roles.exchanged", "Motorola secretly bought Google", BOUGHT_BY)],
        ),
        ("Motorola a été racheté en secret par Google.", "fr", []),
        (
            "Motorola was secretly bought by Google.",
            "en",
            [("agrees", "roles.agree", "Motorola was secretly bought by Google", BOUGHT_BY)],
        ),
        ("Google a racheté Motorola en secret.", "fr", [("agrees", "roles.agree", RACHETE, RACHETE)]),
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


@pytest.mark.parametrize(
    ("statement", "outcome"),
    [
        ("Marie Curie avait été le mentor de Paul Ricœur.", "conflicts"),
        ("Paul Ricœur, dont Marie Curie fut le mentor, écrivait.", "conflicts"),
        ("Marie Curie, dont Paul Ricœur fut le mentor, écrivait.", "agrees"),
    ],
)
def test_a_noun_that_tells_who_is_whose(statement: str, outcome: str, tmp_path: Path) -> None:
    ((found, *_),) = told(checker_of(tmp_path, row("Paul Ricœur était le mentor de Marie Curie.")), "roles", statement)
    assert found == outcome


def test_who_somebody_is_stands_by_the_name_on_its_side_of_the_conjunction(tmp_path: Path) -> None:
    invited = row("Ont parlé Marie Curie, puis Paul Ricœur, professeur émérite.")
    statement = "On entendit Marie Curie et un professeur émérite de physique appliquée, Paul Ricœur."
    assert told(checker_of(tmp_path, invited), "roles", statement) == []


def test_a_wording_in_the_same_order_withdraws_the_conflict(tmp_path: Path) -> None:
    other = "Motorola et Google se sont mariés, et Google a racheté Motorola en secret."
    checker = checker_of(tmp_path, BOUGHT | {"wordings": {"fr": ["Motorola, Google l'a racheté en secret."]}})
    assert told(checker, "roles", "Motorola, racheté en secret, appartient à Google.") == []
    assert told(checker, "roles", other) == [("agrees", "roles.agree", RACHETE, RACHETE)]


MADE = row(
    "La série a été filmée par Paul Ricœur et écrite par Marie Curie.",
    wordings={"en": ["Paul Ricœur filmed the series that Marie Curie wrote."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "La série a été filmée par Marie Curie et écrite par Paul Ricœur.",
            "fr",
            [("conflicts", "roles.exchanged", "Marie Curie … Paul Ricœur", "Paul Ricœur … Marie Curie")],
        ),
        (
            "Marie Curie filmed the series that Paul Ricœur wrote.",
            "en",
            [("conflicts", "roles.exchanged", "Marie Curie … Paul Ricœur", "Paul Ricœur … Marie Curie")],
        ),
        # Each stands by its own words, in whatever order.
        ("La série a été écrite par Marie Curie et filmée par Paul Ricœur.", "fr", []),
        ("Écrite par Marie Curie, la série a été filmée par Paul Ricœur.", "fr", []),
        # Listed side by side, they do the same.
        ("La série a été filmée et écrite par Marie Curie et Paul Ricœur.", "fr", []),
        ("La série a été filmée par Marie Curie, Ruth Okafor et Paul Ricœur, et écrite hier.", "fr", []),
        # Two of different kinds do not change places.
        ("La série a été filmée par Google et écrite par Marie Curie.", "fr", []),
    ],
)
def test_two_actors_are_told_apart_by_the_words_that_stand_by_them(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, MADE), "roles", statement, language) == expected


def test_a_wording_with_the_words_by_the_same_actors_withdraws_the_exchange(tmp_path: Path) -> None:
    wording = "La série a été filmée par Marie Curie et écrite par Paul Ricœur."
    checker = checker_of(tmp_path, MADE | {"wordings": {"fr": [wording]}})
    assert told(checker, "roles", "Cette série a été filmée par Marie Curie et écrite par Paul Ricœur.") == []


@pytest.mark.parametrize(
    ("refuted", "keys"),
    [
        # Else their order.
        ([], ["roles.swapped"]),
        (["Marie Curie filme, Paul Ricœur chante."], ["roles.swapped"]),
        (["Marie Curie filme et chante ; Paul Ricœur dort."], ["roles.exchanged"]),
    ],
)
def test_where_as_many_words_stand_by_either_a_refuted_wording_tells(
    refuted: list[str], keys: list[str], tmp_path: Path
) -> None:
    claim = row("Paul Ricœur filme, Marie Curie chante.", refuted={"fr": refuted})
    statement = "Marie Curie filme et chante ; loin de là, Paul Ricœur dort."
    assert [key for _, key, _, _ in told(checker_of(tmp_path, claim), "roles", statement)] == keys
