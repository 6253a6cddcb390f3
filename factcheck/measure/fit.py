"""Fit the weights and thresholds of the verdict from labelled data, all sets at once.

Weights: a multinomial logistic regression (scikit-learn) over the pairs of `samples`: the wordings of one writer
against those of the others, and sentences of known verdict made from them. Labelled articles never enter the weights.
Thresholds: the grid point with the best sum of macro-F1 over the labelled folders, less what contradictions lack in
precision and the removed-claim test in rows that become unsourced, on each set.
"""

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.base.compile import lexicon_of
from factcheck.base.store import CompiledBase
from factcheck.language.reading import read
from factcheck.language.sentences import statements
from factcheck.measure import scores
from factcheck.measure.evaluation import overlap, severest
from factcheck.measure.labelled import Labelled, Row
from factcheck.measure.passages import Quotes
from factcheck.measure.perturb import Case, cases
from factcheck.measure.samples import (
    CONTRADICTS,
    NEITHER,
    NO_WEIGHTS,
    SUPPORTS,
    Sample,
    compiled,
    related,
    samples,
    without,
)
from factcheck.measure.samples import Statement as Taken
from factcheck.measure.scores import EVIDENT
from factcheck.model import ClaimBase, Statement, Verdict
from factcheck.pipeline import Checker, Context, carry
from factcheck.verdict.decide import Near, decide
from factcheck.verdict.features import FEATURES
from factcheck.verdict.judged import Judged
from factcheck.verdict.stance import Weights, dumped, standing, vector

PARTS = 3  # writers of the shipped base
_UNRELATED = 4  # of the pairs that decide nothing, one in so many is learned from: there are twenty times as many
_PER_OPERATOR = 250  # made-up sentences learned from, of each kind
_STRENGTH = 0.3  # inverse of the regularisation
_STANCES = {Verdict.SUPPORTED: SUPPORTS, Verdict.CONTRADICTED: CONTRADICTS, Verdict.UNSOURCED: NEITHER}
GRID = {
    "contradict": (0.55, 0.65, 0.75),
    "support": (0.3, 0.35, 0.45, 0.55),
    "clause": (0.7, 0.8, 0.9),
    "joint": (0.35, 0.5),
    "same": (0.3, 0.45),
    "beats": (0.8, 1.0),
}
PRECISION = 0.93  # of "contradicted", demanded of every set of articles
REMOVED = 0.93  # of the rows whose claims are left out, this share is to become unsourced
# The check `edits` decides what these make of a wording; learning from them would only teach to distrust a paraphrase.
EDITED = frozenset(
    ["negation", "antonym", "quantifier", "comparison", "roles", "mixed", "typo", "no_accents", "passive", "reordering"]
)
Say = Callable[[str], object]


class Judgeable(NamedTuple):
    """A labelled row with the claims near the statements that overlap it, as they are and without its evidence."""

    row: Row
    near: tuple[Near, ...]
    removed: tuple[Near, ...]


class Figures(NamedTuple):
    """What thresholds give on one set."""

    macro_f1: float
    precision: float
    recall: float
    unsourced: float  # share of rows that become unsourced without their claims


def learn(base: ClaimBase, say: Say) -> tuple[dict[str, float], dict[str, float]]:
    """The weights (supports, contradicts) by feature, learned from a base alone."""
    lexicon = lexicon_of(base)
    made: dict[str, list[Case]] = {}
    for case in cases(base, lexicon, per_operator=_PER_OPERATOR):
        if case.operator not in EDITED:
            made.setdefault(case.wording, []).append(case)
    learned: list[Sample] = []
    with tempfile.TemporaryDirectory() as folder:
        for part in range(PARTS):
            rest, taken = without(base, part, PARTS)
            checker = compiled(rest, Path(folder))
            kin = related(checker)
            learned += samples(checker, taken, kin)
            learned += _made(checker, [case for one in taken for case in made.get(one.text, ())], kin)
            say(f"part {part + 1} of {PARTS}: {len(taken)} wordings held out, {len(learned)} pairs so far")
    return _regression(learned)


def _made(checker: Checker, found: Sequence[Case], kin: Sequence[frozenset[int]]) -> Iterator[Sample]:
    """The made-up sentences as samples; one that is to be unsourced is so for every claim."""
    own = [Taken(case.claim, case.language, case.text, _STANCES[case.expected]) for case in found]
    yield from samples(checker, own, kin)


