"""Quantities in a sentence: how many, how much, how long, which number in a row.

« plus de 250 000 dollars », « près d'un sur deux », « entre 45 et 300 dollars par mois », « 1h30 », "a third",
"$1.2bn", "forty-seven percent". Years, dates and times of day are no figures (`dates` reads dates), nor are the digits
in names (Covid-19, France 2) and « un » or "a" alone. Hedges widen what a figure allows as `packs/tolerances.py` says:
« environ » and a collective such as « une soixantaine » by 10 % either side; « près de » and "nearly" from 85 % to
102 %; « plus de » and « au moins » up to 150 %; « moins de » and « jusqu'à » down to 67 %. « seulement » and "only"
change nothing.
"""

from collections.abc import Iterator
from functools import cache
from types import ModuleType

from factcheck.language.dates import dates
from factcheck.language.figure_comparison import compatible
from factcheck.language.figure_groups import Draft, Groups
from factcheck.language.letters import Phrases, alternation, lower, plain
from factcheck.language.numbers import Number, Numbers
from factcheck.language.packs import en_figures, fr_figures
from factcheck.language.packs.function_words import FUNCTION_WORDS
from factcheck.language.packs.tolerances import VAGUE
from factcheck.language.patterns import pattern
from factcheck.model import Figure

__all__ = ["compatible", "figures"]

_PER_REACH = 50  # characters before a sum in which « salaire mensuel » is looked for
_PER_WORDS = 5
_LAST_DAY = 31
_NOON = 12  # « huit heures du soir » are 20 hours
_NAME_BELOW = 100  # « France 2 », not « Kenya 3 000 » …
_YEARS = (1000, 2100)  # … but « France 2030 »
_NEXT = pattern(r"([ -])(?:d'|(?:de|of|des) )?([^\W\d_]+)(?![\w'])")
_OPENING, _ENDING = "«“\"'(", ".!?:;«"
_STOPS = pattern(r"[.;,!?0-9]")


