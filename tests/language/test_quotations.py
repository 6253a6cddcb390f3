"""Words between quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.quotations import quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Il dit : « Je pars. »", ["Je pars."]),
        ("Il dit : «\u202fJe pars\u00a0» et «reste».", ["Je pars", "reste"]),
        ("“I leave,” he said, “now”.", ["I leave,", "now"]),
        ("„Ich gehe“, dit-il.", ["Ich gehe"]),
        ('He said "I leave" and 5" of rain fell"', ["I leave"]),
        ("«\nDeux\nlignes »", ["Deux\nlignes"]),
        ("Il n'y a rien d'ouvert « ici.", []),
        ("Rien.", []),
        ('" Je pars "', ["Je pars"]),
        ("« »", []),
    ],
)
def test_marks_of_every_kind(text: str, quoted: list[str]) -> None:
    assert [quotation.text for quotation in quotations(text)] == quoted


@given(st.text(alphabet='«»“”„"a é\u202f\n'))
def test_a_quotation_stands_where_it_says_and_holds_no_mark_of_its_own(text: str) -> None:
    for quotation in quotations(text):
        assert text[quotation.start : quotation.end] == quotation.text
        assert quotation.text == quotation.text.strip() != ""
