"""`factcheck claims validate`: every problem of a claim base at once, and mending what has one right answer."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import base_root, open_base
from factcheck.cli.options import Base, Ui, one_of
from factcheck.cli.output import complain, emit, replace_file
from factcheck.cli.progress import progress
from factcheck.errors import UsageError
from factcheck.messages import say

if TYPE_CHECKING:
    from factcheck.base.problem import Problem
    from factcheck.base.read import Reading
    from factcheck.curate.mend import Mended
    from factcheck.measure.selftest import Row

FORMATS = ("terminal", "json")
ROUNDS = 5  # of mending: a hash can be written once the quotes are right

Fix = Annotated[
    bool, typer.Option("--fix", help="Mend what has one right answer, in place, and show what was changed.")
]
Wordings = Annotated[
    int,
    typer.Option(
        "--wordings",
        metavar="N",
        min=0,
        help="Also check the wordings of every N-th claim one by one: supported, or contradicted if refuted (1: all).",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since", metavar="REV", help="Also find ids given up or reused since this git revision (or folder)."
    ),
]
Form = Annotated[
    str, typer.Option("--format", metavar="|".join(FORMATS), callback=one_of(FORMATS), help="How to print the result.")
]


def validate(
    *,
    base: Base = None,
    fix: Fix = False,
    wordings: Wordings = 0,
    since: Since = None,
    form: Form = "terminal",
    ui: Ui = None,
) -> None:
    """Find every problem of the claim files: form, quotes, sources, duplicates, contradictions, wordings, cues, ids."""
    from factcheck.curate.audit import audit

    language = ui_language(ui)
    root = base_root(base)
    mended = mend(root) if fix else []
    rows: list[Row] = []

    def further(reading: "Reading") -> "Iterable[Problem]":
        from factcheck.curate.audit import miscalled

        rows.extend(called(base, wordings, language) if wordings else ())
        return [*miscalled(reading, rows), *(reused(reading, root, since) if since else ())]

    found = audit(root, further)
    problems = [in_words(each, language) for each in found.problems]
    lenient = hold(rows)
    failing = [each for each in problems if not (lenient and each.kind == "wording-miscalled")]
    counts = {"claims": len(found.reading.base.claims), "sources": len(found.reading.base.sources)}
    if form == "json":
        emit(as_json(problems, failing, mended, rows, counts), form)
    else:
        show(problems, mended, rows, language)
        if not failing:
            emit(say("claims.sound", language, **counts) + "\n")
    if failing:
        complain(say("claims.problems", language, count=len(failing)))
        raise typer.Exit(ExitCode.INPUT)


def in_words(problem: "Problem", ui: str) -> "Problem":
    """Give a problem in the language `ui`."""
    from factcheck.messages.problems import problem_text

    return problem._replace(message=problem_text(problem.message, ui), mend=problem_text(problem.mend, ui))


def mend(root: Path) -> "list[Mended]":
    """Mend what can be mended in the base in `root`, and give what was changed; raises UsageError."""
    from factcheck.curate.audit import audit
    from factcheck.curate.mend import mended

    done: list[Mended] = []
    for _ in range(ROUNDS):
        changes = mended(root, audit(root).problems)
        for change in changes:
            try:
                replace_file((root / change.file).resolve(), change.after.encode())
            except OSError as error:
                raise UsageError(f"{root / change.file}: cannot be written ({error.strerror}).") from error
        if not changes:
            break
        done += changes
    return done


def called(base: Path | None, every: int, ui: str) -> "Iterable[Row]":
    """Call the wordings of every `every`-th claim."""
    from factcheck.measure import selftest
    from factcheck.pipeline import Checker

    opened = open_base(base, ui)
    told = progress(len(range(0, len(opened.ids), every)), "checking wordings of claims")
    return selftest.rows(Checker(opened), islice(opened.claims(), 0, None, every), told)


def reused(reading: "Reading", root: Path, since: str) -> "Iterable[Problem]":
    """Give the ids that a version of the base had for other claims, or had and are gone."""
    from tempfile import TemporaryDirectory

    from factcheck.base.read import read
    from factcheck.cli.diff import folder
    from factcheck.curate.reuse import reuse

    with TemporaryDirectory(prefix="factcheck-") as scratch:
        return reuse(reading, read(folder(since, root, Path(scratch, "since"))), since)


def hold(rows: "Sequence[Row]") -> bool:
    """Tell whether enough of the wordings are called what they are."""
    from factcheck.measure import selftest

    return all(right >= selftest.ENOUGH * total for right, total in selftest.shares(rows).values())


def show(problems: "Sequence[Problem]", mended: "Sequence[Mended]", rows: "Sequence[Row]", ui: str) -> None:
    """Print changes, problems, and how the wordings are called."""
    from factcheck.curate.mend import diff, mendable
    from factcheck.measure import selftest

    emit("".join(diff(each) for each in mended))
    if mended:
        emit(say("claims.mended", ui, count=sum(len(each.problems) for each in mended)) + "\n")
    emit("".join(f"{each}\n" for each in problems))
    if count := sum(map(mendable, problems)):
        complain(say("claims.mendable", ui, count=count))
    for verdict, (right, total) in selftest.shares(rows).items() if rows else ():
        emit(say("claims.selftest", ui, verdict=say(f"verdict.{verdict}", ui), right=right, total=total) + "\n")


def as_json(
    problems: "Sequence[Problem]",
    failing: "Sequence[Problem]",
    mended: "Sequence[Mended]",
    rows: "Sequence[Row]",
    counts: dict[str, int],
) -> str:
    """Give the result for editors and other programs."""
    from json import dumps

    from factcheck.curate.mend import diff
    from factcheck.measure import selftest

    errors = frozenset(failing)
    shares = {str(verdict): {"right": a, "total": b} for verdict, (a, b) in selftest.shares(rows).items()}
    result = {
        "schema_version": 1,
        **counts,
        "problems": [entry(each) | {"severity": "error" if each in errors else "warning"} for each in problems],
        "mended": [entry(each) for change in mended for each in change.problems],
        "diff": "".join(diff(each) for each in mended),
    }
    return dumps(result | ({"wordings": shares} if rows else {}), ensure_ascii=False, indent=1) + "\n"


def entry(problem: "Problem") -> dict[str, Any]:
    from factcheck.curate.mend import mendable

    return {
        "file": problem.file,
        "line": problem.line,
        "claim": problem.claim,
        "field": problem.field,
        "kind": problem.kind,
        "message": problem.message,
        "mend": problem.mend,
        "mendable": mendable(problem),
    }
