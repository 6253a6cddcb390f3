"""The options of `factcheck FILE...` as typer reads and explains them; see `plain` for the short way round typer."""

from pathlib import Path
from typing import Annotated

import typer

import factcheck
from factcheck.cli.articles import Wishes, check_articles
from factcheck.cli.choices import COLORS, FAIL_ON, LANGUAGES
from factcheck.cli.options import Base, Ui, known_encoding, one_of, percent, verdicts
from factcheck.cli.output import emit
from factcheck.model import Verdict
from factcheck.render import FORMATS

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...", help="Articles (.txt .md .html .docx .odt .pdf), folders of them, or - for standard input."
    ),
]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        callback=one_of([*FORMATS]),
        help=f"How to print the result: {', '.join(FORMATS)}.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write the result to FILE, not to the screen.")
]
Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar="FORMAT:FILE",
        help="Write another report, too; may be repeated.",
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar="VERDICT",
        callback=one_of([*FAIL_ON]),
        help=f"What makes the exit code 1: {', '.join(FAIL_ON)}.",
    ),
]
MinSourced = Annotated[
    float | None,
    typer.Option(
        "--min-sourced",
        metavar="PERCENT",
        callback=percent,
        help="Make it 1 where less of an article is sourced.",
    ),
]
Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar="fr|en", callback=one_of(LANGUAGES), help="Language of the articles; else detected."
    ),
]
Only = Annotated[
    str | None,
    typer.Option(
        "--only",
        metavar="LIST",
        callback=verdicts,
        help=f"Verdicts to show: {', '.join(Verdict)}.",
    ),
]
Compact = Annotated[bool, typer.Option("--compact", help="One line a statement.")]
Color = Annotated[
    str, typer.Option("--color", metavar="|".join(COLORS), callback=one_of(COLORS), help="Whether to use colour.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Statements only: no summary, no progress.")]


def show_version(wanted: bool) -> None:
    if wanted:
        emit(f"factcheck {factcheck.__version__}\n")
        raise typer.Exit


Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", metavar="NAME", callback=known_encoding, help="Encoding of the articles; else detected."
    ),
]
StdinName = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="Name for -; its ending tells the format."),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="GLOB", help="Pass over in folders; may be repeated."),
]
ForceExclude = Annotated[bool, typer.Option("--force-exclude", help="Pass over such files also where they are named.")]
Version = Annotated[bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version.")]


def check(
    files: Files,
    *,
    base: Base = None,
    form: Form = "terminal",
    output: Output = None,
    reports: Reports = None,
    fail_on: FailOn = "contradicted",
    min_sourced: MinSourced = None,
    lang: Lang = None,
    only: Only = None,
    compact: Compact = False,
    color: Color = "auto",
    quiet: Quiet = False,
    encoding: Encoding = None,
    stdin_filename: StdinName = None,
    exclude: Exclude = None,
    force_exclude: ForceExclude = False,
    ui: Ui = None,
    version: Version = False,  # noqa: ARG001 - its callback has done the work
) -> None:
    """Say of each statement of the articles whether the claim base supports it, contradicts it or leaves it unsourced.

    The word check may be left out, and options may stand in any place.
    """
    shown = form, output, reports, fail_on, min_sourced, lang, only, compact, color, quiet
    inputs = encoding, stdin_filename, exclude, force_exclude
    wishes = Wishes(files, base, *shown, *inputs, ui)
    raise typer.Exit(check_articles(wishes))
