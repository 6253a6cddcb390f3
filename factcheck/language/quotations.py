"""Words between quotation marks."""

import re

from factcheck.model import Quotation

_MARKS = re.compile(
    r"«[\s\u202f\u00a0]*(?P<a>[^«»]+?)[\s\u202f\u00a0]*»|“\s*(?P<b>[^“”]+?)\s*”|„\s*(?P<c>[^„“”]+?)\s*[“”]|(?<!\w)\"(?P<d>[^\"]+?)\"(?!\w)",
    re.DOTALL,
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
