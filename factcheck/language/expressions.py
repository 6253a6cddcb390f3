"""Expressions of a few words, and where they stand in a sentence, inflected and with other words in between.

« échapper à » stands in « ils n'échappent plus guère à la règle », "take on" in "they took hardly anyone on" does not:
the stems of its words, light ones left out, must follow each other, each at most `_APART` words after the one before.
"Casilli interviewed" does not stand in "Casilli was interviewed": it is who does what to whom that it tells.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from factcheck.language.packs.light_words import AUXILIARIES, DENYING, LIGHT_WORDS
from factcheck.language.reading import Reading, within
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
    words: Sequence[Token]

    def span(self, at: Sequence[int]) -> tuple[int, int]:
        """From the first to the last of these words."""
        return self.words[at[0]].start, self.words[at[-1]].end


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
    return plain._replace(denied=within(reading.tokens, negated)) if negated else plain


def unread(text: str, language: str) -> Line:
    """The line of a sentence of which it does not matter what it denies."""
    return _line(tokens(text, language), language)


def _line(words: Sequence[Token], language: str) -> Line:
    places: dict[str, list[int]] = {}
    for at, token in enumerate(words):
        stem = token.stem
        if stem in _ELIDED:
            stem = _ELIDED[stem]
        if stem in places:
            places[stem].append(at)
        else:
            places[stem] = [at]
    forms = AUXILIARIES[language]
    auxiliaries = frozenset([at for at, token in enumerate(words) if token.word in forms])
    return Line(places, frozenset(), auxiliaries, words)


def found(stems: Sequence[str], line: Line) -> tuple[int, ...] | None:
    """The words of the line that these stems stand for, the first such; None where there are none."""
    places = line.places
    beginning = places.get(stems[0], ())
    if len(stems) == 1:  # most cues are one word
        return (beginning[0],) if beginning else None
    for first in beginning:
        at = [first]
        for stem in stems[1:]:
            following = next((place for place in places.get(stem, ()) if 0 < place - at[-1] <= _APART), None)
            if following is None or not line.auxiliaries.isdisjoint(range(at[-1] + 1, following)):
                break
            at.append(following)
        else:
            return tuple(at)
    return None


Table = Mapping[str, Sequence[tuple[Any, ...]]]  # rows that begin with the stems of an expression, by its first stem


def spotted(table: Table, line: Line) -> list[tuple[tuple[Any, ...], tuple[int, ...]]]:
    """The rows whose expression stands in the line, and at which words; not those that lie within another."""
    stems = line.places
    # In the order of the line, so that equals come the same in every run. Most expressions that begin like it have an
    # end that it lacks.
    rows = [row for first in stems if first in table for row in table[first] if row[0][-1] in stems]
    sighted = [(row, at) for row in rows if (at := found(row[0], line))]
    if len(sighted) < 2:
        return sighted
    places = {frozenset(at) for _, at in sighted}
    return [(row, at) for row, at in sighted if not any(set(at) < other for other in places)]
