"""Sentences that say of another one that it is false, or that nobody denies it, or set it against somebody's word."""

from collections.abc import Iterator, Sequence
from random import Random

from factcheck.language.frames import framed
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.names import outsiders
from factcheck.measure.operators.phrasing import PACKS, elided
from factcheck.measure.operators.speech import is_person


def denial(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Il est faux de dire que … », « … : c'est faux »."""
    yield from _in(PACKS[text.language].DENIALS, text, material, rng)


def affirmation(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Nul n'ignore que … »."""
    yield from _in(PACKS[text.language].AFFIRMATIONS, text, material, rng)


def refutation(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Il est faux de dire que … », of a refuted wording."""
    for row in text.claim.refuted.get(text.language, ()):
        wrong = text._replace(text=row, reading=material.read(row, text.language))
        yield from _in(PACKS[text.language].DENIALS, wrong, material, rng)


def rebuttal(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« X combat l'idée que … », « contrairement à ce que dit X, … », X being the one who says it by the claim."""
    frames = PACKS[text.language].REBUTTALS + PACKS[text.language].SET_AGAINST
    if is_person(text.claim.speaker) and _by_nobody(text):
        yield from _in([frame.replace("{speaker}", text.claim.speaker) for frame in frames], text, material, rng)


def set_against(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Contrairement à ce que dit Y, … », Y being a person of the base who has nothing to do with the claim."""
    others = outsiders(material, text.claim)
    if others and _by_nobody(text):
        frames = PACKS[text.language].SET_AGAINST
        yield from _in([frame.replace("{speaker}", rng.choice(others)) for frame in frames], text, material, rng)


def _by_nobody(text: Text) -> bool:
    """Whether the wording has no persons: it may be anybody's word."""
    return not text.reading.speakers and not any(name.kind == "person" for name in text.reading.names)


def _in(frames: Sequence[str], text: Text, material: Material, rng: Random) -> Iterator[str]:
    forms = material.forms(text.text, text.language)
    if forms is None or text.reading.quotations or framed(text.text, text.language):
        return
    body, inner = forms
    sentence = elided(rng.choice(frames).replace("{text}", inner)).replace("{Text}", body)
    if len(framed(sentence, text.language)) == 1:  # what is said after « mais » is not said to be false
        yield sentence
