"""Two versions of a base compared: folders and git revisions, with the verdicts that change."""

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.base.store import open_base
from factcheck.cli.main import main
from factcheck.curate.difference import Change, Changed, difference
from factcheck.curate.revision import check_out
from factcheck.curate.turned import Turned, turned
from factcheck.documents.plain import plain_blocks
from factcheck.errors import UsageError
from factcheck.model import Document, Verdict
from tests.bases import Row, row, write_base

OPENED = row("Le pont d'Aubrelin a été inauguré en 2019.", name="inaugure", topics=["pont"])
COST = row("Le pont d'Aubrelin a coûté 14 millions d'euros.", name="cout")
CLOSED = row(
    "Le pont d'Aubrelin est fermé aux camions.",
    name="ferme",
    wordings={"fr": ["Les camions ne passent pas."]},
    cues={"fr": ["fermer"]},
)


def base(folder: Path, *rows: Row, **source: str) -> Path:
    return write_base(folder, rows, **source)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """A base, and one with a claim less, one more and one changed."""
    open_now = CLOSED | {"wordings": {"fr": ["Aucun camion ne passe."], "en": ["No lorry passes."]}, "speaker": "Ada"}
    open_now |= {"cues": {"fr": ["barrer", "fermer"]}, "refuted_cues": {"en": ["open"]}}
    old = base(tmp_path / "old", OPENED, CLOSED, title="Le pont")
    return old, base(tmp_path / "new", open_now, COST, title="Le grand pont")


def test_claims_and_sources_are_compared_field_by_field(two: tuple[Path, Path]) -> None:
    old, new = map(load_base, two)
    found = difference(old, new)
    assert [claim.id for claim in found.added] == ["cout"]
    assert [claim.id for claim in found.removed] == ["inaugure"]
    assert found.changed == (
        Changed(
            "ferme",
            (
                Change("speaker", (), ("Ada",)),
                Change("wordings.fr", ("Les camions ne passent pas.",), ("Aucun camion ne passe.",)),
                Change("wordings.en", (), ("No lorry passes.",)),
                Change("cues.fr", (), ("barrer",)),
                Change("refuted_cues.en", (), ("open",)),
            ),
        ),
    )
    assert (found.added_sources, found.removed_sources) == ((), ())
    [source] = found.changed_sources
    assert [change.field for change in source.changes] == ["title", "text"]
    assert not found.empty


def test_order_and_place_make_no_difference(tmp_path: Path) -> None:
    old, new = base(tmp_path / "a", OPENED, COST), base(tmp_path / "b", COST, OPENED)
    (new / "seeds" / "a.txt").write_bytes((old / "seeds" / "a.txt").read_bytes())
    assert difference(load_base(old), load_base(new)).empty


def test_the_verdicts_that_change_are_told(two: tuple[Path, Path]) -> None:
    text = "Le pont d'Aubrelin a été inauguré en 2019. Le pont d'Aubrelin est fermé aux camions.\n"
    article = Document("article.txt", text, plain_blocks(text))
    old, new = map(open_base, two)
    assert turned(old, new, [article]) == [
        Turned(
            "article.txt",
            1,
            1,
            "Le pont d'Aubrelin a été inauguré en 2019.",
            Verdict.SUPPORTED,
            Verdict.UNSOURCED,
            ("inaugure",),
            (),
        )
    ]


def git(folder: Path, *arguments: str) -> None:
    options = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(folder), *options, *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A base in a folder of a repository, whose claim was changed since the first revision."""
    git(tmp_path, "init", "-q")
    root = base(tmp_path / "bases" / "city", OPENED, CLOSED)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    base(root, OPENED | {"claim": "Le pont d'Aubrelin a été inauguré en mars 2019."})
    return root


def test_a_revision_is_put_beside_the_base(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "scratch").mkdir()
    old = load_base(check_out(kept, "HEAD", tmp_path / "scratch"))
    assert [claim.id for claim in old.claims] == ["inaugure", "ferme"]
    with pytest.raises(UsageError, match="--output=x: neither a folder nor a git revision of "):
        check_out(kept, "--output=x", tmp_path / "scratch")


def test_the_command_compares_with_a_revision(kept: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Le pont d'Aubrelin est fermé aux camions.\n", encoding="utf-8")
    texts = (f"{OPENED['quote']}\n{CLOSED['quote']}\n", f"{OPENED['quote']}\n")
    old, new = (hashlib.sha256(text.encode()).hexdigest()[:12] for text in texts)
    arguments = ["claims", "diff", "HEAD", "--base", str(kept), "--articles", str(article)]
    assert main(arguments) == 0
    assert capfd.readouterr().out.splitlines() == [
        f"- ferme  {CLOSED['claim']}",
        "~ a",
        f"    text: [-{old}-]{{+{new}+}}",
        "~ inaugure",
        "    claim: Le pont d'Aubrelin a été inauguré en {+mars+} 2019.",
        "claims: 0 added, 1 removed, 1 changed",
        f"{article}:1:1: SUPPORTED → UNSOURCED Le pont d'Aubrelin est fermé aux camions. [ferme] → []",
        "verdicts that change: 1",
    ]
    assert main([*arguments, "--format", "json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["claims"]["removed"] == ["ferme"]
    assert [(each["before"], each["after"]) for each in told["verdicts"]] == [("supported", "unsourced")]


def test_ids_given_up_or_reused_since_a_revision_are_problems(kept: Path, capfd: pytest.CaptureFixture[str]) -> None:
    validate = ["claims", "validate", "--base", str(kept), "--since", "HEAD", "--format", "json"]
    assert main(validate) == 3
    assert [(each["kind"], each["line"]) for each in json.loads(capfd.readouterr().out)["problems"]] == [
        ("id-unretired", 1)
    ]
    base(kept, row("La gare sert deux lignes.", name="inaugure"))
    with (kept / "claims" / "a.yaml").open("a", encoding="utf-8") as file:
        file.write("retired: [ferme]\n")
    assert main(validate) == 3
    assert [(each["kind"], each["field"]) for each in json.loads(capfd.readouterr().out)["problems"]] == [
        ("id-reused", "id")
    ]
