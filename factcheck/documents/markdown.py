"""The blocks of a Markdown text, with the markup in them masked.

markdown-it-py tells the block structure by line numbers; where in the line the prose stands, and which of its signs
are markup, is found in the original text, so that no offset ever moves.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.documents.markup import masks
from factcheck.language.patterns import pattern
from factcheck.model import Block, Span

# A thematic break may open a text, too: front matter begins with a key.
_FRONT = pattern(
    r"\A\ufeff?---[ \t]*\r?\n((?:[A-Za-z_][\w-]*[ \t]*:[^\r\n]*\r?\n(?:[^\r\n]*\r?\n)*?)?)"
    r"(?:---|\.\.\.)[ \t]*(?=\r?\n|\Z)"
)
_DATE = pattern(r"^(?:date|published|Date):[ \t]*[\"']?(\d{4}(?:-\d\d(?:-\d\d)?)?)", re.MULTILINE)
_LINE = pattern(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_PROSE = pattern(r"[^\W_]")
_HIDDEN = pattern(r"<(script|style|pre)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BOLD_LINE = pattern(r"(\*\*|__)[^*_\r\n]*[^*_\r\n.!?…:;,](?:\1)\s*\Z")


def front_matter_date(text: str) -> str | None:
    """The article's date (ISO, full or partial) where the YAML front matter names it."""
    front = _FRONT.match(text)
    date = _DATE.search(front[1]) if front else None
    return date[1] if date else None


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of prose of a Markdown `text` in reading order; spans are of `text` as it stands."""
    front = _FRONT.match(text)
    lines = [Span(match.start(1), match.end(1)) for match in _LINE.finditer(text)]
    skip = front.end() if front else len(text) - len(text.lstrip("\ufeff"))
    # Only white space may stand in for what is left out: line numbers must stay what they are.
    source = re.sub(r"[^\r\n]", " ", text[:skip]) + text[skip:]
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    found = (_masked(text, kind, prose) for kind, prose in _prose(text, lines, tokens))
    return tuple(block for block in found if block is not None)


def _prose(text: str, lines: list[Span], tokens: list[Token]) -> Iterator[tuple[str, list[Span]]]:
    """Kind and lines of prose (without quotation signs, indentation and list signs) of each block."""
    within: list[str] = []
    cell = 0  # where in the text the last table cell ended
    for token in tokens:
        if token.nesting == 1:
            within.append(token.type.removesuffix("_open"))
        elif token.nesting == -1:
            within.pop()
        if token.type == "html_block" and token.map:
            yield "paragraph", [line for line in lines[slice(*token.map)] if line.start < line.end]
        if token.type != "inline" or not token.map:
            continue
        first, after = token.map
        if within[-1] in ("td", "th"):
            spans = _found(text, [token.content], [Span(max(cell, lines[first].start), lines[first].end)])
            cell = spans[-1].end if spans else cell
        else:
            spans = _found(text, token.content.split("\n"), lines[first:after])
        if spans:
            yield _kind(text, within, spans), spans


def _found(text: str, contents: list[str], lines: list[Span]) -> list[Span]:
    """Where each line of an inline token's content stands in its line of the source."""
    spans = []
    for content, line in zip(contents, lines, strict=False):
        wanted = content.strip()
        if not wanted:
            continue
        # The parser has taken the backslash off an escaped bar in a table.
        wanted_line = re.compile(re.escape(wanted).replace(r"\|", r"\\?\|"))
        if match := wanted_line.search(text, line.start, line.end):
            spans.append(Span(match.start(), match.end()))
    return spans


def _kind(text: str, within: list[str], spans: list[Span]) -> str:
    if within[-1] in ("heading", "th"):
        return "heading"
    if within[-1] == "paragraph" and len(within) == 1 and _BOLD_LINE.match(text, spans[0].start, spans[-1].end):
        return "heading"
    if "blockquote" in within:
        return "quotation"
    return "item" if {"list_item", "td"}.intersection(within) else "paragraph"


def _masked(text: str, kind: str, prose: list[Span]) -> Block | None:
    """The block over the lines of `prose`; None where nothing but markup is in it."""
    if not prose:
        return None
    start, end = prose[0].start, prose[-1].end
    gaps = [Span(a.end, b.start) for a, b in pairwise(prose)]
    hidden = [Span(match.start(), match.end()) for match in _HIDDEN.finditer(text, start, end)]
    masked = _merged([*masks(text, start, end), *hidden, *(gap for gap in gaps if text[gap.start : gap.end].strip())])
    visible = list(text[start:end])
    for span in masked:
        visible[span.start - start : span.end - start] = " " * (span.end - span.start)
    if not _PROSE.search("".join(visible)):
        return None
    return Block(Span(start, end), kind, masked)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """The same characters as sorted spans that do not touch."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
