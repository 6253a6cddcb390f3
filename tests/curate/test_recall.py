"""How good drafts are on curated claims."""

from pathlib import Path

from factcheck.base.load import load_base
from factcheck.curate.recall import Row, rows
from tests.bases import row, write_base

RECALL, PRECISION = 0.85, 0.6  # what is aimed at on the shipped base


def test_drafts_of_the_shipped_sources_meet_the_curated_claims() -> None:
    total = rows(load_base(Path(__file__).parents[2]))[-1]
    assert total.recall >= RECALL
    assert total.precision >= PRECISION


def test_what_no_draft_meets_and_what_meets_no_claim_is_counted(tmp_path: Path) -> None:
    root = write_base(
        tmp_path, [row("Le pont de Velmorne a ouvert en 1912.", name="met"), row("Oui, bien.", name="not")]
    )
    with (root / "seeds" / "a.txt").open("a", encoding="utf-8") as file:
        file.write("\nLa gare de Velmorne a brûlé en 1931.\n")
    assert rows(load_base(root)) == [Row("seeds/a.txt", 2, 1, 2, 1), Row("", 2, 1, 2, 1)]
    assert (Row("", 0, 0, 0, 0).recall, Row("", 0, 0, 0, 0).precision) == (1.0, 1.0)
