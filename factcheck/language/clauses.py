"""The parts of a sentence that can be judged on their own: clauses and quoted words."""

from factcheck.language.detect import detect
from factcheck.language.lexicon import Lexicon
from factcheck.language.packs import en_cues, fr_cues
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading, Word, read
from factcheck.model import Figure

_SMALLEST = 4  # content words: a shorter part says too little to be judged alone …
_SMALLEST_COORDINATED = 3  # … unless it is coordinated with what stands beside it

_COORDINATED = {
    language: pattern(rf"[;:–—]|\b(?:{pack.COORDINATING})") for language, pack in (("fr", fr_cues), ("en", en_cues))
}
_QUOTED = 4  # words from which on quoted words are looked for by themselves


def quoted(reading: Reading, lexicon: Lexicon) -> tuple[Reading, ...]:
    """The longer quotations of a sentence, each read in its own language: « … » in an English sentence is French.

    Spans stay those of the whole sentence; the speakers are the sentence's.
    """
    parts = []
    for quotation in reading.quotations:
        language = detect(quotation.text, reading.language)
        own = reading if language == reading.language else read(reading.text, language, lexicon)
        words = tuple(word for word in own.words if quotation.start <= word.start < quotation.end)
        if len(quotation.text.split()) >= _QUOTED and words:
            parts.append(
                reading._replace(
                    language=language,
                    words=words,
                    tokens=tuple(token for token in own.tokens if quotation.start <= token.start < quotation.end),
                    figures=(),
                    shares=(),
                    dates=(),
                    quotations=(quotation,),
                )
            )
    return tuple(parts)


def clauses(reading: Reading) -> tuple[Reading, ...]:
    """The clauses of a sentence with enough content, as readings whose spans stay those of the whole sentence.

    Empty where the sentence is one clause. A clause that is too short joins the one before it.
    """
    return _parts(reading, subordinate=True)


def coordinated(reading: Reading) -> tuple[Reading, ...]:
    """As `clauses`, but a clause that is not coordinated with the one before it (« … qui », a lead) is part of it."""
    return _parts(reading, subordinate=False)


def _parts(reading: Reading, *, subordinate: bool) -> tuple[Reading, ...]:
    groups: list[list[int]] = []  # clause numbers
    sizes: list[int] = []
    last = 0  # where the clause before ends
    for number in dict.fromkeys(word.clause for word in reading.words):
        words = [word for word in reading.words if word.clause == number]
        equal = _COORDINATED[reading.language].search(reading.text[last : words[0].start].casefold()) is not None
        smallest = _SMALLEST_COORDINATED if equal else _SMALLEST
        last = words[-1].end
        if groups and (min(sizes[-1], len(words)) < smallest or not (equal or subordinate)):
            groups[-1].append(number)
            sizes[-1] += len(words)
        else:
            groups.append([number])
            sizes.append(len(words))
    if len(groups) < 2:
        return ()
    return tuple(_part(reading, frozenset(group)) for group in groups)


def _part(reading: Reading, numbers: frozenset[int]) -> Reading:
    words = tuple(word for word in reading.words if word.clause in numbers)
    low, high = words[0].start, words[-1].end
    return reading._replace(
        words=words,
        figures=tuple(figure for figure in reading.figures if low <= figure.end and figure.start <= high),
        shares=tuple(share for share in reading.shares if _leads_into(share.figure, reading, words)),
        tokens=tuple(token for token in reading.tokens if low <= token.start and token.end <= high),
        dates=tuple(date for date in reading.dates if low <= date.end and date.start <= high),
        names=tuple(name for name in reading.names if low <= name.start and name.end <= high),
        quotations=tuple(quoted for quoted in reading.quotations if low <= quoted.start + 1 and quoted.end <= high + 1),
        speakers=tuple(name for name in reading.speakers if low <= name.start and name.end <= high),
        pronoun=True,
    )


def _leads_into(share: Figure, reading: Reading, words: tuple[Word, ...]) -> bool:
    """Whether what it is a share of, the word behind it, is among the words."""
    return next((word for word in reading.words if word.start >= share.end), None) in words
