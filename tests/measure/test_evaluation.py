"""A tiny labelled article over the small base, checked with weights made up for it."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import checks
from factcheck.base.store import CompiledBase, open_base
from factcheck.cli.main import main
from factcheck.cli.progress import progress
from factcheck.errors import InputError
from factcheck.measure.evaluation import evaluate, runs, severest
from factcheck.measure.labelled import Labelled, read
from factcheck.measure.naive import LIMITS
from factcheck.measure.plot import THRESHOLDS, curves, page
from factcheck.measure.scores import Evaluation, Share
from factcheck.model import Verdict
from factcheck.verdict.stance import Weights

ROOT = Path(__file__).parent.parent / "base_small"
S, C, U, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.NOT_CHECKABLE
WEIGHTS = Weights(
    supports={"bias": -4.0, "true_score": 9.0, "figures_differ": -9.0, "dates_differ": -9.0},
    contradicts={"bias": -4.0, "figures_differ_near": 9.0, "dates_differ_near": 9.0},
    thresholds=dict.fromkeys(("contradict", "support", "clause", "joint", "same", "mistaken"), 0.5) | {"beats": 1.0},
)
COST = "Sa construction a coûté 14 millions d’euros"
OPENED = "Le nouveau pont de Velmorne a été inauguré le 3 mars 2019 par la maire, Odile Vasseur."
ROWS = [
    ("Le pont de Velmorne a coûté 14 millions d'euros.", S, "number", "bridge", COST),
    ("C’est le 3 mars 2017 qu’Odile Vasseur a inauguré le pont de Velmorne.", C, "date", "bridge", OPENED),
    ("La piscine de Brumal accueille 900 nageurs par jour.", U, "off-topic", None, None),
    ("Qui s'en plaindrait ?", N, "not-checkable", None, None),
    ("Le pont de Velmorne a coûté 19 millions d'euros.", S, "wrong-label", "bridge", COST),
]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CompiledBase]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield open_base(ROOT)


def write(folder: Path, *, name: str = "bridge", rows: list[tuple[str, Verdict, str, str | None, str | None]]) -> None:
    keys = ("text", "label", "kind", "seed", "quote")
    lines = [json.dumps(dict(zip(keys, row, strict=True)), ensure_ascii=False) for row in rows]
    (folder / f"{name}.gold.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / f"{name}.txt").write_text(" ".join(row[0] for row in rows), encoding="utf-8")


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Labelled, ...]:
    write(tmp_path, rows=ROWS)
    return read(tmp_path)


def measured(
    base: CompiledBase, articles: tuple[Labelled, ...], *, ablate: bool = False, without: bool = False
) -> Evaluation:
    return evaluate(base, ROOT, articles, ablate=ablate, without_evidence=without, weights=WEIGHTS)


def test_calls_are_compared_with_labels(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    found = measured(base, articles)
    nothing = dict.fromkeys(Verdict, 0)
    assert found.confusion == {
        S: nothing | {S: 1, C: 1},
        C: nothing | {C: 1},
        U: nothing | {U: 1},
        N: nothing | {N: 1},
    }
    assert (found.rows, found.articles, found.resampled) == (5, 1, "rows")
    assert found.figures["contradicted_precision"] == 0.5
    assert found.figures["evidence"] == 1.0
    assert found.right["article"] == {articles[0].document.path: Share(4, 5)}
    assert found.right["language"] == {"fr": Share(4, 5)}
    assert found.right["kind"]["wrong-label"] == Share(0, 1)


def test_a_miss_tells_what_decided(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    (miss,) = measured(base, articles).misses
    assert (miss.row.line, miss.called, miss.claims) == (5, C, ("bridge-cost",))
    assert [(reason.check, reason.key) for reason in miss.reasons] == [("figures", "figures.differ")]


def test_the_passage_must_be_the_labelled_one(base: CompiledBase, tmp_path: Path) -> None:
    text, label, kind, _, _ = ROWS[0]
    write(tmp_path, rows=[(text, label, kind, "library", COST)])
    assert measured(base, read(tmp_path)).figures["evidence"] == 0.0
    write(tmp_path, rows=[(text, label, kind, "bridge", OPENED)])
    assert measured(base, read(tmp_path)).figures["evidence"] == 0.0
    write(tmp_path, rows=[(text, label, kind, None, None)])
    assert measured(base, read(tmp_path)).figures["evidence"] == 0.0


def test_three_articles_are_resampled_whole(base: CompiledBase, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        write(tmp_path, name=name, rows=ROWS)
    found = measured(base, read(tmp_path))
    assert found.resampled == "articles"
    assert {low == high == found.figures[name] for name, (low, high) in found.intervals.items()} == {True}


def test_likeness_of_strings_is_measured_beside(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    found = evaluate(base, ROOT, articles, beside_naive=True, weights=WEIGHTS).naive
    assert found is not None
    # The other date is another figure; so are the nine hundred swimmers, whom nothing in the sources is about.
    assert (found.figures["contradicted_recall"], found.figures["contradicted_precision"]) == (1.0, 1 / 3)
    assert found.limit in LIMITS
    assert measured(base, articles).naive is None


def test_leaving_a_check_out_shows_what_it_is_worth(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    changes = {change.check: change for change in measured(base, articles, ablate=True).ablation}
    assert list(changes) == [check.ID for check in checks.REGISTRY]
    assert changes["dates"].contradicted_recall == -1.0
    assert changes["dates"].rows == 1
    assert changes["roles"].rows == 0
    assert changes["roles"].macro_f1 == 0.0


def test_without_its_claim_a_row_becomes_unsourced(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    removed = measured(base, articles, without=True).removed
    assert removed
    assert [call.row.line for call in removed.calls] == [1, 2, 5]
    assert removed.counts == {S: 0, C: 0, U: 3, N: 0}
    assert removed.misses == ()
    assert removed.unclaimed == 0


def test_only_claims_on_the_passage_are_left_out(base: CompiledBase, tmp_path: Path) -> None:
    text, label, kind, _, _ = ROWS[0]
    write(tmp_path, rows=[(text, label, kind, "bridge", OPENED), (text, label, kind, "elsewhere", "anything")])
    removed = measured(base, read(tmp_path), without=True).removed
    assert removed
    assert removed.counts[S] == 2
    assert removed.unclaimed == 1
    assert [call.row.line for call in removed.misses] == [1, 2]


def test_a_passage_that_is_not_in_its_source_is_told(base: CompiledBase, tmp_path: Path) -> None:
    write(tmp_path, rows=[ROWS[0], (*ROWS[1][:4], "Le vieux pont")])
    with pytest.raises(InputError, match=r"bridge\.gold\.jsonl:2: quote is not in seeds/bridge\.txt\."):
        measured(base, read(tmp_path), without=True)


@pytest.mark.parametrize(
    ("verdicts", "expected"), [([], N), ([N, S], S), ([S, U], U), ([U, C, S], C), ([N], N), ([S, S], S)]
)
def test_a_row_of_several_statements_is_called_as_the_severest(verdicts: list[Verdict], expected: Verdict) -> None:
    assert severest(verdicts) is expected


def test_a_curve_goes_through_the_figures_in_use(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    figures = measured(base, articles).figures
    drawn = curves(base, articles, WEIGHTS)
    assert [curve.verdict for curve in drawn] == list(THRESHOLDS)
    for curve in drawn:
        assert curve.used
        assert curve.used.precision == figures[f"{curve.verdict}_precision"]
        assert curve.used.recall == figures[f"{curve.verdict}_recall"]
        assert sorted(curve.points) == list(curve.points)
    supported = drawn[1].points
    assert supported[0].recall >= supported[-1].recall


def test_a_plot_needs_nothing_from_elsewhere(base: CompiledBase, articles: tuple[Labelled, ...]) -> None:
    drawn = page(curves(base, articles, WEIGHTS), "<5 rows>")
    assert "<p>&lt;5 rows&gt;</p>" in drawn
    assert re.findall(r"(?:src|href)=|url\(|@import", drawn) == []
    assert drawn.count("<svg") == 2


@pytest.fixture
def _shipped(base: CompiledBase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.pipeline.shipped_weights", lambda: WEIGHTS)
    monkeypatch.setattr("factcheck.base.store.open_base", lambda _root, **_: base)
    monkeypatch.setenv("FACTCHECK_UI", "en")


@pytest.mark.usefixtures("_shipped", "articles")
def test_the_command_prints_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["--misses", "--ablate", "--without-evidence", "--naive"]
    assert main(["eval", str(tmp_path), "--base", str(ROOT), *asked]) == 0
    lines = [" ".join(line.split()) for line in capfd.readouterr().out.splitlines()]
    assert lines[0] == "5 rows of 1 article, against 5 claims in 2 sources"
    assert "supported 1 1 0 0" in lines
    assert any(line.startswith("contradicted_precision 0.500 0.000–1.000 0.333") for line in lines)
    assert "wrong-label 0 of 1" in lines
    assert "unsourced 3 100.0%" in lines
    assert lines[lines.index("called wrongly: 1") + 1 :] == [
        f"{tmp_path}/bridge.txt: supported called contradicted [wrong-label, line 5 of the labels]",
        "Le pont de Velmorne a coûté 19 millions d'euros.",
        "19 millions d'euros ≠ 14 millions d’euros",
        "[bridge-cost]",
        "",
        "not unsourced without the evidence: 0",
    ]


@pytest.mark.usefixtures("_shipped", "articles")
def test_the_command_prints_json_and_draws(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    plot = tmp_path / "plot.html"
    assert main(["eval", "--base", str(ROOT), "--format", "json", str(tmp_path), "--plot", str(plot)]) == 0
    printed = capfd.readouterr()
    found = json.loads(printed.out)
    assert found["schema_version"] == 1
    assert found["confusion"]["supported"] == {"supported": 1, "contradicted": 1, "unsourced": 0, "not-checkable": 0}
    assert found["figures"]["contradicted_precision"] == 0.5
    assert found["right"]["kind"]["date"] == {"right": 1, "rows": 1}
    assert {found[asked] for asked in ("ablation", "without_evidence", "misses", "naive")} == {None}
    assert printed.err == ""
    assert plot.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.usefixtures("_shipped", "articles")
def test_the_json_has_what_is_asked_for(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["--format", "json", "--misses", "--ablate", "--without-evidence", "--naive"]
    assert main(["eval", str(tmp_path), "--base", str(ROOT), *asked]) == 0
    found = json.loads(capfd.readouterr().out)
    assert [change["check"] for change in found["ablation"]] == [check.ID for check in checks.REGISTRY]
    assert found["without_evidence"] == {
        "rows": 3,
        "unclaimed": 0,
        "called": {"supported": 0, "contradicted": 0, "unsourced": 3, "not-checkable": 0},
        "misses": [],
    }
    assert found["naive"]["figures"].keys() == found["figures"].keys()
    (miss,) = found["misses"]
    assert (miss["label"], miss["called"], miss["claims"]) == ("supported", "contradicted", ["bridge-cost"])
    assert miss["reasons"] == [
        {"check": "figures", "outcome": "conflicts", "message": "19 millions d'euros ≠ 14 millions d’euros"}
    ]


def test_wrong_usage_and_wrong_input_end_differently(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["eval", str(tmp_path)]) == 3
    assert main(["eval", str(tmp_path), "--plot", "plot.png"]) == 2
    assert main(["eval"]) == 2
    assert "Name a file that ends in .html." in capfd.readouterr().err


def test_progress_is_told_where_a_person_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for terminal, expected in ((True, "checking articles: 1 of 2\rchecking articles: 2 of 2\n"), (False, "")):
        stream = io.StringIO()
        monkeypatch.setattr(stream, "isatty", lambda terminal=terminal: terminal)
        monkeypatch.setattr("sys.stderr", stream)
        told = progress(2, "checking articles")
        told()
        told()
        assert stream.getvalue() == expected


def test_progress_counts_every_run() -> None:
    assert runs(ablate=False, without_evidence=False) == 1
    assert runs(ablate=True, without_evidence=True) == len(checks.REGISTRY) + 2
