"""Lines that have changed since a git revision, asked of a real git in throw-away repositories."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.documents.reading import read_document
from factcheck.errors import UsageError
from factcheck.model import Document, FileReport, Judgement, Span, Statement, Verdict, Waiver
from factcheck.waivers.changes import Changes

Git = Callable[..., str]
LINES = "un\ndeux\ntrois\nquatre\ncinq\n"


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """git in a new repository, which is the current folder."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    (tmp_path / ".gitconfig").write_text(
        '[user]\nname = a\nemail = a@example.org\n[protocol "file"]\nallow = always\n[init]\ndefaultBranch = main\n'
    )
    root = tmp_path / "repository"
    root.mkdir()
    monkeypatch.chdir(root)

    def run(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], capture_output=True, encoding="utf-8", check=True)  # noqa: S607
        return done.stdout

    run("init", "-q")
    return run


def commit(git: Git, name: str = "a.md", text: str = LINES) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8", newline="")
    git("add", "--all")
    git("commit", "-q", "-m", "x")


def changed(name: str = "a.md", revision: str = "HEAD") -> list[str]:
    """The lines whose findings stay problems."""
    text = Path(name).read_text(encoding="utf-8")
    at, judgements = 0, []
    for line in text.splitlines(keepends=True):
        statement = Statement(line.strip(), Span(at, at + len(line.rstrip())), "fr")
        judgements.append(Judgement(statement, Verdict.CONTRADICTED, 1.0, 1, 1, 1, 1))
        at += len(line)
    document = Document(name, text, ())
    file = Changes(revision, "en").unchanged(FileReport(name, tuple(judgements), {}, document))
    assert {each.waiver for each in file.judgements} <= {None, Waiver("unchanged")}
    return [each.statement.text for each in file.judgements if each.waiver is None]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (LINES, []),
        (LINES.replace("deux", "DEUX"), ["DEUX"]),
        (LINES.replace("un\n", "UN\n").replace("cinq", "CINQ"), ["UN", "CINQ"]),
        (f"zéro\n{LINES}six", ["zéro", "six"]),
        (LINES.replace("deux\n", ""), []),
        (LINES.rstrip("\n"), ["cinq"]),
        ("", []),
    ],
)
def test_only_changed_lines_are(after: str, expected: list[str], git: Git) -> None:
    commit(git)
    Path("a.md").write_text(after, encoding="utf-8", newline="")
    assert changed() == expected


def test_what_is_cut_out_of_a_statement_changes_it(git: Git) -> None:
    commit(git, text="Le pont\nn'est pas\nfermé.\n\nIl est tard.\n")
    text = "Le pont\nfermé.\n\nIl est tard.\n"
    Path("a.md").write_text(text, encoding="utf-8")
    spans = [Span(0, 14), Span(16, 28)]
    judgements = tuple(
        Judgement(Statement("", span, "fr"), Verdict.UNSOURCED, 1.0, 1, 1, 1, 1) for span in spans
    )  # fmt: skip
    file = FileReport("a.md", judgements, {}, read_document("a.md"))
    assert [each.waiver for each in Changes("HEAD", "en").unchanged(file).judgements] == [None, Waiver("unchanged")]


def test_staged_and_committed_changes_count_from_the_revision_on(git: Git) -> None:
    commit(git)
    commit(git, text=LINES.replace("deux", "DEUX"))
    Path("a.md").write_text(LINES.replace("deux", "DEUX").replace("trois", "TROIS"), encoding="utf-8")
    git("add", "a.md")
    assert changed() == ["TROIS"]
    assert changed(revision="HEAD~1") == ["DEUX", "TROIS"]


@pytest.mark.parametrize("name", ["a b.md", "été/über „x“.md", 'tab\t"quote".md', "*.md", "-a.md"])
def test_any_name_will_do(name: str, git: Git) -> None:
    commit(git, "other.md", "x\n")
    commit(git, name)
    Path(name).write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    assert changed(f"./{name}") == ["DEUX"]


