"""The key of a base is told by contents, and remembered while no file is touched."""

import os
import time
from pathlib import Path

import pytest

from factcheck.base import stamp
from factcheck.base.stamp import key_of


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for part in ("claims", "claims/deeper", "seeds"):
        folder = tmp_path / "base" / part
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(part)
    return tmp_path / "base"


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The bases whose contents were read."""
    seen: list[str] = []
    really = stamp._hashed  # noqa: SLF001 - to be counted

    def noted(base: str) -> str:
        seen.append(base)
        return really(base)

    monkeypatch.setattr(stamp, "_hashed", noted)
    return seen


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of this moment count as settled."""
    now = time.time_ns() + 10_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


def key(root: Path) -> str:
    return key_of(str(root), str(root.parent))


@pytest.mark.usefixtures("later")
def test_an_untouched_base_is_not_read_again(root: Path, hashed: list[str]) -> None:
    first = key(root)
    assert key(root) == first
    assert hashed == [str(root)]


def test_a_base_that_was_just_written_is_read_again(root: Path, hashed: list[str]) -> None:
    assert key(root) == key(root)
    assert len(hashed) == 2


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("name", ["claims/a.txt", "claims/deeper/a.txt", "seeds/a.txt"])
def test_a_change_of_the_same_size_and_time_is_seen(root: Path, name: str) -> None:
    first, file = key(root), root / name
    before = file.stat()
    time.sleep(0.02)  # the clock of the file system goes on
    file.write_text(file.read_text().upper())
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert key(root) != first


@pytest.mark.usefixtures("later")
def test_new_and_missing_files_are_seen(root: Path) -> None:
    keys = [key(root)]
    (root / "claims" / "b.txt").write_text("")
    keys.append(key(root))
    (root / "seeds" / "a.txt").unlink()
    keys.append(key(root))
    assert len({*keys}) == 3


@pytest.mark.usefixtures("later")
def test_what_a_linked_folder_holds_is_read_each_time(root: Path, hashed: list[str], tmp_path: Path) -> None:
    (root / "claims" / "link").symlink_to(tmp_path)
    assert key(root) == key(root)
    assert len(hashed) == 2


@pytest.mark.usefixtures("later")
def test_bases_are_remembered_side_by_side_in_any_order(root: Path, hashed: list[str], tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "claims").mkdir(parents=True)
    (other / "seeds").mkdir()
    (other / "claims" / "a.txt").write_text("x")
    keys = [key_of(str(each), str(tmp_path)) for each in (root, other, root, other)]
    assert keys[:2] == keys[2:]
    assert len(hashed) == 2


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("content", [b"", b"no marshal", b"i\x03\x00\x00\x00"])
def test_a_damaged_memory_is_passed_over(root: Path, content: bytes) -> None:
    first = key(root)
    for file in root.parent.glob("keys-*.bin"):
        file.write_bytes(content)
    assert key(root) == first


def test_a_missing_cache_is_no_error(root: Path, tmp_path: Path) -> None:
    assert key_of(str(root), str(tmp_path / "nowhere")) == key(root)


def test_what_judges_is_told_by_its_files_and_libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "factcheck"
    for part in ("matching", "checks", "verdict", "render"):
        (package / part).mkdir(parents=True)
    monkeypatch.setattr("factcheck.__file__", str(package / "__init__.py"))
    stamps = [stamp.judging_stamp()]
    for changed in ("pipeline.py", "matching/align.py", "verdict/weights.json"):
        (package / changed).write_text("1")
        stamps.append(stamp.judging_stamp())
    assert len({*stamps}) == 4
    (package / "render" / "html.py").write_text("1")
    assert stamp.judging_stamp() == stamps[-1]
    monkeypatch.setattr(stamp, "_LIBRARIES", ("rapidfuzz",))
    assert stamp.judging_stamp() != stamps[-1]


def test_a_library_that_is_not_there_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "_LIBRARIES", ("no_such_library",))
    assert stamp.judging_stamp() == stamp.judging_stamp()