def _regression(learned: Sequence[Sample]) -> tuple[dict[str, float], dict[str, float]]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    kept = [one for at, one in enumerate(learned) if one.stance != NEITHER or at % _UNRELATED == 0]
    model = make_pipeline(StandardScaler(), LogisticRegression(C=_STRENGTH, max_iter=1000))
    model.fit([vector(one.row) for one in kept], [one.stance for one in kept])
    scale, regression = model[0], model[1]
    slopes = regression.coef_ / scale.scale_
    biases = regression.intercept_ - (slopes * scale.mean_).sum(axis=1)
    return _row(slopes, biases, SUPPORTS), _row(slopes, biases, CONTRADICTS)


def _row(slopes: Any, biases: Any, stance: int) -> dict[str, float]:
    """The weights of a stance beside those of "neither"."""
    row = {name: float(a - b) for name, a, b in zip(FEATURES, slopes[stance], slopes[NEITHER], strict=True)}
    row["bias"] += float(biases[stance] - biases[NEITHER])
    return {name: round(value, 5) for name, value in row.items()}


def judgeable(base: CompiledBase, root: Path, articles: Sequence[Labelled]) -> list[Judgeable]:
    """The rows of labelled articles with all that a verdict is made of; only the weights are missing."""
    checker = Checker(base, NO_WEIGHTS)
    quotes = Quotes(checker.matcher, root)
    found = []
    for article in articles:
        context = Context()
        nears: list[tuple[Statement, Near, Context]] = []
        for statement in statements(article.document):
            reading = read(statement.text, statement.language, base.lexicon)
            if not statement.skipped:
                nears.append((statement, checker.near(reading, context), context))
            context = carry(reading, context)
        for row in article.rows:
            mine = [entry for entry in nears if overlap(row.span, entry[0].span)]
            out = quotes.on_passage(article, row) if row.label in EVIDENT else frozenset()
            removed = [
                checker.near(read(one.text, one.language, base.lexicon), before, out) for one, _, before in mine if out
            ]
            found.append(Judgeable(row, tuple(near for _, near, _ in mine), tuple(removed)))
    return found


def weighed(near: Near, weights: Weights) -> Near:
    """The same claims with their standing by other weights."""

    def again(judged: Sequence[Judged]) -> list[Judged]:
        return [one._replace(standing=standing(one.row, weights)) for one in judged]

    return Near(again(near.whole), [again(clause) for clause in near.clauses], again(near.quoted))


def figures(rows: Sequence[Judgeable], weights: Weights) -> Figures:
    """What the weights give on a set; their thresholds are used, the standings in `rows` are taken as they are."""
    calls = [(row.row.label, _call(row.near, weights)) for row in rows]
    found = scores.figures(Counter((label, call, False) for label, call in calls))
    # Nothing called, or nothing to call, is no fault of the thresholds.
    precision = found["contradicted_precision"] if any(call is Verdict.CONTRADICTED for _, call in calls) else 1.0
    recall = found["contradicted_recall"] if any(label is Verdict.CONTRADICTED for label, _ in calls) else 1.0
    removed = [_call(row.removed, weights) for row in rows if row.removed]
    unsourced = sum(call is Verdict.UNSOURCED for call in removed) / len(removed) if removed else 1.0
    return Figures(found["macro_f1"], precision, recall, unsourced)


def _call(near: Sequence[Near], weights: Weights) -> Verdict:
    return severest([decide(one, weights).verdict for one in near])


def thresholds(
    sets: Sequence[Sequence[Judgeable]], supports: dict[str, float], contradicts: dict[str, float]
) -> tuple[dict[str, float], list[Figures]]:
    """The best thresholds of the grid over all sets, and what they give on each."""
    bare = Weights(supports, contradicts, {})
    known = [[_reweighed(row, bare) for row in rows] for rows in sets]
    best: tuple[float, dict[str, float], list[Figures]] | None = None
    for values in product(*GRID.values()):
        limits = dict(zip(GRID, values, strict=True))
        found = [figures(rows, bare._replace(thresholds=limits)) for rows in known]
        goal = sum(
            one.macro_f1 + min(0.0, one.precision - PRECISION) + 2 * min(0.0, one.unsourced - REMOVED) for one in found
        )
        if best is None or goal > best[0]:
            best = goal, limits, found
    if best is None:
        raise ValueError("the grid is empty")
    return best[1], best[2]


def _reweighed(row: Judgeable, weights: Weights) -> Judgeable:
    return Judgeable(
        row.row,
        tuple(weighed(near, weights) for near in row.near),
        tuple(weighed(near, weights) for near in row.removed),
    )


def written(weights: Weights) -> str:
    """The weights as the file `verdict/weights.json` has them."""
    return json.dumps(dumped(weights), indent=1, sort_keys=True) + "\n"
