"""More against less of the same word."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

EVIDENCE = row(
    "À Aubrelin, les adolescents sont moins nombreux que les retraités.",
    wordings={"en": ["In Aubrelin, teenagers read fewer novels than pensioners."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "À Aubrelin, les adolescents sont plus nombreux que les retraités.",
            "fr",
            [("conflicts", "comparison.reversed", "plus nombreux", "moins nombreux")],
        ),
        (
            "À Aubrelin, les adolescents sont bien moins nombreux.",
            "fr",
            [("agrees", "comparison.agree", "moins nombreux", "moins nombreux")],
        ),
        (
            "In Aubrelin, teenagers read more novels than pensioners.",
            "en",
            [("conflicts", "comparison.reversed", "more novels", "fewer novels")],
        ),
        # Denied, it is turned round once more.
        (
            "À Aubrelin, les adolescents ne sont pas plus nombreux que les retraités.",
            "fr",
            [("agrees", "comparison.agree", "plus nombreux", "moins nombreux")],
        ),
        ("À Aubrelin, les adolescents sont nombreux.", "fr", []),
        ("À Aubrelin, plus de retraités sont venus.", "fr", []),
    ],
)
def test_a_direction_on_both_sides_is_compared(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, EVIDENCE), "comparison", statement, language) == expected


def test_a_wording_that_says_it_from_the_other_end_withdraws_the_conflict(tmp_path: Path) -> None:
    turned = "À Aubrelin, les retraités sont plus nombreux que les adolescents."
    checker = checker_of(tmp_path, EVIDENCE | {"wordings": {"fr": [turned]}})
    assert told(checker, "comparison", turned) == [("agrees", "comparison.agree", "plus nombreux", "plus nombreux")]
