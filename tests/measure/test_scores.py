from collections import Counter

import pytest

from factcheck.measure.labelled import Row
from factcheck.measure.scores import Call, Interval, Share, Tally, confusion, figures, intervals, right_by, tally
from factcheck.model import Span, Verdict

S, C, U, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE

COUNTS: Tally = Counter(
    {(S, S, True): 2, (S, S, False): 1, (S, U, False): 1, (C, C, True): 3, (C, S, False): 1, (U, C, False): 1}
    | {(U, U, False): 3, (N, N, False): 1, (U, N, False): 1}
)


def call(label: Verdict, called: Verdict, *, kind: str = "number", passage: bool = False) -> Call:
    row = Row("Un pont.", Span(0, 8), label, kind, "", "", 1)
    return Call("a.txt", row, called, "fr", passage, (), ())


def test_the_figures_are_those_of_their_definitions() -> None:
    assert figures(COUNTS) == pytest.approx(
        {
            "supported_precision": 3 / 4,
            "supported_recall": 3 / 4,
            "supported_f1": 3 / 4,
            "contradicted_precision": 3 / 4,
            "contradicted_recall": 3 / 4,
            "contradicted_f1": 3 / 4,
            "unsourced_precision": 3 / 4,
            "unsourced_recall": 3 / 5,
            "unsourced_f1": 2 / 3,
            "macro_f1": (3 / 4 + 3 / 4 + 2 / 3) / 3,
            "accuracy": 10 / 14,
            "evidence": 5 / 6,
            "skip_precision": 1 / 2,
        }
    )


def test_a_share_of_nothing_is_nothing() -> None:
    assert set(figures(Counter()).values()) == {0.0}


def test_calls_are_counted_by_label_call_and_passage() -> None:
    calls = [call(S, S, passage=True), call(S, S), call(S, U), call(S, U)]
    counts = tally(calls)
    assert counts == {(S, S, True): 1, (S, S, False): 1, (S, U, False): 2}
    nothing = dict.fromkeys(Verdict, 0)
    assert confusion(counts) == {S: nothing | {S: 2, U: 2}, C: nothing, U: nothing, N: nothing}


def test_what_is_right_is_counted_by_group() -> None:
    calls = [call(S, S, kind="place"), call(S, U, kind="date"), call(C, C, kind="date")]
    shares = right_by(calls, lambda each: each.row.kind)
    assert list(shares.items()) == [("date", Share(1, 2)), ("place", Share(1, 1))]


def test_intervals_are_as_wide_as_the_units_differ() -> None:
    right, wrong = tally([call(S, S)]), tally([call(S, U)])
    assert intervals([right] * 5)["accuracy"] == Interval(1.0, 1.0)
    assert intervals([right, wrong])["accuracy"] == Interval(0.0, 1.0)
    few, many = (intervals([right, wrong] * times)["accuracy"] for times in (5, 50))
    assert 0.0 < few.low < many.low < 0.5 < many.high < few.high < 1.0


def test_intervals_are_the_same_at_every_run() -> None:
    units = [tally([call(S, S), call(U, C)]), tally([call(C, C)]), tally([call(U, U), call(S, U)])]
    assert intervals(units) == intervals(units)
    assert list(intervals(units)) == list(figures(COUNTS))
