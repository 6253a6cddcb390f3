"""`--annotate`, from the command line to the file."""

import json
import sys
from pathlib import Path

import pytest

from factcheck.cli.main import main
from factcheck.cli.plan import planned
from factcheck.cli.watching import stamps
from factcheck.cli.wishes import Wishes
from tests.documents.word_files import comments, marked, paragraph, run, word

BASE = str(Path(__file__).parent.parent / "base_small")
WRONG = "Le pont de Velmorne a coûté 19 millions d'euros."
RIGHT = "Odile Vasseur a inauguré le pont de Velmorne le 3 mars 2019."
UNKNOWN = "La piscine de Velmorne ferme le lundi."
COMMENT = [
    "CONTRADICTED",
    "19 millions d'euros ≠ 14 millions d’euros",
    "“Sa construction a coûté 14 millions d’euros”",
    "— Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12 [bridge-cost]",
]


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("FACTCHECK_UI", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    middle = len(WRONG) // 2
    runs = run(f"{RIGHT} {WRONG[:middle]}"), run(f"{WRONG[middle:]} {UNKNOWN}", "<w:b/>")
    Path("a.docx").write_bytes(word(paragraph(*runs)))


def annotate(*arguments: str) -> int:
    return main([*arguments, "--base", BASE, "--lang", "fr"])


def written(out: str = "b.docx") -> dict[str, tuple[str, str]]:
    """What is marked, and the verdict, by the number of the comment."""
    data = Path(out).read_bytes()
    return {number: (marked(data, number), lines[0]) for number, lines in comments(data).items()}


def test_contradicted_and_unsourced_statements_get_a_comment(capsys: pytest.CaptureFixture[str]) -> None:
    article = Path("a.docx").read_bytes()
    assert annotate("a.docx", "--annotate", "b.docx", "--compact") == 1
    assert written() == {"1": (WRONG, "CONTRADICTED"), "2": (UNKNOWN, "UNSOURCED")}
    assert comments(Path("b.docx").read_bytes())["1"] == COMMENT
    shown = capsys.readouterr()
    assert "✔ SUPPORTED" in shown.out
    assert shown.err == ""
    assert Path("a.docx").read_bytes() == article


def test_only_chooses_as_on_the_screen() -> None:
    assert annotate("a.docx", "--annotate", "b.docx", "--only", "supported,contradicted") == 1
    assert written() == {"1": (RIGHT, "SUPPORTED"), "2": (WRONG, "CONTRADICTED")}


def test_what_is_waived_gets_no_comment_unless_it_is_asked_for() -> None:
    waiver = paragraph(run("[factcheck: ignore -- comme convenu]"))
    Path("a.docx").write_bytes(word(waiver, paragraph(run(WRONG)), paragraph(run(UNKNOWN))))
    assert annotate("a.docx", "--annotate", "b.docx") == 0
    assert written() == {"1": (UNKNOWN, "UNSOURCED")}
    annotate("a.docx", "--annotate", "b.docx", "--only", "contradicted")
    assert comments(Path("b.docx").read_bytes()) == {"1": [COMMENT[0], "ignored: comme convenu", *COMMENT[1:]]}


def test_the_comments_are_in_the_language_of_the_messages() -> None:
    annotate("a.docx", "--annotate", "b.docx", "--ui", "fr")
    assert written() == {"1": (WRONG, "CONTREDIT"), "2": (UNKNOWN, "SANS SOURCE")}


def test_the_file_with_comments_has_the_same_verdicts_and_the_same_bytes_each_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    annotate("a.docx", "--annotate", "b.docx", "--format", "json")
    first = json.loads(capsys.readouterr().out)["files"][0]
    written = Path("b.docx").read_bytes()
    annotate("b.docx", "--annotate", "c.docx", "--format", "json")
    second = json.loads(capsys.readouterr().out)["files"][0]
    assert second == first | {"path": "b.docx"}
    annotate("a.docx", "--annotate", "b.docx", "--quiet")
    assert Path("b.docx").read_bytes() == written


def test_a_file_that_is_there_is_replaced_as_by_output() -> None:
    Path("b.docx").write_text("another", encoding="utf-8")
    annotate("a.docx", "--annotate", "b.docx")
    assert written()


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 2) -> list[str]:
    """The message on standard error, in English and in French; nothing is checked and nothing written."""
    before = {path: path.stat().st_mtime_ns for path in Path().iterdir()}
    told = []
    for ui in ("en", "fr"):
        assert annotate(*arguments, "--ui", ui) == code
        shown = capsys.readouterr()
        assert shown.out == ""
        told.append(shown.err.strip().removeprefix("factcheck: "))
    assert {path: path.stat().st_mtime_ns for path in Path().iterdir()} == before
    return told


