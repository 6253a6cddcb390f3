"""Single texts changed in a claim file, every other byte kept."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.yaml_text import read_nodes
from factcheck.curate.yaml_edit import Edit, edited

FILE = """\ufeff# a head\r
a:   plain text   # kept\r
b: 'it''s quoted'\r
c: "double \\u00e9"\r
d: |\r
  a block\r
  of lines\r
# between\r
e: [x, y]\r
f:\r
  - one   # stays\r
  - two\r
  - >-\r
    three\r
    folded\r
  -  four\r
""".removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("a", "other text", "plain text", "other text"),
        ("a", "l'été : non", "plain text", "'l''été : non'"),
        ("a", "1984", "plain text", "'1984'"),
        ("a", "two\nlines", "plain text", '"two\\nlines"'),
        ("a", "no\u202fbreak \U0001f600", "plain text", '"no\\u202fbreak \U0001f600"'),
        ("b", "it's here", "'it''s quoted'", "'it''s here'"),
        ("c", 'say "yes"', '"double \\u00e9"', '"say \\"yes\\""'),
        ("d", "one line", "|\r\n  a block\r\n  of lines\r\n", "'one line'\r\n"),
    ],
)
def test_a_text_is_replaced_where_it_stands(key: str, value: str, old: str, new: str) -> None:
    assert FILE.count(old) == 1
    assert edited(FILE, [Edit((0, key), value)]) == FILE.replace(old, new)


@pytest.mark.parametrize(
    ("number", "lines"),
    [(1, "  - two\r\n"), (2, "  - >-\r\n    three\r\n    folded\r\n"), (3, "  -  four\r\n")],
)
def test_an_item_goes_with_its_lines(number: int, lines: str) -> None:
    assert edited(FILE, [Edit((0, "f", number), None)]) == FILE.replace(lines, "")


def test_an_item_beside_something_else_stays() -> None:
    assert edited(FILE, [Edit((0, "f", 0), None)]) is None
    assert edited(FILE, [Edit((0, "e", 0), None)]) is None


def test_several_edits_are_made_at_once() -> None:
    done = edited(FILE, [Edit((0, "a"), "A"), Edit((0, "f", 1), None), Edit((0, "f", 3), "vier")])
    assert done == FILE.replace("plain text", "A").replace("  - two\r\n", "").replace("four", "vier")


def test_a_key_that_is_written_twice_is_left_alone() -> None:
    assert edited("a: x\na: y\n", [Edit((0, "a"), "z")]) is None


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), st.sampled_from("abcd"))
def test_any_text_is_read_back(value: str, key: str) -> None:
    done = edited(FILE, [Edit((0, key), value)])
    assert done is not None
    entries: Any = read_nodes(done)[0].value
    assert {each.value: node.value for each, node in entries}[key] == value
