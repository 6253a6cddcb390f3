"""Texts compared without what typesetting changes: white space, apostrophes, quotation marks, dashes, ligatures."""

import unicodedata

from factcheck.model import Span

_SIGNS = {
    **dict.fromkeys("’‘ʼ`´ʹ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "…": "...", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
}  # fmt: skip


def bare(text: str) -> tuple[str, list[int]]:
    """`text` without its typography, and for each letter of the result the offset in `text` that it comes from."""
    letters: list[str] = []
    offsets: list[int] = []
    for at, letter in enumerate(text):
        plain = "" if letter.isspace() else _SIGNS.get(letter, letter)
        plain = plain if plain.isascii() else unicodedata.normalize("NFD", plain)
        letters.append(plain)
        offsets += [at] * len(plain)
    return "".join(letters), offsets


def variants(quote: str, text: str, flat: tuple[str, list[int]]) -> list[Span]:
    """Where the words of `quote` stand in `text`, whatever the typography; `flat` is `bare(text)`.

    Only whole words count, and accents written apart belong to the letter before them.
    """
    wanted, (held, offsets) = bare(quote)[0], flat
    found: list[Span] = []
    at = held.find(wanted) if wanted else -1
    while at >= 0:
        last = at + len(wanted)
        end = offsets[last] if last < len(offsets) else len(text)
        span = Span(offsets[at], offsets[at] + len(text[offsets[at] : end].rstrip()))
        cut = last < len(offsets) and offsets[last] == offsets[last - 1]
        if not cut and not (_inside(text, span.start) or _inside(text, span.end)):
            found.append(span)
        at = held.find(wanted, at + 1)
    return found


def _inside(text: str, at: int) -> bool:
    """Whether the offset is between two letters of a word, or before a combining accent."""
    around = text[max(0, at - 1) : at + 1]
    return len(around) == 2 and around[0].isalnum() and (around[1].isalnum() or bool(unicodedata.combining(around[1])))
