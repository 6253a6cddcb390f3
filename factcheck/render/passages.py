"""Words of articles and sources as people see them: as they stand, never read as markup or terminal commands."""

import re
from typing import TYPE_CHECKING

from factcheck.language.patterns import pattern
from factcheck.model import Evidence, Span

if TYPE_CHECKING:
    from rich.text import Text

SINGLY_SPACED = pattern(r"(?:[^ ]| (?! ))+")
# Written as they stand, these would move the cursor, turn the direction of writing, or not be written at all.
HARMFUL = dict.fromkeys((*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298)), "�")
SHOWN = HARMFUL | dict.fromkeys(map(ord, "\t\r\n"), " ")


def harmless(text: str) -> str:
    """Give `text`, of the same length, with tabs and line ends as spaces and other control characters as U+FFFD."""
    return text.translate(SHOWN)


def one_line(text: str) -> str:
    """Give `text` on one line, control characters as U+FFFD, runs of spaces (not of no-break spaces) as one."""
    return " ".join(word for word in harmless(text).split(" ") if word)


def on_one_line(text: "Text") -> "Text":
    """Give harmless `text`, styles kept, with each run of spaces (not of no-break spaces) as one."""
    from rich.text import Text

    line = Text().join(text[found.start() : found.end()] for found in SINGLY_SPACED.finditer(text.plain))
    line.rstrip()
    return line[1:] if line.plain.startswith(" ") else line


def origin(evidence: Evidence) -> str:
    """Give who says it, in what document, where and when, and the line of the source text."""
    return one_line(", ".join(part for part in (published(evidence), f"{evidence.source}:{evidence.line}") if part))


def published(evidence: Evidence) -> str:
    """Give who says it, in what document, where and when, as far as that is known."""
    known = (evidence.speaker or evidence.author, evidence.title, evidence.publisher, evidence.date)
    return one_line(", ".join(part for part in known if part))


def first_place(words: str, text: str) -> Span | None:
    """Give the span of the first whole-word occurrence of `words` in `text`, upper and lower case alike."""
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) if words.strip() else None
    return Span(*found.span()) if found else None
