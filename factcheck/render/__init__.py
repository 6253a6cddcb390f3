"""Reports as text: one module a format, each with `render(report, look) -> str`.

A renderer writes down what the report says: it does not count, sort or decide, and leaves the report as it is.
"""

from typing import NamedTuple

from factcheck.model import Report

FORMATS = ("terminal", "json")


class Look(NamedTuple):
    """How a report is to look: language of the user interface, columns, colour, and how much of it.

    `compact` asks for a line a statement, `quiet` leaves out the summary; a format for machines heeds neither.
    """

    ui: str = "en"
    width: int = 80
    color: bool = False
    compact: bool = False
    quiet: bool = False


def render(report: Report, form: str, look: Look) -> str:
    """Give `report` in the format named `form`, one of `FORMATS`, ending in a line feed (or empty)."""
    if form == "json":
        from factcheck.render import json

        return json.render(report, look)
    from factcheck.render import terminal

    return terminal.render(report, look)
