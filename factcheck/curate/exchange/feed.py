"""Reading schema.org ClaimReview: the reviews of a feed become drafts, for a person to look at.

A review may stand alone, in a list, a `@graph` or a `DataFeed`. One that finds a claim true supports it; one that finds
it false puts it among the refuted wordings, and what the review says instead is the claim; where it says neither, the
rating stands in the note only. What a feed carries of a review becomes the source text, so that the quote is found in
it. Reviews that `export` has written come back as the claims that they were made of, but for what the format has no
place for: prefix, suffix, cues, conflicts and file.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.curate.exchange.linked import first, is_a, nodes, text_of, texts_of
from factcheck.curate.exchange.ratings import label, stance
from factcheck.curate.exchange.record import LANGUAGES, Batch, Record, Trouble, record
from factcheck.curate.exchange.slugs import is_slug, mark, slug
from factcheck.language.detect import detect
from factcheck.model import Stance

_EXPLAINED = ("ratingExplanation",)
_ABOUT = ("description", "headline", "name", "reviewBody", "text", "articleBody")
_DAY = 10  # letters of "2024-03-01T10:00:00Z" that say the day


def read_feed(text: str, name: str) -> Batch:
    """Read the reviews in the `text` of the file `name`."""
    try:
        document = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        return Batch((), (Trouble(name, "", "", "json", {"what": str(error)}),))
    troubles: list[Trouble] = []
    remarks: list[Trouble] = []
    found: dict[tuple[str, str, str], list[tuple[Stance, Record]]] = {}
    number = 0
    for number, review in enumerate(nodes(document, "ClaimReview"), 1):
        place = f"{name}: ClaimReview {number}"
        reviewed = text_of(review.get("claimReviewed"))
        if not reviewed:
            troubles.append(Trouble(place, "", "claimReviewed", "reviewed"))
            continue
        rated = stance(first(review.get("reviewRating")) or review.get("reviewRating"))
        made = (
            _quoted(place, review, reviewed, rated) if _is_ours(review) else _reviewed(place, review, reviewed, rated)
        )
        if rated is Stance.RELATED:
            words = {"rating": label(first(review.get("reviewRating"))) or "–"}
            remarks.append(Trouble(place, made.claim.id, "reviewRating", "rating", words))
        found.setdefault((made.claim.id, made.claim.quote, made.claim.source.id), []).append((rated, made))
    if not number:
        troubles.append(Trouble(name, "", "", "reviews"))
    return Batch(tuple(_together(rows) for rows in found.values()), tuple(troubles), tuple(remarks))


def _is_ours(review: Mapping[str, Any]) -> bool:
    return is_a(first(review.get("citation")), "Quotation") and is_slug(text_of(review.get("identifier")))


def _together(rows: Iterable[tuple[Stance, Record]]) -> Record:
    """One claim of all reviews of it: the first that finds it true says it, the others are wordings."""
    records = [made for _, made in sorted(rows, key=lambda row: row[0] is not Stance.SUPPORTS)]
    kept = records[0].claim
    refuted = {
        language: tuple(dict.fromkeys(text for each in records for text in each.claim.refuted.get(language, ())))
        for language in LANGUAGES
    }
    return Record(kept._replace(refuted={key: texts for key, texts in refuted.items() if texts}), records[0].passage)


def _language(review: Mapping[str, Any], text: str) -> str:
    said = text_of(review.get("inLanguage"), "alternateName", "name")[:2].lower()
    return said if said in LANGUAGES else detect(text)


def _topics(review: Mapping[str, Any]) -> tuple[str, ...]:
    words = review.get("keywords")
    found = words.split(",") if isinstance(words, str) else texts_of(words)
    return tuple(dict.fromkeys(word.strip() for word in found if word.strip()))


# --- reviews that `export` has written


def _quoted(place: str, review: Mapping[str, Any], reviewed: str, rated: Stance) -> Record:
    quotation = first(review["citation"])
    work = first(quotation.get("isPartOf"))
    quote, language = text_of(quotation.get("text")), _language(review, reviewed)
    refuted = {language: (reviewed,)} if rated is Stance.CONTRADICTS else {}
    said = text_of(first(review.get("reviewRating")).get("ratingExplanation")) if refuted else reviewed
    fields: dict[str, Any]
    fields = {"id": text_of(review.get("identifier")), "status": "draft", "claim": said or quote, "quote": quote}
    source = {
        "id": text_of(work.get("identifier")),
        "title": text_of(work.get("name")),
        "author": text_of(work.get("author")),
        "publisher": text_of(work.get("publisher")),
        "date": text_of(work.get("datePublished")),
        "language": text_of(work.get("inLanguage")),
    }
    wordings: dict[str, tuple[str, ...]] = {}
    for each in _listed(first(review.get("itemReviewed")).get("alternateName")):
        tongue = text_of(each.get("@language"))
        wordings[tongue] = (*wordings.get(tongue, ()), text_of(each.get("@value")))
    fields |= {"speaker": text_of(quotation.get("spokenByCharacter")), "topics": _topics(review)}
    return record(
        place, fields | {"wordings": wordings, "refuted": refuted}, source, text_of(work.get("text")) or quote
    )


def _listed(value: Any) -> list[Mapping[str, Any]]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping)]


# --- reviews of others


def _reviewed(place: str, review: Mapping[str, Any], reviewed: str, rated: Stance) -> Record:
    rating = first(review.get("reviewRating"))
    url, by = text_of(review.get("url"), "@id", "url"), text_of(review.get("author"))
    explained = [text_of(rating, *_EXPLAINED), *(text_of(review.get(name)) for name in _ABOUT)]
    said = [each for each in dict.fromkeys(explained) if each and each != reviewed]
    verdict = label(rating) or label(review.get("reviewRating"))
    quote = said[0] if said else "\n\n".join(filter(None, (reviewed, verdict)))
    supports, language = rated is Stance.SUPPORTS, _language(review, reviewed)
    fields: dict[str, Any] = {
        "id": f"{slug(reviewed, 'claim')}-{mark(url, reviewed)}",
        "status": "draft",
        "note": _note(review, verdict, by, url),
        "claim": reviewed if supports else " ".join((said[0] if said else f"{verdict}: {reviewed}").split()),
        "quote": quote,
    }
    source = {
        "id": f"{slug(by, 'review')}-{mark(url or reviewed)}",
        "title": text_of(review.get("headline")) or text_of(review.get("name")),
        "author": by,
        "publisher": text_of(review.get("publisher")),
        "date": text_of(review.get("datePublished"))[:_DAY],
        "language": _language(review, " ".join((reviewed, *said))),
    }
    refuted = {language: (reviewed,)} if rated is Stance.CONTRADICTS else {}
    passage = "\n\n".join((reviewed, *filter(None, (verdict,)), *said) if said else (quote,))
    return record(place, fields | {"refuted": refuted, "topics": _topics(review)}, source, passage)


def _note(review: Mapping[str, Any], verdict: str, by: str, url: str) -> str:
    """Where the draft is from, in the words of the feed: "ClaimReview: Faux; AFP Factuel; …; X, 2024-02-27"."""
    item = first(review.get("itemReviewed"))
    said = ", ".join(filter(None, (text_of(item.get("author")), text_of(item.get("datePublished"))[:_DAY])))
    where = text_of(item.get("firstAppearance"), "url", "@id") or text_of(item.get("appearance"), "url", "@id")
    facts = "; ".join(" ".join(each.split()) for each in (verdict, by, url, said, where) if each)
    return f"ClaimReview: {facts}" if facts else "ClaimReview"
