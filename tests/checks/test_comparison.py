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


def test_a_wording_that_compares_in_full_tells_which_of_the_two_has_more(tmp_path: Path) -> None:
    # The two nearest only share the direction; the third says of what, and the second without what it is measured by.
    nearest = "Les retraités d'Aubrelin sont, à l'aune des adolescents, plus nombreux."
    checker = checker_of(
        tmp_path,
        row(
            nearest, wordings={"fr": [f"{nearest[:-1]} encore.", "Les retraités y sont plus nombreux que les jeunes."]}
        ),
    )
    turned = "À Aubrelin, les adolescents, les jeunes, sont plus nombreux que les retraités."
    assert told(checker, "comparison", turned) == [
        ("conflicts", "comparison.reversed", "plus nombreux", "plus nombreux")
    ]


FEES = row(
    "Les facteurs de Zorblax gagnent nettement moins que leurs homologues de Quevarin.",
    wordings={"en": ["The postmen of Zorblax earn markedly less than their counterparts in Quevarin."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "outcome"),
    [
        ("Les facteurs de Zorblax gagnent bien plus que ceux de Quevarin.", "fr", "conflicts"),
        ("Les facteurs de Quevarin gagnent bien plus que ceux de Zorblax.", "fr", "agrees"),
        ("Les facteurs de Quevarin gagnent moins que ceux de Zorblax.", "fr", "conflicts"),
        ("The postmen of Quevarin do not earn less than those of Zorblax.", "en", "agrees"),
        ("The postmen of Zorblax earn a good deal more than their counterparts in Quevarin.", "en", "conflicts"),
    ],
)
def test_what_is_measured_against_what_counts(statement: str, language: str, outcome: str, tmp_path: Path) -> None:
    ((found, *_),) = told(checker_of(tmp_path, FEES), "comparison", statement, language)
    assert found == outcome


def test_nothing_more_than_compares_nothing(tmp_path: Path) -> None:
    statement = "The postmen of Zorblax are less a guild than a crowd, and nothing more than that."
    assert told(checker_of(tmp_path, FEES), "comparison", statement, "en") == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Les facteurs sont mieux payés que les juges.", [("silent", "comparison.added", "mieux payés", "")]),
        # Measured against a figure, or denied.
        ("Les facteurs sont payés plus de 300 euros, plus que 200.", []),
        ("Personne n'est moins payé que les facteurs.", []),
        ("Les facteurs sont payés.", []),
    ],
)
def test_a_comparison_is_added_where_no_wording_compares(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    paid = row("Les facteurs de Zorblax sont payés.")
    assert told(checker_of(tmp_path, paid), "comparison", statement) == expected
    for number, compares in enumerate(
        ("Les facteurs sont mieux payés que les dockers.", "Les facteurs gagnent trois fois plus.")
    ):
        checker = checker_of(tmp_path / str(number), paid | {"wordings": {"fr": [compares]}})
        assert "comparison.added" not in [key for _, key, *_ in told(checker, "comparison", statement)]
    # What the claim rules out is no comparison that it makes.
    wrong = paid | {"refuted": {"fr": ["Les facteurs sont mieux payés que les dockers."]}}
    assert expected[:1] == [
        one for one in told(checker_of(tmp_path / "wrong", wrong), "comparison", statement) if one[1].endswith("added")
    ]
