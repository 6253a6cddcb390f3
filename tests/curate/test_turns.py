"""Who speaks in an interview."""

from factcheck.curate.turns import turns
from factcheck.documents.plain import plain_blocks

INTERVIEW = """Un entretien avec Odile Vasseur.

Q : Depuis quand le pont est-il fermé ?

O. V. : Il est fermé depuis mai 2019.

Les travaux dureront deux ans, parce que les piles sont à refaire.

Q : Qui paie ?

O. V. : La région paie tout.
"""


def said(text: str, people: dict[str, str]) -> list[tuple[str, str]]:
    blocks = plain_blocks(text)
    found = turns(text, blocks, people)
    return [(who, text[start : block.span.end]) for (who, start), block in zip(found, blocks, strict=True)]


def test_a_turn_lasts_until_the_next_label_and_initials_are_resolved() -> None:
    assert said(INTERVIEW, {"odile vasseur": "Odile Vasseur"})[1:] == [
        ("", "Depuis quand le pont est-il fermé ?"),
        ("Odile Vasseur", "Il est fermé depuis mai 2019."),
        ("Odile Vasseur", "Les travaux dureront deux ans, parce que les piles sont à refaire."),
        ("", "Qui paie ?"),
        ("Odile Vasseur", "La région paie tout."),
    ]


def test_initials_of_nobody_who_is_named_stay() -> None:
    assert said(INTERVIEW, {})[2][0] == "O. V."


def test_a_label_that_stands_once_is_none() -> None:
    text = "Paris : le pont est fermé.\n\nLa région paie.\n"
    assert said(text, {}) == [("", "Paris : le pont est fermé."), ("", "La région paie.")]
