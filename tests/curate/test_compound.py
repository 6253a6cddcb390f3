"""Sentences taken apart, and statements freed of what does not belong to them."""

import pytest

from factcheck.curate.compound import bare, parts
from factcheck.model import Span
from tests.curate.sentences import reading

APART = [
    (
        "fr",
        "En 2008, une pétition avait réuni 8 700 signatures, et le tribunal de Besançon avait annulé la déclaration.",
        ["En 2008, une pétition avait réuni 8 700 signatures", "le tribunal de Besançon avait annulé la déclaration"],
    ),
    (
        "fr",
        "La cause des pannes est l'usure des freins, tandis que les portes ne bloquent que rarement la ligne.",
        ["La cause des pannes est l'usure des freins", "les portes ne bloquent que rarement la ligne"],
    ),
    (
        "en",
        "The sailing club has 430 paying members, and its youngest sailor is eight years old.",
        ["The sailing club has 430 paying members", "its youngest sailor is eight years old"],
    ),
]
TOGETHER = [
    ("fr", "Le maire a inauguré le pont, le stade et la nouvelle bibliothèque municipale."),
    ("fr", "« Le pont est fermé, et la route est coupée », dit le maire de la commune voisine."),
    ("en", "The dam was built of sandstone, granite and locally quarried slate."),
]
BARE = [
    ("fr", "En effet, le pont a été fermé.", "le pont a été fermé"),
    ("fr", "Mais le pont a été fermé en mai.", "le pont a été fermé en mai"),
    ("fr", "Le pont est fermé depuis mai, explique la maire Odile Vasseur.", "Le pont est fermé depuis mai"),
    ("fr", "« Le pont est fermé depuis mai », dit-elle.", "Le pont est fermé depuis mai"),
    ("fr", "Le pont, construit en 1912, a été fermé.", "Le pont, construit en 1912, a été fermé"),
    ("en", "However, the bridge was closed in May.", "the bridge was closed in May"),
    ("en", "The old bridge was closed in May, the mayor said.", "The old bridge was closed in May"),
    ("en", "“The old bridge was closed in May”, says Ruth Calloway.", "The old bridge was closed in May"),
    ("en", "One study, published in 2018, found that workers made two dollars.", None),
    ("en", "Karen Hao, once a reporter at the Journal, describes OpenAI.", None),
]


@pytest.mark.parametrize(("language", "text", "expected"), APART)
def test_statements_that_can_stand_alone_are_taken_apart(language: str, text: str, expected: list[str]) -> None:
    found = [bare(text, part, language) for part in parts(reading(text, language))]
    assert [text[start:end] for start, end in found] == expected


@pytest.mark.parametrize(("language", "text"), TOGETHER)
def test_lists_and_quoted_words_stay_together(language: str, text: str) -> None:
    assert parts(reading(text, language)) == [Span(0, len(text))]


@pytest.mark.parametrize(("language", "text", "expected"), BARE)
def test_connectives_asides_and_marks_are_left_out(language: str, text: str, expected: str | None) -> None:
    start, end = bare(text, Span(0, len(text)), language)
    assert text[start:end] == (text.rstrip(".") if expected is None else expected)
