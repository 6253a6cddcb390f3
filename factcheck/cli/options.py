"""The options that commands share, and how their values are read."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from factcheck.errors import UsageError
from factcheck.messages import LANGUAGES
from factcheck.model import Verdict
from factcheck.render import FORMATS

FAIL_ON: Mapping[str, tuple[Verdict, ...]] = {
    "contradicted": (Verdict.CONTRADICTED,),
    "unsourced": (Verdict.CONTRADICTED, Verdict.UNSOURCED),
    "never": (),
}
COLORS = ("auto", "always", "never")


def wrong_value(value: str, known: Sequence[str]) -> str:
    """Say that `value` is none of `known`, naming the nearest and, where they are few, all of them."""
    from difflib import get_close_matches

    nearest = get_close_matches(value.lower(), known, n=1)
    meant = f" Did you mean {nearest[0]!r}?" if nearest else ""
    return f"{value!r} is not known.{meant}" + (f" Possible: {', '.join(known)}." if len(known) < 10 else "")


def one_of(known: Sequence[str]) -> Callable[[str | None], str | None]:
    """Give a typer callback that lets only the values `known` pass."""

    def checked(value: str | None) -> str | None:
        if value is not None and value not in known:
            raise typer.BadParameter(wrong_value(value, known))
        return value

    return checked


def verdicts(value: str | None) -> str | None:
    """Let a comma-separated list of verdicts pass (typer callback)."""
    for each in (value or "").split(",") if value is not None else ():
        one_of([str(each) for each in Verdict])(each.strip())
    return value


Base = Annotated[
    Path | None,
    typer.Option(
        "--base", metavar="DIR", help="Folder with claims/ and seeds/ to check against, not the shipped base."
    ),
]
Format = Annotated[
    str,
    typer.Option("--format", metavar="|".join(FORMATS), callback=one_of(FORMATS), help="How to print the result."),
]
Ui = Annotated[
    str | None,
    typer.Option(
        "--ui",
        metavar="|".join(LANGUAGES),
        callback=one_of(LANGUAGES),
        help="Language of the messages; else FACTCHECK_UI, else that of the system.",
    ),
]


def ui_language(chosen: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """Give the language of the messages: as chosen, else FACTCHECK_UI, else the locale's, else English.

    Raises UsageError where FACTCHECK_UI names no known language.
    """
    if chosen:
        return chosen
    wanted = environment.get("FACTCHECK_UI")
    if wanted:
        if wanted not in LANGUAGES:
            raise UsageError(f"FACTCHECK_UI: {wrong_value(wanted, LANGUAGES)}")
        return wanted
    locale = next(filter(None, (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    language = locale[:2].lower()
    return language if language in LANGUAGES else "en"
