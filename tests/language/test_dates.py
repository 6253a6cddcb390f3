"""What is read as a date, what is not, and which dates can both be meant."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.dates import compatible_dates, dates
from factcheck.model import DateRef, Outcome

# Text; then of each date: the words, year, month, day, hedge.
READ = {
    "fr": [
        ("Il est né le jeudi 7 mai 1998.", ("jeudi 7 mai 1998", 1998, 5, 7, "")),
        ("le 3 févr. 2011", ("3 févr. 2011", 2011, 2, 3, "")),
        ("Le 1er août", ("1er août", 0, 8, 1, "")),
        ("15 sept. 2011", ("15 sept. 2011", 2011, 9, 15, "")),
        ("juin\u00a02011", ("juin\u00a02011", 2011, 6, 0, "")),
        ("mai-juin 2011", ("mai", 2011, 5, 0, "range"), ("juin 2011", 2011, 6, 0, "range")),
        ("du 4 au 6 mai 2011", ("4", 2011, 5, 4, "range"), ("6 mai 2011", 2011, 5, 6, "range")),
        ("En 1998, 20 sacs", ("1998", 1998, 0, 0, "")),
        ("(Grasset, 1998)", ("1998", 1998, 0, 0, "")),
        ("depuis 1998", ("1998", 1998, 0, 0, "since")),
        ("à partir du 7 mai 2011", ("7 mai 2011", 2011, 5, 7, "since")),
        ("jusqu'au 17/06/2011", ("17/06/2011", 2011, 6, 17, "until")),
        ("jusqu’en 2011", ("2011", 2011, 0, 0, "until")),
        ("2011-06-17", ("2011-06-17", 2011, 6, 17, "")),
        ("avant 1998 ou après 2011", ("1998", 1998, 0, 0, "before"), ("2011", 2011, 0, 0, "after")),
        ("d'ici 2040, à l'horizon 2050", ("2040", 2040, 0, 0, ""), ("2050", 2050, 0, 0, "")),
        ("entre 1998 et 2011", ("1998", 1998, 0, 0, "range"), ("2011", 2011, 0, 0, "range")),
        ("de 1998 à 2011", ("1998", 1998, 0, 0, "range"), ("2011", 2011, 0, 0, "range")),
        ("entre le 7 mai 2011 et le 3 juin 2012",
         ("7 mai 2011", 2011, 5, 7, "range"), ("3 juin 2012", 2012, 6, 3, "range")),
        ("la saison 1998-99", ("1998", 1998, 0, 0, "range"), ("99", 1999, 0, 0, "range")),
        ("les années 1960", ("années 1960", 1960, 0, 0, "decade")),
        ("les années 60", ("années 60", 1960, 0, 0, "decade")),
        ("au XIXe siècle", ("XIXe siècle", 1801, 0, 0, "century")),
        ("au dix-neuvième siècle", ("dix-neuvième siècle", 1801, 0, 0, "century")),
        ("mi-2011", ("mi-2011", 2011, 0, 0, "mid")),
        ("mi-mars 2011", ("mi-mars 2011", 2011, 3, 0, "")),
        ("début 2011", ("début 2011", 2011, 0, 0, "early")),
        ("au printemps de 2011", ("printemps de 2011", 2011, 0, 0, "spring")),
        ("dès l'été 2011", ("été 2011", 2011, 0, 0, "since")),
        ("avant l'automne 2011", ("automne 2011", 2011, 0, 0, "before")),
        ("Le second semestre 2011", ("second semestre 2011", 2011, 0, 0, "second half")),
        ("vers 1850", ("1850", 1850, 0, 0, "about")),
        ("en mars", ("mars", 0, 3, 0, "")),
        ("au mois d'avril", ("avril", 0, 4, 0, "")),
        ("les lettres de juin", ("juin", 0, 6, 0, "")),
        ("les pluies de mars", ("mars", 0, 3, 0, "")),
    ],
    "en": [
        ("born on Thursday, May 7, 1998", ("Thursday, May 7, 1998", 1998, 5, 7, "")),
        ("on 7 May", ("7 May", 0, 5, 7, "")),
        ("the 15th of March 2011", ("15th of March 2011", 2011, 3, 15, "")),
        ("March 3-5, 2011", ("March 3", 2011, 3, 3, "range"), ("5, 2011", 2011, 3, 5, "range")),
        ("June 2011", ("June 2011", 2011, 6, 0, "")),
        ("mid-June 2011", ("mid-June 2011", 2011, 6, 0, "")),
        ("in the fall of 2011", ("fall of 2011", 2011, 0, 0, "autumn")),
        ("in the first half of 2011", ("first half of 2011", 2011, 0, 0, "first half")),
        ("between spring 2011 and 2012", ("spring 2011", 2011, 0, 0, "range"), ("2012", 2012, 0, 0, "range")),
        ("In 1998, 20 bags", ("1998", 1998, 0, 0, "")),
        ("the 1998 elections", ("1998", 1998, 0, 0, "")),
        ("since 1998", ("1998", 1998, 0, 0, "since")),
        ("until June 2011", ("June 2011", 2011, 6, 0, "until")),
        ("by 2040", ("2040", 2040, 0, 0, "")),
        ("after 1998, before 2011", ("1998", 1998, 0, 0, "after"), ("2011", 2011, 0, 0, "before")),
        ("between 1998 and 2011", ("1998", 1998, 0, 0, "range"), ("2011", 2011, 0, 0, "range")),
        ("from 1998 to 2011", ("1998", 1998, 0, 0, "range"), ("2011", 2011, 0, 0, "range")),
        ("the 1960s", ("1960s", 1960, 0, 0, "decade")),
        ("letters from June", ("June", 0, 6, 0, "since")),
        ("the rains of March", ("March", 0, 3, 0, "")),
        ("the '60s", ("'60s", 1960, 0, 0, "decade")),
        ("a nineteenth-century house", ("nineteenth-century", 1801, 0, 0, "century")),
        ("the 19th century", ("19th century", 1801, 0, 0, "century")),
        ("3/25/2011", ("3/25/2011", 2011, 3, 25, "")),
        ("3/4/2011", ("3/4/2011", 2011, 0, 0, "")),  # the fourth of March or the third of April
        ("in March", ("March", 0, 3, 0, "")),
    ],
}  # fmt: skip

SILENT = {
    "fr": [
        "il a été 2020 fois",
        "1500 sacs, plus de 2000, une équipe de 1200 salariés, 2\u202f019 sacs",
        "depuis 2000 ans, 1998 %, 1998 euros, p. 1024, n° 1808",
        "la planète Mars, le mars, un mai pluvieux",
        "le plan France 2030",
        "au IIIe siècle avant J.-C.",
        "15 sept personnes",
        "1080p, ISO-2022, 20119",
    ],
    "en": [
        "2000 workers, more than 1500, 1500 people",
        "At least 15 may die. They march on.",
        "1998 dollars, 1100 hours, page 1024",
        "the first century BC, the 3rd century BCE",
    ],
}

COMPATIBLE = {
    Outcome.AGREES: [
        ("fr", "en 2011", "le 7 mai 2011"),
        ("fr", "le 7 mai", "le 7 mai 2011"),
        ("fr", "en mai", "7 mai 2011"),
        ("fr", "depuis 2011", "en 2011"),
        ("fr", "17/06/2011", "17 juin 2011"),
        ("fr", "jusqu'en 2011", "en 2011"),
        ("fr", "après 1998", "en 2011"),
        ("fr", "en 1998", "avant 2011"),
        ("fr", "dans les années 2010", "en 2013"),
        ("fr", "au XIXe siècle", "en 1848"),
        ("fr", "vers 1850", "en 1848"),
        ("fr", "à l'été 2011", "le 7 juin 2011"),
        ("fr", "à l'été 2011", "en 2011"),
        ("fr", "début 2011", "au printemps 2011"),
        ("fr", "depuis l'été 2011", "en 2011"),
        ("en", "by 2040", "in 2040"),
        ("en", "October 15, 2011", "15 October 2011"),
    ],
    Outcome.CONFLICTS: [
        ("fr", "en 2011", "en 2012"),
        ("fr", "le 7 mai 2011", "le 8 mai 2011"),
        ("fr", "juin 2011", "le 7 mai 2011"),
        ("fr", "depuis 2011", "en 2009"),
        ("fr", "depuis 2011", "depuis 2012"),
        ("fr", "après 2011", "en 1998"),
        ("fr", "dans les années 2010", "en 1998"),
        ("fr", "au XIXe siècle", "en 1948"),
        ("fr", "à l'été 2011", "le 7 mars 2011"),
        ("fr", "à l'été 2011", "le 7 juin 2012"),
        ("fr", "début 2011", "à l'automne 2011"),
        ("en", "before 1998", "in 2011"),
        ("en", "May 7", "May 8, 2011"),
    ],
    Outcome.SILENT: [
        ("fr", "le 7 mai", "en 2011"),
        ("fr", "en mars", "en 2011"),
        ("fr", "depuis 2009", "en 2011"),
        ("fr", "avant 2011", "en 2011"),
        ("fr", "depuis juin 2011", "en mai 2011"),
        ("fr", "depuis 2011", "jusqu'en 2015"),
        ("fr", "en juin", "à l'été 2011"),
        ("en", "after 2011", "in 2011"),
    ],
}


def _only(text: str, language: str) -> DateRef:
    (date,) = dates(text, language)
    return date


@pytest.mark.parametrize(("language", "row"), [(language, row) for language, rows in READ.items() for row in rows])
def test_reads(language: str, row: tuple[Any, ...]) -> None:
    text, *expected = row
    assert [(text[ref.start : ref.end], *ref[2:]) for ref in dates(text, language)] == expected


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, rows in SILENT.items() for text in rows])
def test_stays_silent(language: str, text: str) -> None:
    assert dates(text, language) == ()


@pytest.mark.parametrize(
    ("outcome", "language", "statement", "evidence"),
    [(outcome, *row) for outcome, rows in COMPATIBLE.items() for row in rows],
)
def test_compatible_dates_either_way_round(outcome: Outcome, language: str, statement: str, evidence: str) -> None:
    left, right = _only(statement, language), _only(evidence, language)
    assert compatible_dates(left, right) is outcome
    assert compatible_dates(right, left) is outcome


def test_the_end_of_a_period_is_compared_with_ends_only() -> None:
    first, last = dates("entre 1998 et 2011", "fr")
    assert compatible_dates(_only("en 1998", "fr"), first) is Outcome.AGREES
    assert compatible_dates(_only("en 2005", "fr"), last) is Outcome.SILENT
    assert compatible_dates(dates("from 1999 to 2011", "en")[0], first) is Outcome.CONFLICTS


_PIECES = st.sampled_from(
    ["12", "1998", "2011", "17/06/2011", "mai", "May", "mars", "15", "oct.", "siècle", "XIXe", "années", "60s", "-",
     " ", "\u202f", "depuis", "entre", "et", "from", "to", "de", "à", "1er", "İ", "é", "e\u0301", "\r\n", ",", "."],
)  # fmt: skip


@given(
    st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)), st.sampled_from(["fr", "en"])
)
def test_spans_lie_in_order_in_any_text(text: str, language: str) -> None:
    last = 0
    for date in dates(text, language):
        assert last <= date.start < date.end <= len(text)
        assert text[date.start : date.end].strip() == text[date.start : date.end]
        assert 0 <= date.month <= 12
        assert 0 <= date.day <= 31
        last = date.end


@given(st.dates())
def test_reads_back_any_day_in_iso_form(day: object) -> None:
    text = str(day)
    found = [tuple(date[2:]) for date in dates(f"Le {text}.", "fr")]
    year, month, number = map(int, text.split("-"))
    assert found == ([(year, month, number, "")] if 1000 <= year <= 2100 else [])
