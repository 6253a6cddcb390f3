"""Opposites of a word, denied or not."""

from pathlib import Path

import pytest

from tests.bases import checker_of, findings, row, told

PAID = row(
    "À Aubrelin, l'inscription à la bibliothèque est payante.",
    wordings={"en": ["In Aubrelin, membership of the library is expensive."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "À Aubrelin, l'inscription à la bibliothèque est gratuite.",
            "fr",
            [("conflicts", "antonyms.opposed", "gratuite", "payante")],
        ),
        (
            "À Aubrelin, l'inscription à la bibliothèque n'est pas gratuite.",
            "fr",
            [("agrees", "antonyms.denied", "gratuite", "payante")],
        ),
        (
            "In Aubrelin, membership of the library is cheap.",
            "en",
            [("conflicts", "antonyms.opposed", "cheap", "expensive")],
        ),
        # A contrast says the same as the claim.
        ("À Aubrelin, l'inscription à la bibliothèque est payante et non gratuite.", "fr", []),
        ("À Aubrelin, l'inscription à la bibliothèque est payante.", "fr", []),
        ("À Aubrelin, l'inscription à la bibliothèque est rapide.", "fr", []),
        ("À Aubrelin, l'inscription à la bibliothèque est verte.", "fr", []),
    ],
)
def test_opposites_that_the_other_side_lacks(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, PAID), "opposition", statement, language) == expected


def test_both_places_are_told(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, PAID)
    text = "À Aubrelin, l'inscription à la bibliothèque est gratuite."
    (finding,) = findings(checker, "opposition", text)
    assert finding.statement_span is not None
    assert finding.evidence_span is not None
    assert text[slice(*finding.statement_span)] == "gratuite"
    assert PAID["claim"][slice(*finding.evidence_span)] == "payante"


def test_a_wording_that_denies_the_opposite_withdraws_the_conflict(tmp_path: Path) -> None:
    denied = "À Aubrelin, l'inscription à la bibliothèque n'est jamais payante."
    checker = checker_of(tmp_path, PAID | {"wordings": {"fr": [denied]}})
    text = "À Aubrelin, l'inscription à la bibliothèque est gratuite."
    assert told(checker, "opposition", text) == [("agrees", "antonyms.denied", "gratuite", "payante")]


def test_without_a_true_wording_in_the_language_nothing_is_opposed(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("L'inscription est payante.", refuted={"en": ["Membership is cheap."]}))
    assert told(checker, "opposition", "Membership is expensive and cheap.", "en") == []
