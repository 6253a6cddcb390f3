"""Whether the words that a claim rests on are in its source, and whether a base can hold its texts at all."""

from collections.abc import Iterator

from factcheck.base.quotes import SourceText
from factcheck.base.read import BY_LANGUAGE
from factcheck.curate.exchange.origins import RefusedError
from factcheck.curate.exchange.record import LISTS, SOURCE, TEXTS, Record
from factcheck.model import Claim

_CLOSE = 50  # of 100; a passage less like the quote than this helps nobody
_SHOWN = 160  # code points of it
_LONG = 2_000  # code points of a quote for which the search would take seconds


def check_quote(claim: Claim, text: SourceText, where: str, *, once: bool = True) -> None:
    """Raise RefusedError where the quote does not stand in `text`, or not `once`; `where` is what we call the text."""
    places = text.find(claim.quote, claim.prefix, claim.suffix)
    if not places and text.find(claim.quote):
        raise RefusedError("quote", "affixes", where=where)
    if not places:
        close, line = closest(claim.quote, text)
        raise RefusedError("quote", "closest" if close else "nowhere", where=where, passage=close, line=line)
    if once and len(places) > 1:
        lines = ", ".join(str(text.line(at)) for at in places)
        raise RefusedError("quote", "often", count=len(places), where=where, lines=lines)


def closest(quote: str, source: SourceText) -> tuple[str, int]:
    """The words of a source that are most like a quote, on one line, and their line there; "" where none are."""
    if len(quote) > min(_LONG, len(source.text)):
        return "", 0
    from rapidfuzz.fuzz import partial_ratio_alignment

    found = partial_ratio_alignment(quote, source.text, score_cutoff=_CLOSE)
    if found is None:
        return "", 0
    start, end = found.dest_start, found.dest_end
    while start and source.text[start - 1].isalnum() and source.text[start].isalnum():
        start -= 1
    while end < len(source.text) and source.text[end - 1].isalnum() and source.text[end].isalnum():
        end += 1
    passage = " ".join(source.text[start:end].split())
    short = passage if len(passage) <= _SHOWN else passage[: _SHOWN - 1] + "…"
    return short, source.line(start)


def check_signs(record: Record) -> None:
    """Raise RefusedError where a text holds NUL or half a sign, which no file of a base can hold."""
    for field, text in _texts(record):
        if "\0" in text:
            raise RefusedError(field, "nul")
        if any("\ud800" <= sign <= "\udfff" for sign in text):
            raise RefusedError(field, "half")


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    claim = record.claim
    yield from ((name, getattr(claim, name)) for name in TEXTS)
    for side in BY_LANGUAGE:
        yield from ((f"{side} {each}", text) for each, texts in getattr(claim, side).items() for text in texts)
    yield from ((name, text) for name in LISTS for text in getattr(claim, name))
    yield from (("source" if name == "id" else name, getattr(claim.source, name)) for name in SOURCE)
    yield "passage", record.passage
