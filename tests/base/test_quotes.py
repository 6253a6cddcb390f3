"""What stands around a quote."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.quotes import around


def test_a_short_source_is_shown_whole() -> None:
    text = "Avant.\nLe pont est fermé. Après.\n"
    assert around(text, 7, 25) == ("Avant.\n", " Après.\n")


def test_a_long_source_is_cut_between_words() -> None:
    text = f"{'avant ' * 60}QUOTE{' après' * 60}"
    before, after = around(text, 360, 365)
    assert before == "… " + "avant " * 33
    assert after == " après" * 33 + " …"


def test_a_word_longer_than_the_context_is_left_out() -> None:
    assert around("x" * 500 + " QUOTE " + "y" * 500, 501, 506) == ("… ", " …")


@given(st.text(alphabet="ab \n", max_size=900), st.data())
def test_what_is_shown_stands_in_the_source(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, after = around(text, start, end)
    assert text[:start].endswith(before.removeprefix("… "))
    assert text[end:].startswith(after.removesuffix(" …"))
    assert max(len(before), len(after)) <= 202
