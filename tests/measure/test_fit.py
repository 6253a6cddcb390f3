"""Weights and thresholds from labelled data; what exactly comes out is the data's affair."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.base.store import CompiledBase
from factcheck.measure import fit
from factcheck.measure.fit import (
    GRID,
    Figures,
    Judgeable,
    figures,
    judgeable,
    learn,
    mistakes,
    thresholds,
    weighed,
    written,
)
from factcheck.measure.labelled import Labelled, Row, read
from factcheck.measure.samples import CONTRADICTS, NEITHER, SUPPORTS, Sample
from factcheck.model import Span, Verdict
from factcheck.verdict.decide import Near
from factcheck.verdict.features import FEATURES
from factcheck.verdict.stance import MISTAKES, Standing, Weights, standing
from tests.bases import ENGINE, engine_base
from tests.verdict.made import judged

S, C, U, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE
LIMITS = {"contradict": 0.5, "support": 0.4, "clause": 0.6, "joint": 0.3, "same": 0.5, "mistaken": 0.5, "beats": 1.0}
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
        assert one.own == {one.near[0].whole[0].pair.claim.number}
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
    limits, found = thresholds(sets, Weights(supports, contradicts, {}))
    assert set(limits) == set(GRID)
    assert limits["contradict"] <= 0.6
    assert 0.13 < limits["support"] <= 0.35
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
        thresholds([[]], Weights({}, {}, {}))


def test_all_writers_are_held_out_in_turn_and_the_articles_are_learned_from(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Sample] = []
    told: list[Sample] = []

    def regression(learned: Sequence[Sample], articles: Sequence[Sample]) -> tuple[dict[str, float], dict[str, float]]:
        seen.extend(learned)
        told.extend(articles)
        return {"bias": 1.0}, {"bias": 2.0}

    monkeypatch.setattr(fit, "_regression", regression)
    monkeypatch.setattr(fit, "PARTS", 3)
    monkeypatch.setattr(fit, "_PER_OPERATOR", 4)
    said: list[str] = []
    sets = [[article(S, {7: 0.9}, own=(7,))], [article(U, {8: 0.9}), article(N, {9: 0.9})]]
    assert learn(load_base(ENGINE), said.append, sets) == ({"bias": 1.0}, {"bias": 2.0})
    assert [line.split(":")[0] for line in said] == ["part 1 of 3", "part 2 of 3", "part 3 of 3"]
    assert said[-1].endswith(f"{len(seen)} pairs so far")
    stances = [one.stance for one in seen]
    assert all(stances.count(stance) > 50 for stance in (SUPPORTS, CONTRADICTS, NEITHER))
    assert [(one.claim, one.stance) for one in told] == [("c7", SUPPORTS), ("c8", NEITHER)]


def article(
    label: Verdict, near: dict[int, float], own: tuple[int, ...] = (), removed: dict[int, float] | None = None
) -> Judgeable:
    """A row near claims of these numbers, aligned so far; `own` are on its passage, `removed` near it without them."""
    sides = [[judged(number=number, aligned=score) for number, score in side.items()] for side in (near, removed or {})]
    whole, rest = (Near(side, [], []) for side in sides)
    made = labelled(label, whole, removed=(rest,) if removed is not None else ())
    return made._replace(own=frozenset(own))


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # The nearest claim of the passage is what the row is labelled for; of its others nobody knows.
        (article(S, {1: 0.5, 2: 0.8, 3: 0.9}, own=(1, 2)), [(2, SUPPORTS), (3, NEITHER)]),
        (article(C, {1: 0.8, 2: 0.5, 3: 0.9}, own=(1, 2)), [(1, CONTRADICTS), (3, NEITHER)]),
        (article(U, {1: 0.5, 2: 0.8}), [(1, NEITHER), (2, NEITHER)]),
        # Of claims with next to nothing of the row nothing is learned, unless it is its own.
        (article(S, {1: 0.2, 3: 0.2}, own=(1,)), [(1, SUPPORTS)]),
        # Without its claims nothing decides it.
        (article(S, {1: 0.8}, own=(1,), removed={3: 0.7, 4: 0.2}), [(1, SUPPORTS), (3, NEITHER)]),
        (article(N, {1: 0.8}, own=(1,), removed={3: 0.7}), []),
    ],
)
def test_a_labelled_row_says_how_the_claims_near_it_stand(row: Judgeable, expected: list[tuple[int, int]]) -> None:
    found = list(fit._from_article(row))  # noqa: SLF001 - `learn` hands what it makes to the regression alone
    assert [(one.claim, one.stance) for one in found] == [(f"c{number}", stance) for number, stance in expected]
    assert all("true_score" in one.row for one in found)


def clash(
    label: Verdict, row: dict[str, float], own: tuple[int, ...] = (), clause: dict[str, float] | None = None
) -> Judgeable:
    """A row beside claim 1 with these measures, and with others in a clause of it."""
    whole, part = ([judged(number=1)._replace(row=side)] if side else [] for side in (row, clause))
    return labelled(label, Near(whole, [part] if clause else [], []))._replace(own=frozenset(own))


def test_mistakes_about_a_fact_are_told_from_other_facts() -> None:
    pytest.importorskip("sklearn", reason="the fit has an extra of its own")
    rows = []
    for number in range(40):
        noise = number % 5 / 50
        near, far = {"figures_differ": 1.0, "core": 0.9 - noise}, {"figures_differ": 1.0, "core": 0.1 + noise}
        rows += [clash(C, near, own=(1,)), clash(U, far)]
        # Neither where nothing clashes, nor beside another claim than that of a contradicted row, is anything learned.
        rows += [clash(C, near), clash(C, near), clash(U, near | {"figures_differ": 0.0}), clash(N, near)]
    learned = mistakes([rows[:100], rows[100:]], Weights({}, {}, {}))
    assert set(learned) == {"bias", "supports", "contradicts", "details", *MISTAKES}
    assert learned["core"] > 0.0
    assert learned["lead"] == 0.0
    weights = Weights({}, {}, {}, mistakes=learned)
    assert standing({"figures_differ": 1.0, "core": 0.85}, weights).mistaken > 0.5
    assert standing({"figures_differ": 1.0, "core": 0.15}, weights).mistaken < 0.5


def test_a_claim_clashes_in_the_part_of_a_row_that_is_most_like_it() -> None:
    whole, clause = {"dates_differ": 1.0, "true_score": 0.4}, {"dates_differ": 1.0, "true_score": 0.6}
    for row, part, expected in (
        (whole, clause, [clause]),
        (clause, whole, [clause]),
        (whole, clause | {"dates_differ": 0.0}, [whole]),
        (whole | {"dates_differ": 0.0}, None, []),
    ):
        found = fit._clashing(clash(C, row, clause=part))  # noqa: SLF001 - what `mistakes` learns from
        assert [one.row for one in found] == expected


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
    supports, contradicts = fit._regression(learned, [])  # noqa: SLF001 - the one place where the library is called
    assert set(supports) == set(contradicts) == set(FEATURES)
    assert supports["roles_swapped"] == 0.0
    weights = Weights(supports, contradicts, {})
    stances = [standing(one.row, weights) for one in learned]
    assert [(stance.supports > 0.5, stance.contradicts > 0.5) for stance in stances[:3]] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_a_pair_of_an_article_weighs_more_than_one_made_from_the_base() -> None:
    pytest.importorskip("sklearn", reason="the fit has an extra of its own")
    row = {"bias": 1.0, "true_score": 1.0}
    learned = [Sample({"bias": 1.0}, NEITHER, "c")] * 40 + [Sample(row, SUPPORTS, "c")] * 10
    opposed = [Sample(row, CONTRADICTS, "c")] * 4
    for articles, stance in (([], SUPPORTS), (opposed, CONTRADICTS)):
        made = [] if articles else opposed
        weights = Weights(*fit._regression([*learned, *made], articles), {})  # noqa: SLF001 - as above
        found = standing(row, weights)
        assert found.contradicts > found.supports if stance == CONTRADICTS else found.supports > found.contradicts


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
