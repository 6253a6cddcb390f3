"""What an export takes of a base: every claim with the lines of its source that the quote stands in."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.curate.exchange.record import Record
from factcheck.model import Claim, ClaimBase, Span

_SLACK = 8  # white space between a quote and its prefix or suffix (see `base.quotes`)


def records_of(base: ClaimBase) -> tuple[Record, ...]:
    """The claims of `base`, drafts and rejected ones too, in the order of its files; reads the source texts."""
    texts = {source.file: text_of(base, source.file) for source in base.sources}
    numbers = {source.id: number for number, source in enumerate(base.sources)}
    claims = sorted((*base.claims, *base.undecided), key=lambda each: (numbers[each.source.id], _line(each)))
    found = {
        file: passages(text, [_with_context(each) for each in claims if each.source.file == file])
        for file, text in texts.items()
    }
    rows = {file: iter(rows) for file, rows in found.items()}
    return tuple(Record(each, next(rows[each.source.file])) for each in claims)


def text_of(base: ClaimBase, file: str) -> str:
    """The source text in a file of the base, every character as it stands there."""
    return (Path(base.root) / file).read_bytes().decode("utf-8")


def passages(text: str, spans: Sequence[Span]) -> list[str]:
    """The whole lines of `text` that hold each span, without white space around them; "" for an empty span.

    Lines that several spans share are given to all of them together: no two passages overlap without being the same.
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted({_lines(text, each) for each in spans if each.start < each.end}):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return [
        next((text[start:end].strip() for start, end in found if start <= each.start < end), "")
        if each.start < each.end
        else ""
        for each in spans
    ]


def _lines(text: str, span: Span) -> tuple[int, int]:
    start, end = max(0, span.start), min(len(text), span.end)
    after = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if after < 0 else after


def _with_context(claim: Claim) -> Span:
    """The span of the quote with what its prefix and suffix need."""
    if claim.span.start == claim.span.end:
        return claim.span
    before, after = (len(each) + _SLACK if each else 0 for each in (claim.prefix, claim.suffix))
    return Span(max(0, claim.span.start - before), claim.span.end + after)


def _line(claim: Claim) -> int:
    return int(claim.place.rpartition(":")[2])
