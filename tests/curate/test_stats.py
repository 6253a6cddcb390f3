"""What a claim base holds, in figures."""

import json
from pathlib import Path

import pytest

from factcheck.base.load import load_base
from factcheck.cli.main import main
from factcheck.curate.stats import stats
from tests.bases import row, write_base


@pytest.fixture
def root(tmp_path: Path) -> Path:
    rows = [
        row("Le pont est fermé.", name="a", topics=["pont", "route"], speaker="Ada", conflicts_with=["b"]),
        row("Le pont est ouvert depuis mars.", name="b", topics=["pont"], conflicts_with=["a"]),
        row(
            "La gare a deux quais.",
            name="c",
            wordings={"en": ["x", "y"]},
            refuted={"fr": ["z"]},
            cues={"fr": ["avoir"]},
        ),
    ]
    return write_base(tmp_path, rows)


def test_everything_is_counted(root: Path) -> None:
    assert stats(load_base(root)) == {
        "claims": 3,
        "sources": 1,
        "texts": 1,
        "wordings": {"fr": 0, "en": 2},
        "refuted": {"fr": 1, "en": 0},
        "cues": {"fr": 1, "en": 0},
        "refuted_cues": {"fr": 0, "en": 0},
        "without_wordings": 2,
        "without_refuted": 2,
        "conflicts": 1,
        "quote_words": {"least": 4, "middle": 5, "most": 6},
        "by_source": {"a": 3},
        "by_language": {"fr": 3},
        "by_topic": {"pont": 2, "route": 1},
        "by_speaker": {"Ada": 1},
    }


def test_the_command_shows_the_most_frequent(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "stats", "--base", str(root), "--top", "1"]) == 0
    shown = capfd.readouterr().out
    assert "      2  wordings (French 0, English 2)\n" in shown
    assert "      1  cues (French 1, English 0)\n      0  refuted cues (French 0, English 0)\n" in shown
    assert "\nclaims by topic\n      2  pont\n      …  1 more; see --top\n" in shown
    assert main(["claims", "stats", "--base", str(root), "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["by_topic"] == {"pont": 2, "route": 1}
