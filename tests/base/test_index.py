"""The index over wordings."""

from pathlib import Path

import pytest

from factcheck.base.index import Index, write_index


@pytest.fixture
def index(tmp_path: Path) -> Index:
    write_index(
        tmp_path,
        [
            ("fr", "pont ferm camion", 0),
            ("fr", "pont ouvr", 1),
            ("fr", "pont ouvr", 0),
            ("en", "pont bridg", 2),
            ("fr", "musee", 3),
        ],
    )
    return Index(tmp_path)


def test_wordings_with_the_rarer_words_come_first(index: Index) -> None:
    rows = index.search([("pont", 1.0), ("camion", 1.0)], "fr", 10)
    assert rows[0][0] == 0
    assert sorted(claim for claim, _ in rows[1:]) == [0, 1]
    assert rows[0][1] > rows[1][1] == rows[2][1]


def test_languages_do_not_mix(index: Index) -> None:
    assert [claim for claim, _ in index.search([("pont", 1.0)], "en", 10)] == [2]


def test_a_weight_counts(index: Index) -> None:
    (first, other, _) = index.search([("musee", 0.1), ("ouvr", 1.0)], "fr", 10)
    assert {first[0], other[0]} == {0, 1}
    (first, *_) = index.search([("musee", 9.0), ("ouvr", 1.0)], "fr", 10)
    assert first[0] == 3


def test_no_more_than_asked_for(index: Index) -> None:
    assert len(index.search([("pont", 1.0)], "fr", 2)) == 2


def test_nothing_is_found_by_nothing(index: Index) -> None:
    assert index.search([], "fr", 10) == []
    assert index.search([("zorblax", 1.0)], "fr", 10) == []
