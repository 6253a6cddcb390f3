"""Names: another person, place or organisation of the same kind and grammar."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from random import Random

from factcheck.language.names import first_names, key_of, words_of
from factcheck.language.packs.perturb_names import FEMALE, ORGANISATIONS
from factcheck.measure.operators.figures import figure, year
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, inside, opens_with_vowel, part_of_longer, splice
from factcheck.model import Claim, Name

_TRIES = 6
_VARIANTS = 3


def person(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each person replaced by another of the same gender, in the same form (full name or last name)."""
    for name in _candidates(text):
        surface = text.text[name.start : name.end]
        full = name.key.split()
        if name.kind != "person" or full[0] not in first_names() or not surface[:1].isupper():
            continue
        if name not in text.reading.speakers and not _anchored(text, name, by_place=False):
            continue
        pool = [p for p in people(material) if _female(p) == (full[0] in FEMALE) and _fresh(p, text, material)]
        if re.search(PACKS[text.language].NAMED_AFTER, text.text[: name.start], re.IGNORECASE):
            continue
        short = len(surface.split()) == 1
        yield from _replaced(text, name, [_last(p) if short else p for p in pool], material, rng)


def place(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each place replaced by one that takes the same prepositions."""
    for name in _candidates(text):
        subject = text.text[: name.start].strip().lower() in PACKS[text.language].BARE_ARTICLE
        if not subject and _anchored(text, name, by_place=True):
            yield from _from_groups(text, name, PACKS[text.language].PLACES, material, rng)


def organisation(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Each company, institution or medium replaced by another of its kind."""
    for name in _candidates(text):
        article = re.search(PACKS[text.language].ARTICLE_BEFORE_NAME, text.text[: name.start], re.IGNORECASE)
        if not article and _anchored(text, name, by_place=False):
            yield from _from_groups(text, name, ORGANISATIONS, material, rng)


def _candidates(text: Text) -> list[Name]:
    """Names of which the sentence says something exclusive: affirmed, outside quotations, not one of a list."""
    pack = PACKS[text.language]
    if text.reading.negations or re.search(pack.NOT_ALONE, text.text, re.IGNORECASE):
        return []
    protected, keys = text.protected(), [name.key for name in text.reading.names]
    return [
        name
        for name in text.reading.names
        if keys.count(name.key) == 1
        and not inside(name.start, name.end, protected)
        and not re.search(pack.LISTED_BEFORE, text.text[: name.start])
        and not re.match(pack.LISTED_AFTER, text.text[name.end :])
        and not re.search(pack.FROM_TO, text.text[: name.start])
        and not part_of_longer(text.text, name)
    ]


def _anchored(text: Text, name: Name, *, by_place: bool) -> bool:
    """Whether something else in the sentence tells which fact is meant: another name, a figure, a date, a quotation.

    Without it, the same said of another name is another fact and not a mistake about this one.
    """
    others = [row for row in text.reading.names if row.key != name.key and (by_place or row.kind != "place")]
    return bool(others or text.reading.figures or text.reading.dates or text.reading.quotations)


def _from_groups(
    text: Text, name: Name, groups: tuple[tuple[str, ...], ...], material: Material, rng: Random
) -> Iterator[str]:
    surface = text.text[name.start : name.end]
    for group in groups:
        if surface in group:
            pool = [other for other in group if other != surface and _fresh(other, text, material)]
            yield from _replaced(text, name, pool, material, rng)
            return


def _fresh(other: str, text: Text, material: Material) -> bool:
    """Whether neither the claim, its quote, its source nor the passage names `other`, under any of its names."""
    known = material.known(text.claim).names
    keys = {name.key for name in material.read(other, text.language).names} | {key_of(other)}
    return not any(key in known or any(key in row.split() for row in known) for key in sorted(keys))


def _replaced(text: Text, name: Name, pool: list[str], material: Material, rng: Random) -> Iterator[str]:
    """The sentence with one of `pool` for the name: those that the base knows first, none that it says the same of."""
    known = [other for other in pool if other in _mentioned(material)]
    rest = [other for other in pool if other not in known]
    rows = rng.sample(known, len(known)) + rng.sample(rest, len(rest))
    for other in rows[:_TRIES]:
        if opens_with_vowel(other) != opens_with_vowel(text.text[name.start :]) and re.search(
            r"\b[lL](?:'|’|a |e )$", text.text[: name.start]
        ):
            continue
        changed = splice(text.text, name.start, name.end, other, text.language)
        if not material.backed(changed, text.language, other):
            yield changed
            return


@lru_cache(maxsize=4)
def _mentioned(material: Material) -> frozenset[str]:
    return frozenset(text.text[name.start : name.end] for text in material.texts for name in text.reading.names)


@lru_cache(maxsize=4)
def people(material: Material) -> tuple[str, ...]:
    """Full names of persons: those of the base as it writes them, then those of the names pack."""
    found: dict[str, str] = {}
    for text in material.texts:
        for name in text.reading.names:
            surface = text.text[name.start : name.end]
            if name.kind == "person" and _full(surface):
                found.setdefault(name.key, surface)
    for surface in _pack_people():
        found.setdefault(key_of(surface), surface)
    return tuple(found.values())


def base_people(material: Material) -> tuple[str, ...]:
    """The persons whom the base itself names."""
    mentioned = _mentioned(material)
    return tuple(name for name in people(material) if name in mentioned)


def outsiders(material: Material, claim: Claim) -> list[str]:
    """The persons whom the base itself names, without those whose surname is in a name that the claim knows."""
    known = {word for key in material.known(claim).names for word in key.split()}
    return [name for name in base_people(material) if known.isdisjoint(words_of(name)[-1:])]


def _full(surface: str) -> bool:
    words = words_of(surface)
    return len(words) > 1 and words[0] in first_names() and all(len(word) > 1 for word in words)


@lru_cache(maxsize=1)
def _pack_people() -> tuple[str, ...]:
    lines = files("factcheck.language.packs").joinpath("names.txt").read_text(encoding="utf-8").splitlines()
    names = (line.split("|")[1].strip() for line in lines if line.startswith("person |"))
    return tuple(name for name in names if _full(name))


def _female(name: str) -> bool:
    first = name.split(maxsplit=1)[0].lower()
    return key_of(first).replace(" ", "-") in FEMALE or words_of(name)[0] in FEMALE


def _last(name: str) -> str:
    """The last name with its particle: « van Steenberghe »."""
    rest = name.split()[1:]
    return " ".join(rest)


def other_entity(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The only name and the only figure (or year) both replaced: nothing is left to tell which fact is meant."""
    details = (*text.reading.figures, *text.reading.dates)
    ordinal = any(figure.kind == "ordinal" for figure in text.reading.figures)
    if len(text.reading.names) != 1 or len(details) != 1 or ordinal or text.reading.quotations:
        return
    if text.reading.speakers or re.search(PACKS[text.language].ACCORDING, text.text, re.IGNORECASE):
        return
    for operator in (person, place, organisation) * _VARIANTS:
        for changed in operator(text, material, rng):
            second = Text(text.claim, text.language, changed, material.read(changed, text.language))
            yield from itertools.islice((*figure(second, material, rng), *year(second, material, rng)), 1)
