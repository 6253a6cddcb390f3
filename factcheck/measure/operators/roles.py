"""Who does what to whom: exchanged, or said in the passive."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.packs.perturb_names import FEMALE
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, capital, inside, lowered, splice, stem_of_sentence
from factcheck.model import Name

_ACTORS = ("person", "org", "publication")
_BETWEEN = 5  # words between the two names at most
_BREAK = re.compile(r"[,;:.!?()«»\"“”—–]")
_FRENCH_HEAD = re.compile(r"^(?:(le|un|ce|son)|(la|une|cette|sa)) \w+", re.IGNORECASE)
_SIMPLE = re.compile(r"[,;:()«»\"“”—–?!]|\b(?:qui|que|qu'|dont|où|et|ou|mais|who|which|that|and|or|but|where|when)\b")


def roles(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Two persons or organisations around an asymmetric verb exchanged."""
    del material, rng
    protected = text.protected()
    if text.reading.negations:
        return
    names = [n for n in text.reading.names if not inside(n.start, n.end, protected)]
    for left, right in zip(names, names[1:], strict=False):
        if left.kind in _ACTORS and right.kind in _ACTORS and left.key != right.key and _acts_on(text, left, right):
            one, other = text.text[left.start : left.end], text.text[right.start : right.end]
            changed = splice(text.text, right.start, right.end, one, text.language)
            yield splice(changed, left.start, left.end, other, text.language)
            return


def _acts_on(text: Text, left: Name, right: Name) -> bool:
    between = text.text[left.end : right.start]
    simple = not _BREAK.search(between) and len(between.split()) <= _BETWEEN
    return simple and re.search(rf"\b{PACKS[text.language].ROLE_VERBS}", between) is not None


def passive(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« X a créé Y » ↔ « Y a été créé par X », where number and gender are plain to see."""
    del rng
    body = stem_of_sentence(text.text)
    if body is None or _SIMPLE.search(re.sub(r"[«\"“][^»\"”]*[»\"”]", "", body)) or text.reading.negations:
        return
    turned = _from_passive(body, text, material) or _from_active(body, text, material)
    if turned:
        yield capital(turned) + "."


def _from_passive(body: str, text: Text, material: Material) -> str | None:
    pack = PACKS[text.language]
    auxiliary, by = pack.PASSIVE
    match = re.fullmatch(rf"(.+?) (?:{auxiliary}) (\w+) {by} (.+)", body)
    if not match or not _actor(match[3], text):
        return None
    verb, patient = match[2], lowered(match[1], text.language, material.lexicon) or _named(match[1], text)
    if text.language == "fr":
        base = next((verb.removesuffix(end) for end in ("es", "e", "s", "") if verb.removesuffix(end) in pack.PARTICIPLES), "")
        return f"{match[3]} a {base} {patient}" if base and patient else None
    return f"{match[3]} {verb} {patient}" if verb in pack.PARTICIPLES and patient else None


def _actor(words: str, text: Text) -> str | None:
    """`words` where they are nothing but one name of a person or organisation."""
    known = any(
        text.text[name.start : name.end] == words and name.kind in _ACTORS and words[0].isupper()
        for name in text.reading.names
    )
    return words if known else None


def _named(words: str, text: Text) -> str | None:
    """`words` where they open with a name or a title, so keep their capital."""
    opens = any(name.start == 0 for name in text.reading.names) or words.startswith(("«", '"', "“"))
    return words if opens else None


def _from_active(body: str, text: Text, material: Material) -> str | None:
    del material
    pack = PACKS[text.language]
    subject = next((n for n in text.reading.names if n.start == 0 and n.kind in _ACTORS), None)
    if subject is None:
        return None
    verb = re.match(r" a (\w+) " if text.language == "fr" else r" (\w+) ", body[subject.end :])
    if not verb or verb[1] not in pack.PARTICIPLES:
        return None
    agent, patient = body[: subject.end], body[subject.end + verb.end() :]
    if text.language == "en":
        return _passive_english(agent, verb[1], patient)
    head = _FRENCH_HEAD.match(patient)
    feminine = head is not None and head[2] is not None
    if head is None and not _man_or_work(patient):
        return None
    return f"{patient} a été {verb[1]}{'e' if feminine else ''} par {agent}"


def _man_or_work(patient: str) -> bool:
    first = patient.split()[0].lower()
    return patient.startswith("«") or (patient[0].isupper() and len(patient.split()) < 4 and first not in FEMALE)


def _passive_english(agent: str, verb: str, patient: str) -> str | None:
    if not re.match(r"(?:the|an?|his|its|this) ", patient) and not patient[0].isupper() and patient[0] not in "\"“":
        return None
    head = re.split(r" (?:of|in|on|at|for|with|from|to|by|about|as|into) ", patient)[0]
    plural = head.endswith("s") and not head.endswith("ss") and patient[0].islower() and not head.startswith("a")
    return f"{patient} {'were' if plural else 'was'} {verb} by {agent}"
