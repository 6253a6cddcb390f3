"""Quotes that stand in their source but for the signs that typesetting changes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.typography import bare, variants

TEXT = "L’étude dit : « 47\u202f% des emplois »\nd’ici 2030. Elle dit aussi : « 47 % des em\u00adplois ». L’oﬃce ferme."


def found(quote: str, text: str = TEXT) -> list[str]:
    return [text[span.start : span.end] for span in variants(quote, text, bare(text))]


@pytest.mark.parametrize(
    ("quote", "passages"),
    [
        ("L'étude dit", ["L’étude dit"]),
        ("L'e\u0301tude dit", ["L’étude dit"]),
        ("« 47% des emplois » d'ici 2030", ["« 47\u202f% des emplois »\nd’ici 2030"]),
        ('"47 % des emplois"', ["« 47\u202f% des emplois »", "« 47 % des em\u00adplois »"]),
        ("L'office ferme", ["L’oﬃce ferme"]),
        ("tude dit", []),  # begins inside a word
        ("L’étude di", []),  # ends inside one
        ("L’etude dit", []),  # an accent is no typography
        ("  ", []),
    ],
)
def test_only_typography_is_passed_over(quote: str, passages: list[str]) -> None:
    assert found(quote) == passages


def test_a_letter_is_not_cut_from_its_accent() -> None:
    assert found("un cafe", unicodedata.normalize("NFD", "un café")) == []


@given(st.text(max_size=40))
def test_offsets_lead_back_to_the_text(text: str) -> None:
    flat, offsets = bare(text)
    assert len(flat) == len(offsets)
    assert offsets == sorted(offsets)
    assert all(0 <= at < len(text) for at in offsets)
