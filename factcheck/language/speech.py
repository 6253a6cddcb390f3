"""Who is said to have said it: « selon X », « X affirme que », "…", says X."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.language.packs.people import DESCRIBING
from factcheck.language.packs.speech import ACCORDING, AFFILIATED, DETERMINERS, PRONOUNS, REPORTING, SPEAKING
from factcheck.model import Name, Token

_REACH = 4  # words between a name and its reporting verb (« dit-il », « note la sociologue Paola Tubaro »)
_ACCORDING = {language: tuple(tuple(p.split()) for p in phrases) for language, phrases in ACCORDING.items()}


def _index_at(found: tuple[Token, ...], offset: int) -> int:
    return next((i for i, token in enumerate(found) if token.end > offset), len(found))


def speakers(
    text: str, found: tuple[Token, ...], names: tuple[Name, ...], language: str, quoted: bool
) -> tuple[Name, ...]:
    """The names that the sentence makes the authors of what it reports, in reading order.

    `quoted`: whether the sentence quotes (then a reporting verb beside the name is enough; without a quotation the verb
    must be followed by « que » / "that" or stand in an aside).
    """
    words = [token.word for token in found]
    verbs = [i for i, word in enumerate(words) if word in REPORTING[language]]
    result = []
    for name in names:
        if name.kind in ("place", "work") or not _capital(text, name):
            continue
        first, after = _index_at(found, name.start), _index_at(found, name.end)
        affiliation = name.kind != "person" and first > 0 and words[first - 1] in AFFILIATED
        if _follows_according(words, first, language) or any(
            not affiliation and _bound(text, found, verb, (first, after), quoted=quoted) for verb in verbs
        ):
            result.append(name)
    return tuple(result)


def _capital(text: str, name: Name) -> bool:
    return text[name.start].isupper()


def _follows_according(words: list[str], first: int, language: str) -> bool:
    for phrase in _ACCORDING[language]:
        for gap in range(_REACH):
            begin = first - gap - len(phrase)
            if begin >= 0 and tuple(words[begin : begin + len(phrase)]) == phrase:
                return phrase not in (("pour",), ("for",)) or (gap == 0 and begin == 0)
    return False


def accords(before: Sequence[Token], language: str) -> bool:
    """Whether a clause begins with « selon », "according to"; `before` are its words before a name."""
    words = tuple([token.word for token in before])
    return any(words[: len(phrase)] == phrase for phrase in _ACCORDING[language])


def _bound(text: str, found: tuple[Token, ...], verb: int, name: tuple[int, int], *, quoted: bool) -> bool:
    """Whether the reporting verb belongs to the name, given as its first token and the one after it."""
    first, after = name
    words_between = (
        text[found[after - 1].end : found[verb].start] if verb >= after else text[found[verb].end : found[first].start]
    )
    if any(mark in words_between for mark in '.!?;:«»“”"'):
        return False
    if verb >= after:  # « Casilli affirme », « Casilli, professeur à Télécom, affirme »
        near = verb - after < _REACH or ("," in words_between and verb - after < 12)
        follows = found[verb + 1].word if verb + 1 < len(found) else ""
        says_that = (
            follows in ("que", "qu", "that")
            or quoted
            or verb == len(found) - 1
            or "," in text[found[verb].end : found[verb].end + 2]
        )
        return near and says_that
    near = first - verb <= _REACH + 2  # « …, note Paola Tubaro », "…, says the author Karen Hao"
    aside = _aside(text, found, verb)
    return near and (quoted or aside)


def _aside(text: str, found: tuple[Token, ...], verb: int) -> bool:
    return verb > 0 and text[found[verb - 1].end : found[verb].start].strip()[:1] in (",", "»", "”", '"', "—")


def speaks_by_pronoun(found: tuple[Token, ...], language: str) -> bool:
    """Whether a pronoun is made the author of what is reported: « lui-même prédit », « note-t-elle », "he says"."""
    words = [token.word for token in found]
    for index, word in enumerate(words):
        if word in REPORTING[language] and any(
            near in SPEAKING[language] for near in words[max(0, index - 2) : index + 4]
        ):
            return True
    return False


def has_pronoun(found: tuple[Token, ...], language: str) -> bool:
    """Whether a third-person pronoun or possessive, or « le chercheur » and the like, stands in the sentence: it may
    speak of somebody named before.
    """
    return any(token.word in PRONOUNS[language] for token in found) or any(
        stands_for_a_name(pair, language) for pair in pairwise(found)
    )


def stands_for_a_name(found: Sequence[Token], language: str) -> bool:
    """Whether the words begin with a noun for what has been named before: « le chercheur », "this company"."""
    determiner, noun = [token.word for token in found[:2]] if len(found) > 1 else ("", "")
    return noun in DESCRIBING[language] and determiner in DETERMINERS[language]
