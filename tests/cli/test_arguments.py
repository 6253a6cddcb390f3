import pytest
import typer

from factcheck.cli.app import app
from factcheck.cli.arguments import COMMANDS, ordered
from factcheck.cli.overview import options_with_value

TAKES_VALUE = frozenset({"--format", "--base"})


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", ""),
        ("--help", "--help"),
        ("--show-completion", "--show-completion"),
        ("--compact --help", "--compact --help"),
        ("article.txt --help", "check article.txt --help"),
        ("article.txt", "check article.txt"),
        ("-", "check -"),
        ("--format json article.txt", "check --format json article.txt"),
        ("article.txt --format json", "check article.txt --format json"),
        ("--format json check article.txt", "check --format json article.txt"),
        ("--format claims article.txt", "check --format claims article.txt"),
        ("--format=json claims list", "claims list --format=json"),
        ("--base b claims --format json search text --limit 3", "claims search --base b --format json text --limit 3"),
        ("claims", "claims"),
        ("claims --help", "claims --help"),
        ("--compact explain figures", "explain --compact figures"),
        ("article.txt check", "check article.txt check"),
        ("-- claims list", "check -- claims list"),
        ("claims search -- --base", "claims search -- --base"),
        ("--base", "check --base"),
    ],
)
def test_the_words_of_the_command_come_first(typed: str, expected: str) -> None:
    assert ordered(typed.split(), TAKES_VALUE) == expected.split()


def test_the_commands_known_here_are_those_of_the_app() -> None:
    commands = getattr(typer.main.get_command(app), "commands", {})
    assert {name: tuple(getattr(command, "commands", ())) for name, command in commands.items()} == COMMANDS


def test_options_with_a_value_are_told_from_flags() -> None:
    found = options_with_value(typer.main.get_command(app))
    assert found >= {"--base", "--format", "--output", "--fail-on", "--limit", "--from"}
    assert not found & {"--compact", "--quiet", "-q", "--version", "--help"}
