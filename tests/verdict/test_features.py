"""What is measured of a statement beside a claim; how much each measure weighs is fitted, not tested."""

from pathlib import Path

import pytest

from factcheck.pipeline import Checker
from factcheck.verdict.features import FEATURES
from tests.bases import checker_of, engine_base, judged, row


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(engine_base())


def measured(checker: Checker, text: str, language: str = "fr", claim: str = "") -> dict[str, float]:
    """The measures beside a claim, the nearest unless named."""
    near = judged(checker, text, language)
    return next(one.row for one in near if claim in ("", one.pair.claim.id))


@pytest.mark.parametrize(
    ("text", "language", "seen"),
    [
        ("La médiathèque d'Aubrelin conserve 38 000 documents.", "fr", {"figures_agree", "names_agree"}),
        (
            "La médiathèque d'Aubrelin conserve 83 000 documents.",
            "fr",
            {"figures_differ", "refuted_figure", "figures_differ_near", "hard_conflicts", "conflict_near"},
        ),
        ("La médiathèque d'Aubrelin a ouvert ses portes en 2016.", "fr", {"dates_differ", "refuted_date"}),
        ("La médiathèque d'Aubrelin a ouvert ses portes en 2016 à Zorblax.", "fr", {"names_added", "added_any"}),
        ("Le budget de la médiathèque d'Aubrelin n'a pas baissé de 12 %.", "fr", {"polarity_reversed"}),
        ("Le budget de la médiathèque d'Aubrelin a augmenté de 12 % en 2020.", "fr", {"opposition_conflict"}),
        ("Aucun lecteur de la médiathèque d'Aubrelin ne vient à vélo.", "fr", {"quantifiers_differ"}),
        ("Les adolescents d'Aubrelin empruntent plus de livres.", "fr", {"turned"}),
        (
            "Selon Marc Delorme, une bibliothèque sans lecteurs n'est qu'un entrepôt.",
            "fr",
            {"attribution_differ", "refuted_name"},
        ),
        ("« Une bibliothèque sans lecteurs n'est qu'un entrepôt », dit-elle.", "fr", {"quotation_exact"}),
        ("« Une bibliothèque sans livres n'est qu'un entrepôt », dit-elle.", "fr", {"quotation_altered"}),
        ("The budget of the Aubrelin media library rose by 12% in 2020.", "en", {"refuted_matches", "duel"}),
    ],
)
def test_what_the_checks_find_is_measured(checker: Checker, text: str, language: str, seen: set[str]) -> None:
    row = measured(checker, text, language)
    assert {name for name in seen if row.get(name, 0.0) > 0.0} == seen


def test_every_measure_is_a_known_feature(checker: Checker) -> None:
    for claim in checker.base.claims():
        for side in (claim.wordings, claim.refuted):
            for language, texts in side.items():
                for text in texts:
                    for one in judged(checker, text, language):
                        assert set(one.row) <= set(FEATURES)
                        assert one.row["bias"] == 1.0


def test_a_claim_without_mistakes_in_the_language_is_told(tmp_path: Path) -> None:
    other = row("Le musée est ouvert.", name="d", wordings={"en": ["The bridge museum is open."]})
    claim = row("Le pont d'Aubrelin est fermé.", refuted={"en": ["The bridge is open."]})
    checker = checker_of(tmp_path, claim, other)
    assert measured(checker, "Le pont d'Aubrelin est fermé.")["no_refuted"] == 1.0
    with_mistakes = measured(checker, "The bridge of Aubrelin is open.", "en", "c")
    assert "no_refuted" not in with_mistakes
    assert "true_score" not in with_mistakes


def test_the_lead_over_other_claims_is_bounded(checker: Checker) -> None:
    near = judged(checker, "La médiathèque d'Aubrelin a 38 000 documents et un budget.")
    leads = [one.row["lead"] for one in near]
    assert leads[0] > 0 > leads[1]
    assert all(-0.5 <= lead <= 0.5 for lead in leads)


def test_a_statement_that_denies_a_mistake_does_not_match_it(checker: Checker) -> None:
    text = "La salle d'étude de la médiathèque d'Aubrelin n'est jamais interdite aux lecteurs le dimanche."
    assert measured(checker, text, claim="mediatheque-sunday")["refuted_reversed"] == 1.0


def test_another_figure_than_a_mistakes_is_no_match_for_it(checker: Checker) -> None:
    same = measured(checker, "La médiathèque d'Aubrelin conserve 83 000 documents.")
    assert same["refuted_differs"] == 0.0 < same["refuted_score"]
    # No known mistake can be meant: each has a figure of its own.
    other = measured(checker, "La médiathèque d'Aubrelin conserve 77 000 documents.")
    assert other["no_refuted"] == 1.0
    assert "refuted_score" not in other
    # One of them is wrong by a word only; but its date is another.
    dated = measured(checker, "La médiathèque d'Aubrelin a ouvert ses portes en 1999.")
    assert dated["refuted_differs"] > 0.0


def test_the_names_that_a_claim_is_about_are_counted_and_missed(tmp_path: Path) -> None:
    claim = row("Ruth Okafor dirige le musée de Zorblax.", wordings={"fr": ["Le musée de Zorblax a Ruth Okafor."]})
    checker = checker_of(tmp_path, claim, row("Le pont est fermé.", name="d"))
    both, one = (
        measured(checker, "À Zorblax, Ruth Okafor dirige."),
        measured(checker, "Elle dirige le musée de Zorblax."),
    )
    assert (both["core_names"], both["core_missing"]) == (2.0, 0.0)
    assert (one["core_names"], one["core_missing"]) == (1.0, 1.0)


def test_a_detail_of_a_mistake_and_one_that_is_added_are_told_apart(checker: Checker) -> None:
    wrong = measured(checker, "La médiathèque d'Aubrelin conserve 83 000 documents.")
    added = measured(checker, "La médiathèque d'Aubrelin a ouvert ses portes en 2014 à Zorblax.")
    assert (wrong["refuted_detail"], wrong["added_detail"]) == (1.0, 0.0)
    assert (added["refuted_detail"], added["added_detail"]) == (0.0, 1.0)


def test_the_odds_are_those_of_the_words_and_bounded(tmp_path: Path) -> None:
    claim = row(
        "Le pont est long.", wordings={"fr": ["Le pont est long, long."]}, refuted={"fr": ["Le pont est court."]}
    )
    checker = checker_of(tmp_path, claim, row("Le musée est ouvert.", name="d"))
    right, wrong = measured(checker, "Le pont est long."), measured(checker, "Le pont est court.")
    assert wrong["odds"] < 0.0 < right["odds"]
    many = " ".join(f"mot{chr(97 + number)}" for number in range(26))
    often = row("Le pont.", wordings={"fr": [f"{many} {number}." for number in range(9)]}, refuted={"fr": ["Le mur."]})
    assert measured(checker_of(tmp_path / "often", often), many)["odds"] == 4.0
