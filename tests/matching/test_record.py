"""A claim with all that its wordings say together."""

from math import log
from pathlib import Path

import pytest

from factcheck.matching.record import IN_REFUTED, IN_TRUE, QUOTE, REFUTED, TRUE, ClaimRecord
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
    french, english = record.in_language("fr"), record.in_language("en")
    assert french is not None
    assert english is not None
    assert list(french.stances) == [TRUE, QUOTE, TRUE, REFUTED, REFUTED]
    assert (french.trues, french.refuted) == ([0, 1, 2], [3, 4])
    assert [english[number].text for number in range(len(english))] == ["The factory of Google has 300 workers."]
    assert french[0] is french[0]
    assert record.bare  # too few wordings to weigh the refuted ones


def test_a_claim_without_wordings_in_a_language_and_without_mistakes(tmp_path: Path) -> None:
    record = checker_of(tmp_path, row("Rien.")).matcher.record(0)
    assert record.in_language("en") is None
    assert record.bare


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


def test_pools_and_neighbours_are_kept_by_language(record: ClaimRecord) -> None:
    french, english = record.in_language("fr"), record.in_language("en")
    assert french is not None
    assert english is not None
    assert {"usin", "travail", "300"} <= french.true_pool
    assert french.refuted_pool == {"usin", "emploi", "900", "ouvri", "2013", "microsoft"}
    assert english.refuted_pool == frozenset()
    assert french.stand_near("microsoft", "emploi") == IN_REFUTED
    assert french.stand_near("emploi", "microsoft") == 0
    assert french.stand_near("300", "ouvri") == IN_TRUE
    assert french.stand_near("usin", "emploi") == IN_TRUE | IN_REFUTED


def test_which_wordings_have_a_stem_and_what_they_weigh(tmp_path: Path) -> None:
    matcher = checker_of(tmp_path, CLAIM).matcher
    french = matcher.record(0).in_language("fr")
    assert french is not None
    assert {stem: list(french.occurrences[stem]) for stem in ("usin", "robot", "microsoft")} == {
        "usin": [0, 1, 2, 3],
        "robot": [1],
        "microsoft": [4],
    }
    for number in range(len(french)):
        weights = [matcher.vocabulary.weight(stem, "fr") for stem in set(french[number].stems)]
        assert french.totals[number] == pytest.approx(sum(weights))


def test_a_figure_is_written_as_a_true_wording_has_it(record: ClaimRecord) -> None:
    figure = record.figures[0]
    assert record.as_written(figure, "fr") == "300 ouvriers"
    assert record.as_written(figure._replace(value=301.0), "fr") == ""
    assert record.as_written(record.dates[0], "en") == record.as_written(record.dates[0], "fr") != ""


def test_a_stem_stands_where_it_stands_first(tmp_path: Path) -> None:
    wordings = checker_of(tmp_path, row("Un livre, un autre livre.")).matcher.record(0).in_language("fr")
    assert wordings is not None
    assert wordings[0].stems == ("livre", "livre")
    assert wordings[0].place == {"livre": 0}
    # A letter a word: un livre, un autre livre.
    assert [wordings.lines[0].index(letter) for letter in wordings.lines[0]] == [0, 1, 0, 3, 1]
    assert wordings.bags[0] == "".join(sorted(set(wordings.lines[0])))


def test_a_claim_may_have_more_wordings_than_a_byte_counts(tmp_path: Path) -> None:
    texts = [f"La ville compte {number} ponts." for number in range(2, 302)]
    wordings = (
        checker_of(tmp_path, row("La ville a un pont.", wordings={"fr": texts})).matcher.record(0).in_language("fr")
    )
    assert wordings is not None
    assert list(wordings.occurrences["compt"]) == list(range(1, 301))


def test_what_a_wording_says_as_a_whole(tmp_path: Path) -> None:
    claim = row("Jamais tous les ouvriers ne gagnent moins.", wordings={"fr": ["Des ouvriers gagnent plus."]})
    wordings = checker_of(tmp_path, claim).matcher.record(0).in_language("fr")
    assert wordings is not None
    assert [wordings[number].denies for number in range(2)] == [True, False]
    assert [wordings[number].directions for number in range(2)] == [(False, True), (True, False)]
    assert 5 in wordings[0].quantities
    assert 5 not in wordings[1].quantities


def test_the_names_of_most_true_wordings_are_what_a_claim_is_about(record: ClaimRecord, tmp_path: Path) -> None:
    assert record.core_names == ()
    texts = [
        "Le musée de Zorblax est à Quevarin, dit Okafor.",
        "Zorblax a un musée à Quevarin, dit Okafor.",
        "À Brumal, dit Okafor, Zorblax dort.",
    ]
    claim = row("Il paraît que Zorblax a un musée, dit Okafor.", wordings={"fr": texts}, speaker="Ruth Okafor")
    # Zorblax opens one wording, where it proves nothing; Quevarin is in half of them; and the speaker only says it.
    assert checker_of(tmp_path, claim).matcher.record(0).core_names == ("zorblax",)


def test_a_claim_is_read_back_with_all_its_wordings(tmp_path: Path) -> None:
    found = checker_of(tmp_path, CLAIM, row("Le pont est fermé.", name="d")).base.claim("c")
    assert {language: list(rows) for language, rows in found.wordings.items()} == CLAIM["wordings"]
    assert {language: list(rows) for language, rows in found.refuted.items()} == CLAIM["refuted"]


def test_what_the_true_wordings_have_in_common_weighs_by_how_many_have_it(tmp_path: Path) -> None:
    claim = row("Le pont est long.", wordings={"fr": ["Ce pont mesure."]}, refuted={"fr": ["Le pont est court."]})
    checker = checker_of(tmp_path, claim)
    wordings, weigh = checker.matcher.record(0).in_language("fr"), checker.matcher.vocabulary.weigher("fr")
    assert wordings is not None
    core, total = wordings.core
    # The quote is the claim, and counts once.
    expected = {"pont": weigh("pont"), "long": 0.5 * weigh("long"), "mesur": 0.5 * weigh("mesur")}
    assert core == pytest.approx(expected)
    assert total == pytest.approx(sum(expected.values()))


def test_the_odds_of_a_stem_are_those_of_true_wordings_for_their_number(tmp_path: Path) -> None:
    claim = row(
        "Le pont est long.",
        quote="Le pont n'est pas court.",
        wordings={"fr": ["Le pont mesure."]},
        refuted={"fr": ["Le pont est court."]},
    )
    checker = checker_of(tmp_path, claim, row("Le musée est ouvert.", name="d"))
    wordings = checker.matcher.record(0).in_language("fr")
    assert wordings is not None
    # Three true wordings, one refuted one; half a wording is added to what each side has.
    assert wordings.odds("pont", False) == pytest.approx(log((3.5 / 4) / (1.5 / 2)))
    assert wordings.odds("court", False) == pytest.approx(log((0.5 / 4) / (1.5 / 2)))
    assert wordings.odds("court", True) == pytest.approx(log((1.5 / 4) / (0.5 / 2)))
    assert wordings.odds("zorblax", False) == wordings.odds("long", True) == 0.0
    other = checker.matcher.record(1).in_language("fr")
    assert other is not None
    assert other.odds("mus", False) == 0.0
