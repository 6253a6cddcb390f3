"""The help that fits a screen, and what a shell completes, asked of a real bash."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.arguments import COMMANDS
from factcheck.cli.main import main
from factcheck.cli.plain import OPTIONS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("ui", ["en", "fr"])
@pytest.mark.parametrize("typed", [["--help"], []])
def test_the_help_fits_a_screen(
    typed: list[str], ui: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_UI", ui)
    assert main(typed) == (0 if typed else 2)
    shown = "".join(capfd.readouterr())
    assert len(shown.splitlines()) <= 23
    assert max(map(len, shown.splitlines())) <= 80
    assert ", ".join(COMMANDS) in shown
    options = {*re.findall(r"--[a-z-]+", shown)}
    assert options - {*OPTIONS} == {"--help", "--install-completion", "--version"}


def complete(shell: str, typed: str) -> list[str]:
    """What a shell offers for a command line, of which the last word is not yet complete."""
    words = typed.split(" ")
    asked = {
        "bash": {"COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)},
        "zsh": {"_TYPER_COMPLETE_ARGS": typed},
        "fish": {"_TYPER_COMPLETE_ARGS": typed, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    }
    done = subprocess.run(
        [sys.executable, "-m", "factcheck"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **asked[shell], "_FACTCHECK_COMPLETE": f"complete_{shell}", "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.stderr == ""
    if shell == "zsh":
        return re.findall(r'"([\w-]+)"(?::|\n|\))', done.stdout)
    return [line.split("\t")[0] for line in done.stdout.splitlines() if line]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("factcheck co", ["config"]),
        ("factcheck claims s", ["show", "search", "stats"]),
        ("factcheck --fo", ["--format", "--force-exclude"]),
        ("factcheck a.md --wr", ["--write-baseline"]),
        ("factcheck a.md --fail-on ", ["contradicted", "unsourced", "never"]),
        ("factcheck check --format j", ["json", "jsonl", "junit"]),
        ("factcheck a.md b", []),
    ],
)
def test_a_shell_offers_what_may_follow(shell: str, typed: str, offered: list[str]) -> None:
    assert complete(shell, typed) == offered


def test_fish_gets_a_line_an_option_though_typer_wraps_long_help() -> None:
    offered = complete("fish", "factcheck a.md --")
    assert {*OPTIONS} - {"-q"} <= {*offered}
    assert [each for each in offered if not each.startswith("--")] == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="asks bash")
def test_bash_completes_with_the_script_that_is_shown(tmp_path: Path) -> None:
    script = subprocess.run(
        [sys.executable, "-c", "from factcheck.cli.main import main; main()", "--show-completion", "bash"],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1", "PYTHONPATH": str(ROOT)},
        check=True,
    ).stdout
    command = tmp_path / "factcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    asked = (
        f"{script}\nCOMP_WORDS=(factcheck article.txt --fail-on u); COMP_CWORD=3\n"
        f'_factcheck_completion "{command}"\nprintf "%s\\n" "${{COMPREPLY[@]}}"\n'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", asked],  # noqa: S607 - the shell of the user
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert done.stdout == "unsourced\n"
