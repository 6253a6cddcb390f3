"""Known findings: written down, found again after edits elsewhere, dropped when gone."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.model import FileReport, Judgement, Span, Statement, Verdict, Waiver
from factcheck.waivers.baseline import Known, gone, known, read_baseline, updated


def report(path: Path, *texts: str, ignored: Sequence[str] = ()) -> FileReport:
    """A report on statements that are contradicted, but for those that begin with "douteux" or "juste"."""
    path.touch()
    words = {"douteux": Verdict.UNSOURCED, "juste": Verdict.SUPPORTED}
    judgements = [
        Judgement(
            Statement(text, Span(100 * number, 100 * number + len(text)), "fr"),
            words.get(text.split()[0], Verdict.CONTRADICTED), 1.0, 1, 1, 1, 1,
            waiver=Waiver("ignored", "vu") if text in ignored else None,
        )
        for number, text in enumerate(texts)
    ]  # fmt: skip
    return FileReport(str(path), tuple(judgements), {})


def write(path: Path, *files: FileReport) -> Path:
    path.write_text(updated(files, None, {}, str(path)), encoding="utf-8")
    return path


def waived(file: FileReport, baseline: Path) -> list[str]:
    found = known(file, read_baseline(str(baseline), "en"))
    return [each.statement.text for each in found.judgements if each.waiver == Waiver("known")]


def test_it_is_written_sorted_with_paths_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    files = [report(tmp_path / "z é.md", "un  pont", "juste deux"), report(tmp_path / "b" / "a.md", "douteux un")]
    baseline = write(tmp_path / "b" / "known.json", *files)
    text = baseline.read_text(encoding="utf-8")
    said = json.loads(text)
    assert said["schema_version"] == 1
    assert {path: [(row["verdict"], row["text"]) for row in rows] for path, rows in said["files"].items()} == {
        "../z é.md": [("contradicted", "un pont")],
        "a.md": [("unsourced", "douteux un")],
    }
    assert list(said["files"]) == ["../z é.md", "a.md"]
    assert write(baseline, *reversed(files)).read_text(encoding="utf-8") == text


def test_what_is_known_is_found_after_edits_elsewhere(tmp_path: Path) -> None:
    baseline = write(tmp_path / "known.json", report(tmp_path / "a.md", "un pont", "deux ponts"))
    assert waived(report(tmp_path / "a.md", "nouveau", "deux ponts", "juste", "un   pont"), baseline) == [
        "deux ponts",
        "un   pont",
    ]


def test_it_means_the_same_from_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "known.json", report(tmp_path / "a.md", "un pont"))
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    assert waived(report(Path("../a.md"), "un pont"), Path("../known.json")) == ["un pont"]


def test_another_file_another_sentence_or_one_more_is_not_known(tmp_path: Path) -> None:
    baseline = write(tmp_path / "known.json", report(tmp_path / "a.md", "un pont"))
    assert waived(report(tmp_path / "b.md", "un pont"), baseline) == []
    assert waived(report(tmp_path / "a.md", "un port"), baseline) == []
    assert waived(report(tmp_path / "a.md", "un pont", "un pont"), baseline) == ["un pont"]


def test_what_a_comment_ignores_is_not_written(tmp_path: Path) -> None:
    file = report(tmp_path / "a.md", "un pont", "deux ponts", ignored=["un pont"])
    assert [row.text for row in known_rows(write(tmp_path / "known.json", file))] == ["deux ponts"]


def known_rows(baseline: Path) -> list[Known]:
    return [row for rows in read_baseline(str(baseline), "en").values() for row in rows]


def test_what_is_gone_is_counted_and_dropped_and_nothing_added(tmp_path: Path) -> None:
    path = write(tmp_path / "known.json", report(tmp_path / "a.md", "un pont", "deux ponts"))
    files = [report(tmp_path / "a.md", "deux ponts", "nouveau")]
    heeded = read_baseline(str(path), "en")
    assert gone(files, heeded) == 1
    path.write_text(updated(files, heeded, heeded, str(path)), encoding="utf-8")
    assert [row.text for row in known_rows(path)] == ["deux ponts"]


def test_articles_that_were_not_checked_stay_as_long_as_they_are_there(tmp_path: Path) -> None:
    there, deleted = report(tmp_path / "a.md", "un pont"), report(tmp_path / "b.md", "un port")
    path = write(tmp_path / "known.json", there, deleted)
    (tmp_path / "b.md").unlink()
    text = updated([report(tmp_path / "c.md", "une tour")], None, read_baseline(str(path), "en"), str(path))
    assert list(json.loads(text)["files"]) == ["a.md", "c.md"]


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", '{"schema_version": 2, "files": {}}', '{"schema_version": 1, "files": {"a": [{}]}}', "\xff"],
)
def test_another_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(UsageError, match=r"known.json: this is no baseline of factcheck"):
        read_baseline(str(path), "en")


def test_a_missing_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none.json: the baseline cannot be read"):
        read_baseline(str(tmp_path / "none.json"), "en")
