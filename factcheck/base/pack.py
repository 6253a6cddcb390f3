"""One claim in the form that a run reads: what is needed to find and lay it, apart from what is needed to judge it.

A record is some marshalled parts one after the other, so that what nobody asks for stays packed:

    head      (its own values, in the order of `own_row`; where the facts are; where its wordings in each of LANGUAGES
              are, 0 where it has none)
    facts     what all its wordings say together, and the passage around the quote, in the order of `_facts`
    wordings  in one language, in the order of `_wordings`; they say where each wording is
    wording   in the order of `matching.record.Wording`

Where a part is, is told by the bytes from its beginning to the end of the record: see `part`.
"""

import marshal
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, pairwise
from typing import Any, NamedTuple, TypeVar

from factcheck.base.cues import cue_tables
from factcheck.language.expressions import line
from factcheck.language.figure_comparison import compatible
from factcheck.language.hearsay import holders, names_holders
from factcheck.language.lexicon import LANGUAGES, Lexicon
from factcheck.language.names import words_of
from factcheck.language.reading import Reading, read
from factcheck.model import Claim, DateRef, Figure, Outcome, Source

TRUE, REFUTED, QUOTE = 0, 1, 2
IN_TRUE, IN_REFUTED = 1, 2  # bits: where two stems stand near each other
_PASSAGE = 300  # code points of context on each side of a quote
# True wordings, the claim and its quote among them, below which refuted ones do not weigh against them: beside two or
# three true sentences, a refuted one is the nearest to much that is true (the weights were fitted on ten and more).
_FEW = 5
_MOST = 0.6  # of the true wordings of a claim: what so many of them name, the claim is about
_BYTE = 256

_SURROGATES, _AFTER_SURROGATES = 0xD800, 0xE000  # code points that are no letters

Weight = Callable[[str, str], float]  # of a stem in a language
Quantity = TypeVar("Quantity", Figure, DateRef)


class Letters(dict[str, str]):
    """A letter for every different word of a base: sentences become strings, quick to lay beside each other."""

    def __missing__(self, word: str) -> str:
        """The next letter."""
        number = len(self) + 1
        made = self[word] = chr(number if number < _SURROGATES else number - _SURROGATES + _AFTER_SURROGATES)
        return made

    def spelled(self, words: Iterable[str]) -> str:
        """A letter a word."""
        return "".join([self[word] for word in words])


class Row(NamedTuple):
    """A wording of a claim as it is read, and its stance: TRUE, REFUTED or QUOTE."""

    reading: Reading
    stance: int


def language_of(source: Source) -> str:
    """The language that a source is read in."""
    return source.language if source.language in LANGUAGES else "fr"


def around(claim: Claim, text: str, lexicon: Lexicon) -> tuple[Any, ...]:
    """The passage that the quote stands in: its figures, dates and names, which a statement may take, and its text."""
    from factcheck.base import quotes

    passage = text[max(0, claim.span.start - _PASSAGE) : claim.span.end + _PASSAGE]
    reading = read(passage, language_of(claim.source), lexicon)
    return (
        tuple(tuple(figure) for figure in reading.figures),
        tuple(tuple(date) for date in reading.dates),
        frozenset(name.key for name in reading.names),
        quotes.around(text, *claim.span),
    )


def pack_claim(  # noqa: PLR0917 - the claim, and what the base knows
    claim: Claim, source: int, rows: Sequence[Row], passage: tuple[Any, ...], weight: Weight, letters: Letters
) -> bytes:
    """The claim packed: `source` is the number of its source, `rows` its wordings, `passage` what is `around` it."""
    true = sum(row.stance != REFUTED for row in rows)
    own = own_row(claim, source, bare=true == len(rows) or true < _FEW)
    tail = b""
    wordings = []
    for language in LANGUAGES:
        inside = [row for row in rows if row.reading.language == language]
        places = []
        for row in inside:
            tail = marshal.dumps(packed(*row)) + tail
            places.append(len(tail))
        if inside:
            tail = marshal.dumps((_cues(claim, language, inside), *_wordings(inside, places, weight, letters))) + tail
        wordings.append(len(tail) if inside else 0)
    tail = marshal.dumps(_facts(claim, rows, passage)) + tail
    return marshal.dumps((own, len(tail), tuple(wordings))) + tail


