"""Drafts of a document."""

from itertools import pairwise

import pytest

from factcheck.curate.draft import Draft, drafts
from factcheck.documents.markdown import markdown_blocks
from factcheck.documents.plain import plain_blocks
from factcheck.model import Document
from tests.curate.articles import ARTICLES, HERE
from tests.curate.sentences import LEXICON


def drafted(text: str) -> list[Draft]:
    return list(drafts(Document("a.txt", text, plain_blocks(text)), LEXICON))


@pytest.mark.parametrize("name", ARTICLES)
def test_every_quote_is_verbatim_and_no_two_overlap(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    found = drafted(text)
    assert all(text[each.span.start : each.span.end] == each.quote for each in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


def test_a_draft_says_who_speaks_and_what_to_look_at() -> None:
    text = "Odile Vasseur dirige la régie. « Nous avons perdu 12 rames en 2023 », dit Odile Vasseur.\n"
    assert drafted(text)[1] == Draft(
        claim="Nous avons perdu 12 rames en 2023.",
        language="fr",
        span=drafted(text)[1].span,
        quote="Nous avons perdu 12 rames en 2023",
        speaker="Odile Vasseur",
        doubts=(("draft.first", {"word": "Nous"}),),
    )


def test_questions_headings_and_shouts_are_no_drafts() -> None:
    assert drafted("LE PONT DE VELMORNE A COÛTÉ 14 MILLIONS\n\nQui a payé les 14 millions d'euros du pont ?\n") == []


def test_a_repeated_sentence_is_told_apart() -> None:
    found = drafted("Le musée ferme à 18 heures. L'été, la règle change. Le musée ferme à 18 heures.\n")
    assert len({(each.quote, each.prefix, each.suffix) for each in found if "18" in each.quote}) == 2


def test_markdown_is_read_without_its_signs_and_quoted_with_them() -> None:
    text = "# The tower\n\nThe **tower** of [Velmorne](http://a.b) is *52 metres* high.\n"
    found = list(drafts(Document("a.md", text, markdown_blocks(text)), LEXICON))
    assert [(each.claim, each.quote) for each in found] == [
        ("The tower of Velmorne is 52 metres high.", "The **tower** of [Velmorne](http://a.b) is *52 metres* high")
    ]


def test_the_label_of_a_turn_is_no_part_of_a_claim() -> None:
    turn = "**O. V. :** Le pont est fermé depuis mai 2019.\n\n"
    text = f"Un entretien avec Odile Vasseur.\n\n{turn}**Q :** Et après ?\n\n{turn.replace('2019', '2021')}"
    found = list(drafts(Document("a.md", text, markdown_blocks(text)), LEXICON))
    assert [(each.claim, each.speaker) for each in found][-1] == (
        "Le pont est fermé depuis mai 2021.",
        "Odile Vasseur",
    )
