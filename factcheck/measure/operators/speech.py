"""Quotations and speakers: altered, given to someone else, or rightly quoted and attributed."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.names import first_names, words_of
from factcheck.measure.operators.antonyms import antonym
from factcheck.measure.operators.figures import figure
from factcheck.measure.operators.material import Material, Text, language_of
from factcheck.measure.operators.names import outsiders
from factcheck.measure.operators.phrasing import PACKS, capital, elided
from factcheck.measure.operators.polarity import comparison, negation, quantifier

_LEAST, _MOST = 5, 30  # words of a quotation
_NO_QUOTE = re.compile(r"[«»“”\"\[\]*#@|_]|https?:|\n\s*\n|…|\.\.\.|^[-–—•\d]|[-–:,(]$|\?")
_TRIES = 8
_NEAR = 0.2  # share of a wording's words in what another person says that makes it perhaps hers, too


def quotable(text: Text) -> str | None:
    """The claim's quote on one line, where it is a stretch of 5 to 30 words that someone can be said to have said."""
    quote = text.claim.quote.strip()
    if text.language != language_of(text.claim) or not text.claim.speaker or _NO_QUOTE.search(quote):
        return None
    line = " ".join(quote.split()).rstrip(".,; ")
    if words_of(text.claim.speaker)[-1] in words_of(line):
        return None  # nobody speaks of himself like this
    return line if _LEAST <= len(line.split()) <= _MOST else None


def is_person(name: str) -> bool:
    """Whether a speaker is one person, by first name and surname."""
    words = words_of(name)
    return len(words) > 1 and words[0] in first_names()


def quoted(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The quote in quotation marks, given to its speaker."""
    del material
    quote = quotable(text)
    if quote and is_person(text.claim.speaker):
        yield _framed(rng.choice(PACKS[text.language].QUOTED), quote, text.claim.speaker)


def _framed(frame: str, quote: str, speaker: str) -> str:
    return elided(frame.replace("{speaker}", speaker)).replace("{quote}", quote)


def misquote(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The quote in quotation marks with one thing in it that the speaker did not say."""
    quote = quotable(text)
    if not quote or not is_person(text.claim.speaker):
        return
    said = Text(text.claim, text.language, quote, material.read(quote, text.language))
    for operator in (figure, quantifier, comparison, antonym, negation):
        for changed in operator(said, material, rng):
            yield _framed(rng.choice(PACKS[text.language].QUOTED), changed, text.claim.speaker)


def attributed(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Selon X, … », X being the claim's speaker."""
    if is_person(text.claim.speaker) and _attributable(text):
        yield from _said_by(text, text.claim.speaker, material, rng)


def misattribution(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The wording, or the quote in quotation marks, put in the mouth of another person of the base."""
    if (
        not is_person(text.claim.speaker)
        or any(name.kind == "person" for name in text.reading.names)
        or text.reading.dates
    ):
        return
    others = outsiders(material, text.claim)
    for other in rng.sample(others, min(_TRIES, len(others))):
        if material.backed(text.text, text.language, other, share=_NEAR):
            continue
        quote = quotable(text) if text.text == text.claim.claim else None
        if quote:
            yield _framed(rng.choice(PACKS[text.language].QUOTED), quote, other)
        if _attributable(text):
            yield from _said_by(text, other, material, rng)
        return


def _attributable(text: Text) -> bool:
    """Whether the sentence names no speaker, quotes nobody and is a plain statement."""
    persons = any(name.kind == "person" for name in text.reading.names)
    plain = not persons and not text.reading.speakers and not text.reading.quotations and "?" not in text.text
    return (
        plain
        and not re.search(PACKS[text.language].ACCORDING, text.text[:1].lower() + text.text[1:])
        and text.text.rstrip().endswith(".")
    )


def _said_by(text: Text, speaker: str, material: Material, rng: Random) -> Iterator[str]:
    forms = material.forms(text.text, text.language)
    if forms is None or ":" in text.text or ";" in text.text:
        return
    body, inner = forms
    frame = rng.choice(PACKS[text.language].ATTRIBUTED)
    yield capital(elided(frame.replace("{speaker}", speaker)).replace("{text}", inner).replace("{Text}", body))