def _cues(claim: Claim, language: str, rows: Sequence[Row]) -> bytes:
    """The cues in a language, weighed, packed once more: many statements come near a claim and look for none."""
    if not (claim.cues.get(language) or claim.refuted_cues.get(language)):
        return b""
    true = [line(row.reading) for row in rows if row.stance != REFUTED]
    refuted = [line(row.reading) for row in rows if row.stance == REFUTED]
    tables = cue_tables(claim, language, true, refuted)
    return marshal.dumps([dict(table) for table in tables])


def part(record: memoryview, place: int) -> tuple[Any, ...]:
    """The part of a record that begins `place` bytes before its end."""
    found: tuple[Any, ...] = marshal.loads(record[len(record) - place :])
    return found


def own_row(claim: Claim, source: int, *, bare: bool) -> tuple[Any, ...]:
    """The claim's own values; `bare`: its curator wrote down nothing that it rules out, or too little that it says.
    Then nobody has told either whose word it is.
    """
    tongue = language_of(claim.source)
    return (
        claim.id,
        source,
        claim.claim,
        claim.quote,
        claim.span.start,
        claim.span.end,
        claim.line,
        claim.speaker,
        claim.topics,
        claim.conflicts_with,
        claim.place,
        bare,
        "" if bare or names_holders(claim.speaker, tongue) else holders(claim.claim, tongue),
    )


def packed(reading: Reading, stance: int) -> tuple[Any, ...]:
    """A wording's reading as plain values, in the order of `matching.record.Wording`."""
    return (
        reading.text,
        reading.language,
        stance,
        tuple(sys.intern(word.stem) for word in reading.words),
        tuple(chain.from_iterable(word[3:] for word in reading.words)),
        tuple(chain.from_iterable(word[1:3] for word in reading.words)),
        tuple(tuple(figure) for figure in reading.figures),
        tuple(tuple(date) for date in reading.dates),
        tuple(tuple(name) for name in reading.names),
        tuple(tuple(name) for name in reading.speakers),
        reading.all_words,
    )


def near_pairs(stems: Sequence[str]) -> list[tuple[str, str]]:
    """Ordered pairs of stems with at most one word between them."""
    return [*pairwise(stems), *zip(stems, stems[2:], strict=False)]


def _wordings(rows: Sequence[Row], places: Sequence[int], weight: Weight, letters: Letters) -> tuple[Any, ...]:
    """What a statement is laid beside: which wordings have which stems, what each stem weighs by the share of the true
    wordings that have it, what the wordings weigh, all words in order and the different ones (as letters), what stands
    near each other, which of them deny which stems, and their places.

    The stems of true wordings alone come first, then those of both, then those of refuted wordings alone.
    """
    language = rows[0].reading.language
    # Interned stems come back interned: one object for all the claims that have a word.
    stems = [tuple(sys.intern(word.stem) for word in row.reading.words) for row in rows]
    spelled = tuple(letters.spelled(row.reading.all_words) for row in rows)
    having: dict[str, list[int]] = {}
    for number, row in enumerate(stems):
        for stem in dict.fromkeys(row):
            having.setdefault(stem, []).append(number)
    sides = {stem: _sides(rows[number].stance for number in numbers) for stem, numbers in having.items()}
    order = sorted(having, key=lambda stem: ((IN_TRUE, IN_TRUE | IN_REFUTED, IN_REFUTED).index(sides[stem]), stem))
    true = sum(row.stance != REFUTED for row in rows)
    said = {stem: sum(rows[number].stance != REFUTED for number in numbers) for stem, numbers in having.items()}
    kind = bytes if len(rows) <= _BYTE else tuple
    return (
        tuple(order),
        sum(side == IN_TRUE for side in sides.values()),
        sum(side != IN_REFUTED for side in sides.values()),
        tuple(kind(having[stem]) for stem in order),
        tuple(said[stem] * weight(stem, language) / true for stem in order if said[stem]),
        bytes(row.stance for row in rows),
        tuple(sum(weight(stem, language) for stem in sorted(set(row))) for row in stems),
        tuple(map(len, stems)),
        spelled,
        tuple("".join(sorted(set(line))) for line in spelled),
        marshal.dumps(_near(rows, stems, order)),
        {stem: kind(numbers) for stem, numbers in _denied(rows).items()},
        tuple(places),
    )


