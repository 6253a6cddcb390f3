"""ClaimReview feeds as publishers write them."""

import json
from typing import Any

import pytest

from factcheck.curate.exchange.feed import read_feed
from factcheck.curate.exchange.record import Record
from factcheck.model import Source
from tests.curate.exchange.records import made

FALSE: dict[str, Any] = {
    "@type": "ClaimReview",
    "url": "https://factuel.example/pont",
    "datePublished": "2024-03-01T10:00:00Z",
    "author": {"@type": "Organization", "name": "Factuel"},
    "headline": "Non, le pont n'a pas coûté 19 millions",
    "claimReviewed": "Le pont a coûté 19 millions d'euros.",
    "keywords": "pont, budget",
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Jean X"},
        "datePublished": "2024-02-27",
        "appearance": [{"@type": "CreativeWork", "url": "https://x.example/1"}],
    },
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "Faux",
        "ratingExplanation": "Il a coûté 14 millions d'euros.",
    },
}
TRUE = {
    "@type": ["Review", "https://schema.org/ClaimReview"],
    "claimReviewed": "The bridge is open.",
    "reviewRating": [{"ratingValue": 5, "bestRating": 5}],
    "author": "Z",
    "description": "It  opened in 2019.",
}


def test_a_false_claim_becomes_a_refuted_wording_of_what_the_review_says_instead() -> None:
    passage = "\n\n".join(
        (FALSE["claimReviewed"], "Faux", "Il a coûté 14 millions d'euros.", "Non, le pont n'a pas coûté 19 millions")
    )
    batch = read_feed(json.dumps(FALSE), "f.json")
    assert (batch.troubles, batch.remarks) == ((), ())
    assert batch.records == (
        Record(
            made(
                id="le-pont-a-coute-19-millions-d-euros-" + batch.records[0].claim.id[-8:],
                source=Source(
                    "factuel-" + batch.records[0].claim.source.id[-8:],
                    "",
                    title="Non, le pont n'a pas coûté 19 millions",
                    author="Factuel",
                    date="2024-03-01",
                    language="fr",
                ),
                claim="Il a coûté 14 millions d'euros.",
                quote="Il a coûté 14 millions d'euros.",
                refuted={"fr": ("Le pont a coûté 19 millions d'euros.",)},
                topics=("pont", "budget"),
                status="draft",
                note="ClaimReview: Faux; Factuel; https://factuel.example/pont; Jean X, 2024-02-27; https://x.example/1",
                place="f.json: ClaimReview 1",
            ),
            passage,
        ),
    )


def test_a_true_claim_is_the_claim() -> None:
    (found,) = read_feed(json.dumps(TRUE), "f").records
    assert (found.claim.claim, found.claim.quote) == ("The bridge is open.", "It  opened in 2019.")
    assert (found.claim.refuted, found.claim.status, found.claim.source.language) == ({}, "draft", "en")


def test_a_rating_in_between_refutes_nothing_and_is_told() -> None:
    batch = read_feed(json.dumps({**FALSE, "reviewRating": {"alternateName": "Trompeur"}}), "f")
    assert batch.records[0].claim.refuted == {}
    assert [each.told("fr").split(": ", 4)[4] for each in batch.remarks] == [
        "« Trompeur » n’est ni vrai ni faux : le brouillon n’exclut aucune formulation. Décidez à la relecture."
    ]


def test_a_review_without_words_of_its_own_quotes_claim_and_rating() -> None:
    bare = {"@type": "ClaimReview", "claimReviewed": "Le pont est bleu.", "reviewRating": {"alternateName": "Faux"}}
    (found,) = read_feed(json.dumps(bare), "f").records
    assert (found.claim.claim, found.claim.quote) == ("Faux: Le pont est bleu.", "Le pont est bleu.\n\nFaux")
    assert found.passage == found.claim.quote


@pytest.mark.parametrize(
    "document",
    [
        [FALSE, TRUE],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, FALSE, TRUE]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [FALSE]}, {"item": TRUE}]},
        {"@type": "ItemList", "itemListElement": [{"item": FALSE}, {"item": TRUE}]},
    ],
)
def test_reviews_are_found_wherever_they_stand(document: Any) -> None:
    found = read_feed("\ufeff" + json.dumps(document), "f")
    assert [each.claim.claim for each in found.records] == ["Il a coûté 14 millions d'euros.", "The bridge is open."]
    assert [each.claim.place for each in found.records] == ["f: ClaimReview 1", "f: ClaimReview 2"]


def test_the_ids_of_a_feed_do_not_depend_on_its_order() -> None:
    forth, back = read_feed(json.dumps([FALSE, TRUE]), "f"), read_feed(json.dumps([TRUE, FALSE]), "f")
    assert {each.claim.id for each in forth.records} == {each.claim.id for each in back.records}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<html>", "f: this is not JSON (Expecting value: line 1 column 1 (char 0)). Save it as JSON again"),
        ("[" * 100_000, "f: this is not JSON ("),
        ("{}", "f: there is no ClaimReview here. Give a feed or page in JSON-LD that has some"),
        (
            '{"@type": "ClaimReview"}',
            "f: ClaimReview 1: claimReviewed: is missing: the review does not say which claim it is about. Fill it in",
        ),
    ],
)
def test_what_is_wrong_with_a_feed_is_told(text: str, message: str) -> None:
    batch = read_feed(text, "f")
    assert batch.records == ()
    assert [each.told("en")[: len(message)] for each in batch.troubles] == [message]
