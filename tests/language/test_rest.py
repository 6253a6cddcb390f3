"""The rest of a whole."""

import pytest

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import Reading, read

LEXICON = Lexicon(pack_lexicon())


def said(text: str) -> Reading:
    return read(text, "en" if " of " in text else "fr", LEXICON)


@pytest.mark.parametrize(
    ("text", "value", "hedge"),
    [
        ("40 % du cobalt ne vient pas du Congo.", 60.0, ""),
        ("Quarante pour cent du cobalt ne provient pas du Congo.", 60.0, ""),
        ("Neuf emplois sur dix ne sont pas menacés.", 10.0, ""),
        ("Plus de 40 % du cobalt ne vient pas du Congo.", 60.0, "under"),
        ("Two thirds of the workers never see a contract.", 33.0, ""),
        ("A quarter of the workers don't see a contract.", 75.0, ""),
    ],
)
def test_a_share_of_which_something_is_denied_is_read_as_the_other(text: str, value: float, hedge: str) -> None:
    reading = said(text)
    (figure,) = reading.figures
    assert figure.value == pytest.approx(value, abs=1.0)
    assert figure.low <= figure.value <= figure.high
    assert (figure.unit, figure.hedge, reading.negations) == ("%", hedge, ())
    assert not any(word.negated or word.head for word in reading.words)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40 % du cobalt vient du Congo.", 40.0),
        ("Les 40 % de cobalt ne suffisent pas.", 40.0),  # said of the share
        ("Le Congo ne livre pas 40 % du cobalt.", 40.0),  # which is denied
        ("40 % du cobalt ne vient pas du Congo et ne part jamais.", 40.0),  # two things
        ("40 % du cobalt vient du Congo, mais il n'est pas cher.", 40.0),  # said of something else
        ("40 % du cobalt vient du Congo sans contrat.", 40.0),
    ],
)
def test_any_other_share_is_read_as_it_is(text: str, value: float) -> None:
    assert [figure.value for figure in said(text).figures] == [value]


def test_of_two_shares_neither_is_turned() -> None:
    text = "40 % du cobalt et 60 % du lithium ne viennent pas du Congo."
    assert [figure.value for figure in said(text).figures] == [40.0, 60.0]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Ils n'y passent pas le plus clair de leur temps : 40 %.", "under"),
        ("Ils y passent le plus clair de leur temps, et ne dorment pas.", "over"),
        ("Ils ne dorment pas, mais y passent le plus clair de leur temps.", "over"),
    ],
)
def test_a_named_share_behind_a_denial_is_turned_too(text: str, hedge: str) -> None:
    assert [share.figure.hedge for share in said(text).shares] == [hedge]