class _Reader:
    """The figures of one language: its pack compiled."""

    def __init__(self, pack: ModuleType, language: str) -> None:
        self.pack, self.language, self.numbers = pack, language, Numbers(pack)
        self.trigger = pattern(pack.TRIGGER)
        self.percent, self.relative = pattern(pack.PERCENT), pattern(pack.RELATIVE)
        self.money = pattern(rf"[ -]?(?:de |d'|of )?({alternation(pack.MONEY)})(?!\w)")
        self.duration = pattern(
            rf"[ -]?(?:de |d'|of )?(?:{alternation(pack.ADJECTIVES)} )?"
            rf"({alternation(pack.DURATIONS)})(?!\w)(?:-olds?\b)?"
        )
        per = "|".join(f"(?P<{name}>{words})" for name, words in pack.PER.items())
        self.per = pattern(rf"{pack.PER_FILLER}[ -]?(?:{per})(?!\w)")
        self.per_after_noun = pattern(rf"{pack.PER_NOUN}(?={pack.PER_SURE}) ?(?:{per})(?!\w)")
        self.per_before = pattern(rf"\b({alternation(pack.PER_BEFORE)})e?s?\b")
        self.hedges, self.articles = Phrases(pack.HEDGES), Phrases(pack.ARTICLES)
        self.hedge_after = pattern(rf" ({alternation(pack.HEDGES_AFTER)})\b(?! ?[0-9])")
        self.days = Phrases(pack.DAY_BEFORE)
        self.late = pattern(pack.LATE)
        self.groups = Groups(pack)
        self.function = FUNCTION_WORDS[language]

    def read(self, text: str) -> Iterator[Figure]:
        if not self.trigger.search(lower(text)):
            return
        flat = plain(text)
        drafts = list(self.drafts(text, flat))
        if drafts:
            yield from self.groups.figures(flat, drafts)

    def drafts(self, text: str, flat: str) -> Iterator[Draft]:
        """Every number with its unit and hedge, dates and names left out."""
        taken = [(ref.start, ref.end) for ref in dates(text, self.language)]
        last = 0
        for number in self.numbers.read(flat):
            if number.start < last or any(number.start < end and start < number.end for start, end in taken):
                continue
            draft, before = self.measured(flat, number), last
            last = draft.end
            if self.relative.match(flat, draft.end) and draft.kind == "duration":
                continue
            if not (number.digits and (self.is_day(flat, draft) or self.in_name(text, flat, number, draft))):
                self.hedged(flat, draft, number, before)
                last = draft.end
                yield draft

    def measured(self, flat: str, number: Number) -> Draft:
        """The number with the unit that follows it (or stands before: $5)."""
        kind, unit, factor = number.kind, number.unit, 1.0
        if kind == "money":
            unit, factor = self.pack.MONEY[unit]
        elif kind == "fraction" and (match := self.money.match(flat, number.end)):  # « un dixième de centime »
            unit, factor = self.pack.MONEY[match[1]]
            number = number._replace(end=match.end(), value=number.value / 100)
            kind = "money"
        draft = Draft(
            start=number.start,
            end=number.end,
            low=number.value,
            high=number.value,
            kind=kind or "count",
            unit=unit,
            factor=factor,
            scale=number.scale,
            weak=number.weak,
        )
        if not kind:
            self.read_unit(flat, draft)
        elif kind == "ordinal" and not unit:
            self.read_noun(flat, draft)
        if draft.kind in ("count", "money", "duration", "percent"):
            self.read_per(flat, draft)
        return draft

    def read_unit(self, flat: str, draft: Draft) -> None:
        """Percent, money, a stretch of time, else the counted noun."""
        if match := self.percent.match(flat, draft.end):
            draft.kind, draft.unit, draft.end = "percent", "%", match.end()
        elif match := self.money.match(flat, draft.end):
            draft.kind, draft.end = "money", match.end()
            draft.unit, draft.factor = self.pack.MONEY[match[1]]
        elif match := self.duration.match(flat, draft.end):
            draft.kind, draft.end = "duration", match.end()
            draft.unit, draft.factor = self.pack.DURATIONS[match[1]]
            if half := self.numbers.half.match(flat, draft.end):
                draft.end, draft.low, draft.high = half.end(), draft.low + 0.5, draft.high + 0.5
            if draft.unit == "hour" and draft.high <= _NOON and (late := self.late.match(flat, draft.end)):
                draft.end, draft.low, draft.high = late.end(), draft.low + _NOON, draft.high + _NOON
        else:
            self.read_noun(flat, draft)

    def read_noun(self, flat: str, draft: Draft) -> None:
        """The counted noun: the first plural after the number, adjectives passed over (any noun after an ordinal)."""
        position, looked, pack = draft.end, 0, self.pack
        while match := _NEXT.match(flat, position):
            word, position = match[2], match.end()
            if word in pack.ADJECTIVES:
                continue
            passed = word in self.function or word in pack.NOT_NOUNS or (match[0][1:] != word and draft.scale == 1)
            if passed and word not in pack.IRREGULAR:
                return
            looked += 1
            single = draft.kind == "ordinal" or draft.high < 2 or match[1] == "-"
            if single or word in pack.IRREGULAR or (word.endswith(pack.PLURAL_ENDS) and not word.endswith("ss")):
                draft.unit, draft.end = word, position
                return
            if looked == pack.LOOK_FOR_NOUN:
                return

    def read_per(self, flat: str, draft: Draft) -> None:
        """« de l'heure », "a month", after the unit; of a sum also « salaire mensuel » before it."""
        match = self.per.match(flat, draft.end) if draft.kind in ("money", "duration", "percent") else None
        match = match or (self.per_after_noun.match(flat, draft.end) if draft.unit else None)
        if match:
            draft.per, draft.end = str(match.lastgroup), match.end()
        elif draft.kind == "money":
            window = flat[max(0, draft.at - _PER_REACH) : draft.at]
            for found in self.per_before.finditer(window):
                between = window[found.end() :]
                if not _STOPS.search(between) and between.count(" ") <= _PER_WORDS:
                    draft.per = self.pack.PER_BEFORE[found[1]]

    def is_day(self, flat: str, draft: Draft) -> bool:
        """Whether bare digits are a day whose month is said elsewhere: « à partir du 14 »."""
        bare = draft.kind == "count" and not draft.unit and draft.high <= _LAST_DAY and draft.scale == 1
        return bare and self.days.before(flat, draft.start) is not None

    def in_name(self, text: str, flat: str, number: Number, draft: Draft) -> bool:
        """Whether the digits end a name: « France 2 », « Web 2.0 »."""
        year = _YEARS[0] <= draft.high <= _YEARS[1] and " " not in flat[number.start : number.end]
        if draft.kind != "count" or number.scale != 1 or not (draft.high < _NAME_BELOW or year) or not number.start:
            return False
        start, end = flat.rfind(" ", 0, max(0, number.start - 1)) + 1, number.start - 1
        word = flat[start:end].lstrip(_OPENING)
        if not word or not word[-1].isalnum() or flat[end] != " ":
            return False
        if word in self.pack.NAMED:
            return True
        first = start == 0 or start + len(word) < end or flat[start - 2] in _ENDING
        known = word in self.function or word in self.pack.LEADING or word in self.pack.HEDGES
        return text[end - len(word)].isupper() and not (first and known)

    def hedged(self, flat: str, draft: Draft, number: Number, last: int) -> None:
        """Give the draft the hedge before its number (and after `last`), or right after it."""
        found = self.hedges.before(flat, draft.start)
        if not found and (article := self.articles.before(flat, draft.start)):
            found = self.hedges.before(flat, article[0])
        if found and found[0] >= last:
            vague = number.hedge == VAGUE  # « quelques dizaines » is no more exact than « des dizaines »
            draft.start, draft.hedge = found[0], VAGUE if vague else self.pack.HEDGES[found[1]]
        elif match := self.hedge_after.match(flat, draft.end):
            draft.end, draft.hedge = match.end(), self.pack.HEDGES_AFTER[match[1]]
            if draft.kind == "count" and not draft.unit:  # "a hundred or so people"
                self.read_noun(flat, draft)
        else:
            draft.hedge = number.hedge


_PACKS = {"fr": fr_figures, "en": en_figures}


@cache
def _reader(language: str) -> _Reader:
    # At first use: the patterns of a language take 5 to 10 ms to compile, and an article needs but one.
    return _Reader(_PACKS[language], language)


def figures(text: str, language: str) -> tuple[Figure, ...]:
    """The figures of `text` in reading order; `language` is "fr" or "en".

    Spans are 0-based half-open code points of `text` and cover hedge, number, unit and « per ». `unit` is "%", an ISO
    4217 code, "second" to "year", "number" or "page" for ordinals, else the counted noun in lower case without accents,
    as it is written; `compatible` compares nouns by stem. Ages are durations; fractions are percentages of kind
    "fraction".
    """
    return tuple(_reader(language).read(text))
