"""Pronouns resolved where that is plain, and told otherwise."""

import pytest

from factcheck.curate.reference import referred
from tests.curate.sentences import reading

PEOPLE = {"odile vasseur": "Odile Vasseur", "paul hamelin": "Paul Hamelin"}
RESOLVED = [
    ("fr", "Odile Vasseur a pris la parole.", "Elle a promis un pont.", "Odile Vasseur a promis un pont."),
    ("fr", "La ligne de tramway a été ouverte.", "Elle mesure 11 km.", "La ligne de tramway mesure 11 km."),
    ("en", "The old reservoir was opened in 1973.", "It holds 31 litres.", "The old reservoir holds 31 litres."),
]
OPEN = [
    ("fr", "La ligne a été ouverte par Odile Vasseur.", "Elle mesure 11 km.", "Elle"),
    ("fr", "Le pont a été ouvert.", "Elle mesure 11 km.", "Elle"),
    ("fr", "Le pont a été ouvert.", "Cette décision a surpris.", "Cette"),
    ("fr", "Le pont a été ouvert.", "C’est une surprise.", "C’"),
    ("en", "The reservoir was opened in 1973.", "Its dam is high.", "Its"),
    ("en", "The reservoir was opened in 1973.", "She became an engineer.", "She"),
]


@pytest.mark.parametrize(("language", "before", "text", "expected"), RESOLVED)
def test_the_plain_ones_are_resolved_and_told(language: str, before: str, text: str, expected: str) -> None:
    found = referred(text, language, reading(before, language), PEOPLE)
    assert (found.text, [key for key, _ in found.doubts]) == (expected, ["draft.resolved"])


@pytest.mark.parametrize(("language", "before", "text", "word"), OPEN)
def test_the_others_are_left_and_told(language: str, before: str, text: str, word: str) -> None:
    found = referred(text, language, reading(before, language), PEOPLE)
    assert (found.text, found.doubts) == (text, (("draft.open", {"word": word}),))


@pytest.mark.parametrize("text", ["Il faut deux ans de travaux.", "Il y a 12 écoles.", "Il s'agit d'un pont."])
def test_nobody_is_looked_for_behind_an_impersonal_verb(text: str) -> None:
    assert referred(text, "fr", reading("Paul Hamelin est venu."), PEOPLE).doubts == ()


@pytest.mark.parametrize(
    ("language", "text", "word"), [("fr", "Le pont, nous le voulons.", "nous"), ("en", "We closed it.", "We")]
)
def test_who_speaks_for_himself_is_told(language: str, text: str, word: str) -> None:
    assert referred(text, language, None, {}).doubts == (("draft.first", {"word": word}),)
