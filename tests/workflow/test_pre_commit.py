"""The hook of `.pre-commit-hooks.yaml`, run by pre-commit in a repository of articles.

The command, its arguments and the files are those of the hook; only its environment is not built by pre-commit, which
would need a package index: the language is "system", and the `factcheck` on PATH is the code under test.
"""

import sys
from pathlib import Path

import pytest
import yaml

from tests.workflow.conftest import BASE, ROOT, Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the factcheck on PATH is a shell script")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
WRONG = "Le pont de Velmorne a coûté 19 millions d'euros.\n"
RIGHT = "Le pont de Velmorne a coûté 14 millions d'euros.\n"
QUOTE = "“Sa construction a coûté 14 millions d’euros”"


@pytest.fixture
def commit(run: Run) -> Run:
    """Give what commits files (name, text, name, text …) in a repository where the hook is installed."""
    (hook,) = HOOKS
    hooks = [{"repo": "local", "hooks": [hook | {"language": "system"}]}]
    Path(".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": hooks}), encoding="utf-8")
    Path("factcheck.toml").write_text(f'base = "{BASE.as_posix()}"\nexclude = ["drafts/"]\n', encoding="utf-8")
    assert run(sys.executable, "-m", "pre_commit", "install").returncode == 0

    def commit(*files: str) -> object:
        for name, text in zip(files[::2], files[1::2], strict=True):
            Path(name).parent.mkdir(exist_ok=True)
            Path(name).write_text(text, encoding="utf-8")
        run("git", "add", "--all")
        return run("git", "commit", "-m", "x")

    return commit  # type: ignore[return-value]  # a CompletedProcess, too


def test_the_hook_is_as_pre_commit_wants_it(run: Run) -> None:
    done = run(sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert (done.returncode, done.stdout) == (0, "")


def test_a_contradicted_statement_blocks_the_commit_until_it_is_corrected(commit: Run) -> None:
    blocked = commit("pont.md", f"# Le pont\n\n{WRONG}")
    assert blocked.returncode == 1
    assert "pont.md:3:1  ✘ CONTRADICTED" in blocked.stderr
    assert QUOTE in blocked.stderr
    assert commit("pont.md", f"# Le pont\n\n{RIGHT}").returncode == 0


def test_a_suppression_needs_a_reason(commit: Run) -> None:
    blocked = commit("pont.md", f"<!-- factcheck: ignore -->\n{WRONG}")
    assert blocked.returncode == 1
    assert "pont.md:1: “factcheck: ignore” without a reason" in blocked.stderr
    assert commit("pont.md", f"<!-- factcheck: ignore -- cité pour être démenti -->\n{WRONG}").returncode == 0


@pytest.mark.parametrize(("name", "blocks"), [("a.txt", 1), ("a.html", 1), ("a.py", 0), ("drafts/a.md", 0)])
def test_it_looks_at_articles_that_are_not_excluded(name: str, blocks: int, commit: Run) -> None:
    assert commit(name, WRONG).returncode == blocks


def test_only_what_fails_is_shown(commit: Run) -> None:
    shown = commit("a.md", f"{WRONG}\n{RIGHT}\nLa piscine de Velmorne ferme le lundi.\n").stderr
    assert "CONTRADICTED" in shown
    assert "UNSOURCED" not in shown
    assert "SUPPORTED" not in shown
