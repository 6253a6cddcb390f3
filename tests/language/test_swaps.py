"""Words that take each other's place and never mean the same."""

from itertools import combinations

import pytest

from factcheck.language.packs.swaps import SWAPS
from factcheck.language.swaps import swapped
from factcheck.language.words import tokens


def is_swap(mine: str, theirs: str, language: str) -> bool:
    here, there = tokens(mine, language), tokens(theirs, language)
    stems = {token.word: token.stem for token in (*here, *there)}
    return swapped([token.word for token in here], [token.word for token in there], stems, language)


@pytest.mark.parametrize(
    ("mine", "theirs", "language", "expected"),
    [
        ("contre", "pour", "fr", True),
        ("la première", "les dernières", "fr", True),
        ("grâce à la", "malgré la", "fr", True),
        ("vendredi", "lundi", "fr", True),
        ("unlike", "like", "en", True),
        ("in spite of", "because of", "en", True),
        ("women", "men", "en", True),
        # Forms of one word, words that mean the same, and words that have nothing to do with each other.
        ("premiers", "première", "fr", False),
        ("à cause de", "en raison de", "fr", False),
        ("lundi", "pour", "fr", False),
        # With other content words it is another thing that is said.
        ("contre la loi", "pour", "fr", False),
        ("comes from", "goes to", "en", False),
        # Both are there.
        ("jour et nuit", "jour", "fr", False),
        ("", "pour", "fr", False),
    ],
)
def test_one_for_another(mine: str, theirs: str, language: str, *, expected: bool) -> None:
    assert is_swap(mine, theirs, language) is expected
    assert is_swap(theirs, mine, language) is expected


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_expression_stands_on_two_sides_of_a_set(language: str) -> None:
    for line in SWAPS[language].strip().splitlines():
        sides = [
            {
                tuple(each.stem for each in tokens(phrase.strip().replace("_", " "), language))
                for phrase in side.split(",")
            }
            for side in line.split("~")
        ]
        assert len(sides) > 1, line
        assert () not in set().union(*sides), line
        assert not any(one & other for one, other in combinations(sides, 2)), line
