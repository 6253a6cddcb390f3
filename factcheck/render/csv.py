"""The report as a table for spreadsheets: a statement a row, with its first piece of evidence, else its nearest claim.

    path,line,column,end_line,end_column,location,verdict,score,statement,reasons,stance,quote,…,claims,waived
    article.txt,3,1,3,37,,contradicted,0.9123,Le pont a coûté 19 millions.,19 ≠ 14,contradicts,…,bridge-cost,

Rows end in CR LF (RFC 4180), and no cell holds a line end. The text begins with a byte order mark: without it
spreadsheets take UTF-8 for the encoding of the system and show « Ã© »; programs are better served by `jsonl`.
A cell that a spreadsheet would run as a formula begins with an apostrophe, which makes it text
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
from collections.abc import Iterator

from factcheck.model import FileReport, Judgement, Report
from factcheck.render import Look
from factcheck.render.passages import one_line
from factcheck.render.reasons import message, place, waived

MARK = "\ufeff"
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
PLACE = ("path", "line", "column", "end_line", "end_column", "location")
WORDS = ("verdict", "score", "statement", "reasons")
EVIDENCE = ("stance", "quote", "speaker", "author", "title", "publisher", "date", "source", "source_line")
HEADER = (*PLACE, *WORDS, *EVIDENCE, "claims", "waived")


def render(report: Report, look: Look) -> str:
    """Give a header and a row for each statement of each file; `look` says the language of the reasons."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(HEADER)
    for file in report.files:
        writer.writerows(map(safe, row(file, judgement, look.ui)) for judgement in file.judgements)
    return MARK + written.getvalue()


def row(file: FileReport, judgement: Judgement, ui: str) -> Iterator[str | float]:
    """Yield the cells of a statement, in the order of `HEADER`."""
    yield from (file.path, judgement.line, judgement.column, judgement.end_line, judgement.end_column)
    yield place(judgement, ui) if judgement.location else ""
    reasons = "; ".join(message(finding, ui) for finding in judgement.reasons)
    yield from (judgement.verdict, round(judgement.score, 4), judgement.statement.text, reasons)
    shown = judgement.evidence or judgement.nearest
    if shown:
        first = shown[0]
        yield from (first.stance, first.quote, first.speaker, first.author, first.title, first.publisher, first.date)
        yield from (first.source, first.line)
    else:
        yield from [""] * len(EVIDENCE)
    yield " ".join(evidence.claim for evidence in shown)
    yield waived(judgement.waiver, ui) if judgement.waiver else ""


def safe(cell: str | float) -> str | float:
    """Give a text on one line, and as text where it would be a formula; numbers as they are."""
    if not isinstance(cell, str):
        return cell
    line = one_line(cell)
    return f"'{line}" if line.startswith(FORMULA) else line
