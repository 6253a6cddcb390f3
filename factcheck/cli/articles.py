"""Articles in, a report out: what `factcheck FILE...` does once its options are read."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import factcheck
from factcheck.base.cache import patterns_file
from factcheck.cli.choices import FAIL_ON, listed, ui_language
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import open_base
from factcheck.cli.output import complain
from factcheck.cli.reports import deliver, destinations
from factcheck.errors import InputError
from factcheck.language import patterns
from factcheck.messages import say
from factcheck.model import Document, Report
from factcheck.render import Look

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.store import CompiledBase


class Wishes(NamedTuple):
    """What a command line asks of `check`; the names are those of the options, the values what stands after them."""

    files: Sequence[str]
    base: "Path | None" = None
    form: str = "terminal"
    output: "Path | None" = None
    reports: Sequence[str] | None = None
    fail_on: str = "contradicted"
    min_sourced: float | None = None
    lang: str | None = None
    only: str | None = None
    compact: bool = False
    color: str = "auto"
    quiet: bool = False
    encoding: str | None = None
    stdin_filename: str | None = None
    exclude: Sequence[str] | None = None
    force_exclude: bool = False
    ui: str | None = None


def check_articles(wishes: Wishes) -> ExitCode:
    """Check the articles, print or write the report, and give the exit code."""
    language = ui_language(wishes.ui)
    wanted = destinations(wishes.form, wishes.output, wishes.reports or ())
    kept = patterns_file()
    patterns.restore(kept)
    articles, problems = readable(wishes, language)
    for problem in problems:
        complain(problem)
    if problems and not articles:
        return ExitCode.INPUT
    base = open_base(wishes.base, language, quiet=wishes.quiet)
    report = report_on(articles, problems, base, wishes.lang)
    seen = shown(report, wishes.only)
    for each in wanted:
        deliver(seen, each, wishes.color, Look(language, compact=wishes.compact, quiet=wishes.quiet))
    patterns.keep(kept)
    lacking = below(report, wishes.min_sourced, language)
    for problem in lacking:
        complain(problem)
    return exit_code(report, wishes.fail_on, lacking=bool(lacking))


def readable(wishes: Wishes, ui: str) -> tuple[list[Document], list[str]]:
    """Read the articles, each once; give them and, in the language `ui`, what is wrong with the others."""
    from factcheck.documents import find_articles, read_document

    paths: list[str] = []
    articles: list[Document] = []
    problems: list[str] = []
    for name in wishes.files:
        with noting(problems, ui):
            paths += find_articles([name], exclude=wishes.exclude or (), force_exclude=wishes.force_exclude)
    for path in dict.fromkeys(paths):
        with noting(problems, ui):
            if path == "-":
                stdin = standard_input()
                articles.append(read_document(path, stdin=stdin, name=wishes.stdin_filename, encoding=wishes.encoding))
            else:
                articles.append(read_document(path, encoding=wishes.encoding))
    return articles, problems


@contextmanager
def noting(problems: list[str], ui: str) -> Iterator[None]:
    """Note an InputError among `problems` and go on."""
    try:
        yield
    except InputError as error:
        problems.append(error.told(ui))


def standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError("-: standard input is closed. Name a file, or send the article through a pipe.")
    return sys.stdin.buffer.read()


def report_on(articles: Sequence[Document], problems: Sequence[str], base: "CompiledBase", lang: str | None) -> Report:
    from factcheck.pipeline import Checker

    checker = Checker(base)
    files = tuple(checker.check(article, language=lang) for article in articles)
    return Report(factcheck.__version__, base.info, files, tuple(problems))


def shown(report: Report, only: str | None) -> Report:
    """Give the report with only the statements of the verdicts in the comma-separated list `only`."""
    if only is None:
        return report
    wanted = listed(only)
    files = (
        file._replace(judgements=tuple(each for each in file.judgements if each.verdict in wanted))
        for file in report.files
    )
    return report._replace(files=tuple(files))


def below(report: Report, percent: float | None, ui: str) -> list[str]:
    """Say of which articles a source supports less than `percent` of what was checked."""
    return [
        say("summary.below", ui, path=file.path, percent=file.sourced, checked=file.checked, asked=f"{percent:g}")
        for file in report.files
        if percent is not None and file.sourced_below(percent)
    ]


def exit_code(report: Report, fail_on: str, *, lacking: bool) -> ExitCode:
    if report.problems:
        return ExitCode.INPUT
    failing = any(file.summary.get(verdict) for file in report.files for verdict in FAIL_ON[fail_on])
    return ExitCode.FINDINGS if failing or lacking else ExitCode.CLEAN
