"""Word alignment of a statement with the wordings of a claim, both ways, weighted by how much each word tells."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from rapidfuzz.distance import Indel, LCSseq

from factcheck.matching.cued import Cued, cued
from factcheck.matching.probe import Probe, Term
from factcheck.matching.record import IN_REFUTED, IN_TRUE, ClaimRecord, Wordings
from factcheck.matching.sketch import Sketch

_NEAREST = 4  # wordings compared word by word, of each stance
_GOOD = 2  # true wordings aligned word by word
_COMPARING = 4  # true wordings that compare two things, aligned word by word
_REFUTED = 8  # refuted wordings looked at, the nearest first, for one that may be meant
_STAND_INS = 3  # words of the claim that may stand for one of the statement's in a pair of neighbours


class Match(NamedTuple):
    """Word `at` of the probe stands for stem number `place` of the wording, to the degree `strength`."""

    at: int
    place: int
    strength: float


class Alignment:
    """A statement laid beside one wording; what few ask for is made when it is asked for.

    `covered`: weighted share of the statement's words that the wording has; `told`: share of the wording's that the
    statement has; `score` joins both. All shares are 0..1.
    """

    __slots__ = ("_gaps", "_matches", "_probe", "_terms", "covered", "score", "told", "wording")

    def __init__(self, probe: Probe, drawn: Sketch, number: int) -> None:
        self.wording = drawn.wordings[number]
        whole = drawn.wordings.totals[number]
        self.covered = drawn.covered[number] / probe.total
        self.told = min(1.0, drawn.told[number] / whole) if whole else 0.0
        self.score = drawn.scores[number]
        self._probe, self._terms = probe, drawn.terms
        self._matches: tuple[Match, ...] | None = None
        self._gaps: tuple[float, float] | None = None

    @property
    def matches(self) -> tuple[Match, ...]:
        """The words of the statement that the wording has, in the order of the statement."""
        if self._matches is None:
            self._matches = _matches(self._terms, self.wording.place)
        return self._matches

    @property
    def order(self) -> float:
        """Share of the matched words that stand in the same order."""
        places = [match.place for match in self.matches]
        return _increasing(places) / len(places) if places else 0.0

    @property
    def near(self) -> float:
        """Share of neighbouring matched words that are neighbours in the wording too."""
        places = [match.place for match in self.matches]
        if len(places) < 2:
            return 0.0
        return sum([0 < other - one <= 2 for one, other in pairwise(places)]) / (len(places) - 1)

    @property
    def gaps(self) -> tuple[float, float]:
        """Share of the statement's words that stand where the wording has other words, and where it has none."""
        if self._gaps is None:
            self._gaps = _gaps(self._probe, self.matches, len(self.wording.stems))
        return self._gaps


class View(NamedTuple):
    """A statement laid beside all wordings of one claim.

    `pool_true` / `pool_refuted`: weighted share of the statement's words that any true / refuted wording has;
    `only_true` / `only_refuted`: share that only the true / only the refuted ones have; `pairs_true` …: the same for
    ordered pairs of neighbouring words.
    """

    claim: ClaimRecord
    true: Alignment | None
    refuted: Alignment | None
    trues: tuple[Alignment, ...]
    pool_true: float
    pool_refuted: float
    only_true: float
    only_refuted: float
    pairs_true: float
    pairs_refuted: float
    missing: tuple[int, ...]  # probe words that no true wording has
    sequence: tuple[float, float]  # likeness of all words in order to the nearest true, refuted wordings
    nearest: int | None  # number of the true wording most like the statement word by word
    words: tuple[float, float]  # share of all words in common with them, order apart
    core: float  # weighted share of the words of all true wordings together that the statement has
    odds: float  # how much more its words are those of true wordings than of refuted ones, for their number
    wordings: Wordings
    cued: Cued
    comparing: tuple[Alignment, ...]  # with the nearest true wordings that compare two things, where the statement does


