"""A statement made ready for matching: its content words with their weight and the words that may stand for them."""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.base.store import CompiledBase
from factcheck.language.agents import Act
from factcheck.language.asides import asides
from factcheck.language.clauses import coordinated
from factcheck.language.cues import NO_QUANTITY, Compared, compared, directions, needing
from factcheck.language.date_comparison import PARTS
from factcheck.language.exclusions import exclusions
from factcheck.language.expressions import Line, line
from factcheck.language.reading import Reading, Word, takes_us_to, within
from factcheck.language.relations import roles
from factcheck.language.sequence import Order, orders
from factcheck.language.shares import of_the_rest

# How much a word counts that stands for another (FINDINGS: soft alignment ranks better than stems alone).
CONCEPT = 0.85
KIN = 0.7
TYPO = 0.85
CARRIED = 0.7  # a name that only the statement before has
_KIN_PREFIX = 5
_TYPO_LENGTH = 5
_TYPO_LIKENESS = 0.8
_YEAR = 4  # digits
_STAND_INS = 4  # words that may stand for one in a search, at most


class Term(NamedTuple):
    """A stem of the base for word `at` of a statement.

    `weakness` is how much it counts (0..1), negated: terms sort by word, the strongest first. `gain` is what a wording
    that has it covers of the statement by it, `worth` what is told of the wording.
    """

    at: int
    weakness: float
    stem: str
    gain: float
    worth: float


