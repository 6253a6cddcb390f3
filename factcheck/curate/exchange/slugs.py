"""Ids made of words."""

import re
import unicodedata
from hashlib import sha256

_WORDS = 8
_LETTERS = 60
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


def is_slug(text: str) -> bool:
    """Whether `text` may be the id of a claim or a source."""
    return bool(_SLUG.match(text))


def slug(text: str, default: str) -> str:
    """The first words of `text` as an id: "Le pont a coûté 14 M€" → "le-pont-a-coute-14-m"; `default` for none."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    words = re.findall(r"[a-z0-9]+", "".join(each for each in plain if not unicodedata.combining(each)))
    return "-".join(words[:_WORDS])[:_LETTERS].strip("-") or default


def mark(*texts: str) -> str:
    """Eight letters that tell these texts from others."""
    return sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:8]
