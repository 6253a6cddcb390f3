"""Blocks of plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.plain import plain_blocks

WRAPPED = (
    "Le musée de la ville accueille chaque année des visiteurs du\nmonde entier, qui viennent voir ses tableaux et"
    " ses dessins de\nMonet. Il est ouvert tous les jours de la semaine, même le\ndimanche."
)

# A page break inside a sentence.
CUT = (
    "Il y a d'abord la famille des services à la demande, avec les livreurs et les chauffeurs de Deliveroo\n\nou"
    " Uber, qui roulent."
)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        (" \n\t\n", []),
        ("Un seul texte", [("paragraph", "Un seul texte")]),
        ("Un.\n\nDeux.", [("paragraph", "Un."), ("paragraph", "Deux.")]),
        ("Un.\r\n\r\nDeux.", [("paragraph", "Un."), ("paragraph", "Deux.")]),
        ("\ufeffUn. ", [("paragraph", "Un.")]),
        (WRAPPED, [("paragraph", WRAPPED)]),
        (
            "Le Kenya paie peu.\nSama ferme.\nFin.",
            [("paragraph", t) for t in ("Le Kenya paie peu.", "Sama ferme.", "Fin.")],
        ),
        ("Un titre court\nLe texte suit ici.", [("heading", "Un titre court"), ("paragraph", "Le texte suit ici.")]),
        (
            "Titre\n\nSous-titre\n\nUn texte.\n\nDeux textes, dont un long.",
            [
                ("heading", "Titre"),
                ("heading", "Sous-titre"),
                ("paragraph", "Un texte."),
                ("paragraph", "Deux textes, dont un long."),
            ],
        ),
        (
            "Un texte.\n\nIntertitre\n\nUn deuxième texte, plus long que lui.",
            [
                ("paragraph", "Un texte."),
                ("heading", "Intertitre"),
                ("paragraph", "Un deuxième texte, plus long que lui."),
            ],
        ),
        # Posts without final punctuation are no headings of the short posts after them.
        (
            "Sama paie ses gens.\n\nSama emploie 200 personnes\n\nSama est au Kenya.",
            [("paragraph", t) for t in ("Sama paie ses gens.", "Sama emploie 200 personnes", "Sama est au Kenya.")],
        ),
        ("Liste :\n- un\n- deux", [("paragraph", "Liste :"), ("item", "un"), ("item", "deux")]),
        ("• un\n  et demi\n2. deux", [("item", "un\n  et demi"), ("item", "deux")]),
        ("1. Un.\n2. Deux.", [("item", "Un."), ("item", "Deux.")]),
        ("— Oui, dit-il.\n— Non.", [("paragraph", "— Oui, dit-il."), ("paragraph", "— Non.")]),
        ("-\n***\nUn.", [("paragraph", "Un.")]),
        (CUT, [("paragraph", CUT)]),
    ],
)
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    found = plain_blocks(text)
    assert [(block.kind, text[block.span.start : block.span.end]) for block in found] == blocks


@given(st.lists(st.one_of(st.text(max_size=9), st.sampled_from(["\n", "\r\n", "\n\n", "é", "- ", "1. ", "\ufeff"]))))
def test_blocks_are_in_order_apart_and_lose_no_letter(pieces: list[str]) -> None:
    text = "".join(pieces)
    last, kept = 0, ""
    for block in plain_blocks(text):
        assert last <= block.span.start < block.span.end <= len(text)
        last = block.span.end
        kept += text[block.span.start : block.span.end]
    assert [c for c in kept if c.isalpha()] == [c for c in text if c.isalpha()]
