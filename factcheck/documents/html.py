"""The blocks of the main text of an HTML page.

What is left out follows the landmarks of HTML-AAM (https://www.w3.org/TR/html-aam-1.0/): navigation, asides, footers,
the header of the page (that of an article holds its title and lead, and stays), whatever is hidden, and code.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.documents.html_events import Event, events
from factcheck.documents.inline import Inline
from factcheck.model import Block, ReadAs, Span


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_LEFT_OUT = _tags(
    "head script style template noscript nav aside footer svg math iframe object audio video canvas button select"
    " textarea label dialog rp rt pre"
)
_CODE = _tags("code kbd samp var")
_ROLES = _tags("navigation banner contentinfo complementary search menu dialog alert")
_HEADINGS = _tags("h1 h2 h3 h4 h5 h6 th")
_ITEMS = _tags("li td dt dd")
_PARTS = _tags("article main section")
_INLINE = _tags("svg math button label rp rt")
_BLOCKS = (
    _HEADINGS
    | _ITEMS
    | _PARTS
    | _LEFT_OUT
    | _tags(
        "address blockquote body caption center details div dl fieldset figcaption figure form header hgroup hr html"
        " legend menu ol p summary table tbody tfoot thead tr ul"
    )
) - _INLINE
# What the start of each of these closes when it is open, up to the nearest of the tags after it.
_CLOSES = {
    "li": (("li",), ("ul", "ol", "menu")),
    "td": (("td", "th"), ("table",)),
    "th": (("td", "th"), ("table",)),
    "tr": (("tr",), ("table",)),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
}
_MAIN = "main, by name or role"
_QUOTES = ("«", "“", "„", '"', "‘")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_PUBLISHED = frozenset(("article:published_time", "date", "dc.date", "dcterms.created", "datepublished"))
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class _Element(NamedTuple):
    """An open element; `out` says that its content is left out, `closing` what its end reads as."""

    tag: str
    out: bool
    closing: str = ""
    main: bool = False


class _Found(NamedTuple):
    block: Block
    in_main: bool
    article: int  # which of the articles that stand in no other; 0 for none


class _Walk:
    """Goes through the events once and collects blocks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._events = events(text)
        self._open: list[_Element] = []
        self._counts: Counter[str] = Counter()  # of the open elements, which may be nested deeply
        self._inline = Inline(text)
        self._articles = 0
        self.found: list[_Found] = []
        self.date: str | None = None
        for number, event in enumerate(self._events):
            end = self._events[number + 1].start if number + 1 < len(self._events) else len(text)
            self._step(number, event, end)
        self._flush()

    def _step(self, number: int, event: Event, end: int) -> None:
        if event.kind == "text" and not self._left_out():
            self._inline.text(event.start, end)
        elif event.kind == "open":
            self._begin(number, event, end)
        elif event.kind == "close":
            self._end(event, end)
        elif event.tag == "br" and not self._left_out():
            if self._inline.last == "\n":
                self._flush()
            self._inline.markup(event.start, end, "\n")
        else:
            self._inline.markup(event.start, end)
            if event.tag in _BLOCKS:
                self._flush()
            if event.tag == "meta":
                self._meta(dict(event.attributes))

    def _meta(self, attributes: dict[str, str | None]) -> None:
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        date = _DATE.match(attributes.get("content") or "") if name.lower() in _PUBLISHED else None
        self.date = self.date or (date.group() if date else None)

    def _left_out(self) -> bool:
        return bool(self._open) and self._open[-1].out

    def _inside(self, *tags: str) -> bool:
        return any(self._counts[tag] for tag in tags)

    def _begin(self, number: int, event: Event, end: int) -> None:
        tag = event.tag
        if tag in _BLOCKS:
            self._flush()
            self._close_implied(tag)
        opening = closing = ""
        out = self._left_out()
        if not out:
            out = self._leaves_out(number, event)
            if out and tag in _CODE:
                opening = " "
            elif tag == "q" or (tag == "cite" and not self._inside("blockquote")):
                quoted = self._inline.last_sign in _QUOTES
                opening, closing = ("", "") if quoted else ("“", "”")
            if tag == "article" and not self._inside("article"):
                self._articles += 1
        self._inline.markup(event.start, end, opening)
        main = tag == "main" or ("role", "main") in event.attributes
        self._open.append(_Element(tag, out, closing, main))
        self._counts[tag] += 1
        self._counts[_MAIN] += main

    def _leaves_out(self, number: int, event: Event) -> bool:
        attributes = dict(event.attributes)
        if event.tag in ("html", "body"):
            return False  # hidden until a script shows it
        return (
            event.tag in _LEFT_OUT
            or event.tag in _CODE
            or (event.tag == "header" and not self._inside(*_PARTS))
            or (attributes.get("role") or "").lower() in _ROLES
            or "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or bool(_HIDDEN.search((attributes.get("style") or "").lower()))
            or self._is_note_mark(number, event)
        )

    def _is_note_mark(self, number: int, event: Event) -> bool:
        """Whether this is the number of a note: a raised link, or a link to what is raised, inside the page."""
        pair = self._events[number : number + 2]
        if event.tag not in ("sup", "a") or {each.tag for each in pair} != {"sup", "a"}:
            return False
        link = next(each for each in pair if each.tag == "a")
        return (dict(link.attributes).get("href") or "").startswith("#")

    def _close_implied(self, tag: str) -> None:
        closed, within = _CLOSES.get(tag, (("p",), ()))
        if not self._inside(*closed):
            return
        for index in reversed(range(len(self._open))):
            if self._open[index].tag in within:
                return
            if self._open[index].tag in closed:
                self._close(index)
                return

    def _close(self, index: int) -> None:
        """Close the element at `index` of the open ones, and all in it."""
        for element in self._open[index:]:
            self._counts[element.tag] -= 1
            self._counts[_MAIN] -= element.main
        del self._open[index:]

    def _end(self, event: Event, end: int) -> None:
        index = None
        if self._inside(event.tag):
            index = next(i for i in reversed(range(len(self._open))) if self._open[i].tag == event.tag)
        reads = "" if index is None else self._open[index].closing
        self._inline.markup(event.start, end, reads)
        if event.tag in _BLOCKS:
            self._flush()
        if index is not None:
            self._close(index)

    def _flush(self) -> None:
        """End the block that was collected."""
        block = self._inline.block(self._kind())
        if block:
            self.found.append(_Found(block, self._inside(_MAIN), self._articles if self._inside("article") else 0))
        self._inline = Inline(self._text)

    def _kind(self) -> str:
        if self._inside(*_HEADINGS):
            return "heading"
        if self._inside("blockquote"):
            return "quotation"
        return "item" if self._inside(*_ITEMS) else "paragraph"


def html_page(text: str) -> tuple[tuple[Block, ...], str | None]:
    """The blocks of the main text of a page, in reading order, and its date where a meta element has it.

    The main text is what stands in `<main>`, else in the only `<article>`, else all that is not left out.
    """
    walk = _Walk(text)
    found = walk.found
    main = [each for each in found if each.in_main]
    articles = {each.article for each in found if each.article}
    if not main and len(articles) == 1:
        main = [each for each in found if each.article]
    return tuple(each.block for each in main or found), walk.date


def html_blocks(text: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of a stretch of HTML inside another text, with spans of that text."""
    for block, *_ in _Walk(text[start:end]).found:
        markup = tuple(ReadAs(each.start + start, each.end + start, each.text) for each in block.markup)
        yield Block(Span(block.span.start + start, block.span.end + start), block.kind, markup)
