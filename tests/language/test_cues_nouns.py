"""Negations: words that deny in one place and are nouns in another."""

import pytest

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read

LEXICON = Lexicon(pack_lexicon())


def denied(text: str) -> list[str]:
    """The words that a negation denies first."""
    return [text[word.start : word.end] for word in read(text, "fr", LEXICON).words if word.head]


@pytest.mark.parametrize(
    "text",
    [
        "Elle a fait un premier pas vers la porte.",
        "Il marche au pas dans la cour.",
        "Elle est la première personne à traverser le lac.",
        "Une seule personne habite la maison.",
    ],
)
def test_a_step_and_a_person_deny_nothing(text: str) -> None:
    assert denied(text) == []


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Personne ne connaissait le chemin.", ["connaissait"]),
        ("Le pont n'a pas encore été ouvert.", ["ouvert"]),
        ("C'est pas vrai.", ["vrai"]),
        ("Une personne ne suffit pas.", ["suffit"]),
    ],
)
def test_the_same_words_deny_elsewhere(text: str, heads: list[str]) -> None:
    assert denied(text) == heads
