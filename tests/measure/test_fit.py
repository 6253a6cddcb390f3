"""Weights and thresholds from labelled data; what exactly comes out is the data's affair."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.base.store import CompiledBase
from factcheck.measure import fit
from factcheck.measure.fit import GRID, Figures, Judgeable, figures, judgeable, learn, thresholds, weighed, written
from factcheck.measure.labelled import Labelled, Row, read
from factcheck.measure.samples import CONTRADICTS, NEITHER, SUPPORTS, Sample
from factcheck.model import Span, Verdict
from factcheck.verdict.decide import Near
from factcheck.verdict.features import FEATURES
from factcheck.verdict.stance import Standing, Weights, standing
from tests.bases import ENGINE, engine_base
from tests.verdict.made import judged

S, C, U, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE
LIMITS = {"contradict": 0.5, "support": 0.4, "clause": 0.6, "joint": 0.3, "same": 0.5, "beats": 1.0}
DOCUMENTS = "Elle conserve 38 000 documents"
ARTICLE = [
    ("La médiathèque d'Aubrelin conserve 38 000 documents.", S, DOCUMENTS),
    ("La médiathèque d'Aubrelin conserve 83 000 documents.", C, DOCUMENTS),
    ("La piscine de Brumal accueille 900 nageurs par jour.", U, None),
    ("Qui s'en plaindrait ?", N, None),
]


@pytest.fixture(scope="module")
def base() -> CompiledBase:
    return engine_base()


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Labelled, ...]:
    (tmp_path / "a.txt").write_text(" ".join(text for text, _, _ in ARTICLE), encoding="utf-8")
    rows = [
        {"text": text, "label": label, "kind": "x", "seed": "mediatheque" if quote else None, "quote": quote}
        for text, label, quote in ARTICLE
    ]
    lines = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    (tmp_path / "a.gold.jsonl").write_text(lines, encoding="utf-8")
    return read(tmp_path)


def near(supports: float = 0.0, contradicts: float = 0.0) -> Near:
    return Near([judged(supports=supports, contradicts=contradicts)], [], [])


def labelled(label: Verdict, *nears: Near, removed: tuple[Near, ...] = ()) -> Judgeable:
    return Judgeable(Row("x", Span(0, 1), label, "x", "", "", 1), nears, removed)


def test_rows_of_articles_have_the_claims_near_them_with_and_without_their_evidence(
    base: CompiledBase, articles: tuple[Labelled, ...]
) -> None:
    found = judgeable(base, ENGINE, articles)
    assert [one.row.label for one in found] == [S, C, U, N]
    assert [(len(one.near), len(one.removed)) for one in found] == [(1, 1), (1, 1), (1, 0), (0, 0)]
    for one in found[:2]:
        assert one.near[0].whole[0].pair.claim.id == "mediatheque-documents"
        assert "mediatheque-documents" not in [each.pair.claim.id for each in one.removed[0].whole]


def test_figures_of_a_set() -> None:
    rows = [
        labelled(S, near(supports=0.9), removed=(near(),)),
        labelled(S, near()),
        labelled(C, near(contradicts=0.9), removed=(near(supports=0.9),)),
        # Of several statements that overlap a row the severest verdict counts.
        labelled(U, near(), near(contradicts=0.9)),
        labelled(N),
    ]
    found = figures(rows, Weights({}, {}, LIMITS))
    assert found.precision == 0.5
    assert found.recall == 1.0
    assert found.unsourced == 0.5
    # F1 of supported 2/3 (one of two), contradicted 2/3, unsourced 0.
    assert found.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 0) / 3)


def test_figures_of_nothing() -> None:
    assert figures([], Weights({}, {}, LIMITS)) == Figures(0.0, 1.0, 1.0, 1.0)


def test_claims_are_weighed_again() -> None:
    one = judged(supports=0.9)._replace(row={"bias": 1.0})
    weights = Weights({"bias": 50.0}, {}, LIMITS)
    again = weighed(Near([one], [[one], []], [one]), weights)
    assert [each.standing.supports for each in (again.whole[0], again.clauses[0][0], again.quoted[0])] == [1.0] * 3
    assert again.clauses[1] == []
    assert one.standing == Standing(0.9, 0.0)


def weighted(label: Verdict, **row: float) -> Judgeable:
    one = judged()._replace(row=row | {"true_score": 1.0})
    return labelled(label, Near([one], [], []), removed=(Near([], [], []),))


def test_thresholds_are_the_best_of_the_grid_over_all_sets() -> None:
    # By these weights "good" gives a third of support and "bad" 0.6 of contradiction.
    supports, contradicts = {"good": 0.1, "weak": -1.2}, {"bad": 1.1}
    sets = [
        [weighted(S, good=1.0), weighted(C, bad=1.0)],
        [weighted(U, weak=1.0), weighted(C, bad=3.0)],
    ]
    limits, found = thresholds(sets, supports, contradicts)
    assert set(limits) == set(GRID)
    assert limits["contradict"] <= 0.6
    assert limits["support"] in (0.3, 0.35)
    assert [one.precision for one in found] == [1.0, 1.0]
    assert found == [
        figures([_again(row, supports, contradicts) for row in rows], Weights({}, {}, limits)) for rows in sets
    ]


def _again(row: Judgeable, supports: dict[str, float], contradicts: dict[str, float]) -> Judgeable:
    weights = Weights(supports, contradicts, {})
    return Judgeable(row.row, tuple(weighed(each, weights) for each in row.near), row.removed)


def test_an_empty_grid_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(GRID, "beats", ())
    with pytest.raises(ValueError, match="the grid is empty"):
        thresholds([[]], {}, {})


def test_all_writers_are_held_out_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Sample] = []

    def regression(learned: Sequence[Sample]) -> tuple[dict[str, float], dict[str, float]]:
        seen.extend(learned)
        return {"bias": 1.0}, {"bias": 2.0}

    monkeypatch.setattr(fit, "_regression", regression)
    said: list[str] = []
    monkeypatch.setattr(fit, "_PER_OPERATOR", 4)
    assert learn(load_base(ENGINE), said.append) == ({"bias": 1.0}, {"bias": 2.0})
    assert [line.split(":")[0] for line in said] == ["part 1 of 3", "part 2 of 3", "part 3 of 3"]
    assert said[-1].endswith(f"{len(seen)} pairs so far")
    stances = [one.stance for one in seen]
    assert all(stances.count(stance) > 50 for stance in (SUPPORTS, CONTRADICTS, NEITHER))


def test_the_regression_finds_what_tells_the_stances_apart() -> None:
    pytest.importorskip("sklearn", reason="the fit has an extra of its own")
    learned = []
    for number in range(120):
        noise = number % 7 / 70
        learned += [
            Sample({"bias": 1.0, "true_score": 1.0 - noise}, SUPPORTS, "c"),
            Sample({"bias": 1.0, "figures_differ": 1.0 + noise}, CONTRADICTS, "c"),
            Sample({"bias": 1.0, "true_score": noise}, NEITHER, "c"),
        ]
    supports, contradicts = fit._regression(learned)  # noqa: SLF001 - the one place where the library is called
    assert set(supports) == set(contradicts) == set(FEATURES)
    assert supports["roles_swapped"] == 0.0
    weights = Weights(supports, contradicts, {})
    stances = [standing(one.row, weights) for one in learned]
    assert [(stance.supports > 0.5, stance.contradicts > 0.5) for stance in stances[:3]] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_weights_are_written_so_that_they_compare_line_by_line() -> None:
    text = written(Weights({"b": 1.0, "a": 2.0}, {}, {"support": 0.5}))
    assert text.splitlines() == [
        "{",
        ' "contradicts": {},',
        *(' "supports": {', '  "a": 2.0,', '  "b": 1.0', " },"),
        *(' "thresholds": {', '  "support": 0.5', " }"),
        "}",
    ]
    assert text.endswith("}\n")
