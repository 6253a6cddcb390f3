"""The passages that labels name, beside the quotes of claims."""

import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import InputError
from factcheck.matching.candidates import Matcher
from factcheck.measure.labelled import Labelled, Row, names_source
from factcheck.model import Evidence, Span

_WORD = re.compile(r"\w+")


def shows(row: Row, evidence: Evidence) -> bool:
    """Whether evidence is from the labelled source and shares half of the words of the shorter quote."""
    wanted, got = (frozenset(_WORD.findall(text.lower())) for text in (row.quote, evidence.quote))
    shared = len(wanted & got)
    return names_source(row.seed, evidence.source) and shared > 0 and 2 * shared >= min(len(wanted), len(got))


class Quotes:
    """The places of the claims' quotes in the source files."""

    def __init__(self, matcher: Matcher, root: Path) -> None:
        self._root = root
        self._files = tuple(dict.fromkeys(source.file for source in matcher.base.sources))
        self._texts: dict[str, str] = {}
        self._places: dict[str, list[tuple[int, int, int]]] = {}
        for number in range(len(matcher.base.ids)):
            record = matcher.record(number)
            self._places.setdefault(record.source.file, []).append((number, record.start, record.end))

    def on_passage(self, article: Labelled, row: Row) -> frozenset[int]:
        """The numbers of the claims whose quote overlaps the passage of a row, wherever it stands in its source.

        A seed that names no source of the base gives none; raises InputError where the passage is not in its source.
        """
        files = [file for file in self._files if names_source(row.seed, file)]
        spans = [(file, span) for file in files for span in _occurrences(row.quote, self._text(file))]
        if files and not spans:
            raise InputError(
                f"{article.labels}:{row.line}: quote is not in {', '.join(files)}. "
                "Copy it from there, character by character."
            )
        return frozenset(
            number
            for file, (low, high) in spans
            for number, start, end in self._places.get(file, ())
            if start < high and low < end
        )

    def _text(self, file: str) -> str:
        if file not in self._texts:
            self._texts[file] = (self._root / file).read_bytes().decode("utf-8")
        return self._texts[file]


def _occurrences(quote: str, text: str) -> Iterator[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + 1)
