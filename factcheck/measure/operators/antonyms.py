"""Words replaced by their opposites, in the same form and of the same part of speech."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from random import Random

from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, inside, opens_with_vowel, splice

_WORD = re.compile(r"[^\W\d_]{3,}")
_BEFORE_INFINITIVE = {
    "fr": re.compile(r"\b(?:de |d'|à |pour |peut |peuvent |doit |doivent |va |vont |fait |veut |faut |sans )$"),
    "en": re.compile(r"\b(?:to|can|could|will|would|should|must|may|might) $"),
}
_ENDINGS = ("s", "es", "e")  # of French adjectives
_NO_ARTICLE_CHANGE = re.compile(r"\b(?:[lLdD]['’]|[Ll][ae] |[Dd]e la |[Dd]u |[Aa]u |[Cc]et(?:te)? |[Cc]e )$")
_DEGREE = re.compile(r"(?:plus|moins|aussi|si|more|less|most|least|so|as|too|trop) $", re.IGNORECASE)


@cache
def opposites(language: str) -> dict[str, tuple[str, ...]]:
    """Single words of the oppositions and what stands on the other side, in the order of the file."""
    table: dict[str, dict[str, None]] = {}
    text = files("factcheck.language.packs").joinpath("oppositions.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        for cell in line.split("|")[1:]:
            tongue, _, both = cell.partition(":")
            if tongue.strip() != language or "~" not in both:
                continue
            left, right = ([w.strip() for w in half.split(",")] for half in both.split("~"))
            for mine, others in ((left, right), (right, left)):
                for word in mine:
                    if word.isalpha():
                        table.setdefault(word, {}).update(dict.fromkeys(o for o in others if o.isalpha()))
    return {word: tuple(others) for word, others in table.items() if others}


def antonym(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """One word replaced by its opposite."""
    protected = text.protected() + [(name.start, name.end) for name in text.reading.names]
    if text.reading.negations:
        return
    rows = []
    for match in _WORD.finditer(text.text):
        start, end = match.span()
        neighbour = text.text[max(0, start - 1) : start] + text.text[end : end + 1]
        if not match.group().islower() or inside(start, end, protected) or "-" in neighbour:
            continue
        for new in _opposed(match.group(), text.text[:start], text.language):
            changed = splice(text.text, start, end, new, text.language)
            if _article_holds(text, start, match.group(), new) and not material.backed(changed, text.language, new):
                rows.append(changed)
                break
    if rows:
        yield rng.choice(rows)


def _article_holds(text: Text, start: int, old: str, new: str) -> bool:
    """Whether the French article before the word also fits the new one (« la », « l' », « cette »)."""
    if text.language != "fr" or opens_with_vowel(old) == opens_with_vowel(new):
        return True
    return not _NO_ARTICLE_CHANGE.search(text.text[:start])


def _opposed(word: str, before: str, language: str) -> Iterator[str]:
    """Opposites of `word` of the same part of speech, as far as its form and what stands before it tell."""
    pack, table = PACKS[language], opposites(language)
    if word in pack.NO_ANTONYM or _DEGREE.search(before):
        return
    base, ending = _lemma(word, language)
    if base in pack.ADJECTIVES:
        for other in table.get(base, ()):
            if other in pack.ADJECTIVES and (inflected := _inflected(other, ending, language)):
                yield inflected
        return
    for other in table.get(word, ()):
        if _same_class(word, other, before, language):
            yield other


def _lemma(word: str, language: str) -> tuple[str, str]:
    """A French adjective without its ending, and the ending; an English word as it is."""
    adjectives = PACKS[language].ADJECTIVES
    if language == "en" or word in adjectives:
        return word, ""
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and base in adjectives:
            return base, ending
    return word, ""


def _inflected(base: str, ending: str, language: str) -> str | None:
    """A French adjective with the ending, None where it takes more than that."""
    if language == "en" or not ending:
        return base
    if base.endswith("e"):
        return base + ("s" if ending.endswith("s") else "")
    feminine = ending.startswith("e")
    if base.endswith(("eux", "eau", "ien", "el", "if", "eur", "al", "nc", "ng", "et", "s", "x", "as", "ret", "os", "aux")):
        plural_fits = base.endswith(("ien", "el", "if", "eur", "et", "nc", "ng"))
        return base + "s" if ending == "s" and plural_fits else None
    return base + ("e" if feminine else "") + ("s" if ending.endswith("s") else "")


def _same_class(word: str, other: str, before: str, language: str) -> bool:
    """Whether two words that are no listed adjectives are both adverbs, nouns of one gender, or infinitives."""
    pack = PACKS[language]
    if word in pack.ADJECTIVES or other in pack.ADJECTIVES:
        return False
    infinitive = _BEFORE_INFINITIVE[language].search(before) is not None
    if language == "fr":
        both = all(row.endswith(pack.INFINITIVE_ENDS) for row in (word, other))
        if both and infinitive:
            return True
        if word.endswith("ement") and other.endswith("ement") and not infinitive:
            return not re.search(r"\b(?:l'|le |un |du |ce |son |leur |d')$", before)
        return any(word.endswith(end) and other.endswith(end) for end in pack.SAFE_NOUN_ENDS if end != "ment")
    if word.endswith("ly") or other.endswith("ly"):
        return word.endswith("ly") and other.endswith("ly")
    if infinitive and not _nominal(word):
        return not _nominal(other)
    return any(word.endswith(end) and other.endswith(end) for end in pack.SAFE_NOUN_ENDS)


def _nominal(word: str) -> bool:
    return word.endswith((*PACKS["en"].SAFE_NOUN_ENDS, "ness", "ism", "less", "ful", "ous", "ed", "ing"))