def _denied(rows: Sequence[Row]) -> dict[str, list[int]]:
    """Which wordings deny which stems."""
    found: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for stem in dict.fromkeys(sys.intern(word.stem) for word in row.reading.words if word.negated):
            found.setdefault(stem, []).append(number)
    return found


def _sides(stances: Iterable[int]) -> int:
    """IN_TRUE, IN_REFUTED or both."""
    found = 0
    for stance in stances:
        found |= IN_REFUTED if stance == REFUTED else IN_TRUE
    return found


def _near(rows: Sequence[Row], stems: Sequence[tuple[str, ...]], order: Sequence[str]) -> dict[int, int]:
    """For pairs of stems that stand near each other, in order, in which wordings they do.

    The key is the place of the first in `order` times the number of stems, plus that of the second.
    """
    places = {stem: place for place, stem in enumerate(order)}
    found: dict[int, int] = {}
    for row, own in zip(rows, stems, strict=True):
        for one, other in near_pairs(own):
            key = places[one] * len(order) + places[other]
            found[key] = found.get(key, 0) | _sides([row.stance])
    return found


def _facts(claim: Claim, rows: Sequence[Row], passage: tuple[Any, ...]) -> tuple[Any, ...]:
    """What the wordings say together in all languages. A quote may hold its neighbours' facts (FINDINGS, 5)."""
    *nearby, texts = passage
    said = [row.reading for row in rows if row.stance == TRUE]
    refuted = [row.reading for row in rows if row.stance == REFUTED]
    kinds = {name.key: name.kind for reading in said for name in reading.names}
    words = {word.stem for reading in said for word in reading.words} | {part for key in kinds for part in key.split()}
    return (
        _different(figure for reading in said for figure in reading.figures),
        _different(figure for reading in refuted for figure in reading.figures),
        _different(date for reading in said for date in reading.dates),
        _different(date for reading in refuted for date in reading.dates),
        *nearby,
        kinds,
        frozenset(name.key for reading in refuted for name in reading.names) - frozenset(kinds),
        _source_keys(claim),
        _written(rows),
        marshal.dumps(frozenset(words)),
        texts,
        _core_names(said, _source_keys(claim)),
        marshal.dumps((dict(claim.cues), dict(claim.refuted_cues))),
    )


def _core_names(said: Sequence[Reading], source_keys: frozenset[str]) -> tuple[str, ...]:
    """Keys of the names that most true wordings have, those of its source left out: the claim is about them."""
    times = Counter(key for reading in said for key in {name.key for name in reading.names})
    return tuple(sorted(key for key, count in times.items() if count >= _MOST * len(said) and key not in source_keys))


def _different(values: Iterable[Quantity]) -> tuple[tuple[Any, ...], ...]:
    """The values, each once: of those that differ by their place only, the last."""
    return tuple(map(tuple, {value[2:]: value for value in values}.values()))


def _source_keys(claim: Claim) -> frozenset[str]:
    """Keys under which the claim's speaker and its source may be named."""
    keys = set()
    for name in (claim.speaker, claim.source.author, claim.source.publisher, claim.source.title):
        words = words_of(name)
        keys.add(" ".join(words))
        keys.add(" ".join(word for word in words if len(word) > 1))
    return frozenset(keys - {""})


def _written(rows: Sequence[Row]) -> dict[str, dict[tuple[Any, ...], str]]:
    """By language: how a figure or a date, given without its place, is written: as the quote has it, else a wording."""
    found: dict[str, dict[tuple[Any, ...], str]] = {}
    quoted = [row.reading for row in rows if row.stance == QUOTE]
    for reading in [*quoted, *(row.reading for row in rows if row.stance == TRUE)]:
        texts = found.setdefault(reading.language, {})
        for figure in reading.figures:
            texts.setdefault(tuple(figure[2:]), _in_quote(figure, reading, quoted))
        for date in reading.dates:
            texts.setdefault(tuple(date[2:]), reading.text[date.start : date.end])
    return found


def _in_quote(figure: Figure, reading: Reading, quoted: Sequence[Reading]) -> str:
    """The words of the quote for the same figure, if it is in the same language: « 47 % » for « la moitié »."""
    for quote in quoted:
        for other in quote.figures:
            if quote.language == reading.language and compatible(figure, other) is Outcome.AGREES:
                return quote.text[other.start : other.end]
    return reading.text[figure.start : figure.end]
