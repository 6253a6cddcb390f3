"""`factcheck FILE...`: the verdicts on articles."""

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import factcheck
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import open_base
from factcheck.cli.options import COLORS, FAIL_ON, Base, Format, Ui, one_of, ui_language, verdicts
from factcheck.cli.output import columns, complain, emit, encoded, wants_color, write_file
from factcheck.errors import InputError
from factcheck.model import Document, Report, Verdict
from factcheck.render import Look, render

if TYPE_CHECKING:
    from factcheck.base.store import CompiledBase

LANGUAGES = ("fr", "en")

Files = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Articles, folders of .txt and .md, or - for standard input.")
]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write the report to FILE, not to the screen.")
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on", metavar="|".join(FAIL_ON), callback=one_of([*FAIL_ON]), help="What makes the exit code 1."
    ),
]
Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar="fr|en", callback=one_of(LANGUAGES), help="Language of the articles; else told by the text."
    ),
]
Only = Annotated[
    str | None,
    typer.Option(
        "--only",
        metavar="LIST",
        callback=verdicts,
        help=f"Show only these verdicts, with commas: {', '.join(Verdict)}.",
    ),
]
Compact = Annotated[bool, typer.Option("--compact", help="One line a statement.")]
Color = Annotated[
    str, typer.Option("--color", metavar="|".join(COLORS), callback=one_of(COLORS), help="Whether to use colour.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No summary and no progress, only the statements.")]


def show_version(wanted: bool) -> None:
    if wanted:
        emit(f"factcheck {factcheck.__version__}\n")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version.")]


def check(
    files: Files,
    *,
    base: Base = None,
    form: Format = "terminal",
    output: Output = None,
    fail_on: FailOn = "contradicted",
    lang: Lang = None,
    only: Only = None,
    compact: Compact = False,
    color: Color = "auto",
    quiet: Quiet = False,
    ui: Ui = None,
    version: Version = False,  # noqa: ARG001 - its callback has done the work
) -> None:
    """Say of each statement of the articles whether the claim base supports it, contradicts it or leaves it unsourced.

    The word check may be left out, and options may stand in any place.
    """
    language = ui_language(ui)
    articles, problems = readable(files)
    for problem in problems:
        complain(problem)
    if not articles:
        raise typer.Exit(ExitCode.INPUT)
    report = report_on(articles, problems, open_base(base, language, quiet=quiet), lang)
    stream = None if output else sys.stdout
    look = Look(language, columns(stream), wants_color(color, stream), compact, quiet)
    text = render(shown(report, only), form, look)
    if output:
        write_file(output, encoded(text, form))
    else:
        emit(text, form)
    raise typer.Exit(exit_code(report, fail_on))


def readable(files: Sequence[str]) -> tuple[list[Document], list[str]]:
    """Read the articles that `files` name, each once; give them and what is wrong with those that cannot be read."""
    from factcheck.documents import find_articles, read_document

    paths: list[str] = []
    articles: list[Document] = []
    problems: list[str] = []
    for name in files:
        with noting(problems):
            paths += find_articles([name])
    for path in dict.fromkeys(paths):
        with noting(problems):
            articles.append(read_document(path, stdin=standard_input() if path == "-" else None))
    return articles, problems


@contextmanager
def noting(problems: list[str]) -> Iterator[None]:
    """Note an InputError among `problems` and go on."""
    try:
        yield
    except InputError as error:
        problems.append(str(error))


def standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError("-: standard input is closed. Name a file, or send the article through a pipe.")
    return sys.stdin.buffer.read()


def report_on(articles: Sequence[Document], problems: Sequence[str], base: "CompiledBase", lang: str | None) -> Report:
    from factcheck.pipeline import Checker

    checker = Checker(base)
    with collector_at_rest():
        files = tuple(checker.check(article, language=lang) for article in articles)
    return Report(factcheck.__version__, base.info, files, tuple(problems))


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Look for no garbage meanwhile: nearly all that a check builds is needed to its end, and looking takes long."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def shown(report: Report, only: str | None) -> Report:
    """Give the report with only the statements of the verdicts in the comma-separated list `only`."""
    if only is None:
        return report
    wanted = [each.strip() for each in only.split(",")]
    files = (
        replace(file, judgements=tuple(each for each in file.judgements if each.verdict in wanted))
        for file in report.files
    )
    return replace(report, files=tuple(files))


def exit_code(report: Report, fail_on: str) -> ExitCode:
    if report.problems:
        return ExitCode.INPUT
    failing = any(file.summary.get(verdict) for file in report.files for verdict in FAIL_ON[fail_on])
    return ExitCode.FINDINGS if failing else ExitCode.CLEAN
