"""What the statement sets aside for something else."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

CARRIED = row("Des livreurs portent les colis du musée chaque matin.")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "Des zorblax portent les colis du musée chaque matin, et non des livreurs.",
            [("conflicts", "exclusion.asserted", "des livreurs", "livreurs")],
        ),
        # Nothing is said in its place that the claim does not say too, or what is set aside is not the claim's.
        ("Chaque matin, et non des livreurs, portent les colis.", []),
        ("Des livreurs portent les colis du musée chaque matin, et non des zorblax.", []),
        # Half of it is not the claim's.
        ("Des zorblax portent les colis du musée, et non des livreurs quevariniens granitiques.", []),
        ("Des zorblax portent les colis du musée, et non seulement des livreurs.", []),
    ],
)
def test_what_is_set_aside_is_what_the_claim_says(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, CARRIED), "exclusion", statement) == expected


@pytest.mark.parametrize(
    "claim",
    ["Les robots portent les colis du musée plutôt que des livreurs.", "Aucun livreur ne porte les colis du musée."],
)
def test_what_the_claim_sets_aside_or_denies_too_is_no_conflict(claim: str, tmp_path: Path) -> None:
    statement = "Des zorblax portent les colis du musée, et non des livreurs."
    assert told(checker_of(tmp_path, row(claim)), "exclusion", statement) == []
