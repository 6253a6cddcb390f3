"""What a sentence says by the way."""

import pytest

from factcheck.language.asides import asides
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read

LEXICON = Lexicon(pack_lexicon())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Le ciel est vert, explique Paul Ricœur, professeur à Nanterre.",
            "fr",
            ["explique Paul Ricœur", "professeur à Nanterre."],
        ),
        (
            "Selon Paul Ricœur, philosophe et traducteur, le ciel est vert.",
            "fr",
            ["Selon Paul Ricœur", "philosophe et traducteur"],
        ),
        ("Selon Paul Ricœur, le ciel est vert.", "fr", ["Selon Paul Ricœur"]),
        (
            "The sky is green, says Paul Ricœur, a professor in Nanterre.",
            "en",
            ["says Paul Ricœur", "a professor in Nanterre."],
        ),
        ("Paul Ricœur affirme que le ciel est vert.", "fr", ["Paul Ricœur affirme"]),
        ("Paul Ricœur, un philosophe, a gagné au loto.", "fr", ["un philosophe"]),
        ("Le ciel, selon Paul Ricœur, qui n'est pas seul, est vert.", "fr", ["selon Paul Ricœur"]),
        ("Le ciel, note Paul Ricœur, dit quelque chose.", "fr", ["note Paul Ricœur"]),
        ("Le ciel plaît à Paul Ricœur, un philosophe.", "fr", []),
        ("Le ciel plaît à Paul Ricœur.", "fr", []),
        ("Le ciel est vert, note Paul Ricœur, du CNRS.", "fr", ["note Paul Ricœur", "du CNRS."]),
        ("Selon Paul Ricœur, de nombreux ciels sont verts, mais pas tous.", "fr", ["Selon Paul Ricœur"]),
    ],
)
def test_asides_are_who_says_it_and_who_that_is(text: str, language: str, expected: list[str]) -> None:
    assert [text[low:high].strip() for low, high in asides(read(text, language, LEXICON))] == expected
