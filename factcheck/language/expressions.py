"""Expressions of a few words, and where they stand in a sentence, inflected and with other words in between.

« échapper à » stands in « ils n'échappent plus guère à la règle », "take on" in "they took hardly anyone on" does not:
the stems of its words, light ones left out, must follow each other, each at most `_APART` words after the one before.
"Casilli interviewed" does not stand in "Casilli was interviewed": it is who does what to whom that it tells.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from factcheck.language.packs.light_words import AUXILIARIES, DENYING, LIGHT_WORDS
from factcheck.language.reading import Reading
from factcheck.language.words import tokens
from factcheck.model import Token

_APART = 3
_ARTICLES = frozenset(("le", "la", "les", "l", "the", "a", "an"))
_ELIDED = {"n": "ne"}  # « n'a que » has « ne … que »


class Expression(NamedTuple):
    """The stems that make it up, and whether one of them denies."""

    stems: tuple[str, ...]
    denies: bool


class Line(NamedTuple):
    """A sentence as a line of stems, function words too: where each stands, which words are denied, which are forms of
    the verb that makes a passive.
    """

    places: Mapping[str, Sequence[int]]
    denied: frozenset[int]
    auxiliaries: frozenset[int]
    spans: tuple[tuple[int, int], ...]


def expression(text: str, language: str) -> Expression:
    """An expression as its curator writes it; without stems where it has no words."""
    every = tokens(text, language)
    kept = [token for token in every if token.word not in LIGHT_WORDS[language]]
    if not any(token.content for token in kept):  # « ne que », "up to": there is nothing else that tells
        kept = [token for token in every if token.word not in _ARTICLES] or list(every)
    denies = any(token.word in DENYING[language] for token in kept)
    return Expression(tuple(_ELIDED.get(token.stem, token.stem) for token in kept), denies)


def line(reading: Reading) -> Line:
    """The line of a sentence that has been read."""
    plain = _line(reading.tokens, reading.language)
    negated = [(word.start, word.end) for word in reading.words if word.negated]
    return plain._replace(denied=frozenset(_inside(plain.spans, negated))) if negated else plain


def unread(text: str, language: str) -> Line:
    """The line of a sentence of which it does not matter what it denies."""
    return _line(tokens(text, language), language)


def _line(words: Sequence[Token], language: str) -> Line:
    places: dict[str, list[int]] = {}
    for at, token in enumerate(words):
        places.setdefault(_ELIDED.get(token.stem, token.stem), []).append(at)
    auxiliaries = frozenset(at for at, token in enumerate(words) if token.word in AUXILIARIES[language])
    return Line(places, frozenset(), auxiliaries, tuple((token.start, token.end) for token in words))


def _inside(spans: Sequence[tuple[int, int]], negated: Sequence[tuple[int, int]]) -> Iterator[int]:
    for low, high in negated:
        yield from (at for at, (start, _) in enumerate(spans) if low <= start < high)


def found(stems: Sequence[str], line: Line) -> tuple[int, ...] | None:
    """The words of the line that these stems stand for, the first such; None where there are none."""
    for first in line.places.get(stems[0], ()):
        at = [first]
        for stem in stems[1:]:
            following = next((place for place in line.places.get(stem, ()) if 0 < place - at[-1] <= _APART), None)
            if following is None or not line.auxiliaries.isdisjoint(range(at[-1] + 1, following)):
                break
            at.append(following)
        else:
            return tuple(at)
    return None


Table = Mapping[str, Sequence[tuple[Any, ...]]]  # rows that begin with the stems of an expression, by its first stem


def spotted(table: Table, line: Line) -> list[tuple[tuple[Any, ...], tuple[int, ...]]]:
    """The rows whose expression stands in the line, and at which words; not those that lie within another."""
    rows = [row for first in table.keys() & line.places.keys() for row in table[first]]
    sighted = [(row, at) for row in rows if (at := found(row[0], line))]
    places = {frozenset(at) for _, at in sighted}
    return [(row, at) for row, at in sighted if not any(set(at) < other for other in places)]
