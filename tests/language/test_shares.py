"""Shares without a number."""

import pytest

from factcheck.language.clauses import clauses
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read
from factcheck.language.shares import of_the_rest, shares

LEXICON = Lexicon(pack_lexicon())


@pytest.mark.parametrize(
    ("text", "language", "said", "hedge"),
    [
        ("La très grande majorité des prêts est gratuite.", "fr", "La très grande majorité des", "over"),
        ("Il y passe le plus clair de son temps.", "fr", "le plus clair de son", "over"),
        ("L’essentiel du fonds est ancien.", "fr", "L’essentiel du", "over"),
        ("La majeure partie de l'argent manque.", "fr", "La majeure partie de l'", "over"),
        ("Une infime partie d'entre eux revient.", "fr", "Une infime partie d'", "under"),
        ("Seule une minorité de lecteurs paie.", "fr", "une minorité de", "under"),
        ("Most of its books are old.", "en", "Most of its", "over"),
        ("In winter most readers stay at home.", "en", "most", "over"),
        ("The overwhelming majority of loans are free.", "en", "The overwhelming majority of", "over"),
        ("It lends the bulk of them in May.", "en", "the bulk of", "over"),
        ("Only a fraction of the fees is paid.", "en", "Only a fraction of the", "under"),
        ("A tiny share of readers pays.", "en", "A tiny share of", "under"),
    ],
)
def test_a_share_is_more_or_less_than_half(text: str, language: str, said: str, hedge: str) -> None:
    ((figure, turned),) = shares(text, language)
    assert (text[figure.start : figure.end], figure.hedge, figure.unit, turned) == (said, hedge, "%", False)
    assert (figure.low, figure.high) == ((50.0, 100.0) if hedge == "over" else (0.0, 50.0))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is the most costly of all.", "en"),
        ("It lends at most 300 of them.", "en"),
        ("The majority voted against it.", "en"),
        ("Il prend une part du gâteau.", "fr"),
        ("Un gros camion est passé.", "fr"),
        ("L'essentiel est ailleurs.", "fr"),
    ],
)
def test_other_words_name_no_share(text: str, language: str) -> None:
    assert shares(text, language) == ()


def test_a_share_of_which_something_is_denied_is_read_as_the_rest() -> None:
    reading = read("La grande majorité des livres ne sont pas rendus en retard.", "fr", LEXICON)
    ((figure, turned),) = reading.shares
    assert (figure.low, figure.high, figure.hedge, turned, reading.negations) == (0.0, 50.0, "under", True, ())
    assert not any(word.negated or word.head for word in reading.words)


def test_a_share_in_which_a_verb_behind_another_clause_is_denied_is_read_as_it_is() -> None:
    reading = read("La plupart des livres sont anciens, mais ils ne sont pas chers.", "fr", LEXICON)
    ((figure, turned),) = reading.shares
    assert (figure.hedge, turned) == ("over", False)


def test_each_clause_has_its_own_shares() -> None:
    text = (
        "La plupart des livres anciens de la ville sont rendus en retard, mais une petite partie des disques récents "
        "reste toujours dehors."
    )
    parts = clauses(read(text, "fr", LEXICON))
    assert [[share.figure.hedge for share in part.shares] for part in parts] == [["over"], ["under"]]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        (("le", "cobalt", "vient", "d", "ailleurs"), "fr", True),
        (("le", "cobalt", "vient", "du", "congo"), "fr", False),
        (("it", "comes", "from", "elsewhere"), "en", True),
        (("it", "comes", "from", "congo"), "en", False),
    ],
)
def test_what_lies_outside_of_something_is_told_by_its_words(
    words: tuple[str, ...], language: str, expected: bool
) -> None:
    assert of_the_rest(words, language) is expected
