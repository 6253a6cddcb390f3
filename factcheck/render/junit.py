"""JUnit XML: each statement that was checked is a test, for the test pages of build servers.

    <testsuite name="article.txt" tests="23" failures="3" errors="0" skipped="8">
      <testcase classname="article.txt" name="“Le pont a coûté …" file="article.txt" line="3">
        <failure type="figures" message="Contradicted: 19 ≠ 14">Source: “…” — …</failure>

A supported statement passes, a contradicted one fails, an unsourced one is skipped: the base decides nothing about it.
What is waived (a comment, the baseline, unchanged lines) is skipped, too.
"""

from xml.etree.ElementTree import Element, SubElement

from factcheck.model import FileReport, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.findings import check, headline, posix, sources, statement
from factcheck.render.passages import one_line
from factcheck.render.reasons import waived
from factcheck.render.xml_text import document


def render(report: Report, look: Look) -> str:
    """Give a test suite for each file; not-checkable statements are left out."""
    root = Element("testsuites", name="factcheck")
    for file in report.files:
        root.append(suite(file, look.ui))
    return document(root)


def suite(file: FileReport, ui: str) -> Element:
    checked = [each for each in file.judgements if each.verdict is not Verdict.NOT_CHECKABLE]
    verdicts = [each.verdict for each in checked if each.waiver is None]
    within = Element(
        "testsuite",
        name=posix(file.path),
        tests=str(len(checked)),
        failures=str(verdicts.count(Verdict.CONTRADICTED)),
        errors="0",
        skipped=str(verdicts.count(Verdict.UNSOURCED) + len(checked) - len(verdicts)),
    )
    within.extend(case(file, judgement, ui) for judgement in checked)
    return within


def case(file: FileReport, judgement: Judgement, ui: str) -> Element:
    path = posix(file.path)
    made = Element(
        "testcase", classname=path, name=statement(judgement, ui), file=path, line=str(judgement.line), time="0"
    )
    if judgement.waiver:
        SubElement(made, "skipped", message=f"{headline(judgement, ui)} ({one_line(waived(judgement.waiver, ui))})")
    elif judgement.verdict is Verdict.CONTRADICTED:
        failure = SubElement(made, "failure", type=check(judgement), message=headline(judgement, ui))
        failure.text = "\n".join(sources(judgement, ui))
    elif judgement.verdict is Verdict.UNSOURCED:
        SubElement(made, "skipped", message=" · ".join([headline(judgement, ui), *sources(judgement, ui)]))
    return made
