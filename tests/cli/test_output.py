import io
import os
import stat
from pathlib import Path

import pytest

from factcheck.cli.output import emit, encoded, wants_color, write_file
from factcheck.errors import UsageError


def test_json_is_utf8_whatever_the_terminal() -> None:
    assert encoded('"é ✔ \udc80"\n', "json", "ascii") == '"é ✔ \\udc80"\n'.encode()


def test_signs_that_the_terminal_has_not_got_become_plain_ones() -> None:
    assert (
        encoded("✘ « 9 % » ≠ “47\u202f%” – l’été…", "terminal", "latin-1") == b'x " 9 % " != "47 %" - l\'\xe9t\xe9...'
    )
    assert encoded("✘ été", "terminal", "utf-8") == "✘ été".encode()


def test_a_file_is_replaced_at_once_and_keeps_its_mode(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    report.write_text("old")
    report.chmod(0o640)
    write_file(report, b"new")
    assert report.read_bytes() == b"new"
    assert stat.S_IMODE(report.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_device_is_written_to() -> None:
    write_file(Path(os.devnull), b"gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("path", ["missing/report.json", "."])
def test_a_file_that_cannot_be_written_is_named(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=r"cannot be written .* --output"):
        write_file(Path(path), b"new")


def test_a_closed_standard_output_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    emit("unheard\n")


@pytest.mark.parametrize(
    ("choice", "environment", "terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour_is_for_terminals_and_for_those_who_ask(
    choice: str, environment: dict[str, str], terminal: bool, expected: bool
) -> None:
    stream = io.StringIO()
    stream.isatty = lambda: terminal  # type: ignore[method-assign]
    assert wants_color(choice, stream, environment) is expected
