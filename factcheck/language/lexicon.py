"""What is known of words beyond their form: concepts, oppositions, names, and the expressions to read as one word.

A lexicon is built once, with the compiled base, and is plain data (`dump` and `load`): parsing its files costs
more than a whole check.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from factcheck.language.later import Later, packed
from factcheck.language.names import Table, pack_entries, places_within, table_of
from factcheck.language.words import stem_of
from factcheck.model import Token

LANGUAGES = ("fr", "en")
_PARTS = ("concepts", "sides", "phrases", "names", "within")
Phrases = dict[str, list[tuple[tuple[str, ...], str]]]

# Expressions read as one word in both their long and their short form.
_SHORT_FORMS = {
    "fr": (("intelligence artificielle", "ia"), ("intelligences artificielles", "ia")),
    "en": (("artificial intelligence", "ai"), ("artificial intelligences", "ai")),
}


class Lexicon:
    """Word knowledge of both languages.

    `concepts[language]` and `sides[language]` map a stem to concept numbers, and to oppositions as (number, side).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.concepts: Mapping[str, dict[str, tuple[int, ...]]] = data["concepts"]
        self.sides: Mapping[str, dict[str, tuple[tuple[int, int], ...]]] = data["sides"]
        self.phrases: Mapping[str, Phrases] = data["phrases"]
        self.names: Table = data["names"]
        self.within: Mapping[str, tuple[str, ...]] = data["within"]
        self._opposites: dict[tuple[str, str], frozenset[str]] = {}
        self._sided: dict[str, dict[tuple[int, int], list[str]]] = {}

    @classmethod
    def load(cls, data: Mapping[str, Mapping[str, bytes]]) -> "Lexicon":
        """The lexicon of which `data` is the dump."""
        return cls({part: Later[Any](table) for part, table in data.items()})

    def dump(self) -> dict[str, dict[str, bytes]]:
        """Plain data that `load` takes again."""
        return {part: packed(getattr(self, part)) for part in _PARTS}

    def joined(self, found: tuple[Token, ...], language: str) -> tuple[Token, ...]:
        """`found` with known expressions made one token each."""
        table = self.phrases[language]
        starts = [index for index, token in enumerate(found) if token.stem in table]
        if not starts:
            return found
        stems = tuple([token.stem for token in found])
        result: list[Token] = []
        done = 0
        for index in starts:
            if index < done:
                continue
            for phrase, name in table[stems[index]]:
                after = index + len(phrase)
                if stems[index:after] == phrase:
                    word = "_".join(token.word for token in found[index:after])
                    result += found[done:index]
                    result.append(Token(found[index].start, found[after - 1].end, word, name, True))
                    done = after
                    break
        return (*result, *found[done:])

    def lies_in(self, place: str, other: str) -> bool:
        """Whether the place of the first key lies in that of the second."""
        return other in self.within.get(place, ())

    def opposed(self, stem: str, other: str, language: str) -> bool:
        """Whether the two stems stand on opposite sides of one opposition."""
        return other in self.opposites(stem, language)

    def opposites(self, stem: str, language: str) -> frozenset[str]:
        """The stems on the other sides of its oppositions."""
        known = self._opposites.get((stem, language))
        if known is None:
            members = self._members(language)
            sides = self.sides[language].get(stem, ())
            known = frozenset([other for number, side in sides for other in members.get((number, 1 - side), ())])
            self._opposites[stem, language] = known
        return known

    def _members(self, language: str) -> dict[tuple[int, int], list[str]]:
        """The stems on each side of each opposition."""
        known = self._sided.get(language)
        if known is None:
            known = self._sided[language] = {}
            for stem, sides in self.sides[language].items():
                for side in sides:
                    known.setdefault(side, []).append(stem)
        return known


def _rows(name: str) -> list[list[str]]:
    from importlib.resources import files

    text = files("factcheck.language.packs").joinpath(name).read_text(encoding="utf-8")
    return [
        [cell.strip() for cell in line.split("|")]
        for line in text.splitlines()
        if line.strip() and not line.startswith("#")
    ]


def _stems(word: str, language: str) -> tuple[str, ...]:
    return tuple(stem_of(part, language) for part in word.replace("-", "_").split("_") if part)


def _add_phrase(phrases: Phrases, stems: tuple[str, ...], name: str) -> str:
    rows = phrases.setdefault(stems[0], [])
    known = next((label for row, label in rows if row == stems), None)
    if known is None:
        rows.append((stems, name))
        rows.sort(key=lambda row: (-len(row[0]), row[0]))
        return name
    return known


def _cells(cell: str) -> tuple[str, list[str]]:
    language, _, words = cell.partition(":")
    return language.strip(), [word.strip() for word in words.split(",") if word.strip()]


def _key(word: str, language: str, phrases: dict[str, Phrases]) -> str:
    """The stem under which a lexicon word will be met in a text."""
    stems = _stems(word, language)
    if len(stems) == 1:
        return stems[0]
    if "-" in word and "_" not in word:
        return (
            stem_of(word.replace("-", ""), language)
            if len(stems[0]) <= 4
            else _add_phrase(phrases[language], stems, "_".join(stems))
        )
    return _add_phrase(phrases[language], stems, "_".join(stems))


def _concepts(phrases: dict[str, Phrases]) -> dict[str, dict[str, list[int]]]:
    concepts: dict[str, dict[str, list[int]]] = {language: {} for language in LANGUAGES}
    for number, (_, *cells) in enumerate(_rows("concepts.txt")):
        for language, words in map(_cells, cells):
            for word in words:
                numbers = concepts[language].setdefault(_key(word, language, phrases), [])
                if number not in numbers:
                    numbers.append(number)
    return concepts


def _sides(phrases: dict[str, Phrases]) -> dict[str, dict[str, list[tuple[int, int]]]]:
    sides: dict[str, dict[str, list[tuple[int, int]]]] = {language: {} for language in LANGUAGES}
    for number, (_, *cells) in enumerate(_rows("oppositions.txt")):
        for cell in cells:
            language, _, both = cell.partition(":")
            for side, half in enumerate(both.split("~")):
                for word in _cells(f":{half}")[1]:
                    rows = sides[language.strip()].setdefault(_key(word, language.strip(), phrases), [])
                    if (number, side) not in rows:
                        rows.append((number, side))
    return sides


@cache
def pack_lexicon() -> dict[str, Any]:
    """The shipped word knowledge, without the names of a base."""
    phrases: dict[str, Phrases] = {language: {} for language in LANGUAGES}
    for language, pairs in _SHORT_FORMS.items():
        for long, short in pairs:
            _add_phrase(phrases[language], _stems(long.replace(" ", "_"), language), short)
    concepts = _concepts(phrases)
    sides = _sides(phrases)
    return {
        "concepts": {
            language: {stem: tuple(row) for stem, row in table.items()} for language, table in concepts.items()
        },
        "sides": {language: {stem: tuple(row) for stem, row in table.items()} for language, table in sides.items()},
        "phrases": phrases,
        "names": table_of(pack_entries()),
        "within": places_within(),
    }
