"""Findings that the article itself asks to ignore, with a reason, and what is wrong with the comments that ask.

`ignore` speaks of the paragraph that it stands in, else of the next one; `ignore-next` of the next sentence that is
checked; `ignore-start` of all from there to `ignore-end`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.documents.directives import NAMES, Directive, directives, is_page
from factcheck.language.patterns import pattern
from factcheck.lines import Lines
from factcheck.model import PROBLEMS, Document, FileReport, Judgement, Remark, Span, Verdict, Waiver
from factcheck.waivers import waive

# Between the words of a paragraph of an HTML page and a comment at its end.
_WITHIN = pattern(r"(?:\s|</?(?:a|abbr|b|cite|em|i|q|small|span|strong|sub|sup|u)\b[^<>]*>|<br[^<>]*>)*", re.IGNORECASE)

_REASONED = ("ignore", "ignore-next", "ignore-start")


class _Asked(NamedTuple):
    """A comment and the stretch of the article that it speaks of; `just_one`: of the first sentence in it only."""

    directive: Directive
    span: Span
    just_one: bool = False


class _Wrong(NamedTuple):
    """A comment that waives nothing, and the key of the message that says why."""

    directive: Directive
    key: str


def ignored(file: FileReport) -> FileReport:
    """Give the report with the findings that comments in the article ask to ignore waived, and remarks on the others.

    A comment without a reason waives nothing, nor does one that is not ended.
    """
    found = directives(file.document)
    if not found:
        return file
    place = Lines(file.document.text).place
    asked, wrong = _asked(file.document, found)
    waivers: dict[Span, Waiver] = {}
    for each in asked:
        findings = [judgement for judgement in _covered(each, file.judgements) if judgement.verdict in PROBLEMS]
        if not findings:
            wrong.append(_Wrong(each.directive, "unused"))
        for judgement in findings:
            waivers.setdefault(judgement.statement.span, Waiver("ignored", each.directive.reason))
    remarks = sorted(Remark(place(each.span.start)[0], key, each.name) for each, key in wrong)
    return waive(file, lambda each: waivers.get(each.statement.span))._replace(remarks=tuple(remarks))


def _asked(document: Document, found: Sequence[Directive]) -> tuple[list[_Asked], list[_Wrong]]:
    """What the comments ask for, and those that ask for nothing."""
    wrong = [_Wrong(each, "unknown") for each in found if each.name not in NAMES]
    wrong += [_Wrong(each, "no-reason") for each in found if each.name in _REASONED and not each.reason]
    asked = []
    for each in found:
        if each.name == "ignore" and each.reason:
            asked.append(_Asked(each, _paragraph(document, each)))
        elif each.name == "ignore-next" and each.reason:
            asked.append(_Asked(each, Span(each.span.end, len(document.text)), just_one=True))
    for start, end in _regions(found):
        if start is None or end is None:
            wrong += [_Wrong(each, key) for each, key in ((start, "no-end"), (end, "no-start")) if each]
        elif start.reason:
            asked.append(_Asked(start, Span(start.span.end, end.span.start)))
    return asked, wrong


def _regions(found: Sequence[Directive]) -> Iterator[tuple[Directive | None, Directive | None]]:
    """Pair each `ignore-start` with the `ignore-end` after it; None where the other one is missing."""
    start: Directive | None = None
    for each in found:
        if each.name == "ignore-end":
            yield start, each
            start = None
        elif each.name == "ignore-start":
            if start:
                yield start, None
            start = each
    if start:
        yield start, None


def _paragraph(document: Document, directive: Directive) -> Span:
    """The block that a comment stands in or right behind, else the next one; empty where there is none."""
    at = directive.span.start
    page = is_page(document.path)
    for block in document.blocks:
        start, end = block.span
        if at < end:
            return block.span
        between = document.text[end:at]
        if _WITHIN.fullmatch(between) if page else not between.strip(" \t\u00a0"):
            return Span(start, end)
    return Span(at, at)


def _covered(asked: _Asked, judgements: Sequence[Judgement]) -> Iterator[Judgement]:
    """The statements that a comment speaks of."""
    for each in judgements:
        if asked.span.start <= each.statement.span.start < asked.span.end:
            if not asked.just_one:
                yield each
            elif each.verdict is not Verdict.NOT_CHECKABLE:
                yield each
                return
