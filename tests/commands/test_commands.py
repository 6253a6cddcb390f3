"""Golden tests of the command: NAME.cmd holds the command line, the exit code, and what is printed where.

FACTCHECK_REWRITE=1 writes what the commands print today into the files; read the difference before committing it.
"""

import os
import shlex
from pathlib import Path

import pytest

from factcheck.cli.main import main

HERE = Path(__file__).parent
GOLDENS = sorted(HERE.glob("*.cmd"))


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(HERE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for name in ("COLUMNS", "FACTCHECK_DEBUG", "FACTCHECK_UI", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def run(arguments: str, capfd: pytest.CaptureFixture[str]) -> str:
    """Run a command and give what it did in the form of the golden files."""
    code = main(shlex.split(arguments))
    printed = capfd.readouterr()
    return f"$ factcheck {arguments}\n? {code}\n--- stdout\n{printed.out}--- stderr\n{printed.err}"


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda path: path.stem)
def test_the_command_does_what_its_golden_file_says(golden: Path, capfd: pytest.CaptureFixture[str]) -> None:
    expected = golden.read_text(encoding="utf-8")
    done = run(expected.splitlines()[0].removeprefix("$ factcheck "), capfd)
    if os.environ.get("FACTCHECK_REWRITE"):
        golden.write_text(done, encoding="utf-8")
        return
    assert done == expected
