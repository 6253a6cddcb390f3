"""What is known of words beyond their form."""

import marshal

import pytest

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.words import stem_of, tokens

LEXICON = Lexicon(pack_lexicon())


def stems(text: str, language: str) -> list[str]:
    return [token.stem for token in LEXICON.joined(tokens(text, language), language)]


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("fr", "l'intelligence artificielle apprend", "l'IA apprend"),
        ("fr", "des intelligences artificielles", "des IA"),
        ("en", "artificial intelligence learns", "AI learns"),
    ],
)
def test_long_and_short_forms_are_one_word(language: str, long: str, short: str) -> None:
    assert stems(long, language) == stems(short, language)


def test_an_expression_keeps_the_place_of_all_its_words() -> None:
    text = "Ils vivent à l'étranger depuis peu."
    found = LEXICON.joined(tokens(text, "fr"), "fr")
    (joined,) = [token for token in found if "_" in token.stem]
    assert text[joined.start : joined.end] == "à l'étranger"
    assert joined.content
    assert joined.word == "a_l_etranger"


def test_words_that_only_begin_like_an_expression_stay_as_they_are() -> None:
    found = tokens("une intelligence rare, à l'aise", "fr")
    assert LEXICON.joined(found, "fr") == found


@pytest.mark.parametrize(
    ("language", "one", "other", "opposed"),
    [
        ("fr", "gratuite", "payant", True),
        ("fr", "accepte", "refuse", True),
        ("fr", "accepte", "accepter", False),
        ("fr", "accepte", "zorblax", False),
        ("en", "accepts", "refuse", True),
        ("en", "table", "refuse", False),
    ],
)
def test_opposites_stand_on_two_sides(language: str, one: str, other: str, opposed: bool) -> None:
    stem, against = stem_of(one, language), stem_of(other, language)
    assert LEXICON.opposed(stem, against, language) is opposed
    assert LEXICON.opposed(against, stem, language) is opposed


def test_concepts_join_words_that_may_replace_each_other() -> None:
    concepts = LEXICON.concepts["fr"]
    assert set(concepts[stem_of("abolir", "fr")]) & set(concepts[stem_of("supprimer", "fr")])


def test_a_lexicon_is_plain_data() -> None:
    again = Lexicon.load(marshal.loads(marshal.dumps(LEXICON.dump())))  # noqa: S302 - written on this line
    for part in ("concepts", "sides", "phrases", "names"):
        assert getattr(again, part) == getattr(LEXICON, part)
