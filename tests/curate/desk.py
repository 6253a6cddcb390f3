"""Commands run as a person would run them: in a folder of their own, a review at a pseudo-terminal."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pexpect

WIDTH = 80
KEYS = r"\[\?\]"  # the end of the line that says what the keys do


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a command: English, plain, and nothing of the person who runs the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "FORCE_", "NO_"))}
    return kept | {"PYTHONIOENCODING": "utf-8", "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": str(WIDTH)} | more


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and all that a command prints."""
    command = [sys.executable, "-m", "factcheck", *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", env=surroundings(), check=False, timeout=120
    )
    return done.returncode, done.stdout + done.stderr


def reviewed(folder: Path, steps: Sequence[tuple[str, str]], **more: str) -> tuple[int, str]:
    """Play a review, in steps of what is waited for and what is typed then; the exit code and all that is shown."""
    child = pexpect.spawn(
        sys.executable,
        ["-m", "factcheck", "claims", "review"],
        cwd=str(folder),
        env=surroundings(**more),
        encoding="utf-8",
        dimensions=(40, WIDTH),
        timeout=20,
        # A run in the background ignores interruptions, and so would what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    child.delaybeforesend = None
    shown = ""
    for awaited, typed in steps:
        child.expect(awaited)
        shown += child.before + child.after
        child.send(typed)
    child.expect(pexpect.EOF)
    shown += child.before
    child.close()
    return child.exitstatus, shown.replace("\r\n", "\n")
