"""Opening a base: compiled once, found again, made anew when anything changed."""

import multiprocessing
import os
import time
from pathlib import Path

import pytest

from factcheck.base import compile as compiling
from factcheck.base import load, store
from factcheck.base.store import open_base
from factcheck.errors import BaseError
from factcheck.model import ClaimBase
from tests.bases import row, write_base

BRIDGE = row("Le pont d'Aubrelin est fermé.", speaker="Ruth Okafor")
Loads = list[Path]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_base(tmp_path / "base", [BRIDGE])


def folders(cache: Path) -> list[Path]:
    """The compiled bases; beside them stands a file of their keys."""
    return [path for path in cache.iterdir() if path.is_dir()]


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> Loads:
    """The bases that were read from YAML."""
    seen: Loads = []
    really = load.load_base

    def noted(root: Path) -> ClaimBase:
        seen.append(root)
        return really(root)

    monkeypatch.setattr(load, "load_base", noted)
    return seen


def test_a_base_opened_again_is_not_read_again(cache: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_base(root)

    def refused(_root: Path) -> ClaimBase:
        raise AssertionError("YAML was parsed on a warm run")

    monkeypatch.setattr(load, "load_base", refused)
    again = open_base(root)
    assert again.info == first.info
    assert list(again.claims()) == list(first.claims())
    assert len(folders(cache)) == 1


@pytest.mark.parametrize("changed", ["claims/a.yaml", "seeds/a.txt", "seeds/more.txt", "claims/deeper/b.txt"])
def test_every_file_of_the_base_counts(cache: Path, root: Path, loads: Loads, changed: str) -> None:
    before = open_base(root)
    path = root / changed
    path.parent.mkdir(exist_ok=True)
    path.write_text(path.read_text(encoding="utf-8") + "\n" if path.exists() else "more\n", encoding="utf-8")
    after = open_base(root)
    assert loads == [root, root]
    assert after.ids == before.ids
    assert len(folders(cache)) == 2


def test_a_file_that_got_another_name_counts(cache: Path, root: Path, loads: Loads) -> None:
    open_base(root)
    (root / "claims" / "a.yaml").rename(root / "claims" / "z.yaml")
    open_base(root)
    assert len(loads) == 2
    assert len(folders(cache)) == 2


def test_other_code_compiles_anew(cache: Path, root: Path, loads: Loads, monkeypatch: pytest.MonkeyPatch) -> None:
    open_base(root)
    monkeypatch.setattr("factcheck.__version__", "99")
    open_base(root)
    assert len(loads) == 2
    assert len(folders(cache)) == 2


def test_where_the_base_stands_does_not_matter(cache: Path, root: Path, loads: Loads) -> None:
    open_base(root)
    root.rename(root.parent / "moved")
    open_base(root.parent / "moved")
    assert len(loads) == 1
    assert len(folders(cache)) == 1


def test_progress_is_told_while_compiling_only(cache: Path, root: Path) -> None:
    told: list[tuple[int, int]] = []
    open_base(root, progress=lambda *done: told.append(done))
    assert told == [(0, 1), (1, 1)]
    open_base(root, progress=lambda *done: told.append(done))
    assert len(told) == 2
    assert cache.is_dir()


def test_a_cache_that_cannot_be_written_is_warned_of_and_done_without(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loads: Loads
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "file" / "cache"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "scratch"))
    monkeypatch.setattr("tempfile.tempdir", None)
    (tmp_path / "scratch").mkdir()
    warnings: list[str] = []
    for _ in range(2):
        base = open_base(root, warn=warnings.append)
        # All is in memory: the folder is gone.
        assert list((tmp_path / "scratch").iterdir()) == []
        assert base.claim("c").speaker == "Ruth Okafor"
        assert base.lexicon.names["okafor"][0][1] == "ruth okafor"
        assert base.index.search([("pont", 1.0)], "fr", 1) != []
        assert base.source_words("seeds/a.txt")[0][:2] == ("le", "pont")
    assert len(loads) == 2
    message = (
        f"{tmp_path / 'file' / 'cache'}: Not a directory. The compiled claim base cannot be kept; "
        "set FACTCHECK_CACHE to a folder you may write to."
    )
    assert warnings == [message] * 2
    assert open_base(root).ids == ["c"]


