"""The tags and texts of an HTML source, each with its place in it.

The parser is the standard library's: it is the one that says of every piece, text and entities included, where in the
file it stands (lxml gives the line of an element, selectolax nothing, and neither the place of a text), and it reads
any tag soup.
"""

import re
from html.parser import HTMLParser
from typing import NamedTuple

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))

_UNENDED = re.compile(r"<[A-Za-z/!?]")


class Event(NamedTuple):
    """A piece of the source: `kind` "text", "open", "close", "empty" or "other", from `start` to the next event."""

    start: int
    kind: str
    tag: str = ""
    attributes: tuple[tuple[str, str | None], ...] = ()


class _Parser(HTMLParser):
    """Notes where each piece of the source begins."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self.events: list[Event] = []
        # A tag that never ends is no text, and older Pythons look for the end of each through all that follows.
        end = text.rfind(">") + 1
        self.feed(text[:end])
        self.close()
        unended = _UNENDED.search(text, end)
        cut = unended.start() if unended else len(text)
        if end < cut:
            self.events.append(Event(end, "text"))
        if cut < len(text):
            self.events.append(Event(cut, "other"))

    def _note(self, kind: str, tag: str = "", attributes: list[tuple[str, str | None]] | None = None) -> None:
        line, column = self.getpos()
        self.events.append(Event(self._lines[line - 1] + column, kind, tag, tuple(attributes or ())))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note("empty" if tag in VOID else "open", tag, attrs)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # The slash means nothing in HTML, but XHTML has empty elements of every name.
        self._note("empty", tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._note("close", tag)

    def handle_data(self, data: str) -> None:  # noqa: ARG002 - taken from the source, with its place
        self._note("text")

    def handle_entityref(self, name: str) -> None:  # noqa: ARG002 - as above
        self._note("text")

    def handle_charref(self, name: str) -> None:  # noqa: ARG002 - as above
        self._note("text")

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - as above
        self._note("other")

    def handle_decl(self, decl: str) -> None:  # noqa: ARG002 - as above
        self._note("other")

    def handle_pi(self, data: str) -> None:  # noqa: ARG002 - as above
        self._note("other")

    def unknown_decl(self, data: str) -> None:  # noqa: ARG002 - as above
        self._note("other")


def events(text: str) -> list[Event]:
    """The pieces of `text` in order; together they are the whole of it.

    Raises ValueError for what the parser cannot read (a damaged `<![` declaration, in Python before 3.13).
    """
    try:
        return _Parser(text).events
    except AssertionError as error:
        raise ValueError(str(error)) from error
