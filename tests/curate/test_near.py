"""Claims like a draft."""

from pathlib import Path

from factcheck.base.store import open_base
from factcheck.curate.near import Neighbours, alike
from factcheck.model import Claim, Source
from tests.bases import row, write_base

SOURCE = Source("a", "seeds/a.txt", language="fr")


def test_decided_claims_and_drafts_that_say_nearly_the_same_are_found(tmp_path: Path) -> None:
    rows = [row("Le pont de Velmorne a ouvert en 1912.", name="bridge"), row("Le musée ferme le lundi.", name="closed")]
    neighbours = Neighbours(open_base(write_base(tmp_path, rows)))
    drafts = [
        Claim("mine", SOURCE, "Le pont de Velmorne a été ouvert en 1912.", "", status="draft"),
        Claim("same", SOURCE, "Le pont de Velmorne fut ouvert en 1912.", "", status="rejected"),
        Claim("else", SOURCE, "La gare a brûlé.", "", status="draft"),
    ]
    found = neighbours.of("mine", drafts[0].claim, drafts)
    assert sorted((each.claim, each.status) for each in found) == [("bridge", ""), ("same", "rejected")]


def test_a_base_without_claims_has_no_neighbours(tmp_path: Path) -> None:
    neighbours = Neighbours(open_base(write_base(tmp_path, [row("Le pont a ouvert.", name="d", status="draft")])))
    assert neighbours.of("x", "Le pont a ouvert.", []) == []


def test_how_alike_two_texts_are() -> None:
    assert alike("Le pont a ouvert en 1912.", "Les ponts ont ouvert en 1912.") == 1
    assert alike("Le pont.", "La gare.") == 0
    assert alike("", "") == 0
