"""What makes a refuted wording wrong."""

from pathlib import Path

import pytest

from factcheck.matching.wrong import Wrong
from tests.bases import checker_of, row, said


@pytest.mark.parametrize(
    ("refuted", "figures", "dates", "names"),
    [
        ("Le musée d'Aubrelin a 9 salles depuis 2012.", [9.0], [], []),
        ("Le musée d'Aubrelin a 6 salles depuis 2015.", [], [2015], []),
        ("Google a 6 salles.", [], [], ["google"]),
    ],
)
def test_what_no_true_wording_has_is_wrong(
    refuted: str, figures: list[float], dates: list[int], names: list[str], tmp_path: Path
) -> None:
    claim = row("Le musée d'Aubrelin a 6 salles depuis 2012.", refuted={"fr": [refuted]})
    checker = checker_of(tmp_path, claim)
    record = checker.matcher.record(0)
    wordings = record.in_language("fr")
    assert wordings is not None
    wrong = record.wrong("fr", wordings.refuted[0])
    assert wrong is not None
    assert [figure.value for figure in wrong.figures] == figures
    assert [date.year for date in wrong.dates] == dates
    assert sorted(wrong.names) == names
    assert wrong.all_in(said(checker, refuted))
    assert not wrong.all_in(said(checker, claim["claim"]))


def test_a_wording_may_be_wrong_by_its_words_alone(tmp_path: Path) -> None:
    claim = row("Le musée d'Aubrelin a 6 salles.", refuted={"fr": ["Le musée d'Aubrelin loue 6 salles."]})
    checker = checker_of(tmp_path, claim)
    wordings = checker.matcher.record(0).in_language("fr")
    assert wordings is not None
    assert checker.matcher.record(0).wrong("fr", wordings.refuted[0]) is None
    assert Wrong((), (), frozenset()).all_in(said(checker, "Le musée est ouvert."))
