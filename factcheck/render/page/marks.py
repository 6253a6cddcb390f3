"""Words of articles and sources as HTML: escaped, the deciding ones marked."""

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import NamedTuple

from factcheck.model import Evidence, Judgement, Outcome, Span, Verdict
from factcheck.render.passages import first_place, harmless

SIGNS = {Verdict.SUPPORTED: "✔", Verdict.CONTRADICTED: "✘", Verdict.UNSOURCED: "?", Verdict.NOT_CHECKABLE: "–"}
_LINES = re.compile(r"\s*[\r\n]\s*")


class Mark(NamedTuple):
    """Words to mark in a text, and what a check says of them."""

    span: Span
    outcome: Outcome


def shown(text: str) -> str:
    """Give `text` as HTML, on one line, without what would turn the writing round; stray bytes are "?"."""
    return escape(harmless(text).encode("utf-8", "replace").decode("utf-8"))


def shown_lines(text: str) -> str:
    """Give `text` as HTML with its line breaks, empty lines left out."""
    return "<br>".join(shown(line) for line in _LINES.split(text))


def marked(text: str, marks: Iterable[Mark]) -> str:
    """Give `text` as HTML with `marks`; where they overlap, the first holds."""
    kinds: list[Outcome | None] = [None] * len(text)
    for mark in reversed([*marks]):
        stretch = slice(max(mark.span.start, 0), max(mark.span.end, 0))
        kinds[stretch] = [mark.outcome] * len(kinds[stretch])
    parts, at = [], 0
    for kind, run in groupby(kinds):
        words = shown(text[at : (at := at + len([*run]))])
        parts.append(f'<mark class="{kind}">{words}</mark>' if kind else words)
    return "".join(parts)


def in_statement(judgement: Judgement) -> list[Mark]:
    """Give the words of the statement that findings point at, in its own text."""
    return [
        Mark(judgement.statement.inside(finding.statement_span), finding.outcome)
        for finding in judgement.reasons
        if finding.statement_span
    ]


def in_quote(judgement: Judgement, evidence: Evidence) -> list[Mark]:
    """Give the words of the quote that findings name."""
    found = ((first_place(finding.evidence, evidence.quote), finding.outcome) for finding in judgement.reasons)
    return [Mark(span, outcome) for span, outcome in found if span]


def in_wording(judgement: Judgement, evidence: Evidence) -> list[Mark]:
    """Give the words of the wording that findings point at; their spans are of the wording that decided only."""
    marks = []
    for finding in judgement.reasons:
        span = finding.evidence_span
        if span is None or evidence.wording[span.start : span.end] != finding.evidence:
            span = first_place(finding.evidence, evidence.wording)
        if span:
            marks.append(Mark(span, finding.outcome))
    return marks
