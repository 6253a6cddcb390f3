"""What a document says of itself: title, author, publisher, date and language."""

import re
from collections.abc import Iterator
from itertools import islice

from factcheck.language.dates import dates
from factcheck.language.detect import detect
from factcheck.language.packs.drafting import AUTHOR, PUBLISHED
from factcheck.language.patterns import pattern
from factcheck.language.sentences import block_text
from factcheck.model import Document

_FRONT = pattern(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_KEY = pattern(
    r"^(title|titre|author|auteur|publisher|site|date|lang|language)[ \t]*:[ \t]*(.+?)[ \t]*\r?$", re.MULTILINE
)
_CALLED = {"titre": "title", "auteur": "author", "site": "publisher", "lang": "language"}
_NAMES = r"(?P<who>[A-ZÀ-Þ][\w'’.-]+(?:[ \u00a0][\w'’.-]+){1,5})"
_BY = pattern(rf"[*_\s]*(?i:{AUTHOR})[*_]*{_NAMES}[*_]*\s*(?:[,|–—-].*)?\Z", re.DOTALL)
_IN = pattern(rf"[*_\s]*(?i:{PUBLISHED})[*_]*(?P<who>[^,.\n]+)", re.DOTALL)
_TITLE = 3  # blocks among which the title is
_TOP, _END = 8, 3  # blocks at either end that may describe the document
_ENDS = (".", "!", "?")
_LONGEST = 160  # code points of a line that does


def described(document: Document) -> dict[str, str]:
    """Title, author, publisher, date (ISO, full or partial) and language of a document, those that it tells.

    Read from YAML front matter, else from the first heading or line, a line "By …", « Publié dans … », and the first
    date of its first or last lines.
    """
    front = _FRONT.match(document.text)
    found = {_CALLED.get(key, key): value.strip("\"'") for key, value in _KEY.findall(front[1])} if front else {}
    texts = [" ".join(block_text(document, block).split()) for block in document.blocks]
    lines = [text for text in [*texts[:_TOP], *texts[_TOP:][-_END:]] if len(text) <= _LONGEST]
    language = found.get("language", "")[:2].lower() or detect("\n".join(texts))
    read = {
        "title": _title(document, texts),
        "author": _first(_BY, lines),
        "publisher": _first(_IN, lines),
        "date": document.date or next(_dates(lines, language), ""),
    }
    values = {name: found.get(name) or value for name, value in read.items()}
    return {name: value for name, value in {**values, "language": language}.items() if value}


def _title(document: Document, texts: list[str]) -> str:
    """The first heading near the top, else the first line where it is short and no sentence."""
    for block, text in islice(zip(document.blocks, texts, strict=True), _TITLE):
        if block.kind == "heading":
            return text
    return texts[0] if texts and len(texts[0]) <= _LONGEST and not texts[0].endswith(_ENDS) else ""


def _first(wanted: re.Pattern[str], lines: list[str]) -> str:
    return next((match["who"].strip() for line in lines if (match := wanted.match(line))), "")


def _dates(lines: list[str], language: str) -> Iterator[str]:
    """The dates with a day, then those with a month, in ISO form; those of sentences are not the document's."""
    apart = [line for line in lines if not line.endswith(_ENDS)]
    found = [date for line in apart for date in dates(line, language) if date.year and date.month]
    for date in sorted(found, key=lambda date: date.day == 0):
        yield f"{date.year:04}-{date.month:02}" + (f"-{date.day:02}" if date.day else "")
