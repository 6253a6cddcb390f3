"""The code quality report of GitLab, which shows it in merge requests (`artifacts: reports: codequality:`).

    [{"description": "Contradicted: 19 ≠ 14 · “Le pont a coûté …” · Source: “…” — …", "check_name": "figures",
      "fingerprint": "…", "severity": "major", "location": {"path": "article.txt", "lines": {"begin": 3, "end": 3}}}]

https://docs.gitlab.com/ci/testing/code_quality/ says what the keys mean; contradicted is "major", unsourced "info".
"""

from json import dumps

from factcheck.model import FileReport, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.findings import check, described, posix
from factcheck.render.fingerprints import digest, fingerprints

SEVERITIES = {Verdict.CONTRADICTED: "major", Verdict.UNSOURCED: "info"}


def render(report: Report, look: Look) -> str:
    """Give an array with an entry for each contradicted and unsourced statement."""
    entries = [
        entry(file, judgement, fingerprint, look.ui)
        for file in report.files
        for judgement, fingerprint in fingerprints(file)
        if judgement.is_problem
    ]
    return dumps(entries, ensure_ascii=False, indent=1) + "\n"


def entry(file: FileReport, judgement: Judgement, fingerprint: str, ui: str) -> dict[str, object]:
    path = posix(file.path)
    return {
        "description": described(judgement, ui),
        "check_name": check(judgement),
        "fingerprint": digest(path, fingerprint),
        "severity": SEVERITIES[judgement.verdict],
        "location": {"path": path, "lines": {"begin": judgement.line, "end": judgement.end_line}},
    }
