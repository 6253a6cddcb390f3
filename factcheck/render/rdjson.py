"""The Reviewdog Diagnostic Format (rdjson), with which reviewdog comments on pull requests anywhere.

    {"source": {"name": "factcheck"}, "diagnostics": [{"message": "Contradicted: 19 ≠ 14 …", "severity": "ERROR",
      "location": {"path": "article.txt", "range": {"start": {"line": 3, "column": 1}, "end": {…}}},
      "code": {"value": "figures"}}]}

Columns count bytes in UTF-8, from 1; ends are exclusive
(https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto).
"""

from json import dumps

from factcheck.lines import utf8_column
from factcheck.model import FileReport, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.findings import check, headline, posix, problems, sources

SEVERITIES = {Verdict.CONTRADICTED: "ERROR", Verdict.UNSOURCED: "INFO"}


def render(report: Report, look: Look) -> str:
    """Give a diagnostic for each contradicted and unsourced statement."""
    found = [diagnostic(file, judgement, look.ui) for file, judgement in problems(report)]
    return dumps({"source": {"name": "factcheck"}, "diagnostics": found}, ensure_ascii=False, indent=1) + "\n"


def diagnostic(file: FileReport, judgement: Judgement, ui: str) -> dict[str, object]:
    start, end = judgement.statement.span
    return {
        "message": "\n".join([headline(judgement, ui), *sources(judgement, ui)]),
        "location": {
            "path": posix(file.path),
            "range": {
                "start": {"line": judgement.line, "column": utf8_column(file.document.text, start)},
                "end": {"line": judgement.end_line, "column": utf8_column(file.document.text, end)},
            },
        },
        "severity": SEVERITIES[judgement.verdict],
        "code": {"value": check(judgement)},
    }
