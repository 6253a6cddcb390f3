"""Who is whose."""

import pytest

from factcheck.language.names import entry, names, table_of
from factcheck.language.relations import relations
from factcheck.language.words import tokens

TABLE = table_of(
    [
        entry("Nora Belmont", "belmont", "person"),
        entry("Karim Aster", "aster", "person"),
        entry("Quevarin", "quevarin", "place"),
    ]
)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Nora Belmont était le mentor de Karim Aster.", "fr", ("belmont", "aster", "mentor")),
        ("Nora Belmont a longtemps été l'élève de Karim Aster.", "fr", ("belmont", "aster", "élève")),
        ("Nora Belmont, dont Karim Aster fut le mentor, dort.", "fr", ("aster", "belmont", "mentor")),
        ("Nora Belmont, dont le mentor fut Karim Aster, dort.", "fr", ("aster", "belmont", "mentor")),
        ("Nora Belmont avait Karim Aster pour mentor.", "fr", ("aster", "belmont", "mentor")),
        ("Nora Belmont had been the mentor of Karim Aster.", "en", ("belmont", "aster", "mentor")),
        ("Nora Belmont was Karim Aster's mentor.", "en", ("belmont", "aster", "mentor")),
        ("Nora Belmont, whose mentor was Karim Aster, sleeps.", "en", ("aster", "belmont", "mentor")),
        ("Nora Belmont's mentor was Karim Aster.", "en", ("aster", "belmont", "mentor")),
        ("Nora Belmont had Karim Aster as her mentor.", "en", ("aster", "belmont", "mentor")),
    ],
)
def test_a_noun_tells_whose_somebody_is(text: str, language: str, expected: tuple[str, str, str]) -> None:
    found = relations(text, names(text, tokens(text, language), TABLE), language)
    assert [(act.agent, act.patient, text[act.start : act.end]) for act in found] == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # It holds the other way round as well.
        ("Nora Belmont était la rivale de Karim Aster.", "fr"),
        ("Nora Belmont was a friend of Karim Aster.", "en"),
        # Another is named by the noun, or nobody.
        ("Nora Belmont, dont Karim Aster fut le mentor de thèse.", "fr"),
        ("Nora Belmont est la maire de Quevarin.", "fr"),
        ("Nora Belmont et Karim Aster dorment.", "fr"),
        ("Nora Belmont was the mentor of Nora Belmont.", "en"),
    ],
)
def test_nothing_is_said_of_what_tells_no_two_apart(text: str, language: str) -> None:
    assert list(relations(text, names(text, tokens(text, language), TABLE), language)) == []
