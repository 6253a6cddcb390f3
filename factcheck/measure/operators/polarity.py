"""The opposite of what a sentence says: denied, quantified otherwise, compared the other way round."""

import re
from collections.abc import Iterator
from random import Random

from factcheck.language.packs import en_perturb as english
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, capital, elided, inside, opens_with_vowel
from factcheck.measure.operators.predicate import Verb, main_verb


def negation(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """The main verb denied, where that can only mean the opposite of the sentence."""
    del material, rng
    pack = PACKS[text.language]
    if text.reading.negations or re.search(pack.NO_NEGATION, text.text, re.IGNORECASE):
        return
    verb = main_verb(text)
    if verb is None or re.search(pack.INDEFINITE_SUBJECT, text.text, re.IGNORECASE):
        return
    if any(figure.start < verb.start for figure in text.reading.figures):
        return
    yield _denied_french(text.text, verb) if text.language == "fr" else _denied_english(text.text, verb)


def _denied_french(text: str, verb: Verb) -> str:
    group = text[verb.clitics : verb.end]
    particle = "n'" if opens_with_vowel(group) or group.startswith("y") else "ne "
    rest = text[verb.end :]
    if verb.word not in PACKS["fr"].TO_BE:
        rest = re.sub(r"^ (?:des|du|de la|un|une) (?=\w)", lambda match: _of(rest, match), rest, count=1)
    head = re.sub(r"\b([Cc])['’]$", r"\1e ", text[: verb.clitics])  # « c'était » → « ce n'était »
    return f"{head}{particle}{group} pas{rest}"


def _of(rest: str, match: re.Match[str]) -> str:
    return " d'" if opens_with_vowel(rest[match.end() :]) else " de "


def _denied_english(text: str, verb: Verb) -> str:
    head, tail = text[: verb.start], text[verb.end :]
    if verb.word in english.PERFECT:
        adverb = re.match(r" (?:\w+ly )?", tail)
        participle = adverb is not None and re.match(english.PARTICIPLE_END, tail[adverb.end() :])
        return head + (english.PERFECT if participle else english.HAVE)[verb.word] + tail
    if verb.word in english.NEGATED:
        return head + english.NEGATED[verb.word] + tail
    if verb.word in english.LEXICAL:
        return f"{head}does not {english.LEXICAL[verb.word]}{tail}"
    return f"{head}did not {(english.PASTS | english.PASTS_AFTER_NAME)[verb.word]}{tail}"


def quantifier(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« la plupart » → « la totalité », « souvent » → « rarement », "most" → "hardly any"."""
    del material, rng
    yield from _exchanged(text, PACKS[text.language].QUANTIFIERS)


def comparison(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """« plus … que » ↔ « moins … que », "before" ↔ "after"."""
    del material, rng
    if not re.search(PACKS[text.language].ASKING, text.text):
        yield from _exchanged(text, PACKS[text.language].COMPARISONS)


def _exchanged(text: Text, table: tuple[tuple[str, str], ...]) -> Iterator[str]:
    protected = text.protected()
    for pattern, new in table:
        for match in re.finditer(pattern, text.text):
            denied = text.reading.negations and "jamais" not in match.group() and "never" not in match.group()
            if inside(match.start(), match.end(), protected) or denied:
                continue
            changed = text.text[: match.start()] + match.expand(new) + text.text[match.end() :]
            yield capital(elided(changed) if text.language == "fr" else changed)
            return
