"""Everything that is read in a sentence, with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read
from factcheck.language.words import fold
from factcheck.model import Span

LEXICON = Lexicon(pack_lexicon())


def test_a_sentence_is_read_whole() -> None:
    text = "Dès mars 2019, Hélène Vautrin a dit : « La salle ne ferme pas à 9 % des élèves. »"
    reading = read(text, "fr", LEXICON)

    def slices(spans: list[tuple[int, int]]) -> list[str]:
        return [text[start:end] for start, end in spans]

    assert slices([(date.start, date.end) for date in reading.dates]) == ["mars 2019"]
    assert slices([(figure.start, figure.end) for figure in reading.figures]) == ["9 %"]
    assert slices([(name.start, name.end) for name in reading.names]) == ["Hélène Vautrin"]
    assert slices([(name.start, name.end) for name in reading.speakers]) == ["Hélène Vautrin"]
    assert [quotation.text for quotation in reading.quotations] == ["La salle ne ferme pas à 9 % des élèves."]
    assert slices(list(reading.negations)) == ["ne ferme"]
    closes = next(word for word in reading.words if text[word.start : word.end] == "ferme")
    assert (closes.negated, closes.head) == (1, 1)
    assert reading.all_words[:3] == ("des", "mars", "2019")
    assert (reading.language, reading.pronoun, reading.speaks) == ("fr", False, False)


@pytest.mark.parametrize("text", ["The city no longer pays.", "The city has not yet paid."])
def test_an_expression_that_denies_is_one_word(text: str) -> None:
    assert [word.head for word in read(text, "en", LEXICON).words if word.stem == "pay"] == [1]


def test_a_negation_without_a_word_to_deny_is_its_cue() -> None:
    reading = read("La salle ferme, jamais.", "fr", LEXICON)
    assert [reading.text[span.start : span.end] for span in reading.negations] == ["jamais"]


PIECES = [
    *(
        "Selon ",
        "Hélène Vautrin",
        "Google",
        "9 %",
        "deux mille euros",
        "le 3 mars 2019",
        "en 2019",
        "ne ",
        "pas ",
        "sans ",
    ),
    *(
        "« ",
        " »",
        "“",
        "”",
        ", ",
        ". ",
        "que ",
        "IA ",
        "intelligence artificielle ",
        "à l'étranger ",
        "é",
        "e\u0301",
        "\u202f",
    ),
    *("😀", "\r\n", "plus ", "tous ", "elle ", "affirme ", "payer ", "\u00a0", "12", "-", "œ"),
]


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.sampled_from(["fr", "en"]))
def test_all_that_is_read_slices_back(text: str, language: str) -> None:
    reading = read(text, language, LEXICON)
    spans = [
        *reading.negations,
        *(Span(word.start, word.end) for word in reading.words),
        *(Span(figure.start, figure.end) for figure in reading.figures),
        *(Span(date.start, date.end) for date in reading.dates),
        *(Span(name.start, name.end) for name in reading.names),
        *(Span(quotation.start, quotation.end) for quotation in reading.quotations),
    ]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(text[quotation.start : quotation.end] == quotation.text for quotation in reading.quotations)
    assert set(reading.speakers) <= set(reading.names)
    assert all(fold(text[name.start : name.end]).strip() for name in reading.names)
    assert read(text, language, LEXICON) == reading
