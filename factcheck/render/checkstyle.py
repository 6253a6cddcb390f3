"""Checkstyle XML, which build servers and editors read as a list of problems.

    <checkstyle version="4.3"><file name="article.txt">
      <error line="3" column="1" severity="error" message="Contradicted: 19 ≠ 14 · …" source="factcheck.figures" />

Contradicted statements are errors, unsourced ones infos; each file that was checked stands there, also without any.
"""

from xml.etree.ElementTree import Element, SubElement

from factcheck.model import Report, Verdict
from factcheck.render import Look
from factcheck.render.findings import check, described, posix
from factcheck.render.xml_text import document

SEVERITIES = {Verdict.CONTRADICTED: "error", Verdict.UNSOURCED: "info"}


def render(report: Report, look: Look) -> str:
    """Give a `file` for each file, with an `error` for each contradicted and unsourced statement."""
    root = Element("checkstyle", version="4.3")
    for file in report.files:
        within = SubElement(root, "file", name=posix(file.path))
        for judgement in file.judgements:
            if judgement.is_problem:
                SubElement(
                    within,
                    "error",
                    line=str(judgement.line),
                    column=str(judgement.column),
                    severity=SEVERITIES[judgement.verdict],
                    message=described(judgement, look.ui),
                    source=f"factcheck.{check(judgement)}",
                )
    return document(root)