class Probe:
    """The words of a statement that carry its subject (those in figures and dates are compared by value instead)."""

    def __init__(
        self, reading: Reading, words: tuple[Word, ...], vocabulary: "Vocabulary", context: tuple[str, ...] = ()
    ) -> None:
        """`context` are stems of names carried over from the statement before."""
        self.reading = reading
        self.words = words
        self.context = context
        language = reading.language
        weigh = vocabulary.weigher(language)
        self.weights = tuple([weigh(word.stem) for word in words])
        self.total = sum(self.weights)
        self.expansions = tuple([vocabulary.expansion(word.stem, language) for word in words])
        self.denies = any(word.negated for word in words)
        self.quantifies = any(word.quantity != NO_QUANTITY for word in words)
        self.compares = any(word.direction for word in words)
        self.line = vocabulary.spelled(reading.all_words)  # all its words in order, a letter a word
        self.bag = "".join(sorted(set(self.line)))  # the different ones
        self.reach = frozenset([word.stem for word in words]).union(*self.expansions)  # all stems that it has terms for
        self.carried = {stem: CARRIED * weigh(stem) for stem in context}  # what the names carried over weigh
        self.terms = _Terms(words, self.expansions, self.weights, weigh)

    @cached_property
    def neighbours(self) -> float:
        """The weight of all pairs of words with at most one between them."""
        weights, total = self.weights, 0.0
        for at, weight in enumerate(weights):
            for other in weights[at + 1 : at + 3]:
                total += weight + other
        return total

    @cached_property
    def stems_in_line(self) -> Line:
        """All its words in order, as stems."""
        return line(self.reading)

    @cached_property
    def measured(self) -> frozenset[int]:
        """Which of all its words stand in a figure or a date."""
        spans = [one[:2] for part in (self.reading.figures, self.reading.dates) for one in part]
        return within(self.reading.tokens, spans)

    @cached_property
    def sharing(self) -> frozenset[int]:
        """Which of all its words name a share without a number."""
        return within(self.reading.tokens, [share.figure[:2] for share in self.reading.shares])

    @cached_property
    def turned(self) -> frozenset[int]:
        """Which of all its words name a share, in per cent or without a number, that is told of what is the rest of
        something: something of it is denied, or the sentence says « ailleurs », "other than".
        """
        told = self.reading
        if of_the_rest(told.all_words, told.language):
            percent = [figure[:2] for figure in told.figures if figure.unit == "%"]
            return self.sharing | within(told.tokens, percent)
        return within(told.tokens, [share.figure[:2] for share in told.shares if share.turned])

    @cached_property
    def needing(self) -> frozenset[int]:
        """Which of all its words say « sans » of what is needed: « on ne construit rien sans eau »."""
        told = self.reading
        return needing(told.tokens, frozenset([span.start for span in told.negations]), told.language)

    @cached_property
    def naming(self) -> frozenset[int]:
        """Which of all its words stand in a name."""
        return within(self.reading.tokens, [(name.start, name.end) for name in self.reading.names])

    @cached_property
    def ahead(self) -> frozenset[int]:
        """Which of all its words stand in the name of the place to which it takes us first."""
        names = [name for name in self.reading.names if takes_us_to(self.reading, name)]
        return within(self.reading.tokens, [(name.start, name.end) for name in names])

    @cached_property
    def actors(self) -> frozenset[int]:
        """The words that stand in a name other than a work's."""
        return within(self.words, [(name.start, name.end) for name in self.reading.names if name.kind != "work"])

    @cached_property
    def asides(self) -> tuple[tuple[int, int], ...]:
        """Where it is said who says it, and who somebody is."""
        return tuple(asides(self.reading))

    @cached_property
    def told(self) -> int:
        """How many words it has outside of asides, function words too."""
        return len(self.reading.tokens) - len(within(self.reading.tokens, self.asides))

    @cached_property
    def asserted(self) -> tuple[int, ...]:
        """Which of its words make its statement: those outside of names and asides."""
        names = [(name.start, name.end) for name in self.reading.names]
        apart = within(self.words, [*names, *self.asides])
        return tuple([at for at in range(len(self.words)) if at not in apart])

    @cached_property
    def parts(self) -> tuple[Reading, ...]:
        """The clauses of it that are coordinated; none where it is one."""
        return coordinated(self.reading)

    @cached_property
    def directions(self) -> tuple[bool, bool]:
        """Whether it says more, higher, after …, and whether it says less, lower, before …."""
        return directions(self.reading.all_words, self.reading.language)

    @cached_property
    def excluded(self) -> tuple[tuple[int, int], ...]:
        """Where it sets something aside, to say something else in its place."""
        return exclusions(self.reading.text, self.reading.language)

    @cached_property
    def compared(self) -> Compared | None:
        """The first comparison of two things in it."""
        return compared(self.reading.text, self.reading.language)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Who acts on whom in it."""
        return roles(self.reading.text, self.reading.names, self.reading.language)

    @cached_property
    def orders(self) -> tuple[Order, ...]:
        """Which of its names came first."""
        return tuple(orders(self.reading.text, self.reading.names, self.reading.language))

    @cached_property
    def quantities(self) -> frozenset[int]:
        """The steps from none to all that its words are given, those in figures and dates too (see `cues.Mark`)."""
        return frozenset([word.quantity for word in self.reading.words])


class _Terms(dict[str, list[Term]]):
    """For which words of a statement each stem of the base may stand; made when first asked for."""

    def __init__(
        self,
        words: Sequence[Word],
        expansions: Sequence[Mapping[str, float]],
        weights: Sequence[float],
        weigh: Callable[[str], float],
    ) -> None:
        self._places = {word.stem: at for at, word in enumerate(words)}
        self._expansions, self._weights, self._weigh = expansions, weights, weigh

    def __missing__(self, stem: str) -> list[Term]:
        weight, weights = self._weigh(stem), self._weights
        found = [
            Term(at, -expansion[stem], stem, weights[at] * expansion[stem], expansion[stem] * weight)
            for at, expansion in enumerate(self._expansions)
            if stem in expansion
        ]
        own = self._places.get(stem)  # no expansion has the word itself
        if own is not None:
            found.append(Term(own, -1.0, stem, weights[own], weight))
        self[stem] = found
        return found


class _Weights(dict[str, float]):
    """How much each word of a language tells; one that is not there as much as the rarest."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__(weights)
        self._rarest = max(weights.values(), default=1.0)

    def __missing__(self, stem: str) -> float:
        return self._rarest


