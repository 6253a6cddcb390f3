"""What does not fail a run, from the command line on, against a real base."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factcheck.cli.main import main

BASE = str(Path(__file__).parents[1] / "base_small")
WRONG = "Le pont de Velmorne a coûté 19 millions d'euros."
RIGHT = "Le pont de Velmorne a coûté 14 millions d'euros."
UNSOURCED = "La piscine de Velmorne ferme le lundi."
REASON = "<!-- factcheck: ignore -- cité pour être démenti -->"

Check = Callable[..., tuple[int, str, str]]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Check:
    """Give what runs factcheck in a folder of its own: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FACTCHECK_UI", "FORCE_COLOR", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["--base", BASE, *arguments])
        printed = capfd.readouterr()
        return code, printed.out, printed.err

    return run


def write(*paragraphs: str, name: str = "a.md") -> None:
    Path(name).write_text("".join(f"{each}\n\n" for each in paragraphs), encoding="utf-8")


def test_a_comment_with_a_reason_lets_the_run_pass(check: Check) -> None:
    write(f"{WRONG} {REASON}")
    told = "(19 millions d'euros ≠ 14 millions d’euros) [bridge-cost]"
    shown = (
        f"a.md:1:1: ✘ CONTRADICTED (ignored: cité pour être démenti) {WRONG} {told}\n"
        "a.md: 1 contradicted; 0% sourced; of these 1 ignored\n"
    )
    assert check("a.md", "--compact") == (0, shown, "")
    assert check("a.md", "--only", "failing", "--quiet") == (0, "", "")


def test_a_comment_without_one_does_not_and_is_told(check: Check) -> None:
    write(f"{WRONG} <!-- factcheck: ignore -->", f"{RIGHT} {REASON}")
    code, _, told = check("a.md")
    assert code == 1
    assert told == (
        "factcheck: a.md:1: “factcheck: ignore” without a reason; write “factcheck: ignore -- why”.\n"
        "factcheck: a.md:3: “factcheck: ignore” has nothing to ignore; take it out.\n"
    )


def test_the_json_report_has_more_keys_only_where_there_is_something_to_say(check: Check) -> None:
    write(f"{WRONG} {REASON}", f"{RIGHT} {REASON}")
    (file,) = json.loads(check("a.md", "--format", "json")[1])["files"]
    assert [each.get("waived") for each in file["statements"]] == [
        {"by": "ignored", "reason": "cité pour être démenti"},
        None,
    ]
    assert file["remarks"] == [
        {"line": 3, "message": "a.md:3: “factcheck: ignore” has nothing to ignore; take it out."}
    ]
    write(WRONG)
    (file,) = json.loads(check("a.md", "--format", "json")[1])["files"]
    assert [*file] == ["path", "summary", "statements"]
    assert "waived" not in file["statements"][0]


def test_only_failing_shows_what_fails(check: Check) -> None:
    write(WRONG, RIGHT, UNSOURCED, f"{WRONG} {REASON}")
    for fail_on, lines in (("contradicted", [1]), ("unsourced", [1, 5]), ("never", [])):
        shown = check("a.md", "--only", "failing", "--fail-on", fail_on, "--compact", "--quiet")[1]
        assert [int(line.split(":")[1]) for line in shown.splitlines()] == lines


def test_a_baseline_is_written_heeded_and_shrinks(check: Check) -> None:
    write(WRONG, UNSOURCED)
    assert check("a.md", "--write-baseline", "known.json", "--quiet", "--only", "failing") == (0, "", "")
    assert check("a.md", "--baseline", "known.json")[0] == 0
    new = "Le pont de Velmorne est interdit aux camions de plus de 20 tonnes."
    write(RIGHT, WRONG, new)
    code, shown, told = check("a.md", "--baseline", "known.json", "--only", "failing", "--compact", "--quiet")
    assert (code, shown.split(" (")[0]) == (1, f"a.md:5:1: ✘ CONTRADICTED {new}")
    assert told == (
        "factcheck: known.json: 1 known findings are gone; give both --baseline and --write-baseline to drop them.\n"
    )
    assert check("a.md", "--baseline", "known.json", "--write-baseline", "known.json")[::2] == (1, "")
    (rows,) = json.loads(Path("known.json").read_text(encoding="utf-8"))["files"].values()
    assert [row["text"] for row in rows] == [WRONG]


