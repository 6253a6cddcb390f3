"""What a sentence says of another that it holds: « il est faux que X », "nobody denies that X", « Durand nie que X ».

Such a frame tells whether what it holds is so, or who says so; its own words and negations are none of X.
"""

import re
from enum import Enum
from types import ModuleType
from typing import NamedTuple

from factcheck.language.letters import plain
from factcheck.language.packs import en_frames, fr_frames
from factcheck.language.patterns import pattern
from factcheck.model import Span

_PACKS: dict[str, ModuleType] = {"fr": fr_frames, "en": en_frames}


def _each_its_own(text: str) -> str:
    """The expression with a group of its own name at each "{who}"."""
    parts = text.split("{who}")
    return "".join(f"{part}(?P<who{at}>[^,;:()«“]{{2,60}}?)" for at, part in enumerate(parts[:-1])) + parts[-1]


def _somebody(pack: ModuleType) -> str:
    """Who says something, up to the verb: what `_who` finds."""
    return (
        rf"(?:^|[,:] )(?:(?P<pronoun>{pack.PRONOUNS})|(?P<subject>(?!{pack.NOBODY})[^,;:()«“]{{2,60}}?)) "
        rf"{pack.ADVERBS}"
    )


def _who(found: re.Match[str]) -> Span:
    return Span(*found.span("pronoun" if found["subject"] is None else "subject"))


def _is_late(found: re.Match[str]) -> bool:
    """Whether so much stands before it that it belongs to a clause of its own."""
    return len(found.string[: found.start()].split()) > _LEAD


_HINTS = {language: pattern(pack.HINT) for language, pack in _PACKS.items()}
# At the beginning of a sentence, or behind the words of it up to a comma.
_BEFORE = {
    language: pattern(
        r"(?:^|[,:] |^(?:mais|et|or|donc|non|but|and|yet|so|no),? "
        r"|\b(?:que |qu'|that )(?=il |ce |c'|rien |it |nothing |there ))"
        rf"(?:(?P<denying>{pack.DENYING})|(?P<affirming>{pack.AFFIRMING}))"
    )
    for language, pack in _PACKS.items()
}
_DISMISSAL = {language: pattern(rf"{pack.DISMISSAL}[ .!]*$") for language, pack in _PACKS.items()}
_AFTER = {
    language: pattern(
        rf"(?: ?(?:[,;:]|[–—]) ?(?P<denial>{pack.AFTER})"
        rf"|[.!…][»”\"'’)\s]+(?P<dismissal>{pack.DISMISSAL}(?:[ .!…]+{pack.DISMISSAL})*))[ .!]*$"
    )
    for language, pack in _PACKS.items()
}
_IDEAS = {
    language: pattern(rf"(?:^|, )(?P<idea>{pack.IDEA}).* (?P<denial>{pack.IS_FALSE})[ .!]*$")
    for language, pack in _PACKS.items()
}
_SAID = {
    language: pattern(
        rf"{_somebody(pack)}(?<!\bno )(?<!\bnot )(?<!beyond )(?<!without )(?<!\bse )(?<!\bde )"
        rf"(?:(?P<denying>{pack.DENIES})|(?P<affirming>{pack.AFFIRMS}))"
    )
    for language, pack in _PACKS.items()
}
_REBUTTED = {language: pattern(rf"{_somebody(pack)}(?P<rebutted>{pack.REBUTTED})") for language, pack in _PACKS.items()}
_COMMA = ", "
_AGAINST = {language: pattern(rf"^{_each_its_own(pack.AGAINST)}{_COMMA}") for language, pack in _PACKS.items()}
_ENDS = {language: pattern(pack.ENDS) for language, pack in _PACKS.items()}
_LEAD = 12  # words before a frame, at most
_SHORT = 80  # code points of a sentence that only says of another that it is false


