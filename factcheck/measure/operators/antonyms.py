"""Words replaced by their opposites, in the same form and of the same part of speech."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from random import Random
from types import ModuleType

from factcheck.language.packs import en_perturb_words, fr_perturb_words
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, inside, opens_with_vowel, splice

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORT = 5  # "only" and « ment » are no adverbs to turn round
_WORDS: dict[str, ModuleType] = {"fr": fr_perturb_words, "en": en_perturb_words}


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
    if text.reading.negations or re.search(PACKS[text.language].ASKING, text.text):
        return
    rows = []
    for match in _WORD.finditer(text.text):
        start, end = match.span()
        if inside(start, end, protected) or not _turnable(text, start, end):
            continue
        for new in _opposed(match.group(), text.text[:start], text.language):
            changed = splice(text.text, start, end, new, text.language)
            if _article_holds(text, start, match.group(), new) and not material.backed(changed, text.language, new):
                rows.append(changed)
                break
    if rows:
        yield rng.choice(rows)


def _turnable(text: Text, start: int, end: int) -> bool:
    """Whether a plain lower-case word stands there after a finite verb, no part of a compound and without an agent."""
    compound = "-" in text.text[max(0, start - 1) : start] + text.text[end : end + 1]
    agent = re.match(r" (?:par|by) ", text.text[end:])
    return text.text[start:end].islower() and not compound and not agent and _after_verb(text, start)


def _after_verb(text: Text, start: int) -> bool:
    """Whether a finite verb stands before: what qualifies the subject only picks out another subject."""
    pack = PACKS[text.language]
    words = re.findall(r"[^\W\d_]+", text.text[:start])
    verbs = pack.SINGULAR_VERBS | pack.PLURAL_VERBS
    return any(word in verbs or (text.language == "en" and word in pack.FINITE) for word in words)


def _article_holds(text: Text, start: int, old: str, new: str) -> bool:
    """Whether the French article before the word also fits the new one (« la », « l' », « cette »)."""
    if text.language != "fr" or opens_with_vowel(old) == opens_with_vowel(new):
        return True
    return not re.search(_WORDS["fr"].ARTICLES, text.text[:start])


def _opposed(word: str, before: str, language: str) -> Iterator[str]:
    """Opposites of `word` of the same part of speech, in the same form."""
    pack, table = _WORDS[language], opposites(language)
    if word in pack.NO_ANTONYM or re.search(pack.DEGREE, before, re.IGNORECASE):
        return
    base, ending = _lemma(word, language)
    for other in table.get(base, ()):
        if base in pack.ADJECTIVES and other in pack.ADJECTIVES and not re.search(pack.NOT_BEFORE_ADJECTIVE, before):
            if new := _inflected(base, other, ending, language):
                yield new
        elif word == base and _same_class(word, other, before, language):
            yield other


def _lemma(word: str, language: str) -> tuple[str, str]:
    """A French adjective without its ending, and the ending; an English word as it is."""
    adjectives = _WORDS[language].ADJECTIVES
    if language == "en" or word in adjectives:
        return word, ""
    for ending in _WORDS[language].ENDINGS:
        base = word.removesuffix(ending)
        if base != word and base in adjectives:
            return base, ending
    return word, ""


def _inflected(base: str, other: str, ending: str, language: str) -> str | None:
    """`other` in the gender and number of `base` with `ending`; None where -e and -s do not do."""
    if language == "en":
        return other
    if base.endswith("e"):  # of either gender: only another such adjective fits
        return other + ("s" if ending.endswith("s") else "") if other.endswith("e") else None
    if other.endswith("e"):
        return other + ("s" if ending.endswith("s") else "")
    if not ending:
        return other
    if other.endswith(_WORDS[language].IRREGULAR):
        return None
    return other + ending


def _same_class(word: str, other: str, before: str, language: str) -> bool:
    """Whether two words that are no adjectives are both adverbs, nouns of one gender, or infinitives."""
    pack = _WORDS[language]
    infinitive = re.search(pack.BEFORE_INFINITIVE, before) is not None
    if word in pack.VERBS and other in pack.VERBS and infinitive:
        return True
    if any(word in nouns and other in nouns for nouns in pack.NOUNS):
        return language == "fr" or not infinitive
    both = all(row.endswith(pack.ADVERB_END) and row not in pack.ADJECTIVES for row in (word, other))
    return both and len(word) > _SHORT and not re.search(pack.ARTICLES, before)
