"""The shipped word lexicons are in their one canonical form, and say nothing that contradicts itself."""

import re
import unicodedata
from collections import Counter
from importlib.resources import files
from itertools import product

import pytest

LANGUAGES = ("fr", "en")
NAME = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
WORD = re.compile(r"[a-z0-9àâäçéèêëîïôöùûüœæ]+(?:[-_][a-z0-9àâäçéèêëîïôöùûüœæ]+)*")
LINE = re.compile(r"(?P<name>[^ |]+) \| fr: (?P<fr>[^|]+) \| en: (?P<en>[^|]+)")
MOST_CONCEPTS_OF_A_WORD = 3
LONGEST_EXPRESSION = 3

Sides = tuple[tuple[str, ...], ...]
Entry = tuple[str, dict[str, Sides]]


def entries(lexicon: str) -> list[Entry]:
    """Name and sides (one for a concept, two for an opposition) of each line, in the order of the file."""
    found = []
    for line in files("factcheck.language.packs").joinpath(lexicon).read_text(encoding="utf-8").splitlines():
        match = LINE.fullmatch(line)
        assert match, f"{lexicon}: not `name | fr: … | en: …`: {line!r}"
        cells = {lang: tuple(tuple(side.split(", ")) for side in match[lang].split(" ~ ")) for lang in LANGUAGES}
        found.append((match["name"], cells))
    return found


CONCEPTS = entries("concepts.txt")
OPPOSITIONS = entries("oppositions.txt")
LEXICONS = pytest.mark.parametrize("lexicon", [CONCEPTS, OPPOSITIONS], ids=["concepts", "oppositions"])


def alphabetical(word: str) -> tuple[str, str]:
    """Sort key: accents and ligatures count only between words that are otherwise the same."""
    spelt_out = unicodedata.normalize("NFKD", word.replace("œ", "oe").replace("æ", "ae"))
    return "".join(c for c in spelt_out if not unicodedata.combining(c)), word


def words_of(entry: Entry, language: str) -> list[str]:
    return [word for side in entry[1][language] for word in side]


@LEXICONS
def test_names_are_sorted_and_unique(lexicon: list[Entry]) -> None:
    names = [name for name, _ in lexicon]
    assert names == sorted(set(names))
    assert [name for name in names if not NAME.fullmatch(name)] == []


@LEXICONS
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_sorted_on_each_side_and_stand_once(lexicon: list[Entry], language: str) -> None:
    unsorted = [
        name for name, cells in lexicon for side in cells[language] if list(side) != sorted(side, key=alphabetical)
    ]
    twice = [entry[0] for entry in lexicon if len(set(words_of(entry, language))) < len(words_of(entry, language))]
    assert (unsorted, twice) == ([], [])


@LEXICONS
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_lower_case_and_short_expressions(lexicon: list[Entry], language: str) -> None:
    words = [(entry[0], word) for entry in lexicon for word in words_of(entry, language)]
    assert [pair for pair in words if not WORD.fullmatch(pair[1])] == []
    # An elided word (« à_l_étranger ») does not count.
    long = [pair for pair in words if sum(len(part) > 1 for part in pair[1].split("_")) > LONGEST_EXPRESSION]
    assert long == []


@pytest.mark.parametrize(("lexicon", "sides"), [(CONCEPTS, 1), (OPPOSITIONS, 2)], ids=["concepts", "oppositions"])
def test_each_language_has_the_right_number_of_sides(lexicon: list[Entry], sides: int) -> None:
    assert [name for name, cells in lexicon if {len(cells[language]) for language in LANGUAGES} != {sides}] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_stands_in_few_concepts(language: str) -> None:
    counts = Counter(word for entry in CONCEPTS for word in words_of(entry, language))
    assert {word: count for word, count in counts.items() if count > MOST_CONCEPTS_OF_A_WORD} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_concept_holds_both_sides_of_an_opposition(language: str) -> None:
    concepts_of: dict[str, set[str]] = {}
    for entry in CONCEPTS:
        for word in words_of(entry, language):
            concepts_of.setdefault(word, set()).add(entry[0])
    clashes = [
        (opposition, one, other, sorted(shared))
        for opposition, cells in OPPOSITIONS
        for one, other in product(*cells[language])
        if (shared := concepts_of.get(one, set()) & concepts_of.get(other, set()))
    ]
    assert clashes == []
