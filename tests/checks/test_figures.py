"""Figures beside figures; that values, units and hedges compare rightly is held in tests/language."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

LIBRARY = row(
    "La bibliothèque d'Aubrelin prête 48 000 livres par an, dont 9 % sont rendus en retard.",
    wordings={"en": ["The library of Aubrelin lends 48,000 books a year, 9 percent of which come back late."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "La bibliothèque d'Aubrelin prête 48 000 livres par an.",
            "fr",
            [("agrees", "figures.agree", "48 000 livres par an", "48 000 livres par an")],
        ),
        (
            "La bibliothèque d'Aubrelin prête quarante-huit mille livres par an.",
            "fr",
            [("agrees", "figures.agree", "quarante-huit mille livres par an", "48 000 livres par an")],
        ),
        (
            "La bibliothèque d'Aubrelin prête 84 000 livres par an.",
            "fr",
            [("conflicts", "figures.differ", "84 000 livres par an", "48 000 livres par an")],
        ),
        # Shown in the statement's own language, as a wording writes it.
        (
            "The library of Aubrelin lends 84,000 books a year.",
            "en",
            [("conflicts", "figures.differ", "84,000 books a year", "48,000 books a year")],
        ),
        (
            "À la bibliothèque d'Aubrelin, 48 000 livres sont prêtés et 12 % sont rendus en retard.",
            "fr",
            [
                ("agrees", "figures.agree", "48 000 livres", "48 000 livres par an"),
                ("conflicts", "figures.differ", "12 %", "9 %"),
            ],
        ),
        # The rest of the whole, said of the opposite.
        (
            "À la bibliothèque d'Aubrelin, 91 % des livres ne sont pas rendus en retard.",
            "fr",
            [("agrees", "figures.complement", "91 %", "9 %")],
        ),
        (
            "À la bibliothèque d'Aubrelin, 80 % des livres ne sont pas rendus en retard.",
            "fr",
            [("conflicts", "figures.differ", "80 %", "9 %")],
        ),
        (
            "La bibliothèque d'Aubrelin prête ses livres à 30 euros.",
            "fr",
            [("silent", "figures.added", "30 euros", "")],
        ),
        # "The first" counts nothing where the claim does not count it, too.
        ("C'est la première bibliothèque d'Aubrelin à prêter des livres.", "fr", []),
        ("La bibliothèque d'Aubrelin prête des livres.", "fr", []),
    ],
)
def test_each_figure_gets_its_finding(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, LIBRARY), "figures", statement, language) == expected


def test_a_figure_of_the_passage_around_the_quote_is_near(tmp_path: Path) -> None:
    checker = checker_of(
        tmp_path,
        row("La bibliothèque prête des livres.", quote="La bibliothèque prête des livres."),
        row("Le musée reçoit 300 élèves.", name="d"),
    )
    assert told(checker, "figures", "La bibliothèque prête des livres à 300 élèves.") == [
        ("silent", "figures.nearby", "300 élèves", "")
    ]


def test_an_opposite_word_makes_the_rest_of_the_whole(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("À Aubrelin, 30 % des abonnements sont payants."))
    assert told(checker, "figures", "À Aubrelin, 70 % des abonnements sont gratuits.") == [
        ("agrees", "figures.complement", "70 %", "30 %")
    ]


def test_ranks_are_compared_with_ranks(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Aubrelin est la troisième ville du département."))
    assert told(checker, "figures", "Aubrelin est la cinquième ville du département.") == [
        ("conflicts", "figures.differ", "cinquième ville", "troisième ville")
    ]
