"""Fit the weights and thresholds of the verdict from labelled data, all sets at once.

Weights: a multinomial logistic regression (scikit-learn) over the pairs of `samples`, the wordings of one writer
against those of the others and sentences of known verdict made from them, and over the rows of labelled articles beside
the claims near them.
Thresholds: the grid point with the best macro-F1 over the rows of the labelled folders, less half of what
contradictions lack in precision and the removed-claim test in rows that become unsourced, on each set.
"""

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
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
from factcheck.verdict.stance import Weights, clashes, dumped, mistake_features, standing, vector

PARTS = 5  # writers of the shipped base
_UNRELATED = 4  # of the pairs that decide nothing, one in so many is learned from: there are twenty times as many
_PER_OPERATOR = 250  # made-up sentences learned from, of each kind
_STRENGTH = 0.3  # inverse of the regularisation
# What a pair of a labelled article counts; of pairs made from the base there are a hundred times as many.
_ARTICLE = 5.0
_MISTAKE_STRENGTH = 0.1  # the same for `mistakes`, which has some hundred examples
_STANCES = {Verdict.SUPPORTED: SUPPORTS, Verdict.CONTRADICTED: CONTRADICTS, Verdict.UNSOURCED: NEITHER}
GRID = {
    "contradict": (0.5, 0.55, 0.6, 0.65, 0.7),
    "support": (0.2, 0.25, 0.3, 0.4),
    "clause": (0.7, 0.8),
    "joint": (0.2, 0.35),
    "same": (0.45,),
    "mistaken": (0.5, 0.6, 0.7, 0.8),
    "beats": (1.0,),
}
PRECISION = 0.93  # of "contradicted", demanded of every set of articles
REMOVED = 0.82  # of the rows whose claims are left out, this share is to become unsourced
# The check `edits` decides what these make of a wording; learning from them would only teach to distrust a paraphrase.
EDITED = frozenset(
    ["negation", "antonym", "quantifier", "comparison", "roles", "mixed", "typo", "no_accents", "passive", "reordering"]
)
Say = Callable[[str], object]


class Judgeable(NamedTuple):
    """A labelled row with the claims near the statements that overlap it, as they are and without its evidence, and
    the numbers of the claims whose quote overlaps that.
    """

    row: Row
    near: tuple[Near, ...]
    removed: tuple[Near, ...]
    own: frozenset[int] = frozenset()


class Figures(NamedTuple):
    """What thresholds give on one set."""

    macro_f1: float
    precision: float
    recall: float
    unsourced: float  # share of rows that become unsourced without their claims


def learn(
    base: ClaimBase, say: Say, sets: Sequence[Sequence[Judgeable]] = ()
) -> tuple[dict[str, float], dict[str, float]]:
    """The weights (supports, contradicts) by feature, learned from a base and from labelled articles."""
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
    return _regression(learned, [sample for rows in sets for row in rows for sample in _from_article(row)])


def _from_article(row: Judgeable) -> Iterator[Sample]:
    """The pairs of a labelled row: the claim of its passage that is nearest to it stands to it as the label says, those
    of other passages do not decide it, nor does any where its own are left out.
    """
    stance = _STANCES.get(row.row.label)
    if stance is None:
        return
    for near in row.near:
        own = [one for one in near.whole if one.pair.claim.number in row.own]
        best = max(own, key=lambda one: one.nearness, default=None)
        for one in near.whole:
            if one is best or (one not in own and not one.faint()):
                yield Sample(one.row, stance if one is best else NEITHER, one.pair.claim.id)
    for near in row.removed:
        yield from (Sample(one.row, NEITHER, one.pair.claim.id) for one in near.whole if not one.faint())


def _made(checker: Checker, found: Sequence[Case], kin: Sequence[frozenset[int]]) -> Iterator[Sample]:
    """The made-up sentences as samples; one that is to be unsourced is so for every claim."""
    own = [Taken(case.claim, case.language, case.text, _STANCES[case.expected]) for case in found]
    yield from samples(checker, own, kin)


def _regression(learned: Sequence[Sample], articles: Sequence[Sample]) -> tuple[dict[str, float], dict[str, float]]:
    from sklearn.linear_model import LogisticRegression

    kept = [one for at, one in enumerate(learned) if one.stance != NEITHER or at % _UNRELATED == 0]
    weights = [1.0] * len(kept) + [_ARTICLE] * len(articles)
    kept += articles
    regression = LogisticRegression(C=_STRENGTH, max_iter=1000)
    stances = [one.stance for one in kept]
    slopes, biases = _scaled(regression, [vector(one.row) for one in kept], stances, weights)
    return _row(slopes, biases, SUPPORTS), _row(slopes, biases, CONTRADICTS)


