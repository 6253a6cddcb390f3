"""Word alignment of a statement with the wordings of a claim, both ways, weighted by how much each word tells."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from factcheck.matching.probe import Probe, Vocabulary
from factcheck.matching.record import QUOTE, REFUTED, ClaimRecord, Wording

# Statement coverage weighs a little more than wording coverage (FINDINGS, 7).
STATEMENT_SHARE = 0.6
_NEAREST = 4  # wordings compared word by word, of each stance
_CARRIED = 0.7  # what a name counts that only the statement before has
_QUOTE_LENGTH = 14  # a quote longer than this is not expected to be said whole


class Match(NamedTuple):
    """Word `at` of the probe stands for stem number `place` of the wording, to the degree `strength`."""

    at: int
    place: int
    strength: float


class Alignment(NamedTuple):
    """A statement laid beside one wording.

    `covered`: weighted share of the statement's words that the wording has; `told`: share of the wording's that the
    statement has; `score` joins both; `order`: share of the matched words that stand in the same order; `near`: share
    of neighbouring matched words that are neighbours in the wording too. `substituted`: share of the statement's words
    that stand where the wording has other words; `inserted`: of those that stand where it has none. All 0..1.
    """

    wording: Wording
    matches: tuple[Match, ...]
    covered: float
    told: float
    score: float
    order: float
    near: float
    substituted: float
    inserted: float


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
    nearest: Wording | None  # the true wording most like the statement word by word
    words: tuple[float, float]  # share of all words in common with them, order apart


def _strengths(probe: Probe, pool: Mapping[str, frozenset[int]]) -> list[list[tuple[str, float]]]:
    """For each probe word, the stems of the pool that may stand for it, the strongest first."""
    rows = []
    for word, expansion in zip(probe.words, probe.expansions, strict=True):
        row = [(other, expansion[other]) for other in expansion.keys() & pool.keys()] if expansion else []
        if len(row) > 1:
            row.sort(key=_by_strength)
        if word.stem in pool:
            row.insert(0, (word.stem, 1.0))
        rows.append(row)
    return rows


def _by_strength(pair: tuple[str, float]) -> tuple[float, str]:
    return -pair[1], pair[0]


def view(probe: Probe, claim: ClaimRecord, vocabulary: Vocabulary) -> View | None:
    """Lay the statement beside the claim's wordings in its language; None where it has none or nothing matches."""
    language = probe.reading.language
    wordings = claim.in_language(language)
    if not wordings or not probe.total:
        return None
    occurrences = claim.occurrences[language]
    rows = _strengths(probe, occurrences)
    if not any(rows):
        return None
    true_pool, refuted_pool = claim.pools[language]
    scored = _scored(probe, rows, claim, vocabulary)
    # Of wordings with the same content words, the one that is said word for word comes first.
    mine = probe.reading.all_words
    scored.sort(key=lambda row: (-row[0][2], row[2].all_words != mine, row[1]))
    trues = [row for row in scored if row[2].stance != REFUTED]
    refuted = [row for row in scored if row[2].stance == REFUTED]
    full = tuple(_full(probe, rows, row[2], row[0]) for row in trues[:2])
    in_true = [next((s for stem, s in row if stem in true_pool), 0.0) for row in rows]
    in_refuted = [next((s for stem, s in row if stem in refuted_pool), 0.0) for row in rows]
    pairs = _pairs(probe, rows, claim, language)
    likeness, nearest = _sequence(probe, trues)
    return View(
        claim=claim,
        true=full[0] if full else None,
        refuted=_full(probe, rows, refuted[0][2], refuted[0][0]) if refuted else None,
        trues=full,
        pool_true=_share(probe, in_true),
        pool_refuted=_share(probe, in_refuted),
        only_true=_share(probe, [max(0.0, a - b) for a, b in zip(in_true, in_refuted, strict=True)]),
        only_refuted=_share(probe, [max(0.0, b - a) for a, b in zip(in_true, in_refuted, strict=True)]),
        pairs_true=pairs[0],
        pairs_refuted=pairs[1],
        missing=tuple(index for index, strength in enumerate(in_true) if strength < 0.5),
        sequence=(likeness, _sequence(probe, refuted)[0]),
        nearest=nearest,
        words=(_bag(probe, trues), _bag(probe, refuted)),
    )


def _share(probe: Probe, values: Sequence[float]) -> float:
    """The weighted mean of a value for each word of the statement."""
    return sum(weight * value for weight, value in zip(probe.weights, values, strict=True)) / probe.total


Scored = tuple[tuple[float, float, float], int, Wording]


def _sequence(probe: Probe, scored: Sequence[Scored]) -> tuple[float, Wording | None]:
    """The wording most like the statement word by word in order, function words included, and how like it is."""
    mine = probe.reading.all_words
    best: tuple[float, Wording | None] = (0.0, None)
    for _, _, wording in scored[:_NEAREST]:
        likeness = Indel.normalized_similarity(mine, wording.all_words)
        if likeness > best[0]:
            best = (likeness, wording)
    return best


