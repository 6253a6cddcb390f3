"""Figures that stand together: lists whose last member names the unit, and the two ends of a range."""

from collections.abc import Iterator
from types import ModuleType

from factcheck.language.figure_comparison import MONTHS, SECONDS
from factcheck.language.letters import Phrases
from factcheck.language.packs.tolerances import FRACTION_POINTS, FRACTION_SHARE
from factcheck.model import Figure

# What may follow without a word between: « trois jours, deux heures par semaine » are two figures.
_CLOSE = frozenset((("hour", "minute"), ("minute", "second"), ("year", "month")))
_CENTS = 10  # « neuf dollars quatre-vingt-quinze »: from here on a number after a sum is what it has in cents


class Draft:
    """A figure being read: `factor` turns the value into `unit` (cents: 0.01), `at` is where its number starts.

    A `weak` one counts only with a unit; `hedge` is a row of `packs/tolerances.py`.
    """

    def __init__(
        self,
        *,
        start: int,
        end: int,
        low: float,
        high: float,
        kind: str,
        unit: str,
        factor: float,
        scale: float,
        weak: bool,
        per: str = "",
        ranged: bool = False,
    ) -> None:
        """Draft the figure of a number in `start`..`end`, without what stands around it."""
        self.start, self.end, self.at = start, end, start
        self.low, self.high = low, high
        self.kind, self.unit, self.factor, self.scale = kind, unit, factor, scale
        self.weak, self.per, self.ranged = weak, per, ranged
        self.hedge: tuple[str, float, float] | None = None


class Groups:
    """What one language says between the figures of a list or range."""

    def __init__(self, pack: ModuleType) -> None:
        self.pack = pack
        self.openers, self.spans = Phrases(pack.RANGE_OPENERS), Phrases(pack.SPAN_OPENERS)

    def figures(self, flat: str, drafts: list[Draft]) -> Iterator[Figure]:
        """The figures that the drafts of one text make, in order."""
        self.share_units(flat, drafts)
        for draft in self.ranges(flat, self.compounds(flat, drafts)):
            if draft.unit or not draft.weak or draft.ranged:
                yield _figure(draft)

    def share_units(self, flat: str, drafts: list[Draft]) -> None:
        """Give the unit of the last figure of a list to those before it that have none."""
        for draft, after in zip(drafts[-2::-1], drafts[:0:-1], strict=True):
            gap = flat[draft.end : after.start].strip()
            shares = after.unit and after.kind not in ("ordinal", "fraction")
            if not draft.unit and shares and gap in self.pack.LIST_JOINTS:
                draft.kind, draft.unit, draft.factor, draft.per = after.kind, after.unit, after.factor, after.per

    def compounds(self, flat: str, drafts: list[Draft]) -> list[Draft]:
        """The drafts, « neuf dollars et quinze cents » and « une heure, treize minutes et onze secondes » made one."""
        made: list[Draft] = []
        for draft in drafts:
            first = made[-1] if made else None
            if first and not first.ranged and flat[first.end : draft.start].strip() in self.pack.COMPOUND_JOINTS:
                share = _smaller(first, draft)
                loose = draft.kind == "duration" and not flat[first.end : draft.start].strip(" ,")
                if share and (not loose or (first.unit, draft.unit) in _CLOSE):
                    first.low, first.high = first.low + draft.low * share, first.high + draft.high * share
                    first.end, first.per = draft.end, draft.per or first.per
                    continue
            made.append(draft)
        return made

    def ranges(self, flat: str, drafts: list[Draft]) -> Iterator[Draft]:
        """The drafts with the two ends of a range made one."""
        waiting: Draft | None = None
        for draft in drafts:
            if waiting and (start := self.range_start(flat, waiting, draft)) >= 0:
                waiting = _ranged(waiting, draft, start)
                continue
            if waiting:
                yield waiting
            waiting = draft
        if waiting:
            yield waiting

    def range_start(self, flat: str, first: Draft, second: Draft) -> int:
        """Where the range begins that the two make; -1 where they make none."""
        gap, pack = flat[first.end : second.at].strip(), self.pack
        other = first.unit and second.unit and (first.kind, first.unit) != (second.kind, second.unit)
        low, high = _ends(first, second)
        if first.ranged or other or low >= high:
            return -1
        if gap in pack.RANGE_AND:
            found = self.openers.before(flat, first.start)
            return found[0] if found else -1
        if gap in pack.RANGE_TO:
            found = self.spans.before(flat, first.start)
            return found[0] if found else first.start
        return first.start if gap in pack.RANGE_OR and high - low == 1 else -1


def _smaller(first: Draft, second: Draft) -> float:
    """What the second counts in the unit of the first, where it goes on in a smaller one: minutes in hours, 1/60."""
    if first.kind == second.kind == "duration":
        for family in (SECONDS, MONTHS):
            if first.unit in family and second.unit in family:
                share = family[second.unit] * second.factor / (family[first.unit] * first.factor)
                return share if share * second.high < 1 else 0.0
    if first.kind == "money" and first.factor == 1 and first.low == int(first.low):
        if second.kind == "money" and second.unit == first.unit and second.factor < 1:
            return second.factor
        if second.kind == "count" and not second.unit and _CENTS <= second.high < 100 and not second.hedge:
            return 0.01
    return 0.0


def _ends(first: Draft, second: Draft) -> tuple[float, float]:
    """The ends of a range in the unit of either; « de 2 à 5 millions » has its scale once."""
    low, high = first.low, second.high
    if first.scale == 1 and second.scale > 1 and low * second.scale < high:
        low *= second.scale
    return low * (first if first.unit else second).factor, high * (second if second.unit else first).factor


def _ranged(first: Draft, second: Draft, start: int) -> Draft:
    """The two ends of a range as one draft."""
    low, high = _ends(first, second)
    named = second if second.unit else first
    return Draft(
        start=start,
        end=second.end,
        low=low,
        high=high,
        kind=named.kind,
        unit=named.unit,
        factor=1.0,
        scale=1.0,
        weak=first.weak and second.weak,
        per=second.per or first.per,
        ranged=bool(named.unit) or not second.weak,
    )


def _figure(draft: Draft) -> Figure:
    """The figure of a draft, with what its hedge allows."""
    low, high = _rounded(draft.low * draft.factor), _rounded(draft.high * draft.factor)
    value, hedge = low, "range" if draft.ranged else ""
    if draft.hedge and not draft.ranged:
        hedge, low, high = draft.hedge[0], _rounded(value * draft.hedge[1]), _rounded(value * draft.hedge[2])
    elif draft.kind == "fraction":
        slack = min(FRACTION_POINTS, value * FRACTION_SHARE)
        low, high = _rounded(value - slack), _rounded(value + slack)
    return Figure(draft.start, draft.end, value, low, high, draft.unit, draft.per, hedge, draft.kind)


def _rounded(value: float) -> float:
    """The value without the noise of binary fractions (0.0001 cent is 0.000001 dollar)."""
    return float(f"{value:.12g}")
