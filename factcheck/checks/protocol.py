"""What every check module offers."""

from collections.abc import Iterator
from typing import Protocol

from factcheck.matching.pair import Pair
from factcheck.model import Finding


class Check(Protocol):
    """A module with these names; its docstring is its documentation."""

    @property
    def ID(self) -> str: ...  # noqa: N802 - the constant of a module
    @property
    def SUMMARY(self) -> str: ...  # noqa: N802 - as ID

    def check(self, pair: Pair) -> Iterator[Finding]:
        """Yield what the check finds of a statement beside a claim; nothing where it has nothing to say."""
        ...
