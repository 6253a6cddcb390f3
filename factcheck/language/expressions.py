"""Expressions of a few words, and where they stand in a sentence, inflected and with other words in between.

« échapper à » stands in « ils n'échappent plus guère à la règle », "take on" in "they took hardly anyone on" does not:
the stems of its words, light ones left out, must follow each other, each at most `_APART` words after the one before.
"Casilli interviewed" does not stand in "Casilli was interviewed": it is who does what to whom that it tells.

A pattern is several of them in this order, with anything in between (« le Nord … gagner moins … le Sud »), and for each
of its parts there may be several that do as well (« gagner | toucher »). A part that « par » or "by" leads to counts
only with that word written in the pattern: who acts and who is acted upon would else be taken for each other. No part
is looked for behind a word like « mais » or "while", where another thing is spoken of; nor does an expression or a
pattern reach across a colon or a semicolon.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise, zip_longest
from typing import Any, NamedTuple

from factcheck.language.packs.light_words import (
    AUXILIARIES,
    CONTRASTING,
    DENYING,
    HAVING,
    JOINING,
    LEADING,
    LIGHT_WORDS,
)
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading, within
from factcheck.language.words import tokens
from factcheck.model import Token

_APART = 3
_ARTICLES = frozenset(("le", "la", "les", "l", "the", "a", "an"))
# Words of one stem more: « n'a que » has « ne … que », « ils l'ont fait payer » has « faire payer ».
_AS: dict[str, dict[str, str]] = {
    "fr": {"n": "ne"} | dict.fromkeys(("fait", "font", "fit", "fais", "faisai", "feront", "ferai", "fass"), "fair"),
    "en": {},
}
_BEEN = "ete"  # « a été », and « l'été »
_INFINITIVE = ("er", "ir", "re")
_GAP, _OR = "…", "|"
_AGENT = frozenset(("par", "by"))
_BREAK = pattern(r"[;:](?:\s|$)")
_LEADS = 3  # words before a part, among which the one that makes it an agent stands


class Expression(NamedTuple):
    """The stems that make it up, and whether one of them denies."""

    stems: tuple[str, ...]
    denies: bool


class Pattern(NamedTuple):
    """The stems of each expression that may stand for each of its parts, in the order of the sentence; whether one of
    them denies.
    """

    parts: tuple[tuple[tuple[str, ...], ...], ...]
    denies: bool


Form = Expression | Pattern


class Line(NamedTuple):
    """A sentence as a line of stems, function words too: where each stands, which words are denied, by which, which are
    forms of the verb that makes a passive, which set what follows against what stands before, which lead to the next
    place, and which stand right behind a colon or a semicolon.
    """

    places: Mapping[str, Sequence[int]]
    denied: frozenset[int]
    deniers: frozenset[int]
    auxiliaries: frozenset[int]
    contrasts: frozenset[int]
    turns: frozenset[int]
    breaks: frozenset[int]
    words: Sequence[Token]

    def span(self, at: Sequence[int]) -> tuple[int, int]:
        """From the first to the last of these words."""
        return self.words[at[0]].start, self.words[at[-1]].end


def forms(text: str, language: str) -> list[Form]:
    """What may stand in a sentence for a cue as its curator writes it: the expressions between "|", or one pattern."""
    parts = [
        [each for one in part.split(_OR) if (each := expression(one, language)).stems] for part in text.split(_GAP)
    ]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return list(chain.from_iterable(parts))
    stems = tuple(tuple(each.stems for each in part) for part in parts)
    return [Pattern(stems, any(each.denies for part in parts for each in part))]


def expression(text: str, language: str) -> Expression:
    """An expression as its curator writes it; without stems where it has no words."""
    every = tokens(text, language)
    light = LIGHT_WORDS[language]
    kept = [token for token, after in zip_longest(every, every[1:]) if token.word not in light or _causes(token, after)]
    if not any(token.content for token in kept):  # « ne que », "up to": there is nothing else that tells
        kept = [token for token in every if token.word not in _ARTICLES] or list(every)
    denies = any(token.word in DENYING[language] for token in kept)
    return Expression(tuple(_AS[language].get(token.stem, token.stem) for token in kept), denies)


def _causes(token: Token, after: Token | None) -> bool:
    """Whether it makes another do what the word after it says, which is not to do it: « faire condamner »."""
    return token.word == "faire" and after is not None and after.word.endswith(_INFINITIVE)


def line(reading: Reading) -> Line:
    """The line of a sentence that has been read."""
    plain = _line(reading.text, reading.tokens, reading.language)
    negated = [(word.start, word.end) for word in reading.words if word.negated]
    if not negated:
        return plain
    deniers = {span.start for span in reading.negations}
    return plain._replace(
        denied=within(reading.tokens, negated),
        deniers=frozenset([at for at, token in enumerate(reading.tokens) if token.start in deniers]),
    )


def unread(text: str, language: str) -> Line:
    """The line of a sentence of which it does not matter what it denies."""
    return _line(text, tokens(text, language), language)


def _line(text: str, words: Sequence[Token], language: str) -> Line:
    places: dict[str, list[int]] = {}
    other = _AS[language]
    for at, token in enumerate(words):
        stem = token.stem
        if stem in other:
            stem = other[stem]
        if stem == _BEEN and not HAVING.isdisjoint([one.word for one in words[max(0, at - _LEADS) : at]]):
            continue
        if stem in places:
            places[stem].append(at)
        else:
            places[stem] = [at]
    joining, leading = JOINING[language], LEADING[language]
    turns = [at for at, (one, after) in enumerate(pairwise(words)) if one.word in joining and after.word in leading]
    return Line(
        places,
        frozenset(),
        frozenset(),
        _among(words, AUXILIARIES[language]),
        _among(words, CONTRASTING[language]),
        frozenset(turns),
        _behind_breaks(text, words),
        words,
    )


def _behind_breaks(text: str, words: Sequence[Token]) -> frozenset[int]:
    """The words that a colon or a semicolon stands right before."""
    if ":" not in text and ";" not in text:
        return frozenset()
    return frozenset(
        [at for at, (one, after) in enumerate(pairwise(words), 1) if _BREAK.search(text, one.end, after.start)]
    )


def _among(words: Sequence[Token], forms: frozenset[str]) -> frozenset[int]:
    return frozenset([at for at, token in enumerate(words) if token.word in forms])


def found(stems: Sequence[str], line: Line, after: int = -1) -> tuple[int, ...] | None:
    """The words of the line that these stems stand for, the first such behind word `after`; None if there are none."""
    places = line.places
    beginning = places.get(stems[0], ())
    if len(stems) == 1 and after < 0:  # most cues are one word
        return (beginning[0],) if beginning else None
    for first in beginning:
        if first <= after:
            continue
        at = [first]
        for stem in stems[1:]:
            following = next((place for place in places.get(stem, ()) if 0 < place - at[-1] <= _APART), None)
            if following is None or not line.auxiliaries.isdisjoint(range(at[-1] + 1, following)):
                break
            if _broken(at[-1], following, line):
                break
            at.append(following)
        else:
            return tuple(at)
    return None


def in_order(parts: Sequence[Sequence[Sequence[str]]], line: Line) -> tuple[int, ...] | None:
    """The words of the line that these parts of a pattern stand for; None where one is missing or the order another."""
    words: tuple[int, ...] = ()
    for part in parts:
        last = words[-1] if words else -1
        every = [at for stems in part if (at := found(stems, line, last))]
        if not every:
            return None
        nearest = min(every, key=lambda at: at[-1])
        if words and _parted(last, nearest[0], line):
            return None
        words += nearest
    return words


def _parted(one: int, other: int, line: Line) -> bool:
    """Whether what stands between two words, where one part ends and the next begins, leads to who acts, or sets what
    follows against what stands before or apart from it.
    """
    between = range(one + 1, other)
    led = any(line.words[at].word in _AGENT for at in between[-_LEADS:])
    return led or not line.contrasts.isdisjoint(between) or _broken(one, other, line)


def _broken(one: int, other: int, line: Line) -> bool:
    """Whether a colon or a semicolon stands between two words of the line."""
    return bool(line.breaks) and not line.breaks.isdisjoint(range(one + 1, other + 1))


Table = Mapping[str, Sequence[tuple[Any, ...]]]  # rows that begin with the stems of an expression, by its first stem


class Tables(NamedTuple):
    """Rows that begin with the stems of an expression, and rows that begin with the parts of a pattern, each by the
    stems that it may begin with.
    """

    expressions: Table
    patterns: Table


def tabled(rows: Iterable[tuple[Any, ...]]) -> Tables:
    """The tables of rows that begin with the stems of an expression or with the parts of a pattern."""
    expressions: dict[str, list[tuple[Any, ...]]] = {}
    patterns: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        if is_pattern(row):
            for first in dict.fromkeys(stems[0] for stems in row[0][0]):
                patterns.setdefault(first, []).append(row)
        else:
            expressions.setdefault(row[0][0], []).append(row)
    return Tables(expressions, patterns)


def is_pattern(row: Sequence[Any]) -> bool:
    """Whether a row begins with the parts of a pattern, not with the stems of an expression."""
    return not isinstance(row[0][0], str)


def spotted(tables: Tables, line: Line) -> list[tuple[tuple[Any, ...], tuple[int, ...]]]:
    """The rows whose expression or pattern stands in the line, and at which words; none that lies within another."""
    stems = line.places
    # In the order of the line, so that equals come the same in every run. Most expressions that begin like it have an
    # end that it lacks.
    table = tables.expressions
    rows = [row for first in stems if first in table for row in table[first] if row[0][-1] in stems]
    sighted = [(row, at) for row in rows if (at := found(row[0], line))]
    table = tables.patterns
    if table:
        wide = {id(row): row for first in stems if first in table for row in table[first] if _ends(row[0], stems)}
        sighted += [(row, at) for row in wide.values() if (at := in_order(row[0], line))]
    if len(sighted) < 2:
        return sighted
    places = {frozenset(at) for _, at in sighted}
    return [(row, at) for row, at in sighted if not any(set(at) < other for other in places)]


def _ends(parts: Sequence[Sequence[Sequence[str]]], stems: Mapping[str, Sequence[int]]) -> bool:
    """Whether the line has the last word of what may be the last part."""
    return True in [each[-1] in stems for each in parts[-1]]  # asked so often that a generator costs more
