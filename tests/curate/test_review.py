"""Decisions on drafts, each written at once."""

from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.curate.review import ChangedMeanwhileError, Review
from factcheck.errors import BaseError
from tests.bases import row, write_base

ONE, TWO, THREE = "Le pont a ouvert en 1912.", "Il a coûté 3 millions.", "Il mesure 80 mètres."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    rows = [
        row(
            ONE, name="one", status="draft", note="When?", wordings={"fr": ["Ouvert en 1912."]}, cues={"fr": ["ouvrir"]}
        ),
        row(TWO, name="two", status="draft"),
        row(THREE, name="three"),
        row("Fermé le lundi.", name="four", status="draft"),
    ]
    return write_base(tmp_path, rows)


def review(root: Path) -> Review:
    def save(path: Path, text: str) -> None:
        path.write_bytes(text.encode())

    return Review(root, save)


def statuses(root: Path) -> dict[str, str]:
    base = load_base(root)
    return {claim.id: claim.status for claim in (*base.claims, *base.undecided)}


def test_an_accepted_draft_decides_and_the_next_is_looked_at(root: Path) -> None:
    found = review(root)
    assert found.accept() == []
    assert found.draft is not None
    assert (found.draft.id, found.order) == ("two", ["two", "four"])
    assert [claim.id for claim in load_base(root).claims] == ["one", "three"]
    assert load_base(root).claims[0].note == ""


def test_a_rejected_draft_stays_with_its_reason_and_without_wordings(root: Path) -> None:
    review(root).reject("an opinion")
    rejected = next(claim for claim in load_base(root).undecided if claim.id == "one")
    assert (rejected.status, rejected.note) == ("rejected", "an opinion")
    assert (rejected.wordings, rejected.cues) == ({}, {})


def test_every_decision_can_be_taken_back(root: Path) -> None:
    before = (root / "claims" / "a.yaml").read_bytes()
    found = review(root)
    found.accept()
    found.reject("no")
    found.go(1)
    assert (found.undo(), found.undo(), found.undo()) == (True, True, False)
    assert (root / "claims" / "a.yaml").read_bytes() == before
    assert (found.order, found.at) == (["one", "two", "four"], 0)


def test_two_drafts_are_merged_into_the_passage_that_holds_both(root: Path) -> None:
    found = review(root)
    assert found.merge() == []
    assert found.draft is not None
    assert (found.draft.claim, found.draft.quote) == (f"{ONE} {TWO}", f"{ONE}\n{TWO}")
    assert (found.draft.status, found.order) == ("draft", ["one", "four"])
    assert (found.draft.wordings, found.draft.cues) == ({}, {})


def test_a_split_draft_becomes_two(root: Path) -> None:
    found = review(root)
    first, second = found.halves()
    assert (first["id"], second["id"]) == ("one", "one-2")
    second["quote"] = second["claim"] = "a ouvert en 1912"
    assert found.replace([first, second]) == []
    assert found.order == ["one", "one-2", "two", "four"]


def test_what_is_not_sound_is_told_and_not_written(root: Path) -> None:
    before = (root / "claims" / "a.yaml").read_bytes()
    found = review(root)
    told = found.replace([{"id": "three", "claim": "x", "quote": "nowhere", "color": "red"}])
    assert {problem.field for problem in told} >= {"color", "id"}
    assert (root / "claims" / "a.yaml").read_bytes() == before
    assert found.order == ["one", "two", "four"]


def test_a_file_that_somebody_else_has_changed_is_left_alone(root: Path) -> None:
    found = review(root)
    found.accept()
    path = root / "claims" / "a.yaml"
    path.write_bytes(path.read_bytes() + b"# mine\n")
    with pytest.raises(ChangedMeanwhileError, match=r"a\.yaml: has been changed"):
        found.accept()
    assert path.read_bytes().endswith(b"# mine\n")


def test_a_base_that_is_not_sound_is_not_reviewed(root: Path) -> None:
    (root / "seeds" / "a.txt").write_text("gone")
    with pytest.raises(BaseError, match="one: quote: does not occur"):
        review(root)


def test_wordings_are_dropped_cues_stay_and_one_goes_to_and_fro(root: Path) -> None:
    found = review(root)
    found.without_proposals()
    assert found.draft is not None
    assert (found.draft.wordings, found.draft.cues) == ({}, {"fr": ("ouvrir",)})
    assert [found.go(-1), found.go(1), found.go(1), found.go(1)] == [False, True, True, False]
    found.start_at("two")
    assert found.at == 1
    assert statuses(root)["two"] == "draft"
