"""Dates: years, months, days, and periods with since, until, before, after.

agrees: Le livre est sorti en 2019. | Le livre est paru en janvier 2019.
conflicts: Le livre est sorti en 2018. | Le livre est paru en janvier 2019.

A date that the claim does not give is an added detail.
"""

from collections.abc import Iterator

from factcheck.checks.protocol import told_apart
from factcheck.language.date_comparison import PARTS, compatible_dates
from factcheck.matching.pair import Pair
from factcheck.matching.record import TRUE
from factcheck.model import DateRef, Finding, Outcome, Span

ID = "dates"
SUMMARY = "years, months and days, in full or in part"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each date of the statement."""
    best = pair.true.wording.dates if pair.true and pair.true.wording.stance == TRUE else ()
    for date in pair.reading.dates:
        yield _judged(pair, date, best)


def _judged(pair: Pair, date: DateRef, best: tuple[DateRef, ...]) -> Finding:
    said, span = pair.said(date.start, date.end), Span(date.start, date.end)
    clash: DateRef | None = None
    match: DateRef | None = None
    for other in (*best, *pair.claim.dates):
        outcome = compatible_dates(date, other)
        if outcome is Outcome.AGREES and not _finer(date, other) and (match is None or _full(other) > _full(match)):
            match = other
        elif outcome is Outcome.CONFLICTS and (clash is None or _full(other) > _full(clash)) and _stated(pair, other):
            clash = clash if told_apart(date, other, pair.reading.dates, compatible_dates) else other
    # « le 15 août » agrees with « 15 août 2021 » only as long as no wording says 2024.
    if match is not None and (clash is None or _full(match) >= _full(clash)):
        return Finding(ID, Outcome.AGREES, "dates.agree", said, pair.as_written(match), span)
    of_source = _of_source(pair, date)
    if clash is not None and not of_source and not pair.apart(*span):
        return Finding(ID, Outcome.CONFLICTS, "dates.differ", said, pair.as_written(clash), span)
    if of_source or any(
        compatible_dates(date, other) is Outcome.AGREES and not _finer(date, other) for other in pair.claim.nearby_dates
    ):
        return Finding(ID, Outcome.SILENT, "dates.nearby", said, "", span)
    return Finding(ID, Outcome.SILENT, "dates.added", said, "", span)


def _stated(pair: Pair, date: DateRef) -> bool:
    """Whether the claim or its quote has a date of a wording; where they have none, a wording has worked it out."""
    stated = pair.claim.stated_dates
    return not stated or any(compatible_dates(date, other) is Outcome.AGREES for other in stated)


def _of_source(pair: Pair, date: DateRef) -> bool:
    """Whether it is when the source came out, to the month or season: « dit-il en mai 2020 » dates no fact of it."""
    parts = [int(part) for part in pair.claim.source.date.split("-") if part.isdigit()]
    year, month, day = [*parts, 0, 0, 0][:3]
    written = DateRef(0, 0, year, month, day, "")
    dated = date.month or date.hedge in PARTS
    return bool(date.year and dated and month) and compatible_dates(date, written) is Outcome.AGREES


def _full(date: DateRef) -> float:
    """How many of year, month and day are given; an open period (before, since) counts for less than a date."""
    return bool(date.year) + bool(date.month) + bool(date.day) - (0.5 if date.hedge else 0.0)


def _finer(date: DateRef, other: DateRef) -> bool:
    """Whether the statement gives a month or a day that the evidence does not: then that is an added detail."""
    return bool((date.month and not other.month) or (date.day and not other.day) or (date.year and not other.year))
