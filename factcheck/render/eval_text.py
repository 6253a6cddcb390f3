r"""What `factcheck eval` found, for people.

198 rows of 4 articles, 5 claims in 2 sources

label \ called      supported  contradicted     unsourced not-checkable
supported                  40             1             5             0
…

figure                          95 % interval, by articles
macro_f1                 0.881  0.842–0.913
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.measure.scores import Call, Change, Evaluation, Removed, Share
from factcheck.model import Verdict
from factcheck.render.passages import harmless
from factcheck.render.reasons import message

_NAME = 24  # columns of the first column
_NUMBER = 16
_NOT_NAIVE = ("evidence", "skip_precision")  # the naive checker shows no passage and skips what the checker skips


def render(evaluation: Evaluation, ui: str, *, misses: bool) -> str:
    """Give the evaluation as text; `misses` asks for each row that is called wrongly, with its reasons in `ui`."""
    base = evaluation.base
    measured = f"{evaluation.rows} rows of {evaluation.articles} article{'s' * (evaluation.articles != 1)}"
    parts: list[Iterable[str]] = [
        [f"{measured}, against {base.claims} claims in {base.sources} sources"],
        _confusion(evaluation.confusion),
        _figures(evaluation),
        *(_shares(name, shares) for name, shares in evaluation.right.items()),
    ]
    if evaluation.ablation:
        parts.append(_ablation(evaluation.ablation))
    if evaluation.removed:
        parts.append(_removed(evaluation.removed))
    if misses:
        parts.append(_misses("called wrongly", evaluation.misses, ui))
    if misses and evaluation.removed:
        parts.append(_misses("not unsourced without the evidence", evaluation.removed.misses, ui))
    return "\n".join("".join(f"{line.rstrip()}\n" for line in part) for part in parts)


def _confusion(counts: Mapping[Verdict, Mapping[Verdict, int]]) -> Iterator[str]:
    yield _row("label \\ called", [*Verdict])
    for label, called in counts.items():
        yield _row(label, [str(called[verdict]) for verdict in Verdict])


def _figures(evaluation: Evaluation) -> Iterator[str]:
    naive = evaluation.naive.figures if evaluation.naive else {}
    head = f"{'figure':{_NAME}}        95 % interval, by {evaluation.resampled}"
    yield head + ("    naive" if naive else "")
    for name, value in evaluation.figures.items():
        low, high = evaluation.intervals[name]
        line = f"{name:{_NAME}} {value:.3f}  {low:.3f}–{high:.3f}"
        beside = name in naive and name not in _NOT_NAIVE
        yield f"{line:{len(head)}}    {naive[name]:.3f}" if beside else line
    if evaluation.naive:
        yield (
            f"naive: likeness of strings (token_set_ratio, from {evaluation.naive.limit} on) with a sentence of the "
            "sources, and whether it has the same figures"
        )
    if evaluation.resampled == "rows":
        yield "Too few articles to draw from: the intervals are drawn from single rows, and therefore too narrow."


def _shares(name: str, shares: Mapping[str, Share]) -> Iterator[str]:
    yield f"right by {name}"
    width = max((len(each) for each in shares), default=0)
    for each, share in shares.items():
        yield f"  {harmless(each):{max(width, _NAME)}} {share.right:4} of {share.rows}"


def _ablation(changes: Sequence[Change]) -> Iterator[str]:
    yield _row("without the check", ["macro_f1", "contra. prec.", "contra. recall", "rows changed"])
    for change in changes:
        moves = (change.macro_f1, change.contradicted_precision, change.contradicted_recall)
        yield _row(change.check, [*(f"{move:+.3f}" for move in moves), str(change.rows)])


def _removed(removed: Removed) -> Iterator[str]:
    rows = len(removed.calls)
    yield f"without the claims on the labelled passage, {rows} supported and contradicted rows are called"
    for verdict, count in removed.counts.items():
        share = f"{count / rows:6.1%}" if rows else ""
        yield f"  {verdict:{_NAME}} {count:4} {share}"
    if removed.unclaimed:
        yield f"  ({removed.unclaimed} of them have a passage that no claim quotes)"


def _misses(title: str, calls: Sequence[Call], ui: str) -> Iterator[str]:
    yield f"{title}: {len(calls)}"
    for call in calls:
        yield from _miss(call, ui)


def _miss(call: Call, ui: str) -> Iterator[str]:
    row = call.row
    yield f"{harmless(call.article)}: {row.label} called {call.called} [{row.kind}, line {row.line} of the labels]"
    yield f"    {harmless(row.text)}"
    reasons = [harmless(message(reason, ui)) for reason in call.reasons]
    yield f"    {'; '.join(reasons) or 'no statement found here'}"
    if call.claims:
        yield f"    [{', '.join(call.claims)}]"


def _row(name: str, cells: Sequence[str]) -> str:
    return f"{name:{_NAME}}" + "".join(f"{cell:>{_NUMBER}}" for cell in cells)
