"""The wordings of a claim in one language; what nobody asks for is not unpacked."""

import marshal
from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import Any, NamedTuple

from factcheck.base.pack import QUOTE, REFUTED, part
from factcheck.language.agents import Act
from factcheck.language.cues import Compared, compared, directions
from factcheck.language.expressions import Line, Tables, unread
from factcheck.language.relations import roles
from factcheck.language.sequence import Order, orders
from factcheck.language.words import tokens
from factcheck.model import DateRef, Figure, Name, Token

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
    def tokens(self) -> tuple[Token, ...]:
        """All its words in order, where each stands in the text and with its stem."""
        return tokens(self.text, self.language)

    @cached_property
    def stems_in_line(self) -> Line:
        """All its words in order, as stems; not which of them are denied."""
        return unread(self.text, self.language)

    @cached_property
    def denies(self) -> bool:
        """Whether a word of it is denied."""
        return any(self._standing("negated"))

    @cached_property
    def quantities(self) -> frozenset[int]:
        """The steps from none to all that its words are given (see `cues.Mark`)."""
        return frozenset(self._standing("quantity"))

    def _standing(self, field: str) -> Sequence[int]:
        """One field of all that `stands` has."""
        values: Sequence[int] = self._row[4]
        return values[Stand._fields.index(field) :: len(Stand._fields)]

    @cached_property
    def compared(self) -> Compared | None:
        """The first comparison of two things in it."""
        return compared(self.text, self.language)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Who acts on whom in it."""
        return roles(self.text, self.names, self.language)

    @cached_property
    def orders(self) -> tuple[Order, ...]:
        """Which of its names came first."""
        return tuple(orders(self.text, self.names, self.language))

    @cached_property
    def directions(self) -> tuple[bool, bool]:
        """Whether it says more, higher, after …, and whether it says less, lower, before …."""
        return directions(self.all_words, self.language)


class Wordings:
    """The wordings of a claim in one language, told apart by number: what a statement is laid beside."""

    def __init__(self, record: memoryview, place: int) -> None:
        cues, stems, shared, refuted, having, core, stances, totals, lengths, lines, bags, near, denied, places = part(
            record, place
        )
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
        self._denied: dict[str, Sequence[int]] = denied
        self._cues: bytes = cues
        self._odds: tuple[dict[str, float], dict[str, float]] = ({}, {})  # where a stem is affirmed, and denied
        self._record = record
        self._places: tuple[int, ...] = places
        self._wordings: dict[int, Wording] = {}
        self._core: tuple[float, ...] = core

    def __len__(self) -> int:
        """How many there are."""
        return len(self.stances)

    def __getitem__(self, number: int) -> Wording:
        """The wording of a number."""
        found = self._wordings.get(number)
        if found is None:
            found = self._wordings[number] = Wording(part(self._record, self._places[number]))
        return found

    @cached_property
    def denying(self) -> frozenset[int]:
        """The numbers of the wordings that deny something."""
        return frozenset().union(*self._denied.values())

    @cached_property
    def true_ones_deny(self) -> bool:
        """Whether a true wording denies something."""
        return not self.denying.isdisjoint(self.trues)

    @cached_property
    def true_pool(self) -> frozenset[str]:
        """The stems of the true wordings."""
        return frozenset(self.stems[: self._refuted])

    @cached_property
    def refuted_pool(self) -> frozenset[str]:
        """The stems of the refuted wordings."""
        return frozenset(self.stems[self._shared :])

    def odds(self, stem: str, denied: bool) -> float:
        """How much more likely it is that a true wording has the stem, so denied or not, than that a refuted one has
        it: the logarithm of the ratio, half a wording added to each; 0 where there are no refuted ones.
        """
        known = self._odds[denied]
        if stem not in known:
            known[stem] = self._measured(stem, denied)
        return known[stem]

    def _measured(self, stem: str, denied: bool) -> float:
        if not self.refuted or not self.trues:
            return 0.0
        denying = set(self._denied.get(stem, ()))
        having = [at for at in self.occurrences.get(stem, ()) if (at in denying) is denied]
        if not having:
            return 0.0
        wrong = sum(self.stances[at] == REFUTED for at in having)
        right = len(having) - wrong
        return log((right + 0.5) / (len(self.trues) + 1) * (len(self.refuted) + 1) / (wrong + 0.5))

    @cached_property
    def cues(self) -> Tables | None:
        """The cues of the claim in this language (see `base.cues`), if it has any."""
        return Tables(*marshal.loads(self._cues)) if self._cues else None

    def named(self, key: str) -> str:
        """How the first true wording that has this name writes it; "" where none has it."""
        written = (
            wording.text[name.start : name.end]
            for wording in map(self.__getitem__, self.trues)
            for name in wording.names
            if name.key == key
        )
        return next(written, "")

    @cached_property
    def core(self) -> tuple[dict[str, float], float]:
        """What each stem of the true wordings weighs by the share of them that have it, and all of it together."""
        core = dict(zip(self.stems[: self._refuted], self._core, strict=True))
        return core, sum(core.values())

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
