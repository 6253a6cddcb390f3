"""ClaimReview as it is written, held to the names that schema.org defines."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import given

from factcheck.curate.exchange.record import Record
from factcheck.curate.exchange.reviews import write_reviews
from tests.curate.exchange.records import claims, made

# Properties by type, those of the types above it included: https://schema.org/version/latest (CreativeWork is the
# parent of Review, Claim and Quotation, Review that of ClaimReview, Thing that of all).
THING = {"@type", "identifier", "url", "name", "alternateName", "description", "sameAs"}
WORK = THING | {"author", "publisher", "datePublished", "inLanguage", "keywords", "citation", "isPartOf", "text"}
KNOWN = {
    "ClaimReview": WORK | {"claimReviewed", "itemReviewed", "reviewRating", "reviewBody"},
    "Claim": WORK | {"appearance", "firstAppearance"},
    "Quotation": WORK | {"spokenByCharacter"},
    "CreativeWork": WORK,
    "Rating": THING | {"ratingValue", "bestRating", "worstRating", "ratingExplanation"},
    "Organization": THING,
}


def objects(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(each)


def reviews(*rows: Record, **options: str) -> list[dict[str, Any]]:
    document = json.loads(write_reviews(rows, **options))
    assert set(document) == {"@context", "@graph"}
    assert document["@context"] == "https://schema.org"
    found: list[dict[str, Any]] = document["@graph"]
    return found


@given(claims)
def test_every_name_is_one_of_schema_org_and_nothing_is_empty(claim: Any) -> None:
    found = reviews(Record(claim._replace(id="c"), "x"), author="Desk", url="https://desk.example/")
    for each in objects(found):
        if "@value" in each:
            assert set(each) == {"@value", "@language"}
        else:
            assert set(each) <= KNOWN[each["@type"]]
        assert all(value not in ("", [], {}, None) for value in each.values())
    assert len(found) == (0 if claim.status else 1 + sum(map(len, claim.refuted.values())))


def test_what_search_engines_want_is_there() -> None:
    # https://developers.google.com/search/docs/appearance/structured-data/factcheck: required and recommended
    claim = made(refuted={"en": ("It says not.",)}, speaker="X")
    yes, no = reviews(Record(claim, "Il dit."), author="Desk", url="https://desk.example/claims")
    for each in (yes, no):
        assert each["url"] == "https://desk.example/claims#c"
        assert each["author"] == {"@type": "Organization", "name": "Desk"}
        assert each["itemReviewed"]["@type"] == "Claim"
    assert yes["claimReviewed"] == "Dit."
    assert yes["reviewRating"] == {
        "@type": "Rating", "ratingValue": 5, "bestRating": 5, "worstRating": 1, "alternateName": "Vrai",
    }  # fmt: skip
    assert (no["claimReviewed"], no["inLanguage"]) == ("It says not.", "en")
    assert no["reviewRating"] == {
        "@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "False",
        "ratingExplanation": "Dit.",
    }  # fmt: skip


def test_drafts_and_rejected_claims_are_left_out() -> None:
    assert reviews(Record(made(status="draft")), Record(made(status="rejected"))) == []
