"""Claims that say the same in the same words, or say otherwise in the same words without saying that they do.

Only what stands in nearly the same words is told: that two claims mean the same, or contradict each other, in words of
their own is for a curator to see, and a false alarm costs more than it finds.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Indel

from factcheck.base.problem import Problem
from factcheck.base.read import Reading
from factcheck.base.validate import place_of
from factcheck.language import reading as language
from factcheck.language.date_comparison import compatible_dates
from factcheck.language.figure_comparison import compatible
from factcheck.language.lexicon import LANGUAGES, Lexicon, pack_lexicon
from factcheck.model import Claim, DateRef, Figure, Outcome

# Shares of the words that two claims have in common, in their order. With less the shipped base holds pairs about two
# facts with two dates (0.8), and with any other word pairs of two facts ("Majorel", "Teleperformance": 0.92).
_SAME_FACT = 0.85
_SAME_WORDS = 0.95  # two names that change places in a sentence of 14 words leave 0.93
_COMMON = 200  # claims with a word; a word of more says nothing about which claims are alike


class _Said(NamedTuple):
    """What a claim says: the stems of its words but for those of figures and dates, in order, and what is denied."""

    claim: Claim
    stems: tuple[str, ...]
    denied: frozenset[str]
    figures: tuple[Figure, ...]
    dates: tuple[DateRef, ...]


def resemblances(reading: Reading) -> Iterator[Problem]:
    """Each claim that repeats an earlier one of its source, or contradicts one without `conflicts_with`."""
    lexicon = Lexicon(dict(pack_lexicon()))
    said = [_said(claim, lexicon) for claim in reading.base.claims]
    for one, other in _pairs(said):
        found = _compared(one, other)
        if found is None:
            continue
        kind, message, mend = found
        place = place_of(reading, one.claim, "claim", one.claim.claim)
        yield Problem(place, one.claim.id, "claim", message, mend, kind)


def _said(claim: Claim, lexicon: Lexicon) -> _Said:
    tongue = claim.source.language if claim.source.language in LANGUAGES else "fr"
    read = language.read(claim.claim, tongue, lexicon)
    values: tuple[Figure | DateRef, ...] = (*read.figures, *read.dates)
    taken = [(each.start, each.end) for each in values]
    words = [word for word in read.words if not any(start <= word.start < end for start, end in taken)]
    stems = tuple(word.stem for word in words)
    return _Said(claim, stems, frozenset(word.stem for word in words if word.negated), read.figures, read.dates)


def _pairs(said: list[_Said]) -> Iterator[tuple[_Said, _Said]]:
    """Each claim with the earlier ones that share enough words with it to be worth a look."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(said):
        stems = set(one.stems)
        shared = Counter(other for stem in stems if len(having[stem]) <= _COMMON for other in having[stem])
        for other in sorted(shared):
            if shared[other] >= _SAME_FACT / 2 * len(stems | set(said[other].stems)):
                yield one, said[other]
        for stem in stems:
            having[stem].append(number)


def _compared(one: _Said, other: _Said) -> tuple[str, str, str] | None:
    """Kind, message and mend of what two claims are to each other; None where they are two things."""
    alike = Indel.normalized_similarity(one.stems, other.stems)
    if alike < _SAME_FACT:
        return None
    differing = _differing(one, other) or (_denied(one, other) if alike >= _SAME_WORDS else "")
    where = f"{other.claim.id} ({other.claim.place})"
    if differing:
        if other.claim.id in one.claim.conflicts_with or one.claim.id in other.claim.conflicts_with:
            return None
        mend = f"Mend the one that is wrong; where the sources disagree, write conflicts_with: [{other.claim.id}]."
        return "contradiction", f"contradicts {where}: {differing}", mend
    if alike >= _SAME_WORDS and one.claim.source == other.claim.source and _equal(one, other):
        return (
            "duplicate",
            f"says the same as {where}",
            "Keep one of them, with the wordings of both, and retire the other's id.",
        )
    return None


def _differing(one: _Said, other: _Said) -> str:
    """The figure or date in which two claims differ, where they agree in no other ("9 % ≠ 47 %")."""
    outcomes = [(compatible(left, right), left, right) for left in one.figures for right in other.figures] + [
        (compatible_dates(left, right), left, right) for left in one.dates for right in other.dates
    ]
    if any(outcome is Outcome.AGREES for outcome, *_ in outcomes):
        return ""
    for outcome, left, right in outcomes:
        if outcome is Outcome.CONFLICTS:
            return f"{one.claim.claim[left.start : left.end]} ≠ {other.claim.claim[right.start : right.end]}"
    return ""


def _denied(one: _Said, other: _Said) -> str:
    """What one of two claims denies and the other says."""
    shared = set(one.stems) & set(other.stems)
    return "one denies what the other says" if (one.denied ^ other.denied) & shared else ""


def _equal(one: _Said, other: _Said) -> bool:
    """Whether the two have the same words, figures and dates."""
    return set(one.stems) == set(other.stems) and _values(one) == _values(other)


def _values(one: _Said) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    figures = sorted((each.value, each.unit, each.hedge) for each in one.figures)
    dates = sorted((each.year, each.month, each.day, each.hedge) for each in one.dates)
    return [*figures], [*dates]
