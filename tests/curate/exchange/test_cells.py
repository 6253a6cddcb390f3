"""Cells that no spreadsheet runs, and several texts in one."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.curate.exchange.cells import bared, guarded, joined, parted
from tests.curate.exchange.records import texts

FORMULAS = st.text("=+-@'\"\t\r\n;, aé＝", max_size=12)
RUNS = re.compile(r"[=+\-@＝＋－＠\t\r\n]")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+33 1 23", "'+33 1 23"),
        ("-5 %", "'-5 %"),
        ("@casilli", "'@casilli"),
        ("＝1", "'＝1"),
        ("  =1", "'  =1"),
        ('"=1', "'\"=1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("'=1", "''=1"),
        ("a;=1", "a;'=1"),
        ("a\n- b", "a\n'- b"),
    ],
)
def test_what_a_spreadsheet_would_run_is_made_text(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert bared(cell) == text


@pytest.mark.parametrize("text", ["", "47 %", "l'État", "'x", "a = b", "a - b, - c", "« L’IA »", "a\n\nb"])
def test_other_text_is_left_alone(text: str) -> None:
    assert guarded(text) == text
    assert bared(text) == text


@given(FORMULAS | texts)
def test_the_guards_come_off_again(text: str) -> None:
    assert bared(guarded(text)) == text


@given(st.lists(FORMULAS, min_size=1, max_size=4), st.sampled_from(",;\t"), st.sampled_from(",;\t"))
def test_no_cell_begins_like_a_formula_even_where_other_signs_part_the_cells(
    rows: list[str], written: str, opened: str
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=written).writerow([guarded(text) for text in rows])
    cells = [cell for row in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=opened) for cell in row]
    if written == opened:
        assert [bared(cell) for cell in cells] == rows
        assert not any(RUNS.match(cell) for cell in cells)
    assert not any(cell[:1] in ("=", "+", "@", "＝") for cell in cells)


@given(st.lists(texts, max_size=4), st.booleans())
def test_texts_in_one_cell_come_apart_again(rows: list[str], commas: bool) -> None:
    cell = joined(rows, ";," if commas else "")
    assert parted(cell, by_commas=commas) == tuple(rows)


def test_people_part_topics_as_they_like() -> None:
    assert parted("budget, travaux ; pont\nville,", by_commas=True) == ("budget", "travaux", "pont", "ville")
    assert parted("Le pont, fermé.\r\n\r\nIl est fermé ; oui.") == ("Le pont, fermé.", "Il est fermé ; oui.")
