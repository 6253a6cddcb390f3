"""Quotes that stand for one place of their source."""

from factcheck.base.quotes import SourceText
from factcheck.model import Span

_STEP = 12  # code points by which what stands before a quote is made longer until it tells the place
_MOST = 240


def anchored(source: SourceText, span: Span) -> tuple[str, str, str]:
    """Quote, prefix and suffix of `span`: the last two only where the quote stands elsewhere, too.

    Where no prefix or suffix tells the place (a passage that is repeated with all around it) they are empty.
    """
    quote = source.text[span.start : span.end]
    if source.find(quote) == [span.start]:
        return quote, "", ""
    for size in range(_STEP, _MOST, _STEP):
        prefix = source.text[max(0, span.start - size) : span.start]
        suffix = source.text[span.end : span.end + size]
        for before, after in ((prefix, ""), ("", suffix), (prefix, suffix)):
            if source.find(quote, before, after) == [span.start]:
                return quote, before, after
    return quote, "", ""


def meets(one: Span, other: Span) -> bool:
    """Whether two quotes of one source are about the same words: half of the shorter one stands in the other."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= min(one.end - one.start, other.end - other.start) > 0