def moved(weights: Weights, supports: dict[str, float], contradicts: dict[str, float]) -> Weights:
    """The weights half way to those newly learned: of two fits the mean is steadier on articles that neither has seen
    than either (each swings by 0.02 of macro-F1). What the ones in use do not know yet is taken as learned.
    """
    return weights._replace(
        supports=_mean(weights.supports, supports), contradicts=_mean(weights.contradicts, contradicts)
    )


def _mean(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    return {name: round((one.get(name, learned) + learned) / 2, 5) for name, learned in other.items()}


def mistakes(sets: Sequence[Sequence[Judgeable]], weights: Weights) -> dict[str, float]:
    """The weights that tell a mistake about a fact from another fact, learned from the rows of labelled articles.

    One example is a claim with which a figure, a date or a name of the row clashes, in the statement or the clause that
    is most like it: a mistake where the row is contradicted by the claim's passage. Clashes of contradicted rows with
    other claims are passed over: they may be right too.
    """
    from sklearn.linear_model import LogisticRegression

    found, calls = [], []
    for row in (row for rows in sets for row in rows if row.row.label is not Verdict.NOT_CHECKABLE):
        wrong = row.row.label is Verdict.CONTRADICTED
        for one in _clashing(row):
            own = one.pair.claim.number in row.own
            if own or not wrong:
                found.append(mistake_features(one.row, standing(one.row, weights)))
                calls.append(own and wrong)
    names = sorted(found[0])
    values = [[row[name] for name in names] for row in found]
    slopes, bias = _scaled(LogisticRegression(C=_MISTAKE_STRENGTH, max_iter=1000), values, calls)
    learned = dict(zip(names, slopes[0], strict=True))
    learned["bias"] += bias[0]
    return {name: round(float(value), 5) for name, value in learned.items()}


def _clashing(row: Judgeable) -> list[Judged]:
    """The claims with which a detail of the row clashes, each in the part of it that is most like the claim."""
    best: dict[int, Judged] = {}
    for judged in (one for near in row.near for part in (near.whole, *near.clauses) for one in part):
        if clashes(judged.row):
            number = judged.pair.claim.number
            if number not in best or best[number].row.get("true_score", 0.0) < judged.row.get("true_score", 0.0):
                best[number] = judged
    return list(best.values())


def _scaled(
    regression: Any, values: Sequence[Sequence[float]], calls: Sequence[object], weights: Sequence[float] | None = None
) -> tuple[Any, Any]:
    """Slopes and intercepts of a regression over values that were brought to one scale, for values as they are."""
    from sklearn.preprocessing import StandardScaler

    scaler = StandardScaler()
    regression.fit(scaler.fit_transform(values), calls, sample_weight=weights)
    slopes = regression.coef_ / scaler.scale_
    return slopes, regression.intercept_ - (slopes * scaler.mean_).sum(axis=1)


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
            found.append(Judgeable(row, tuple(near for _, near, _ in mine), tuple(removed), out))
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


def thresholds(sets: Sequence[Sequence[Judgeable]], weights: Weights) -> tuple[dict[str, float], list[Figures]]:
    """The best thresholds of the grid over all sets, and what they give on each."""
    known = [[_reweighed(row, weights) for row in rows] for rows in sets]
    best: tuple[float, dict[str, float], list[Figures]] | None = None
    for values in product(*GRID.values()):
        limits = dict(zip(GRID, values, strict=True))
        found = [figures(rows, weights._replace(thresholds=limits)) for rows in known]
        goal = sum(
            len(rows) * (one.macro_f1 + (min(0.0, one.precision - PRECISION) + min(0.0, one.unsourced - REMOVED)) / 2)
            for rows, one in zip(sets, found, strict=True)
        )
        if best is None or goal > best[0]:
            best = goal, limits, found
    if best is None:
        raise ValueError("the grid is empty")
    return best[1], best[2]


def _reweighed(row: Judgeable, weights: Weights) -> Judgeable:
    return row._replace(
        near=tuple(weighed(near, weights) for near in row.near),
        removed=tuple(weighed(near, weights) for near in row.removed),
    )


def written(weights: Weights) -> str:
    """The weights as the file `verdict/weights.json` has them."""
    return json.dumps(dumped(weights), indent=1, sort_keys=True) + "\n"
