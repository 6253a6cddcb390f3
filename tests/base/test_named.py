"""Where a claim base is, and what it is called."""

import sys
from pathlib import Path

import pytest

from factcheck.base.named import locate_all, located
from factcheck.base.shipped import shipped_folder
from factcheck.cli.main import main
from tests.bases import row, write_base


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that brings a base along, as pip would install it; to import it fails."""
    root = write_base(tmp_path / "site" / "town_facts", [row("Le pont d'Aubrelin est fermé.", name="ferme")])
    (root / "__init__.py").write_text("raise RuntimeError('nothing of a base is run')\n", encoding="utf-8")
    info = tmp_path / "site" / "town_facts-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: town-facts\nVersion: 1.0\n", encoding="utf-8")
    entries = "[factcheck.bases]\ntown = town_facts\ngone = no_such_package\n"
    (info / "entry_points.txt").write_text(entries, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    return root


def test_a_folder_is_called_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "town" / "claims").mkdir(parents=True)
    assert located(str(tmp_path / "town")) == ("town", str(tmp_path / "town"))
    assert located(f"{tmp_path}/town/../town/") == ("town", f"{tmp_path}/town/../town/")


def test_the_shipped_base_has_a_name() -> None:
    assert located("shipped") == ("shipped", shipped_folder())
    assert located(shipped_folder())[0] == "shipped"


def test_an_installed_base_is_found_and_not_run(installed: Path) -> None:
    assert located("town") == ("town", str(installed))
    assert "town_facts" not in sys.modules
    assert located("gone") == ("gone", "gone")
    assert located("nowhere") == ("nowhere", "nowhere")


def test_names_that_are_taken_get_a_number_and_a_folder_counts_once(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name / "base" / "claims").mkdir(parents=True)
    a, b, c = (str(tmp_path / name / "base") for name in ("a", "b", "c"))
    assert [*locate_all([a, b, c]).items()] == [("base", a), ("base-2", b), ("base-3", c)]
    assert [*locate_all([a, b, a]).items()] == [("base", b), ("base-2", a)]


@pytest.mark.usefixtures("installed")
def test_commands_take_the_name_of_an_installed_base(capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["list"], ["validate"], ["stats"]):
        assert main(["claims", *arguments, "--base", "town"]) == 0
    assert "ferme  Le pont d'Aubrelin est fermé.\n" in capfd.readouterr().out
    assert main(["claims", "list", "--base", "twon"]) == 3
    assert "twon: no claim base here" in capfd.readouterr().err
