"""The article as it reads, each statement a link to its note.

    <p dir="auto">Text before. <a class="s contradicted" id="s7" href="#n7" …>Statement</a></p>

Nothing here depends on the script.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from factcheck.language.sentences import whole
from factcheck.messages import say
from factcheck.model import FileReport, Judgement, Statement
from factcheck.render.page.marks import SIGNS, in_statement, marked, shown

_GROUPS = {"item": "ul", "quotation": "blockquote"}


class Numbered(NamedTuple):
    """A judgement and its number on the page, by which links name it."""

    number: int
    judgement: Judgement


class _Piece(NamedTuple):
    """A block of the article as it reads, and the statements in it."""

    kind: str
    block: Statement
    statements: list[Numbered]


def body(file: FileReport, statements: Sequence[Numbered], ui: str, level: int) -> Iterator[str]:
    """Yield the blocks of the article as HTML; its headings are of that `level`."""
    for kind, pieces in groupby(_pieces(file, statements), key=lambda piece: piece.kind):
        group = _GROUPS.get(kind)
        if group:
            yield f"<{group}>\n"
        for piece in pieces:
            tag = {"heading": f"h{level}", "item": "li"}.get(kind, "p")
            yield f'<{tag} dir="auto">{"".join(_inline(piece, ui))}</{tag}>\n'
        if group:
            yield f"</{group}>\n"


def _pieces(file: FileReport, statements: Sequence[Numbered]) -> list[_Piece]:
    """Deal the statements out to the blocks that they stand in; without an article, each is a block of its own."""
    document = file.document
    if not document.blocks:
        return [_Piece("paragraph", each.judgement.statement, [each]) for each in statements]
    pieces = [_Piece(block.kind, whole(document, block), []) for block in document.blocks]
    starts = [block.span.start for block in document.blocks]
    for each in statements:
        pieces[max(bisect_right(starts, each.judgement.statement.span.start) - 1, 0)].statements.append(each)
    return pieces


def _inline(piece: _Piece, ui: str) -> Iterator[str]:
    at = 0
    for each in piece.statements:
        start, end = piece.block.inside(each.judgement.statement.span)
        yield shown(piece.block.text[at:start])
        yield _statement(each, ui)
        at = end
    yield shown(piece.block.text[at:])


def _statement(each: Numbered, ui: str) -> str:
    number, judgement = each
    statement, verdict = judgement.statement, judgement.verdict
    words = marked(statement.text, in_statement(judgement))
    return (
        f'<a class="s {verdict}" id="s{number}" href="#n{number}" lang="{statement.language}">'
        f'<span class="words">{words}</span>\u2060<span class="sign" aria-hidden="true">{SIGNS[verdict]}'
        f'<span class="number">{number}</span></span>'
        f'<span class="spoken"> ({say(f"verdict.{verdict}", ui)})</span></a>'
    )
