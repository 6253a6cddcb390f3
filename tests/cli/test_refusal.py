"""Errors in the language of the messages, also where the command line could not be read."""

import errno
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.base.store import open_base
from factcheck.cli import articles, claims, output
from factcheck.cli.choices import ui_language, ui_of
from factcheck.cli.main import main
from factcheck.errors import FactcheckError, UsageError
from factcheck.messages.refusals import refusal

BASE = str(Path(__file__).parent.parent / "base_small")


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "latin.txt").write_bytes("été".encode("latin-1"))
    for name in ("COLUMNS", "FACTCHECK_DEBUG", "FACTCHECK_UI", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("typed", "environment", "expected"),
    [
        ("--fromat json --ui fr a.txt", {"LANG": "en_US.UTF-8"}, "fr"),
        ("a.txt --fromat --ui=fr", {}, "fr"),
        ("--ui fr --ui en a.txt", {"FACTCHECK_UI": "fr"}, "en"),
        ("--fromat a.txt", {"FACTCHECK_UI": "fr", "LANG": "en_US.UTF-8"}, "fr"),
        ("--fromat a.txt", {"LANG": "fr_FR.UTF-8"}, "fr"),
        ("--ui de a.txt", {"FACTCHECK_UI": "fr"}, "fr"),
        ("a.txt", {"FACTCHECK_UI": "de", "LANG": "fr_FR.UTF-8"}, "fr"),
        ("a.txt --ui", {}, "en"),
        ("-- --ui fr", {}, "en"),
        ("a.txt", {}, "en"),
    ],
)
def test_the_language_is_found_in_what_could_not_be_read(
    typed: str, environment: dict[str, str], expected: str
) -> None:
    assert ui_of(typed.split(), environment) == expected


