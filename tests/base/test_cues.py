"""Cues weighed by what the claim's own wordings say of them."""

from math import log

import pytest

from factcheck.base.cues import cue_tables, is_denied
from factcheck.language.expressions import forms, found, line, unread
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read
from factcheck.model import Claim, Source

CLAIM = Claim(
    "c",
    Source("s", "seeds/s.txt"),
    "Les équipes résistent.",
    "Les équipes résistent.",
    cues={"fr": ("résister", "tenir le coup", "équipe", "solide", "équipe | femme … face à … direction")},
    refuted_cues={"fr": ("craquer", "tenir", "solide", "direction … gagner")},
)


def evidence(true: list[str], refuted: list[str]) -> dict[str, tuple[float, float]]:
    tables = cue_tables(CLAIM, "fr", [unread(text, "fr") for text in true], [unread(text, "fr") for text in refuted])
    return {cue[4]: (cue[2], cue[3]) for table in tables for cues in table.values() for cue in cues}


def test_a_cue_that_no_wording_has_is_taken_at_its_word_the_more_if_it_tells_something_else() -> None:
    weights = evidence([], [])
    assert weights["résister"] == pytest.approx((log(1.6), -log(3.5)))
    assert weights["craquer"] == pytest.approx((-log(8), log(1.6)))
    # A pattern is a cue like any other.
    assert weights["équipe | femme … face à … direction"] == weights["résister"]
    assert weights["direction … gagner"] == weights["craquer"]


def test_what_is_on_both_sides_tells_nothing() -> None:
    assert "solide" not in evidence([], [])
    # Half of the true and half of the refuted wordings, of twenty each.
    true, refuted = ["Les équipes résistent."], ["Les équipes craquent."]
    said, _ = evidence(true, refuted)["équipe"]
    assert said == pytest.approx(log(10.8 / 10.5))


def test_wordings_raise_and_lower_a_cue_but_do_not_turn_it_round() -> None:
    weights = evidence(["Les équipes résistent."], ["Les équipes ne vont pas tenir le coup."])
    assert weights["tenir le coup"][0] == 0.0
    assert evidence(["Elles résistent."], ["Elles craquent."])["résister"][0] == pytest.approx(log(10.8 / 0.5))
    assert evidence(["Elles font face à la direction."], [])["équipe | femme … face à … direction"][0] < log(2)
    assert evidence(["Des femmes font face à la direction."], [])["équipe | femme … face à … direction"][0] > log(2)


def test_a_verb_that_denies_is_denied_itself_where_it_does_not() -> None:
    lexicon, said = Lexicon(pack_lexicon()), {}
    cue = forms("échapper à la critique", "fr")[0]
    for text in ("L'étude échappe à la critique.", "L'étude n'a pas échappé à la critique.", "Ils ne critiquent pas."):
        sentence = line(read(text, "fr", lexicon))
        at = found(("echapp", "critiqu"), sentence)
        said[text] = at and is_denied(cue, at, sentence)
    assert list(said.values()) == [False, True, None]
