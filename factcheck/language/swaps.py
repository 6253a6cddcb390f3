"""Words that take each other's place and never mean the same (pour / contre, "first" / "last", lundi / mardi)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factcheck.language.packs.function_words import FUNCTION_WORDS
from factcheck.language.packs.swaps import SWAPS
from factcheck.language.words import tokens

Phrase = tuple[str, ...]
_LONGEST = 4  # words of an expression


def swapped(mine: Sequence[str], theirs: Sequence[str], stems: Mapping[str, str], language: str) -> bool:
    """Whether `mine` has one and `theirs` another of words that never mean the same, and neither has other content
    words; both are folded words that stand in each other's place, `stems` has the stem of each.
    """
    here, there = _placed(mine, stems, language), _placed(theirs, stems, language)
    return any(one not in there[number] for number, sides in here.items() if number in there for one in sides)


def _placed(words: Sequence[str], stems: Mapping[str, str], language: str) -> dict[int, set[int]]:
    """For each set that has all the content words, which of its sides do; none where there are others."""
    table = _table(language)
    found: dict[int, set[int]] = {}
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
            if FUNCTION_WORDS[language].issuperset((*words[:start], *words[end:])):
                for number, side in table.get(tuple([stems[word] for word in words[start:end]]), ()):
                    found.setdefault(number, set()).add(side)
    return found


@cache
def _table(language: str) -> dict[Phrase, list[tuple[int, int]]]:
    """The set, and the number in it, of each expression as stems."""
    table: dict[Phrase, list[tuple[int, int]]] = {}
    for number, sides in enumerate(_sets(language)):
        for side, phrases in enumerate(sides):
            for phrase in phrases:
                stems = tuple(token.stem for token in tokens(phrase.replace("_", " "), language))
                table.setdefault(stems, []).append((number, side))
    return table


def _sets(language: str) -> Iterator[list[list[str]]]:
    for line in SWAPS[language].strip().splitlines():
        yield [[phrase.strip() for phrase in side.split(",")] for side in line.split("~")]
