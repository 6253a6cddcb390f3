"""Words of articles and sources as Rich text: shown as they are, never read as markup or terminal commands."""

import re

from rich.text import Text

from factcheck.model import Span

WORD = re.compile(r"[^ \t\r\n]+")
# Written as they stand, these would move the cursor or turn the direction of writing.
HARMFUL = {
    code: "\ufffd"
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if chr(code) not in "\t\n"
} | {ord("\r"): " "}


def harmless(text: str) -> str:
    """Give `text`, of the same length, with control characters other than white space replaced by U+FFFD."""
    return text.translate(HARMFUL)


def on_one_line(text: Text) -> Text:
    """Give `text`, styles kept, with each run of white space (not no-break spaces) as one space."""
    return Text(" ").join(text[found.start() : found.end()] for found in WORD.finditer(text.plain))


def first_place(words: str, text: str) -> Span | None:
    """Give the span of the first whole-word occurrence of `words` in `text`, upper and lower case alike."""
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) if words.strip() else None
    return Span(*found.span()) if found else None
