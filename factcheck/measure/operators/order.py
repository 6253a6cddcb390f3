"""The same fact in another order, or with a detail less."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, capital, elided, stem_of_sentence
from factcheck.measure.operators.predicate import main_verb

_FRONT_WORDS = 7
_DATE_WORDS = 4
_KEPT = 5  # words left once a detail is gone
_DATE_REACH = 20  # characters before a date in which its preposition stands


def reordering(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A group at one end of the sentence moved to the other."""
    del rng
    body = stem_of_sentence(text.text)
    if body is None or ";" in body or ":" in body:
        return
    moved = _back(body, text) or _speaker_first(body, text, material) or _front(body, text, material)
    if moved:
        yield capital(elided(moved) if text.language == "fr" else moved) + "."


def _back(body: str, text: Text) -> str | None:
    """« En 2013, X … » → « X … en 2013 »."""
    match = re.match(rf"({PACKS[text.language].MOVABLE} [^,]+?), ([^,]+)$", body)
    if not match or len(match[1].split()) > _FRONT_WORDS or not match[2][0].isalpha():
        return None
    if re.match(PACKS[text.language].PRONOUN_SUBJECT, match[2], re.IGNORECASE):
        return None
    group = match[1][0].lower() + match[1][1:]
    aside = re.match(PACKS[text.language].ASIDE, group) is not None
    if _two_clauses(match[2], text) and not aside:
        return None
    return f"{match[2]}{',' if aside else ''} {group}"


def _two_clauses(rest: str, text: Text) -> bool:
    """Whether a group put at the other end could hang on another clause than its own."""
    return any(re.search(rf"\b{re.escape(word)}(?!\w)", rest) for word in sorted(PACKS[text.language].CLAUSE_WORDS))


def _speaker_first(body: str, text: Text, material: Material) -> str | None:
    """« X, estime Y » → « Y estime que X »."""
    pack = PACKS[text.language]
    verb = f"(?P<verb>{'|'.join(pack.ATTRIBUTION_VERBS)})"
    match = re.fullmatch(rf"([^,]+), {pack.SPEAKER_TAIL.format(verb=verb, name='(?P<name>[A-ZÀ-Ý][^,]+?)')}", body)
    inner = material.lowered(match[1], text.language) if match else None
    return f"{match['name']} {match['verb']} {pack.THAT} {inner}" if match and inner else None


def final_date(body: str, text: Text) -> re.Match[str] | None:
    """An adverbial date at the very end of `body`, which hangs on the main verb."""
    pack = PACKS[text.language]
    start = next((date.start for date in text.reading.dates if date.end == len(body)), None)
    match = re.compile(pack.FINAL_DATE).search(body, max(0, start - _DATE_REACH)) if start is not None else None
    if match is None:
        return None
    head = body[: match.start()]
    last = head.split()[-1]
    if last.endswith(("»", '"', ")")) or last[:1].isdigit() or "," in head or _two_clauses(head, text):
        return None
    before = " ".join(head.split()[-4:-1])
    loose = not re.search(pack.PARTICIPLE_ENDS, last) or re.search(pack.AUXILIARIES, before)
    return match if loose else None


def _front(body: str, text: Text, material: Material) -> str | None:
    """« X … en 2013 » → « En 2013, X … »; « X, selon Y » → « Selon Y, X »."""
    if said := re.fullmatch(rf"([^,]+), ({PACKS[text.language].ASIDE}[^,]+)", body):
        inner = material.lowered(said[1], text.language)
        return f"{said[2]}, {inner}" if inner else None
    match = final_date(body, text)
    inner = material.lowered(body[: match.start()], text.language) if match else None
    return f"{match.group().strip()}, {inner}" if match and inner else None


def dropped_detail(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A parenthesis, an apposition, a fronted or final date, or the final place of an event left out."""
    del material
    body = stem_of_sentence(text.text)
    if body is None or text.reading.negations:
        return
    rows = [row for row in _shortened(body, text) if len(row.split()) >= _KEPT]
    if rows:
        yield rng.choice(rows)


def _shortened(body: str, text: Text) -> Iterator[str]:
    if match := re.search(r" \([^()]{3,60}\)", body):
        yield body[: match.start()] + body[match.end() :] + "."
    yield from _without_apposition(body, text)
    if not re.search(PACKS[text.language].SWEEPING, body, re.IGNORECASE):
        yield from _without_date(body, text)
        if not (text.reading.figures or text.reading.dates):
            yield from _without_place(body, text)


def _without_apposition(body: str, text: Text) -> Iterator[str]:
    """« Henri Poulain, réalisateur d'« Invisibles », était présent » → « Henri Poulain était présent »."""
    pack = PACKS[text.language]
    if re.match(rf"{pack.MOVABLE}\b", body):
        return
    for name in text.reading.names:
        match = re.match(rf", {pack.APPOSITION}[^,.;:]{{4,60}},(?= [a-zà-ÿ])", body[name.end :])
        listed = match and re.match(pack.LISTED_AFTER, body[name.end + match.end() :])
        if match and not listed and name.kind == "person":
            yield body[: name.end] + body[name.end + match.end() :] + "."


def _without_date(body: str, text: Text) -> Iterator[str]:
    fronted = re.match(rf"({PACKS[text.language].MOVABLE} [^,]+?), (.+)$", body)
    if fronted and any(date.end <= fronted.end(1) for date in text.reading.dates):
        if len(fronted[1].split()) <= _DATE_WORDS:
            yield capital(fronted[2]) + "."
    elif (match := final_date(body, text)) and main_verb(text):
        yield body[: match.start()] + "."


def _without_place(body: str, text: Text) -> Iterator[str]:
    """An event without its final place; a habit without its place would be said of everywhere."""
    if not re.search(PACKS[text.language].EVENT, body):
        return
    for name in text.reading.names[1:]:
        match = re.search(PACKS[text.language].BEFORE_PLACE, body[: name.start])
        if name.kind == "place" and name.end == len(body) and match and body[name.start].isupper():
            yield body[: match.start()].rstrip(",") + "."
