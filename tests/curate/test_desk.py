"""The review at a pseudo-terminal: keys, an editor, leaving and coming back."""

import shlex
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from factcheck.base.load import load_base
from tests.bases import row, write_base
from tests.curate.desk import KEYS, WIDTH, reviewed, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pexpect needs a pseudo-terminal")
ONE, TWO, THREE = "Le pont de Velmorne a ouvert en 1912.", "Il a coûté 3 millions d'euros.", "La gare a brûlé en 1931."
DONE = "All drafts are decided"
LONG = f"{'Le conseil municipal a longuement délibéré avant de voter. ' * 8}{ONE}{' La séance a repris le soir.' * 8}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    rows = [
        row(
            ONE,
            name="one",
            status="draft",
            refuted={"fr": ["Le pont de Velmorne a ouvert en 1921."]},
            cues={"fr": ["inaugurer", "ouvrir"]},
        ),
        row(TWO, name="two", status="draft", note="Who or what is “Il”?"),
        row(THREE, name="three", status="draft"),
        row("Le pont de Velmorne a été ouvert en 1912.", name="decided"),
    ]
    return write_base(tmp_path, rows)


def editor(tmp_path: Path, code: str) -> str:
    """An editor that changes the text of its file, `text`, as `code` says."""
    script = tmp_path / "editor.py"
    script.write_text(
        "import pathlib, sys\nfile = pathlib.Path(sys.argv[1])\n"
        f"text = file.read_text(encoding='utf-8')\n{code}\nfile.write_text(text, encoding='utf-8')\n"
    )
    return shlex.join([sys.executable, str(script)])


def statuses(root: Path) -> dict[str, str]:
    base = load_base(root)
    return {claim.id: claim.status for claim in (*base.claims, *base.undecided)}


def test_a_draft_is_shown_in_its_source_with_claims_like_it_at_80_columns(root: Path) -> None:
    seeds = root / "seeds" / "a.txt"
    seeds.write_text(seeds.read_text(encoding="utf-8").replace(ONE, LONG), encoding="utf-8")
    code, shown = reviewed(root, [(KEYS, "q")])
    assert code == 0
    assert "1/3  one  claims/a.yaml:6" in shown
    assert f">>{ONE}<<" in " ".join(shown.split())
    assert "ruled out (fr): Le pont de Velmorne a ouvert en 1921." in shown
    assert "cues (fr): inaugurer, ouvrir" in shown
    assert "[decided]" in shown
    assert "\x1b" not in shown
    assert max(cell_len(line) for line in shown.splitlines()) <= WIDTH


def test_colour_is_used_where_it_is_wanted(root: Path) -> None:
    assert "\x1b[1m" in reviewed(root, [(KEYS, "q")], NO_COLOR="")[1]


def test_each_decision_is_kept_and_the_review_goes_on_where_it_was_left(root: Path) -> None:
    code, shown = reviewed(root, [(KEYS, "a"), (KEYS, "n"), (KEYS, "\x03")])
    assert code == 130
    assert "decided: 1, drafts left: 2" in shown
    assert statuses(root) == {"one": "", "two": "draft", "three": "draft", "decided": ""}
    code, shown = reviewed(
        root, [("2/2  three", ""), (KEYS, "r"), ("Reason:", "an opinion\n"), (KEYS, "a"), (DONE, "q")]
    )
    assert (code, "decided: 2, drafts left: 0" in shown) == (0, True)
    assert statuses(root) == {"one": "", "two": "", "three": "rejected", "decided": ""}


def test_keys_typed_ahead_are_taken_one_by_one(root: Path) -> None:
    code, shown = reviewed(root, [(KEYS, "aaauq")])
    assert (code, shown.count("accepted"), shown.count("undone")) == (0, 3, 1)
    assert statuses(root) == {"one": "", "two": "", "three": "draft", "decided": ""}


def test_a_reason_that_is_broken_off_rejects_nothing(root: Path) -> None:
    reviewed(root, [(KEYS, "r"), ("Reason:", "\x03"), ("left as it was", ""), (KEYS, "q")])
    assert statuses(root)["one"] == "draft"


def test_a_claim_edited_in_the_editor_is_saved(root: Path, tmp_path: Path) -> None:
    command = editor(
        tmp_path, "text = text.replace('Il a coûté', 'Le pont a coûté', 1).replace('  status: draft\\n', '')"
    )
    reviewed(root, [(KEYS, "n"), (KEYS, "e"), ("saved", ""), (KEYS, "q")], EDITOR=command)
    base = load_base(root)
    assert [claim.claim for claim in base.claims] == ["Le pont a coûté 3 millions d'euros.", base.claims[1].claim]


def test_what_cannot_be_saved_is_told_and_may_be_edited_again(root: Path, tmp_path: Path) -> None:
    command = editor(tmp_path, "text = text.replace('quote: Il', 'quote: Elle', 1)")
    code, shown = reviewed(root, [(KEYS, "n"), (KEYS, "e"), ("go on editing", "x"), (KEYS, "q")], EDITOR=command)
    assert (code, "two: quote: does not occur in seeds/a.txt" in shown) == (0, True)
    assert statuses(root)["two"] == "draft"
    assert "left as it was" in reviewed(root, [(KEYS, "e"), ("go on editing", "x"), (KEYS, "q")], EDITOR="false")[1]


def test_a_draft_is_split_in_two(root: Path, tmp_path: Path) -> None:
    command = editor(tmp_path, "text = text.replace('id: one-2', 'id: opening')")
    reviewed(root, [(KEYS, "s"), ("saved", ""), (KEYS, "q")], EDITOR=command)
    assert [*statuses(root)] == ["decided", "one", "opening", "two", "three"]


def test_the_help_explains_every_key_and_the_messages_may_be_french(root: Path) -> None:
    shown = reviewed(root, [(KEYS, "?"), ("q  quitter", "q")], FACTCHECK_UI="fr")[1]
    assert "brouillons restants : 3" in shown


def test_without_a_terminal_it_says_what_to_do(root: Path) -> None:
    code, printed = run(root, "claims", "review")
    assert (code, "is for a terminal" in printed) == (2, True)


def test_a_base_without_drafts_says_so(tmp_path: Path) -> None:
    write_base(tmp_path, [row(ONE)])
    assert reviewed(tmp_path, [("No drafts here", "")])[0] == 0
