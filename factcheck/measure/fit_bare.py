"""Fit the profile for bare claims: from labelled sentence pairs, and from a base stripped of all its wordings.

Weights: a multinomial logistic regression (scikit-learn) over `bare.FEATURES`. A pair that is only known not to be a
contradiction counts as supported and as neither, by what the model so far thinks of it (expectation maximisation).
Every pair is learned from the other way round too: what contradicts is contradicted. Each set has a bias of its own
while the weights are fitted, so that no measure stands for the set; the profile has their mean.
Thresholds: chosen on verdicts of models that have not seen the pair's article (group k-fold), where precision of
"contradicted" is demanded on every set at once. The figures reported are those.
"""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.measure.evaluation import severest
from factcheck.measure.fit import weighed
from factcheck.measure.pairs import Nearby, Pair, nearby
from factcheck.measure.samples import CONTRADICTS, NEITHER, SUPPORTS, compiled, related, samples, without
from factcheck.model import ClaimBase, Verdict
from factcheck.verdict.bare import FEATURES
from factcheck.verdict.decide import decide
from factcheck.verdict.stance import Weights

OPEN = -1  # supports, or neither: not known
STRIPPED = -1  # the origin of what is made of a base
_STANCES = {"contradiction": CONTRADICTS, "entailment": SUPPORTS, "neutral": NEITHER, "not_contradiction": OPEN}
_VERDICTS = {
    "contradiction": (Verdict.CONTRADICTED,),
    "entailment": (Verdict.SUPPORTED,),
    "neutral": (Verdict.UNSOURCED,),
    "not_contradiction": (Verdict.SUPPORTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE),
}
_STRENGTH = 0.003  # inverse of the regularisation
_ROUNDS = 4  # of expectation maximisation
_FOLDS = 8
_STRANGERS = 2  # claims of other articles taken beside each statement …
_STRANGE = 0.2  # … and what each counts
_MADE = 0.1  # what a pair from the stripped base counts
_EXCHANGED = 1.0  # what a pair the other way round counts
_OWN_BIAS = 10.0  # the measure that a set's bias is the weight of: large, so that regularisation leaves it free
_EVERY = 30  # of the wordings of the stripped base, one in so many is learned from
PRECISION = 0.85  # of "contradicted", demanded of every set of pairs …
RECALL = 0.35  # … and what is to be found of the contradictions of one set at least
GRID = {
    "contradict": (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7),
    "support": (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55),
    "clause": (0.4, 0.5, 0.6, 0.7, 1.01),
    "joint": (0.3, 0.4, 0.5, 0.6, 1.01),
    "same": (0.6, 0.8, 1.01),
    "mistaken": (1.01,),  # never: what tells a mistake about a fact is learned of claims with wordings
    "beats": (0.8, 1.0, 1.3),
}


class Example(NamedTuple):
    """The measures of a pair, its stance, what it counts, the article that it is from, and the number of its set."""

    row: dict[str, float]
    stance: int
    weight: float
    group: str
    origin: int = STRIPPED


class Figures(NamedTuple):
    """What weights give on a set of pairs."""

    accuracy: float
    precision: float  # of "contradicted"
    recall: float


def learn(
    base: ClaimBase, sets: Sequence[Sequence[Nearby]], say: Callable[[str], object]
) -> tuple[Weights, list[Figures]]:
    """The profile for bare claims, and what models that have not seen the articles give on each set of pairs."""
    made = stripped(base)
    learned = [example for number, found in enumerate(sets) for example in examples(found, number)]
    learned += [example for number, found in enumerate(sets) for example in exchanged(found, number)]
    limits, reached = thresholds(unseen(sets, [*learned, *made], say))
    return regression([*learned, *made])._replace(thresholds=limits), reached


def examples(found: Sequence[Nearby], number: int) -> Iterator[Example]:
    """What is learned from a set of pairs: the hypothesis beside its premise, and beside the nearest others."""
    for pair, claim, nears in found:
        for near in nears:
            strangers = [judged for judged in near.whole if judged.pair.claim.number != claim][:_STRANGERS]
            own = [judged for judged in near.whole if judged.pair.claim.number == claim]
            yield from (Example(judged.row, _STANCES[pair.label], 1.0, pair.group, number) for judged in own)
            yield from (Example(judged.row, NEITHER, _STRANGE, pair.group, number) for judged in strangers)


def exchanged(found: Sequence[Nearby], number: int) -> Iterator[Example]:
    """What is learned from a set of pairs the other way round: the premise beside the hypothesis."""
    for pair, claim, nears in nearby([_turned(one.pair) for one in found]):
        own = [judged for near in nears for judged in near.whole if judged.pair.claim.number == claim]
        stance = _STANCES[pair.label]
        yield from (Example(judged.row, stance, _EXCHANGED, pair.group, number) for judged in own)


def _turned(pair: Pair) -> Pair:
    """A pair the other way round: what one entails need not entail it."""
    label = "contradiction" if pair.label == "contradiction" else "not_contradiction"
    return pair._replace(premise=pair.hypothesis, hypothesis=pair.premise, label=label)


