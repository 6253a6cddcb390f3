"""The short way round typer: it reads what typer reads, or leaves it to typer."""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
import typer
from typer.core import TyperOption

from factcheck.cli.app import app
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.plain import OPTIONS, plain
from factcheck.cli.wishes import Wishes

COMMAND = typer.main.get_command(app)


def options() -> Iterator[TyperOption]:
    check = getattr(COMMAND, "commands", {})["check"]
    return (each for each in check.params if isinstance(each, TyperOption) and each.name not in ("help", "version"))


def read_by_typer(arguments: list[str]) -> Wishes:
    with patch("factcheck.cli.check.check_articles", return_value=ExitCode.CLEAN) as asked:
        COMMAND.main(args=arguments, standalone_mode=False)
    wishes: Wishes = asked.call_args[0][0]
    return wishes


LEFT_TO_TYPER = ("annotate",)  # nobody waits for these at every save


def test_the_options_are_those_of_typer() -> None:
    assert {name: (option.wish, option.value is None) for name, option in OPTIONS.items()} == {
        name: (each.name, each.is_flag) for each in options() if each.name not in LEFT_TO_TYPER for name in each.opts
    }


def test_what_is_not_said_means_the_same_as_to_typer() -> None:
    assert Wishes._field_defaults == {each.name: each.default for each in options()} | {"given": frozenset()}


@pytest.mark.parametrize(
    "typed",
    [
        "a.txt",
        "-",
        "check a.txt",
        "a.txt check",
        "a.txt claims",
        "--format json a.txt - b",
        "a.txt --format=json --ui=fr",
        "--lang en --quiet check a.txt",
        "-q a.txt --compact --only contradicted,unsourced",
        "--color always --fail-on never a.txt --color=never",
        "--base . a.txt --output b//c.txt",
        "--report json:a.json a.txt --report=csv:-",
        "--min-sourced 50 a.txt",
        "a.txt --since HEAD --baseline b.json --write-baseline=c.json --only failing",
        "a.txt --fail-on contradicted --watch --jobs 2",
        "a.txt --config c.toml --no-config",
        "a.txt --encoding Latin-1 --stdin-filename b.md --force-exclude",
        "--exclude a a.txt --exclude=b/",
    ],
)
def test_a_plain_line_is_read_as_typer_reads_it(typed: str) -> None:
    wishes = plain(typed.split())
    assert wishes is not None
    assert wishes == read_by_typer(typed.split())


def test_paths_are_paths() -> None:
    assert plain(["a.txt", "--base", "b"]) == Wishes(["a.txt"], base=[Path("b")], given=frozenset({"base"}))
    two = plain(["a.txt", "--base", "b", "--base=c"])
    assert two == Wishes(["a.txt"], base=[Path("b"), Path("c")], given=frozenset({"base"}))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "check",
        "--help",
        "a.txt --help",
        "--version a.txt",
        "claims list",
        "--format json explain",
        "a.txt --format",
        "a.txt --format yaml",
        "a.txt --format=",
        "a.txt --only contradicted,true",
        "a.txt --output -",
        "a.txt --report",
        "a.txt --min-sourced 101",
        "a.txt --jobs 0",
        "a.txt --jobs two",
        "a.txt --min-sourced nan",
        "a.txt --encoding utf-9",
        "a.txt --quiet=1",
        "a.txt -qh",
        "a.txt -q=1",
        "a.txt --form json",
        "-- a.txt",
        "a.txt --limit 3",
        "a.docx --annotate b.docx",
    ],
)
def test_all_else_is_left_to_typer(typed: str) -> None:
    assert plain(typed.split()) is None


def test_an_empty_name_is_left_to_typer() -> None:
    assert plain(["a.txt", ""]) is None
    assert plain(["a.txt", "--base", ""]) is None
