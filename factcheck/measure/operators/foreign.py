"""Sentences that sound like the base and on which it decides nothing."""

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random
from types import ModuleType
from typing import NamedTuple

from factcheck.language.names import first_names
from factcheck.language.packs import en_perturb_sentences, fr_perturb_sentences
from factcheck.language.packs.perturb_names import INVENTED_FIRMS, INVENTED_PERSONS
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.numerals import written
from factcheck.measure.operators.phrasing import PACKS, elided, inside, stem_of_sentence
from factcheck.measure.operators.predicate import main_verb
from factcheck.model import Name

_SENTENCES: dict[str, ModuleType] = {"fr": fr_perturb_sentences, "en": en_perturb_sentences}
_LEAST_SUBJECT, _LEAST_PREDICATE = 2, 4  # content words
_TRIES = 12


def _fresh(material: Material, rng: Random, low: int, high: int, step: int = 1) -> int:
    """A number that the base has nowhere."""
    return rng.choice(_free(material, low, high, step))


@lru_cache(maxsize=16)
def _free(material: Material, low: int, high: int, step: int) -> tuple[int, ...]:
    """The numbers that the base does not have; all of them where it has them all (the sentence is foreign anyhow)."""
    rows = tuple(range(low, high, step))
    return tuple(value for value in rows if float(value) not in material.values) or rows


def _slots(language: str, material: Material, rng: Random) -> dict[str, str]:
    return {
        "int": str(_fresh(material, rng, 23, 480)),
        "big": written(_fresh(material, rng, 11_300, 88_000, 100), language),
        "pct": str(_fresh(material, rng, 11, 96)),
        "eur": str(_fresh(material, rng, 6, 90)),
        "age": str(_fresh(material, rng, 38, 57)),
        "year": str(_fresh(material, rng, 1998, 2019)),
        "city": rng.choice(_SENTENCES[language].CITIES),
        "firm": rng.choice(INVENTED_FIRMS),
        "person": rng.choice(INVENTED_PERSONS),
    }


def _filled(template: str, slots: dict[str, str], language: str) -> str:
    sentence = template.format(**slots)
    return elided(sentence) if language == "fr" else sentence


def foreign_figure(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A sentence about an entity that the claim names, with a subject and a figure that the base does not have."""
    protected = [(quotation.start, quotation.end) for quotation in text.reading.quotations]
    rows = []
    for name in text.reading.names:
        forms = _forms(text, name)
        if forms and (name.kind == "work" or not inside(name.start, name.end, protected)):
            rows.append((name.kind, forms))
    if rows:
        kind, forms = rng.choice(rows)
        template = rng.choice(_SENTENCES[text.language].FOREIGN[kind])
        yield _filled(template, _slots(text.language, material, rng) | forms, text.language)


def _forms(text: Text, name: Name) -> dict[str, str] | None:
    """A name as the templates need it: alone, after « de », after « à »; None where its grammar is not known."""
    surface = text.text[name.start : name.end]
    if not surface[0].isupper() or name.kind not in _SENTENCES[text.language].FOREIGN:
        return None
    if name.kind == "place":
        return _place_forms(surface, text.language)
    if name.kind == "person" and name.key.split()[0] not in first_names():
        return None
    if name.kind == "work" and text.language == "fr":
        return {"e": f"« {surface} »", "de": f"de « {surface} »"}
    article = PACKS[text.language].ARTICLE_BEFORE_NAME
    if any(re.search(article, before, re.IGNORECASE) for before in (text.text[: name.start], surface[:3], surface[:4])):
        return None
    return {"e": surface, "de": elided(f"de {surface}")}


def _place_forms(surface: str, language: str) -> dict[str, str] | None:
    pack = PACKS[language]
    for group, place_in, place_of in zip(pack.PLACES, pack.IN_PLACE, pack.OF_PLACE, strict=True):
        if surface in group:
            joint = "" if place_of.endswith("'") else " "
            return {"e": surface, "in": f"{place_in} {surface}", "de": f"{place_of}{joint}{surface}"}
    return None


def added_detail(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The wording with something decisive added that no source gives."""
    if not text.reading.speakers:
        yield from _with_detail(text.text, text.language, material, rng)


def wrong_and_more(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A refuted wording of the claim with a detail added: what is wrong about it stays wrong."""
    rows = text.claim.refuted.get(text.language, ())
    if rows:
        yield from _with_detail(rng.choice(rows), text.language, material, rng)


def _with_detail(sentence: str, language: str, material: Material, rng: Random) -> Iterator[str]:
    body = stem_of_sentence(sentence)
    if body is None or ":" in body or ";" in body or body.endswith(("»", '"', "”", ")")):
        return
    clause = rng.choice(_SENTENCES[language].ADDED)
    yield f"{body}, {_filled(clause, _slots(language, material, rng), language)}."


def neighbour(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A true-looking sentence on digital work with names and figures of its own."""
    yield _filled(rng.choice(_SENTENCES[text.language].NEIGHBOUR), _slots(text.language, material, rng), text.language)


class _Half(NamedTuple):
    """A wording cut before its main verb."""

    text: Text
    subject: str
    predicate: str
    shape: tuple[str, bool]  # language and number of the verb
    named: bool  # whether the subject has a name
    to_be: bool


@lru_cache(maxsize=4)
def _halves(material: Material) -> tuple[_Half, ...]:
    return tuple(half for text in material.texts if (half := _cut(text)))


def _cut(text: Text) -> _Half | None:
    verb = main_verb(text)
    if verb is None or text.reading.negations or text.reading.speakers or stem_of_sentence(text.text) is None:
        return None
    subject, predicate = text.text[: verb.clitics].rstrip(), text.text[verb.clitics :]
    before = sum(word.end <= verb.clitics for word in text.reading.words)
    after = len(text.reading.words) - before
    names = [name for name in text.reading.names if name.end <= verb.clitics]
    if before < _LEAST_SUBJECT or after < _LEAST_PREDICATE or re.search(r"[,:;«\"“(]", subject):
        return None
    pack = PACKS[text.language]
    if not re.match(pack.SUBJECT_OPENING, subject) or re.search(pack.AGREEING, predicate):
        return None
    if re.search(pack.PRONOUNS, predicate, re.IGNORECASE) or re.search(pack.ACCORDING, predicate):
        return None
    # « Le 11 mars 2018 … » before another fact says when that was, and may well be wrong.
    dated = any(date.start < verb.clitics for date in text.reading.dates)
    if dated or any(name.kind == "person" for name in text.reading.names):
        return None
    to_be = verb.word in pack.TO_BE
    return _Half(text, subject, predicate, (text.language, verb.plural), bool(names), to_be)


def mixed(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The subject of this wording with the predicate of an unrelated claim of another source."""
    mine = _cut(text)
    if mine is None or mine.named:
        return
    rows = [half for half in _halves(material) if half.shape == mine.shape and not half.named and not half.to_be]
    for other in rng.sample(rows, min(_TRIES, len(rows))):
        if other.text.claim.source.id != text.claim.source.id and _unrelated(mine, other, material):
            yield f"{mine.subject} {other.predicate}"
            return


def _unrelated(mine: _Half, other: _Half, material: Material) -> bool:
    """Whether the two claims share no topic and no word, and no wording says the mixture."""
    topics = set(mine.text.claim.topics) & set(other.text.claim.topics)
    left, right = ({word.stem for word in half.text.reading.words} for half in (mine, other))
    sentence = f"{mine.subject} {other.predicate}"
    return not topics and not left & right and not material.backed(sentence, mine.shape[0], mine.subject)