class Manner(Enum):
    """What a sentence makes of what it holds."""

    SO = "so"  # « nul n'ignore que X », « Durand ne doute pas que X »
    DENIED = "denied"  # « il est faux que X », « Durand nie que X »
    REBUTTED = "rebutted"  # « Durand dit à tort que X »
    AGAINST = "against"  # « contrairement à ce que dit Durand, X »


class Framed(NamedTuple):
    """A part of a sentence with what the sentence makes of it, in the words at `said` where they deny or set against,
    and where in the sentence it is told whose word it is.
    """

    text: str  # of the length of the sentence: what is no part of it is blank
    manner: Manner = Manner.SO
    said: Span | None = None
    speaker: Span | None = None


def framed(text: str, language: str) -> tuple[Framed, ...]:
    """The parts of a sentence in French ("fr") or English ("en") that frames it; none where nothing is framed."""
    flat = plain(text)
    if not _HINTS[language].search(flat):
        return ()
    return (
        _against(text, flat, language)
        or _rebutted(text, flat, language)
        or _denied_behind(text, flat, language)
        or _framed_ahead(text, flat, language)
        or _said_by_somebody(text, flat, language)
    )


def dismisses(sentence: str, language: str) -> bool:
    """Whether a sentence does nothing but say of the one before that it is false: « C'est faux. »"""
    return len(sentence) <= _SHORT and _DISMISSAL[language].match(plain(sentence)) is not None


def _against(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Contrairement à ce que dit Durand, X »."""
    found = _AGAINST[language].search(flat)
    if found is None:
        return ()
    held = _blank(text, 0, found.end())
    said = Span(0, found.end() - len(_COMMA))
    return (Framed(held, Manner.AGAINST, said, Span(*found.span(str(found.lastgroup)))),)


def _rebutted(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Durand dit à tort que X »."""
    found = _REBUTTED[language].search(flat)
    if found is None or _is_late(found):
        return ()
    who = _who(found)
    alone = _blank(text, *who)
    return _denied(alone, flat, language, Span(*found.span("rebutted")), who=who, manner=Manner.REBUTTED)


def _denied_behind(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« X, ce qui est faux », « X. C'est faux. », « l'idée que X est un mythe »."""
    end = len(text.rstrip(" .!"))
    after, idea = _AFTER[language].search(flat), _IDEAS[language].search(flat)
    if after:
        said = Span(*after.span("denial" if after["denial"] else "dismissal"))
        return (Framed(_blank(text, after.start(), end), Manner.DENIED, said),)
    if idea:
        held = _blank(_blank(text, *idea.span("idea")), idea.start("denial"), end)
        return (Framed(held, Manner.DENIED, Span(*idea.span("denial"))),)
    return ()


def _framed_ahead(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Il est faux que X », also where the sentence goes on with what is so instead; « nul n'ignore que X »."""
    before = _BEFORE[language].search(flat)
    if before is None or _is_late(before):
        return ()
    if before["denying"] is None:
        return (Framed(_blank(text, *before.span("affirming"))),)
    return _denied(text, flat, language, Span(*before.span("denying")))


def _said_by_somebody(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Durand nie que X », « Durand ne doute pas que X »."""
    said = _SAID[language].search(flat)
    if said is None or _is_late(said):
        return ()
    who = _who(said)
    if said["denying"] is None:
        return (Framed(_blank(text, *said.span("affirming")), Manner.SO, None, who),)
    return _denied(text, flat, language, Span(*said.span("denying")), who=who)


def _denied(
    text: str, flat: str, language: str, said: Span, *, who: Span | None = None, manner: Manner = Manner.DENIED
) -> tuple[Framed, ...]:
    """What stands behind a denial, and apart from it what the sentence says instead."""
    held = _blank(text, *said)
    rest = _ENDS[language].search(flat, said.end)
    if rest is None:
        return (Framed(held, manner, said, who),)
    return Framed(_blank(held, rest.start(), len(text)), manner, said, who), Framed(_blank(text, 0, rest.start()))


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
