"""Where reports go: the screen or `--output`, and each `--report FORMAT:FILE`."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from factcheck.cli.choices import unknown
from factcheck.cli.output import columns, emit, encoded, wants_color, write_file
from factcheck.errors import UsageError
from factcheck.messages import Said
from factcheck.model import Report
from factcheck.render import FORMATS, Look, render

if TYPE_CHECKING:
    from pathlib import Path


class Destination(NamedTuple):
    """A report to write: in what format, to which file (None: standard output), and the option that asks for it."""

    form: str
    file: "Path | None"
    option: str


def destinations(form: str, output: "Path | None", reports: Sequence[str]) -> list[Destination]:
    """Give the reports that the options ask for: that of `--format`, unless another takes its place, and the others.

    Raises UsageError for an unknown format, and where two reports would go to one place.
    """
    wanted = [requested(each) for each in reports]
    if output or all(each.file for each in wanted):
        wanted.insert(0, Destination(form, output, "--output"))
    places: set[Path | None] = set()
    for each in wanted:
        place = each.file and each.file.resolve()
        if place in places:
            named = each.file or Said("error.standard-output")
            raise UsageError(Said("error.one-place", place=named, option=each.option))
        places.add(place)
    return wanted


def requested(report: str) -> Destination:
    """Read FORMAT:FILE; the file may hold further colons, and - is standard output."""
    from pathlib import Path

    form, colon, file = report.partition(":")
    if not colon or not file:
        raise UsageError(Said("error.report", report=report))
    if form not in FORMATS:
        raise UsageError(Said("error.report-format", report=report, unknown=unknown(form, [*FORMATS])))
    return Destination(form, None if file == "-" else Path(file), "--report")


def deliver(report: Report, to: Destination, color: str, look: Look) -> None:
    """Write the report to where it is to go; `look` says the language, and how much of it.

    Raises UsageError where that cannot be written.
    """
    stream = None if to.file else sys.stdout
    fitted = Look(look.ui, columns(stream), wants_color(color, stream), look.compact, look.quiet)
    text = render(report, to.form, fitted)
    if to.file:
        write_file(to.file, encoded(text, to.form), to.option)
    else:
        emit(text, to.form)
