"""Making letters plain moves nothing."""

import sys

from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.letters import Phrases, alternation, lower, plain


def test_every_letter_stays_one_letter() -> None:
    assert [code for code in range(sys.maxunicode + 1) if len(lower(chr(code))) != 1] == []


@given(st.text())
def test_offsets_are_those_of_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_accents_spaces_apostrophes_and_hyphens_become_plain() -> None:
    assert plain("L’Été\u202fà 12\u00a0000\u2011ans\tŒuvre") == "l'ete a 12 000-ans œuvre"


def test_the_longest_phrase_before_a_place_is_found() -> None:
    phrases = Phrases(["moins de", "un peu moins de"])
    assert phrases.before("soit un peu moins de 300", 21) == (5, "un peu moins de")
    assert phrases.before("néanmoins de 300", 13) is None
    assert phrases.before("300", 0) is None


def test_an_alternation_takes_the_longest_word() -> None:
    assert alternation(["cent", "cents", "centime"]) == "cent(?:ime|s)?"
