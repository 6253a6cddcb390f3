"""The tantivy index over wordings: which claims speak of the same words."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import tantivy

if TYPE_CHECKING:
    from pathlib import Path

_MEMORY = 50_000_000  # bytes for the writer: one segment for a base of 100,000 wordings


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for language in ("fr", "en"):
        builder.add_text_field(language, stored=False, tokenizer_name="whitespace", index_option="freq")
    builder.add_integer_field("claim", stored=False, fast=True)
    return builder.build()


_SCHEMA = _schema()


def write_index(folder: "Path", documents: Sequence[tuple[str, str, int]]) -> None:
    """Write an index of (language, stems joined by spaces, claim number) into the empty folder."""
    index = tantivy.Index(_SCHEMA, path=str(folder))
    writer = index.writer(heap_size=_MEMORY, num_threads=1)
    for language, stems, claim in documents:
        writer.add_document(tantivy.Document(**{language: [stems], "claim": claim}))
    writer.commit()
    writer.wait_merging_threads()


class Index:
    """An index opened for searching."""

    def __init__(self, folder: "Path | str") -> None:
        self._searcher = tantivy.Index.open(str(folder)).searcher()

    def search(self, weighted: Sequence[tuple[str, float]], language: str, limit: int) -> list[tuple[int, float]]:
        """(claim number, BM25 score) of the `limit` best wordings for the weighted stems, best first.

        A claim stands once for each of its wordings found. Equal scores stand in any order.
        """
        terms = [_term(stem, weight, language) for stem, weight in weighted]
        if not terms:
            return []
        hits: Any = self._searcher.search(tantivy.Query.boolean_query(terms), limit=limit, count=False).hits
        claims: Any = self._searcher.fast_field_values("claim", [address for _, address in hits])
        return [(claim, score) for (score, _), claim in zip(hits, claims, strict=True)]


@lru_cache(maxsize=65536)
def _term(stem: str, weight: float, language: str) -> tuple[tantivy.Occur, tantivy.Query]:
    term = tantivy.Query.term_query(_SCHEMA, language, stem)
    return tantivy.Occur.Should, term if weight == 1.0 else tantivy.Query.boost_query(term, weight)
