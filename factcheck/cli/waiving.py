"""What does not fail a run, as its command line asks: comments in the articles, the baseline, `--since`."""

from collections.abc import Container, Sequence

from factcheck.cli.output import complain, write_file
from factcheck.cli.plan import Plan
from factcheck.messages import say
from factcheck.model import FileReport


def waived(files: Sequence[FileReport], plan: Plan, piped: Container[str]) -> tuple[FileReport, ...]:
    """Give the reports with what is waived in them; tell what is wrong with comments and the baseline, and write that.

    `piped` are the names of articles that came through standard input: they are new to git, whatever they are called.
    Raises UsageError for a baseline or a revision that cannot be used.
    """
    files = tuple(_ignored(file, plan.ui) if "factcheck" in file.document.text else file for file in files)
    if plan.wishes.baseline or plan.wishes.write_baseline:
        files = _known(files, plan)
    if plan.wishes.since:
        from factcheck.waivers.changes import Changes

        changes = Changes(plan.wishes.since, plan.ui)
        files = tuple(file if file.path in piped else changes.unchanged(file) for file in files)
    return files


def _ignored(file: FileReport, ui: str) -> FileReport:
    from factcheck.render.reasons import remark
    from factcheck.waivers.comments import ignored

    file = ignored(file)
    for each in file.remarks:
        complain(remark(file.path, each, ui))
    return file


def _known(files: Sequence[FileReport], plan: Plan) -> tuple[FileReport, ...]:
    """The reports with what the baseline knows waived; one that is written without another knows all there is.

    A baseline that the configuration names is only what `--write-baseline` brings up to date.
    """
    from factcheck.waivers.baseline import gone, known, read_baseline, updated

    heeded, written = plan.wishes.baseline, plan.wishes.write_baseline
    if written and "baseline" not in plan.wishes.given:
        heeded = None
    baseline = read_baseline(str(heeded), plan.ui) if heeded else None
    if written:
        kept = read_baseline(str(written), plan.ui) if written.exists() else {}
        text = updated(files, baseline, kept, str(written))
        write_file(written, text.encode("utf-8", "backslashreplace"), "--write-baseline")
    elif baseline is not None and (count := gone(files, baseline)):
        complain(say("baseline.gone", plan.ui, path=heeded, count=count))
    if baseline is None:
        baseline = read_baseline(str(written), plan.ui)
    return tuple(known(file, baseline) for file in files)
