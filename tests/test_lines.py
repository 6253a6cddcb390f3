"""Lines and columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lines import Lines, utf8_column


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("ab", 0, (1, 1)),
        ("ab", 2, (1, 3)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 2, (1, 3)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("a\n", 2, (2, 1)),
        # A code point is a column, whatever it takes to write; and only line ends end lines.
        ("é😀e\u0301\nb", 4, (1, 5)),
        ("a\u2028b\x0bc\x85d", 6, (1, 7)),
        ("\ufeffa", 1, (1, 2)),
    ],
)
def test_places(text: str, offset: int, place: tuple[int, int]) -> None:
    assert Lines(text).place(offset) == place


@given(st.lists(st.sampled_from(["a", "é", "😀", "\n", "\r", "\r\n", "\u2028", "\x0c"])).map("".join))
def test_a_place_leads_back_to_its_offset(text: str) -> None:
    lines = Lines(text)
    places = [lines.place(offset) for offset in range(len(text) + 1)]
    assert places == sorted(places)
    for offset, (row, column) in enumerate(places):
        before = text[:offset]
        assert row == 1 + before.replace("\r\n", "\n").replace("\r", "\n").count("\n") - _inside(text, offset)
        assert column >= 1


def _inside(text: str, offset: int) -> int:
    """1 between CR and LF, where the line is not over yet."""
    return int(text[offset - 1 : offset + 1] == "\r\n")


@pytest.mark.parametrize(
    ("text", "offset", "column"),
    [("", 0, 1), ("ab", 2, 3), ("é😀b", 2, 7), ("a\nb", 2, 1), ("é\r\né", 4, 3), ("a\u2028b", 2, 5), ("\ufeffa", 1, 4)],
)
def test_columns_in_bytes(text: str, offset: int, column: int) -> None:
    assert utf8_column(text, offset) == column
