"""The report as JSON Lines: one statement a line, as in the JSON report, with the path of its file before it.

    {"path": "article.txt", "text": "…", "start": 120, "end": 245, …, "verdict": "contradicted", …}

U+0085, U+2028 and U+2029 are written as escapes, because some readers take them for the end of a line.
"""

from factcheck.model import Report
from factcheck.render import Look
from factcheck.render.json import encode, statement_entry

LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def render(report: Report, look: Look) -> str:
    """Give a line for each statement of each file; `look` says the language of the messages."""
    entries = (
        {"path": file.path, **statement_entry(judgement, look.ui)}
        for file in report.files
        for judgement in file.judgements
    )
    return "".join(f"{encode(entry).translate(LINE_ENDS)}\n" for entry in entries)
