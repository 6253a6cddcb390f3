"""A claim with all that its wordings say together."""

from pathlib import Path

import pytest

from factcheck.matching.record import QUOTE, REFUTED, TRUE, ClaimRecord, near_pairs
from tests.bases import checker_of, row

CLAIM = row(
    "L'usine emploie 300 ouvriers depuis 2019.",
    quote="L'usine emploie 300 ouvriers et 12 robots, dit Ruth Okafor",
    speaker="Ruth Okafor",
    wordings={
        "fr": ["Depuis 2019, 300 ouvriers travaillent à l'usine."],
        "en": ["The factory of Google has 300 workers."],
    },
    refuted={"fr": ["L'usine emploie 900 ouvriers depuis 2013.", "Microsoft emploie 900 ouvriers."]},
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> ClaimRecord:
    other = row("Le Kenya compte 45 usines en 2021.", name="kenya")
    source = {"author": "Claire B. Vasseur", "publisher": "La Gazette", "title": "Le bruit"}
    return checker_of(tmp_path_factory.mktemp("base"), CLAIM, other, **source).matcher.record(0)


def test_wordings_are_told_apart(record: ClaimRecord) -> None:
    assert (record.id, record.number, record.speaker, record.line) == ("c", 0, "Ruth Okafor", 1)
    assert [wording.stance for wording in record.wordings] == [TRUE, QUOTE, TRUE, TRUE, REFUTED, REFUTED]
    assert len(record.true) == 4
    assert len(record.said) == 3
    assert len(record.refuted) == 2
    assert [wording.text for wording in record.in_language("en")] == ["The factory of Google has 300 workers."]
    assert record.in_language("de") == ()


def test_the_quote_may_hold_its_neighbours_facts_so_it_gives_no_figures(record: ClaimRecord) -> None:
    assert sorted({figure.value for figure in record.figures}) == [300.0]
    assert {figure.value for figure in record.refuted_figures} == {900.0}
    assert [date.year for date in record.dates if date.hedge == record.dates[0].hedge] == [2019]
    assert {date.year for date in record.refuted_dates} == {2013}


def test_the_passage_around_the_quote_is_near(record: ClaimRecord) -> None:
    assert {figure.value for figure in record.nearby_figures} >= {12.0, 45.0}
    assert 2021 in {date.year for date in record.nearby_dates}
    assert "kenya" in record.nearby_names


def test_names_of_the_claim_of_its_source_and_of_its_mistakes(record: ClaimRecord) -> None:
    assert record.name_kinds == {"google": "org"}
    assert record.refuted_names == {"microsoft"}
    assert record.source_keys == {
        *("ruth okafor", "claire b vasseur", "claire vasseur"),
        *("la gazette", "le bruit"),
    }
    assert {"usin", "google", "worker"} <= record.true_words
    assert "microsoft" not in record.true_words


def test_pools_and_pairs_are_kept_by_language(record: ClaimRecord) -> None:
    true, refuted = record.pools["fr"]
    assert {"usin", "travaill"} <= true
    assert "travaill" not in refuted
    assert "900" in refuted
    assert record.pools["en"][1] == frozenset()
    assert ("microsoft", "emploi") in record.pairs["fr"][1]
    assert ("microsoft", "emploi") not in record.pairs["fr"][0]


def test_a_stem_stands_where_it_stands_first(tmp_path: Path) -> None:
    wording = checker_of(tmp_path, row("Un livre, un autre livre.")).matcher.record(0).wordings[0]
    assert wording.stems == ("livr", "livr")
    assert wording.place == {"livr": 0}
    assert wording.unique == {"livr"}
    assert wording.bag == {"un", "livre", "autre"}


def test_pairs_are_at_most_two_words_apart() -> None:
    assert sorted(near_pairs(["a", "b", "c", "d"])) == [("a", "b"), ("a", "c"), ("b", "c"), ("b", "d"), ("c", "d")]
