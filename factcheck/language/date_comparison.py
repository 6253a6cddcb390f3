"""Whether two dates can both be meant."""

from factcheck.model import DateRef, Outcome

_SPANS = {"decade": 10, "century": 100}  # in years
_OPEN = ("since", "until", "before", "after")
_ABOUT = 2  # years either side of « vers 1850 »
# The months that a part of a year may take in, seasons those of the northern hemisphere with both their ends.
PARTS = {
    "spring": range(3, 7),
    "summer": range(6, 10),
    "autumn": range(9, 13),
    "winter": (12, 1, 2, 3),
    "early": range(1, 6),
    "mid": range(4, 10),
    "late": range(8, 13),
    "first half": range(1, 7),
    "second half": range(7, 13),
}


def compatible_dates(statement: DateRef, evidence: DateRef) -> Outcome:
    """AGREES if all the parts that both dates have are equal, CONFLICTS if one differs, SILENT if they share none.

    Decades and centuries are intervals, "about" allows two years either side. "before" and "after" take in the years on
    their side without the bound. "since" and "until" say where something begins or ends and agree with the bound
    itself; on their side of it they are silent, beyond it they conflict. One end of a period agrees with itself and is
    silent about everything else, unless the other date is the end of a period too. A part of a year agrees with its
    year and with what it shares a month with, and conflicts with the other months of that year.
    """
    shared = [(s, e) for s, e in zip(statement[2:5], evidence[2:5], strict=True) if s and e]
    if not shared:
        return Outcome.SILENT
    if statement.year and evidence.year:
        outcome = _years(statement, evidence)
        if outcome is not Outcome.AGREES or statement.year != evidence.year:
            return outcome
        if statement.hedge in PARTS or evidence.hedge in PARTS:
            apart = _months(statement).isdisjoint(_months(evidence)) and not _loose(statement, evidence)
            return Outcome.CONFLICTS if apart else Outcome.AGREES
    if all(s == e for s, e in shared):
        return Outcome.AGREES
    return Outcome.SILENT if _loose(statement, evidence) else Outcome.CONFLICTS


def _months(ref: DateRef) -> frozenset[int]:
    """The months of its year that a date allows."""
    return frozenset([ref.month] if ref.month else PARTS.get(ref.hedge, range(1, 13)))


def _years(statement: DateRef, evidence: DateRef) -> Outcome:
    """The outcome as far as the years go; a year inside an open bound is settled here."""
    hedges = {statement.hedge, evidence.hedge}
    for bound, other in ((statement, evidence), (evidence, statement)):
        if bound.hedge in _OPEN and other.hedge != bound.hedge:
            return _against_bound(bound, other)
    if "range" in hedges and statement.hedge != evidence.hedge:
        return Outcome.AGREES if _meet(statement, evidence) else Outcome.SILENT
    return Outcome.AGREES if _meet(statement, evidence) else Outcome.CONFLICTS


def _against_bound(bound: DateRef, other: DateRef) -> Outcome:
    """A year beside « depuis 2019 », « jusqu'en 2019 », « avant 2019 » or « après 2019 »."""
    if other.hedge in (*_OPEN, "range", *_SPANS):
        return Outcome.AGREES if bound.year == other.year and other.hedge == "range" else Outcome.SILENT
    later = bound.hedge in ("since", "after")
    if other.year == bound.year:
        strict = bound.hedge in ("before", "after")
        return Outcome.SILENT if strict else Outcome.AGREES
    if (other.year > bound.year) is not later:
        return Outcome.CONFLICTS
    return Outcome.AGREES if bound.hedge in ("before", "after") else Outcome.SILENT


def _interval(ref: DateRef) -> tuple[int, int]:
    """First and last year that a date allows."""
    if ref.hedge == "about":
        return ref.year - _ABOUT, ref.year + _ABOUT
    return ref.year, ref.year + _SPANS.get(ref.hedge, 1) - 1


def _meet(statement: DateRef, evidence: DateRef) -> bool:
    """Whether one of the two periods holds the other, or a bound holds both."""
    (first, last), (begin, end) = _interval(statement), _interval(evidence)
    return first <= end and begin <= last


def _loose(statement: DateRef, evidence: DateRef) -> bool:
    """Whether a hedge leaves open a month or day that differs within the same year."""
    return statement.hedge != evidence.hedge and any(
        ref.hedge in (*_OPEN, "range", "about") for ref in (statement, evidence)
    )
