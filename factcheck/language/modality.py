"""What a sentence does not say is so: what may or should be, what it only asks, what holds under a condition."""

from factcheck.language.letters import plain
from factcheck.language.packs.modality import ASKED, CONDITION, RESERVED, RESERVING
from factcheck.language.patterns import pattern
from factcheck.model import Span

_RESERVED = {language: pattern(rf"{RESERVED[language]}|{ASKED[language]}") for language in RESERVED}
_RESERVING = {language: pattern(rows) for language, rows in RESERVING.items()}
_CONDITION = {language: pattern(rows) for language, rows in CONDITION.items()}


def reserved(text: str, language: str) -> bool:
    """Whether a sentence in French ("fr") or English ("en") says that something may or should be so, or asks it."""
    return _RESERVED[language].search(plain(text)) is not None


def may_reserve(text: str, language: str) -> bool:
    """Whether it has any word with which it might do so, or put it under a condition."""
    return _RESERVING[language].search(plain(text)) is not None


def condition(text: str, language: str) -> Span | None:
    """Where the condition stands under which it says something; None where it has none."""
    found = _CONDITION[language].search(plain(text))
    return Span(*found.span("condition")) if found else None
