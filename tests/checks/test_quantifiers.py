"""How many of the same thing."""

from pathlib import Path

import pytest

from factcheck.checks.quantifiers import clashes
from tests.bases import checker_of, row, told

MOST = row(
    "La plupart des lecteurs viennent à vélo.", wordings={"en": ["Most readers come to the library by bicycle."]}
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Tous les lecteurs viennent à vélo.",
            "fr",
            [("conflicts", "quantifiers.differ", "Tous les lecteurs", "La plupart des lecteurs")],
        ),
        (
            "Aucun lecteur ne vient à vélo.",
            "fr",
            [("conflicts", "quantifiers.differ", "Aucun lecteur", "La plupart des lecteurs")],
        ),
        (
            "Beaucoup de lecteurs viennent à vélo.",
            "fr",
            [("agrees", "quantifiers.agree", "Beaucoup de lecteurs", "La plupart des lecteurs")],
        ),
        (
            "Few readers come to the library by bicycle.",
            "en",
            [("conflicts", "quantifiers.differ", "Few readers", "Most readers")],
        ),
        ("Les lecteurs viennent à vélo.", "fr", []),
        ("La plupart des vélos sont aux lecteurs.", "fr", []),
    ],
)
def test_steps_of_the_scale_are_compared_on_the_same_word(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, MOST), "quantifiers", statement, language) == expected


def test_a_wording_with_a_compatible_step_withdraws_the_conflict(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, MOST | {"wordings": {"fr": ["Quelques lecteurs ne viennent pas à vélo."]}})
    ((outcome, _, _, evidence),) = told(checker, "quantifiers", "Certains lecteurs viennent à vélo.")
    assert (outcome, evidence) == ("agrees", "Quelques lecteurs")


@pytest.mark.parametrize("one", range(6))
@pytest.mark.parametrize("other", range(6))
def test_all_and_none_suffer_nothing_else_and_the_rest_its_neighbours(one: int, other: int) -> None:
    neighbours = {(1, 2), (2, 3), (3, 4)}
    assert clashes(one, other) == (one != other and (min(one, other), max(one, other)) not in neighbours)