class Vocabulary:
    """The words of a base, and which of them may stand for a given word."""

    def __init__(self, base: CompiledBase) -> None:
        self._base = base
        self._cache: dict[tuple[str, str], dict[str, float]] = {}
        self._buckets: dict[str, dict[str, list[str]]] = {}
        self._nearest: dict[tuple[str, str], tuple[tuple[str, float], ...]] = {}
        self._weighers: dict[str, Callable[[str], float]] = {}

    def _bucket(self, stem: str, language: str) -> Sequence[str]:
        """The stems of the base that begin with the same three letters."""
        buckets = self._buckets.get(language)
        if buckets is None:
            buckets = self._buckets[language] = {}
            for known in self._base.weights.get(language, ()):
                buckets.setdefault(known[:3], []).append(known)
        return buckets.get(stem[:3], ())

    @cached_property
    def _members(self) -> dict[str, dict[int, list[str]]]:
        members: dict[str, dict[int, list[str]]] = {}
        for language, table in self._base.lexicon.concepts.items():
            known = self._base.weights.get(language, {})
            rows = members.setdefault(language, {})
            for stem, numbers in table.items():
                if stem in known:
                    for number in numbers:
                        rows.setdefault(number, []).append(stem)
        return members

    def weigher(self, language: str) -> Callable[[str], float]:
        """How much a word of a language tells: its inverse document frequency in the base, the highest if unknown."""
        known = self._weighers.get(language)
        if known is None:
            known = self._weighers[language] = _Weights(self._base.weights[language]).__getitem__
        return known

    def weight(self, stem: str, language: str) -> float:
        """How much a word tells."""
        return self.weigher(language)(stem)

    def spelled(self, words: Sequence[str]) -> str:
        """A letter a word, as packed wordings have it; words that the base has not get letters of their own."""
        known, own = self._base.letters, dict[str, str]()
        return "".join([known.get(w) or own.setdefault(w, chr(sys.maxunicode - len(own))) for w in words])

    def expansion(self, stem: str, language: str) -> dict[str, float]:
        """Stems of the base that may stand for `stem`, with how much they count (0..1); not the stem itself."""
        key = (stem, language)
        known = self._cache.get(key)
        if known is None:
            known = self._cache[key] = self._expand(stem, language)
        return known

    def nearest(self, stem: str, language: str) -> tuple[tuple[str, float], ...]:
        """The few stems of the base that may best stand for `stem`, with how much they count."""
        key = (stem, language)
        known = self._nearest.get(key)
        if known is None:
            rows = sorted(self.expansion(stem, language).items(), key=lambda row: (-row[1], row[0]))
            known = self._nearest[key] = tuple(rows[:_STAND_INS])
        return known

    def _expand(self, stem: str, language: str) -> dict[str, float]:
        found: dict[str, float] = {}
        if stem[:1].isdigit():
            return found
        for number in self._base.lexicon.concepts.get(language, {}).get(stem, ()):
            for other in self._members[language].get(number, ()):
                if other != stem:
                    found[other] = CONCEPT
        unknown = stem not in self._base.weights.get(language, {})
        for other in self._bucket(stem, language):
            likeness = _kinship(stem, other, unknown)
            if likeness > found.get(other, 0.0) and other != stem:
                found[other] = likeness
        return found


def _kinship(stem: str, other: str, unknown: bool) -> float:
    """How much two stems with the same beginning count as one word."""
    shorter = min(len(stem), len(other))
    if shorter < _KIN_PREFIX - 1 or "_" in stem or "_" in other:
        return 0.0
    if unknown and shorter >= _TYPO_LENGTH and Levenshtein.normalized_similarity(stem, other) >= _TYPO_LIKENESS:
        return TYPO
    common = 0
    while common < shorter and stem[common] == other[common]:
        common += 1
    longer = max(len(stem), len(other))
    if common >= _KIN_PREFIX and common >= longer - 4:
        return KIN
    if common == shorter == _KIN_PREFIX - 1 and longer - common <= 3:
        return KIN
    return 0.0


def probe(reading: Reading, vocabulary: Vocabulary, context: tuple[str, ...] = ()) -> Probe:
    """Make a reading ready for matching; `context` are stems of names carried over from the statement before."""
    return Probe(reading, carrying(reading), vocabulary, context)


def carrying(reading: Reading) -> tuple[Word, ...]:
    """The first occurrence of each content word outside figures and dates."""
    exact = [figure for figure in reading.figures if figure.hedge != "vague"]
    closed = [(figure.start, figure.end, figure.unit) for figure in exact] + [
        (date.end - _YEAR if date.hedge in PARTS else date.start, date.end, "")  # « printemps » is a word too
        for date in reading.dates
    ]
    seen: set[str] = set()
    words = []
    for word in reading.words:
        if word.stem in seen:
            continue
        inside = next((unit for start, end, unit in closed if start <= word.start < end), None) if closed else None
        if inside is not None and not (inside and inside[:4] == word.stem[:4]):
            continue
        seen.add(word.stem)
        words.append(word)
    return tuple(words)
