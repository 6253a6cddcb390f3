"""A statement made ready for matching: its content words with their weight and the words that may stand for them."""

from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.base.store import CompiledBase
from factcheck.language.reading import Reading, Word
from factcheck.matching.record import Wording

# How much a word counts that stands for another (FINDINGS: soft alignment ranks better than stems alone).
CONCEPT = 0.85
KIN = 0.7
TYPO = 0.85
_KIN_PREFIX = 5
_TYPO_LENGTH = 5
_TYPO_LIKENESS = 0.8


class Probe(NamedTuple):
    """The words of a statement that carry its subject (those in figures and dates are compared by value instead)."""

    reading: Reading
    words: tuple[Word, ...]
    weights: tuple[float, ...]
    total: float
    expansions: tuple[dict[str, float], ...]
    context: tuple[str, ...]  # stems carried over from the statement before
    bag: frozenset[str]  # all its different words, function words too


class Vocabulary:
    """The words of a base, and which of them may stand for a given word."""

    def __init__(self, base: CompiledBase) -> None:
        self._base = base
        self._cache: dict[tuple[str, str], dict[str, float]] = {}

    @cached_property
    def _buckets(self) -> dict[str, dict[str, list[str]]]:
        """By language: the stems of the base by their first three letters."""
        buckets: dict[str, dict[str, list[str]]] = {}
        for language, weights in self._base.weights.items():
            table = buckets.setdefault(language, {})
            for stem in weights:
                table.setdefault(stem[:3], []).append(stem)
        return buckets

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

    def weight(self, stem: str, language: str) -> float:
        """How much a word tells: its inverse document frequency in the base, the highest for an unknown word."""
        return self._base.weights[language].get(stem, self._rarest[language])

    @cached_property
    def _rarest(self) -> dict[str, float]:
        return {language: max(weights.values(), default=1.0) for language, weights in self._base.weights.items()}

    def total(self, wording: Wording) -> float:
        """The weight of all different words of a wording."""
        if wording.weight < 0:
            wording.weight = sum(self.weight(stem, wording.language) for stem in sorted(wording.unique))
        return wording.weight

    def expansion(self, stem: str, language: str) -> dict[str, float]:
        """Stems of the base that may stand for `stem`, with how much they count (0..1); not the stem itself."""
        key = (stem, language)
        known = self._cache.get(key)
        if known is None:
            known = self._cache[key] = self._expand(stem, language)
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
        for other in self._buckets.get(language, {}).get(stem[:3], ()):
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
    language = reading.language
    words = carrying(reading)
    weights = tuple(vocabulary.weight(word.stem, language) for word in words)
    expansions = tuple(vocabulary.expansion(word.stem, language) for word in words)
    return Probe(reading, words, weights, sum(weights), expansions, context, frozenset(reading.all_words))


def carrying(reading: Reading) -> tuple[Word, ...]:
    """The first occurrence of each content word outside figures and dates."""
    exact = [figure for figure in reading.figures if figure.hedge != "vague"]
    closed = [(figure.start, figure.end, figure.unit) for figure in exact] + [
        (date.start, date.end, "") for date in reading.dates
    ]
    seen: set[str] = set()
    words = []
    for word in reading.words:
        inside = next((unit for start, end, unit in closed if start <= word.start < end), None)
        if word.stem in seen or (inside is not None and not (inside and inside[:4] == word.stem[:4])):
            continue
        seen.add(word.stem)
        words.append(word)
    return tuple(words)
