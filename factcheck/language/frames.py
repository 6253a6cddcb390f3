"""What a sentence says of another that it holds: « il est faux que X », "nobody denies that X", « Durand nie que X ».

Such a frame tells whether what it holds is so, or who says so; its own words and negations are none of X.
"""

from types import ModuleType
from typing import NamedTuple

from factcheck.language.letters import plain
from factcheck.language.packs import en_frames, fr_frames
from factcheck.language.patterns import pattern
from factcheck.model import Span

_PACKS: dict[str, ModuleType] = {"fr": fr_frames, "en": en_frames}
_HINTS = {language: pattern(pack.HINT) for language, pack in _PACKS.items()}
# At the beginning of a sentence, or behind the words of it up to a comma.
_BEFORE = {
    language: pattern(
        r"(?:^|[,:] |^(?:mais|et|or|donc|but|and|yet|so) )"
        rf"(?:(?P<denying>{pack.DENYING})|(?P<affirming>{pack.AFFIRMING}))"
    )
    for language, pack in _PACKS.items()
}
_AFTER = {language: pattern(rf" ?(?:[,;:]|[–—]) ?(?P<denial>{pack.AFTER})[ .!]*$") for language, pack in _PACKS.items()}
_IDEAS = {
    language: pattern(rf"(?:^|, )(?P<idea>{pack.IDEA}).* (?P<denial>{pack.IS_FALSE})[ .!]*$")
    for language, pack in _PACKS.items()
}
_SAID = {
    language: pattern(
        rf"(?:^|[,:] )(?:(?P<pronoun>{pack.PRONOUNS})|(?P<subject>(?!{pack.NOBODY})[^,;:()«“]{{2,60}}?)) "
        rf"{pack.ADVERBS}(?<!\bno )(?<!\bnot )(?<!beyond )(?<!without )(?<!\bse )(?<!\bde )"
        rf"(?:(?P<denying>{pack.DENIES})|(?P<affirming>{pack.AFFIRMS}))"
    )
    for language, pack in _PACKS.items()
}
_ENDS = {language: pattern(pack.ENDS) for language, pack in _PACKS.items()}
_LEAD = 12  # words before a frame, at most: with more, it belongs to a clause of its own


class Framed(NamedTuple):
    """A part of a sentence that is said to be so, or that the words at `denial` say to be false."""

    text: str  # of the length of the sentence: what is no part of it is blank
    denial: Span | None
    speaker: Span | None = None  # where it is said who says so: « Durand nie que … »


def framed(text: str, language: str) -> tuple[Framed, ...]:
    """The parts of a sentence in French ("fr") or English ("en") that frames it; none where nothing is framed."""
    flat = plain(text)
    if not _HINTS[language].search(flat):
        return ()
    return (
        _denied_behind(text, flat, language)
        or _framed_ahead(text, flat, language)
        or _said_by_somebody(text, flat, language)
    )


def _denied_behind(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« X, ce qui est faux », « l'idée que X est un mythe »."""
    end = len(text.rstrip(" .!"))
    after, idea = _AFTER[language].search(flat), _IDEAS[language].search(flat)
    if after:
        return (Framed(_blank(text, after.start(), end), Span(*after.span("denial"))),)
    if idea:
        held = _blank(_blank(text, *idea.span("idea")), idea.start("denial"), end)
        return (Framed(held, Span(*idea.span("denial"))),)
    return ()


def _framed_ahead(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Il est faux que X », also where the sentence goes on with what is so instead; « nul n'ignore que X »."""
    before = _BEFORE[language].search(flat)
    if before is None or len(flat[: before.start()].split()) > _LEAD:
        return ()
    if before["denying"] is None:
        return (Framed(_blank(text, *before.span("affirming")), None),)
    return _denied(text, flat, language, Span(*before.span("denying")))


def _said_by_somebody(text: str, flat: str, language: str) -> tuple[Framed, ...]:
    """« Durand nie que X », « Durand ne doute pas que X »."""
    said = _SAID[language].search(flat)
    if said is None or len(flat[: said.start()].split()) > _LEAD:
        return ()
    who = Span(*said.span("pronoun" if said["subject"] is None else "subject"))
    if said["denying"] is None:
        return (Framed(_blank(text, *said.span("affirming")), None, who),)
    return _denied(text, flat, language, Span(*said.span("denying")), who)


def _denied(text: str, flat: str, language: str, denial: Span, who: Span | None = None) -> tuple[Framed, ...]:
    """What stands behind a denial, and apart from it what the sentence says instead."""
    held = _blank(text, *denial)
    rest = _ENDS[language].search(flat, denial.end)
    if rest is None:
        return (Framed(held, denial, who),)
    return Framed(_blank(held, rest.start(), len(text)), denial, who), Framed(_blank(text, 0, rest.start()), None)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
