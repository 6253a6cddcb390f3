"""A claim packed in parts."""

import marshal

from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.pack import Letters, near_pairs, part


@given(st.lists(st.text(min_size=1, max_size=4), max_size=30))
def test_sentences_are_the_same_as_letters_where_their_words_are(words: list[str]) -> None:
    letters = Letters()
    line = letters.spelled(words)
    assert [line.index(letter) for letter in line] == [words.index(word) for word in words]
    assert letters.spelled(words) == line


def test_no_letter_is_a_surrogate() -> None:
    letters = Letters()
    line = letters.spelled(str(number) for number in range(60_000))
    assert len(set(line)) == 60_000
    assert not any(0xD800 <= ord(letter) < 0xE000 for letter in line)
    assert line.encode().decode() == line


def test_pairs_have_at_most_one_word_between_them() -> None:
    assert near_pairs(["a", "b", "c", "d"]) == [("a", "b"), ("b", "c"), ("c", "d"), ("a", "c"), ("b", "d")]


def test_a_part_is_read_from_its_place_before_the_end() -> None:
    first, second = marshal.dumps(("x", 1)), marshal.dumps(("y",))
    record = memoryview(first + second)
    assert part(record, len(record)) == ("x", 1)
    assert part(record, len(second)) == ("y",)
