"""What a sentence sets aside, to say something else in its place: « X, et non Y », "X rather than Y"."""

import re

from factcheck.language.packs import en_cues, fr_cues
from factcheck.language.patterns import pattern

_EXCLUDING = {language: pattern(pack.EXCLUDING, re.IGNORECASE) for language, pack in (("fr", fr_cues), ("en", en_cues))}
_END = pattern(r"[,;:.!?()—–»”\"]| - |\b(?:qui|who|which|that)\b")


def exclusions(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """The spans of a text that it sets aside: from behind « et non » up to the next mark or relative word."""
    found = []
    for match in _EXCLUDING[language].finditer(text):
        end = _END.search(text, match.end())
        found.append((match.end(), end.start() if end else len(text)))
    return tuple(found)
