"""Proper names in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.names import entry, metonymies, names, pack_entries, table_of, words_of
from factcheck.language.words import tokens

TABLE = table_of(pack_entries())


def found(text: str) -> list[tuple[str, str, str]]:
    """(written, key, kind) of each name."""
    rows = names(text, tokens(text, "fr"), TABLE)
    return [(text[name.start : name.end], name.key, name.kind) for name in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Au Kenya, on travaille.", [("Kenya", "kenya", "place")]),
        # An adjective, in either language, leads to the same key and needs no capital.
        ("des annotateurs kényans", [("kényans", "kenya", "place")]),
        ("Kenyan workers", [("Kenyan", "kenya", "place")]),
        # Capitals tell a newspaper from the world, and an acronym from a word.
        ("Le Monde l'écrit.", [("Le Monde", "le monde", "publication")]),
        ("Tout le monde l'écrit.", []),
        # A name without gazetteer: a person by the first name.
        ("Hier, Hélène Vautrin est venue.", [("Hélène Vautrin", "helene vautrin", "person")]),
        ("Hier, Sarah T. Zorblax est venue.", [("Sarah T. Zorblax", "sarah t zorblax", "person")]),
        ("Hier, Zorblax est venu.", [("Zorblax", "zorblax", "")]),
        ("Hier, à Port-Zorblax.", [("Port-Zorblax", "port zorblax", "")]),
        ("Hier, chez Zorblax & Filles.", [("Zorblax & Filles", "zorblax filles", "")]),
        ("Hier, chez Hélène & Zorblax.", [("Hélène & Zorblax", "helene zorblax", "")]),
        # A sentence ends between them.
        ("Il habite Zorblax. Paul reste.", [("Zorblax", "zorblax", "")]),
        # A known name ends an unknown one.
        ("Le Comité Google est né.", [("Comité", "comite", ""), ("Google", "google", "org")]),
        # A capital that opens a sentence or a quotation proves nothing.
        ("Livreurs et livreuses.", []),
        ("Il dit : « Livreurs, venez. »", []),
        ("Hier, les Livreurs sont venus.", [("Livreurs", "livreurs", "")]),
        # Days and months are read as dates.
        ("It was on a Sunday, March 3, on Sundays in December.", []),
        ("In the Sunday Zorblax of May.", [("Sunday Zorblax", "sunday zorblax", "")]),
        ("Or la ville dort. M. Le Prof.", []),
        ("12 personnes. 3D ici.", []),
        # What opens a sentence before AI is a verb as often as a name.
        ("Making AI costs money.", []),
        ("Entraîner l'IA coûte. Former IA et robots aussi.", []),
        ("Hier, Zorblax AI est née.", [("Zorblax", "zorblax", "")]),
        ("Hier, Zorblax Labs AI est née.", [("Zorblax Labs", "zorblax labs", "")]),
    ],
)
def test_names_are_found_with_key_and_kind(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_all_forms_of_a_name_lead_to_one_key() -> None:
    rows = found("Hier, l'OECD, l'OCDE et l'Organisation de coopération et de développement économiques.")
    assert len(rows) == 3
    assert {(key, kind) for _, key, kind in rows} == {
        ("organisation de cooperation et de developpement economiques", "org")
    }


def test_a_metonym_is_a_place_of_its_country() -> None:
    rows = metonymies()
    assert ("Matignon", "France") in rows
    assert found("Hier, Matignon a cédé.") == [("Matignon", "france", "place")]


def test_the_first_entry_of_a_spelling_wins_and_a_demonym_stands_beside_it() -> None:
    table = table_of(
        [
            entry("Zorb", "first", "org"),
            entry("Zorb", "second", "place"),
            entry("zorb", "people", "place", demonym=True),
            entry("Zorb Zorb", "both", "work"),
            entry("…", "nothing", "work"),
        ]
    )
    assert [row[1] for row in table["zorb"]] == ["both", "first", "people"]
    assert list(table) == ["zorb"]
    rows = names("Les Zorb sont zorb.", tokens("Les Zorb sont zorb.", "fr"), table)
    assert [(name.key, name.kind) for name in rows] == [("first", "org"), ("people", "place")]


def test_words_of_a_name_are_folded() -> None:
    assert words_of("L'Humanité") == ("l", "humanite")


PIECES = [
    "Google",
    "Kenya",
    "kényan",
    "Le Monde",
    "Zorblax",
    "Hélène",
    "T.",
    "Vautrin",
    "-",
    " ",
    ". ",
    "’",
    "« ",
    "le ",
    "X",
    "12 ",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_names_stand_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for name in names(text, tokens(text, "fr"), TABLE):
        assert end <= name.start < name.end <= len(text)
        assert name.key
        end = name.end


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Microworkers are cheap.", []),
        ("He works for Microworkers.", ["microworkers"]),
        ("Next to the river, Next opens.", ["next"]),
    ],
)
def test_a_name_that_is_a_word_like_any_other_opens_no_sentence(text: str, keys: list[str]) -> None:
    assert [name.key for name in names(text, tokens(text, "en"), TABLE)] == keys
