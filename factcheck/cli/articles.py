"""Articles in, a report out: what `factcheck FILE...` does once its options are read."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import factcheck
from factcheck.base.cache import patterns_file
from factcheck.base.memory import memory_of
from factcheck.cli.choices import FAIL_ON, FAILING, listed
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import open_base
from factcheck.cli.output import complain
from factcheck.cli.plan import Plan, planned
from factcheck.cli.reports import deliver, destinations
from factcheck.cli.waiving import waived
from factcheck.cli.wishes import Wishes
from factcheck.errors import InputError
from factcheck.language import patterns
from factcheck.messages import Said, say
from factcheck.model import Document, FileReport, Judgement, Report
from factcheck.render import Look

if TYPE_CHECKING:
    from factcheck.base.memory import Memory
    from factcheck.base.store import CompiledBase
    from factcheck.pipeline import Checker
    from factcheck.remembering import RememberingChecker


def check_articles(said: Wishes) -> ExitCode:
    """Check the articles, print or write the report, and give the exit code."""
    if said.watch:
        from factcheck.cli.watching import watch

        return watch(said)
    return check_once(planned(said))


def check_once(plan: Plan) -> ExitCode:
    """Check the articles of `plan`, print or write the report, and give the exit code."""
    wishes, ui = plan.wishes, plan.ui
    wanted = destinations(wishes.form, wishes.output, wishes.reports or ())
    kept = patterns_file()
    patterns.restore(kept)
    articles, problems = readable(plan)
    for problem in problems:
        complain(problem)
    if problems and not articles:
        return ExitCode.INPUT
    write = None
    if wishes.annotate:
        from factcheck.cli.annotating import annotator

        write = annotator(wishes.annotate, articles, len(problems), wanted, ui)
    base = open_base(wishes.base, ui, quiet=wishes.quiet)
    memory = None if wishes.no_memory or os.environ.get("FACTCHECK_NO_MEMORY") else memory_of(base)
    files = waived(judged(articles, base, plan, memory), plan, piped(wishes))
    report = Report(factcheck.__version__, base.info, files, tuple(problems))
    seen = shown(report, plan)
    for each in wanted:
        deliver(seen, each, wishes.color, Look(ui, compact=wishes.compact, quiet=wishes.quiet))
    if write:
        write(seen if wishes.only else of_problems(report))
    patterns.keep(kept)
    if memory is not None:
        memory.keep()
    lacking = below(report, plan)
    for problem in lacking:
        complain(problem)
    return exit_code(report, plan, lacking=bool(lacking))


def readable(plan: Plan) -> tuple[list[Document], list[str]]:
    """Read the articles, each once; give them and, in the language of the plan, what is wrong with the others."""
    from factcheck.documents import read_document

    articles: list[Document] = []
    paths, problems = found(plan)
    for path in paths:
        encoding = plan.of(path).encoding
        with noting(problems, plan.ui):
            if path == "-":
                stdin = standard_input()
                articles.append(read_document(path, stdin=stdin, name=plan.wishes.stdin_filename, encoding=encoding))
            else:
                articles.append(read_document(path, encoding=encoding))
    return articles, problems


def found(plan: Plan) -> tuple[list[str], list[str]]:
    """Find the articles that the files and folders of a plan name, each once, and what is wrong with the others."""
    from factcheck.documents import find_articles

    exclude, force = plan.wishes.exclude or (), plan.wishes.force_exclude
    paths: list[str] = []
    problems: list[str] = []
    for name in plan.wishes.files:
        with noting(problems, plan.ui):
            paths += find_articles([name], exclude=exclude, force_exclude=force, seen_from=plan.seen_from)
    return [*dict.fromkeys(paths)], problems


def piped(wishes: Wishes) -> tuple[str, ...]:
    """Give what the article from standard input is called, if there is one."""
    return (wishes.stdin_filename or "-",) if "-" in wishes.files else ()


@contextmanager
def noting(problems: list[str], ui: str) -> Iterator[None]:
    """Note an InputError among `problems` and go on."""
    try:
        yield
    except InputError as error:
        problems.append(error.told(ui))


def standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError(Said("error.closed-input"))
    return sys.stdin.buffer.read()


def judged(
    articles: Sequence[Document], base: "CompiledBase", plan: Plan, memory: "Memory | None" = None
) -> tuple[FileReport, ...]:
    """Give the verdicts on the articles, in their order."""
    languages = [plan.of(article.path).lang for article in articles]
    if plan.wishes.jobs > 1 and len(articles) > 1:
        from factcheck.cli.parallel import judged_in_parallel

        return judged_in_parallel(articles, languages, plan.wishes)
    checker = checker_of(base, memory)
    return tuple(checker.check(article, language=lang) for article, lang in zip(articles, languages, strict=True))


def checker_of(base: "CompiledBase", memory: "Memory | None") -> "Checker | RememberingChecker":
    """Give who checks articles: with a memory, it imports what judges only where there is something to judge."""
    if memory is not None:
        from factcheck.remembering import RememberingChecker

        return RememberingChecker(base, memory)
    from factcheck.pipeline import Checker

    return Checker(base)


def shown(report: Report, plan: Plan) -> Report:
    """Give the report with only the statements that `--only` lists."""
    if plan.wishes.only is None:
        return report
    wanted = listed(plan.wishes.only)

    def is_wanted(file: FileReport, each: Judgement) -> bool:
        return each.verdict in wanted or (FAILING in wanted and fails(each, plan.of(file.path)))

    files = (
        file._replace(judgements=tuple(each for each in file.judgements if is_wanted(file, each)))
        for file in report.files
    )
    return report._replace(files=tuple(files))


def of_problems(report: Report) -> Report:
    """Give the report with only the contradicted and unsourced statements that nothing waives."""
    files = (
        file._replace(judgements=tuple(each for each in file.judgements if each.is_problem)) for file in report.files
    )
    return report._replace(files=tuple(files))


def fails(judgement: Judgement, wishes: Wishes) -> bool:
    """Tell whether a statement makes the exit code 1."""
    return judgement.verdict in FAIL_ON[wishes.fail_on] and judgement.waiver is None


def below(report: Report, plan: Plan) -> list[str]:
    """Say of which articles a source supports less than is asked for of what was checked."""
    asked = ((file, plan.of(file.path).min_sourced) for file in report.files)
    return [
        say("summary.below", plan.ui, path=file.path, percent=file.sourced, checked=file.checked, asked=f"{percent:g}")
        for file, percent in asked
        if percent is not None and file.sourced_below(percent)
    ]


def exit_code(report: Report, plan: Plan, *, lacking: bool) -> ExitCode:
    if report.problems:
        return ExitCode.INPUT
    failing = any(fails(each, plan.of(file.path)) for file in report.files for each in file.judgements)
    return ExitCode.FINDINGS if failing or lacking else ExitCode.CLEAN
