"""The claims of a compiled base as the matcher sees them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from factcheck.base.compile import QUOTE, REFUTED, TRUE
from factcheck.base.store import CompiledBase
from factcheck.language.names import words_of
from factcheck.model import DateRef, Figure, Name

T = TypeVar("T")


class Stand(NamedTuple):
    """How a content word stands in its sentence: `reading.Word` without its place."""

    negated: int
    head: int
    contrast: int
    direction: int
    quantity: int
    clause: int


class Wording:
    """One wording of a claim, read: the claim itself, a paraphrase, a refuted wording or the quote."""

    def __init__(self, row: tuple[Any, ...]) -> None:
        self.text: str = row[0]
        self.language: str = row[1]
        self.stance: int = row[2]
        self.stems: tuple[str, ...] = row[3]
        self._stands: tuple[tuple[int, ...], ...] = row[4]
        self.spans: tuple[tuple[int, int], ...] = row[5]
        self.weight = -1.0  # of its words in the base, once somebody asked
        self._row = row

    @cached_property
    def unique(self) -> frozenset[str]:
        """The different stems."""
        return frozenset(self.stems)

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each stem stands first."""
        return {stem: len(self.stems) - 1 - k for k, stem in enumerate(reversed(self.stems))}

    @cached_property
    def stands(self) -> tuple[Stand, ...]:
        """How each word stands."""
        return tuple(Stand(*row) for row in self._stands)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures in it."""
        return tuple(Figure(*row) for row in self._row[6])

    @cached_property
    def dates(self) -> tuple[DateRef, ...]:
        """The dates in it."""
        return tuple(DateRef(*row) for row in self._row[7])

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names in it."""
        return tuple(Name(*row) for row in self._row[8])

    @cached_property
    def speakers(self) -> tuple[Name, ...]:
        """Who says something in it."""
        return tuple(Name(*row) for row in self._row[9])

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every word, folded, the function words too."""
        words: tuple[str, ...] = self._row[10]
        return words

    @cached_property
    def bag(self) -> frozenset[str]:
        """The different words, the function words too."""
        return frozenset(self.all_words)


class ByLanguage(dict[str, T]):
    """What `make` gives for a language, made when first asked for: an article is in one of them."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, language: str) -> T:
        """Make it."""
        made = self[language] = self._make(language)
        return made


