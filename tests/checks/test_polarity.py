"""What one side denies and the other affirms."""

from pathlib import Path

import pytest

from factcheck.model import Verdict
from tests.bases import checker_of, row, told, verdicts

CLOSED = row(
    "La salle d'étude ne ferme pas le dimanche.",
    wordings={"en": ["The study room does not close on Sundays."]},
)
OPEN = row("La salle d'étude ouvre le dimanche.", wordings={"en": ["The study room opens on Sundays."]})


@pytest.mark.parametrize(
    ("evidence", "statement", "language", "expected"),
    [
        (
            CLOSED,
            "La salle d'étude ferme le dimanche.",
            "fr",
            [("conflicts", "polarity.reversed", "La salle d'étude ferme", "salle d'étude ne ferme")],
        ),
        (
            CLOSED,
            "Le dimanche, la salle d'étude ne ferme jamais.",
            "fr",
            [("agrees", "polarity.agree", "ferme", "ferme")],
        ),
        (
            CLOSED,
            "The study room closes on Sundays.",
            "en",
            [("conflicts", "polarity.reversed", "The study room closes", "room does not close")],
        ),
        (
            OPEN,
            "La salle d'étude n'ouvre pas le dimanche.",
            "fr",
            [("conflicts", "polarity.reversed", "salle d'étude n'ouvre", "La salle d'étude ouvre")],
        ),
        (
            OPEN,
            "The study room never opens on Sundays.",
            "en",
            [("conflicts", "polarity.reversed", "study room never opens", "The study room opens")],
        ),
        # Two denials affirm; « ne … que » and « pas seulement » deny nothing.
        (OPEN, "La salle d'étude ne refuse pas d'ouvrir le dimanche.", "fr", []),
        (OPEN, "La salle d'étude n'ouvre que le dimanche.", "fr", []),
        (OPEN, "La salle d'étude n'ouvre pas seulement le dimanche.", "fr", []),
        # What is denied is not what the claim says.
        (OPEN, "La salle d'étude ouvre le dimanche, ce qui ne coûte rien.", "fr", []),
        (OPEN, "La salle d'étude ouvre le dimanche et non le lundi.", "fr", []),
        (OPEN, "La salle d'étude ouvre le dimanche.", "fr", []),
        # « moins X » is no opposite of « rien de X ».
        (CLOSED, "La salle d'étude est moins fermée le dimanche.", "fr", []),
    ],
)
def test_a_denial_counts_where_it_is_bound_to_a_word_of_both_sides(
    evidence: dict[str, object],
    statement: str,
    language: str,
    expected: list[tuple[str, str, str, str]],
    tmp_path: Path,
) -> None:
    assert told(checker_of(tmp_path, evidence), "polarity", statement, language) == expected


def test_a_wording_of_the_same_polarity_withdraws_the_conflict(tmp_path: Path) -> None:
    never_closed = "Le dimanche, la salle d'étude n'est pas ouverte sans raison."
    affirmed = "Le dimanche, la salle d'étude est ouverte."
    checker = checker_of(tmp_path, row(never_closed, wordings={"fr": [affirmed]}))
    assert told(checker, "polarity", affirmed) == []


def test_a_contrast_is_no_denial_on_either_side(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("La salle ouvre le samedi et non le dimanche."))
    assert told(checker, "polarity", "La salle ouvre le dimanche.") == []


def test_few_who_do_and_all_who_do_not_are_no_opposites(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Les lecteurs ne connaissent pas la règle."))
    assert told(checker, "polarity", "Rares sont les lecteurs qui connaissent la règle.") == []
    assert [found[1] for found in told(checker, "polarity", "Les lecteurs connaissent la règle.")] == [
        "polarity.reversed"
    ]


SEVERAL = row(
    "La salle d'étude de la médiathèque est chauffée au bois.",
    wordings={"fr": ["Le chauffage au bois est de règle à la médiathèque."]},
)


def test_a_copy_but_for_a_denial_is_held_against_that_wording_alone(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, SEVERAL)
    said = "Contre toute attente, la salle d'étude de la médiathèque est loin d'être chauffée au bois."
    assert [found[:2] for found in told(checker, "polarity", said)] == [("conflicts", "polarity.reversed")]
    assert verdicts(checker, [said]) == {said: Verdict.CONTRADICTED}
