"""Run the checker over labelled articles: its calls, what each check is worth, and what it says without the evidence.

A row is called what the statements that overlap it by at least half of the shorter of the two are called: contradicted
if one of them is, else unsourced if one is, else supported if one is, else not-checkable.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import factcheck
from factcheck import checks
from factcheck.base.store import CompiledBase
from factcheck.language.detect import detect
from factcheck.measure.labelled import Labelled, Row
from factcheck.measure.naive import naive
from factcheck.measure.passages import Quotes, shows
from factcheck.measure.scores import (
    EVIDENT,
    FEW,
    Call,
    Change,
    Evaluation,
    Removed,
    confusion,
    figures,
    intervals,
    right_by,
    tally,
)
from factcheck.model import Judgement, Span, Statement, Verdict
from factcheck.pipeline import Checker
from factcheck.verdict.stance import Weights

Progress = Callable[[], None]  # told after each article

_SEVEREST = (Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.SUPPORTED)


def evaluate(
    base: CompiledBase,
    root: Path,
    articles: Sequence[Labelled],
    *,
    ablate: bool = False,
    without_evidence: bool = False,
    beside_naive: bool = False,
    weights: Weights | None = None,
    progress: Progress = lambda: None,
) -> Evaluation:
    """Compare the checker, with the base in the folder `root`, with the labels of the articles.

    Raises InputError where `without_evidence` is asked for and a labelled passage is not in its source, or where
    `beside_naive` is and a source cannot be read.
    """
    checker = Checker(base, weights)
    calls = called(checker, articles, progress)
    counts = tally(calls)
    few = len(articles) < FEW
    units = [tally([call]) for call in calls] if few else [tally(rows) for rows in _by_article(calls, articles)]
    return Evaluation(
        version=factcheck.__version__,
        base=base.info,
        rows=len(calls),
        articles=len(articles),
        confusion=confusion(counts),
        figures=figures(counts),
        intervals=intervals(units),
        resampled="rows" if few else "articles",
        right={
            "kind": right_by(calls, lambda call: call.row.kind),
            "article": right_by(calls, lambda call: call.article),
            "language": right_by(calls, lambda call: call.language),
        },
        misses=tuple(call for call in calls if not call.right),
        ablation=tuple(ablation(base, articles, calls, weights, progress)) if ablate else (),
        removed=removed(checker, root, articles, progress) if without_evidence else None,
        naive=naive(base, root, calls) if beside_naive else None,
    )


def runs(*, ablate: bool, without_evidence: bool) -> int:
    """How often `evaluate` checks each article."""
    return 1 + ablate * len(checks.REGISTRY) + without_evidence


def called(checker: Checker, articles: Sequence[Labelled], progress: Progress = lambda: None) -> list[Call]:
    """What the checker calls each row, in the order of the articles."""
    calls: list[Call] = []
    for article in articles:
        calls += _calls(article, checker.check(article.document).judgements)
        progress()
    return calls


def ablation(
    base: CompiledBase, articles: Sequence[Labelled], calls: Sequence[Call], weights: Weights | None, progress: Progress
) -> Iterator[Change]:
    """What changes from `calls` when one check after the other is left out."""
    whole = figures(tally(calls))
    for check in checks.REGISTRY:
        without = called(Checker(base, weights, frozenset({check.ID})), articles, progress)
        found = figures(tally(without))
        moved = sum(one.called is not other.called for one, other in zip(calls, without, strict=True))
        yield Change(
            check=check.ID,
            macro_f1=found["macro_f1"] - whole["macro_f1"],
            contradicted_precision=found["contradicted_precision"] - whole["contradicted_precision"],
            contradicted_recall=found["contradicted_recall"] - whole["contradicted_recall"],
            rows=moved,
        )


def removed(checker: Checker, root: Path, articles: Sequence[Labelled], progress: Progress = lambda: None) -> Removed:
    """The calls on the supported and contradicted rows when the claims on their passage are passed over.

    For a statement with several rows the claims on all of their passages are. Rows without a passage are left aside.
    """
    quotes = Quotes(checker.matcher, root)
    calls: list[Call] = []
    unclaimed = 0
    for article in articles:
        on_passage = {
            row: quotes.on_passage(article, row) for row in article.rows if row.label in EVIDENT and row.quote
        }

        def left_out(statement: Statement, on_passage: dict[Row, frozenset[int]] = on_passage) -> frozenset[int]:
            return frozenset().union(*(on_passage[row] for row in on_passage if overlap(row.span, statement.span)))

        judgements = checker.check(article.document, left_out=left_out).judgements
        calls += [call for call in _calls(article, judgements) if call.row in on_passage]
        unclaimed += sum(not numbers for numbers in on_passage.values())
        progress()
    counts = Counter(call.called for call in calls)
    misses = tuple(call for call in calls if call.called is not Verdict.UNSOURCED)
    return Removed(tuple(calls), misses, {verdict: counts[verdict] for verdict in Verdict}, unclaimed)


def severest(verdicts: Sequence[Verdict]) -> Verdict:
    """What a row is called whose statements have these verdicts."""
    return next((verdict for verdict in _SEVEREST if verdict in verdicts), Verdict.NOT_CHECKABLE)


def overlapping(row: Row, judgements: Sequence[Judgement]) -> list[Judgement]:
    """The judgements that a row is called by."""
    return [judgement for judgement in judgements if overlap(row.span, judgement.statement.span)]


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share at least half of the shorter."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0 and 2 * shared >= min(one.end - one.start, other.end - other.start)


def _calls(article: Labelled, judgements: Sequence[Judgement]) -> Iterator[Call]:
    for row in article.rows:
        hits = overlapping(row, judgements)
        verdict = severest([hit.verdict for hit in hits])
        deciding = [hit for hit in hits if hit.verdict is verdict]
        shown = [evidence for hit in hits for evidence in hit.evidence]
        yield Call(
            article=article.document.path,
            row=row,
            called=verdict,
            language=hits[0].statement.language if hits else detect(row.text),
            passage=verdict is row.label and verdict in EVIDENT and any(shows(row, one) for one in shown),
            reasons=tuple(reason for hit in deciding for reason in hit.reasons),
            claims=tuple(dict.fromkeys(one.claim for hit in deciding for one in (*hit.evidence, *hit.nearest))),
        )


def _by_article(calls: Sequence[Call], articles: Sequence[Labelled]) -> Iterator[Sequence[Call]]:
    at = 0
    for article in articles:
        yield calls[at : at + len(article.rows)]
        at += len(article.rows)
