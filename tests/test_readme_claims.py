"""The examples of the section on keeping a claim base are what the commands print."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from factcheck.cli.main import main
from tests.bases import checker_of, told

ROOT = Path(__file__).parent.parent
EXAMPLE = re.compile(r"^```text\n\$ factcheck (claims .+)\n((?:.+\n)+)```$", re.MULTILINE)
CUED = re.compile(r"^### Cues\n.*?^```yaml\n(.+?)^```$", re.MULTILINE | re.DOTALL)
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


@pytest.mark.parametrize(
    ("statement", "language", "outcome", "said"),
    [
        ("The ferry rescued the village.", "en", "agrees", "rescued"),
        ("The ferry kept the village alive.", "en", "agrees", "kept the village alive"),
        ("The ferry did not ruin the village.", "en", "agrees", "ruin"),
        ("Le ferry n'a pas vidé le village de Port Valen.", "fr", "agrees", "vidé"),
        ("The ferry emptied the village.", "en", "conflicts", "emptied"),
        ("The ferry made no difference.", "en", "conflicts", "no difference"),
        ("Pour le village de Port Valen, le ferry n'a rien changé.", "fr", "conflicts", "n'a rien changé"),
    ],
)
def test_the_cues_of_the_example_tell_what_is_said_of_them(
    statement: str, language: str, outcome: str, said: str, tmp_path: Path
) -> None:
    found = CUED.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert found
    checker = checker_of(tmp_path, *yaml.safe_load(found[1]), language="en")
    assert [(each[0], each[2]) for each in told(checker, "cues", statement, language)] == [(outcome, said)]
