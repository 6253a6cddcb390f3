"""What people without a name hold: « certains prétendent que X », "experts believe that X".

The source says no more than that they do: not that X is so, and not that its author thinks so.
"""

from factcheck.language.letters import plain
from factcheck.language.packs.hearsay import (
    ACCORDING,
    BODIES,
    DETERMINERS,
    HOLD,
    HOLDERS,
    INDEFINITE,
    ONE,
    PRONOUNS,
    THAT,
)
from factcheck.language.patterns import pattern

_WORD = r"[\w'-]+ "


def _main(language: str) -> str:
    people = rf"{DETERMINERS[language]}(?:{_WORD}){{0,2}}{HOLDERS[language]}\b(?: d(?:e |es |u |')[\w'-]+| of [\w'-]+)?"
    hold = rf"{HOLD[language]}\b"
    return (
        rf"^(?:(?P<one>{ONE[language]})\b"
        rf"|{ACCORDING[language]} (?P<according>{people}|(?:[a-z]+ )?{INDEFINITE[language]}(?=,))"
        rf"|(?P<people>{people}) (?:{_WORD}){{0,5}}{hold}|(?P<some>{INDEFINITE[language]}) {hold}"
        rf"|(?P<bodies>{DETERMINERS[language]}{BODIES[language]}) (?:{_WORD}){{0,5}}{hold} {THAT[language]})"
    )


def _anywhere(language: str) -> str:
    bodies, hold = rf"\b{BODIES[language]}\b", rf"\b{HOLD[language]}\b"
    return (
        rf"\b(?:{HOLDERS[language]}|{INDEFINITE[language]}|{ONE[language]}|{PRONOUNS[language]} {hold})\b"
        rf"|{bodies}(?:[^.,;:]|, ){{0,60}}?{hold}|{hold}[^.;:]{{0,30}}?{bodies}"
    )


_MAIN = {language: pattern(_main(language)) for language in HOLDERS}
_ANYWHERE = {language: pattern(_anywhere(language)) for language in HOLDERS}


def holders(text: str, language: str) -> str:
    """The words for those without a name who hold what a sentence in French ("fr") or English ("en") says, where that
    they do is the main thing it says; else "".
    """
    found = _MAIN[language].search(plain(text))
    if found is None:
        return ""
    return text[slice(*found.span(str(found.lastgroup)))]


def names_holders(text: str, language: str) -> bool:
    """Whether a sentence anywhere speaks of people without a name who may hold what it says."""
    return _ANYWHERE[language].search(plain(text)) is not None
