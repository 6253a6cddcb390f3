"""Quotes that stand for one place."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.quotes import SourceText
from factcheck.curate.anchor import anchored, meets
from factcheck.model import Span

TEXT = "Lundi : le musée est fermé. Mardi : le musée est fermé. Mercredi : ouvert."


def test_a_quote_that_stands_once_needs_nothing_more() -> None:
    at = TEXT.index("Mercredi")
    assert anchored(SourceText(TEXT), Span(at, at + 8)) == ("Mercredi", "", "")


def test_what_stands_around_a_repeated_quote_tells_which() -> None:
    at = TEXT.rindex("le musée est fermé")
    quote, prefix, suffix = anchored(SourceText(TEXT), Span(at, at + 18))
    assert prefix or suffix
    assert SourceText(TEXT).find(quote, prefix, suffix) == [at]


@given(st.text("ab .", min_size=1, max_size=60), st.data())
def test_what_is_found_by_an_anchor_is_the_place_it_was_made_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote, prefix, suffix = anchored(SourceText(text), Span(start, end))
    assert quote == text[start:end]
    if prefix or suffix:
        assert SourceText(text).find(quote, prefix, suffix) == [start]


def test_half_of_the_shorter_quote_must_be_shared() -> None:
    assert meets(Span(0, 100), Span(90, 110))
    assert not meets(Span(0, 100), Span(91, 110))
    assert not meets(Span(0, 10), Span(10, 20))