def test_a_new_file_is_changed_as_a_whole(git: Git) -> None:
    commit(git, "other.md", "x\n")
    Path("untracked.md").write_text("un\n", encoding="utf-8")
    assert changed("untracked.md") == ["un"]
    git("add", "untracked.md")
    assert changed("untracked.md") == ["un"]
    Path(".gitignore").write_text("ignored.md\n", encoding="utf-8")
    Path("ignored.md").write_text("un\n", encoding="utf-8")
    assert changed("ignored.md") == ["un"]


def test_a_renamed_file_is_compared_with_what_it_was(git: Git) -> None:
    commit(git)
    git("mv", "a.md", "b é.md")
    assert changed("b é.md") == []
    Path("b é.md").write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    assert changed("b é.md") == ["DEUX"]


def test_deleted_files_are_nothing_to_anybody(git: Git) -> None:
    commit(git, "gone.md")
    commit(git)
    Path("gone.md").unlink()
    Path("a.md").write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    assert changed() == ["DEUX"]


def test_it_works_from_a_folder_below_and_for_another_repository(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, "in/a.md")
    Path("in/a.md").write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    monkeypatch.chdir("in")
    assert changed("a.md") == ["DEUX"]
    Path("../../apart").mkdir()
    monkeypatch.chdir("../../apart")
    assert changed("../repository/in/a.md") == ["DEUX"]


def test_a_hook_may_call_it_for_another_repository(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git)
    Path("a.md").write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    assert changed() == ["DEUX"]


def test_a_submodule_is_compared_with_what_the_repository_around_it_had(
    git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(git)
    (tmp_path / "around").mkdir()
    monkeypatch.chdir(tmp_path / "around")
    git("init", "-q")
    git("submodule", "--quiet", "add", str(tmp_path / "repository"), "sub")
    git("commit", "-q", "-m", "x")
    assert changed("sub/a.md") == []
    Path("sub/a.md").write_text(LINES.replace("deux", "DEUX"), encoding="utf-8")
    assert changed("sub/a.md") == ["DEUX"]
    git("-C", "sub", "commit", "-q", "-a", "-m", "y")
    assert changed("sub/a.md") == ["DEUX"]
    git("commit", "-q", "-a", "-m", "y")
    assert changed("sub/a.md") == []
    assert changed("sub/a.md", "HEAD~1") == ["DEUX"]
    monkeypatch.chdir("sub")
    assert changed("a.md", "HEAD~1") == ["DEUX"]


def test_what_git_takes_for_binary_is_changed_as_a_whole(git: Git) -> None:
    commit(git)
    Path("a.md").write_bytes(LINES.encode("utf-16"))
    git("add", "a.md")
    git("commit", "-q", "-m", "y")
    assert Changes("HEAD", "en").hunks("a.md") == ()
    Path("a.md").write_bytes(f"{LINES}six\n".encode("utf-16"))
    assert Changes("HEAD", "en").hunks("a.md") is None


def test_standard_input_is_new(git: Git) -> None:
    commit(git)
    assert Changes("HEAD", "en").hunks("-") is None


def test_an_unknown_revision_is_told(git: Git) -> None:
    commit(git)
    for revision in ("v9", "--all", "HEAD~1"):
        with pytest.raises(UsageError, match=rf"^--since {revision}: .*repository has no such revision"):
            Changes(revision, "en").hunks("a.md")


def test_a_folder_without_repository_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.md").write_text(LINES, encoding="utf-8")
    with pytest.raises(UsageError, match=r"^--since: git cannot tell what has changed in .*: not a git repository"):
        Changes("HEAD", "en").hunks(str(tmp_path / "a.md"))


def test_a_missing_git_is_told(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="git is not installed"):
        Changes("HEAD", "en").hunks("a.md")
