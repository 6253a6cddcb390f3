"""Figures that tell how well the checker's calls agree with the labels: counting only, nothing is checked here."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.measure.labelled import Row
from factcheck.model import BaseInfo, Finding, Verdict

JUDGED = (Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED)
EVIDENT = (Verdict.SUPPORTED, Verdict.CONTRADICTED)
RESAMPLES = 1000
LEVEL = 0.95
FEW = 3  # with fewer articles, their spread says nothing
_SEED = 20190303


@dataclass(frozen=True, slots=True)
class Call:
    """A labelled row and what the checker called it.

    `passage` tells whether the labelled passage is shown (asked of rightly supported and contradicted rows only);
    `reasons` and `claims` (ids) are what decided.
    """

    article: str
    row: Row
    called: Verdict
    language: str
    passage: bool
    reasons: tuple[Finding, ...]
    claims: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether the call is as labelled."""
        return self.called is self.row.label


# How many rows have this label, are called this, and show the labelled passage.
Tally = Counter[tuple[Verdict, Verdict, bool]]


class Share(NamedTuple):
    """`right` of `rows`."""

    right: int
    rows: int


class Interval(NamedTuple):
    """From the 2.5th to the 97.5th percentile of the resamples."""

    low: float
    high: float


class Change(NamedTuple):
    """What becomes of the figures without a check: differences, and how many rows are called otherwise."""

    check: str
    macro_f1: float
    contradicted_precision: float
    contradicted_recall: float
    rows: int


class Naive(NamedTuple):
    """What likeness of strings alone gives: `figures` as those of the checker, with the best `limit` (0..100)."""

    limit: int
    figures: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Removed:
    """The calls on supported and contradicted rows when no claim on their passage may be used.

    `misses` are those other than unsourced; `unclaimed` of the rows have a passage that no claim quotes: nothing
    was left out for them.
    """

    calls: tuple[Call, ...]
    misses: tuple[Call, ...]
    counts: Mapping[Verdict, int]
    unclaimed: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `factcheck eval` reports. `figures` and `intervals` have the same keys; `right` is by group, then name."""

    version: str
    base: BaseInfo
    rows: int
    articles: int
    confusion: Mapping[Verdict, Mapping[Verdict, int]]
    figures: Mapping[str, float]
    intervals: Mapping[str, Interval]
    resampled: str  # "articles" or "rows"
    right: Mapping[str, Mapping[str, Share]]
    misses: tuple[Call, ...]
    ablation: tuple[Change, ...] = ()
    removed: Removed | None = None
    naive: Naive | None = None


def tally(calls: Iterable[Call]) -> Tally:
    """Count the calls."""
    return Counter((call.row.label, call.called, call.passage) for call in calls)


def figures(counts: Tally) -> dict[str, float]:
    """The figures, 0..1, by name; a share of nothing is 0.

    Precision, recall and F1 of each verdict; `macro_f1`, their mean F1; `accuracy`; `evidence`, of the rows rightly
    supported or contradicted those that show the labelled passage; `skip_precision`, of the rows left out of the
    verdicts those that are labelled not-checkable.
    """
    found: dict[str, float] = {}
    for verdict in JUDGED:
        found |= _of_verdict(counts, verdict)
    found["macro_f1"] = sum(found[f"{verdict}_f1"] for verdict in JUDGED) / len(JUDGED)
    found["accuracy"] = _share(sum(n for (label, got, _), n in counts.items() if label is got), counts.total())
    evident = {key: n for key, n in counts.items() if key[0] is key[1] and key[0] in EVIDENT}
    found["evidence"] = _share(sum(n for (*_, shown), n in evident.items() if shown), sum(evident.values()))
    found["skip_precision"] = _of_verdict(counts, Verdict.NOT_CHECKABLE)[f"{Verdict.NOT_CHECKABLE}_precision"]
    return found


def _of_verdict(counts: Tally, verdict: Verdict) -> dict[str, float]:
    called = sum(n for (_, got, _), n in counts.items() if got is verdict)
    labelled = sum(n for (label, _, _), n in counts.items() if label is verdict)
    right = sum(n for (label, got, _), n in counts.items() if label is got is verdict)
    precision, recall = _share(right, called), _share(right, labelled)
    f1 = _share(2 * precision * recall, precision + recall)
    return {f"{verdict}_precision": precision, f"{verdict}_recall": recall, f"{verdict}_f1": f1}


def confusion(counts: Tally) -> dict[Verdict, dict[Verdict, int]]:
    """How many rows of each label are called what."""
    return {
        label: {called: counts[label, called, False] + counts[label, called, True] for called in Verdict}
        for label in Verdict
    }


def right_by(calls: Iterable[Call], name: Callable[[Call], str]) -> dict[str, Share]:
    """How many calls are right in each group that `name` makes, sorted by name."""
    groups: dict[str, Share] = {}
    for call in calls:
        right, rows = groups.get(name(call), Share(0, 0))
        groups[name(call)] = Share(right + call.right, rows + 1)
    return dict(sorted(groups.items()))


def intervals(units: Sequence[Tally]) -> dict[str, Interval]:
    """The 95 % interval of each figure, by drawing as many `units` (articles, or rows) as there are, with replacement.

    The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13), with a fixed seed.
    """
    dice = random.Random(_SEED)  # noqa: S311 - resampling, not secrets
    drawn: dict[str, list[float]] = {}
    for _ in range(RESAMPLES):
        counts: Tally = Counter()
        for unit in dice.choices(units, k=len(units)):
            counts.update(unit)
        for name, value in figures(counts).items():
            drawn.setdefault(name, []).append(value)
    outside = int(RESAMPLES * (1 - LEVEL) / 2)
    return {name: Interval(sorted(row)[outside], sorted(row)[-1 - outside]) for name, row in drawn.items()}


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
