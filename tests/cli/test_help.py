"""What `factcheck check --help` says is true."""

import io
import shlex
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck.cli.check import EXAMPLES
from factcheck.cli.main import main
from tests.bases import row, write_base
from tests.documents.same_article import FORMATS

LINES = [line.strip() for line in EXAMPLES.splitlines() if line.startswith("  ")]


@pytest.fixture
def _articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files that the examples name, and a small base in the place of the shipped one."""
    base = write_base(tmp_path / "base", [row("Le pont d'Aubrelin est fermé.")])
    monkeypatch.setattr("factcheck.base.shipped._PACKAGE", str(base / "factcheck"))
    monkeypatch.chdir(tmp_path)
    for name in ("article.docx", "article.md", "article.html", "articles/utf8.txt", "articles/drafts/utf8.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(FORMATS[Path(name).name]())


@pytest.mark.parametrize("line", LINES)
@pytest.mark.usefixtures("_articles")
def test_the_examples_run(line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    command, _, stdin = line.partition(" < ")
    if stdin:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(Path(stdin).read_bytes())))
    assert main([*shlex.split(command)[1:], "--quiet"]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    if "--output" in line:
        assert Path("report.html").stat().st_size > 0
    else:
        assert told.out
    assert "drafts" not in told.out


def test_the_help_of_check_shows_them(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["check", "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) <= 54
    assert [line.strip() for line in lines if line.strip().startswith("factcheck ")] == LINES
