"""Which files of a folder are articles."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.documents import find_articles
from factcheck.errors import InputError

Tree = Callable[..., None]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """Makes files in a new folder that is the current one; what stands after "=" is in them, ";" ends a line."""
    monkeypatch.chdir(tmp_path)

    def made(*names: str) -> None:
        for name in names:
            path, _, content = name.partition("=")
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(content.replace(";", "\n"), encoding="utf-8")

    return made


def found(*paths: str, **how: object) -> list[str]:
    return [Path(path).as_posix() for path in find_articles(paths, **how)]  # type: ignore[arg-type] # as a user would


def test_every_format_is_found_and_nothing_else(tree: Tree) -> None:
    endings = ("TXT", "md", "markdown", "html", "HTM", "xhtml", "docx", "odt", "pdf")
    tree(*(f"a.{ending}" for ending in endings), "a.py", "a.doc", ".a.txt", ".git/a.txt", "txt")
    assert found(".") == sorted(f"a.{ending}" for ending in endings)


def test_gitignore_is_heeded_where_it_stands_and_above(tree: Tree) -> None:
    tree(".git/HEAD", ".gitignore=build/;*.draft.md;/top.txt;out/*;!out/keep.md")
    tree(
        "top.txt", "in/top.txt", "a.draft.md", "in/b.draft.md", "build/x.md", "in/build/x.md", "out/x.md", "out/keep.md"
    )
    tree("in/.gitignore=secret.md;!b.draft.md", "in/secret.md", "in/deep/secret.md", "secret.md")
    assert found(".") == ["in/b.draft.md", "in/top.txt", "out/keep.md", "secret.md"]
    assert found("in") == ["in/b.draft.md", "in/top.txt"]
    assert found("in/deep/../../out") == ["in/deep/../../out/keep.md"]


def test_a_folder_that_is_ignored_but_named_is_walked(tree: Tree) -> None:
    tree(".git/HEAD", ".gitignore=build/", "build/x.md", "build/y.md")
    assert found("build") == ["build/x.md", "build/y.md"]
    assert found("build", force_exclude=True) == []


def test_gitignore_above_the_repository_is_not_heeded(tree: Tree) -> None:
    tree(".gitignore=*.md", "repository/.git", "repository/x.md")
    assert found("repository") == ["repository/x.md"]


def test_excluded_is_what_the_patterns_say_from_here(tree: Tree) -> None:
    tree("a.md", "drafts/b.md", "x/drafts/c.md", "x/d.md", "x/e.txt")
    assert found(".", exclude=["drafts/"]) == ["a.md", "x/d.md", "x/e.txt"]
    assert found(".", exclude=["/drafts", "*.txt"]) == ["a.md", "x/d.md", "x/drafts/c.md"]
    assert found("x", exclude=["x/drafts/*.md"]) == ["x/d.md", "x/e.txt"]
    assert found(".", exclude=["*", "!a.md"]) == ["a.md"]


def test_what_is_named_is_checked_unless_exclusion_is_forced(tree: Tree) -> None:
    tree(".git/HEAD", ".gitignore=out/", "a.md", ".b.md", "out/c.md", "drafts/d.md", ".e/f.md")
    named = ["a.md", ".b.md", "out/c.md", "drafts/d.md", ".e/f.md", "-"]
    assert found(*named, exclude=["drafts"]) == named
    assert found(*named, exclude=["drafts"], force_exclude=True) == ["a.md", "-"]
    assert found(str(Path("out/c.md").absolute()), force_exclude=True) == []
    assert found(str(Path("a.md").absolute()), force_exclude=True) == [Path("a.md").absolute().as_posix()]


def test_a_folder_where_nothing_is_left_is_named(tree: Tree) -> None:
    tree("a.md", "b.py")
    with pytest.raises(
        InputError, match=r"^\.: no articles in this folder; factcheck looks for \.txt, \.md, .*excluded"
    ):
        find_articles(["."], exclude=["*.md"])


def test_a_loop_of_links_ends(tree: Tree) -> None:
    tree("a/x.md")
    Path("a/up").symlink_to("..")
    assert found(".") == ["a/x.md"]
