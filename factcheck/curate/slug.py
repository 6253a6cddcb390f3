"""Ids made of words: "musee-ouvert-1987"."""

import re
from collections.abc import Collection

from factcheck.language.words import fold, tokens

_LONGEST = 48  # letters of an id
_WORDS = 5
_APART = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """`text` as an id: letters a-z, digits, single hyphens; "source" where nothing of it is left."""
    words = _APART.sub("-", fold(text)).strip("-")
    return words[:_LONGEST].rstrip("-") or "source"


def claim_id(claim: str, language: str, taken: Collection[str]) -> str:
    """An id for a claim, of its first content words, that is not among those `taken`."""
    words = [token.word for token in tokens(claim, language) if token.content][:_WORDS]
    return free(slug(" ".join(words)), taken)


def free(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, with the first number after it that makes it one of its own."""
    number, found = 2, wanted
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found
