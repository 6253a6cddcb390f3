"""What a sentence says by the way: who says it, and who that is.

In « les plateformes paient mal, explique Paola Tubaro, directrice de recherche au CNRS » only the first words are what
it says; the others a claim about Paola Tubaro has too, whatever it is that she explains.
"""

from collections.abc import Iterator

from factcheck.language.packs.function_words import FUNCTION_WORDS
from factcheck.language.packs.speech import REPORTING
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading, within
from factcheck.language.speech import accords
from factcheck.model import Name, Token

_END = pattern(r"[,;:()—–]| - ")
_COMMA = pattern(r"\s*[»”\"]?\s*(?:\([^)]*\))?,")  # that a name is followed by, its mark or what explains it between
_MARKED = pattern(r"[«»“”\"]")
_FROM = frozenset("du de d des au of from at".split())  # « Paola Tubaro, du CNRS »: a name has to follow
_DETERMINERS = frozenset("un une le la l les son sa ses leur leurs a an the his her its their".split())
_LONGEST = 12  # words that say who somebody is, at most: « directrice de recherche au CNRS »
_VERB_WITHIN = 2  # words of « note aussi X », among which the verb is
_VERB_AFTER = 3


def asides(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where it is said who says it, and who somebody is (spans of the text; they may overlap)."""
    speaking = {name.start for name in reading.speakers}
    for name in reading.names:
        after_it = False
        if name.start in speaking:
            frame, after_it = _frame(reading, name)
            yield from frame
        if told := _apposed(reading, name, to_end=after_it):
            yield told


def _frame(reading: Reading, name: Name) -> tuple[list[tuple[int, int]], bool]:
    """« selon X », « explique X » and « X explique que », and whether it stands behind what is said, with its verb."""
    text, reporting = reading.text, REPORTING[reading.language]
    low = max([mark.end() for mark in _END.finditer(text, 0, name.start)], default=0)
    before = [token for token in reading.tokens if low <= token.start < name.start]
    high = next((mark.start() for mark in _END.finditer(text, name.end)), len(text))
    after = [token for token in reading.tokens if name.end <= token.start < high][:_VERB_AFTER]
    frame = []
    behind = any(token.word in reporting for token in before[:_VERB_WITHIN])
    if behind or accords(before, reading.language):
        frame.append((low, name.end))
    frame += [(name.start, token.end) for token in after if token.word in reporting][:1]
    return frame, behind and low > 0


def _apposed(reading: Reading, name: Name, *, to_end: bool) -> tuple[int, int] | None:
    """« X, directrice de recherche au CNRS, »: the words between the commas, or up to the end of the sentence."""
    comma = _COMMA.match(reading.text, name.end)
    if comma is None:
        return None
    start, mark = comma.end(), _END.search(reading.text, comma.end())
    end = mark.start() if mark else len(reading.text)
    closed = to_end if mark is None else to_end or mark.group() == ","
    words = [token for token in reading.tokens if start <= token.start < end]
    return (start, end) if closed and _describes(reading, words, start, end) else None


def _describes(reading: Reading, words: list[Token], start: int, end: int) -> bool:
    """Whether these words may say who somebody is: not « que », no verb that reports, nothing that is quoted."""
    if not 0 < len(words) <= _LONGEST or _MARKED.search(reading.text, start, end):
        return False
    first = words[0].word
    if first in _FROM:
        return bool(within(reading.names, [(start, end)]))
    if first in FUNCTION_WORDS[reading.language] and first not in _DETERMINERS:
        return False
    return not any(token.word in REPORTING[reading.language] for token in words[:_VERB_WITHIN])
