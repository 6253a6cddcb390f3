"""Which words of a statement count, how much, and what may stand for them."""

from pathlib import Path

import pytest

from factcheck.language.words import stem_of
from factcheck.matching.probe import CONCEPT, KIN, TYPO, Vocabulary, carrying, probe
from factcheck.pipeline import Checker
from tests.bases import checker_of, row, said


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    return checker_of(
        tmp_path_factory.mktemp("base"),
        row("La bibliothèque municipale supprime 300 livres anciens en 2019."),
        row("La bibliothèque rachète des romans.", name="novels", wordings={"en": ["The library buys novels."]}),
    )


def stand_ins(checker: Checker, word: str, language: str = "fr") -> dict[str, float]:
    return Vocabulary(checker.base).expansion(stem_of(word, language), language)


def test_words_in_figures_and_dates_are_compared_by_value_instead(checker: Checker) -> None:
    reading = said(checker, "En mars 2019, la ville paie 300 livres et 9 % des livres, livres anciens.")
    assert [reading.text[word.start : word.end] for word in carrying(reading)] == ["ville", "paie", "livres", "anciens"]


def test_rare_words_weigh_more_and_unknown_ones_most(checker: Checker) -> None:
    vocabulary = Vocabulary(checker.base)
    common, rare, unknown = (
        vocabulary.weight(stem_of(word, "fr"), "fr") for word in ("bibliothèque", "romans", "Zorb")
    )
    assert common < rare == unknown
    assert vocabulary.weight("zorb", "en") > 0


def test_a_statement_weighs_what_its_words_weigh(checker: Checker) -> None:
    made = probe(said(checker, "La bibliothèque rachète des romans."), Vocabulary(checker.base), ("zorb",))
    assert len(made.words) == len(made.weights) == len(made.expansions) == 3
    assert made.total == pytest.approx(sum(made.weights))
    assert made.context == ("zorb",)


@pytest.mark.parametrize(
    ("word", "stands_for", "worth"),
    [
        ("abolir", "supprimer", CONCEPT),
        # A letter too few in a word that the base does not know.
        ("municiple", "municipale", TYPO),
        ("bibliothécaire", "bibliothèque", KIN),
    ],
)
def test_other_words_may_stand_for_a_word(checker: Checker, word: str, stands_for: str, worth: float) -> None:
    assert stand_ins(checker, word)[stem_of(stands_for, "fr")] == worth


@pytest.mark.parametrize("word", ["300", "zorblax", "bib", "livres", "rome"])
def test_nothing_stands_for_a_figure_an_unknown_or_a_short_word_nor_a_word_for_itself(
    checker: Checker, word: str
) -> None:
    assert stand_ins(checker, word) == {}


def test_languages_do_not_mix(checker: Checker) -> None:
    assert stand_ins(checker, "libraries", "en") == {}
    assert stand_ins(checker, "librari", "en") == stand_ins(checker, "librari", "en")
    assert "librari" in stand_ins(checker, "librarian", "en")


def test_a_base_without_wordings_in_a_language_has_no_words_for_it(tmp_path: Path) -> None:
    alone = checker_of(tmp_path, row("Rien."))
    assert Vocabulary(alone.base).weight("book", "en") == 1.0
    assert stand_ins(alone, "books", "en") == {}
