"""Who does what to whom, where two names stand round one verb: « A a fondé B », "B was founded by A"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from factcheck.language.packs.function_words import FUNCTION_WORDS
from factcheck.language.packs.speech import PASSIVE, PREPOSITIONS
from factcheck.language.patterns import pattern
from factcheck.language.words import fold
from factcheck.model import Name

_WORD = pattern(r"[^\W\d_]+")
_LONG = 5  # words that may stand between the two
_APPOSED = 2  # words, an article among them, between the verb and what it is done to: « a fondé la plateforme B »
_JOINTS = frozenset("et ou mais que qu qui dont and or but that which who whose".split())
_ADVERB = ("ly", "ment")
_STOPS = pattern(r"[,;:.!?()«»“”\"]")


class Act(NamedTuple):
    """Keys of who acts and of whom or what it is done to, and the span of the verb."""

    agent: str
    patient: str
    start: int
    end: int


def acts(text: str, names: Sequence[Name], language: str) -> Iterator[Act]:
    """The acts of one named thing on the next that `text` tells with nothing but a verb between them.

    Before « par » or "by" stands the verb, and after it who acts; else who acts stands first, and no preposition
    may part the verb from the second name (« a travaillé pour B » is no act on B).
    """
    for one, other in pairwise(sorted(names, key=lambda name: name.start)):
        if one.key == other.key or _STOPS.search(text, one.end, other.start) or _part(text[: one.start], language):
            continue
        found = [match.span() for match in _WORD.finditer(text, one.end, other.start)]
        words = [_folded(text[start:end]) for start, end in found]
        if not 0 < len(words) <= _LONG:
            continue
        passive = not PASSIVE[language].isdisjoint(words[-_APPOSED:])
        before = list(takewhile(lambda word: word not in PASSIVE[language], words)) if passive else words
        verb = _verb(before, language, last=passive)
        if verb is not None and (passive or len(words) - verb <= 1 + _APPOSED):
            agent, patient = (other.key, one.key) if passive else (one.key, other.key)
            yield Act(agent, patient, *found[verb])


def _part(before: str, language: str) -> bool:
    """Whether a preposition stands before a name: « l'entretien dans Relations est signé » signs nothing of it."""
    words = before.split()
    return bool(words) and _folded(words[-1]) in PREPOSITIONS[language]


def _folded(word: str) -> str:
    """The word folded, but « a », which has, kept apart from « à »."""
    return "ont" if word == "a" else fold(word)


def _verb(words: Sequence[str], language: str, *, last: bool) -> int | None:
    """Place of the first content word, or the last; None where there is none, or a preposition or conjunction."""
    if not PREPOSITIONS[language].isdisjoint(words) or not _JOINTS.isdisjoint(words):
        return None
    telling = [
        at for at, word in enumerate(words) if word not in FUNCTION_WORDS[language] and not word.endswith(_ADVERB)
    ]
    return telling[-1 if last else 0] if telling else None
