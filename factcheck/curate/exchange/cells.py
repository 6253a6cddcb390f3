"""Cells of a table: several texts in one, and nothing in them that a spreadsheet would run.

A cell that begins with = + - @ is a formula to a spreadsheet, and so is what stands there after a sign that the
spreadsheet takes for the end of a cell (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before
it makes it text; `bared` takes exactly those apostrophes away that `guarded` has put there.
"""

import re
from collections.abc import Iterable

_FORMULA = r"=+\-@＝＋－＠"
_DANGER = (
    rf"(?:\A(?=['\"\s]*[{_FORMULA}]|['\"]*[\t\r\n])"  # where the cell begins
    rf"|(?<=[;,\t\r\n])(?=['\"]*[{_FORMULA}]))"  # where a spreadsheet may see a cell begin
)
_BEFORE = re.compile(_DANGER)
_GUARD = re.compile(
    rf"(?:\A'(?=['\"\s]*[{_FORMULA}]|['\"]*[\t\r\n])|(?<=[;,\t\r\n])'(?=['\"]*[{_FORMULA}]))",
)
_ESCAPED = re.compile(r"\\([\\nr;,])")
_MEANT = {"n": "\n", "r": "\r"}
_LINES = re.compile(r"\r\n|\n|\r")
_LISTED = re.compile(r"\r\n|\n|\r|(?<!\\)[;,]")


def guarded(text: str) -> str:
    """`text` as a cell that no spreadsheet runs."""
    return _BEFORE.sub("'", text)


def bared(cell: str) -> str:
    """What `guarded` was given."""
    return _GUARD.sub("", cell)


def joined(texts: Iterable[str], also: str = "") -> str:
    """Several texts in one cell, one a line; line ends, backslashes and the signs `also` in them are escaped."""
    return "\n".join(_escaped(text, also) for text in texts)


def parted(cell: str, *, by_commas: bool = False) -> tuple[str, ...]:
    """The texts of a cell, one a line, or with `by_commas` also between commas and semicolons; empty ones left out."""
    parts = (_LISTED if by_commas else _LINES).split(cell)
    texts = (_ESCAPED.sub(lambda match: _MEANT.get(match[1], match[1]), part.strip()) for part in parts)
    return tuple(text for text in texts if text)


def _escaped(text: str, also: str) -> str:
    for sign in f"\\{also}":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n").replace("\r", "\\r")
