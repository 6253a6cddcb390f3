"""How many times one thing is another, worked out of the figures of a wording."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

GROUPS = row("Google, la canadienne Zorblax et Motorola emploient respectivement 10 000, 40 000 et 20 000 personnes.")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "Ici, Zorblax emploie quatre fois plus de personnes que Google.",
            [("agrees", "figures.derived", "quatre fois", "40 000 … 10 000")],
        ),
        (
            "Ici, Zorblax emploie près de deux fois plus de personnes que Motorola.",
            [("agrees", "figures.derived", "près de deux fois", "40 000 … 20 000 personnes")],
        ),
        (
            "Ici, Zorblax emploie trois fois plus de personnes que Google.",
            [("conflicts", "figures.differ", "trois fois", "40 000 … 10 000")],
        ),
        (
            "Ici, Google emploie quatre fois moins de personnes que Zorblax.",
            [("agrees", "figures.derived", "quatre fois", "40 000 … 10 000")],
        ),
        # Of one of the two nothing is known, or nobody is named.
        (
            "Ici, Zorblax emploie quatre fois plus de personnes que Quevarin.",
            [("silent", "figures.added", "quatre fois", "")],
        ),
        ("On emploie quatre fois plus de personnes que Google.", [("silent", "figures.added", "quatre fois", "")]),
    ],
)
def test_a_ratio_is_worked_out_of_two_figures(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, GROUPS), "figures", statement) == expected
