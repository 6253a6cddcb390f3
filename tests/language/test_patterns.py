"""Expressions kept from run to run are those that Python compiles."""

import marshal
import re
import sys
from pathlib import Path

import pytest

from factcheck.language import patterns

FIGURE = (r"(?P<sign>[-+])?(?P<whole>\d+)(?:[.,](\d+))?", 0)
WORD = ("[a-zé]+(?=\\b)|(?<!x)É", re.IGNORECASE)
TEXT = "Élan de -12,5 à +3.25 ÉTÉ"


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_known", {})
    monkeypatch.setattr(patterns, "_used", {})
    monkeypatch.setattr(patterns, "_texts", {})
    monkeypatch.setattr(patterns, "_fresh_texts", set())


def rows(file: Path) -> dict[tuple[str, int], object]:
    kept: dict[tuple[str, int], object] = marshal.loads(file.read_bytes())[1]  # noqa: S302 - written by the test
    return kept


def next_run(file: Path) -> None:
    patterns._used.clear()  # noqa: SLF001 - what a new process has not
    patterns.restore(str(file))


def seen(made: "re.Pattern[str]") -> list[object]:
    found = [(match.span(), match.groups(), match.groupdict(), match.lastgroup) for match in made.finditer(TEXT)]
    return [made.pattern, made.flags, made.groups, dict(made.groupindex), found]


def test_an_expression_is_compiled_when_it_is_used() -> None:
    broken = patterns.pattern("(")
    with pytest.raises(re.error, match="missing"):
        broken.search("")


def test_a_restored_expression_finds_what_a_fresh_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "patterns.bin"
    for text, flags in (FIGURE, WORD):
        patterns.compiled(text, flags)
    patterns.keep(str(file))
    next_run(file)
    fresh = [seen(re.compile(*each)) for each in (FIGURE, WORD)]
    monkeypatch.setattr(re, "compile", None)
    assert [seen(patterns.pattern(*each)) for each in (FIGURE, WORD)] == fresh
    assert [*tmp_path.iterdir()] == [file]


def test_what_a_run_adds_is_kept_with_what_was_known(tmp_path: Path) -> None:
    file = tmp_path / "patterns.bin"
    for each in (FIGURE, WORD):
        next_run(file)
        patterns.compiled(*each)
        patterns.keep(str(file))
    written = file.stat().st_mtime_ns
    next_run(file)
    patterns.compiled(*FIGURE)
    patterns.keep(str(file))
    assert file.stat().st_mtime_ns == written
    assert rows(file).keys() == {(text, int(flags)) for text, flags in (FIGURE, WORD)}


@pytest.mark.parametrize(
    "row",
    [
        (0, b"", 0, {}, (None,)),
        (0, b"abc", 0, {}, (None,)),
        (0, b"\xff\xff\xff\xff" * 3, 3, {"sign": 1, "whole": 2}, (None, "sign", "whole", None)),
        (0,),
        "row",
    ],
)
def test_a_row_that_is_none_is_compiled_anew(row: object, tmp_path: Path) -> None:
    file = tmp_path / "patterns.bin"
    file.write_bytes(marshal.dumps((sys.version, {FIGURE: row}, {})))
    patterns.restore(str(file))
    assert seen(patterns.compiled(*FIGURE)) == seen(re.compile(*FIGURE))
    patterns.keep(str(file))
    assert rows(file)[FIGURE] != row


@pytest.mark.parametrize(
    "content", [b"", b"no marshal", marshal.dumps(3), marshal.dumps(("another Python", {FIGURE: (0,)}, {"a": "b"}))]
)
def test_another_file_is_passed_over(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "patterns.bin"
    file.write_bytes(content)
    patterns.restore(str(file))
    assert seen(patterns.compiled(*FIGURE)) == seen(re.compile(*FIGURE))


def test_a_text_is_made_once(tmp_path: Path) -> None:
    file = tmp_path / "patterns.bin"
    assert patterns.text_from("ab", str.upper) == "AB"
    patterns.keep(str(file))
    next_run(file)
    assert patterns.text_from("ab", str.title) == "AB"
    assert patterns.text_from("ac", str.title) == "Ac"
    patterns.keep(str(file))
    next_run(file)
    assert patterns.text_from("ac", str.upper) == "Ac"


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "patterns.bin"
    patterns.restore(str(file))
    patterns.compiled(*FIGURE)
    patterns.keep(str(file))
    assert not file.parent.exists()
