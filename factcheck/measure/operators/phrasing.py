"""Putting words into a sentence so that it stays one: elision, articles, capitals."""

import re

from factcheck.language.packs import en_perturb, fr_perturb
from factcheck.language.words import fold
from factcheck.model import Name

PACKS = {"fr": fr_perturb, "en": en_perturb}
_VOWELS = "aeiou"
_LETTERS_WITH_AN = "FHLMNRSX"  # "an RFI programme"
_ELIDED = re.compile(r"\b(d|qu|jusqu|lorsqu|puisqu)['’]$", re.IGNORECASE)
_FULL = re.compile(r"\b(de|que|jusque|lorsque|puisque) $", re.IGNORECASE)
_BEFORE_VOWEL = re.compile(r"\b([Dd]e|[Qq]ue) (?=[aeiouéèêâîôAEIOUÉÈÊÎÂÔ])")
_ARTICLE = re.compile(r"\b([Aa])n? $")


def opens_with_vowel(word: str) -> bool:
    """Whether French elides before `word`; an h counts as aspirated."""
    return fold(word[:1]) in _VOWELS if word else False


def splice(text: str, start: int, end: int, new: str, language: str) -> str:
    """`text` with `new` at `start`..`end`, the small word before it fitted: « d'Oxford », « de Nantes », "a", "an"."""
    before, after = text[:start], text[end:]
    if language == "fr":
        elided, full = _ELIDED.search(before), _FULL.search(before)
        if elided and not opens_with_vowel(new):
            before = f"{before[: elided.end() - 1]}e "
        elif full and opens_with_vowel(new):
            before = f"{before[: full.end() - 2]}'"
    elif article := _ARTICLE.search(before):
        vowel = opens_with_vowel(new) or (new[:2].isupper() and new[0] in _LETTERS_WITH_AN)
        before = f"{before[: article.start()]}{article[1]}{'n' if vowel else ''} "
    return before + new + after


def elided(text: str) -> str:
    """« de Ingrid » → « d'Ingrid », « que une » → « qu'une »."""
    return _BEFORE_VOWEL.sub(lambda match: f"{match[1][:-1]}'", text)


def capital(text: str) -> str:
    """`text` with a capital first letter; opening marks are passed over."""
    match = re.search(r"\w", text)
    return text[: match.start()] + text[match.start()].upper() + text[match.start() + 1 :] if match else text


def stem_of_sentence(text: str) -> str | None:
    """`text` without its final full stop; None where it ends otherwise."""
    text = text.rstrip()
    return text[:-1] if text.endswith(".") and not text.endswith("..") else None


def inside(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether `start`..`end` meets one of `spans`."""
    return any(start < last and first < end for first, last in spans)


def part_of_longer(text: str, name: Name) -> bool:
    """Whether capitals or hyphens around a name make it part of another: « Nantes Université », « @Google »."""
    after = re.match(r"(?:[-–@.]\w| (?:[A-ZÀ-Ý]|\d))", text[name.end :])
    before = re.search(r"[A-ZÀ-Ý][\w.-]* $", text[: name.start].lstrip()[1:])
    return bool(after or before or text[: name.start].endswith(("-", "@", "#")))
