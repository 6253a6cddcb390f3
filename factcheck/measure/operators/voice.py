"""The passive for the active and the active for the passive."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.packs.perturb_names import FEMALE
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.order import final_date
from factcheck.measure.operators.phrasing import PACKS, capital, stem_of_sentence
from factcheck.measure.operators.roles import ACTORS
from factcheck.model import Name

_PUNCTUATION = re.compile(r"[,;:()«»\"“”—–?!]")
_QUOTED = re.compile(r"[«\"“][^«»\"“”]*[»\"”]")


def passive(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« X a créé Y » ↔ « Y a été créé par X », where number and gender are plain to see."""
    del rng
    body = stem_of_sentence(text.text)
    if body is None or text.reading.negations:
        return
    plain = _QUOTED.sub("", body)
    if _PUNCTUATION.search(plain) or re.search(PACKS[text.language].TWO_CLAUSES, plain):
        return
    turned = _from_passive(body, text, material) or _from_active(body, text)
    if turned:
        yield capital(turned) + "."


def _from_passive(body: str, text: Text, material: Material) -> str | None:
    pack = PACKS[text.language]
    auxiliary, by = pack.PASSIVE
    match = re.fullmatch(rf"(.+?) (?:{auxiliary}) (\w+) {by} (.+)", body)
    if not match or not _is_actor(match[3], text):
        return None
    patient = material.lowered(match[1], text.language)
    forms = [match[2].removesuffix(ending) for ending in pack.AGREEMENT]
    participle = next((form for form in forms if form in pack.PARTICIPLES), None)
    return f"{match[3]}{pack.PERFECT_SIGN} {participle} {patient}" if participle and patient else None


def _is_actor(words: str, text: Text) -> bool:
    """Whether `words` are nothing but one name of a person or organisation."""
    return any(
        text.text[name.start : name.end] == words and name.kind in ACTORS and words[0].isupper()
        for name in text.reading.names
    )


def _from_active(body: str, text: Text) -> str | None:
    """« X a créé Y le 3 mai » → « Y a été créé par X le 3 mai »."""
    subject = next((name for name in text.reading.names if name.start == 0 and name.kind in ACTORS), None)
    dated = final_date(body, text)
    core, tail = (body[: dated.start()], dated.group()) if dated else (body, "")
    verb = _verb(core, subject, text.language) if subject else None
    if subject is None or verb is None:
        return None
    participle, present, end = verb
    patient = core[end:]
    dates = any(subject.end < date.start < len(core) for date in text.reading.dates)
    if not patient or dates or re.search(PACKS[text.language].NO_PATIENT, patient):
        return None
    turn = _english if text.language == "en" else _french
    turned = turn(body[: subject.end], participle, patient, present=present)
    return f"{turned}{tail}" if turned else None


def _verb(core: str, subject: Name, language: str) -> tuple[str, bool, int] | None:
    """Participle of the verb after the subject, whether it stands in the present, and where its object begins."""
    pack = PACKS[language]
    match = re.compile(r" (a )?(\w+) ").match(core, subject.end)
    if not match:
        return None
    if not match[1] and match[2] in pack.PRESENT:
        return pack.PRESENT[match[2]], True, match.end()
    past = match[2] in pack.PARTICIPLES and (match[1] is not None) == (language == "fr")
    return (match[2], False, match.end()) if past else None


def _french(agent: str, participle: str, patient: str, *, present: bool) -> str | None:
    head = re.match(PACKS["fr"].PATIENT, patient)
    first = patient.split(maxsplit=1)[0].lower()
    man = patient[0].isupper() and len(patient.split()) < 4 and first not in FEMALE
    if head is None and not man and not patient.startswith("«"):
        return None
    ending = "e" if head is not None and head[2] is not None else ""
    return f"{patient} {'est' if present else 'a été'} {participle}{ending} par {agent}"


def _english(agent: str, participle: str, patient: str, *, present: bool) -> str | None:
    if not re.match(PACKS["en"].PATIENT, patient) and not patient[0].isupper() and patient[0] not in '"“':
        return None
    head = re.split(r" (?:of|in|on|at|for|with|from|to|by|about|into) ", patient)[0]
    plural = head.endswith("s") and not head.endswith(("ss", "series")) and patient[0].islower()
    one, many = ("is", "are") if present else ("was", "were")
    return f"{patient} {many if plural and not head.startswith('a') else one} {participle} by {agent}"
