"""Writing W3C Web Annotations: every quote marked in its source text, with the claim that it carries.

Each annotation points to the quote twice, by its words with what stands around them and by its place in code points, so
that it is found again where the text has moved. https://www.w3.org/TR/annotation-model/
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote as percent_encoded

from factcheck.curate.exchange.record import LANGUAGES
from factcheck.language.detect import detect
from factcheck.model import Claim, Span

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # code points of context on each side, at least


def write_annotations(claims: Sequence[Claim], texts: Mapping[str, str], url: str = "") -> str:
    """Write an AnnotationCollection with one page; `texts` are the source texts by file.

    `url` is where the base is published; without it the addresses are relative to the base's folder. Drafts and
    rejected claims are left out.
    """
    items = [_annotation(each, texts[each.source.file], url) for each in claims if not each.status]
    name = f"{url}annotations.json"
    page = {"id": f"{name}#page-1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    collection = {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": "factcheck",
        "total": len(items),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _annotation(claim: Claim, text: str, url: str) -> dict[str, Any]:
    language = claim.source.language if claim.source.language in LANGUAGES else detect(claim.claim)
    said = {
        "type": "TextualBody",
        "value": claim.claim,
        "language": language,
        "format": "text/plain",
        "purpose": "describing",
    }
    tags = [{"type": "TextualBody", "value": topic, "purpose": "tagging"} for topic in claim.topics]
    before, after = _around(text, claim.span)
    words = {"type": "TextQuoteSelector", "exact": claim.quote, "prefix": before, "suffix": after}
    place = {"type": "TextPositionSelector", "start": claim.span.start, "end": claim.span.end}
    return {
        "id": f"{url}annotations.json#{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [said, *tags],
        "target": {"source": url + percent_encoded(claim.source.file), "selector": [words, place]},
    }


def _around(text: str, span: Span) -> tuple[str, str]:
    """What stands before and after a span: so much of it that the three together occur once in `text`."""
    width = _AROUND
    while True:
        start, end = max(0, span.start - width), min(len(text), span.end + width)
        whole = text[start:end]
        again = text.find(whole, text.find(whole) + 1)
        if again < 0 or (start == 0 and end == len(text)):
            return text[start : span.start], text[span.end : end]
        width *= 2
