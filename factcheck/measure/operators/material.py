"""What the operators work on: the true wordings of a base, read, and all that the base says elsewhere."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from factcheck.language.figure_comparison import compatible
from factcheck.language.lexicon import LANGUAGES, Lexicon
from factcheck.language.reading import Reading, read
from factcheck.language.words import tokens
from factcheck.measure.operators.phrasing import stem_of_sentence
from factcheck.model import Claim, ClaimBase, Figure, Outcome

_PASSAGE = 300  # code points around a quote in which a name or figure may also stand
_SAME = 1 / 3  # share of a sentence's words that make another wording speak of the same thing


class Text(NamedTuple):
    """A true wording of a claim, read."""

    claim: Claim
    language: str
    text: str
    reading: Reading

    def protected(self) -> list[tuple[int, int]]:
        """Spans not to be touched: quotations and titles of works."""
        spans = [(quotation.start, quotation.end) for quotation in self.reading.quotations]
        return spans + [(name.start, name.end) for name in self.reading.names if name.kind == "work"]


class Known(NamedTuple):
    """What a claim, its wordings, its quote, its source and the passage around the quote name."""

    figures: tuple[Figure, ...]
    years: frozenset[int]
    names: frozenset[str]


def language_of(claim: Claim) -> str:
    """The language of a claim and its quote: that of its source."""
    return claim.source.language if claim.source.language in LANGUAGES else "fr"


class Material:
    """The wordings of `base` in its order, and questions about all of them."""

    def __init__(self, base: ClaimBase, lexicon: Lexicon) -> None:
        self.base, self.lexicon = base, lexicon
        self._known: dict[str, Known] = {}
        self._sources: dict[str, str] = {}
        self.texts = tuple(self._texts())
        self.written = frozenset(
            " ".join(text.split())
            for claim in base.claims
            for text in (claim.claim, claim.quote, *_all(claim.wordings.values()), *_all(claim.refuted.values()))
        )

    def read(self, text: str, language: str) -> Reading:
        return read(text, language, self.lexicon)

    def _texts(self) -> Iterable[Text]:
        for claim in self.base.claims:
            rows = [(language_of(claim), claim.claim)]
            rows += [(language, row) for language in LANGUAGES for row in claim.wordings.get(language, ())]
            for language, row in dict.fromkeys(rows):
                yield Text(claim, language, row, self.read(row, language))

    @cached_property
    def heads(self) -> tuple[Text, ...]:
        """The first wording of every claim in each language: what operators on whole claims start from."""
        seen: dict[tuple[str, str], Text] = {}
        for text in self.texts:
            seen.setdefault((text.claim.id, text.language), text)
        return tuple(seen.values())

    @cached_property
    def values(self) -> frozenset[float]:
        """Every figure and year that the base has, the passages around its quotes included."""
        found: set[float] = set()
        for claim in self.base.claims:
            known = self.known(claim)
            found.update(figure.value for figure in known.figures)
            found.update(known.years)
        return frozenset(found)

    def _source(self, claim: Claim) -> str:
        file = claim.source.file
        if file not in self._sources:
            self._sources[file] = (Path(self.base.root) / file).read_bytes().decode("utf-8")
        return self._sources[file]

    def known(self, claim: Claim) -> Known:
        """What `claim` and its surroundings name."""
        if claim.id not in self._known:
            language = language_of(claim)
            passage = self._source(claim)[max(0, claim.span.start - _PASSAGE) : claim.span.end + _PASSAGE]
            about = (claim.source.title, claim.source.author, claim.source.publisher, claim.speaker)
            rows = [(language, text) for text in (claim.claim, claim.quote, passage, *about)]
            rows += [(tongue, row) for tongue in LANGUAGES for row in claim.wordings.get(tongue, ())]
            readings = [self.read(text, tongue) for tongue, text in rows]
            self._known[claim.id] = Known(
                tuple(figure for reading in readings for figure in reading.figures),
                frozenset(date.year for reading in readings for date in reading.dates),
                frozenset(name.key for reading in readings for name in reading.names),
            )
        return self._known[claim.id]

    def allows(self, claim: Claim, figure: Figure) -> bool:
        """Whether `figure` agrees with one that the claim or its passage gives for the same unit."""
        return any(
            other.unit == figure.unit and compatible(figure, other) is Outcome.AGREES
            for other in self.known(claim).figures
        )

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that the base writes in lower case somewhere, folded: a capital on them is that of a sentence."""
        return frozenset(
            token.word
            for text in self.texts
            for token in tokens(text.text, text.language)
            if text.text[token.start].islower()
        )

    def lowered(self, text: str, language: str) -> str | None:
        """`text` as it stands after other words; None where its first word may or may not be a name.

        Function words and common words lose their capital; names and acronyms keep it.
        """
        found = tokens(text, language)
        if not found or found[0].start or not text[0].isupper():
            return text if found and (text[0].isdigit() or text[0] in '«"“') else None
        surface, next_letter = text[: found[0].end], text[found[0].end :].lstrip()[:1]
        named = any(name.start == 0 for name in self.read(text, language).names)
        if named or surface == "I" or (len(surface) > 1 and surface.isupper()):
            return text
        if found[0].content and (found[0].word not in self.common or next_letter.isupper()):
            return None
        return text[0].lower() + text[1:]

    def forms(self, sentence: str, language: str) -> tuple[str, str] | None:
        """A sentence without its full stop: as it begins one, and as it stands after other words; None where it ends
        otherwise, or where it may not be known how it stands there.
        """
        body = stem_of_sentence(sentence)
        inner = self.lowered(body, language) if body else None
        return None if body is None or inner is None else (body, inner)

    @cached_property
    def _where(self) -> dict[tuple[str, str], set[int]]:
        where: dict[tuple[str, str], set[int]] = {}
        for number, text in enumerate(self.texts):
            said = [word.stem for word in text.reading.words]
            said += [token.stem for token in tokens(text.claim.speaker, text.language)]
            for stem in said:
                where.setdefault((text.language, stem), set()).add(number)
        return where

    @cached_property
    def _stems(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(word.stem for word in text.reading.words) for text in self.texts)

    def backed(self, text: str, language: str, new: str, share: float = _SAME) -> bool:
        """Whether some true wording has the words of `new` (or is said by it) and `share` of those of `text`."""
        needed = [token.stem for token in tokens(new, language) if token.content]
        if not needed:
            return False
        found = set.intersection(*(self._where.get((language, stem), set()) for stem in needed))
        mine = {token.stem for token in self.lexicon.joined(tokens(text, language), language) if token.content}
        return any(len(mine & self._stems[number]) >= share * len(mine) for number in found)


def _all(rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    for row in rows:
        yield from row
