"""The examples of the section on keeping a claim base are what the commands print."""

import re
import shlex
from pathlib import Path

import pytest

from factcheck.cli.main import main

ROOT = Path(__file__).parent.parent
EXAMPLE = re.compile(r"^```text\n\$ factcheck (claims .+)\n((?:.+\n)+)```$", re.MULTILINE)
EXAMPLES = EXAMPLE.findall((ROOT / "README.md").read_text(encoding="utf-8"))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 2


@pytest.mark.parametrize(("command", "printed"), EXAMPLES, ids=[command for command, _ in EXAMPLES])
def test_an_example_is_what_the_command_prints(
    command: str, printed: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("FACTCHECK_UI", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    main(shlex.split(command))
    assert capfd.readouterr().out == printed
