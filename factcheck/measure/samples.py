"""Labelled pairs of a statement and a claim, made from a base alone: one writer's wordings against the others'.

A claim's wordings stand in the order in which its writers added them. The part of every list that one writer wrote is
taken out, the rest is compiled, and each wording taken out is a statement that its claim must support (or, where it is
a refuted one, contradict), and that no unrelated claim may decide.
"""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.base.compile import compile_base
from factcheck.base.pack import language_of
from factcheck.base.store import CompiledBase
from factcheck.language.reading import read
from factcheck.model import ClaimBase
from factcheck.pipeline import Checker
from factcheck.verdict.stance import Weights

NEITHER, SUPPORTS, CONTRADICTS = 0, 1, 2
NO_WEIGHTS = Weights({}, {}, {})
_TWIN = 0.6  # alignment of two claims from which on one may speak for the other
_STRANGERS = 3  # unrelated claims taken for each statement


class Statement(NamedTuple):
    """A wording used as a statement: what its claim is to say of it."""

    claim: str
    language: str
    text: str
    stance: int


class Sample(NamedTuple):
    """The measures of a statement beside a claim, and how the claim stands to it."""

    row: dict[str, float]
    stance: int
    claim: str


def without(base: ClaimBase, part: int, parts: int, *, bare: bool = False) -> tuple[ClaimBase, list[Statement]]:
    """The base without the `part`-th (from 0) of `parts` equal parts of every list of wordings, and what was taken out.

    `bare` takes out all wordings: what is left is each claim with its quote.
    """
    kept, taken = [], []
    for claim in base.claims:
        sides = []
        for stance, side in ((SUPPORTS, claim.wordings), (CONTRADICTS, claim.refuted)):
            rest = {}
            for language, rows in side.items():
                out = [at for at in range(len(rows)) if at * parts // len(rows) == part]
                taken += [Statement(claim.id, language, rows[at], stance) for at in out]
                rest[language] = tuple(row for at, row in enumerate(rows) if at not in out)
            sides.append({} if bare else rest)
        kept.append(claim._replace(wordings=sides[0], refuted=sides[1]))
    return base._replace(claims=tuple(kept)), taken


def compiled(base: ClaimBase, folder: Path) -> Checker:
    """A checker for a base that exists in memory only; its files go to `folder`."""
    target = Path(tempfile.mkdtemp(dir=folder))
    compile_base(base, target)
    return Checker(CompiledBase(target), NO_WEIGHTS)


def related(checker: Checker) -> list[frozenset[int]]:
    """For each claim, those that may decide the same statements: they share words of the source, or say the same."""
    records = [checker.matcher.record(number) for number in range(len(checker.base.ids))]
    found = []
    for number, record in enumerate(records):
        reading = read(record.text, language_of(record.source), checker.base.lexicon)
        near = {
            judged.pair.claim.number
            for judged in checker.judge(reading)
            if judged.pair.true is not None and judged.pair.true.score > _TWIN
        }
        overlapping = {
            other.number
            for other in records
            if other.source.file == record.source.file and other.start < record.end and record.start < other.end
        }
        found.append(frozenset(near | overlapping | {number}))
    return found


def samples(checker: Checker, statements: Sequence[Statement], kin: Sequence[frozenset[int]]) -> Iterator[Sample]:
    """The pairs to learn from: each statement with its own claim, with unrelated claims near it, and with the nearest
    ones when its own is left out.
    """
    numbers = {claim: number for number, claim in enumerate(checker.base.ids)}
    for statement in statements:
        own = numbers[statement.claim]
        reading = read(statement.text, statement.language, checker.base.lexicon)
        for judged in checker.judge(reading):
            number = judged.pair.claim.number
            if number == own:
                yield Sample(judged.row, statement.stance, statement.claim)
            elif number not in kin[own]:
                yield Sample(judged.row, NEITHER, statement.claim)
        for judged in checker.judge(reading, left_out=kin[own])[:_STRANGERS]:
            yield Sample(judged.row, NEITHER, statement.claim)
