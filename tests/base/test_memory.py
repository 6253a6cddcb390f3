"""What is kept of statements: found again by who has them, readable to nobody else, bounded, and never in the way."""

import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.base import memory as module
from factcheck.base.memory import Memory, digest, memory_of
from factcheck.base.store import open_base
from tests.bases import row, write_base

WORDS, OTHER = "Le pont est fermé.".encode(), b"La mairie est ouverte."
VALUE = (("contradicted", 0.93, ("pont-ferme", (3, 7), None)), None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "verdicts.bin"


def opened(file: Path, realm: str = "base\ncode") -> Memory:
    return Memory(str(file), realm)


def kept(file: Path, *words: bytes, realm: str = "base\ncode") -> None:
    """Note VALUE for each of `words`, in one run."""
    memory = opened(file, realm)
    for each in words:
        memory.note(each, VALUE)
    memory.keep()


def known(file: Path, *words: bytes) -> list[bytes]:
    """Those of `words` that a later run finds."""
    memory = opened(file)
    return [each for each in words if memory.recall(each) is not None]


def numbered(count: int) -> list[bytes]:
    return [f"phrase {number}".encode() for number in range(count)]


def test_what_was_noted_is_found_in_the_same_run_and_in_later_ones(file: Path) -> None:
    memory = opened(file)
    assert memory.recall(WORDS) is None
    memory.note(WORDS, VALUE)
    assert memory.recall(WORDS) == VALUE
    assert not file.exists()
    memory.keep()
    assert opened(file).recall(WORDS) == VALUE
    assert opened(file).recall(OTHER) is None
    assert list(file.parent.iterdir()) == [file]


def test_nothing_is_written_where_nothing_is_new(file: Path) -> None:
    kept(file, WORDS)
    os.utime(file, ns=(1, 1))
    memory = opened(file)
    memory.recall(WORDS)
    memory.keep()
    assert file.stat().st_mtime_ns == 1


def test_neither_the_words_nor_what_was_found_can_be_read(file: Path) -> None:
    kept(file, WORDS, OTHER)
    content = file.read_bytes()
    for text in (*WORDS.split(), *OTHER.split(), b"contradicted", b"pont-ferme", b"base", b"code"):
        assert text not in content
    # Equal findings of two statements do not look alike.
    size = 16 + 4 + 2 * 24
    first, second = content[size : (size + len(content)) // 2], content[(size + len(content)) // 2 :]
    assert len(first) == len(second)
    assert first != second


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_file_is_for_its_owner_only(file: Path) -> None:
    kept(file, WORDS)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_another_base_or_other_code_finds_nothing_and_takes_the_files_place(file: Path) -> None:
    kept(file, WORDS)
    assert opened(file, "base\nother code").recall(WORDS) is None
    kept(file, OTHER, realm="base\nother code")
    assert known(file, WORDS, OTHER) == []
    assert opened(file, "base\nother code").recall(OTHER) == VALUE


def test_the_same_statement_looks_different_in_another_realm(file: Path) -> None:
    kept(file, WORDS)
    here = file.read_bytes()
    kept(file, WORDS, realm="another")
    there = file.read_bytes()
    assert len(here) == len(there)
    assert here[20:36] != there[20:36]
    assert here[44:] != there[44:]


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_a_damaged_file_gives_what_was_noted_or_nothing(file: Path, data: st.DataObject) -> None:
    file.unlink(missing_ok=True)
    kept(file, WORDS, OTHER)
    content = bytearray(file.read_bytes())
    if data.draw(st.booleans(), "cut"):
        del content[data.draw(st.integers(0, len(content) - 1), "at") :]
    else:
        content[data.draw(st.integers(0, len(content) - 1), "at")] ^= data.draw(st.integers(1, 255), "bits")
    file.write_bytes(content)
    memory = opened(file)
    assert {memory.recall(each) for each in (WORDS, OTHER)} <= {None, VALUE}
    for each in (WORDS, OTHER):
        memory.note(each, VALUE)
    memory.keep()
    assert known(file, WORDS, OTHER) == [WORDS, OTHER]


@pytest.mark.parametrize("content", [b"", b"x" * 10, b"x" * 1000])
def test_a_foreign_file_is_replaced(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert opened(file).recall(WORDS) is None
    kept(file, WORDS)
    assert known(file, WORDS) == [WORDS]


def test_the_oldest_entries_go_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 4)
    words = numbered(6)
    kept(file, *words[:4])
    kept(file, words[0], words[4])  # judged anew, the first is as young as the fifth
    assert known(file, *words) == [words[0], words[2], words[3], words[4]]
    kept(file, words[5])
    assert known(file, *words) == [words[0], words[3], words[4], words[5]]


def test_entries_are_bounded_by_their_size_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = numbered(5)
    kept(file, words[0])
    one = len(file.read_bytes()) - 16 - 4 - 24
    monkeypatch.setattr(module, "_LARGEST", 3 * one)
    kept(file, *words[1:])
    assert known(file, *words) == words[2:]


def test_the_same_runs_write_the_same_file(file: Path) -> None:
    written = []
    for _ in range(2):
        file.unlink(missing_ok=True)
        kept(file, *numbered(9))
        kept(file, *numbered(12)[5:])
        written.append(file.read_bytes())
    assert written[0] == written[1]


def test_what_another_run_has_kept_meanwhile_stays(file: Path) -> None:
    first, second = opened(file), opened(file)
    first.note(WORDS, VALUE)
    second.note(OTHER, VALUE)
    first.keep()
    second.keep()
    assert known(file, WORDS, OTHER) == [WORDS, OTHER]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    memory = opened(tmp_path / "gone" / "verdicts.bin")
    memory.note(WORDS, VALUE)
    memory.keep()
    assert memory.recall(WORDS) == VALUE
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_leaves_nothing_behind(file: Path) -> None:
    file.mkdir()
    kept(file, WORDS)
    assert list(file.parent.iterdir()) == [file]


def test_the_memory_lies_with_the_compiled_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "cache"))
    base = open_base(write_base(tmp_path / "base", [row("Le pont d'Aubrelin est fermé.")]))
    memory = memory_of(base)
    assert memory is not None
    memory.note(WORDS, VALUE)
    memory.keep()
    (file,) = (tmp_path / "cache").glob("*/verdicts.bin")
    assert (file.parent / "meta.bin").is_file()
    again = memory_of(open_base(tmp_path / "base"))
    assert again is not None
    assert again.recall(WORDS) == VALUE


def test_a_base_that_is_not_kept_has_no_memory(tmp_path: Path) -> None:
    assert memory_of(open_base(write_base(tmp_path, [row("Le pont est fermé.")])).detach()) is None


def test_code_that_lies_in_no_folder_has_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = open_base(write_base(tmp_path, [row("Le pont est fermé.")]))
    monkeypatch.setattr("factcheck.__file__", str(tmp_path / "nowhere" / "__init__.py"))
    assert memory_of(base) is None


def test_digests_tell_texts_apart() -> None:
    assert digest(b"a") == digest(b"a") != digest(b"b")
    assert len(digest(b"")) == 32