def test_a_base_that_does_not_load_leaves_nothing_behind(cache: Path, root: Path) -> None:
    (root / "claims" / "a.yaml").write_text("a: ]", encoding="utf-8")
    with pytest.raises(BaseError, match=r"claims/a\.yaml:1:4: this is not YAML"):
        open_base(root)
    assert folders(cache) == []


def test_an_interrupted_compilation_leaves_nothing_behind(cache: Path, root: Path) -> None:
    def interrupted(done: int, _all: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_base(root, progress=interrupted)
    assert folders(cache) == []
    assert open_base(root).ids == ["c"]


def test_a_folder_without_claims_is_no_base(cache: Path, tmp_path: Path) -> None:
    with pytest.raises(BaseError) as raised:
        open_base(tmp_path)
    assert str(raised.value) == (
        f"{tmp_path}: no claim base here (a base is a folder with claims/ and seeds/). Give one with --base DIR."
    )
    assert not cache.exists()


def test_a_file_of_the_base_that_cannot_be_read_is_named(
    cache: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(BaseError) as raised:
        open_base(root)
    assert str(raised.value) == f"{root / 'claims' / 'a.yaml'}: Permission denied. The claim base could not be read."
    assert not cache.exists()


def test_only_the_bases_used_last_are_kept(cache: Path, root: Path) -> None:
    def use(number: int) -> Path:
        (root / "seeds" / "more.txt").write_text(str(number), encoding="utf-8")
        time.sleep(0.01)  # so that no two folders have one time
        open_base(root)
        return max(folders(cache), key=lambda path: path.stat().st_mtime_ns)

    kept = store._KEPT  # noqa: SLF001 - how many is the store's own affair
    opened = [use(number) for number in range(kept)]
    assert use(0) == opened[0]
    newest = use(kept)
    assert sorted(folders(cache)) == sorted([opened[0], *opened[2:], newest])


def test_somebody_quicker_does_not_harm(cache: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = compiling.compile_base

    def overtaken(base: ClaimBase, folder: Path, progress: store.Progress | None) -> None:
        monkeypatch.setattr(compiling, "compile_base", really)
        open_base(root)
        really(base, folder, progress)

    monkeypatch.setattr(compiling, "compile_base", overtaken)
    assert open_base(root).ids == ["c"]
    assert len(folders(cache)) == 1


def _opened(root: str) -> tuple[int, list[str], int]:
    base = open_base(Path(root))
    return os.getpid(), base.ids, len(base.index.search([("pont", 1.0)], "fr", 5))


def test_two_processes_at_once_both_get_the_base(cache: Path, root: Path) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        found = pool.map(_opened, [str(root)] * 2, chunksize=1)
    assert [row[1:] for row in found] == [(["c"], 1)] * 2
    assert len(folders(cache)) == 1


@pytest.mark.parametrize(
    "name", ["meta.bin", "claims.bin", "lexicon.bin", "sources.bin", "sizes.bin", "index/meta.json"]
)
@pytest.mark.parametrize("left", [None, 10])
def test_a_damaged_folder_is_compiled_again(cache: Path, root: Path, loads: Loads, name: str, left: int | None) -> None:
    open_base(root)
    (folder,) = folders(cache)
    content = (folder / name).read_bytes()
    (folder / name).unlink()
    if left is not None:
        (folder / name).write_bytes(content[:left])
    again = open_base(root).detach()
    assert again.claim("c").speaker == "Ruth Okafor"
    assert len(loads) == 2
    open_base(root)
    assert len(loads) == 2