def test_the_article_itself_is_never_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    Path("link.docx").hardlink_to("a.docx")
    for out in ("a.docx", "link.docx", "./a.docx"):
        assert refused(capsys, "a.docx", "--annotate", out) == [
            f"{Path(out)}: this is the article, which is never changed. Name another file after --annotate.",
            f"{Path(out)}: c’est l’article, qui n’est jamais modifié. Indiquez un autre fichier après --annotate.",
        ]


@pytest.mark.parametrize("article", ["a.txt", "a.odt.txt"])
def test_only_word_files_can_be_annotated(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(article).write_text(WRONG, encoding="utf-8")
    assert refused(capsys, article, "--annotate", "b.docx") == [
        f"{article}: --annotate takes a Word file (.docx) on disk. Save the article as one and name that.",
        (
            f"{article}: --annotate prend un fichier Word (.docx) sur le disque. "
            "Enregistrez l’article ainsi, et nommez-le."
        ),
    ]


def test_standard_input_cannot_be_annotated(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.cli.articles.standard_input", Path("a.docx").read_bytes)
    told = refused(capsys, "-", "--stdin-filename", "none.docx", "--annotate", "b.docx")
    assert told[0].startswith("none.docx: --annotate takes a Word file (.docx) on disk.")


@pytest.mark.parametrize("others", [["c.docx"], ["missing.docx"], ["."]])
def test_one_article_at_a_time(others: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("c.docx").write_bytes(Path("a.docx").read_bytes())
    english, french = refused(capsys, "a.docx", *others, "--annotate", "b.docx")
    assert english.endswith("--annotate takes one Word file, and these are 2 files. Name one.")
    assert french.endswith("--annotate prend un seul fichier Word, et en voici 2. N’en nommez qu’un.")


def test_a_report_cannot_go_to_the_same_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "a.docx", "--annotate", "b.docx", "--report", "json:./b.docx") == [
        "b.docx: a report goes there, too. Name another file after --annotate.",
        "b.docx: un rapport y est écrit aussi. Indiquez un autre fichier après --annotate.",
    ]


def test_what_is_written_is_called_a_word_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert refused(capsys, "a.docx", "--annotate", "b.doc") == [
        "b.doc: --annotate writes a Word file. Give it a name that ends in .docx.",
        "b.doc: --annotate écrit un fichier Word. Donnez-lui un nom en .docx.",
    ]


def test_a_missing_article_and_a_missing_library_are_told_as_ever(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(capsys, "missing.docx", "--annotate", "b.docx", code=3)[0].startswith("missing.docx: no such file")
    monkeypatch.delitem(sys.modules, "factcheck.documents.docx", raising=False)
    monkeypatch.setitem(sys.modules, "docx", None)
    english, french = refused(capsys, "a.docx", "--annotate", "b.docx", code=3)
    assert 'install the extra "documents"' in english
    assert "installez l’extra" in french


def test_where_nothing_can_be_written_is_told_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    told = []
    for ui in ("en", "fr"):
        assert annotate("a.docx", "--annotate", "none/b.docx", "--ui", ui) == 2
        told.append(capsys.readouterr().err)
    out = Path("none/b.docx")
    assert told == [
        f"factcheck: {out}: cannot be written (No such file or directory). Name another file after --annotate.\n",
        (
            f"factcheck: {out}: impossible d’y écrire (No such file or directory). "
            "Indiquez un autre fichier après --annotate.\n"
        ),
    ]


@pytest.mark.parametrize(("ui", "said"), [("en", "the file changed while"), ("fr", "le fichier a changé pendant")])
def test_an_article_that_changes_meanwhile_is_not_annotated(
    ui: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = word(paragraph(run("Autre chose.")))
    monkeypatch.setattr("factcheck.cli.annotating._content", lambda *_: other)
    assert annotate("a.docx", "--annotate", "b.docx", "--ui", ui) == 3
    assert said in capsys.readouterr().err
    assert not Path("b.docx").exists()


def test_watching_passes_over_the_file_that_is_written() -> None:
    Path("b.docx").write_bytes(b"written by the run before")
    watched = stamps(planned(Wishes(["."], annotate=Path("b.docx"), no_config=True)))
    assert [Path(each).name for each in watched] == ["a.docx"]
