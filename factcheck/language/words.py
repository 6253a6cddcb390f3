"""Folding, words and stems: the form in which texts are compared.

A word is folded (lower case, no accents, œ → oe), stemmed with the Snowball stemmer of its language
(https://snowballstem.org), and marked as content or function word. Nothing here changes offsets: a token's
span is where the word stands in the original text.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

from factcheck.language.packs.function_words import (
    FUNCTION_WORDS,
    NO_FUNCTION_WORDS,
    NOUNS_IN_ENT,
    VERBS_IN_ERENT,
    VERBS_IN_MENT,
)
from factcheck.language.packs.inflected import ENDINGS, FORMS, LEAST
from factcheck.language.packs.stems import APART, TOGETHER
from factcheck.language.patterns import pattern
from factcheck.model import Token

# Prefixes that writers join, hyphenate or set apart at will: « micro-travail », « microtravail ».
_PREFIXES = "micro|macro|co|neo|néo|pre|pré|auto|sous|sub|cyber|multi|hyper|ultra|télé|tele|inter|self|re|ré|e"
_WORD = pattern(rf"(?:(?:{_PREFIXES})[-‐‑ ](?=[^\W\d_]{{4}}))?[^\W_]+(?:[.,](?=\d)\d+)*", re.IGNORECASE)
_IZE = pattern(r"(?<=[a-z]{3})([iy])z(?=(?:e[drs]?|ers|ing|ations?)$)")  # "organize" has to meet "organise"
_JOINTS = pattern(r"[-‐‑ ]")
_SPACED_PREFIX = pattern(rf"(?:{_PREFIXES}) ", re.IGNORECASE)
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'"})
_STEMMERS = {"fr": Stemmer.Stemmer("french"), "en": Stemmer.Stemmer("english")}


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word in lower case, without accents or ligatures; length may change."""
    lower = word.lower().translate(_LIGATURES)
    if lower.isascii():
        return lower
    return "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def _forms(surface: str, language: str) -> tuple[str, str, bool]:
    """Folded word, stem and whether it is a content word."""
    # The stemmer needs accents ("données" loses more than "donnees"); the stem is folded afterwards.
    joined = _JOINTS.sub("", surface.lower().translate(_LIGATURES))
    word = fold(joined)
    light = word in FUNCTION_WORDS[language] and joined not in NO_FUNCTION_WORDS
    content = not light and (len(word) > 1 or word.isdigit())
    return word, _stem(joined, word, language), content


def _stem(joined: str, word: str, language: str) -> str:
    if word[:1].isdigit():
        return word
    plain = _plain_form(joined, language)
    own = APART[language].get(plain)
    if own is not None:
        return own
    if language == "en":
        plain = _IZE.sub(r"\1s", plain)
    stem = fold(_STEMMERS[language].stemWord(plain))
    if (
        language == "fr"
        and plain == joined
        and (stem == word or word in VERBS_IN_ERENT)
        and word.endswith("ent")
        and len(word) > 5
        and (not word.endswith("ment") or word in VERBS_IN_MENT)
        and word not in NOUNS_IN_ENT
    ):
        # The French stemmer leaves most third persons plural as they are: « gagnent » has to meet « gagner ».
        stem = fold(_STEMMERS[language].stemWord(joined[:-3] + "er"))
    return TOGETHER[language].get(stem, stem)


def _plain_form(word: str, language: str) -> str:
    """The form of a noun or an adjective that the stemmer gives the stem of the others."""
    known = FORMS[language].get(word)
    if known is not None:
        return known
    for ending, other in ENDINGS[language]:
        if word.endswith(ending) and len(word) >= LEAST + len(ending):
            return word[: -len(ending)] + other
    return word


def tokens(text: str, language: str) -> tuple[Token, ...]:
    """The words of `text` in order; spans are 0-based half-open code points of `text`."""
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        surface = match.group()
        if (
            " " in surface
            and _SPACED_PREFIX.match(surface)
            and surface[: surface.index(" ")].lower()
            in (
                "e",
                "re",
                "ré",
                "sous",
                "co",
                "inter",
                "self",
            )
        ):
            # « sous tension », "e mail": only a hyphen joins these.
            cut = surface.index(" ")
            found.append(Token(start, start + cut, *_forms(surface[:cut], language)))
            start, surface = start + cut + 1, surface[cut + 1 :]
        found.append(Token(start, end, *_forms(surface, language)))
    return tuple(found)


def stem_of(word: str, language: str) -> str:
    """The folded stem of one word, as `tokens` gives it."""
    return _forms(word, language)[1]


def as_written(words: str, text: str, found: Iterable[Token]) -> str:
    """Folded words, with spaces between, as `text` writes them, whose tokens are `found`; what it has not stays."""
    written: dict[str, str] = {}
    for token in found:
        written.setdefault(token.word, text[token.start : token.end])
    return " ".join([written.get(word, word.replace("_", " ")) for word in words.split(" ")])