def view(probe: Probe, drawn: Sketch) -> View:
    """Lay the statement beside the wordings of a claim word by word."""
    wordings = drawn.wordings
    trues, refuted = _ranked(probe, drawn, wordings.trues), _ranked(probe, drawn, wordings.refuted)
    full = tuple([Alignment(probe, drawn, number) for number in trues[:_GOOD]])
    in_true, in_refuted = _pooled(drawn, len(probe.words))
    pairs = _pairs(probe, drawn)
    likeness, nearest, common = _alike(probe, wordings, trues)
    refuted_likeness, _, refuted_common = _alike(probe, wordings, refuted)
    return View(
        drawn.claim,
        full[0] if full else None,
        _against(probe, drawn, refuted),
        full,
        *_shares(probe, in_true, in_refuted),
        *pairs,
        tuple([at for at, strength in enumerate(in_true) if strength < 0.5]),
        (likeness, refuted_likeness),
        nearest,
        (common, refuted_common),
        _core(drawn),
        _odds(probe, drawn),
        wordings,
        cued(probe, wordings),
        _comparing(probe, drawn, trues),
    )


def _comparing(probe: Probe, drawn: Sketch, trues: Sequence[int]) -> tuple[Alignment, ...]:
    """The nearest true wordings that set one thing above or below another, as the statement does."""
    if probe.compared is None:
        return ()
    numbers = [number for number in trues if drawn.scores[number] and drawn.wordings[number].compared is not None]
    return tuple([Alignment(probe, drawn, number) for number in numbers[:_COMPARING]])


def _against(probe: Probe, drawn: Sketch, refuted: Sequence[int]) -> Alignment | None:
    """The nearest refuted wording that may be meant: what makes it wrong may be in the statement."""
    wordings, language = drawn.wordings, probe.reading.language
    plain = not (wordings.true_ones_deny or probe.denies or probe.reading.negations)  # nothing is denied so far
    for number in refuted[:_REFUTED]:
        if plain and number in wordings.denying:
            continue
        wrong = drawn.claim.wrong(language, number)
        if wrong is None or wrong.all_in(probe.reading):
            return Alignment(probe, drawn, number)
    return None


def _ranked(probe: Probe, drawn: Sketch, numbers: Sequence[int]) -> list[int]:
    """The wordings by score; of those with the same content words, the one that is said word for word comes first."""
    mine, lines, scores = probe.line, drawn.wordings.lines, drawn.scores
    if mine in lines:
        return sorted(numbers, key=lambda number: (-scores[number], lines[number] != mine))
    return sorted(numbers, key=scores.__getitem__, reverse=True)


def _pooled(drawn: Sketch, size: int) -> tuple[list[float], list[float]]:
    """For each of the statement's `size` words, the strongest stem for it in true wordings, and in refuted ones."""
    trues, refuted = drawn.wordings.true_pool, drawn.wordings.refuted_pool
    in_true, in_refuted = [0.0] * size, [0.0] * size
    for at, weakness, stem, _, _ in drawn.terms:
        if stem in trues and not in_true[at]:
            in_true[at] = -weakness
        if stem in refuted and not in_refuted[at]:
            in_refuted[at] = -weakness
    return in_true, in_refuted


def _shares(probe: Probe, one: Sequence[float], other: Sequence[float]) -> tuple[float, float, float, float]:
    """The weighted means of two values for each word, and of what either has more than the other."""
    first = second = more = less = 0.0
    for weight, a, b in zip(probe.weights, one, other, strict=True):
        first += weight * a
        second += weight * b
        if a > b:
            more += weight * (a - b)
        else:
            less += weight * (b - a)
    total = probe.total
    return first / total, second / total, more / total, less / total


def _core(drawn: Sketch) -> float:
    """How much of what the true wordings have in common the statement says."""
    core, total = drawn.wordings.core
    said: dict[str, float] = {}
    for _, weakness, stem, _, _ in drawn.terms:
        if stem in core and -weakness > said.get(stem, 0.0):
            said[stem] = -weakness
    return sum([core[stem] * strength for stem, strength in said.items()]) / total if total else 0.0


