"""Sentences that say of a true one that it is false, or that nobody denies it."""

from collections.abc import Iterator, Sequence
from random import Random

from factcheck.language.frames import framed
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, elided


def denial(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Il est faux de dire que … », « … : c'est faux »."""
    yield from _in(PACKS[text.language].DENIALS, text, material, rng)


def affirmation(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« Nul n'ignore que … »."""
    yield from _in(PACKS[text.language].AFFIRMATIONS, text, material, rng)


def _in(frames: Sequence[str], text: Text, material: Material, rng: Random) -> Iterator[str]:
    forms = material.forms(text.text, text.language)
    if forms is None or text.reading.quotations or framed(text.text, text.language):
        return
    body, inner = forms
    sentence = elided(rng.choice(frames).replace("{text}", inner)).replace("{Text}", body)
    if len(framed(sentence, text.language)) == 1:  # what is said after « mais » is not said to be false
        yield sentence
