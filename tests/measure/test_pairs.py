"""Labelled sentence pairs: how they are read, laid out as bases, and learned from."""

import json
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.measure import fit_bare
from factcheck.measure.fit_bare import Example, Figures, exchanged, figures, regression, thresholds, unseen
from factcheck.measure.pairs import Nearby, Pair, apart, nearby, read_pairs
from factcheck.measure.samples import CONTRADICTS, NEITHER, SUPPORTS
from factcheck.verdict.decide import Near
from factcheck.verdict.stance import standing
from tests.verdict.made import judged

MILL = "Le moulin de Brumal a été vendu en 2019."


def pair(premise: str, hypothesis: str, label: str, group: str = "") -> Pair:
    return Pair(premise, hypothesis, label, "fr", group or premise)


def test_pairs_are_read_with_their_article(tmp_path: Path) -> None:
    rows = [
        {
            "premise": f" {MILL}\n",
            "hypothesis": "Le moulin est à vendre.",
            "label": "neutral",
            "url": "u",
            "lang": "fr",
        },
        {"premise": MILL, "hypothesis": "Le moulin brûle.", "label": "contradiction"},
    ]
    (tmp_path / "p.jsonl").write_text("\n\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert read_pairs(tmp_path / "p.jsonl") == [
        pair(MILL, "Le moulin est à vendre.", "neutral", "u"),
        pair(MILL, "Le moulin brûle.", "contradiction"),
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[1]", "p.jsonl:2: not a pair"),
        ("{", "p.jsonl:2: not a pair"),
        ('{"premise": "a", "hypothesis": "b"}', "p.jsonl:2: not a pair"),
        ('{"premise": "a", "hypothesis": "b", "label": "maybe"}', "p.jsonl:2: label 'maybe' is not known"),
    ],
)
def test_a_line_that_is_no_pair_is_named(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "p.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=said):
        read_pairs(tmp_path / "p.jsonl")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.jsonl"):
        read_pairs(tmp_path / "none.jsonl")


def test_pairs_of_one_article_are_kept_apart() -> None:
    a, b, c = (pair(name, "x", "neutral", group) for name, group in (("a", "1"), ("b", "1"), ("c", "2")))
    assert apart([a, b, c]) == [[a, c], [b]]


def test_every_premise_becomes_a_claim_near_its_hypothesis() -> None:
    pairs = [
        pair(MILL, "Le moulin de Brumal a été vendu.", "entailment"),
        pair("L'école d'Aubrelin compte 300 élèves.", "L'école d'Aubrelin compte 90 élèves.", "contradiction"),
    ]
    found = list(nearby(pairs))
    assert [one.pair for one in found] == pairs
    for one in found:
        nearest = one.near[0].whole[0].pair.claim
        assert (nearest.number, nearest.quote) == (one.claim, one.pair.premise)


def learned() -> list[Example]:
    rows = [
        ({"bias": 1.0, "true_covered": 1.0}, SUPPORTS),
        ({"bias": 1.0, "true_covered": 1.0, "bare_into_denied": 1.0}, CONTRADICTS),
        ({"bias": 1.0, "true_covered": 0.1}, NEITHER),
        ({"bias": 1.0, "true_covered": 0.9}, fit_bare.OPEN),
    ]
    return [Example(row, stance, 1.0, str(at)) for at, (row, stance) in enumerate(rows * 40)]


def test_weights_tell_the_stances_apart_and_open_pairs_lean_to_the_likelier_one() -> None:
    pytest.importorskip("sklearn", reason='the extra "fit" is not installed')
    weights = regression(learned())
    assert weights.thresholds == {}
    covered = standing({"bias": 1.0, "true_covered": 1.0}, weights)
    denied = standing({"bias": 1.0, "true_covered": 1.0, "bare_into_denied": 1.0}, weights)
    far = standing({"bias": 1.0, "true_covered": 0.1}, weights)
    assert covered.supports > max(covered.contradicts, 1 - sum(covered))
    assert denied.contradicts > max(denied.supports, 1 - sum(denied))
    assert 1 - sum(far) > max(far)


def test_what_stands_for_a_set_is_not_learned() -> None:
    pytest.importorskip("sklearn", reason='the extra "fit" is not installed')
    many, few = (CONTRADICTS,) * 3 + (NEITHER, SUPPORTS), (NEITHER,) * 3 + (CONTRADICTS, SUPPORTS)
    sets = [(0, 1.0, many), (1, 0.0, few)]
    rows = [(number, {"bias": 1.0, "length": length}, stance) for number, length, stances in sets for stance in stances]
    two, one = (
        regression([Example(row, stance, 1.0, "", number * own) for number, row, stance in rows * 40]).contradicts
        for own in (1, 0)
    )
    assert abs(two["length"]) < one["length"] / 3


def test_a_pair_is_learned_from_the_other_way_round() -> None:
    pairs = [
        pair(MILL, "Le moulin de Brumal n'a pas été vendu.", "contradiction", "u"),
        pair("L'école d'Aubrelin compte 300 élèves.", "L'école d'Aubrelin a des élèves.", "entailment", "v"),
    ]
    found = list(exchanged([Nearby(one, 0, ()) for one in pairs], 4))
    assert [(one.stance, one.group, one.origin) for one in found] == [(CONTRADICTS, "u", 4), (fit_bare.OPEN, "v", 4)]
    assert found[0].row["bare_region_there"] == 1.0


def test_standings_come_from_models_that_have_not_seen_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    sets = [[Nearby(pair(str(at), "h", "neutral"), 0, ()) for at in range(3)]]
    learned = [Example({}, 0, 1.0, group) for group in ("0", "1", "2", "of a base")]
    seen: list[list[str]] = []

    def keep(rows: list[Example]) -> str:
        seen.append([one.group for one in rows])
        return f"model {len(seen)}"

    used: list[tuple[str, str]] = []
    monkeypatch.setattr(fit_bare, "regression", keep)
    monkeypatch.setattr(fit_bare, "again", lambda one, model: used.append((one.pair.group, model)))
    unseen(sets, learned, lambda _: None)
    for group, model in used:
        assert sorted([group, *seen[int(model.split()[1]) - 1]]) == ["0", "1", "2", "of a base"]
    assert [group for group, _ in used] == ["0", "1", "2"]


def near(supports: float = 0.0, contradicts: float = 0.0) -> tuple[Near, ...]:
    return (Near([judged(supports=supports, contradicts=contradicts)], [], []),)


def test_figures_and_thresholds_of_a_set() -> None:
    labels = [
        ("contradiction", near(contradicts=0.9)),
        ("contradiction", near(contradicts=0.5)),
        ("not_contradiction", near(contradicts=0.45)),
        ("entailment", near(supports=0.9)),
        ("neutral", ()),
    ]
    found = [Nearby(pair("p", "h", label), 0, nears) for label, nears in labels]
    limits = dict.fromkeys(fit_bare.GRID, 0.4) | {"beats": 1.0, "same": 1.01}
    assert figures(found[:4], limits) == Figures(0.75, 2 / 3, 1.0)
    chosen, best = thresholds([found[:4]])
    assert 0.45 < chosen["contradict"] <= 0.5
    assert best == [Figures(1.0, 1.0, 1.0)]
    assert figures([], limits) == Figures(0.0, 1.0, 1.0)
