"""Dates, partial dates, periods, decades and centuries in a sentence.

« le 6 février 2020 », "October 15, 2020", « 17/06/2025 », « mars 2021 », « en 2013 », « depuis 2019 », « mi-2020 »,
« l'été 2020 », « les années 2010 », « XIXe siècle ». A bare number from 1000 to 2100 is a year unless something counted
follows (« 1500 personnes »). A month without day or year counts only after a preposition (« en mars »), so that the
planet, "may" and "to march" do not. Which words say so is in `packs/{fr,en}_dates.py`.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from types import ModuleType

from factcheck.language.date_comparison import PARTS, compatible_dates
from factcheck.language.letters import Phrases, alternation, lower, plain
from factcheck.language.packs import en_dates, fr_dates
from factcheck.language.patterns import pattern
from factcheck.model import DateRef

__all__ = ["compatible_dates", "dates"]

_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|2100)"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_ROMAN = {"i": 1, "v": 5, "x": 10}
_Match = re.Match[str]


def _pattern(pack: ModuleType) -> re.Pattern[str]:
    """One alternative a form of date, each a named group; the most specific first."""
    month = alternation(pack.MONTHS)
    plain_month = alternation(word for word in pack.MONTHS if word not in pack.WEAK_MONTHS)
    suffix, of = f"(?:{pack.DAY_SUFFIX})?", f"(?:{pack.OF})?"

    def year(group: str) -> str:
        return rf"(?:,? {of}(?P<{group}>{_YEAR})(?![0-9]))?"

    weekday = rf"(?:(?:{pack.WEEKDAY}),? (?:the )?)?"
    forms = {
        "iso": rf"(?P<iso_y>{_YEAR})-(?P<iso_m>0[1-9]|1[0-2])-(?P<iso_d>{_DAY})(?![0-9])",
        "numeric": rf"(?P<num_a>[0-9]{{1,2}})(?P<num_sep>[/.])(?P<num_b>[0-9]{{1,2}})"
        rf"(?P=num_sep)(?P<num_y>{_YEAR})(?![0-9])",
        "days": rf"{weekday}(?P<days_1>{_DAY}){suffix}{pack.DAY_JOIN}(?P<days_2>{_DAY}){suffix} {of}"
        rf"(?P<days_m>{month})\b\.?" + year("days_y"),
        "day": rf"{weekday}(?P<day_d>{_DAY}){suffix} {of}(?:(?P<day_m>{plain_month})\b\.?{year('day_y')}"
        rf"|(?P<day_w>{month})(?:\.|\b(?=\.? {of}{_YEAR})){year('day_z')})",
        "months": rf"(?:{pack.PART_OF_MONTH})?(?P<mon_1>{month})(?:{pack.MONTH_JOIN}(?P<mon_2>{month}))?\.?,? "
        rf"{of}(?P<mon_y>{_YEAR})(?![0-9])",
        "decade": pack.DECADE,
        "century": pack.CENTURY,
        "bare": rf"(?P<bare_prep>{pack.BARE_MONTH})(?P<bare_m>{plain_month})\b(?! [0-9])",
        "years": rf"(?P<ys_1>{_YEAR}) ?[-–/] ?(?P<ys_2>{_YEAR}|[0-9]{{2}})(?![0-9-])",
        "year": rf"(?P<part>{'|'.join(pack.PART_OF_YEAR.values())})?(?P<y>{_YEAR})"
        r"(?![0-9]|[.,:][0-9]|[- ][0-9]{3}(?![0-9])|[a-z])",
    }
    if pack.MONTH_FIRST:
        first = rf"{weekday}(?P<mf_m>{month})\.? (?P<mf_1>{_DAY}){suffix}(?: ?[-–] ?(?P<mf_2>{_DAY}){suffix})?"
        first += r"(?![0-9%]|[.,][0-9])"
        forms = {"iso": forms.pop("iso"), "first": first + year("mf_y"), **forms}
    body = "|".join(f"(?P<{name}>{form})" for name, form in forms.items())
    return pattern(rf"(?<![\w/$€£])(?<![a-z0-9][.,-])(?:{body})(?![^\W_])")


class _Reader:
    """The dates of one language: its pack compiled."""

    def __init__(self, pack: ModuleType) -> None:
        self.pack = pack
        self.trigger = pattern(pack.TRIGGER)
        self.pattern = _pattern(pack)
        self.unit, self.noun = pattern(pack.COUNT_UNIT), pattern(pack.COUNT_NOUN)
        self.era = pattern(pack.BEFORE_OUR_ERA)
        self.parts: dict[str, re.Pattern[str]] = {part: pattern(words) for part, words in pack.PART_OF_YEAR.items()}
        self.strong, self.counts = Phrases(pack.YEAR_AFTER), Phrases(pack.COUNT_AFTER)
        self.hedges, self.articles = Phrases(pack.HEDGES), Phrases(pack.ARTICLES)
        self.openers = Phrases(pack.RANGES)
        self.forms: dict[str, Callable[[_Match, str], Iterator[DateRef]]] = {
            "iso": self.iso,
            "numeric": self.numeric,
            "days": self.days,
            "day": self.day,
            "months": self.months,
            "first": self.month_first,
            "decade": self.decade,
            "century": self.century,
            "bare": self.bare,
            "years": self.years,
            "year": self.year,
        }

    def month(self, match: _Match, group: str, text: str) -> int:
        """The month in `group`, 0 where it is a word that is no month here ("they march")."""
        word = match[group]
        if not word or (word in self.pack.CAPITAL_MONTHS and not text[match.start(group)].isupper()):
            return 0
        return int(self.pack.MONTHS[word])

    def iso(self, match: _Match, _text: str) -> Iterator[DateRef]:
        yield DateRef(*match.span(), int(match["iso_y"]), int(match["iso_m"]), int(match["iso_d"]), "")

    def numeric(self, match: _Match, _text: str) -> Iterator[DateRef]:
        """17/06/2025; in English 4/5/2025 may be either way round, so that only the year is sure."""
        day, month = int(match["num_a"]), int(match["num_b"])
        if self.pack.MONTH_FIRST and day <= 12 and month <= 12 and day != month:
            day = month = 0
        elif month > 12:
            day, month = month, day
        if month <= 12 and day <= 31:
            yield DateRef(*match.span(), int(match["num_y"]), month, day, "")

    def days(self, match: _Match, text: str) -> Iterator[DateRef]:
        month, year = self.month(match, "days_m", text), int(match["days_y"] or 0)
        hedge = "" if " et " in match[0] or " and " in match[0] else "range"
        if month:
            yield DateRef(match.start(), match.end("days_1"), year, month, int(match["days_1"]), hedge)
            yield DateRef(match.start("days_2"), match.end(), year, month, int(match["days_2"]), hedge)

    def day(self, match: _Match, text: str) -> Iterator[DateRef]:
        month = self.month(match, "day_m", text) or self.month(match, "day_w", text)
        if month:
            yield DateRef(*match.span(), int(match["day_y"] or match["day_z"] or 0), month, int(match["day_d"]), "")

    def month_first(self, match: _Match, text: str) -> Iterator[DateRef]:
        month, year = self.month(match, "mf_m", text), int(match["mf_y"] or 0)
        if month and match["mf_2"]:
            yield DateRef(match.start(), match.end("mf_1"), year, month, int(match["mf_1"]), "range")
            yield DateRef(match.start("mf_2"), match.end(), year, month, int(match["mf_2"]), "range")
        elif month:
            yield DateRef(*match.span(), year, month, int(match["mf_1"]), "")

    def months(self, match: _Match, text: str) -> Iterator[DateRef]:
        first, second, year = self.month(match, "mon_1", text), self.month(match, "mon_2", text), int(match["mon_y"])
        if first and second:
            yield DateRef(*match.span("mon_1"), year, first, 0, "range")
            yield DateRef(match.start("mon_2"), match.end(), year, second, 0, "range")
        elif first:
            yield DateRef(*match.span(), year, first, 0, "")
        else:
            yield DateRef(*match.span("mon_y"), year, 0, 0, "")

    def decade(self, match: _Match, _text: str) -> Iterator[DateRef]:
        """The first year of the decade; two figures are of the twentieth century."""
        year = int(match["tens"].lstrip("'"))
        yield DateRef(*match.span(), year if year >= 1000 else 1900 + year, 0, 0, "decade")

    def century(self, match: _Match, _text: str) -> Iterator[DateRef]:
        word = match["nth"]
        number = self.pack.CENTURY_WORDS.get(word) or (int(word) if word.isdigit() else _roman(word))
        if number and not self.era.match(match.string, match.end()):
            yield DateRef(*match.span(), 100 * (number - 1) + 1, 0, 0, "century")

    def bare(self, match: _Match, text: str) -> Iterator[DateRef]:
        month = self.month(match, "bare_m", text)
        if month and not (match["bare_m"] in self.pack.LOWER_MONTHS and text[match.start("bare_m")].isupper()):
            yield DateRef(*match.span("bare_m"), 0, month, 0, "")

    def years(self, match: _Match, _text: str) -> Iterator[DateRef]:
        first, second = match["ys_1"], match["ys_2"]
        last = int(second) if len(second) == 4 else int(first[:2] + second)
        if last > int(first):
            yield DateRef(*match.span("ys_1"), int(first), 0, 0, "range")
            yield DateRef(*match.span("ys_2"), last, 0, 0, "range")

    def year(self, match: _Match, _text: str) -> Iterator[DateRef]:
        flat, start, end = match.string, match.start(), match.end()
        if self.unit.match(flat, end) or self.counts.before(flat, start):
            return
        if self.noun.match(flat, end) and not self.strong.before(flat, start):
            return
        yield DateRef(start, end, int(match["y"]), 0, 0, self.part(match))

    def part(self, match: _Match) -> str:
        """The part of the year that is meant; "" for the whole."""
        if not match["part"]:
            return ""
        return next(part for part, words in self.parts.items() if words.match(match.string, match.start("part")))

    def before(self, flat: str, start: int, phrases: Phrases) -> str:
        """The phrase of `phrases` before `start`, articles between them passed over; "" for none."""
        for _ in range(3):
            if found := phrases.before(flat, start):
                return found[1]
            if not (article := self.articles.before(flat, start)):
                break
            start = article[0]
        return ""

    def hedged(self, flat: str, refs: list[DateRef]) -> Iterator[DateRef]:
        """The dates with what the words before them say: a hedge, or the two ends of a period."""
        closing = False
        for index, ref in enumerate(refs):
            after = flat[ref.end : refs[index + 1].start].strip() if index + 1 < len(refs) else ""
            opener = self.before(flat, ref.start, self.openers) if after and ref.hedge in ("", *PARTS) else ""
            opens = bool(opener) and _without(after, self.articles) in self.pack.RANGES[opener]
            if ref.hedge and ref.hedge not in PARTS:
                yield ref
            elif opens or closing:
                yield ref._replace(hedge="range")
            else:
                found = self.pack.HEDGES.get(self.before(flat, ref.start, self.hedges), "")
                yield ref._replace(hedge=found or ref.hedge)
            closing = opens

    def read(self, text: str) -> Iterator[DateRef]:
        if not self.trigger.search(lower(text)):
            return
        flat = plain(text)
        refs: list[DateRef] = []
        for match in self.pattern.finditer(flat):
            refs.extend(self.forms[str(match.lastgroup)](match, text))
        yield from self.hedged(flat, refs)


def _without(joint: str, articles: Phrases) -> str:
    """`joint` without an article at its end: « et le » is « et »."""
    found = articles.before(joint, len(joint))
    return joint[: found[0]].strip() if found and found[0] else joint


def _roman(word: str) -> int:
    """A Roman number up to 39; 0 for letters that make none (« xe » of nothing)."""
    values = [_ROMAN[letter] for letter in word]
    signed = [-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True)]
    return sum(signed) if 0 < sum(signed) < 40 else 0


_PACKS = {"fr": fr_dates, "en": en_dates}


@cache
def _reader(language: str) -> _Reader:
    # At first use: the patterns of a language take 5 to 10 ms to compile, and an article needs but one.
    return _Reader(_PACKS[language])


@lru_cache(maxsize=16)
def dates(text: str, language: str) -> tuple[DateRef, ...]:
    """The dates of `text` in reading order; `language` is "fr" or "en".

    Spans are 0-based half-open code points of `text` and cover the date with its weekday, not its hedge. The parts
    that are not said are 0; a decade or a century has its first year (XIXe siècle: 1801). Hedges: "", "since",
    "until", "before", "after", "about", "range" (each end of a period), "decade", "century", or a part of the year that
    is not bounded so (`date_comparison.PARTS`).
    """
    return tuple(_reader(language).read(text))
