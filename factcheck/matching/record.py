"""The claims of a compiled base as the matcher sees them; what nobody asks for is not unpacked."""

import marshal
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple

from factcheck.base.pack import IN_REFUTED, IN_TRUE, QUOTE, REFUTED, TRUE
from factcheck.base.store import CompiledBase
from factcheck.language.cues import directions
from factcheck.language.lexicon import LANGUAGES
from factcheck.model import DateRef, Figure, Name

_QUOTE_LENGTH = 14  # a quote longer than this is not expected to be said whole


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
        self.all_words: tuple[str, ...] = row[10]  # folded, the function words too
        self._row = row

    @cached_property
    def place(self) -> dict[str, int]:
        """Where each stem stands first."""
        return {stem: len(self.stems) - 1 - k for k, stem in enumerate(reversed(self.stems))}

    @cached_property
    def stands(self) -> tuple[Stand, ...]:
        """How each word stands."""
        values = [iter(self._row[4])] * len(Stand._fields)
        return tuple(map(Stand._make, zip(*values, strict=True)))

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where each word stands in the text."""
        bounds = self._row[5]
        return tuple(zip(bounds[::2], bounds[1::2], strict=True))

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The figures in it."""
        return tuple(map(Figure._make, self._row[6]))

    @cached_property
    def dates(self) -> tuple[DateRef, ...]:
        """The dates in it."""
        return tuple(map(DateRef._make, self._row[7]))

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names in it."""
        return tuple(map(Name._make, self._row[8]))

    @cached_property
    def speakers(self) -> tuple[Name, ...]:
        """Who says something in it."""
        return tuple(map(Name._make, self._row[9]))

    @cached_property
    def denies(self) -> bool:
        """Whether a word of it is denied."""
        return any(stand.negated for stand in self.stands)

    @cached_property
    def quantities(self) -> frozenset[int]:
        """The steps from none to all that its words are given (see `cues.Mark`)."""
        return frozenset(stand.quantity for stand in self.stands)

    @cached_property
    def directions(self) -> tuple[bool, bool]:
        """Whether it says more, higher, after …, and whether it says less, lower, before …."""
        return directions(self.all_words, self.language)


class Wordings:
    """The wordings of a claim in one language, told apart by number: what a statement is laid beside."""

    def __init__(self, blob: bytes) -> None:
        stems, shared, refuted, having, stances, totals, lengths, lines, bags, near, packed = marshal.loads(blob)
        self.stems: tuple[str, ...] = stems  # the different ones; those of true wordings alone first
        self._shared: int = shared
        self._refuted: int = refuted
        self.occurrences: dict[str, Sequence[int]] = dict(zip(stems, having, strict=True))  # which wordings have a stem
        self.stances: bytes = stances
        self.lines: tuple[str, ...] = lines  # all words of each wording in order, a letter a word (see `base.letters`)
        self.bags: tuple[str, ...] = bags  # the different ones, sorted
        self.totals: list[float] = list(totals)  # weight of the words that are expected to be said
        for number, stance in enumerate(stances):
            if stance == QUOTE and lengths[number] > _QUOTE_LENGTH:
                self.totals[number] *= _QUOTE_LENGTH / lengths[number]
        self.trues = [number for number, stance in enumerate(stances) if stance != REFUTED]
        self.refuted = [number for number, stance in enumerate(stances) if stance == REFUTED]
        self._near: bytes = near
        self._packed: tuple[bytes, ...] = packed
        self._wordings: dict[int, Wording] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self.stances)

    def __getitem__(self, number: int) -> Wording:
        """The wording of a number."""
        found = self._wordings.get(number)
        if found is None:
            found = self._wordings[number] = Wording(marshal.loads(self._packed[number]))
        return found

    @cached_property
    def true_pool(self) -> frozenset[str]:
        """The stems of the true wordings."""
        return frozenset(self.stems[: self._refuted])

    @cached_property
    def refuted_pool(self) -> frozenset[str]:
        """The stems of the refuted wordings."""
        return frozenset(self.stems[self._shared :])

    @cached_property
    def ids(self) -> dict[str, int]:
        """The number of each stem: see `near`."""
        return {stem: number for number, stem in enumerate(self.stems)}

    @cached_property
    def near(self) -> dict[int, int]:
        """Where two stems stand near each other, in order: IN_TRUE, IN_REFUTED or both.

        The key is the number of the first times the number of stems, plus that of the second.
        """
        found: dict[int, int] = marshal.loads(self._near)
        return found

    def stand_near(self, one: str, other: str) -> int:
        """In which wordings `one` stands shortly before `other`: IN_TRUE, IN_REFUTED, both or neither (0)."""
        return self.near.get(self.ids[one] * len(self.stems) + self.ids[other], 0)


class ClaimRecord:
    """A claim with its readings, and what all its true (or refuted) wordings say together."""

    def __init__(self, base: CompiledBase, number: int) -> None:
        row, self._packed_facts, self._packed_wordings = base.record(number)
        self.number = number
        self.id: str = row[0]
        self.source = base.sources[row[1]]
        self.text: str = row[2]
        self.quote: str = row[3]
        self.start: int = row[4]
        self.end: int = row[5]
        self.line: int = row[6]
        self.speaker: str = row[7]
        self.bare: bool = row[11]  # nothing is written down that it rules out
        self._wordings: dict[str, Wordings | None] = {}

    def in_language(self, language: str) -> Wordings | None:
        """The wordings in a language; None where there are none."""
        if language not in self._wordings:
            blob = self._packed_wordings[LANGUAGES.index(language)]
            self._wordings[language] = None if blob is None else Wordings(blob)
        return self._wordings[language]

    @cached_property
    def _facts(self) -> tuple[Any, ...]:
        facts: tuple[Any, ...] = marshal.loads(self._packed_facts)
        return facts

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The different figures of the true wordings, the quote left out."""
        return tuple(map(Figure._make, self._facts[0]))

    @cached_property
    def refuted_figures(self) -> tuple[Figure, ...]:
        """The different figures of the refuted wordings."""
        return tuple(map(Figure._make, self._facts[1]))

    @cached_property
    def dates(self) -> tuple[DateRef, ...]:
        """The different dates of the true wordings, the quote left out."""
        return tuple(map(DateRef._make, self._facts[2]))

    @cached_property
    def refuted_dates(self) -> tuple[DateRef, ...]:
        """The different dates of the refuted wordings."""
        return tuple(map(DateRef._make, self._facts[3]))

    @cached_property
    def nearby_figures(self) -> tuple[Figure, ...]:
        """The figures of the passage around the quote."""
        return tuple(map(Figure._make, self._facts[4]))

    @cached_property
    def nearby_dates(self) -> tuple[DateRef, ...]:
        """The dates of the passage around the quote."""
        return tuple(map(DateRef._make, self._facts[5]))

    @property
    def nearby_names(self) -> frozenset[str]:
        """Keys of the names of the passage around the quote."""
        names: frozenset[str] = self._facts[6]
        return names

    @property
    def name_kinds(self) -> dict[str, str]:
        """Key and kind of every name in the true wordings, the quote left out."""
        kinds: dict[str, str] = self._facts[7]
        return kinds

    @property
    def refuted_names(self) -> frozenset[str]:
        """Keys of the names that only the refuted wordings have."""
        names: frozenset[str] = self._facts[8]
        return names

    @property
    def source_keys(self) -> frozenset[str]:
        """Keys under which the claim's speaker and its source may be named: they add nothing to it."""
        keys: frozenset[str] = self._facts[9]
        return keys

    @cached_property
    def true_words(self) -> frozenset[str]:
        """All stems and name words of the claim's own wordings, in both languages."""
        words: frozenset[str] = marshal.loads(self._facts[11])
        return words

    def as_written(self, value: Figure | DateRef, language: str) -> str:
        """A figure or date as a true wording has it, in `language` where it can be; "" where none has."""
        key, texts = tuple(value[2:]), self._facts[10]
        for tongue in (language, *(other for other in texts if other != language)):
            if key in texts.get(tongue, ()):
                text: str = texts[tongue][key]
                return text
        return ""


__all__ = ["IN_REFUTED", "IN_TRUE", "QUOTE", "REFUTED", "TRUE", "ClaimRecord", "Stand", "Wording", "Wordings"]
