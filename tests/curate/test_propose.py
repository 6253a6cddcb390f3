"""Wordings and mistakes proposed, each held to the checker."""

import pytest

from factcheck.curate.propose import Proposal, proposals
from factcheck.model import Claim, Source, Span

FRENCH = [
    "La ligne de tramway a été inaugurée le 14 mars 2014.",
    "Les jeunes représentent 41 % des abonnés de la régie.",
    "Le rapport recommande de remplacer huit rames avant 2027.",
]
ENGLISH = [
    "The reservoir was opened on 9 May 1973 by the engineer Helen Marsh.",
    "Most of the families moved to Stanwick.",
]


def proposed(texts: list[str], language: str) -> dict[str, Proposal]:
    source, text = Source("s", "seeds/s.txt", language=language), "\n".join(texts)
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in texts]
    claims = [
        Claim(str(at), source, each, each, span) for at, (each, span) in enumerate(zip(texts, spans, strict=True))
    ]
    return dict(proposals(source, text, claims))


@pytest.mark.parametrize(("texts", "language"), [(FRENCH, "fr"), (ENGLISH, "en")])
def test_there_are_mistakes_for_each_and_all_differ_from_it(texts: list[str], language: str) -> None:
    found = proposed(texts, language)
    assert all(1 <= len(each.refuted) <= 3 for each in found.values())
    assert all(texts[int(at)] not in (*each.wordings, *each.refuted) for at, each in found.items())


def test_dates_and_numbers_are_written_otherwise() -> None:
    found = proposed(FRENCH, "fr")
    assert found["0"].wordings == ("La ligne de tramway a été inaugurée le 14/03/2014.",)
    assert found["2"].wordings == ("Le rapport recommande de remplacer 8 rames avant 2027.",)
    assert "May 9, 1973" in proposed(ENGLISH, "en")["0"].wordings[0]


def test_the_same_claims_give_the_same_proposals() -> None:
    assert proposed(FRENCH, "fr") == proposed(FRENCH, "fr")
