"""The claims of a compiled base as the matcher sees them; what nobody asks for is not unpacked."""

import marshal
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from factcheck.base.pack import IN_REFUTED, IN_TRUE, QUOTE, REFUTED, TRUE, language_of, part
from factcheck.base.store import CompiledBase
from factcheck.language.lexicon import LANGUAGES
from factcheck.matching.wordings import Stand, Wording, Wordings
from factcheck.matching.wrong import Wrong, wrong_in
from factcheck.model import DateRef, Figure


class ClaimRecord:
    """A claim with its readings, and what all its true (or refuted) wordings say together."""

    def __init__(self, base: CompiledBase, number: int) -> None:
        self._record = base.record(number)
        row, self._place, self._places = part(self._record, len(self._record))
        self.number = number
        self.id: str = row[0]
        self.source = base.sources[row[1]]
        self.text: str = row[2]
        self.quote: str = row[3]
        self.start: int = row[4]
        self.end: int = row[5]
        self.line: int = row[6]
        self.speaker: str = row[7]
        self.bare: bool = row[11]  # nothing is written down that it rules out, or few wordings that say it
        self.holders: str = row[12]  # who without a name holds it, where the source says no more than that they do
        self._wordings: dict[str, Wordings | None] = {}
        self._wrong: dict[tuple[str, int], Wrong | None] = {}

    def in_language(self, language: str) -> Wordings | None:
        """The wordings in a language; None where there are none."""
        if language not in self._wordings:
            place = self._places[LANGUAGES.index(language)]
            self._wordings[language] = Wordings(self._record, place) if place else None
        return self._wordings[language]

    def wrong(self, language: str, number: int) -> Wrong | None:
        """What makes the refuted wording of a number wrong, apart from its words; None where nothing does."""
        key = language, number
        if key not in self._wrong:
            wordings = self.in_language(language)
            self._wrong[key] = (
                wrong_in(wordings[number], self.figures, self.dates, self.refuted_names) if wordings else None
            )
        return self._wrong[key]

    @cached_property
    def _facts(self) -> tuple[Any, ...]:
        return part(self._record, self._place)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The different figures of the true wordings, the quote left out."""
        return tuple(map(Figure._make, self._facts[0]))

    @property
    def _stated(self) -> Iterator[Wording]:
        """The claim's own sentence, and its quote."""
        wordings = self.in_language(language_of(self.source))
        if wordings is not None:
            yield from (wordings[at] for at in wordings.trues if at == 0 or wordings.stances[at] == QUOTE)

    @cached_property
    def stated_figures(self) -> tuple[Figure, ...]:
        """The figures of the claim's own sentence and of its quote."""
        return tuple([figure for wording in self._stated for figure in wording.figures])

    @cached_property
    def stated_dates(self) -> tuple[DateRef, ...]:
        """The dates of the claim's own sentence and of its quote."""
        return tuple([date for wording in self._stated for date in wording.dates])

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
    def before(self) -> str:
        """What stands before the quote in its source."""
        text: str = self._facts[12][0]
        return text

    @property
    def after(self) -> str:
        """What stands after the quote in its source."""
        text: str = self._facts[12][1]
        return text

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
    def core_names(self) -> tuple[str, ...]:
        """Keys of the names that most true wordings have, those of its source left out."""
        keys: tuple[str, ...] = self._facts[13]
        return keys

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
