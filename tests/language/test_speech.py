"""Who is said to have said it."""

import pytest

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import Reading, read

LEXICON = Lexicon(pack_lexicon())


def reading(text: str, language: str) -> Reading:
    return read(text, language, LEXICON)


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("fr", "Selon Hélène Vautrin, la salle ferme.", ["Hélène Vautrin"]),
        ("fr", "D'après la directrice Hélène Vautrin, la salle ferme.", ["Hélène Vautrin"]),
        ("fr", "Pour Hélène Vautrin, la salle ferme.", ["Hélène Vautrin"]),
        # « Pour » further in is "in order to" or "for the benefit of".
        ("fr", "La salle ferme pour Hélène Vautrin.", []),
        ("fr", "Hélène Vautrin affirme que la salle ferme.", ["Hélène Vautrin"]),
        ("fr", "Hélène Vautrin, directrice de la maison, affirme que la salle ferme.", ["Hélène Vautrin"]),
        ("fr", "La salle ferme, note Hélène Vautrin.", ["Hélène Vautrin"]),
        ("fr", "La salle ferme, Hélène Vautrin le dit.", ["Hélène Vautrin"]),
        ("fr", "« La salle ferme », dit Hélène Vautrin.", ["Hélène Vautrin"]),
        ("fr", "Hélène Vautrin parle de « la salle ».", []),
        # Reporting without « que » says something about the verb's object.
        ("fr", "Hélène Vautrin explique la salle.", []),
        # The verb is in another sentence than the name.
        ("fr", "Voici Hélène Vautrin ; Jean affirme que la salle ferme.", ["Jean"]),
        # A place does not speak, nor does an adjective, nor the place where somebody works.
        ("fr", "Le Kenya affirme que la salle ferme.", []),
        ("fr", "Selon les kényans, la salle ferme.", []),
        ("fr", "Hélène Vautrin, de Google, affirme que la salle ferme.", ["Hélène Vautrin"]),
        ("fr", "Google affirme que la salle ferme.", ["Google"]),
        ("en", "According to Ruth Okafor, the van is late.", ["Ruth Okafor"]),
        ("en", "Ruth Okafor says that the van is late.", ["Ruth Okafor"]),
        ("en", "“The van is late,” says its driver, Ruth Okafor.", ["Ruth Okafor"]),
        ("en", "The van is late, says Ruth Okafor.", ["Ruth Okafor"]),
        ("en", "Ruth Okafor drives the van.", []),
    ],
)
def test_speakers(language: str, text: str, speakers: list[str]) -> None:
    found = reading(text, language).speakers
    assert [text[name.start : name.end] for name in found] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaks"),
    [
        ("fr", "Elle affirme que la salle ferme.", True),
        ("fr", "La salle ferme, note-t-elle.", True),
        ("fr", "Lui-même prédit la fin.", True),
        ("fr", "Elle ferme la salle.", False),
        ("fr", "La salle affirme.", False),
        ("en", "The van is late, she says.", True),
        ("en", "She is late.", False),
    ],
)
def test_a_pronoun_speaks(language: str, text: str, speaks: bool) -> None:
    assert reading(text, language).speaks is speaks


@pytest.mark.parametrize(
    ("language", "text", "pronoun"),
    [
        ("fr", "Elle ferme.", True),
        ("fr", "La salle ferme.", False),
        ("en", "Its door.", True),
        ("en", "A door.", False),
        ("fr", "Hier, le chercheur dort.", True),
        ("fr", "Un chercheur dort.", False),
        ("en", "At night this company sleeps.", True),
        ("en", "A company sleeps.", False),
    ],
)
def test_a_pronoun_may_stand_for_a_name(language: str, text: str, pronoun: bool) -> None:
    assert reading(text, language).pronoun is pronoun
