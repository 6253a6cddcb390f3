"""Other wordings and mistakes proposed for drafts, each of them held to what the checker itself says of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from factcheck.base.compile import compile_base, lexicon_of
from factcheck.base.store import CompiledBase
from factcheck.language.packs.drafting import MONTHS
from factcheck.language.reading import read
from factcheck.measure.operators import antonyms, figures, names, notations, polarity
from factcheck.measure.operators.material import Material, Text
from factcheck.model import Claim, ClaimBase, DateRef, Source, Span, Verdict
from factcheck.pipeline import Checker

_WORDINGS, _REFUTED = 2, 3  # of each claim, at most
_OTHERWISE = (notations.number_format,)
# By what is got wrong; of each group the first that works.
_MISTAKES = (
    (figures.figure, figures.year),
    (names.person, names.place, names.organisation),
    (polarity.quantifier, polarity.comparison, antonyms.antonym, polarity.negation),
)


class Proposal(NamedTuple):
    """Sentences proposed for a claim, in the language of its source."""

    wordings: tuple[str, ...] = ()
    refuted: tuple[str, ...] = ()


def proposals(source: Source, text: str, claims: Sequence[Claim]) -> Mapping[str, Proposal]:
    """What is proposed for claims of one source with the text `text`, by id.

    Wordings are the same with figures and dates written otherwise; refuted are another figure or year, a name of the
    same kind, the opposite. Only those are kept that the checker, with nothing but these claims, calls supported and
    contradicted.
    """
    with TemporaryDirectory(prefix="factcheck-") as folder:
        root = Path(folder)
        (root / source.file).parent.mkdir(parents=True)
        (root / source.file).write_bytes(text.encode("utf-8"))
        base = ClaimBase(folder, (source,), tuple(claims), "")
        compiled = root / "compiled"
        compiled.mkdir()
        compile_base(base, compiled)
        checker = Checker(CompiledBase(compiled).detach())
        material = Material(base, lexicon_of(base))
        return {said.claim.id: _of_claim(said, material, checker) for said in material.heads}


def _of_claim(said: Text, material: Material, checker: Checker) -> Proposal:
    def held(sentences: Iterator[str], verdict: Verdict) -> Iterator[str]:
        for sentence in sentences:
            reading = read(sentence, said.language, checker.base.lexicon)
            if sentence not in material.written and checker.decide(reading).verdict is verdict:
                yield sentence

    def of_document(sentences: Iterator[str]) -> Iterator[str]:
        return (row for row in sentences if {each.key for each in material.read(row, said.language).names} <= known)

    known = {name.key for text in material.heads for name in text.reading.names}
    rng = Random(said.claim.id)  # noqa: S311 - repeatable on purpose, nothing secret
    otherwise = (row for make in _OTHERWISE for row in make(said, material, rng))
    wordings = [*held(_dates(said), Verdict.SUPPORTED), *held(otherwise, Verdict.SUPPORTED)]
    refuted: list[str] = []
    for group in _MISTAKES:
        made = (row for make in group for row in make(said, material, rng))
        refuted += islice(held(of_document(made), Verdict.CONTRADICTED), 1)
    return Proposal(tuple(dict.fromkeys(wordings))[:_WORDINGS], tuple(dict.fromkeys(refuted))[:_REFUTED])


def _dates(said: Text) -> Iterator[str]:
    """The sentence with each full date in another form: « 6 février 2020 » → « 06/02/2020 », "February 6, 2020"."""
    for date in said.reading.dates:
        found = _written(said.text, date, said.language)
        if found:
            yield said.text[: found[0].start] + found[1] + said.text[found[0].end :]


def _written(text: str, date: DateRef, language: str) -> tuple[Span, str] | None:
    """Where a full date stands in words, and another form of it."""
    if not (date.year and date.month and date.day):
        return None
    month = MONTHS[language][date.month - 1]
    day_first = re.compile(rf"{date.day}(?:er|st|nd|rd|th)?[ \u00a0]{month}[ \u00a0]{date.year}", re.IGNORECASE)
    month_first = re.compile(rf"{month} {date.day}(?:st|nd|rd|th)?, {date.year}")
    if found := day_first.search(text, date.start, date.end):
        numeric = f"{date.day:02}/{date.month:02}/{date.year}"
        return Span(*found.span()), numeric if language == "fr" else f"{month} {date.day}, {date.year}"
    if found := month_first.search(text, date.start, date.end):
        return Span(*found.span()), f"{date.day} {month} {date.year}"
    return None
