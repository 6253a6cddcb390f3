"""Letters made plain without moving anything: the text that the readers of figures and dates run their patterns on."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from factcheck.language.patterns import pattern, text_from

_SPACES = "\t\n\r\v\f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))


def _plain() -> dict[str, str]:
    table = dict.fromkeys(_SPACES, " ")
    table.update({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "−": "-"})
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii():
            table[chr(code)] = base
    return table


_PLAIN = _plain()
_RARE = pattern(r"[^ -~]")


def lower(text: str) -> str:
    """`text` in lower case and of the same length: « İ » is the one letter of Unicode whose lower case is longer."""
    return text.replace("İ", "I").lower()


@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """`text` in lower case, without accents, every white space a blank, every apostrophe « ' » and hyphen « - ».

    One code point for one code point: an offset in the result is the same offset in `text`. Ligatures and letters
    written with a separate combining accent stay as they are.
    """
    # Four times as quick as str.translate, which looks up every letter of a text that is not all ASCII.
    return _RARE.sub(lambda match: _PLAIN.get(match[0], match[0]), lower(text))


class Phrases:
    """Phrases to be found right before a place of a plain text, the longest that fits."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.known = frozenset(phrases)
        self.ends = tuple(sorted(self.known))
        self.lengths = sorted({len(phrase) for phrase in self.known}, reverse=True)

    def before(self, flat: str, end: int) -> tuple[int, str] | None:
        """Where the phrase starts that ends at `end` (blanks passed over), and the phrase."""
        while end and flat[end - 1] == " ":
            end -= 1
        if not flat.endswith(self.ends, 0, end):
            return None
        for length in self.lengths:
            start = end - length
            if start >= 0 and flat[start:end] in self.known and not flat[start - 1 : start].isalnum():
                return start, flat[start:end]
        return None


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits; a trie, so that shared beginnings are tried once."""
    return text_from("\n".join(sorted(words)), _of_lines)


def _of_lines(lines: str) -> str:
    tree: dict[str, Any] = {}
    for word in lines.split("\n"):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(tree: dict[str, Any]) -> str:
    """The pattern of one node of the trie; the key "" marks that a word may end there."""
    branches = [re.escape(letter) + _branches(tree[letter]) for letter in sorted(tree) if letter]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in tree:
        return branches[0]
    return "(?:" + "|".join(branches) + ")" + ("?" if "" in tree else "")
