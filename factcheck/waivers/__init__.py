"""Findings that do not fail a run: ignored by a comment in the article, known to a baseline, on unchanged lines."""

from collections import Counter
from collections.abc import Callable

from factcheck.model import PROBLEMS, FileReport, Judgement, Waiver


def waive(file: FileReport, reason: Callable[[Judgement], Waiver | None]) -> FileReport:
    """Give the report with the waiver that `reason` has for each finding that has none yet; verdicts stay."""
    judgements = tuple(
        each if each.waiver or each.verdict not in PROBLEMS else each._replace(waiver=reason(each))
        for each in file.judgements
    )
    waived = Counter(each.waiver.kind for each in judgements if each.waiver)
    return file._replace(judgements=judgements, waived=tuple(sorted(waived.items())))
