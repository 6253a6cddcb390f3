"""What function words do to the words around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.cues import NO_QUANTITY, Mark, directions, marks
from factcheck.language.words import tokens


def marked(text: str, language: str = "fr") -> list[tuple[str, Mark]]:
    found = tokens(text, language)
    return [(token.word, mark) for token, mark in zip(found, marks(text, found, language)[0], strict=True)]


def denied(text: str, language: str) -> tuple[list[str], list[str]]:
    """The content words under a negation, and the heads."""
    found = tokens(text, language)
    rows = list(zip(found, marks(text, found, language)[0], strict=True))
    return (
        [token.word for token, mark in rows if mark.negated and token.content],
        [token.word for token, mark in rows if mark.head],
    )


@pytest.mark.parametrize(
    ("language", "text", "under", "heads"),
    [
        ("fr", "La salle ne ferme pas le dimanche.", ["ferme", "dimanche"], ["ferme"]),
        ("fr", "La salle n'a jamais fermé, mais ouvre tard.", ["ferme"], ["ferme"]),
        ("fr", "Aucun lecteur ne vient à pied.", ["lecteur", "vient", "pied"], ["lecteur"]),
        ("fr", "Personne ne paie.", ["paie"], ["paie"]),
        (
            "fr",
            "Il travaille sans contrat ni salaire décent aujourd'hui.",
            ["contrat", "salaire", "decent"],
            ["contrat", "salaire"],
        ),
        ("fr", "Elle ne prête ni disques ni livres.", ["prete", "disques", "livres"], ["prete", "livres"]),
        # What stands beside the word that denies is not what is denied.
        ("fr", "À aucun moment la salle n'ouvre.", ["moment", "salle", "ouvre"], ["salle"]),
        ("fr", "La salle n'a nulle part rouvert.", ["nulle", "part", "rouvert"], ["rouvert"]),
        ("en", "At no time did the room open.", ["room", "open"], ["room"]),
        ("en", "The room is in no way closed.", ["closed"], ["closed"]),
        ("fr", "Un métier pas encore reconnu.", ["reconnu"], ["reconnu"]),
        ("fr", "L'ouvrier est privé de salaire.", ["salaire"], ["salaire"]),
        ("fr", "Il leur manque une voix collective.", ["voix", "collective"], ["voix"]),
        ("fr", "La ville ne refuse pas de payer.", ["refuse"], ["refuse", "payer"]),
        ("fr", "La ville refuse de payer les livres.", ["payer", "livres"], ["payer"]),
        ("fr", "La ville se garde bien de payer.", ["payer"], ["payer"]),
        ("fr", "La ville oublie de payer.", ["payer"], ["payer"]),
        # Nothing is denied here.
        ("fr", "La salle n'ouvre que le dimanche.", [], []),
        ("fr", "La salle n'ouvre pas seulement le dimanche.", [], []),
        ("fr", "La ville ne cesse de payer.", [], []),
        ("fr", "La ville ne manque pas de livres.", [], []),
        ("fr", "La ville ne manque jamais de payer.", [], []),
        ("fr", "La ville n'hésite pas à payer.", ["hesite"], ["hesite", "payer"]),
        ("fr", "La ville n'a pas peur de payer.", ["peur"], ["peur", "payer"]),
        ("en", "The county does not hesitate to pay.", ["hesitate"], ["hesitate", "pay"]),
        ("en", "The county cannot but pay.", [], []),
        ("en", "The county not infrequently pays.", [], []),
        ("en", "It has neither books nor lamps.", ["books", "lamps"], ["books", "lamps"]),
        ("en", "It lacks neither new books nor lamps.", [], ["new", "lamps"]),
        ("fr", "Sans doute la salle ouvre.", [], []),
        ("fr", "Plus qu'il ne le pense.", [], []),
        ("fr", "D'aucuns paient.", [], []),
        ("fr", "Jamais la salle n'avait eu pareil public.", [], []),
        ("en", "Never before had so many readers come.", [], []),
        # « ne saurait » denies by itself.
        ("fr", "Cela ne saurait suffire.", ["saurait", "suffire"], ["suffire"]),
        ("fr", "Il ne.", [], []),
        ("en", "The room does not close.", ["close"], ["close"]),
        ("en", "The room doesn't close.", ["t", "close"][1:], ["close"]),
        ("en", "Nobody pays, but readers come.", ["pays"], ["pays"]),
        ("en", "They work without a contract.", ["contract"], ["contract"]),
        ("en", "The county refuses to pay.", ["pay"], ["pay"]),
        ("en", "Readers are anything but paid.", ["paid"], ["paid"]),
        ("en", "They have yet to pay.", ["pay"], ["pay"]),
        ("en", "Not only readers come.", [], []),
        ("en", "There is no doubt that readers come.", [], []),
        # Two denials affirm.
        ("en", "The county does not refuse to pay.", ["refuse"], ["refuse", "pay"]),
        # What does not go without something needs it.
        ("fr", "Sans lecteurs, pas de livres.", [], []),
        ("fr", "On n'ouvre pas la salle sans lecteurs.", [], []),
        ("en", "Without readers, the room would not open.", [], []),
        ("en", "There is no library without readers.", [], []),
        ("en", "The room is nothing more than a shelf.", [], []),
        ("fr", "La salle ouvre plus que jamais.", [], []),
        # There is just one.
        ("fr", "La salle n'a pas d'autre lecteur que Ruth.", [], []),
        ("fr", "La salle n'a pas d'autre lecteur.", ["lecteur"], ["lecteur"]),
        ("fr", "Personne d'autre que Ruth ne lit.", [], []),
        ("en", "No other reader than Ruth comes.", [], []),
        ("en", "Nobody else comes.", ["comes"], ["comes"]),
        ("fr", "On n'ouvre pas la salle qui plaît aux lecteurs sans livres ni lampes.", [], []),
        ("fr", "Sans livres, sans lampes et sans lecteurs, pas moyen d'ouvrir ni de fermer.", [], []),
        ("fr", "Ils ne lisent pas, et vivent sans livres.", ["lisent", "livres"], ["lisent", "livres"]),
    ],
)
def test_what_is_denied(language: str, text: str, under: list[str], heads: list[str]) -> None:
    assert denied(text, language) == (under, heads)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Ils ne lisent pas et vivent sans livres.", ["lisent", "livres"]),
        ("Ils ne lisent pas les livres qui se vendent sans images.", []),
    ],
)
def test_what_is_needed_is_told_in_one_clause_or_a_relative_one(text: str, heads: list[str]) -> None:
    assert denied(text, "fr")[1] == heads


def test_negations_are_told_with_cue_and_head() -> None:
    text = "La salle ne ferme pas, et jamais."
    found = tokens(text, "fr")
    _, negations = marks(text, found, "fr")
    assert [(found[n.cue].word, found[n.head].word if n.head >= 0 else "") for n in negations] == [
        ("ne", "ferme"),
        ("jamais", ""),
    ]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Ils sont payés et non bénévoles.", ["et", "non", "benevoles"]),
        ("fr", "Ils viennent à vélo plutôt que en voiture, dit-il.", ["plutot", "que", "en", "voiture"]),
        ("en", "They cycle instead of driving.", ["instead", "of", "driving"]),
    ],
)
def test_contrasts(language: str, text: str, words: list[str]) -> None:
    assert [word for word, mark in marked(text, language) if mark.contrast] == words


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Ils sont plus nombreux et moins payés.", [("nombreux", 1), ("payes", -1)]),
        ("en", "They earn more money for fewer hours.", [("money", 1), ("hours", -1)]),
        # The cue is too far from any content word, or only a figure follows.
        ("fr", "Ils sont plus de 12.", []),
        ("fr", "Il en veut plus.", []),
    ],
)
def test_directions_of_words(language: str, text: str, found: list[tuple[str, int]]) -> None:
    assert [(word, mark.direction) for word, mark in marked(text, language) if mark.direction] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Tous les lecteurs et quelques élèves.", [("lecteurs", 5), ("eleves", 2)]),
        ("fr", "La plupart des lecteurs.", [("lecteurs", 4)]),
        ("fr", "Aucun lecteur.", [("lecteur", 0)]),
        ("en", "Most of the readers, few pupils.", [("readers", 4), ("pupils", 1)]),
        # Turns of phrase that have nothing to do with how many.
        ("fr", "Ce sont avant tout des livreurs.", []),
        ("fr", "Tout d'abord, les livreurs protestent.", []),
        ("en", "Above all, couriers protest.", []),
    ],
)
def test_quantities(language: str, text: str, found: list[tuple[str, int]]) -> None:
    assert [(word, mark.quantity) for word, mark in marked(text, language) if mark.quantity != NO_QUANTITY] == found


def test_clauses_begin_at_punctuation_and_at_clause_words() -> None:
    rows = marked("La ville paie, la salle ouvre mais ferme tôt ; rien qui dure.")
    clauses: dict[int, list[str]] = {}
    for word, mark in rows:
        clauses.setdefault(mark.clause, []).append(word)
    assert list(clauses.values()) == [
        ["la", "ville", "paie"],
        ["la", "salle", "ouvre"],
        ["mais", "ferme", "tot"],
        ["rien"],
        ["qui", "dure"],
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Ils sont mieux payés", (True, False)),
        ("fr", "C'était avant la guerre", (False, True)),
        ("en", "More before than after", (True, True)),
        ("en", "They are paid", (False, False)),
    ],
)
def test_the_direction_of_a_sentence(language: str, text: str, expected: tuple[bool, bool]) -> None:
    assert directions(tuple(token.word for token in tokens(text, language)), language) == expected


CUES = [
    "ne",
    "n'",
    "pas",
    "plus",
    "que",
    "sans",
    "aucun",
    "cesse de",
    "et non",
    "tous",
    "moins",
    "rien",
    "mais",
    ",",
    "il",
    "paie",
]


@given(st.lists(st.sampled_from(CUES)).map(" ".join))
def test_every_word_has_a_mark_and_no_cue_loses_its_way(text: str) -> None:
    found = tokens(text, "fr")
    rows, negations = marks(text, found, "fr")
    assert len(rows) == len(found)
    assert all(0 <= n.cue < len(found) and -1 <= n.head < len(found) for n in negations)
    assert [mark.clause for mark in rows] == sorted(mark.clause for mark in rows)
