"""Numbers in a plain text (see `letters.plain`), before anything is known of what they count.

Digits with the separators of the language, number words (« quatre-vingt-dix-sept », "two hundred and five"), scales
(« 1,9 million », "500k"), fractions, parts (« un quart de million »), collectives (« une soixantaine »), ordinals,
numbered things (« n° 808 ») and hours (« 1h30 »). Names that hold a digit (S-400, GPT-4, 5G) and times of day are none.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from types import ModuleType
from typing import NamedTuple

from factcheck.language.letters import Phrases, alternation
from factcheck.language.packs.tolerances import ABOUT, AT_LEAST, VAGUE
from factcheck.language.patterns import pattern

_DENOMINATORS = (*range(2, 21), 25, 30, 40, 50, 100, 200, 500, 1000, 10000)  # of « un sur dix »
_SMALL = 10  # a number word up to this one counts only before a noun
_LONGEST = 24  # words of one number
_ABBREVIATED = 2  # letters of a scale: "bn"
_EVENING = 9  # « 9h30 » may last, « 20h30 » strikes
_Match = re.Match[str]


class Number(NamedTuple):
    """A number found at `start`..`end`; `scale` is the last scale word in it (« 1,9 million »: 1e6).

    `kind` is as in `Figure`, "" where the words after it will tell; `unit` where the number itself carries one.
    `weak` ones count only when a unit follows; `hedge` is a tolerance that the number word implies.
    """

    start: int
    end: int
    value: float
    kind: str = ""
    unit: str = ""
    scale: float = 1.0
    weak: bool = False
    digits: bool = False
    hedge: tuple[str, float, float] | None = None


class Numbers:
    """The numbers of one language: its pack compiled."""

    def __init__(self, pack: ModuleType) -> None:
        self.pack = pack
        self.pattern = _pattern(pack)
        self.plural = pattern(r" [a-z]{2,}[sx]\b")
        # 12 000, 12.000 in French, 12,000 in English; not the 3.5 that English writes in French.
        self.separated = pattern(rf"[0-9]{{1,3}}(?:[ {pack.GROUPING}][0-9]{{3}})+(?![0-9])")
        self.word = pattern(r"[a-z]+")
        self.half, self.scale = pattern(pack.AND_A_HALF), pattern(rf"[ -]({alternation(pack.SCALES)})\b")
        self.scale_of = pattern(rf"{pack.VAGUE_OF}({alternation(pack.SCALES)})\b")
        digit = alternation(word for word, value in pack.CARDINALS.items() if value < 100)
        self.decimals = pattern(rf" {pack.POINT} ({digit}(?:[ -]{digit}){{0,3}})\b")
        few = alternation([*pack.CARDINALS, *pack.ONE])
        self.ratio = pattern(
            rf"(?<![\w/,.-])(?P<a>{few}|[0-9]{{1,4}})\b{pack.RATIO}(?P<b>{few}|[0-9]{{1,5}})\b{pack.RATIO_AFTER}"
        )
        self.ratio_hint = pattern(pack.RATIO_HINT)
        self.clock_before, self.clock_after = Phrases(pack.CLOCK_BEFORE), pattern(pack.CLOCK_AFTER)
        self.hours_of = pattern(pack.HOURS_OF)
        self.forms: dict[str, Callable[[_Match], Iterator[Number]]] = {
            "hms": self.hours,
            "numbered": self.numbered,
            "part": self.part,
            "collective": self.collective,
            "vague": self.vague,
            "half": self.one_half,
            "fraction": self.fraction,
            "nth": self.nth,
            "ordinal": self.ordinal,
            "digits": self.digits,
            "words": self.words,
        }

    def read(self, flat: str) -> Iterator[Number]:
        """The numbers of `flat` in reading order, none overlapping."""
        ratios = list(self.ratios(flat)) if self.ratio_hint.search(flat) else []
        for match in self.pattern.finditer(flat):
            while ratios and ratios[0].end <= match.start():
                yield ratios.pop(0)
            if (not ratios or match.end() <= ratios[0].start) and (form := self.forms.get(str(match.lastgroup))):
                yield from form(match)
        yield from ratios

    def ratios(self, flat: str) -> Iterator[Number]:
        """« un sur deux », « une personne sur dix », "one in two", as percentages; not « une étude sur dix pays »."""
        for match in self.ratio.finditer(flat):
            few, many = self.amount(match["a"]), self.amount(match["b"])
            apart = match["noun"] and self.plural.match(flat, match.end())
            if few < many and many in _DENOMINATORS and not apart:
                yield Number(*match.span(), 100 * few / many, "fraction", "%")

    def amount(self, written: str) -> float:
        """The value of digits or of a single number word."""
        return self.written(written) if written[0].isdigit() else float(self.pack.CARDINALS[written])

    def written(self, digits: str) -> float:
        """The value of digits with the separators of the language; a decimal sign before three digits groups them."""
        if self.separated.match(digits):
            digits = digits.replace(" ", "").replace(self.pack.GROUPING, "")
        return float(digits.replace(",", "."))

    def hours(self, match: _Match) -> Iterator[Number]:
        hours, minutes, seconds = (int(match[f"hms_{part}"] or 0) for part in "hms")
        flat, end = match.string, match.end()
        clock = self.clock_before.before(flat, match.start()) or self.clock_after.match(flat, end)
        lasts = match["hms_s"] or (match["hms_m"] and hours <= _EVENING) or self.hours_of.match(flat, end)
        if lasts and not clock:
            yield Number(*match.span(), 60 * hours + minutes + seconds / 60, "duration", "minute")

    def numbered(self, match: _Match) -> Iterator[Number]:
        yield Number(*match.span(), float(match["num"]), "ordinal", self.pack.NUMBERED[match["thing"]])

    def part(self, match: _Match) -> Iterator[Number]:
        pack, unit = self.pack, match["part_u"]
        share = pack.PART_NUMBERS[match["part_n"]] * pack.PART_VALUES[match["part_d"][0]]
        if unit in pack.DURATIONS:
            name, factor = pack.DURATIONS[unit]
            yield Number(*match.span(), share * factor, "duration", name)
        else:
            factor = pack.SCALES.get(unit) or pack.COLLECTIVES[unit]
            yield Number(*match.span(), share * factor, scale=factor)

    def collective(self, match: _Match) -> Iterator[Number]:
        """« une soixantaine », « une quinzaine de millions »."""
        pack, count = self.pack, match["col_n"].strip()
        times = pack.COLLECTIVE_TIMES.get(count) or pack.CARDINALS[count]
        each, end = float(pack.COLLECTIVES[match["col"]]), match.end()
        if scaled := self.scale_of.match(match.string, end):
            each, end = each * pack.SCALES[scaled[1]], scaled.end()
        yield Number(match.start(), end, times * each, scale=each, hedge=ABOUT)

    def vague(self, match: _Match) -> Iterator[Number]:
        """« des dizaines de millions », "several hundred thousand": their product, and up to thirty times as many."""
        if match["few"]:
            each = {**self.pack.COLLECTIVES, **self.pack.SCALES}
            value = math.prod(each[word] for word in match["few"].split())
        else:
            value = math.prod(self.pack.VAGUE[word] for word in match["vague"].split(self.pack.VAGUE_OF))
        yield Number(*match.span(), value, scale=value, hedge=VAGUE)

    def one_half(self, match: _Match) -> Iterator[Number]:
        yield Number(*match.span(), 50.0, "fraction", "%")

    def fraction(self, match: _Match) -> Iterator[Number]:
        parts = self.composed(match["fra_run"] or "", self.pack.DENOMINATORS[match["fra_d"]])
        if parts:
            yield Number(*match.span(), 100 * self.pack.NUMERATORS[match["fra_n"]] / parts, "fraction", "%")

    def nth(self, match: _Match) -> Iterator[Number]:
        if match["nth_n"] != "1":
            yield Number(*match.span(), float(match["nth_n"]), "ordinal")

    def ordinal(self, match: _Match) -> Iterator[Number]:
        last, run = self.pack.ORDINALS[match["ord_word"] or match["ord_weak"]], match["ord_run"] or ""
        words = [word.start() for word in self.word.finditer(run)]
        # The longest end of the run that makes one number with the ordinal: « les deux cent vingtièmes », not 2 × 120.
        made = ((at, self.composed(run[at:], last)) for at in (*words, len(run)))
        at, value = next((at, value) for at, value in made if value)
        if value > 1:
            yield Number(match.start() + at, match.end(), float(value), "ordinal")

    def composed(self, run: str, last: float) -> float:
        """The number that the number words of `run` make with a last one of this value; 0 where they make none."""
        values = [
            float(self.pack.CARDINALS[word[0]]) for word in self.word.finditer(run) if word[0] in self.pack.CARDINALS
        ]
        value, used, _ = self.summed([*values, last])
        return value if used > len(values) else 0.0

    def digits(self, match: _Match) -> Iterator[Number]:
        """Digits with a scale; the sign of a currency before them is the unit."""
        pack, unit = self.pack, match["dig_cur"] or ""
        tight = match["dig_tight"]
        scale = float(pack.TIGHT_SCALES[tight] if tight else pack.SCALES.get(match["dig_scale"], 1))
        number = Number(
            *match.span(),
            self.written(match["dig"]) * scale,
            "",
            "",
            scale,
            digits=True,
            hedge=AT_LEAST if match["dig_plus"] else None,
        )
        weak = scale == 1 and not unit and number.value < _SMALL and number.value.is_integer()
        number = self.and_a_half(number._replace(weak=weak), match.string)
        yield number._replace(kind="money", unit=unit) if unit else number

    def and_a_half(self, number: Number, flat: str) -> Number:
        """« 2 millions et demi », "two and a half million"."""
        if not (half := self.half.match(flat, number.end)):
            return number
        number = number._replace(end=half.end(), value=number.value + number.scale / 2)
        if number.scale == 1 and (scale := self.scale.match(flat, number.end)):
            factor = float(self.pack.SCALES[scale[1]])
            number = number._replace(end=scale.end(), value=number.value * factor, scale=factor)
        return number._replace(weak=False)

    def words(self, match: _Match) -> Iterator[Number]:
        """A run of number words: as many numbers as it takes (« deux trois » are two)."""
        words = [word for word in self.word.finditer(match.string, *match.span()) if word[0] in self.pack.CARDINALS]
        at = 0
        values = [float(self.pack.CARDINALS[word[0]]) for word in words]
        while at < len(words) and not (at and words[at][0] in self.pack.MONEY):  # « vingt cents »
            value, used, scale = self.summed(values[at : at + _LONGEST])
            alone = used == 1 and words[at][0] in (*self.pack.ALONE, *self.pack.ONE)
            start, at = words[at].start(), at + used
            number = Number(start, words[at - 1].end(), value, scale=scale, weak=alone or value <= _SMALL)
            if at < len(words):
                yield number
            else:
                yield self.and_a_half(self.with_decimals(number, match.string), match.string)

    def with_decimals(self, number: Number, flat: str) -> Number:
        """« trois virgule huit », "three point eight five"."""
        if not (found := self.decimals.match(flat, number.end)):
            return number
        values = [self.pack.CARDINALS[word[0]] for word in self.word.finditer(flat, found.start(1), found.end(1))]
        decimals = "".join(str(int(value)) for value in values) if max(values) < _SMALL else str(self.summed(values)[0])
        value = float(f"{number.value:.0f}.{decimals.removesuffix('.0')}")
        return number._replace(end=found.end(), value=value, weak=False)

    def summed(self, values: Sequence[float]) -> tuple[float, int, float]:
        """The longest number that the values of number words begin with, how many of them it takes, its last scale."""
        total, group, last, scale = 0.0, 0.0, 0.0, 1.0
        for used, value in enumerate(values):
            if value >= 1000 and (total == 0 or value < scale):
                total, group, scale = total + (group or 1) * value, 0.0, value
            elif value < 1000 and (joined := self.joined(group, last, value)):
                group = joined
            else:
                return total + group, used, scale if not group else 1.0
            last = value
        return total + group, len(values), scale if not group else 1.0

    def joined(self, group: float, last: float, value: float) -> float:
        """`group` (below 1000) with the word of `value` after that of `last`; 0 where there is no such number."""
        if group == 0:
            return value
        if value == 100:
            return group * value if group < self.pack.HUNDREDS_BELOW else 0
        if value == 20 and group % 100 == 4:
            return group - 4 + 80
        tens, teen = group % 100, value >= 10
        if last == 100 or (not teen and last % 10 == 0 and last >= 20):
            return group + value
        french = tens in self.pack.TENS_AND_TEENS and 10 <= value < 20
        dix_sept = last == 10 and 7 <= value <= 9 and bool(self.pack.TENS_AND_TEENS)
        return group + value if french or dix_sept else 0


def _pattern(pack: ModuleType) -> re.Pattern[str]:
    """One alternative a form of number, each a named group; the most specific first."""
    scales = alternation(word for word in pack.CARDINALS if pack.CARDINALS[word] >= 1e6 or word in pack.SCALES)
    alone = [word for word in pack.CARDINALS if word not in (*pack.ONE, *pack.SCALES) and not word.startswith("cent")]
    first = rf"(?:{alternation(pack.ONE)}(?: {scales}\b|{pack.ONE_AND_MORE})|{alternation([*alone, *pack.ALONE])}\b)"
    inner = alternation(word for word in pack.CARDINALS if word not in ("a", "an"))
    many = alternation(word for word, value in pack.NUMERATORS.items() if value > 1)
    single = alternation(word for word in pack.DENOMINATORS if not word.endswith("s"))  # « huit cent huitième »
    strong = alternation(word for word in pack.ORDINALS if not word.startswith("second"))
    few = alternation(word for word in (*pack.SCALES, *pack.COLLECTIVES) if len(word) > _ABBREVIATED)
    money = alternation(sign for sign in pack.MONEY if len(sign) <= 3 and not sign.endswith("en"))
    forms = {
        "clock": pack.CLOCK,
        "hms": pack.HOURS,
        "numbered": rf"(?P<thing>{alternation(pack.NUMBERED)}) ?(?P<num>[0-9]{{1,7}})(?![\w%]|[.,][0-9])",
        "part": pack.PART,
        "collective": pack.COLLECTIVE % alternation(pack.COLLECTIVES),
        "vague": rf"{pack.FEW} (?P<few>{few}(?: {few})?)\b"
        rf"|{alternation(pack.VAGUE)}(?:{pack.VAGUE_OF}{alternation(pack.VAGUE)})*\b",
        "half": pack.HALF,
        "fraction": rf"(?!{pack.WEAK_FRACTION}|{many}[ -](?:{inner}[ -])*{single}\b)"
        rf"(?P<fra_n>{alternation(pack.NUMERATORS)})[ -](?P<fra_run>(?:{inner}[ -])*?)"
        rf"(?P<fra_d>{alternation(pack.DENOMINATORS)})\b",
        "nth": rf"(?P<nth_n>[0-9]{{1,4}})(?:{pack.ORDINAL_SUFFIX})\b",
        "ordinal": rf"(?P<ord_run>(?:{inner}[ -](?:{pack.AND_WORD}[ -])?)*?)(?P<ord_word>{strong})\b"
        rf"|(?P<ord_weak>{pack.WEAK_ORDINALS})",
        "digits": rf"(?:(?P<dig_cur>{money}) ?)?(?P<dig>{pack.GROUPED})(?:{_scaled(pack)})?"
        rf"(?P<dig_plus>\+)?(?!\w|[.,:/][0-9])",
        "words": rf"(?!{pack.NO_NUMBER}){first}(?:(?:{pack.AND}|[ -]){inner}\b)*",
    }
    body = "|".join(f"(?P<{name}>{form})" for name, form in forms.items())
    return pattern(rf"(?<![\w/#@])(?<![a-z]-)(?<![0-9][.,:])(?:{body})")


def _scaled(pack: ModuleType) -> str:
    """The scale after digits: words anywhere, single letters only beside the sign of a currency or before people."""
    tight, loose = alternation(pack.TIGHT_SCALES), alternation(pack.SCALES)
    beside = rf"(?(dig_cur)\b|(?= ?[€$£]{pack.TIGHT_BEFORE}))"
    return rf"[ -]?(?P<dig_scale>{loose})\b| ?(?P<dig_tight>{tight}){beside}"
