"""What every check module offers, and how several of them choose among their findings."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from factcheck.matching.pair import Pair
from factcheck.model import DateRef, Figure, Finding, Outcome

D = TypeVar("D", Figure, DateRef)


class Check(Protocol):
    """A module with these names; its docstring is its documentation."""

    @property
    def ID(self) -> str: ...  # noqa: N802 - the constant of a module
    @property
    def SUMMARY(self) -> str: ...  # noqa: N802 - as ID

    def check(self, pair: Pair) -> Iterator[Finding]:
        """Yield what the check finds of a statement beside a claim; nothing where it has nothing to say."""
        ...


def agreement_or_first(found: Iterable[Finding]) -> Iterator[Finding]:
    """The first finding that agrees, else the first of all: a good wording that says the same withdraws a conflict."""
    first: Finding | None = None
    for finding in found:
        if finding.outcome is Outcome.AGREES:
            yield finding
            return
        first = first or finding
    if first is not None:
        yield first


def told_apart(one: D, clash: D, others: Iterable[D], compatible: Callable[[D, D], Outcome]) -> bool:
    """Whether another detail of the statement is the one of the claim with which this one clashes: then this one is of
    something else (« 2 dollars ici, 3 là », « lancé en 2017, un colloque s'est tenu en juin 2019 »).
    """
    return any(
        compatible(other, clash) is Outcome.AGREES and compatible(other, one) is not Outcome.AGREES
        for other in others
        if other is not one
    )
