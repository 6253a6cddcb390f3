"""Writing schema.org ClaimReview: what people have reviewed, as JSON-LD that a page can carry.

Every claim is a review that finds it true, and every refuted wording of it one that finds it false, each with the
quote and the document that it stands in (the first with the passage, too). Drafts and rejected claims are left out:
nobody has reviewed them; and so are cues, which are no claims.
https://schema.org/ClaimReview
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.curate.exchange.ratings import BEST, WORST
from factcheck.curate.exchange.record import LANGUAGES, Record
from factcheck.language.detect import detect
from factcheck.model import Claim

_LABELS = {"fr": ("Vrai", "Faux"), "en": ("True", "False")}


def write_reviews(records: Iterable[Record], *, author: str = "", url: str = "") -> str:
    """Write the reviews, a JSON-LD document with a `@graph`.

    `author` is the organisation that answers for them, `url` the page that shows them: search engines want both.
    """
    graph = [each for row in records if not row.claim.status for each in _reviews(row, author, url)]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _reviews(row: Record, author: str, url: str) -> Iterator[dict[str, Any]]:
    claim = row.claim
    language = claim.source.language if claim.source.language in LANGUAGES else detect(claim.claim)
    shared = {
        "identifier": claim.id,
        "url": f"{url}#{claim.id}" if url else "",
        "author": {"@type": "Organization", "name": author} if author else "",
        "keywords": [*claim.topics],
        "citation": _quotation(claim),
    }
    whole = shared | {"citation": _quotation(claim, row.passage)}
    yield _review(claim.claim, language, whole, _item(claim.claim, claim), _rating(BEST, language, ""))
    for each in LANGUAGES:
        for text in claim.refuted.get(each, ()):
            yield _review(text, each, shared, {"@type": "Claim", "text": text}, _rating(WORST, each, claim.claim))


def _review(
    reviewed: str, language: str, shared: dict[str, Any], item: dict[str, Any], rating: dict[str, Any]
) -> dict[str, Any]:
    own = {"@type": "ClaimReview", "claimReviewed": reviewed, "inLanguage": language}
    return _filled(own | shared | {"itemReviewed": item, "reviewRating": rating})


def _item(text: str, claim: Claim) -> dict[str, Any]:
    others = [
        {"@language": language, "@value": wording}
        for language in LANGUAGES
        for wording in claim.wordings.get(language, ())
    ]
    return _filled({"@type": "Claim", "text": text, "alternateName": others})


def _rating(value: int, language: str, explanation: str) -> dict[str, Any]:
    words = _LABELS[language][0 if value == BEST else 1]
    scale = {"ratingValue": value, "bestRating": BEST, "worstRating": WORST}
    return _filled({"@type": "Rating", **scale, "alternateName": words, "ratingExplanation": explanation})


def _quotation(claim: Claim, passage: str = "") -> dict[str, Any]:
    source = claim.source
    work = {
        "@type": "CreativeWork",
        "identifier": source.id,
        "name": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "datePublished": source.date,
        "inLanguage": source.language,
        "text": passage,
    }
    quotation = {"@type": "Quotation", "text": claim.quote, "spokenByCharacter": claim.speaker}
    return _filled(quotation | {"isPartOf": _filled(work)})


def _filled(value: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in value.items() if each}
