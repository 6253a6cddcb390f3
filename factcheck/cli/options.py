"""The options that commands share, and how their values are read."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.choices import FAILING, encoding_name, listed, wrong_value
from factcheck.messages import LANGUAGES
from factcheck.model import Verdict

SEARCH_FORMATS = ("terminal", "json")


def one_of(known: Sequence[str]) -> Callable[[str | None], str | None]:
    """Give a typer callback that lets only the values `known` pass."""

    def checked(value: str | None) -> str | None:
        if value is not None and value not in known:
            raise typer.BadParameter(wrong_value(value, known))
        return value

    return checked


def offered(known: Sequence[str]) -> Callable[[], list[str]]:
    """Give what a shell asks for the values that an option may have (typer's `autocompletion`)."""
    return lambda: [*known]


def verdicts(value: str | None) -> str | None:
    """Let a comma-separated list of verdicts, or what fails, pass (typer callback)."""
    for each in listed(value) if value is not None else ():
        one_of([*(str(verdict) for verdict in Verdict), FAILING])(each)
    return value


def percent(value: float | None) -> float | None:
    """Let a number from 0 to 100 pass (typer callback)."""
    if value is None or 0 <= value <= 100:
        return value
    raise typer.BadParameter(f"{value:g} is not from 0 to 100.")


def known_encoding(value: str | None) -> str | None:
    """Let the name of an encoding pass (typer callback)."""
    try:
        return None if value is None else encoding_name(value)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


Base = Annotated[
    Path | None,
    typer.Option("--base", metavar="DIR", help="Folder or name of a claim base, not the shipped one."),
]
Bases = Annotated[
    list[Path] | None,
    typer.Option("--base", metavar="DIR", help="Claim base, not the shipped one; may be repeated."),
]
OwnBase = Annotated[
    Path,
    typer.Option("--base", metavar="DIR", help="Folder of the claim base to write to.", show_default="this folder"),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join(SEARCH_FORMATS),
        callback=one_of(SEARCH_FORMATS),
        autocompletion=offered(SEARCH_FORMATS),
        help="How to print the result.",
    ),
]
Ui = Annotated[
    str | None,
    typer.Option(
        "--ui",
        metavar="|".join(LANGUAGES),
        callback=one_of(LANGUAGES),
        autocompletion=offered(LANGUAGES),
        help="Language of the messages; else the system's.",
    ),
]
