"""Web Annotations, held to the W3C's data model and to the texts that they point into."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.load import load_base
from factcheck.base.shipped import shipped_root
from factcheck.curate.exchange.annotations import write_annotations
from factcheck.curate.exchange.passages import records_of, text_of
from factcheck.model import Span
from tests.curate.exchange.records import made

# Names of https://www.w3.org/ns/anno.jsonld, and the types of https://www.w3.org/TR/annotation-model/.
NAMES = {
    "@context", "id", "type", "label", "total", "first", "startIndex", "items", "motivation", "body", "target", "value",
    "language", "format", "purpose", "source", "selector", "exact", "prefix", "suffix", "start", "end",
}  # fmt: skip
TYPES = {
    "AnnotationCollection", "AnnotationPage", "Annotation", "TextualBody", "TextQuoteSelector", "TextPositionSelector",
}  # fmt: skip


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(each)


def test_the_quotes_of_the_shipped_base_are_where_the_annotations_say() -> None:
    base = load_base(shipped_root())
    texts = {source.file: text_of(base, source.file) for source in base.sources}
    document = json.loads(write_annotations([each.claim for each in records_of(base)], texts))
    page = document["first"]
    assert {each["type"] for each in objects(document) if "type" in each} == TYPES
    assert {name for each in objects(document) for name in each} <= NAMES
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (document["total"], page["startIndex"], len(page["items"])) == (len(base.claims), 0, len(base.claims))
    assert len({each["id"] for each in page["items"]}) == len(base.claims)
    for each in page["items"]:
        text = texts[each["target"]["source"]]
        words, place = each["target"]["selector"]
        assert text[place["start"] : place["end"]] == words["exact"]
        assert text.count(words["prefix"] + words["exact"] + words["suffix"]) == 1


@given(st.text("ab😀 \n", min_size=1, max_size=200), st.data())
def test_the_words_around_a_quote_tell_it_from_others(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    claim = made(quote=text[start:end], span=Span(start, end))
    (found,) = json.loads(write_annotations([claim], {"seeds/s.txt": text}))["first"]["items"]
    words, place = found["target"]["selector"]
    whole = words["prefix"] + words["exact"] + words["suffix"]
    assert text.find(whole) == start - len(words["prefix"])
    assert text.find(whole, text.find(whole) + 1) < 0
    assert (place["start"], place["end"]) == (start, end)


def test_addresses_are_absolute_where_the_base_is_published() -> None:
    claim = made(source=made().source._replace(file="seeds/é 1.txt"), span=Span(0, 7))
    document = json.loads(write_annotations([claim], {"seeds/é 1.txt": "Il dit."}, "https://desk.example/base/"))
    (found,) = document["first"]["items"]
    assert found["target"]["source"] == "https://desk.example/base/seeds/%C3%A9%201.txt"
    assert found["id"] == "https://desk.example/base/annotations.json#c"


def test_drafts_are_left_out() -> None:
    assert json.loads(write_annotations([made(status="draft")], {"seeds/s.txt": ""}))["total"] == 0
