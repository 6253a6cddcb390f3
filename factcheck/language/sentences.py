"""Statements of a document: its sentences, with their spans in the original text.

A sentence ends at . ! ? or … followed by white space, unless what stands before is an abbreviation or an initial, what
follows goes on in lower case, or the place is inside quotation marks or brackets. A quotation that is a paragraph of
its own is split into its sentences; any other stays in one statement with the words that introduce it. So does « C'est
faux. » with the sentence before, of which it speaks.
"""

import re
from collections.abc import Sequence
from types import ModuleType
from typing import NamedTuple

from factcheck.language.checkable import skip_reason
from factcheck.language.detect import clearly, detect, is_mixed, likely
from factcheck.language.frames import dismisses
from factcheck.language.packs import en_sentences, fr_sentences
from factcheck.language.patterns import pattern
from factcheck.model import Block, Document, Piece, ReadAs, Span, Statement, placed

# Closing marks and note signs that may stand after the final punctuation: « … ! », "…?", (…), ¹, [3].
_CLOSING = r"(?:[\s\u00a0\u202f]?»|[”\"'’)\]*_]|[¹²³⁰⁴-⁹]+|\[\d{1,3}\])*"
_END = pattern(
    rf"(?P<mark>[.!?…]+){_CLOSING}(?:(?<=[^\W\d_]\.)\d{{1,2}})?(?P<gap>\s+)"
    r"|(?:(?<=[^\W\d_A-Z]{3})|(?<=\)))[.!?](?P<tight>)(?=[A-ZÀ-Þ][^\W\d_A-Z]+[’'\s])"
)
_NEXT_WORD = pattern(r"[^\W_]+['’]?")
_DOTTED = pattern(r"[^\W\d_](?:\.-?[^\W\d_]+)+\Z")
_ROMAN = pattern(r"[IVXLC]+\b")
_NAME_BEFORE = pattern(r"(?:\A|[\s(«“\"-])[A-ZÀ-Þ][\w'’-]*\.?\s*\Z")
_PARTICLES = frozenset(("le", "la", "les", "du", "des", "al", "d'", "l'"))
_MARKS = pattern(r"[«»“”\"()\[\]]")
_PAIRS = {"»": "«", "”": "“", ")": "(", "]": "["}
_OPENING = "«“\"'‘([—–-*_•→"
_GOES_ON = frozenset(":;,)]»”")
_BRACKETED = 400  # code points; an opening bracket that closes later than this was none (a smiley)
_EDITORIAL = r"\((?:\.\.\.|…)\)|\[(?:\.\.\.|…)\]"
_LEFT_OUT = pattern(rf"(?:[\s•*_→]|[—–-](?!\d)|{_EDITORIAL})+")
_RIGHT_OUT = pattern(rf"(?:[\s*_→]|{_EDITORIAL})+\Z")
_BILINGUAL = 0.2  # share of the paragraphs in another language that makes a text one of two languages
_PROSE = pattern(r"[^\W_]")


class _Pack(NamedTuple):
    never: frozenset[str]
    number: frozenset[str]
    maybe: frozenset[str]
    starters: frozenset[str]
    attribution: re.Pattern[str]


def _pack(module: ModuleType) -> _Pack:
    says = pattern(rf"(?:[A-Z][\w.'’-]*\s+){{1,4}}(?:{'|'.join(module.ATTRIBUTION)})\b")
    return _Pack(
        never=frozenset(module.NEVER_LAST),
        number=frozenset(module.BEFORE_NUMBER),
        maybe=frozenset(module.MAYBE_LAST),
        starters=frozenset(module.STARTERS),
        attribution=says,
    )


_PACKS = {"fr": _pack(fr_sentences), "en": _pack(en_sentences)}


def statements(document: Document, language: str | None = None) -> tuple[Statement, ...]:
    """The statements of `document` in reading order; `language` ("fr" or "en") where it is known, else detected.

    A statement's span is of the document's text, without the white space, list signs and dialogue dashes around it.
    """
    texts = [block_text(document, block) for block in document.blocks]
    prose = "\n".join(texts)
    main = language or detect(prose)
    mixed = language is None and is_mixed(prose)
    tell = likely if mixed and _bilingual(texts, main) else clearly
    found = []
    for block, text in zip(document.blocks, texts, strict=True):
        own = tell(text, main) if mixed else main
        whole = _pieces(block) if block.markup else ()
        for start, end in sentence_spans(text, own) if block.kind != "heading" else _trimmed(text, 0, len(text)):
            sentence = text[start:end]
            spoken = clearly(sentence, own) if mixed else own
            skipped = skip_reason(sentence, spoken, block.kind)
            if whole:
                pieces = tuple(_cut(each, start, end) for each in whole if each.at < end and each.after > start)
                span = placed(pieces, 0, end - start)
                found.append(Statement(sentence, span, spoken, skipped, pieces))
            else:
                span = Span(block.span.start + start, block.span.start + end)
                found.append(Statement(sentence, span, spoken, skipped))
    return tuple(found)


def _bilingual(texts: Sequence[str], main: str) -> bool:
    """Whether a good part of the paragraphs is clearly of the other language."""
    return sum(clearly(text, main) != main for text in texts) >= _BILINGUAL * len(texts)


def block_text(document: Document, block: Block) -> str:
    """The block's text as it reads."""
    start, end = block.span
    if not block.markup:
        return document.text[start:end]
    parts, at = [], start
    for markup in block.markup:
        parts += [document.text[at : markup.start], markup.text]
        at = markup.end
    return "".join([*parts, document.text[at:end]])