def stripped(base: ClaimBase) -> list[Example]:
    """What is learned from a base: its wordings as statements beside claims that have none."""
    bare, taken = without(base, 0, 1, bare=True)
    with tempfile.TemporaryDirectory() as folder:
        checker = compiled(bare, Path(folder))
        made = samples(checker, taken[::_EVERY], related(checker))
        return [Example(one.row, one.stance, _MADE, one.claim) for one in made]


def regression(learned: Sequence[Example]) -> Weights:
    """The weights of the profile, without thresholds."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    rows = np.array([[one.row.get(name, 0.0) for name in FEATURES] for one in learned])
    stances = np.array([one.stance for one in learned])
    counts = np.array([one.weight for one in learned])
    sets = sorted({one.origin for one in learned})
    own = np.array([[_OWN_BIAS * (one.origin == number) for number in sets] for one in learned])
    scale = StandardScaler().fit(rows)
    scaled, open_ = np.hstack([scale.transform(rows), own]), stances == OPEN
    model = LogisticRegression(C=_STRENGTH, max_iter=1000, solver="newton-cg")
    supported = np.full(int(open_.sum()), 0.5)
    for _ in range(_ROUNDS if open_.any() else 1):
        model.fit(
            np.vstack([scaled[~open_], scaled[open_], scaled[open_]]),
            np.concatenate([stances[~open_], stances[open_] * 0 + NEITHER, stances[open_] * 0 + SUPPORTS]),
            sample_weight=np.concatenate([counts[~open_], counts[open_] * (1 - supported), counts[open_] * supported]),
        )
        likely = model.predict_proba(scaled[open_]) if open_.any() else np.ones((0, 3))
        supported = likely[:, SUPPORTS] / (likely[:, SUPPORTS] + likely[:, NEITHER])
    slopes = model.coef_[:, : len(FEATURES)] / scale.scale_
    asked = [number != STRIPPED or len(sets) == 1 for number in sets]
    mean = _OWN_BIAS * model.coef_[:, len(FEATURES) :][:, asked].mean(axis=1)
    biases = model.intercept_ + mean - (slopes * scale.mean_).sum(axis=1)
    return Weights(_beside_neither(slopes, biases, SUPPORTS), _beside_neither(slopes, biases, CONTRADICTS), {})


def _beside_neither(slopes: Any, biases: Any, stance: int) -> dict[str, float]:
    found = {name: float(a - b) for name, a, b in zip(FEATURES, slopes[stance], slopes[NEITHER], strict=True)}
    found["bias"] += float(biases[stance] - biases[NEITHER])
    return {name: round(value, 5) for name, value in found.items()}


def unseen(
    sets: Sequence[Sequence[Nearby]], learned: Sequence[Example], say: Callable[[str], object]
) -> list[list[Nearby]]:
    """The pairs with the standings that models give them which have learned nothing from their articles."""
    groups = list(dict.fromkeys(one.pair.group for found in sets for one in found))
    fold = {group: at % _FOLDS for at, group in enumerate(groups)}
    models = []
    for number in range(_FOLDS):
        models.append(regression([one for one in learned if fold.get(one.group) != number]))
        say(f"fold {number + 1} of {_FOLDS}")
    return [[again(one, models[fold[one.pair.group]]) for one in found] for found in sets]


def again(one: Nearby, profile: Weights) -> Nearby:
    """A pair with the standings that other weights give."""
    return one._replace(near=tuple(weighed(near, profile) for near in one.near))


def figures(found: Sequence[Nearby], limits: dict[str, float]) -> Figures:
    """What thresholds give on a set whose standings are taken as they are."""
    weights = Weights({}, {}, limits)
    calls = Counter((one.pair.label, severest([decide(near, weights).verdict for near in one.near])) for one in found)
    right = sum(number for (label, verdict), number in calls.items() if verdict in _VERDICTS[label])
    hit = calls["contradiction", Verdict.CONTRADICTED]
    said = sum(number for (_, verdict), number in calls.items() if verdict is Verdict.CONTRADICTED)
    there = sum(number for (label, _), number in calls.items() if label == "contradiction")
    return Figures(right / max(1, len(found)), hit / said if said else 1.0, hit / there if there else 1.0)


def thresholds(sets: Sequence[Sequence[Nearby]]) -> tuple[dict[str, float], list[Figures]]:
    """Thresholds that no single change on the grid betters over all sets, and what they give on each."""
    limits = {name: values[len(values) // 2] for name, values in GRID.items()}
    best = [figures(found, limits) for found in sets]
    bettered = True
    while bettered:
        bettered = False
        for name, values in GRID.items():
            for value in values:
                tried = [figures(found, limits | {name: value}) for found in sets]
                if _goal(tried) > _goal(best) + 1e-9:
                    limits, best, bettered = limits | {name: value}, tried, True
    return limits, best


def _goal(found: Sequence[Figures]) -> float:
    """Accuracy, less twice what precision lacks of what is demanded, and five times what the best recall does."""
    lacking = 5 * min(0.0, max(one.recall for one in found) - RECALL)
    return sum(one.accuracy + 2 * min(0.0, one.precision - PRECISION) for one in found) + lacking
