"""The commands `claims import` and `claims export`, from the command line to the files."""

import json
from pathlib import Path

import pytest

from factcheck.cli.main import main

HERE = Path(__file__).parent.parent
SHEET = "id;Énoncé;Citation;Contexte\npont;Le pont est fermé.;est fermé;Il est fermé.\nb;Rien.;absent;Il est là.\n"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "base").mkdir()
    return tmp_path / "base"


@pytest.fixture
def _in_the_base(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(base)


def files(base: Path) -> list[str]:
    return sorted(path.relative_to(base).as_posix() for path in base.rglob("*") if path.is_file())


def test_nothing_is_imported_where_a_row_has_a_problem(
    base: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(SHEET, encoding="cp1252")
    assert main(["claims", "import", str(sheet), "--base", str(base), "--ui", "fr"]) == 3
    printed = capfd.readouterr()
    assert printed.out == (
        f"{sheet}:3: b: Citation: ne figure pas mot pour mot dans « Contexte ». Copiez les mots de là.\n"
    )
    assert printed.err == (
        "factcheck: rien n’est importé ; problèmes : 1. Corrigez-les, ou importez le reste avec --partial\n"
    )
    assert files(base) == []


def test_the_rest_is_imported_on_request(base: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(SHEET, encoding="utf-8-sig")
    assert main(["claims", "import", str(sheet), "--base", str(base), "--partial", "--draft", "--ui", "en"]) == 3
    assert files(base) == ["claims/sheet.yaml", "seeds/sheet.txt"]
    printed = capfd.readouterr()
    assert printed.out.splitlines()[1:] == ["imported claims: 1 (drafts: 1), sources: 1"]
    assert printed.err == "factcheck: problems: 1; what they are about is not imported\n"
    good = tmp_path / "good.csv"
    good.write_text("".join(SHEET.splitlines(keepends=True)[:2]), encoding="utf-8")
    assert main(["claims", "import", str(good), "--base", str(base), "--draft", "--ui", "en"]) == 0
    assert capfd.readouterr().out.splitlines() == [
        "imported claims: 0 (drafts: 0), sources: 0",
        "there already, left as they are: 1 (pont)",
    ]


@pytest.mark.usefixtures("_in_the_base")
@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["x.csv", "--base", "{base}"], 3, "x.csv: cannot be read (No such file or directory)."),
        (["x.doc", "--base", "{base}"], 2, "x.doc: its name does not tell the format. Say it with --format csv|jsonl|"),
        (["x.csv", "--base", "{base}/no"], 2, "no: no such folder. Make it first, then import into it."),
        (["x.csv"], 2, "there is no claim base here to import into. Name one with --base DIR."),
    ],
)
def test_what_cannot_be_done_is_told(
    base: Path, arguments: list[str], code: int, message: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["claims", "import", *(each.format(base=base) for each in arguments), "--ui", "en"]) == code
    assert message in capfd.readouterr().err


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl"])
def test_a_base_goes_from_one_folder_to_another(base: Path, tmp_path: Path, name: str) -> None:
    small, out = HERE / "base_small", tmp_path / name
    assert main(["claims", "export", "--base", str(small), "--output", str(out)]) == 0
    assert main(["claims", "import", str(out), "--base", str(base)]) == 0
    assert main(["claims", "validate", "--base", str(base)]) == 0
    again = tmp_path / f"again-{name}"
    assert main(["claims", "export", "--base", str(base), "--output", str(again)]) == 0
    assert len(again.read_bytes().splitlines()) == len(out.read_bytes().splitlines())


def test_tables_in_files_say_their_encoding_to_spreadsheets(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    arguments = ["claims", "export", "--base", str(HERE / "base_small"), "--output", str(out), "--separator", ";"]
    assert main(arguments) == 0
    assert out.read_bytes().startswith(b"\xef\xbb\xbfid;status;note;claim;")


def test_drafts_are_left_out_of_what_is_published(
    base: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.jsonl"
    row = {"id": "a", "claim": "A.", "quote": "A.", "passage": "A.", "status": "draft"}
    rows.write_text(json.dumps(row) + "\n" + json.dumps({**row, "id": "b", "status": ""}) + "\n", encoding="utf-8")
    assert main(["claims", "import", str(rows), "--base", str(base)]) == 0
    capfd.readouterr()
    options = ["--base", str(base), "--ui", "en", "--url", "https://desk.example/"]
    assert main(["claims", "export", "--format", "annotations", *options]) == 0
    printed = capfd.readouterr()
    assert [each["id"] for each in json.loads(printed.out)["first"]["items"]] == [
        "https://desk.example/annotations.json#b"
    ]
    assert printed.err == "factcheck: left out, for this format holds reviewed claims only: 1\n"