class ClaimRecord:
    """A claim with its readings, and what all its true (or refuted) wordings say together."""

    def __init__(self, base: CompiledBase, number: int) -> None:
        row, wordings, self._around = base.record(number)
        self.number = number
        self.id: str = row[0]
        self.source = base.sources[row[1]]
        self.quote: str = row[3]
        self.start: int = row[4]
        self.end: int = row[5]
        self.line: int = row[6]
        self.speaker: str = row[7]
        self.wordings = tuple(Wording(wording) for wording in wordings)

    @cached_property
    def _by_language(self) -> dict[str, tuple[Wording, ...]]:
        table: dict[str, list[Wording]] = {}
        for wording in self.wordings:
            table.setdefault(wording.language, []).append(wording)
        return {language: tuple(rows) for language, rows in table.items()}

    def in_language(self, language: str) -> tuple[Wording, ...]:
        """The wordings in a language."""
        return self._by_language.get(language, ())

    @cached_property
    def true(self) -> tuple[Wording, ...]:
        """What the claim says, in both languages, with the quote."""
        return tuple(wording for wording in self.wordings if wording.stance != REFUTED)

    @cached_property
    def said(self) -> tuple[Wording, ...]:
        """What the claim says in its own words: a quote may hold its neighbours' facts too (FINDINGS, 5)."""
        return tuple(wording for wording in self.wordings if wording.stance == TRUE)

    @cached_property
    def refuted(self) -> tuple[Wording, ...]:
        """What it rules out."""
        return tuple(wording for wording in self.wordings if wording.stance == REFUTED)

    @cached_property
    def occurrences(self) -> "ByLanguage[dict[str, frozenset[int]]]":
        """By language: the numbers of the wordings (in the order of `in_language`) that have a stem."""

        def found(language: str) -> dict[str, frozenset[int]]:
            numbers: dict[str, list[int]] = {}
            for number, row in enumerate(self.in_language(language)):
                for stem in row.stems:
                    numbers.setdefault(stem, []).append(number)
            return {stem: frozenset(having) for stem, having in numbers.items()}

        return ByLanguage(found)

    @cached_property
    def pools(self) -> "ByLanguage[tuple[frozenset[str], frozenset[str]]]":
        """By language: the stems of the true wordings, and those of the refuted ones."""

        def found(language: str) -> tuple[frozenset[str], frozenset[str]]:
            rows = self.in_language(language)
            return (
                frozenset(stem for row in rows if row.stance != REFUTED for stem in row.stems),
                frozenset(stem for row in rows if row.stance == REFUTED for stem in row.stems),
            )

        return ByLanguage(found)

    @cached_property
    def pairs(self) -> "ByLanguage[tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]]":
        """By language: pairs of stems at most two words apart, in order, of the true and of the refuted wordings."""

        def found(language: str) -> tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]:
            rows = self.in_language(language)
            return (
                frozenset(pair for row in rows if row.stance != REFUTED for pair in near_pairs(row.stems)),
                frozenset(pair for row in rows if row.stance == REFUTED for pair in near_pairs(row.stems)),
            )

        return ByLanguage(found)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The different figures of the true wordings."""
        unique = {(f.value, f.low, f.high, f.unit, f.per, f.kind): f for wording in self.said for f in wording.figures}
        return tuple(unique.values())

    @cached_property
    def refuted_figures(self) -> tuple[Figure, ...]:
        """The different figures of the refuted wordings."""
        unique = {
            (f.value, f.low, f.high, f.unit, f.per, f.kind): f for wording in self.refuted for f in wording.figures
        }
        return tuple(unique.values())

    @cached_property
    def dates(self) -> tuple[DateRef, ...]:
        """The different dates of the true wordings."""
        unique = {tuple(d[2:]): d for wording in self.said for d in wording.dates}
        return tuple(unique.values())

    @cached_property
    def refuted_dates(self) -> tuple[DateRef, ...]:
        """The different dates of the refuted wordings."""
        unique = {tuple(d[2:]): d for wording in self.refuted for d in wording.dates}
        return tuple(unique.values())

    @cached_property
    def nearby_figures(self) -> tuple[Figure, ...]:
        """The figures of the passage around the quote."""
        return tuple(Figure(*row) for row in self._around[0])

    @cached_property
    def nearby_dates(self) -> tuple[DateRef, ...]:
        """The dates of the passage around the quote."""
        return tuple(DateRef(*row) for row in self._around[1])

    @cached_property
    def nearby_names(self) -> frozenset[str]:
        """Keys of the names of the passage around the quote."""
        return frozenset(self._around[2])

    @cached_property
    def name_kinds(self) -> dict[str, str]:
        """Key and kind of every name in the true wordings, the quote left out."""
        return {name.key: name.kind for wording in self.said for name in wording.names}

    @cached_property
    def true_words(self) -> frozenset[str]:
        """All stems and name words of the claim's own wordings, in both languages."""
        stems = {stem for wording in self.said for stem in wording.stems}
        return frozenset(stems | {word for key in self.name_kinds for word in key.split()})

    @cached_property
    def source_keys(self) -> frozenset[str]:
        """Keys under which the claim's speaker and its source may be named: they add nothing to it."""
        keys = set()
        for name in (self.speaker, self.source.author, self.source.publisher, self.source.title):
            words = words_of(name)
            keys.add(" ".join(words))
            keys.add(" ".join(word for word in words if len(word) > 1))
        return frozenset(keys - {""})

    @cached_property
    def refuted_names(self) -> frozenset[str]:
        """Keys of the names that only the refuted wordings have."""
        return frozenset(name.key for wording in self.refuted for name in wording.names) - frozenset(self.name_kinds)


def near_pairs(stems: Sequence[str]) -> list[tuple[str, str]]:
    """Ordered pairs of stems with at most one word between them."""
    return [*pairwise(stems), *zip(stems, stems[2:], strict=False)]


__all__ = ["QUOTE", "REFUTED", "TRUE", "ClaimRecord", "Stand", "Wording", "near_pairs"]
