"""Of whom or what a statement speaks, where it only says « elle », "they", « cette étude » or « nous »."""

import re
from typing import NamedTuple

from factcheck.language.names import first_names, words_of
from factcheck.language.packs.drafting import FIRST_PERSON, IMPERSONAL, OPEN, PERSONS, PLURAL, SUBJECT_OF
from factcheck.language.packs.perturb_names import FEMALE
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading
from factcheck.measure.operators.material import Text
from factcheck.measure.operators.predicate import main_verb
from factcheck.model import Claim, Source

_OPEN = {language: pattern(text, re.IGNORECASE) for language, text in OPEN.items()}
_FIRST = {language: pattern(text, re.IGNORECASE if language == "fr" else 0) for language, text in FIRST_PERSON.items()}
_NOBODY = {language: pattern(text, re.IGNORECASE) for language, text in IMPERSONAL.items()}
_NO_CLAIM = Claim("", Source("", ""), "", "")
_LONGEST = 9  # words of a subject that is put in the place of a pronoun


class Said(NamedTuple):
    """A statement with a name for its pronoun where that is plain, and what is to be looked at.

    `doubts` are (message key, words): "draft.resolved" (pronoun, name), "draft.open" and "draft.first" (the word).
    """

    text: str
    doubts: tuple[tuple[str, dict[str, str]], ...] = ()


def referred(text: str, language: str, before: Reading | None, people: dict[str, str]) -> Said:
    """The statement `text` with the pronoun that opens it resolved.

    It is resolved where the sentence `before` names one person, of the gender of the pronoun, or where it names none
    that may be meant and its subject agrees with the pronoun; `people` are full names as written, by key. Even this is
    told as a doubt: « il » may always be something else.
    """
    plain = text.replace("’", "'")
    doubts: list[tuple[str, dict[str, str]]] = []
    opening = _OPEN[language].match(plain)
    if opening and not _NOBODY[language].match(plain):
        word = text[: opening.end()]
        name = _meant(word.lower(), language, before, people) if before else ""
        if name:
            doubts.append(("draft.resolved", {"word": word, "name": name}))
            text = name + text[opening.end() :]
        else:
            doubts.append(("draft.open", {"word": word}))
    if first := _FIRST[language].search(plain):
        doubts.append(("draft.first", {"word": first.group()}))
    return Said(text, tuple(doubts))


def _meant(pronoun: str, language: str, before: Reading, people: dict[str, str]) -> str:
    """The person or thing of the sentence before that a pronoun stands for; "" where none or more than one may be."""
    gender = PERSONS[language].get(pronoun)
    keys = dict.fromkeys(name.key for name in before.names if name.kind == "person" or name.key in people)
    persons = [people.get(key, "") for key in keys]
    possible = [name for name in persons if gender and gender_of(name) in (gender, "")]
    subject = _subject(pronoun, before)
    if not possible:
        return subject
    name = possible[0]
    named = bool(subject) and any(word in words_of(subject) for word in words_of(name)[-1:])
    return name if len(possible) == 1 and gender_of(name) == gender and (named or not subject) else ""


def _subject(pronoun: str, before: Reading) -> str:
    """The subject that the sentence before begins with, where it agrees with the pronoun: « La ligne de tramway »."""
    opening = SUBJECT_OF[before.language].get(pronoun)
    text = before.text.strip()
    if opening is None or not re.match(opening, text.replace("’", "'"), re.IGNORECASE):
        return ""
    verb = main_verb(Text(_NO_CLAIM, before.language, text, before._replace(text=text)))
    subject = text[: verb.clitics].strip() if verb and text == before.text else ""
    if verb is None or not subject or "," in subject or len(subject.split()) > _LONGEST:
        return ""
    last = subject.split()[-1].lower()
    plural = verb.plural or (pronoun == "they" and last.endswith("s") and not last.endswith("ss"))
    return " ".join(subject.split()) if plural == (pronoun in PLURAL) else ""


def gender_of(name: str) -> str:
    """Whether a person's first name is a woman's ("f") or a man's ("m"); "" where it is not known."""
    words = words_of(name)
    if not words or len(words) < 2:
        return ""
    if words[0] in FEMALE:
        return "f"
    return "m" if words[0] in first_names() else ""
