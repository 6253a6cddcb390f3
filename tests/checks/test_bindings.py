"""Which figure is whose."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

CENTRES = row(
    "L'Inde a 40 centres, contre 12 au Kenya.",
    wordings={"en": ["India has 40 centres while Kenya has 12."]},
)
KENYA = row("Le Kenya a 12 centres.", wordings={"fr": ["On compte 12 centres au Kenya."]})


@pytest.mark.parametrize(
    ("statement", "language", "said"),
    [
        ("Le Kenya a 40 centres, l'Inde en a 12.", "fr", ["Kenya a 40 centres"]),
        ("Kenya has 40 centres and India has 12.", "en", ["Kenya has 40 centres"]),
        ("Le Kenya et l'Inde ont respectivement 40 et 12 centres.", "fr", ["Kenya et l'Inde ont respectivement 40"]),
        ("Le Kenya et l'Inde ont respectivement 12 et 40 centres.", "fr", []),
        ("Le Kenya a 12 centres, l'Inde en a 40.", "fr", []),
        ("L'Inde a 40 centres et 12 écoles.", "fr", []),
        ("Le Kenya a 40 centres.", "fr", []),
    ],
)
def test_two_figures_that_are_each_the_others_conflict(
    statement: str, language: str, said: list[str], tmp_path: Path
) -> None:
    found = told(checker_of(tmp_path, CENTRES), "bindings", statement, language)
    assert [(outcome, key, words) for outcome, key, words, _ in found] == [
        ("conflicts", "bindings.exchanged", words) for words in said
    ]


def test_the_figure_of_another_is_not_the_claims(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, KENYA)
    assert told(checker, "bindings", "Le Kenya compte 40 centres, l'Inde 12.") == [
        ("conflicts", "bindings.exchanged", "Kenya compte 40 centres", "12 centres")
    ]
    assert told(checker, "bindings", "Le Kenya compte 12 centres, l'Inde 40.") == []
    # Nothing that the claim has is given to the other.
    assert told(checker, "bindings", "Le Kenya compte 40 centres, l'Inde 30.") == []
