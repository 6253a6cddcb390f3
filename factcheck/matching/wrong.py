"""What makes a refuted wording wrong: its figures, dates and names that no true wording of the claim has."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.language.date_comparison import compatible_dates
from factcheck.language.figure_comparison import compatible
from factcheck.language.reading import Reading
from factcheck.matching.wordings import Wording
from factcheck.model import DateRef, Figure, Outcome


class Wrong(NamedTuple):
    """The wrong details of one refuted wording; names by their keys."""

    figures: tuple[Figure, ...]
    dates: tuple[DateRef, ...]
    names: frozenset[str]

    def all_in(self, reading: Reading) -> bool:
        """Whether a statement has each of them: only then may it mean the wording."""
        return (
            all(any(_same_figure(mine, one) for mine in reading.figures) for one in self.figures)
            and all(any(_same_date(mine, one) for mine in reading.dates) for one in self.dates)
            and self.names.issubset([name.key for name in reading.names])
        )


def wrong_in(
    wording: Wording, figures: Sequence[Figure], dates: Sequence[DateRef], names: frozenset[str]
) -> Wrong | None:
    """The wrong details of a refuted wording, None where it has none.

    `figures` and `dates` are the claim's true ones, `names` the keys of the names that only its refuted wordings have.
    """
    wrong = Wrong(
        tuple(one for one in wording.figures if not any(_same_figure(one, other) for other in figures)),
        tuple(one for one in wording.dates if not any(_same_date(one, other) for other in dates)),
        frozenset([name.key for name in wording.names if name.kind and name.key in names]),
    )
    return wrong if any(wrong) else None


def _same_figure(one: Figure, other: Figure) -> bool:
    """Whether two figures agree, and are of one period where either says which."""
    return one.per == other.per and compatible(one, other) is Outcome.AGREES


def _same_date(one: DateRef, other: DateRef) -> bool:
    return compatible_dates(one, other) is Outcome.AGREES