@pytest.mark.parametrize(
    ("typed", "english", "french"),
    [
        (
            "--fromat json a.txt",
            "No such option: --fromat (Possible options: --compact, --format, --report)",
            "Option inconnue : --fromat (options possibles : --compact, --format, --report)",
        ),
        ("a.txt -x", "No such option: -x", "Option inconnue : -x"),
        ("a.txt --lang", "Option '--lang' requires an argument.", "L’option '--lang' demande une valeur."),
        ("a.txt --quiet=3", "Option '--quiet' does not take a value.", "L’option '--quiet' ne prend pas de valeur."),
        (
            "claims shw",
            "No such command 'shw'. Did you mean 'show'?",
            "Commande inconnue : 'shw'. Vouliez-vous dire 'show' ?",
        ),
        ("claims zzz", "No such command 'zzz'.", "Commande inconnue : 'zzz'."),
        ("claims show", "Missing argument 'ID'.", "Il manque l’argument 'ID'."),
        ("claims show a b c", "Got unexpected extra argument(s) (b c)", "Argument(s) en trop : b c"),
        (
            "claims search t --limit x",
            "Invalid value for '--limit': 'x' is not a valid int range.",
            "Valeur incorrecte pour '--limit' : 'x' n’est pas un nombre entier.",
        ),
        (
            "claims search t --limit 0",
            "Invalid value for '--limit': 0 is not in the range x>=1.",
            "Valeur incorrecte pour '--limit' : 0 n’est pas dans l’intervalle x>=1.",
        ),
        (
            "a.txt --min-sourced x",
            "Invalid value for '--min-sourced': 'x' is not a valid float.",
            "Valeur incorrecte pour '--min-sourced' : 'x' n’est pas un nombre.",
        ),
        (
            "perturb --seed x",
            "Invalid value for '--seed': 'x' is not a valid int.",
            "Valeur incorrecte pour '--seed' : 'x' n’est pas un nombre entier.",
        ),
        (
            "a.txt --min-sourced 120",
            "Invalid value for '--min-sourced': 120 is not from 0 to 100.",
            "Valeur incorrecte pour '--min-sourced' : 120 n’est pas entre 0 et 100.",
        ),
        (
            "a.txt --format jsn",
            "Invalid value for '--format': 'jsn' is not known. Did you mean 'json'?",
            "Valeur incorrecte pour '--format' : 'jsn' n’existe pas. Vouliez-vous dire 'json' ?",
        ),
        (
            "a.txt --lang de",
            "Invalid value for '--lang': 'de' is not known. Possible: fr, en.",
            "Valeur incorrecte pour '--lang' : 'de' n’existe pas. Possible : fr, en.",
        ),
        (
            "a.txt --color alway",
            "Invalid value for '--color': 'alway' is not known. Did you mean 'always'? Possible: auto, always, never.",
            (
                "Valeur incorrecte pour '--color' : 'alway' n’existe pas. "
                "Vouliez-vous dire 'always' ? Possible : auto, always, never."
            ),
        ),
        (
            "a.txt --encoding utf9",
            (
                "Invalid value for '--encoding': 'utf9' is no encoding of text. Did you mean 'utf-8' or 'utf-16'? "
                "Usual: utf-8, utf-16, windows-1252, latin-1, iso-8859-15, mac-roman."
            ),
            (
                "Valeur incorrecte pour '--encoding' : 'utf9' n’est pas un codage de texte. "
                "Vouliez-vous dire 'utf-8' ou 'utf-16' ? "
                "Usuels : utf-8, utf-16, windows-1252, latin-1, iso-8859-15, mac-roman."
            ),
        ),
        (
            "a.txt --encoding ???",
            (
                "Invalid value for '--encoding': '???' is no encoding of text. "
                "Usual: utf-8, utf-16, windows-1252, latin-1, iso-8859-15, mac-roman."
            ),
            (
                "Valeur incorrecte pour '--encoding' : '???' n’est pas un codage de texte. "
                "Usuels : utf-8, utf-16, windows-1252, latin-1, iso-8859-15, mac-roman."
            ),
        ),
    ],
)
def test_what_typer_refuses_is_told_in_both_languages(
    typed: str, english: str, french: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(typed.split()) == 2
    assert capfd.readouterr().err.splitlines()[-1] == f"Error: {english}"
    monkeypatch.setenv("FACTCHECK_UI", "fr")
    assert main(typed.split()) == 2
    told = capfd.readouterr()
    assert (told.out, told.err.splitlines()[-1]) == ("", f"Erreur : {french}")


def test_the_words_around_a_refusal_are_told_too(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", "show", "--ui", "fr"]) == 2
    assert capfd.readouterr().err == (
        "Utilisation : factcheck claims show [OPTIONS] {ID}\n"
        "Pour de l’aide : factcheck claims show --help\n"
        "\n"
        "Erreur : Il manque l’argument 'ID'.\n"
    )


def test_help_is_shown_as_it_is(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["claims"]) == 2
    english = capfd.readouterr()
    monkeypatch.setenv("FACTCHECK_UI", "fr")
    assert main(["claims"]) == 2
    assert capfd.readouterr() == english


def test_what_nobody_has_said_in_french_stays_as_it_is() -> None:
    assert refusal("Error: It rains {so much} or\nnot at all", "fr") == "Erreur : It rains {so much} or\nnot at all"


@pytest.mark.parametrize(
    ("typed", "code", "texts"),
    [
        (
            f"claims show zzz --base {BASE}",
            2,
            (
                (
                    "claim 'zzz' is not known. Possible: bridge-opened, bridge-cost, bridge-lorries, library-loans, "
                    "library-free. `factcheck claims list` lists the ids."
                ),
                (
                    "affirmation 'zzz' n’existe pas. Possible : bridge-opened, bridge-cost, bridge-lorries, "
                    "library-loans, library-free. `factcheck claims list` donne les identifiants."
                ),
            ),
        ),
        (
            "claims search",
            2,
            (
                "search: give either a TEXT or --from FILE.",
                "search : donnez soit un TEXT, soit --from FILE.",
            ),
        ),
        (
            "claims search --from missing.txt",
            3,
            (
                "missing.txt: cannot be read (No such file or directory).",
                "missing.txt: ne peut pas être lu (No such file or directory).",
            ),
        ),
        (
            "claims search --from latin.txt",
            3,
            (
                "latin.txt: is not UTF-8 text (byte 0). Save it as UTF-8.",
                "latin.txt: n’est pas un texte en UTF-8 (octet 0). Enregistrez-le en UTF-8.",
            ),
        ),
        (
            "explain figure",
            2,
            (
                "check 'figure' is not known. Did you mean 'figures'? `factcheck explain` lists the checks.",
                (
                    "contrôle 'figure' n’existe pas. Vouliez-vous dire 'figures' ? "
                    "`factcheck explain` donne les contrôles."
                ),
            ),
        ),
        (
            "eval . --plot a.png",
            2,
            (
                "--plot a.png: plots are web pages. Name a file that ends in .html.",
                "--plot a.png: les courbes sont une page web. Indiquez un fichier en .html.",
            ),
        ),
        (
            "a.txt --report json:- --report sarif:-",
            2,
            (
                "standard output: two reports cannot go to one place. Name another file after --report.",
                (
                    "sortie standard : deux rapports ne peuvent aller au même endroit. "
                    "Indiquez un autre fichier après --report."
                ),
            ),
        ),
        (
            "a.txt --report json",
            2,
            (
                "--report json: write FORMAT:FILE, as in --report json:report.json.",
                "--report json: écrivez FORMAT:FILE, par exemple --report json:report.json.",
            ),
        ),
        (
            "a.txt --report serif:a",
            2,
            (
                "--report serif:a: format 'serif' is not known. Did you mean 'sarif'?",
                "--report serif:a: format 'serif' n’existe pas. Vouliez-vous dire 'sarif' ?",
            ),
        ),
        (
            "claims list --base nowhere",
            3,
            (
                "nowhere: no claim base here (a base is a folder with claims/ and seeds/). Give one with --base DIR.",
                (
                    "nowhere: pas de base d’affirmations ici (une base est un dossier avec claims/ et seeds/). "
                    "Indiquez-en une par --base DIR."
                ),
            ),
        ),
    ],
)
def test_errors_are_told_in_both_languages(
    typed: str, code: int, texts: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    english, french = texts
    assert main(typed.split()) == code
    assert capfd.readouterr() == ("", f"factcheck: {english}\n")
    monkeypatch.setenv("FACTCHECK_UI", "fr")
    assert main(typed.split()) == code
    assert capfd.readouterr() == ("", f"factcheck: {french}\n")


def closed(*_: object) -> None:
    raise PermissionError(errno.EACCES, "Permission denied", "seeds")


@pytest.mark.parametrize(
    ("fail", "english", "french"),
    [
        (
            lambda: output.write_file(Path("nowhere/a"), b"", "--report"),
            "nowhere/a: cannot be written (No such file or directory). Name another file after --report.",
            "nowhere/a: impossible d’y écrire (No such file or directory). Indiquez un autre fichier après --report.",
        ),
        (
            articles.standard_input,
            "-: standard input is closed. Name a file, or send the article through a pipe.",
            "-: l’entrée standard est fermée. Indiquez un fichier, ou passez l’article par un tube.",
        ),
        (
            lambda: ui_language(None, {"FACTCHECK_UI": "de"}),
            "FACTCHECK_UI: 'de' is not known. Possible: en, fr.",
            "FACTCHECK_UI : 'de' n’existe pas. Possible : en, fr.",
        ),
        (
            lambda: open_base(BASE),
            "seeds: Permission denied. The claim base could not be read.",
            "seeds: Permission denied. La base d’affirmations n’a pas pu être lue.",
        ),
    ],
)
def test_errors_of_the_surroundings_know_both_languages(
    fail: Callable[[], object], english: str, french: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr("factcheck.base.store.key_of", closed)
    with pytest.raises(FactcheckError) as raised:
        fail()
    assert (str(raised.value), raised.value.told("en")) == (english, english)
    assert raised.value.told("fr") == french


def test_an_error_that_knows_one_language_tells_it() -> None:
    assert UsageError("it rains").told("fr") == "it rains"
    assert UsageError().told("fr") == ""


def test_a_missing_package_is_told_in_french(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    assert main(["fit", "--ui", "fr"]) == 2
    assert capfd.readouterr().err == ("factcheck: fit a besoin de scikit-learn : pip install 'factcheck-cli[fit]'.\n")


def test_a_full_disk_is_told_in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.BytesIO):
        def write(self, *_: object) -> int:
            raise OSError(errno.ENOSPC, "No space left")

    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Full()))
    with pytest.raises(UsageError) as raised:
        output.emit("text")
    assert raised.value.told("fr") == "sortie standard : impossible d’y écrire (No space left)."


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (RuntimeError("boom"), 70, "factcheck: erreur interne : RuntimeError: boom\nC’est un défaut de factcheck, "),
        (
            OSError(errno.ENOSPC, "No space left"),
            2,
            "factcheck: sortie standard : impossible d’y écrire (No space left).\n",
        ),
    ],
)
def test_a_defect_is_told_in_french(
    error: Exception, code: int, told: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(claims, "open_base", fail)
    assert main(["claims", "list", "--ui=fr"]) == code
    assert capfd.readouterr().err.startswith(told)


def test_french_signs_are_plain_where_the_screen_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with (tmp_path / "err").open("w", encoding="latin-1") as screen:
        monkeypatch.setattr(sys, "stderr", screen)
        assert main(["claims", "show", "--ui=fr"]) == 2
    assert (tmp_path / "err").read_text("latin-1").splitlines()[-1] == "Erreur : Il manque l'argument 'ID'."
