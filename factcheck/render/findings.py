"""Findings for people who read them in another program: in a review, a build log, a list of problems.

All words given are on one line and harmless to terminals and logs; escaping for the format is the renderer's matter.
"""

from collections.abc import Iterator
from pathlib import PurePath

from factcheck.messages import say
from factcheck.model import Evidence, FileReport, Judgement, Report
from factcheck.render.passages import one_line, origin
from factcheck.render.reasons import message, place


def problems(report: Report) -> Iterator[tuple[FileReport, Judgement]]:
    """Yield the contradicted and unsourced statements of all files, with their file, in reading order.

    What a comment, the baseline or a revision waives is no problem.
    """
    for file in report.files:
        for judgement in file.judgements:
            if judgement.is_problem:
                yield file, judgement


def posix(path: str) -> str:
    """Give a path as other programs want it: with slashes, without "./" before it."""
    return PurePath(path).as_posix()


def statement(judgement: Judgement, ui: str) -> str:
    """Give the statement in the quotation marks of the language."""
    return say("report.quoted", ui, quote=one_line(judgement.statement.text))


def headline(judgement: Judgement, ui: str) -> str:
    """Give verdict and reasons: "Contradicted: 9 % ≠ 47 %", in a binary format "Contradicted, page 3: …"."""
    verdict = say(f"verdict.{judgement.verdict}", ui).capitalize()
    if judgement.location:
        verdict += f", {place(judgement, ui)}"
    reasons = "; ".join(one_line(message(finding, ui)) for finding in judgement.reasons)
    return say("finding.headline", ui, verdict=verdict, reasons=reasons) if reasons else verdict


def check(judgement: Judgement) -> str:
    """Give the check that decides, which other programs take for the name of a rule."""
    return judgement.reasons[0].check if judgement.reasons else "content"


def described(judgement: Judgement, ui: str) -> str:
    """Give all there is to say on one line, where the statement is not shown beside it."""
    return " · ".join([headline(judgement, ui), statement(judgement, ui), *sources(judgement, ui)])


def sources(judgement: Judgement, ui: str) -> list[str]:
    """Give the quotes that decide, or else the nearest one, each with where it comes from."""
    told = [say("finding.source", ui, passage=passage(evidence, ui)) for evidence in judgement.evidence]
    return told or [say("finding.nearest", ui, passage=passage(each, ui)) for each in judgement.nearest[:1]]


def passage(evidence: Evidence, ui: str) -> str:
    """Give "“… 47% …” — Paul Hamelin, La Gazette, 2019-03-12, seeds/bridge.txt:4 [bridge-cost]"."""
    return f"{say('report.quoted', ui, quote=one_line(evidence.quote))} — {origin(evidence)} [{evidence.claim}]"
