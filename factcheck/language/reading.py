"""A `Reading`: everything that is extracted from one sentence, each with its place in it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.language import cues, dates, figures, names, quotations, rest, shares, speech
from factcheck.language.lexicon import Lexicon
from factcheck.language.words import tokens
from factcheck.model import DateRef, Figure, Name, Quotation, Span, Token

_FRONT = 8  # code points: a place named so early, after another word, is where the sentence takes us
_INTO = frozenset(("en", "a", "au", "aux", "dans", "chez", "pour", "in", "at", "for", "across"))


class Word(NamedTuple):
    """A content word with how it stands in its sentence (see `cues.Mark`)."""

    stem: str
    start: int
    end: int
    negated: int
    head: int
    contrast: int
    direction: int
    quantity: int
    clause: int


class Reading(NamedTuple):
    """What one sentence says, as far as it can be compared; spans are in its own text."""

    text: str
    language: str
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    shares: tuple[shares.Share, ...]
    dates: tuple[DateRef, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    speakers: tuple[Name, ...]
    negations: tuple[Span, ...]
    pronoun: bool
    speaks: bool  # a pronoun is made the author of what is reported
    all_words: tuple[str, ...]
    tokens: tuple[Token, ...]  # the same words with their places
    additive: bool  # « lui aussi », "too": what is said holds of something else as well


def turns_to(reading: Reading, name: Name) -> bool:
    """Whether the sentence turns with the name to another subject: « en Italie, … », « l'Espagne, elle aussi, … »."""
    if reading.additive:
        return True
    before = reading.text[: name.start].strip()
    return name.kind == "place" and name.start <= _FRONT and bool(before) and not before[0].isdigit()


def takes_us_to(reading: Reading, name: Name) -> bool:
    """Whether the sentence begins with the place that it speaks of: « En Italie, … », not « L'Italie … »."""
    return reading.all_words[0] in _INTO and turns_to(reading, name)


def within(words: Sequence[Token | Word | Name | Span], spans: Iterable[tuple[int, ...]]) -> frozenset[int]:
    """Which of the words, names or spans, by their place among them, begin in one of the spans of the same text."""
    return frozenset([at for low, high in spans for at, word in enumerate(words) if low <= word.start < high])


def is_title(reading: Reading, span: Span | Quotation) -> bool:
    """Whether the words of a span are the title of a work that the lexicon knows: a name, and nobody's statement."""
    return any(name.kind == "work" and name.start <= span.start and span.end <= name.end for name in reading.names)


def read(text: str, language: str, lexicon: Lexicon) -> Reading:
    """Read one sentence in `language` ("fr" or "en")."""
    single = tokens(text, language)
    said = tuple(token.word for token in single)
    found = lexicon.joined(single, language)
    counted = figures.figures(text, language)
    told = rest.Marked(counted, shares.shares(text, language), *cues.marks(text, found, language))
    counted, named_shares, marks, negations = rest.affirmed(told, found)
    named = names.names(text, single, lexicon.names)
    quoted = quotations.quotations(text)
    words = tuple(
        Word(token.stem, token.start, token.end, *mark)
        for token, mark in zip(found, marks, strict=True)
        if token.content
    )
    return Reading(
        text=text,
        language=language,
        words=words,
        figures=counted,
        shares=named_shares,
        dates=dates.dates(text, language),
        names=named,
        quotations=quoted,
        speakers=speech.speakers(text, single, named, language, bool(quoted)),
        negations=tuple(
            Span(found[n.cue].start, found[n.head].end if n.head > n.cue else found[n.cue].end) for n in negations
        ),
        pronoun=speech.has_pronoun(single, language),
        speaks=speech.speaks_by_pronoun(single, language),
        all_words=said,
        tokens=single,
        additive=cues.additive(said, language),
    )
