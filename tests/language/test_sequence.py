"""Which of two named things came first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.names import names, pack_entries, table_of
from factcheck.language.sequence import orders
from factcheck.language.words import tokens

TABLE = table_of(pack_entries())


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    """(earlier, later, the words that say so) of each order."""
    rows = orders(text, names(text, tokens(text, language), TABLE), language)
    return [(order.earlier, order.later, text[order.start : order.end]) for order in rows]


# The first of the two names is Apple, the second is Google.
APPLE_FIRST = [
    ("Apple est venu avant Google.", "fr"),
    ("Apple a précédé Google.", "fr"),
    ("Après Apple, Google est venu.", "fr"),
    ("Après l'Apple de 1990, Google est venu.", "fr"),
    ("À la suite de Apple, Google est venu.", "fr"),
    ("Apple, puis Google, sont venus.", "fr"),
    ("Apple et puis Google sont venus.", "fr"),
    # « puis » tells before all others.
    ("Il vient avant Apple, puis Google vient.", "fr"),
    ("Apple, puis, après deux ans, Google.", "fr"),
    ("Apple a été remplacé par Google.", "fr"),
    ("Ce fut d'abord Apple et enfin Google.", "fr"),
    ("Ce fut d’abord Apple ; Google suivit.", "fr"),
    ("Dans un premier temps, Apple a vendu ; Google a suivi.", "fr"),
    ("After Apple, Google came.", "en"),
    ("Apple came before Google.", "en"),
    ("Apple and only afterwards Google came.", "en"),
    ("Apple was succeeded by the Google of today.", "en"),
    ("Initially Apple sold; Google followed.", "en"),
]
GOOGLE_FIRST = [
    ("Apple est venu après Google.", "fr"),
    ("Apple a succédé à Google.", "fr"),
    ("Apple prend la place de Google.", "fr"),
    ("Apple succède à Google.", "fr"),
    ("Apple remplaça Google.", "fr"),
    ("Apple a été précédé par Google.", "fr"),
    ("Avant Apple, Google est venu.", "fr"),
    ("Apple est venu, mais d'abord Google.", "fr"),
    ("Apple came after Google.", "en"),
    ("Apple took over from Google.", "en"),
    ("Apple was preceded by Google.", "en"),
    ("Before the Apple of today, Google came.", "en"),
    ("Apple came, but Google at first.", "en"),
]
SILENT = [
    ("Apple et Google sont venus.", "fr"),
    ("D'abord Apple et l'Union européenne sont venus.", "fr"),
    ("Après Apple et Google, tout est venu.", "fr"),
    ("After Apple and Google, all came.", "en"),
    # One name has no other to come before.
    ("Apple est venu après Apple.", "fr"),
    ("Après Apple, tout est venu.", "fr"),
    # Too far from both, or not said of them.
    ("Après avoir tout vendu à Apple, il parle à Google.", "fr"),
    ("Apple parle à Google deux ans après.", "fr"),
    ("Apple, d'après Google, est venu.", "fr"),
    ("Apple, avant tout vendeur, parle à Google.", "fr"),
    (f"Au début, {'il y a très longtemps, ' * 3}Apple parle à Google.", "fr"),
    # Words of the other language.
    ("Apple est venu after Google.", "fr"),
    ("Apple came après Google.", "en"),
]


@pytest.mark.parametrize(("text", "language"), APPLE_FIRST)
def test_the_first_named_came_first(text: str, language: str) -> None:
    assert found(text, language) == [("apple", "google", text[text.index("Apple") : text.index("Google") + 6])]


@pytest.mark.parametrize(("text", "language"), GOOGLE_FIRST)
def test_the_second_named_came_first(text: str, language: str) -> None:
    assert found(text, language) == [("google", "apple", text[text.index("Apple") : text.index("Google") + 6])]


@pytest.mark.parametrize(("text", "language"), SILENT)
def test_where_no_order_is_said_there_is_none(text: str, language: str) -> None:
    assert found(text, language) == []


def test_each_two_names_that_follow_each_other_are_looked_at() -> None:
    assert found("Apple, puis Google, puis le Kenya sont venus.", "fr") == [
        ("apple", "google", "Apple, puis Google"),
        ("google", "kenya", "Google, puis le Kenya"),
    ]
    assert found("Apple et Google, puis le Kenya sont venus.", "fr") == [("google", "kenya", "Google, puis le Kenya")]


PIECES = ["Apple", "Google", "Kenya", " ", ", ", "après ", "avant ", "puis ", "d'abord ", "et ", "par ", "d’"]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_an_order_is_of_two_names_with_its_place(text: str) -> None:
    read = names(text, tokens(text, "fr"), TABLE)
    for order in orders(text, read, "fr"):
        assert order.earlier != order.later
        assert {order.earlier, order.later} == {
            name.key for name in read if order.start == name.start or order.end == name.end
        }
