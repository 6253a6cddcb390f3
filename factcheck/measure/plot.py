"""Precision against recall as one threshold of the verdict table moves, as a web page that needs nothing else."""

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from factcheck.base.store import CompiledBase
from factcheck.language.reading import Reading
from factcheck.measure.evaluation import overlapping, severest
from factcheck.measure.labelled import Labelled
from factcheck.measure.scores import Tally, figures
from factcheck.model import Verdict
from factcheck.pipeline import Checker, Context
from factcheck.verdict.decide import Near, decide
from factcheck.verdict.stance import Weights

# The threshold that moves for a verdict (see `Weights.thresholds`); the others stay where they are.
THRESHOLDS = {Verdict.CONTRADICTED: "contradict", Verdict.SUPPORTED: "support"}
_STEPS = 50
_SIDE = 320  # of a square plot, in pixels
_MARGIN = 56
_COLORS = {Verdict.CONTRADICTED: "#b3261e", Verdict.SUPPORTED: "#1b6e3c"}
_NO_CONTEXT = Context()
_TICKS = (0, 25, 50, 75, 100)


class Point(NamedTuple):
    """Precision and recall at a threshold, where something is called so at all."""

    threshold: float
    precision: float
    recall: float


class Curve(NamedTuple):
    """The points of a verdict by rising threshold, and the point at the threshold in use."""

    verdict: Verdict
    points: tuple[Point, ...]
    used: Point | None


class _Remembering(Checker):
    """A checker that keeps the claims near each statement that it decides."""

    seen: list[Near]

    def near(
        self,
        reading: Reading,
        context: Context = _NO_CONTEXT,
        left_out: frozenset[int] = frozenset(),
    ) -> Near:
        near = super().near(reading, context, left_out)
        self.seen.append(near)
        return near


class _Judged(NamedTuple):
    """The statements near which something was found, and for each row its label and the places of its statements."""

    near: list[Near | None]
    rows: list[tuple[Verdict, list[int]]]


def curves(base: CompiledBase, articles: Sequence[Labelled], weights: Weights | None = None) -> tuple[Curve, ...]:
    """Check the articles once, then decide anew at each of 50 thresholds a verdict."""
    checker = _Remembering(base, weights)
    judged = _judged(checker, articles)
    return tuple(_curve(verdict, judged, checker.weights) for verdict in THRESHOLDS)


def _judged(checker: _Remembering, articles: Sequence[Labelled]) -> _Judged:
    found = _Judged([], [])
    for article in articles:
        checker.seen = []
        judgements = checker.check(article.document).judgements
        seen, offset = iter(checker.seen), len(found.near)
        found.near.extend(None if one.verdict is Verdict.NOT_CHECKABLE else next(seen) for one in judgements)
        place = {id(one): offset + number for number, one in enumerate(judgements)}
        found.rows.extend((row.label, [place[id(one)] for one in overlapping(row, judgements)]) for row in article.rows)
    return found


def _curve(verdict: Verdict, judged: _Judged, weights: Weights) -> Curve:
    name = THRESHOLDS[verdict]
    points = (_point(verdict, judged, weights, number / _STEPS) for number in range(1, _STEPS))
    used = _point(verdict, judged, weights, weights.thresholds[name])
    return Curve(verdict, tuple(point for point in points if point), used)


def _point(verdict: Verdict, judged: _Judged, weights: Weights, threshold: float) -> Point | None:
    moved = weights._replace(thresholds=weights.thresholds | {THRESHOLDS[verdict]: threshold})
    verdicts = [decide(near, moved).verdict if near else Verdict.NOT_CHECKABLE for near in judged.near]
    counts: Tally = Counter((label, severest([verdicts[at] for at in places]), False) for label, places in judged.rows)
    if not any(called is verdict for _, called, _ in counts):
        return None
    found = figures(counts)
    return Point(threshold, found[f"{verdict}_precision"], found[f"{verdict}_recall"])


def page(drawn: Sequence[Curve], title: str) -> str:
    """The curves as HTML with inline SVG, side by side; `title` says what was measured."""
    plots = "\n".join(_figure(curve) for curve in drawn)
    return f"""<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Precision against recall</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff }}
body {{ max-width: 60em; margin: 2em auto; padding: 0 1em }}
figure {{ display: inline-block; margin: 0 1em 2em 0 }}
figcaption {{ max-width: 26em }}
svg text {{ font: 12px system-ui, sans-serif; fill: #444 }}
</style>
<h1>Precision against recall</h1>
<p>{escape(title)}</p>
{plots}
</html>
"""


def _figure(curve: Curve) -> str:
    color, name = _COLORS[curve.verdict], THRESHOLDS[curve.verdict]
    path = " ".join(f"{_x(point.recall)},{_y(point.precision)}" for point in curve.points)
    dots = "\n".join(_dot(point, color, 3) for point in curve.points)
    used = _used(curve.used, color) if curve.used else ""
    told = f"“{name}” is {curve.used.threshold:.2f} now" if curve.used else "nothing is called so now"
    size = _SIDE + 2 * _MARGIN
    return f"""<figure>
<svg width="{size}" height="{size}" viewBox="0 0 {size} {size}" role="img" aria-label="{curve.verdict}">
{"".join(_grid())}
<polyline points="{path}" fill="none" stroke="{color}" stroke-width="1.5"/>
{dots}
{used}
</svg>
<figcaption><strong>{curve.verdict}</strong>, as the threshold “{name}” moves from 0.02 to 0.98 ({told}).
Point at a dot to see its threshold.</figcaption>
</figure>"""


def _grid() -> Iterator[str]:
    """Lines and labels at quarters, and the names of the axes."""
    left, right, top, bottom = _x(0), _x(1), _y(1), _y(0)
    for tick in _TICKS:
        x, y = _x(tick / 100), _y(tick / 100)
        yield f'<path d="M{x} {top}V{bottom}M{left} {y}H{right}" stroke="#ddd"/>\n'
        yield f'<text x="{x}" y="{bottom + 18}" text-anchor="middle">{tick} %</text>\n'
        yield f'<text x="{left - 8}" y="{y + 4}" text-anchor="end">{tick} %</text>\n'
    middle = _MARGIN + _SIDE / 2
    yield f'<text x="{middle}" y="{bottom + 40}" text-anchor="middle">recall</text>\n'
    yield f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">precision</text>'


def _dot(point: Point, color: str, radius: int) -> str:
    told = f"threshold {point.threshold:.2f}: precision {point.precision:.1%}, recall {point.recall:.1%}"
    circle = f'<circle cx="{_x(point.recall)}" cy="{_y(point.precision)}" r="{radius}" fill="{color}">'
    return f"{circle}<title>{told}</title></circle>"


def _used(point: Point, color: str) -> str:
    x, y = _x(point.recall), _y(point.precision)
    ring = f'<circle cx="{x}" cy="{y}" r="7" fill="none" stroke="{color}" stroke-width="2"/>'
    return f'{ring}\n<text x="{x - 12}" y="{y + 20}" text-anchor="end">now: {point.threshold:.2f}</text>'


def _x(share: float) -> float:
    return round(_MARGIN + share * _SIDE, 1)


def _y(share: float) -> float:
    return round(_MARGIN + (1 - share) * _SIDE, 1)
