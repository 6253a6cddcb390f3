"""Of whom or what a statement speaks, where it only says « elle », "they", « cette étude » or « nous »."""

import re
from typing import NamedTuple

from factcheck.language.names import first_names, words_of
from factcheck.language.packs.drafting import FIRST_PERSON, IMPERSONAL, OPEN, PERSONS
from factcheck.language.packs.perturb_names import FEMALE
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading

_OPEN = {language: pattern(text, re.IGNORECASE) for language, text in OPEN.items()}
_FIRST = {language: pattern(text, re.IGNORECASE if language == "fr" else 0) for language, text in FIRST_PERSON.items()}
_NOBODY = {language: pattern(text, re.IGNORECASE) for language, text in IMPERSONAL.items()}
_WORD = pattern(r"[^\W\d_]+")


class Said(NamedTuple):
    """A statement with a name for its pronoun where that is plain, and what is to be looked at.

    `doubts` are (message key, words): "draft.resolved" (pronoun, name), "draft.open" and "draft.first" (the word).
    """

    text: str
    doubts: tuple[tuple[str, dict[str, str]], ...] = ()


def referred(text: str, language: str, before: Reading | None, people: dict[str, str]) -> Said:
    """The statement `text` with the pronoun that opens it resolved.

    It is resolved where the sentence `before` names one person, of the gender of the pronoun; `people` are full names
    as written, by key. Since « il » may also be a thing, even this is told as a doubt.
    """
    plain = text.replace("’", "'")
    doubts: list[tuple[str, dict[str, str]]] = []
    opening = _OPEN[language].match(plain)
    if opening and not _NOBODY[language].match(plain):
        word = text[: opening.end()]
        name = _person(word.lower(), language, before, people)
        if name:
            doubts.append(("draft.resolved", {"word": word, "name": name}))
            text = name + text[opening.end() :]
        else:
            doubts.append(("draft.open", {"word": word}))
    if first := _FIRST[language].search(plain):
        doubts.append(("draft.first", {"word": first.group()}))
    return Said(text, tuple(doubts))


def _person(pronoun: str, language: str, before: Reading | None, people: dict[str, str]) -> str:
    gender = PERSONS[language].get(pronoun)
    if gender is None or before is None:
        return ""
    persons = dict.fromkeys(name.key for name in before.names if name.kind == "person")
    if len(persons) != 1:
        return ""
    name = people.get(next(iter(persons)), "")
    return name if name and gender_of(name) == gender else ""


def gender_of(name: str) -> str:
    """Whether a person's first name is a woman's ("f") or a man's ("m"); "" where it is not known."""
    words = words_of(name)
    if not words or len(words) < 2:
        return ""
    if words[0] in FEMALE:
        return "f"
    return "m" if words[0] in first_names() else ""