def _odds(probe: Probe, drawn: Sketch) -> float:
    """The evidence of each word, by its strongest stem, for the true wordings and against the refuted ones."""
    total, counted, last = 0.0, 0, -1
    words, odds = probe.words, drawn.wordings.odds
    for at, _, stem, _, _ in drawn.terms:
        if at != last:
            last = at
            found = odds(stem, words[at].negated != 0)
            if found:
                total, counted = total + found, counted + 1
    return total / sqrt(counted) if counted else 0.0


def _alike(probe: Probe, wordings: Wordings, ranked: Sequence[int]) -> tuple[float, int | None, float]:
    """How like the statement the nearest wordings are word by word, function words included: in order, at best, and the
    number of that wording; and order apart, the largest share of words in common (Dice).
    """
    mine, bag, size = probe.line, probe.bag, len(probe.bag)
    lines, bags = wordings.lines, wordings.bags
    best, nearest, most = 0.0, None, 0.0
    for number in ranked[:_NEAREST]:
        likeness = Indel.normalized_similarity(mine, lines[number], score_cutoff=best)
        if likeness > best:
            best, nearest = likeness, number
        theirs = bags[number]
        # Both are sorted: what they have in common is in the same order.
        most = max(most, 2 * LCSseq.similarity(bag, theirs) / (size + len(theirs) or 1))
    return best, nearest, most


def _matches(terms: Sequence[Term], places: Mapping[str, int]) -> tuple[Match, ...]:
    """Each word of the statement with the strongest stem for it that has a place."""
    found = []
    last = -1
    for at, weakness, stem, _, _ in terms:
        if at != last and stem in places:
            found.append(Match(at, places[stem], -weakness))
            last = at
    return tuple(found)


def _gaps(probe: Probe, matches: Sequence[Match], size: int) -> tuple[float, float]:
    """What is said between matched words where the wording, of `size` words, says something else, or nothing."""
    weights, substituted, inserted = probe.weights, 0.0, 0.0
    taken = {match.place for match in matches}
    at = place = -1
    for next_at, next_place, _ in (*matches, (len(weights), size, 0.0)):
        if next_at - at > 1:
            weight = sum(weights[at + 1 : next_at])
            low, high = (place, next_place) if place < next_place else (next_place, place)
            if taken.issuperset(range(low + 1, high)):
                inserted += weight
            else:
                substituted += weight
        at, place = next_at, next_place
    return substituted / probe.total, inserted / probe.total


def _increasing(places: Sequence[int]) -> int:
    """Length of the longest increasing subsequence (patience sorting)."""
    tails: list[int] = []
    for place in places:
        if not tails or place > tails[-1]:
            tails.append(place)
        else:
            tails[bisect_left(tails, place)] = place
    return len(tails)


def _pairs(probe: Probe, drawn: Sketch) -> tuple[float, float]:
    """Share of the statement's neighbouring words that are such a pair in true wordings only, in refuted ones only."""
    weights, wordings = probe.weights, drawn.wordings
    near, stems, rows = wordings.near, len(wordings.stems), _stand_ins(drawn)
    true = refuted = 0.0
    for at, row in rows.items():
        for other in (at + 1, at + 2):
            if other in rows:
                found = 0
                for one in row:
                    for two in rows[other]:
                        found |= near.get(one * stems + two, 0)
                if found == IN_TRUE:
                    true += weights[at] + weights[other]
                elif found == IN_REFUTED:
                    refuted += weights[at] + weights[other]
    total = probe.neighbours
    return (true / total, refuted / total) if total else (0.0, 0.0)


def _stand_ins(drawn: Sketch) -> dict[int, list[int]]:
    """For each of the statement's words the numbers of the few strongest stems for it."""
    ids = drawn.wordings.ids
    rows: dict[int, list[int]] = {}
    for at, _, stem, _, _ in drawn.terms:
        if at not in rows:
            rows[at] = [ids[stem]]
        elif len(rows[at]) < _STAND_INS:
            rows[at].append(ids[stem])
    return rows
