"""Workflow commands that GitHub Actions shows as annotations of a pull request.

    ::error file=article.txt,line=3,col=1,endLine=3,endColumn=36,title=Contradicted%3A 19 ≠ 14::“Le pont a coûté …

Contradicted statements are errors, unsourced ones notices. GitHub shows ten of each a step and drops the rest, so the
contradicted ones of all files come first; `sarif` has no such limit. Format and escapes are those of
https://docs.github.com/actions/reference/workflow-commands-for-github-actions and of the toolkit's `command.ts`.
"""

from factcheck.model import PROBLEMS, FileReport, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.findings import headline, posix, problems, sources, statement

COMMANDS = {Verdict.CONTRADICTED: "error", Verdict.UNSOURCED: "notice"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, look: Look) -> str:
    """Give a command, on a line of its own, for each contradicted and unsourced statement."""
    found = sorted(problems(report), key=lambda each: PROBLEMS.index(each[1].verdict))
    return "".join(f"{command(file, judgement, look.ui)}\n" for file, judgement in found)


def command(file: FileReport, judgement: Judgement, ui: str) -> str:
    place: dict[str, object] = {"file": posix(file.path), "line": judgement.line}
    if judgement.line == judgement.end_line:
        # GitHub takes columns only inside one line; its last column belongs to the statement.
        place |= {
            "col": judgement.column,
            "endLine": judgement.line,
            "endColumn": max(judgement.column, judgement.end_column - 1),
        }
    else:
        place |= {"endLine": judgement.end_line}
    place["title"] = headline(judgement, ui)
    properties = ",".join(f"{name}={str(value).translate(PROPERTY)}" for name, value in place.items())
    message = "\n".join([statement(judgement, ui), *sources(judgement, ui)])
    return f"::{COMMANDS[judgement.verdict]} {properties}::{message.translate(DATA)}"
