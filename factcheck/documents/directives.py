"""Comments in an article that speak to factcheck: `<!-- factcheck: ignore -- reason -->`.

Markdown and HTML have comments, which no reader sees. In a text or a Word file the same stands on a line of its own, in
square brackets, and reads as a note of the desk:

    [factcheck: ignore -- the minister's slip, quoted on purpose]

Such a line is no statement, and ends the paragraph before it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.documents.reading import HTML, MARKDOWN
from factcheck.language.patterns import pattern
from factcheck.model import Document, Span

NAMES = ("ignore", "ignore-next", "ignore-start", "ignore-end")
_NAME = r"factcheck[ \u00a0\u202f]?:"  # with the space before the colon that French has
_COMMENT = pattern(rf"<!--\s*{_NAME}(?P<said>.*?)-->", re.DOTALL)
_LINE = pattern(rf"(?<![^\r\n])[ \t\u00a0\ufeff]*\[{_NAME}(?P<said>[^\r\n]*)\][ \t\u00a0]*(?![^\r\n])")
_SAID = pattern(r"\s*(?P<name>[\w-]*?)(?:\s*(?:--|[–—])\s*(?P<reason>.*?))?\s*", re.DOTALL)


class Directive(NamedTuple):
    """A comment at `span`: its `name`, one of `NAMES` where it is written rightly, and the `reason` ("" for none)."""

    span: Span
    name: str
    reason: str


def directives(document: Document) -> tuple[Directive, ...]:
    """The comments to factcheck in a document, in reading order; those in code are examples."""
    if "factcheck" not in document.text:
        return ()
    return tuple(_read(match) for match in _found(document))


def is_directive(line: str) -> bool:
    """Whether a line of a text, or a paragraph, is a comment to factcheck."""
    return _LINE.match(line) is not None


def is_page(path: str) -> bool:
    """Whether a path is that of an HTML page."""
    return path.lower().endswith(HTML)


def _read(match: re.Match[str]) -> Directive:
    said = _SAID.fullmatch(match["said"])
    span = Span(*match.span())
    if said is None:  # no dashes: all but the name is lost, the reason first of all
        return Directive(span, match["said"].split()[0], "")
    return Directive(span, said["name"], " ".join((said["reason"] or "").split()))


def _found(document: Document) -> Iterator[re.Match[str]]:
    path, text = document.path.lower(), document.text
    if path.endswith(HTML):
        from factcheck.documents.html_events import events

        comments = {event.start for event in events(text) if event.kind == "other"}
        return (match for match in _COMMENT.finditer(text) if match.start() in comments)
    if path.endswith(MARKDOWN):
        from factcheck.documents.markdown import code_spans

        markup = (each for block in document.blocks for each in block.markup)
        code = [*code_spans(text), *((each.start, each.end) for each in markup if text[each.start] == "`")]
        return (
            match for match in _COMMENT.finditer(text) if not any(start < match.start() < end for start, end in code)
        )
    return _LINE.finditer(text)
