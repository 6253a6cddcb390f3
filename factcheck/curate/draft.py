"""Drafts: the statements of a source that are worth a claim, each with its quote, speaker and what to look at."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.base.quotes import SourceText
from factcheck.curate.anchor import anchored
from factcheck.curate.compound import bare, parts, trimmed
from factcheck.curate.reference import referred
from factcheck.curate.turns import turns
from factcheck.curate.worth import ENOUGH, worth
from factcheck.language.lexicon import Lexicon
from factcheck.language.packs.drafting import NOT_SPEAKING
from factcheck.language.reading import Reading, read
from factcheck.language.sentences import statements
from factcheck.language.words import tokens
from factcheck.model import Document, Span, Statement

_FEWEST = 3  # content words of a draft
Doubt = tuple[str, dict[str, str]]  # message key and the words to fill in


class Draft(NamedTuple):
    """A claim proposed: its text, the place of its quote in the source, and what a curator should look at."""

    claim: str
    language: str
    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""
    speaker: str = ""
    doubts: tuple[Doubt, ...] = ()


def drafts(document: Document, lexicon: Lexicon, language: str | None = None) -> Iterator[Draft]:
    """The drafts of a source in reading order; the spans are of `document.text`, which is the file in seeds/.

    `language` ("fr" or "en") is that of the source where it is known.
    """
    found = statements(document, language)
    readings = [read(each.text, each.language, lexicon) for each in found]
    drafter = _Drafter(document, persons(readings))
    before, last = None, -1
    for statement, reading in zip(found, readings, strict=True):
        block = bisect_right(document.blocks, statement.span.start, key=lambda each: each.span.start) - 1
        if statement.skipped is None and not _shouted(statement.text) and worth(reading) >= ENOUGH:
            yield from drafter.of_sentence(statement, reading, block, before if block == last else None)
        before, last = reading, block


def _shouted(text: str) -> bool:
    """Whether most letters are capitals: a heading that the plain text does not tell from a sentence."""
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter.isupper() for letter in letters) > len(letters)


def _after(statement: Statement, begin: int) -> int:
    """Where in the statement's text the words begin that stand at `begin` of the document, or after it."""
    size = len(statement.text)
    return next((at for at in range(size) if statement.place(at, at + 1).start >= begin), size)


def persons(readings: Iterable[Reading]) -> dict[str, str]:
    """Full names of the persons that the sentences name, as first written, by key and by last name."""
    found: dict[str, str] = {}
    for reading in readings:
        for name in reading.names:
            written = " ".join(reading.text[name.start : name.end].split())
            if name.kind == "person" and " " in written:
                found.setdefault(name.key, written)
                found.setdefault(name.key.rpartition(" ")[2], written)
    return found


class _Drafter:
    """Makes drafts of the sentences of one document."""

    def __init__(self, document: Document, people: dict[str, str]) -> None:
        self.source, self.people = SourceText(document.text), people
        self.turns = turns(document.text, document.blocks, people)

    def of_sentence(
        self, statement: Statement, reading: Reading, block: int, before: Reading | None
    ) -> Iterator[Draft]:
        """The drafts of one sentence in a block (its number); `before` is the sentence before it in the block."""
        turn, begin = self.turns[block]
        label = _after(statement, begin) if begin > statement.span.start else 0
        speaker, doubts = (turn, ()) if turn else self.speaker(reading, before)
        for part in parts(reading):
            start, end = bare(reading.text, Span(max(part.start, label), part.end), statement.language)
            if sum(token.content for token in tokens(reading.text[start:end], statement.language)) < _FEWEST:
                continue
            said = referred(" ".join(reading.text[start:end].split()), statement.language, before, self.people)
            span = trimmed(self.source.text, *statement.place(start, end))
            quote = anchored(self.source, span)
            doubt = (*said.doubts, *doubts)
            yield Draft(sentence(said.text), statement.language, span, *quote, speaker=speaker, doubts=doubt)

    def speaker(self, reading: Reading, before: Reading | None) -> tuple[str, tuple[Doubt, ...]]:
        """Who is said to say it: whom the sentence names, the person before where a pronoun speaks, else nobody."""
        for name in reading.speakers:
            earlier = tokens(reading.text[: name.start], reading.language)
            if not earlier or earlier[-1].word not in NOT_SPEAKING:
                written = " ".join(reading.text[name.start : name.end].split())
                return self.people.get(name.key, written), ()
        if reading.speaks and before is not None:
            named = list(dict.fromkeys(self.people[name.key] for name in before.names if name.key in self.people))
            if len(named) == 1:
                return named[0], (("draft.speaker", {"name": named[0]}),)
        return "", ()


def sentence(text: str) -> str:
    """`text` with a capital and a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