def _bag(probe: Probe, scored: Sequence[Scored]) -> float:
    """The largest share of words, function words included, that the statement has in common with one wording (Dice)."""
    mine = probe.bag
    return max(
        (2 * len(mine & row[2].bag) / (len(mine) + len(row[2].bag) or 1) for row in scored[:_NEAREST]), default=0.0
    )


def _scored(
    probe: Probe, rows: list[list[tuple[str, float]]], claim: ClaimRecord, vocabulary: Vocabulary
) -> list[Scored]:
    """(covered, told, score) of every wording of the claim, summed up word by word over those that have the word."""
    language = probe.reading.language
    wordings, occurrences = claim.in_language(language), claim.occurrences[language]
    covered, told = [0.0] * len(wordings), [0.0] * len(wordings)
    for weight, row in zip(probe.weights, rows, strict=True):
        seen: set[int] = set()
        for stem, strength in row:  # the strongest first
            fresh = occurrences[stem] - seen if seen else occurrences[stem]
            for number in fresh:
                covered[number] += weight * strength
            seen |= fresh
    for stem, worth in _told(rows, probe.context, language, vocabulary):
        for number in occurrences.get(stem, ()):
            told[number] += worth
    found = []
    for number, wording in enumerate(wordings):
        total = vocabulary.total(wording)
        if wording.stance == QUOTE and len(wording.stems) > _QUOTE_LENGTH:
            total *= _QUOTE_LENGTH / len(wording.stems)
        share = min(1.0, told[number] / total) if total else 0.0
        part = covered[number] / probe.total
        found.append(((part, share, STATEMENT_SHARE * part + (1 - STATEMENT_SHARE) * share), number, wording))
    return found


def _told(
    rows: list[list[tuple[str, float]]], context: Sequence[str], language: str, vocabulary: Vocabulary
) -> list[tuple[str, float]]:
    """What each stem of the claim that the statement has a word for is worth: its weight, less where a stand-in has it.

    A name carried over from the statement before is told too.
    """
    best: dict[str, float] = dict.fromkeys(context, _CARRIED)
    for row in rows:
        for stem, strength in row:
            if strength > best.get(stem, 0.0):
                best[stem] = strength
    return [(stem, strength * vocabulary.weight(stem, language)) for stem, strength in best.items()]


def _full(
    probe: Probe, rows: list[list[tuple[str, float]]], wording: Wording, quick: tuple[float, float, float]
) -> Alignment:
    """The alignment word by word."""
    matches = []
    for at, row in enumerate(rows):
        for stem, strength in row:
            if stem in wording.unique:
                matches.append(Match(at, wording.place[stem], strength))
                break
    places = [match.place for match in matches]
    near = sum(1 for a, b in pairwise(places) if 0 < b - a <= 2)
    order = _increasing(places) / len(places) if places else 0.0
    gaps = _gaps(probe, matches, wording)
    return Alignment(
        wording, tuple(matches), *quick, order, near / (len(places) - 1) if len(places) > 1 else 0.0, *gaps
    )


def _gaps(probe: Probe, matches: list[Match], wording: Wording) -> tuple[float, float]:
    """(substituted, inserted): what is said between matched words where the wording says something else, or nothing."""
    taken = {match.place for match in matches}
    bounds = [(-1, -1), *((match.at, match.place) for match in matches), (len(probe.words), len(wording.stems))]
    substituted = inserted = 0.0
    for (at, place), (next_at, next_place) in pairwise(bounds):
        weight = sum(probe.weights[at + 1 : next_at])
        if not weight:
            continue
        low, high = min(place, next_place), max(place, next_place)
        if any(between not in taken for between in range(low + 1, high)):
            substituted += weight
        else:
            inserted += weight
    return substituted / probe.total, inserted / probe.total


def _increasing(places: Sequence[int]) -> int:
    """Length of the longest increasing subsequence (patience sorting)."""
    from bisect import bisect_left

    tails: list[int] = []
    for place in places:
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
    return len(tails)


def _pairs(probe: Probe, rows: list[list[tuple[str, float]]], claim: ClaimRecord, language: str) -> tuple[float, float]:
    """Share of the statement's neighbouring words that are such a pair in true wordings only, in refuted ones only."""
    true_pairs, refuted_pairs = claim.pairs[language]
    total = true = refuted = 0.0
    size = len(rows)
    for i in range(size):
        for j in (i + 1, i + 2):
            if j >= size:
                continue
            weight = probe.weights[i] + probe.weights[j]
            total += weight
            if not rows[i] or not rows[j]:
                continue
            in_true = in_refuted = False
            for a, _ in rows[i][:3]:
                for b, _ in rows[j][:3]:
                    in_true = in_true or (a, b) in true_pairs
                    in_refuted = in_refuted or (a, b) in refuted_pairs
            if in_true and not in_refuted:
                true += weight
            elif in_refuted and not in_true:
                refuted += weight
    return (true / total, refuted / total) if total else (0.0, 0.0)
