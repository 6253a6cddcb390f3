"""What `factcheck FILE...` does around the verdicts, which are made up here: a statement is as its first word says."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck.base import store
from factcheck.base.memory import Memory
from factcheck.cli import opening
from factcheck.cli.main import main
from factcheck.errors import BaseError
from factcheck.model import BaseInfo, Document, FileReport, Judgement, Span, Statement, Verdict

BASE = SimpleNamespace(info=BaseInfo(5, 2, "sha256:0123"), file=lambda _name: None)
WORDS = {verdict.value.split("-")[0]: verdict for verdict in Verdict}


class MadeUpChecker:
    """Stands in for `factcheck.pipeline.Checker`."""

    def __init__(self, base: object) -> None:
        assert base is BASE

    def check(self, document: Document, *, language: str | None = None) -> FileReport:
        if document.text.startswith("crash"):
            raise RuntimeError("as asked")
        judgements = []
        for number, line in enumerate(document.text.splitlines(), 1):
            statement = Statement(line, Span(0, len(line)), language or "fr")
            verdict = WORDS[line.split()[0]]
            judgements.append(Judgement(statement, verdict, 0.5, number, 1, number, len(line) + 1))
        counts = {verdict: sum(each.verdict is verdict for each in judgements) for verdict in Verdict}
        return FileReport(document.path, tuple(judgements), counts)


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("factcheck.pipeline.Checker", MadeUpChecker)
    monkeypatch.setattr("factcheck.base.shipped.shipped_folder", lambda: str(tmp_path))
    monkeypatch.setattr(store, "open_base", lambda _root, **_: BASE)
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FACTCHECK_DEBUG", "FACTCHECK_UI", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def article(tmp_path: Path) -> Callable[..., str]:
    def write(*lines: str, name: str = "article.txt") -> str:
        (tmp_path / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return name

    return write


Article = Callable[..., str]


@pytest.mark.parametrize(
    ("lines", "fail_on", "code"),
    [
        (["supported one"], "unsourced", 0),
        (["supported one", "unsourced two"], "contradicted", 0),
        (["supported one", "unsourced two"], "unsourced", 1),
        (["contradicted one"], "contradicted", 1),
        (["contradicted one"], "unsourced", 1),
        (["contradicted one"], "never", 0),
        (["not one"], "unsourced", 0),
    ],
)
def test_the_exit_code_follows_fail_on(lines: list[str], fail_on: str, code: int, article: Article) -> None:
    assert main([article(*lines), "--fail-on", fail_on]) == code


@pytest.mark.parametrize(
    ("lines", "percent", "code"),
    [
        (["supported one", "unsourced two"], "50", 0),
        (["supported one", "unsourced two"], "50.1", 1),
        (["supported one", "unsourced two", "not three"], "50", 0),
        (["not one"], "100", 0),
        (["unsourced one"], "0", 0),
        (["supported one"] * 29 + ["unsourced two"] * 71, "29", 0),
    ],
)
def test_the_exit_code_follows_min_sourced(lines: list[str], percent: str, code: int, article: Article) -> None:
    assert main([article(*lines), "--min-sourced", percent]) == code


def test_each_article_that_lacks_sources_is_told(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    lacking = article(*["supported one"] * 2, "unsourced two", "contradicted three", "not four", name="a.txt")
    files = [lacking, article("supported one", name="b.txt")]
    assert main([*files, "--min-sourced", "60", "--quiet", "--fail-on", "never"]) == 1
    told = "factcheck: a.txt: 50% of 4 checked statements are sourced (--min-sourced: 60%).\n"
    assert capfd.readouterr().err == told


def test_only_filters_what_is_shown_but_not_the_exit_code(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    path = article("supported one", "contradicted two", "unsourced three")
    assert main([path, "--only", "supported, unsourced", "--compact"]) == 1
    assert capfd.readouterr().out == (
        "article.txt:1:1: ✔ SUPPORTED supported one\n"
        "article.txt:3:1: ? UNSOURCED unsourced three\n"
        "article.txt: 1 supported, 1 contradicted, 1 unsourced; 33% sourced\n"
    )


def test_a_bad_input_is_reported_and_the_others_are_checked(
    article: Article, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["missing.txt", article("contradicted one"), "--compact", "--quiet"]) == 3
    printed = capfd.readouterr()
    assert printed.out == "article.txt:1:1: ✘ CONTRADICTED contradicted one\n"
    assert printed.err.startswith("factcheck: missing.txt: ")


def test_a_bad_file_in_a_folder_does_not_hide_the_others(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "b.txt").write_text("supported one\n")
    assert main([".", "--compact", "--quiet"]) == 3
    assert capfd.readouterr().out.endswith("b.txt:1:1: ✔ SUPPORTED supported one\n")


def test_a_file_named_twice_is_checked_once(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    path = article("supported one")
    assert main([path, path, "--format", "json"]) == 0
    assert len(json.loads(capfd.readouterr().out)["files"]) == 1


def test_standard_input_is_an_article(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("supported été\n".encode())))
    assert main(["--compact", "--quiet", "-"]) == 0
    assert capfd.readouterr().out == "-:1:1: ✔ SUPPORTED supported été\n"


def test_standard_input_is_read_as_its_name_says(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("supported été\n".encode("utf-16-le"))))
    assert main(["--compact", "--quiet", "-", "--stdin-filename", "notes.txt", "--encoding", "UTF-16-LE"]) == 0
    assert capfd.readouterr().out == "notes.txt:1:1: ✔ SUPPORTED supported été\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"PK\x03\x04")))
    assert main(["-", "--stdin-filename=in/notes.DOCX", "--ui", "fr"]) == 3
    assert capfd.readouterr().err.startswith("factcheck: in/notes.DOCX: le fichier est endommagé (BadZipFile")


def test_the_encoding_can_be_told(article: Article, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_bytes("supported été".encode("cp850"))
    assert main(["a.txt", "--encoding", "CP850", "--compact", "--quiet"]) == 0
    assert capfd.readouterr().out == "a.txt:1:1: ✔ SUPPORTED supported été\n"
    assert main(["a.txt", article("contradicted one"), "--encoding", "ascii", "--compact", "--quiet"]) == 3
    printed = capfd.readouterr()
    assert printed.out == "article.txt:1:1: ✘ CONTRADICTED contradicted one\n"
    assert printed.err == "factcheck: a.txt: no ascii text at byte 10; leave --encoding out, or name another\n"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("utf9", "Did you mean 'utf-8' or 'utf-16'? Usual: utf-8,"),
        ("windows1552", "Did you mean 'windows-1252'? Usual: utf-8,"),
        ("koi8", "Did you mean 'koi8-r'"),
        ("rot13", "'rot13' is no encoding of text."),
    ],
)
def test_an_unknown_encoding_is_a_usage_error(
    name: str, meant: str, article: Article, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([article("supported one"), "--encoding", name]) == 2
    assert meant in capfd.readouterr().err


def test_what_is_excluded_is_passed_over(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    article("contradicted one", name="a.txt")
    article("supported one", name="b.md")
    article("supported one", name="c.txt")
    quiet = ["--compact", "--quiet"]
    assert main([".", "--exclude", "a.*", "--exclude=*.md", *quiet]) == 0
    assert capfd.readouterr().out == "c.txt:1:1: ✔ SUPPORTED supported one\n"
    assert main(["a.txt", "c.txt", "--exclude", "a.*", *quiet]) == 1
    assert main(["a.txt", "c.txt", "--exclude", "a.*", "--force-exclude", *quiet]) == 0
    capfd.readouterr()
    assert main(["a.txt", "--exclude", "a.*", "--force-exclude", *quiet]) == 0
    assert capfd.readouterr() == ("", "")


def test_a_closed_standard_input_is_a_bad_input(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert main(["-"]) == 3
    assert capfd.readouterr().err == (
        "factcheck: -: standard input is closed. Name a file, or send the article through a pipe.\n"
    )


def test_the_report_goes_to_a_file(article: Article, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article("supported one"), "--output", "report.json", "--format", "json"]) == 0
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["files"][0]["path"] == "article.txt"
    assert capfd.readouterr() == ("", "")


def test_several_reports_are_written_at_once(
    article: Article, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = article("contradicted one", "supported two")
    reports = ["--report", "jsonl:report.jsonl", "--report", "checkstyle:report.xml", "--report=github:report:1.log"]
    assert main([path, "--compact", "--quiet", "--color", "always", *reports]) == 1
    assert "\x1b[1;31m✘ CONTRADICTED\x1b[0m contradicted one\n" in capfd.readouterr().out
    lines = (tmp_path / "report.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["verdict"] for line in lines] == ["contradicted", "supported"]
    assert '<file name="article.txt">' in (tmp_path / "report.xml").read_text("utf-8")
    assert (tmp_path / "report:1.log").read_text("utf-8").startswith("::error file=article.txt,line=1,")


def test_a_report_can_go_to_standard_output(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article("contradicted one"), "--report", "jsonl:-"]) == 1
    assert json.loads(capfd.readouterr().out)["text"] == "contradicted one"


def test_a_report_that_cannot_be_written_is_told(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article("supported one"), "--compact", "--quiet", "--report", "json:missing/report.json"]) == 2
    printed = capfd.readouterr()
    assert printed.out == "article.txt:1:1: ✔ SUPPORTED supported one\n"
    assert printed.err.startswith("factcheck: missing/report.json: cannot be written (No such file or directory).")
    assert printed.err.endswith("after --report.\n")


def test_the_language_of_the_article_can_be_told(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([article("supported one"), "--lang", "en", "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["files"][0]["statements"][0]["language"] == "en"


def test_colour_can_be_had_in_a_pipe(article: Article, capfd: pytest.CaptureFixture[str]) -> None:
    path = article("contradicted one")
    main([path])
    assert "\x1b" not in capfd.readouterr().out
    main([path, "--color", "always"])
    assert "\x1b[1;31m✘ CONTRADICTED\x1b[0m" in capfd.readouterr().out


def test_a_base_that_cannot_be_read_is_told(
    article: Article, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(_root: Path, **_: object) -> None:
        raise BaseError("claims/x.yaml:3: broken.")

    monkeypatch.setattr(store, "open_base", broken)
    assert main([article("supported one")]) == 3
    assert capfd.readouterr() == ("", "factcheck: claims/x.yaml:3: broken.\n")


def test_a_defect_is_told_without_traceback(
    article: Article, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = article("crash")
    assert main([path]) == 70
    told = capfd.readouterr().err
    assert told.startswith("factcheck: internal error: RuntimeError: as asked\n")
    assert "Traceback" not in told
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    with pytest.raises(RuntimeError, match="as asked"):
        main([path])


def test_an_interrupt_is_130(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "open_base", interrupted)
    assert main([article("supported one")]) == 130


def test_progress_is_for_people(monkeypatch: pytest.MonkeyPatch) -> None:
    told = io.StringIO()
    told.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr("sys.stderr", told)

    def compiling(_root: Path, *, progress: Callable[[int, int], None], warn: object) -> SimpleNamespace:
        assert warn is not None
        progress(1, 2)
        progress(2, 2)
        return BASE

    monkeypatch.setattr(store, "open_base", compiling)
    opening.open_base(Path(), "en")
    assert told.getvalue() == "compiling the claim base: 1 of 2\rcompiling the claim base: 2 of 2\n"


def test_a_reader_who_closes_the_pipe_is_no_error(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        run = subprocess.run(
            [sys.executable, "-m", "factcheck", "--version"],
            stdout=pipe,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            check=False,
        )
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is of Linux")
@pytest.mark.parametrize("option", ["--version", "--help"])
def test_a_full_disk_is_told(option: str) -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "factcheck", option], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert run.returncode == 2
    assert run.stderr.startswith(b"factcheck: standard output: cannot be written (No space left on device).")


def test_a_cache_that_cannot_be_kept_is_told(
    article: Article, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def unkept(_root: Path, *, warn: Callable[[str], None]) -> SimpleNamespace:
        warn("cache: Permission denied.")
        return BASE

    monkeypatch.setattr(store, "open_base", unkept)
    assert main([article("supported one"), "--quiet", "--compact"]) == 0
    assert capfd.readouterr() == (
        "article.txt:1:1: ✔ SUPPORTED supported one\n",
        "factcheck: cache: Permission denied.\n",
    )


@pytest.mark.parametrize(("options", "variable"), [(["--no-memory"], ""), ([], "1")])
def test_nothing_is_remembered_where_that_is_not_wanted(
    options: list[str], variable: str, article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BASE, "file", lambda name: str(tmp_path / name))
    monkeypatch.setenv("FACTCHECK_NO_MEMORY", variable)
    monkeypatch.setattr("factcheck.remembering.RememberingChecker", None)
    assert main([article("supported one"), *options]) == 0
    assert not (tmp_path / "verdicts.bin").exists()


def test_what_is_new_is_remembered(article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Noting(MadeUpChecker):
        def __init__(self, base: object, memory: Memory) -> None:
            super().__init__(base)
            memory.note(b"supported one", 1)

    monkeypatch.setattr(BASE, "file", lambda name: str(tmp_path / name))
    monkeypatch.delenv("FACTCHECK_NO_MEMORY", raising=False)
    monkeypatch.setattr("factcheck.remembering.RememberingChecker", Noting)
    assert main([article("supported one")]) == 0
    assert (tmp_path / "verdicts.bin").exists()
