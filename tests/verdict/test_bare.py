"""What is measured beside a claim that nobody has worded otherwise, and which thresholds it is judged by."""

from pathlib import Path

import pytest

from factcheck.model import Verdict
from factcheck.verdict.bare import MARK
from factcheck.verdict.decide import Near, decide
from factcheck.verdict.stance import Weights
from tests.bases import checker_of, judged, row, verdicts
from tests.verdict.made import judged as made

CLAIM = "La mairie de Brumal n'a pas vendu le moulin du canal."


def measured(folder: Path, text: str, claim: str = CLAIM) -> dict[str, float]:
    """The features of a sentence beside a bare claim."""
    return judged(checker_of(folder, row(claim)), text)[0].row


def test_claims_without_refuted_wordings_or_with_few_true_ones_are_bare(tmp_path: Path) -> None:
    said = [f"Le moulin du canal est resté à {owner}." for owner in ("Brumal", "la ville", "la mairie", "la commune")]
    denied = {"fr": ["La mairie de Brumal a vendu le moulin du canal."]}
    few, many = (row(CLAIM, wordings={"fr": texts}, refuted=denied) for texts in (said[:3], said))
    assert MARK in measured(tmp_path / "a", CLAIM)
    assert MARK in judged(checker_of(tmp_path / "b", few), CLAIM)[0].row
    assert MARK not in judged(checker_of(tmp_path / "c", many), CLAIM)[0].row


def test_a_mistake_written_down_beside_few_wordings_contradicts_nothing_but_itself(tmp_path: Path) -> None:
    opened = "Le réservoir d'Aubrelin a été ouvert le 9 mai 1973 par l'ingénieure Odile Vasseur."
    wrong = [opened.replace("Odile Vasseur", "Claire Delmas"), opened.replace("été", "pas été").replace("n'a", "a")]
    checker = checker_of(tmp_path, row(opened, refuted={"fr": wrong}))
    assert dict(verdicts(checker, ["Le réservoir d'Aubrelin a été ouvert en mai 1973.", wrong[0]])) == {
        "Le réservoir d'Aubrelin a été ouvert en mai 1973.": Verdict.SUPPORTED,
        wrong[0]: Verdict.CONTRADICTED,
    }


@pytest.mark.parametrize(
    ("text", "there", "here"),
    [
        ("La mairie de Brumal a vendu le moulin du canal.", 1.0, 0.0),
        ("La mairie de Brumal a vendu le moulin.", 2 / 3, 0.0),
        ("La mairie de Brumal n'a pas vendu le moulin du canal.", 0.0, 0.0),
        ("La mairie de Brumal répare le toit.", 0.0, 0.0),
    ],
)
def test_a_denied_region_counts_as_far_as_the_other_side_affirms_it(
    tmp_path: Path, text: str, there: float, here: float
) -> None:
    found = measured(tmp_path, text)
    assert found["bare_region_there"] == pytest.approx(there)
    assert found["bare_region_here"] == here


def test_a_light_head_needs_no_counterpart(tmp_path: Path) -> None:
    found = measured(tmp_path, "Brumal possède une école de musique.", "Il n'existe aucune école de musique à Brumal.")
    assert (found["bare_region_there"], found["bare_rest_there"]) == (0.0, 1.0)


def test_a_figure_that_the_claim_lacks_leaves_the_region_open(tmp_path: Path) -> None:
    text = "La mairie de Brumal a vendu 12 bateaux."
    plain = measured(tmp_path / "a", "La mairie de Brumal n'a pas vendu de bateaux.", text)
    figure = measured(tmp_path / "b", "La mairie de Brumal n'a pas vendu 90 bateaux.", text)
    assert figure["bare_region_here"] < plain["bare_region_here"] == 1.0


def test_what_only_describes_denies_no_clause(tmp_path: Path) -> None:
    found = measured(tmp_path, "La mairie vend un terrain non bâti.", "La mairie vend un terrain bâti.")
    assert (found["bare_denied_one_near"], found["bare_region_here"]) == (0.0, 0.0)


def test_two_denials_are_not_a_single_one(tmp_path: Path) -> None:
    found = measured(tmp_path, "Il est impossible que la mairie de Brumal ait vendu le moulin du canal.")
    assert found["bare_single_near"] == 0.0
    assert found["bare_implicit_here"] == 1.0


def test_what_a_denial_adds_does_not_keep_it_from_contradicting(tmp_path: Path) -> None:
    text = "La mairie de Brumal a vendu le moulin du canal le 9 mai 1973."
    found = judged(checker_of(tmp_path, row(CLAIM)), text)[0]
    assert found.adds()
    assert not found.beside()


def test_coverage_by_parts(tmp_path: Path) -> None:
    found = measured(tmp_path, "La mairie de Brumal a loué le moulin.")
    assert found["bare_lone_missing"] == 1.0
    assert (found["bare_begins"], found["bare_ends"]) == (1.0, 1.0)
    assert found["bare_exact"] == 0.75


def test_each_claim_is_judged_by_the_thresholds_of_its_profile() -> None:
    limits = {
        "contradict": 0.9,
        "support": 0.9,
        "clause": 1.0,
        "joint": 1.0,
        "same": 1.0,
        "mistaken": 1.0,
        "beats": 1.0,
    }
    weights = Weights({}, {}, limits, Weights({}, {}, limits | {"support": 0.3, "contradict": 0.4}))
    for curated, verdict in (
        (made(supports=0.5), Verdict.SUPPORTED),
        (made(contradicts=0.5), Verdict.CONTRADICTED),
    ):
        bare = curated._replace(row=curated.row | {MARK: 1.0})
        assert decide(Near([curated], [], []), weights).verdict is Verdict.UNSOURCED
        assert decide(Near([bare], [], []), weights).verdict is verdict
