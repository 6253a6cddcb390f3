"""The blocks of a Markdown text, with what in them is markup.

markdown-it-py tells the block structure by line numbers; where in the line the prose stands, and which of its signs
are markup, is found in the original text, so that every offset is one of the file.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.documents.markup import markup
from factcheck.language.patterns import pattern
from factcheck.model import Block, ReadAs, Span

# A thematic break may open a text, too: front matter begins with a key. Hugo writes it as TOML between +++.
_FRONT = pattern(
    r"\A\ufeff?(?:---[ \t]*\r?\n(?P<yaml>(?:[A-Za-z_][\w-]*[ \t]*:[^\r\n]*\r?\n(?:[^\r\n]*\r?\n)*?)?)(?:---|\.\.\.)"
    r"|\+\+\+[ \t]*\r?\n(?P<toml>(?:[^\r\n]*\r?\n)*?)\+\+\+)[ \t]*(?=\r?\n|\Z)"
)
_DATE = pattern(r"^(?:date|published|Date)[ \t]*[:=][ \t]*[\"']?(\d{4}(?:-\d\d(?:-\d\d)?)?)", re.MULTILINE)
_LINE = pattern(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_PROSE = pattern(r"[^\W_]")
_HIDDEN = pattern(r"<(script|style|pre)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BOLD_LINE = pattern(r"(\*\*|__)[^*_\r\n]*[^*_\r\n.!?…:;,](?:\1)\s*\Z")
_TASK = pattern(r"\[[ xX]\][ \t]+")
# A footnote, which CommonMark does not know, has the shape of a list item: later paragraphs are indented by four.
_NOTE = pattern(r"^ {0,3}\[\^[^\]\s]+\]:[ \t]*", re.MULTILINE)


def front_matter_date(text: str) -> str | None:
    """The article's date (ISO, full or partial) where the YAML front matter names it."""
    front = _FRONT.match(text)
    date = _DATE.search(front["yaml"] or front["toml"] or "") if front else None
    return date[1] if date else None


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of prose of a Markdown `text` in reading order; spans are of `text` as it stands."""
    lines, tokens, notes = _parsed(text)
    return tuple(_blocks(text, lines, tokens, notes))


def code_spans(text: str) -> tuple[Span, ...]:
    """Where in a Markdown `text` blocks of code stand."""
    lines, tokens, _ = _parsed(text)
    found = (token.map for token in tokens if token.type in ("fence", "code_block") and token.map)
    return tuple(Span(lines[first].start, lines[after - 1].end) for first, after in found)


def _parsed(text: str) -> tuple[list[Span], list[Token], set[int]]:
    """The lines of a text, the tokens that the parser finds in it, and the numbers of the lines that begin a note."""
    front = _FRONT.match(text)
    lines = [Span(match.start(1), match.end(1)) for match in _LINE.finditer(text)]
    skip = front.end() if front else len(text) - len(text.lstrip("\ufeff"))
    # Only white space may stand in for what is left out: line numbers must stay what they are.
    source = re.sub(r"[^\r\n]", " ", text[:skip]) + text[skip:]
    starts = [line.start for line in lines]
    notes = {bisect_right(starts, match.start()) - 1 for match in _NOTE.finditer(source)}
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(_NOTE.sub("-   ", source))
    return lines, tokens, notes


def _blocks(text: str, lines: list[Span], tokens: list[Token], notes: set[int]) -> Iterator[Block]:
    """The block of each piece of prose; footnotes begin on the lines `notes`."""
    within: list[str] = []
    cell = 0  # where in the text the last table cell ended
    for token in tokens:
        if token.nesting == 1:
            note = token.type == "list_item_open" and token.map and token.map[0] in notes
            within.append("note" if note else token.type.removesuffix("_open"))
        elif token.nesting == -1:
            within.pop()
        if token.type == "html_block" and token.map:
            from factcheck.documents.html import html_blocks

            yield from html_blocks(text, lines[token.map[0]].start, lines[token.map[1] - 1].end)
        if token.type != "inline" or not token.map:
            continue
        first, after = token.map
        if within[-1] in ("td", "th"):
            spans = _found(text, [token.content], [Span(max(cell, lines[first].start), lines[first].end)])
            cell = spans[-1].end if spans else cell
        else:
            spans = _found(text, token.content.split("\n"), lines[first:after])
        if spans and (block := _block(text, _kind(text, within, spans), _without_task(text, within, spans))):
            yield block


def _without_task(text: str, within: list[str], spans: list[Span]) -> list[Span]:
    """The lines of a list item without the box to tick in front."""
    box = _TASK.match(text, *spans[0]) if "list_item" in within else None
    return [Span(box.end(), spans[0].end), *spans[1:]] if box else spans


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


def _block(text: str, kind: str, prose: list[Span]) -> Block | None:
    """The block over the lines of `prose`; None where nothing but markup is in it."""
    start, end = prose[0].start, prose[-1].end
    gaps = [ReadAs(a.end, b.start, "\n") for a, b in pairwise(prose) if text[a.end : b.start].strip()]
    hidden = [ReadAs(*match.span(), " ") for match in _HIDDEN.finditer(text, start, end)]
    found = _apart([*gaps, *hidden, *markup(text, start, end)])
    at, visible = start, []
    for each in found:
        visible += [text[at : each.start], each.text]
        at = each.end
    if not _PROSE.search("".join([*visible, text[at:end]])):
        return None
    return Block(Span(start, end), kind, found)


def _apart(found: list[ReadAs]) -> tuple[ReadAs, ...]:
    """Sorted and without overlap: of two that do, the one that begins first stays, with what the other adds."""
    apart: list[ReadAs] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
        elif each.end > apart[-1].end:
            apart[-1] = apart[-1]._replace(end=each.end)
    return tuple(apart)
