"""Which of two named things came first, beside what the claim says."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

VISITS = row(
    "Le cirque est allé à Zorblax après Quevarin.",
    wordings={"en": ["The circus went to Zorblax after Quevarin."]},
)
WENT = "Zorblax après Quevarin"


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Le cirque est allé à Zorblax avant Quevarin.",
            "fr",
            [("conflicts", "sequence.reversed", "Zorblax avant Quevarin", WENT)],
        ),
        (
            "Le cirque est allé d'abord à Zorblax, puis à Quevarin.",
            "fr",
            [("conflicts", "sequence.reversed", "Zorblax, puis à Quevarin", WENT)],
        ),
        (
            "Le cirque est allé à Quevarin, puis à Zorblax.",
            "fr",
            [("agrees", "sequence.agree", "Quevarin, puis à Zorblax", WENT)],
        ),
        (
            "The circus went to Zorblax before Quevarin.",
            "en",
            [("conflicts", "sequence.reversed", "Zorblax before Quevarin", "Zorblax after Quevarin")],
        ),
        # Either says no order, or one of others.
        ("Le cirque est allé à Zorblax et à Quevarin.", "fr", []),
        ("Le cirque est allé à Zorblax avant Brumal.", "fr", []),
        ("Le cirque est allé à Zorblax.", "fr", []),
    ],
)
def test_an_order_that_both_sides_say_is_compared(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, VISITS), "sequence", statement, language) == expected


def test_a_claim_without_an_order_says_nothing_of_one(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Le cirque est allé à Zorblax et à Quevarin."))
    assert told(checker, "sequence", "Le cirque est allé à Zorblax après Quevarin.") == []


def test_one_order_of_several_that_a_good_wording_has_withdraws_the_conflict(tmp_path: Path) -> None:
    twice = "Le cirque est allé à Zorblax avant Quevarin, puis à Zorblax."
    checker = checker_of(tmp_path, VISITS)
    assert told(checker, "sequence", twice) == [("agrees", "sequence.agree", "Quevarin, puis à Zorblax", WENT)]
    other = VISITS | {"wordings": {"fr": ["Le cirque est allé à Zorblax, puis à Quevarin."]}}
    ((outcome, *_),) = told(
        checker_of(tmp_path / "b", other), "sequence", "À Zorblax avant Quevarin, le cirque est allé."
    )
    assert outcome == "agrees"
