"""Everything that can be found wrong or poor in a claim base, in the order of its lines."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from factcheck.base.closest import Closest
from factcheck.base.problem import Problem
from factcheck.base.read import Reading, read
from factcheck.base.validate import place_of, poor
from factcheck.curate.resemblance import resemblances
from factcheck.measure.selftest import Row
from factcheck.model import Verdict


class Audit(NamedTuple):
    """A base as it was read, and its problems."""

    reading: Reading
    problems: tuple[Problem, ...]


def audit(root: Path, further: Callable[[Reading], Iterable[Problem]] = lambda _: ()) -> Audit:
    """Look through the claim base in the folder `root`; `further` adds problems of a base that can be loaded."""
    reading = read(root, Closest())
    found = [*reading.problems, *poor(reading), *resemblances(reading)]
    if not reading.problems:
        found += further(reading)
    return Audit(reading, tuple(sorted(dict.fromkeys(found), key=_order)))


def _order(problem: Problem) -> tuple[str, int]:
    return problem.file, problem.line


def miscalled(reading: Reading, rows: Iterable[Row]) -> Iterator[Problem]:
    """The wordings that the tool does not call what their claim says they are, each on its line."""
    claims = {claim.id: claim for claim in reading.base.claims}
    for row in rows:
        if row.verdict is row.expected:
            continue
        message = f"“{row.text}” is called {row.verdict}, not {row.expected}"
        if row.expected is Verdict.SUPPORTED:
            mend = "Say no more in it than the claim says, or add a wording that is nearer to it."
        else:
            mend = "Let it be wrong in one thing only, in the claim's words, or add a refuted wording nearer to it."
        place = place_of(reading, claims[row.claim], row.field, row.text)
        yield Problem(place, row.claim, row.field, message, mend, "wording-miscalled")