def test_a_baseline_of_the_configuration_is_written_first_and_again(check: Check) -> None:
    Path("factcheck.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
    write(WRONG)
    code, _, told = check("a.md")
    assert (code, told) == (
        2,
        (
            "factcheck: known.json: the baseline cannot be read (No such file or directory); "
            "--write-baseline known.json makes one\n"
        ),
    )
    assert check("a.md", "--write-baseline", "known.json")[0] == 0
    assert check("a.md")[0] == 0
    write(WRONG, "Le pont de Velmorne est interdit aux camions de plus de 20 tonnes.")
    assert check("a.md")[0] == 1
    assert check("a.md", "--write-baseline", "known.json")[0] == 0
    assert check("a.md")[0] == 0


def test_a_baseline_overwrites_nothing_else(check: Check) -> None:
    write(WRONG)
    Path("notes.json").write_text("[]", encoding="utf-8")
    code, _, told = check("a.md", "--write-baseline", "notes.json")
    assert (code, told) == (
        2,
        "factcheck: notes.json: this is no baseline of factcheck; name another file, or delete it\n",
    )
    assert Path("notes.json").read_text(encoding="utf-8") == "[]"


def test_since_lets_only_changed_lines_fail(check: Check) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *arguments], check=True, capture_output=True)  # noqa: S607

    write(WRONG, RIGHT)
    git("init", "-q")
    git("add", "a.md")
    git("commit", "-q", "-m", "x")
    assert check("a.md", "--since", "HEAD")[0] == 0
    write(WRONG, RIGHT, WRONG)
    code, shown, _ = check("a.md", "--since", "HEAD", "--compact")
    assert code == 1
    assert [("unchanged" in line) for line in shown.splitlines()] == [True, False, False, True]
    assert check("a.md", "--since", "v9")[0] == 2


def test_an_override_and_the_configuration_decide_what_fails(check: Check) -> None:
    Path("drafts").mkdir()
    write(UNSOURCED)
    write(WRONG, name="drafts/b.md")
    Path("factcheck.toml").write_text(
        'fail-on = "unsourced"\ncompact = true\n\n[[overrides]]\npaths = ["drafts/"]\nfail-on = "never"\n',
        encoding="utf-8",
    )
    code, shown, _ = check(".", "--only", "failing", "--quiet")
    assert (code, shown.count("\n")) == (1, 1)
    assert check("drafts")[0] == 0
    assert check("drafts", "--fail-on", "contradicted")[0] == 1
    assert check("drafts", "--no-config")[0] == 1


def test_several_processes_give_the_same_report(check: Check) -> None:
    for number in range(5):
        write(*[WRONG, RIGHT, UNSOURCED][: 1 + number % 3], name=f"{number}.md")
    one, several = check(".", "--format", "json"), check(".", "--format", "json", "--jobs", "3")
    assert one == several
    assert one[0] == 1


def test_standard_input_cannot_be_watched(check: Check) -> None:
    assert check("-", "--watch") == (2, "", "factcheck: --watch: standard input cannot be watched; name a file\n")


@contextmanager
def ending(process: "subprocess.Popen[str]") -> Iterator[None]:
    """End a process that a failed test leaves running: waiting for it would last for ever."""
    try:
        yield
    finally:
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_watching_checks_again_at_a_save_and_ends_with_130(check: Check) -> None:
    assert check("--version")[0] == 0
    write(WRONG)
    # Where the tests were started with `&` from a script, SIGINT comes ignored and stays so in a child.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{heed}; from factcheck.cli.main import main; main()"
    arguments = ["a.md", "--base", BASE, "--watch", "--compact", "--quiet", "--output", "report.txt"]
    root = Path(__file__).parents[2]
    with (
        subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
        ) as process,
        ending(process),
    ):
        assert process.stderr
        waiting = "factcheck: watching; a change checks again, Ctrl-C ends\n"
        assert process.stderr.readline() == waiting
        assert "CONTRADICTED" in Path("report.txt").read_text(encoding="utf-8")
        time.sleep(0.05)
        write(RIGHT, name="new.txt")
        Path("new.txt").replace("a.md")  # at once: an article half written would be checked too
        assert process.stderr.readline() == waiting
        assert "SUPPORTED" in Path("report.txt").read_text(encoding="utf-8")
        Path("a.md").unlink()
        assert process.stderr.readline().startswith("factcheck: a.md: no such file")
        assert process.stderr.readline() == waiting
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130
        assert process.stderr.read() == ""
