"""Two facts in one sentence: both right, or the second, which another claim rules out, wrong."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from factcheck.language.frames import framed
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, elided, stem_of_sentence
from factcheck.model import Claim

_TRIES = 4
_LEAST, _MOST = 6, 18  # words of a half
_INNER = (":", ";", "?", "!", "«", "“", '"')

Choice = Callable[[Claim], Sequence[str]]


def joined(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« … , et … », each half a true wording of a claim of its own."""
    yield from _with(text, material, rng, lambda claim: claim.wordings.get(text.language, ()))


def half_wrong(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« … , mais … », the second half a refuted wording."""
    yield from _with(text, material, rng, lambda claim: claim.refuted.get(text.language, ()))


def _with(text: Text, material: Material, rng: Random, of: Choice) -> Iterator[str]:
    first = _half(text.text)
    if first is None or framed(text.text, text.language):
        return
    for _ in range(_TRIES):
        other = rng.choice(material.heads).claim
        rows = of(other)
        second = _half(rng.choice(rows)) if rows else None
        inner = material.lowered(second, text.language) if second else None
        if other.id != text.claim.id and second and inner and not framed(f"{second}.", text.language):
            yield elided(f"{first}{rng.choice(PACKS[text.language].JOINTS)}{inner}.")
            return


def _half(sentence: str) -> str | None:
    """A short plain sentence without its full stop."""
    body = stem_of_sentence(sentence) or ""
    plain = not any(mark in body for mark in _INNER)
    return body if plain and _LEAST <= len(body.split()) <= _MOST else None
