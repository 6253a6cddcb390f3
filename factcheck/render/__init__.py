"""Reports as text: one module a format, each with `render(report, look) -> str`.

A renderer writes down what the report says: it does not count, sort or decide beyond what its format asks for (JUnit
wants totals, GitHub shows ten annotations), and leaves the report as it is.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from factcheck.model import Report

# Name of a format, and of its module → what it is for.
FORMATS: Mapping[str, str] = {
    "terminal": "people at a screen",
    "html": "editors: a page with the article, its verdicts and the quotes in their sources",
    "json": "programs: the whole report, as `factcheck schema report` describes it",
    "jsonl": "programs that read line by line: a statement a line, with its path",
    "csv": "spreadsheets: a statement a row",
    "sarif": "code scanning and editors, SARIF 2.1.0",
    "github": "annotations of a pull request, by GitHub Actions",
    "gitlab": "the code quality report of a merge request on GitLab",
    "markdown": "a comment on a pull request",
    "rdjson": "reviewdog, which comments on pull requests anywhere",
    "junit": "test pages of build servers: a statement a test",
    "checkstyle": "lists of problems of build servers and editors",
}
FOR_PEOPLE = ("terminal", "text")  # written in the encoding of the terminal; all others in UTF-8


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
    """Give `report` in the format named `form`, one of `FORMATS`, ending in a line end (or empty)."""
    written: str = import_module(f"factcheck.render.{form}").render(report, look)
    return written
