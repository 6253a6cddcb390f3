"""The same fact in another shape: reordered, with a detail less, mistyped, without accents."""

import re
import unicodedata
from collections.abc import Iterator
from random import Random

from factcheck.language.words import fold
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, capital, elided, inside, lowered, stem_of_sentence
from factcheck.measure.operators.predicate import main_verb

_FRONT_WORDS = 7
_LONG = 7  # letters of a word that bears a typing mistake
_KEPT = 5  # words left once a detail is gone
_PARTICIPLE = {"fr": re.compile(r"(?:é|ée|és|ées|u|ue|us|ues|is|ise|it|ite)$"), "en": re.compile(r"ed$|ing$")}
_AUXILIARY = {"fr": re.compile(r"\b(?:a|ont|est|sont|été|fut|s'est)\b"), "en": re.compile(r"\b(?:was|were|been|is|are)\b")}
_VAGUE = re.compile(
    r"\b(?:tous|toutes|tout|aucune?|plus|moins|seule?s?|premi\w+|dernier\w*|unique|all|every|none|no|only|most|first|last|"
    r"more|less|than|jamais|never|chaque|each|partout|everywhere)\b",
    re.IGNORECASE,
)


def reordering(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A group at one end of the sentence moved to the other."""
    del rng
    body = stem_of_sentence(text.text)
    if body is None or ";" in body or ":" in body:
        return
    for move in (_back, _verb_first, _front):
        if moved := move(body, text, material):
            yield capital(elided(moved) if text.language == "fr" else moved) + "."
            return


def _back(body: str, text: Text, material: Material) -> str | None:
    """« En 2013, X … » → « X … en 2013 »."""
    match = re.match(rf"({PACKS[text.language].MOVABLE} [^,]+?), (.+)$", body)
    if not match or len(match[1].split()) > _FRONT_WORDS or "," in match[2] or not match[2][0].isalpha():
        return None
    if re.search(r"\b(?:c'est|il |elle |ils |elles |son |sa |ses |he |she |it |they )", match[2].lower()[:8]):
        return None
    group = match[1][0].lower() + match[1][1:]
    comma = "," if group.startswith(PACKS[text.language].WITHOUT_ARTICLE) else ""
    attribution = bool(comma)
    return None if _two_clauses(match[2], text) and not attribution else f"{match[2]}{comma} {group}"


def _two_clauses(rest: str, text: Text) -> bool:
    """Whether a group put last would hang on another clause than the one it was in."""
    return any(re.search(rf"\b{re.escape(word)}(?!\w)", rest) for word in sorted(PACKS[text.language].CLAUSE_WORDS))


def _verb_first(body: str, text: Text, material: Material) -> str | None:
    """« X, estime Y » → « Y estime que X »."""
    verbs = "|".join(PACKS[text.language].ATTRIBUTION_VERBS)
    shape = rf"(.+), (?P<v>{verbs}) (?P<n>[A-ZÀ-Ý][^,]+)" if text.language == "fr" else rf"(.+), (?P<n>[A-Z][^,]+?) (?P<v>{verbs})"
    match = re.fullmatch(shape, body)
    inner = lowered(match[1], text.language, material.lexicon) if match else None
    if match is None or inner is None or "," in match[1]:
        return None
    return f"{match['n']} {match['v']} {'que' if text.language == 'fr' else 'that'} {inner}"


def _final_date(body: str, text: Text) -> re.Match[str] | None:
    """An adverbial date at the very end, which hangs on the main verb."""
    if not any(date.end == len(body) for date in text.reading.dates):
        return None
    start = next(date.start for date in text.reading.dates if date.end == len(body))
    preposition = "en|le|au|depuis|fin|début" if text.language == "fr" else "in|on|since"
    match = re.search(rf" ((?:{preposition})(?: [\w'’]+){{0,4}}? ?{re.escape(body[start:])}| {re.escape(body[start:])})$", body)
    if match is None or not re.match(rf"(?:{preposition})\b", match[1]):
        return None
    head = body[: match.start()]
    last = head.split()[-1]
    loose = not _PARTICIPLE[text.language].search(last) or _AUXILIARY[text.language].search(" ".join(head.split()[-4:-1]))
    named = last[:1].isupper() or last.endswith(("»", '"', ")"))
    return match if loose and not named and "," not in head and not _two_clauses(head, text) else None


def _front(body: str, text: Text, material: Material) -> str | None:
    """« X … en 2013 » → « En 2013, X … »; « X, selon Y » → « Selon Y, X »."""
    if said := re.fullmatch(r"(.+), ((?:selon|d'après|according to) [^,]+)", body):
        inner = lowered(said[1], text.language, material.lexicon)
        return f"{said[2]}, {inner}" if inner and "," not in said[1] else None
    match = _final_date(body, text)
    inner = lowered(body[: match.start()], text.language, material.lexicon) if match else None
    return f"{match[1]}, {inner}" if match and inner else None


def dropped_detail(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """A parenthesis, an apposition, a fronted or final date, or a final place left out."""
    rows = [row for row in _shortened(text, material) if len(row.split()) >= _KEPT]
    if rows:
        yield rng.choice(rows)


def _shortened(text: Text, material: Material) -> Iterator[str]:
    body = stem_of_sentence(text.text)
    if body is None or text.reading.negations:
        return
    if match := re.search(r" \([^()]{3,60}\)", body):
        yield body[: match.start()] + body[match.end() :] + "."
    for name in text.reading.names:
        apposition = re.match(r", (?!et |ou |and |or |mais |but )[a-zà-ÿ][^,.;:«»]{6,60},(?= [a-zà-ÿ])", body[name.end :])
        listed = apposition and re.match(r" (?:et|ou|and|or) ", body[name.end + apposition.end() :])
        if apposition and not listed and name.kind == "person":
            yield body[: name.end] + body[name.end + apposition.end() :] + "."
    if not _VAGUE.search(body):
        yield from _without_circumstance(body, text, material)


def _without_circumstance(body: str, text: Text, material: Material) -> Iterator[str]:
    """The sentence without its date (nothing else in it being general), or without its final place."""
    fronted = re.match(rf"({PACKS[text.language].MOVABLE} [^,]+?), (.+)$", body)
    if fronted and any(date.end <= fronted.end(1) for date in text.reading.dates) and len(fronted[1].split()) <= 4:
        yield capital(fronted[2]) + "."
    if (match := _final_date(body, text)) and main_verb(text):
        yield body[: match.start()] + "."
    if text.reading.figures or text.reading.dates:
        return
    for name in text.reading.names[1:]:
        preposition = r" (?:à|en|au|aux|dans) (?:l[ea']s? ?)?$" if text.language == "fr" else r" (?:in|at) (?:the )?$"
        match = re.search(preposition, body[: name.start])
        if name.kind == "place" and name.end == len(body) and match and body[name.start].isupper():
            if re.search(r"(?:é|ée|és|ées|ed|u)$", body[: match.start()]):
                continue
            yield body[: match.start()].rstrip(",") + "."
    del material


def typo(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """One letter dropped or two exchanged in one or two long words that are no names or numbers."""
    taken = text.protected() + [(row.start, row.end) for row in (*text.reading.names, *text.reading.figures, *text.reading.dates)]
    words = [
        match
        for match in re.finditer(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])", text.text)
        if len(match.group()) >= _LONG and match.group().islower() and not inside(match.start(), match.end(), taken)
    ]
    chosen = sorted(rng.sample(words, min(len(words), rng.choice((1, 1, 2)))), key=lambda match: -match.start())
    changed = text.text
    for match in chosen:
        wrong = _mistyped(match.group(), rng)
        if fold(wrong) not in material.lexicon.common and wrong != match.group():
            changed = changed[: match.start()] + wrong + changed[match.end() :]
    if changed != text.text:
        yield changed


def _mistyped(word: str, rng: Random) -> str:
    at = rng.randrange(2, len(word) - 2)
    if rng.random() < 0.5:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def no_accents(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Accents and typographic apostrophes as on a foreign keyboard."""
    del material, rng
    plain = text.text.replace("’", "'").replace("œ", "oe").replace("Œ", "Oe")
    plain = unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c)))
    if plain != text.text:
        yield plain