def whole(document: Document, block: Block) -> Statement:
    """The block as if it were one statement, of no language: its text as it reads, and what stands for what in it."""
    return Statement(block_text(document, block), block.span, "", pieces=_pieces(block) if block.markup else ())


def _pieces(block: Block) -> tuple[Piece, ...]:
    """What of the document stands for each part of the block's text."""
    whole: list[Piece] = []
    at, place = 0, block.span.start
    for markup in (*block.markup, ReadAs(block.span.end, block.span.end, "")):
        if markup.start > place:
            whole.append(Piece(at, at + markup.start - place, place, markup.start))
            at += markup.start - place
        if markup.text:
            whole.append(Piece(at, at + len(markup.text), markup.start, markup.end))
            at += len(markup.text)
        place = markup.end
    return tuple(whole)


def _cut(piece: Piece, start: int, end: int) -> Piece:
    """What of `piece` is inside `start:end`, with offsets from `start`."""
    at, after = max(piece.at, start), min(piece.after, end)
    return Piece(at - start, after - start, *placed((piece,), at, after))


def sentence_spans(text: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph as (start, end) in `text`, in order, each trimmed and holding a letter or digit."""
    pack = _PACKS[language]
    enclosed: list[tuple[int, int]] | None = None
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if not _ends(text, start, match, pack):
            continue
        if enclosed is None:
            enclosed = _enclosures(text)
        cut = match.end()
        if any(left < match.start() and cut <= right for left, right in enclosed):
            continue
        spans += _trimmed(text, start, cut)
        start = cut
    spans += _trimmed(text, start, len(text))
    return _with_dismissals(text, spans, language)


def _with_dismissals(text: str, spans: list[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """The sentences, « C'est faux. » and the like with the one of which they say so: alone, that one would be taken for
    what the author says.
    """
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and text[joined[-1][1] - 1] != "?" and dismisses(text[start:end], language):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _trimmed(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """`text[start:end]` without what is not part of the sentence; nothing where no letter or digit is left."""
    if left := _LEFT_OUT.match(text, start, end):
        start = left.end()
    if right := _RIGHT_OUT.search(text, start, end):
        end = right.start()
    return [(start, end)] if _PROSE.search(text, start, end) else []


def _enclosures(text: str) -> list[tuple[int, int]]:
    """Quotations and brackets as (position of the opening mark, position after the closing one).

    A quotation that is the whole of the text is left out: its sentences stand for themselves.
    """
    found = []
    opened: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        opening = _PAIRS.get(mark)
        if mark == '"':
            closes = any(sign == mark for sign, _ in opened) and (at == 0 or not text[at - 1].isspace())
            opening = mark if closes else None
        if opening is None:
            opened.append((mark, at))
            continue
        index = next((i for i in reversed(range(len(opened))) if opened[i][0] == opening), None)
        if index is None:
            continue
        left = opened[index][1]
        del opened[index:]
        if mark not in ")]" or at - left <= _BRACKETED:
            found.append((left, at + 1))
    whole = (len(text) - len(text.lstrip(" —–-\t\u00a0")), len(text.rstrip()))
    return [pair for pair in found if pair != whole]


def _ends(text: str, start: int, match: re.Match[str], pack: _Pack) -> bool:
    """Whether the punctuation that `match` has found ends the sentence that began at `start`."""
    if match["tight"] is not None:
        return True
    at, mark = match.end(), match["mark"]
    while at < len(text) and (text[at] in _OPENING or text[at].isspace()):
        at += 1
    if at == len(text):
        return True
    first = text[at]
    if first in _GOES_ON:
        return False
    if first.islower() and not text[at + 1 : at + 2].isupper():
        # Who writes no capitals still ends sentences.
        last = _last_word(text, start, match.start()).lower()
        abbreviated = last in pack.never or last in pack.number or last in pack.maybe or last == "etc"
        return text[start : start + 1].islower() and mark != "…" and len(last) > 2 and not abbreviated
    word = _NEXT_WORD.match(text, at)
    following = word.group().lower().replace("’", "'") if word else ""
    if len(following) == 1 and text[at + 1 : at + 2] == ".":
        following = ""  # an initial, not the article "A"
    if match.group()[len(mark) :].strip(" \u00a0\u202f")[:1] in ("»", "”", '"') and following not in pack.starters:
        return not pack.attribution.match(text, at)
    return mark != "." or _full_stop_ends(text, (start, match.start()), at, pack, starter=following in pack.starters)


def _last_word(text: str, start: int, end: int) -> str:
    """What stands between the last white space or opening mark and `end`, elided articles left out."""
    words = text[max(start, end - 25) : end].split()
    return words[-1].lstrip(_OPENING).replace("’", "'").split("'")[-1] if words else ""


def _full_stop_ends(text: str, sentence: tuple[int, int], at: int, pack: _Pack, *, starter: bool) -> bool:
    """Whether a full stop before the capital or digit at `at` ends the sentence; `starter`: a typical first word."""
    start, stop = sentence
    word = _last_word(text, start, stop)
    lower = word.lower()
    before = text[start : stop - len(word)]
    if lower in pack.never:
        return False
    if word.isdigit():
        return bool(before.strip())  # « 1. Le … » numbers what follows
    if lower in pack.number and (text[at].isdigit() or _ROMAN.match(text, at)):
        return False
    if len(word) == 1 and word.isupper():
        named = _NAME_BEFORE.search(before)
        particle = text[at : at + 3].lower().split(" ")[0] in _PARTICLES
        return starter and bool(before.strip()) and not (named and particle)
    if lower in pack.maybe or _DOTTED.match(word):
        return starter
    return True
