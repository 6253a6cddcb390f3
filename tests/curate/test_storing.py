"""A document stored in a base with its drafts."""

import shutil
import sys
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.curate.new_base import new_base
from factcheck.curate.storing import Stored, stored
from factcheck.errors import BaseError, UsageError
from tests.curate.articles import HERE


def put(root: Path, document: Path, name: str | None = None) -> Stored:
    found = stored(root, str(document), lambda doubt: f"{doubt[0]} {doubt[1]}", name=name)
    for file, text in found.files.items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes(text.encode())
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "base"
    for file, text in new_base(root).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(text, encoding="utf-8")
    return root


def test_a_document_becomes_a_source_whose_base_is_sound(root: Path) -> None:
    found = put(root, HERE / "reservoir.en.txt")
    base = load_base(root)
    assert (found.source.id, found.claims_file) == ("reservoir-en", "claims/reservoir-en.yaml")
    assert (root / found.source.file).read_bytes() == (HERE / "reservoir.en.txt").read_bytes()
    assert {claim.status for claim in base.undecided} == {"draft"}
    assert (len(base.undecided), sum(bool(claim.note) for claim in base.undecided)) == (found.added, found.doubtful)


def test_a_second_run_adds_only_what_is_gone(root: Path) -> None:
    first = put(root, HERE / "reservoir.en.txt")
    path = root / first.claims_file
    text = path.read_text(encoding="utf-8")
    at = text.index("- id: ", text.index("- id: ") + 1)
    path.write_text(text[: text.index("- id: ")] + text[at:], encoding="utf-8")
    second = put(root, HERE / "reservoir.en.txt")
    assert (second.added, second.known, [*second.files]) == (1, first.added - 1, [first.claims_file])
    assert put(root, HERE / "reservoir.en.txt").files == {}


def test_what_was_rejected_is_not_drafted_again(root: Path) -> None:
    first = put(root, HERE / "reservoir.en.txt")
    path = root / first.claims_file
    path.write_text(path.read_text(encoding="utf-8").replace("status: draft", "status: rejected"), encoding="utf-8")
    assert put(root, HERE / "reservoir.en.txt").added == 0


def test_a_text_in_seeds_is_taken_as_it_is(root: Path) -> None:
    (root / "seeds" / "mine.txt").write_text("The bridge of Velmorne was opened in 1912 by Paul Hamelin.\n")
    assert [*put(root, root / "seeds" / "mine.txt").files] == ["seeds/mine.txt", "claims/mine.yaml"]


def test_another_text_of_the_same_name_is_refused_and_may_have_an_id(root: Path, tmp_path: Path) -> None:
    put(root, HERE / "reservoir.en.txt")
    other = tmp_path / "reservoir.en.txt"
    other.write_text("The reservoir of Velmorne was opened in 1912.\n")
    with pytest.raises(UsageError, match="--id"):
        put(root, other)
    assert put(root, other, "velmorne").source.id == "velmorne"


def test_a_folder_without_a_base_is_told(tmp_path: Path) -> None:
    with pytest.raises(BaseError, match="factcheck init"):
        put(tmp_path, HERE / "reservoir.en.txt")


def test_a_base_may_be_empty(root: Path) -> None:
    shutil.rmtree(root / "claims")
    (root / "claims").mkdir()
    assert put(root, HERE / "tramway.fr.txt").added > 0


def test_a_missing_package_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ruamel.yaml", None)
    with pytest.raises(UsageError, match=r"factcheck-cli\[curate\]"):
        put(root, HERE / "reservoir.en.txt")
