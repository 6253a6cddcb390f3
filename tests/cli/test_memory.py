from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.cli import memory
from factcheck.cli.memory import Memory
from factcheck.documents.plain import plain_blocks
from factcheck.model import Document, FileReport
from tests.bases import checker_of, report, row

TEXT = "Le pont d'Aubrelin est fermé. Est-il ouvert ?\n"
DOCUMENT = Document("a.txt", TEXT, plain_blocks(TEXT))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> FileReport:
    return report(checker_of(tmp_path_factory.mktemp("base"), row("Le pont d'Aubrelin est fermé.")), TEXT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reports"


def test_a_report_is_recalled_as_it_was(folder: Path, made: FileReport) -> None:
    assert Memory(folder).recall(DOCUMENT, None) is None
    assert Memory(folder).keep(DOCUMENT, None, made) is made
    assert made.judgements
    assert Memory(folder).recall(DOCUMENT, None) == made


def test_the_same_article_elsewhere_has_its_own_path(folder: Path, made: FileReport) -> None:
    Memory(folder).keep(DOCUMENT, "fr", made)
    assert Memory(folder).recall(replace(DOCUMENT, path="b.txt"), "fr") == replace(made, path="b.txt")


@pytest.mark.parametrize(
    ("document", "language"),
    [
        (replace(DOCUMENT, text=TEXT.upper()), None),
        (replace(DOCUMENT, blocks=()), None),
        (replace(DOCUMENT, date="2020"), None),
        (DOCUMENT, "fr"),
    ],
)
def test_whatever_changes_the_verdicts_counts(
    folder: Path, made: FileReport, document: Document, language: str | None
) -> None:
    Memory(folder).keep(DOCUMENT, None, made)
    assert Memory(folder).recall(document, language) is None


def test_other_code_remembers_nothing(folder: Path, made: FileReport, monkeypatch: pytest.MonkeyPatch) -> None:
    Memory(folder).keep(DOCUMENT, None, made)
    monkeypatch.setattr("factcheck.__version__", "99")
    assert Memory(folder).recall(DOCUMENT, None) is None


def test_every_module_that_decides_is_looked_at() -> None:
    told = {line.split()[0].lstrip("/") for line in memory._code()}  # noqa: SLF001 - no other way to see them
    root = Path(memory.__file__).parent.parent
    telling = ("cli", "measure", "messages", "render", "shipped")
    files = [path.relative_to(root) for path in root.rglob("*") if path.suffix in (".py", ".json", ".txt")]
    deciding = [path.as_posix() for path in files if path.parts[0] not in telling]
    assert len(deciding) > 50
    assert [path for path in deciding if path not in told] == []


@pytest.mark.parametrize("left", [0, 10, 40])
def test_a_damaged_report_is_forgotten(folder: Path, made: FileReport, left: int) -> None:
    Memory(folder).keep(DOCUMENT, None, made)
    (kept,) = folder.iterdir()
    kept.write_bytes(kept.read_bytes()[:left])
    assert Memory(folder).recall(DOCUMENT, None) is None


def test_where_nothing_can_be_kept_nothing_is_remembered(tmp_path: Path, made: FileReport) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (None, tmp_path / "file", tmp_path / "gone" / "reports"):
        assert Memory(folder).keep(DOCUMENT, None, made) is made
        assert Memory(folder).recall(DOCUMENT, None) is None


def test_only_the_latest_reports_are_kept(folder: Path, made: FileReport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_KEPT", 2)
    for number in range(4):
        Memory(folder).keep(replace(DOCUMENT, date=str(number)), None, made)
    assert len(list(folder.iterdir())) == 2
    assert Memory(folder).recall(replace(DOCUMENT, date="3"), None) == made
