"""A statement laid beside the wordings of a claim."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.words import stem_of
from factcheck.matching.align import Alignment, View, view
from factcheck.matching.probe import probe
from factcheck.matching.sketch import sketch
from factcheck.pipeline import Checker
from tests.bases import checker_of, row, said

CLAIM = row(
    "Les ouvriers du port modèrent les images violentes.",
    wordings={
        "fr": [
            "Au port, la modération des images violentes revient aux ouvriers.",
            "Ce sont les ouvriers qui gagnent moins que les dockers.",
            "Ce sont les dockers qui gagnent plus que les ouvriers.",
        ]
    },
    refuted={"fr": ["Les robots du port modèrent les images violentes."]},
)


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    others = [row(f"Le village numéro {number} a une église et un lavoir.", name=f"v{number}") for number in range(6)]
    return checker_of(tmp_path_factory.mktemp("base"), CLAIM, *others)


def laid(checker: Checker, text: str, context: tuple[str, ...] = (), language: str = "fr") -> View | None:
    made = probe(said(checker, text, language), checker.matcher.vocabulary, context)
    drawn = sketch(made, checker.matcher.record(0))
    return view(made, drawn) if drawn else None


def best(checker: Checker, text: str, context: tuple[str, ...] = ()) -> Alignment:
    found = laid(checker, text, context)
    assert found is not None
    assert found.true is not None
    return found.true


def test_the_same_words_match_wholly(checker: Checker) -> None:
    found = best(checker, CLAIM["claim"])
    assert found.wording.text == CLAIM["claim"]
    assert (found.covered, found.told) == (1.0, 1.0)
    assert found.score == pytest.approx(1.0)
    assert (found.order, found.near) == (1.0, 1.0)
    assert found.gaps == (0.0, 0.0)
    assert [(match.at, match.strength) for match in found.matches] == [(at, 1.0) for at in range(5)]


def test_what_is_left_out_and_what_is_added_count_apart(checker: Checker) -> None:
    shorter = best(checker, "Les ouvriers du port modèrent.")
    assert shorter.covered == 1.0
    assert shorter.told < 1.0
    longer = best(checker, "Les ouvriers du port modèrent les images violentes de Zorblax.")
    assert longer.covered < 1.0
    assert longer.told == 1.0
    assert shorter.score < 1.0
    assert longer.score < 1.0


def test_another_word_in_its_place_is_substituted_and_one_more_is_inserted(checker: Checker) -> None:
    other = best(checker, "Les enfants du port modèrent les images violentes.")
    assert other.gaps[0] > 0.0 == other.gaps[1]
    more = best(checker, "Les ouvriers du port modèrent zorblax les images violentes.")
    assert more.gaps[1] > 0.0 == more.gaps[0]


def test_order_is_told(checker: Checker) -> None:
    found = best(checker, "Les violentes images, le port les modère : ouvriers.")
    assert found.covered == 1.0
    assert found.order < 1.0


def test_refuted_wordings_are_laid_apart(checker: Checker) -> None:
    found = laid(checker, "Les robots du port modèrent les images violentes.")
    assert found is not None
    assert found.refuted is not None
    assert found.true is not None
    assert found.refuted.score == pytest.approx(1.0)
    assert found.true.score < 1.0
    assert found.only_refuted > 0.0 == found.only_true
    assert found.pool_refuted == pytest.approx(1.0)
    assert found.pairs_refuted > 0.0 == found.pairs_true
    assert found.sequence[1] == 1.0 > found.sequence[0]
    assert found.words[1] == 1.0 > found.words[0]
    assert [said(checker, "Les robots").words[0].stem] == ["robot"]
    assert found.missing == (0,)


def test_of_equally_good_wordings_the_one_said_word_for_word_comes_first(checker: Checker) -> None:
    for text in CLAIM["wordings"]["fr"][1:]:
        assert best(checker, text).wording.text == text


def test_a_carried_name_is_told_but_is_no_word_of_the_statement(checker: Checker) -> None:
    alone, carried = (best(checker, "Ils modèrent les images.", context) for context in ((), (stem_of("port", "fr"),)))
    assert alone.covered == carried.covered == 1.0
    assert alone.told < carried.told


def test_what_is_asserted_is_neither_name_nor_aside(checker: Checker) -> None:
    text = "Les ouvriers du port modèrent les images, explique Paul Ricœur, professeur à Nanterre."
    made = probe(said(checker, text), checker.matcher.vocabulary)
    assert [text[made.words[at].start : made.words[at].end] for at in made.asserted] == [
        "ouvriers",
        "port",
        "modèrent",
        "images",
    ]


def test_a_claim_without_a_word_in_common_or_in_the_language_is_not_laid(checker: Checker) -> None:
    assert laid(checker, "Zorblax dort.") is None
    assert laid(checker, "Et puis voilà.") is None
    assert laid(checker, "The workers moderate.", language="en") is None


def test_a_long_quote_need_not_be_said_whole(tmp_path: Path) -> None:
    quote = "Les ouvriers du port modèrent " + " ".join(f"mot{number}x" for number in range(40))
    checker = checker_of(tmp_path, row("Rien de cela.", quote=quote), row("Autre chose.", name="d"))
    found = best(checker, "Les ouvriers du port modèrent.")
    assert found.wording.text == quote
    assert found.told > 3 / 43


def test_a_claim_may_have_nothing_but_mistakes_in_a_language(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Les ouvriers modèrent.", refuted={"en": ["Robots moderate."]}))
    found = laid(checker, "Robots moderate.", language="en")
    assert found is not None
    assert found.true is None
    assert found.trues == ()
    assert found.refuted is not None
    assert (found.sequence[0], found.words[0], found.pool_true) == (0.0, 0.0, 0.0)


WORDS = [
    "ouvriers",
    "dockers",
    "port",
    "images",
    "violentes",
    "modèrent",
    "zorblax",
    "ne",
    "pas",
    "les",
    "12",
    "robots",
]


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_all_measures_are_shares(checker: Checker, words: list[str]) -> None:
    found = laid(checker, " ".join(words))
    if found is None:
        return
    shares = [found.pool_true, found.pool_refuted, found.only_true, found.only_refuted, found.pairs_true]
    shares += [found.pairs_refuted, *found.sequence, *found.words, found.core]
    for one in (*found.trues, found.refuted):
        if one is not None:
            shares += [one.covered, one.told, one.score, one.order, one.near, *one.gaps]
            assert sum(one.gaps) <= 1.0 + 1e-9
    assert all(-1e-9 <= share <= 1.0 + 1e-9 for share in shares)


def test_the_core_of_a_claim_is_what_its_true_wordings_have_in_common(checker: Checker) -> None:
    found = [laid(checker, text) for text in ("Les ouvriers dorment.", "Les images dorment.", "Les robots dorment.")]
    workers, images, robots = (one.core if one else None for one in found)
    assert workers is not None
    assert images is not None
    # All wordings speak of workers, half of images, and none that is true of robots.
    assert 1.0 > workers > images > 0.0 == robots
    everything = laid(checker, " ".join((CLAIM["claim"], *CLAIM["wordings"]["fr"])))
    assert everything is not None
    assert everything.core == pytest.approx(1.0)


def test_the_odds_of_a_statement_are_for_the_wordings_that_its_words_come_from(checker: Checker) -> None:
    true, refuted = laid(checker, "Les ouvriers gagnent moins."), laid(checker, "Les robots du port.")
    assert true is not None
    assert refuted is not None
    assert true.odds > 0.0 > refuted.odds


def test_the_odds_grow_with_the_words_by_their_square_root(tmp_path: Path) -> None:
    claim = row("Un pont, une gare, un lavoir, une école.", refuted={"fr": ["Un musée."]})
    checker = checker_of(tmp_path, claim, row("Le maire dort.", name="d"))
    one, four = laid(checker, "Un pont."), laid(checker, "Un pont, une gare, un lavoir, une école.")
    assert one is not None
    assert four is not None
    assert four.odds == pytest.approx(2 * one.odds)


@pytest.mark.parametrize(
    ("refuted", "statement", "meant"),
    [
        # Without its figure, date or name a mistake cannot be meant, however like it is.
        ("Le musée d'Aubrelin a 9 salles.", "Le musée d'Aubrelin a 9 salles au sol.", True),
        ("Le musée d'Aubrelin a 9 salles.", "Le musée d'Aubrelin a 8 salles.", False),
        ("Le musée d'Aubrelin a 9 salles.", "Le musée d'Aubrelin a des salles.", False),
        ("Le musée d'Aubrelin a 9 salles.", "Le musée d'Aubrelin a 9 salles par an.", False),
        ("Le musée d'Aubrelin a ouvert en 2016.", "Le musée d'Aubrelin a rouvert en 2016.", True),
        ("Le musée d'Aubrelin a ouvert en 2016.", "Le musée d'Aubrelin a rouvert en 2014.", False),
        ("Le musée de Madagascar a 6 salles.", "Le musée malgache a des salles.", True),
        ("Le musée de Madagascar a 6 salles.", "Le musée du Kenya a 6 salles.", False),
        # A name of which nobody knows what it is may be a word.
        ("Le musée de Zorblax a 6 salles.", "Le musée de Brumal a 6 salles.", True),
        # What the claim has too makes no mistake.
        ("Le musée d'Aubrelin loue 6 salles depuis 2012.", "Le musée loue ses salles.", True),
        # It denies, and the claim does not: then the statement has to.
        ("Le musée d'Aubrelin n'a pas de salles.", "Le musée d'Aubrelin a des salles.", False),
        ("Le musée d'Aubrelin n'a pas de salles.", "Le musée d'Aubrelin est sans salles.", True),
        ("Le musée d'Aubrelin n'a pas de salles.", "Le musée d'Aubrelin n'a plus de salles.", True),
    ],
)
def test_a_refuted_wording_may_be_meant_by_what_makes_it_wrong(
    refuted: str, statement: str, meant: bool, tmp_path: Path
) -> None:
    claim = row("Le musée d'Aubrelin a 6 salles depuis 2012.", refuted={"fr": [refuted]})
    found = laid(checker_of(tmp_path, claim, row("Le pont est fermé.", name="d")), statement)
    assert found is not None
    assert (found.refuted is not None) is meant


def test_where_the_claim_denies_something_a_refuted_wording_may_deny_another_thing(tmp_path: Path) -> None:
    claim = row("Le musée d'Aubrelin n'est pas ouvert.", refuted={"fr": ["Le musée d'Aubrelin n'est pas fermé."]})
    found = laid(checker_of(tmp_path, claim, row("Le pont est fermé.", name="d")), "Le musée d'Aubrelin est fermé.")
    assert found is not None
    assert found.refuted is not None


def test_the_nearest_refuted_wording_that_may_be_meant_is_laid_beside(tmp_path: Path) -> None:
    refuted = ["Le musée d'Aubrelin a 9 salles.", "Le musée d'Aubrelin loue des caves."]
    claim = row("Le musée d'Aubrelin a 6 salles.", refuted={"fr": refuted})
    checker = checker_of(tmp_path, claim, row("Le pont est fermé.", name="d"))
    for statement, text in (("Le musée a 9 salles.", refuted[0]), ("Le musée a 8 salles.", refuted[1])):
        found = laid(checker, statement)
        assert found is not None
        assert found.refuted is not None
        assert found.refuted.wording.text == text
