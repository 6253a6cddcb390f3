"""Words between quotation marks."""

from factcheck.language.patterns import pattern
from factcheck.model import Quotation

_MARKS = pattern(
    r"«\s*(?P<a>[^«»\s][^«»]*?)\s*»"
    r"|“\s*(?P<b>[^“”\s][^“”]*?)\s*”"
    r"|„\s*(?P<c>[^„“”\s][^„“”]*?)\s*[“”]"
    r"|(?<!\w)\"\s*(?P<d>[^\"\s][^\"]*?)\s*\"(?!\w)"
)


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quoted passages of `text` in reading order; spans leave the marks and the space inside them out."""
    if not any(mark in text for mark in '«“„"'):
        return ()
    found = []
    for match in _MARKS.finditer(text):
        group = match.lastgroup or "a"
        found.append(Quotation(*match.span(group), match.group(group)))
    return tuple(found)
