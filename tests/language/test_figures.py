"""What is read as a figure, what is not, and which figures can both be meant."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.figures import compatible, figures
from factcheck.model import Figure, Outcome

# Text; then of each figure: the words, value, low, high, unit, per, hedge, kind.
READ = {
    "fr": [
        ("On a versé plus de 40 000 dollars.", ("plus de 40 000 dollars", 4e4, 4e4, 6e4, "USD", "", "over", "money")),
        ("Il reste 12\u202f500\u00a0€.", ("12\u202f500\u00a0€", 12500, 12500, 12500, "EUR", "", "", "money")),
        ("Une hausse de 3,5 %.", ("3,5 %", 3.5, 3.5, 3.5, "%", "", "", "percent")),
        ("Soixante-douze pour cent des élèves", ("Soixante-douze pour cent", 72, 72, 72, "%", "", "", "percent")),
        ("nonante-deux vaches", ("nonante-deux vaches", 92, 92, 92, "vaches", "", "", "count")),
        ("quatre-vingt-dix-sept vaches", ("quatre-vingt-dix-sept vaches", 97, 97, 97, "vaches", "", "", "count")),
        ("trois cent mille tonnes", ("trois cent mille tonnes", 3e5, 3e5, 3e5, "tonnes", "", "", "count")),
        ("2,4 millions de vélos", ("2,4 millions de vélos", 2.4e6, 2.4e6, 2.4e6, "velos", "", "", "count")),
        ("2 millions et demi de vélos", ("2 millions et demi de vélos", 2.5e6, 2.5e6, 2.5e6, "velos", "", "", "count")),
        ("trois quarts de million", ("trois quarts de million", 7.5e5, 7.5e5, 7.5e5, "", "", "", "count")),
        ("un demi-million d'arbres", ("un demi-million d'arbres", 5e5, 5e5, 5e5, "arbres", "", "", "count")),
        ("un budget de 3 Md€", ("3 Md€", 3e9, 3e9, 3e9, "EUR", "", "", "money")),
        ("une trentaine de maires", ("une trentaine de maires", 30, 27, 33, "maires", "", "about", "count")),
        ("une bonne centaine d'ânes", ("une bonne centaine d'ânes", 100, 90, 110, "anes", "", "about", "count")),
        ("un petit millier de vélos", ("un petit millier de vélos", 1000, 900, 1100, "velos", "", "about", "count")),
        ("à peine 300 vélos", ("à peine 300 vélos", 300, 270, 330, "velos", "", "about", "count")),
        ("300 vélos au bas mot", ("300 vélos au bas mot", 300, 300, 450, "velos", "", "atleast", "count")),
        ("un pour cent du sol", ("un pour cent", 1, 1, 1, "%", "", "", "percent")),
        (
            "vingt, voire trente vélos",
            ("vingt", 20, 20, 20, "velos", "", "", "count"),
            ("trente vélos", 30, 30, 30, "velos", "", "", "count"),
        ),
        ("plus d'une centaine de pages", ("plus d'une centaine de pages", 100, 100, 150, "pages", "", "over", "count")),
        ("un habitant sur cinq", ("un habitant sur cinq", 20, 19.4, 20.6, "%", "", "", "fraction")),
        ("près d'un sur dix", ("près d'un sur dix", 10, 8.5, 10.2, "%", "", "about", "fraction")),
        ("les trois quarts du sol", ("trois quarts", 75, 74.3, 75.7, "%", "", "", "fraction")),
        ("un vingt-cinquième du sol", ("un vingt-cinquième", 4, 3.88, 4.12, "%", "", "", "fraction")),
        ("deux virgule sept pour cent", ("deux virgule sept pour cent", 2.7, 2.7, 2.7, "%", "", "", "percent")),
        ("une douzaine de millions", ("une douzaine de millions", 1.2e7, 1.08e7, 1.32e7, "", "", "about", "count")),
        ("35 milliers de vaches", ("35 milliers de vaches", 3.5e4, 3.5e4, 3.5e4, "vaches", "", "", "count")),
        ("la deux cent quatrième page", ("deux cent quatrième page", 204, 204, 204, "page", "", "", "ordinal")),
        ("sept cent septième nuit", ("sept cent septième nuit", 707, 707, 707, "nuit", "", "", "ordinal")),
        ("trente cents", ("trente cents", 0.3, 0.3, 0.3, "USD", "", "", "money")),
        ("un dixième de centime", ("un dixième de centime", 0.001, 0.001, 0.001, "EUR", "", "", "money")),
        (
            "six euros et vingt cents",
            ("six euros", 6, 6, 6, "EUR", "", "", "money"),
            ("vingt cents", 0.2, 0.2, 0.2, "USD", "", "", "money"),
        ),
        ("six dollars et vingt cents", ("six dollars et vingt cents", 6.2, 6.2, 6.2, "USD", "", "", "money")),
        ("six dollars cinquante", ("six dollars cinquante", 6.5, 6.5, 6.5, "USD", "", "", "money")),
        ("une heure, six minutes", ("une heure, six minutes", 1.1, 1.1, 1.1, "hour", "", "", "duration")),
        ("2 minutes et 30 secondes", ("2 minutes et 30 secondes", 2.5, 2.5, 2.5, "minute", "", "", "duration")),
        (
            "trois jours, deux heures par semaine",
            ("trois jours", 3, 3, 3, "day", "", "", "duration"),
            ("deux heures par semaine", 2, 2, 2, "hour", "week", "", "duration"),
        ),
        ("pour neuf heures de travail", ("neuf heures", 9, 9, 9, "hour", "", "", "duration")),
        ("à sept heures du soir", ("sept heures du soir", 19, 19, 19, "hour", "", "", "duration")),
        ("la moitié des sols", ("la moitié", 50, 49.3, 50.7, "%", "", "", "fraction")),
        ("un dixième de la récolte", ("un dixième", 10, 9.7, 10.3, "%", "", "", "fraction")),
        ("0,02 cent la page", ("0,02 cent", 2e-4, 2e-4, 2e-4, "USD", "", "", "money")),
        ("30 centimes", ("30 centimes", 0.3, 0.3, 0.3, "EUR", "", "", "money")),
        ("11 euros de l'heure", ("11 euros de l'heure", 11, 11, 11, "EUR", "hour", "", "money")),
        ("un loyer mensuel de 700 euros", ("700 euros", 700, 700, 700, "EUR", "month", "", "money")),
        ("80 colis lourds par jour", ("80 colis lourds par jour", 80, 80, 80, "colis", "day", "", "count")),
        ("entre 20 et 35 euros", ("entre 20 et 35 euros", 20, 20, 35, "EUR", "", "range", "money")),
        ("de 2 à 5 millions d'euros", ("de 2 à 5 millions d'euros", 2e6, 2e6, 5e6, "EUR", "", "range", "money")),
        ("1 % à 4 % du total", ("1 % à 4 %", 1, 1, 4, "%", "", "range", "percent")),
        ("1-4 % du total", ("1-4 %", 1, 1, 4, "%", "", "range", "percent")),
        ("trois ou quatre ans", ("trois ou quatre ans", 3, 3, 4, "year", "", "range", "duration")),
        ("un film de 1h45", ("1h45", 105, 105, 105, "minute", "", "", "duration")),
        ("35h par semaine", ("35h par semaine", 2100, 2100, 2100, "minute", "week", "", "duration")),
        ("un demi-siècle", ("un demi-siècle", 50, 50, 50, "year", "", "", "duration")),
        ("deux décennies", ("deux décennies", 20, 20, 20, "year", "", "", "duration")),
        ("deux heures et demie", ("deux heures et demie", 2.5, 2.5, 2.5, "hour", "", "", "duration")),
        ("âgée de 32 ans", ("32 ans", 32, 32, 32, "year", "", "", "duration")),
        ("le 18e étage", ("18e étage", 18, 18, 18, "etage", "", "", "ordinal")),
        ("sa quatrième victoire", ("quatrième victoire", 4, 4, 4, "victoire", "", "", "ordinal")),
        ("le n° 12", ("n° 12", 12, 12, 12, "number", "", "", "ordinal")),
        ("voir p. 31", ("p. 31", 31, 31, 31, "page", "", "", "ordinal")),
        ("jusqu'à 900 lits", ("jusqu'à 900 lits", 900, 603, 900, "lits", "", "atmost", "count")),
        ("au moins 900 lits", ("au moins 900 lits", 900, 900, 1350, "lits", "", "atleast", "count")),
        ("un peu moins de 900 lits", ("un peu moins de 900 lits", 900, 603, 900, "lits", "", "under", "count")),
        ("seulement 8 %", ("8 %", 8, 8, 8, "%", "", "", "percent")),
        ("300 lits ou plus", ("300 lits ou plus", 300, 300, 450, "lits", "", "atleast", "count")),
        (
            "40, 1,5 million et 3 millions de sacs",
            ("40", 40, 40, 40, "sacs", "", "", "count"),
            ("1,5 million", 1.5e6, 1.5e6, 1.5e6, "sacs", "", "", "count"),
            ("3 millions de sacs", 3e6, 3e6, 3e6, "sacs", "", "", "count"),
        ),
        ("élu deux fois", ("deux fois", 2, 2, 2, "fois", "", "", "count")),
    ],
    "en": [
        ("one per cent of the land", ("one per cent", 1, 1, 1, "%", "", "", "percent")),
        ("a hundred or so parcels", ("a hundred or so parcels", 100, 90, 110, "parcels", "", "about", "count")),
        ("300-odd parcels", ("300-odd parcels", 300, 300, 300, "parcels", "", "", "count")),
        ("north of 300 parcels", ("north of 300 parcels", 300, 300, 450, "parcels", "", "over", "count")),
        ("300 bags at the very most", ("300 bags at the very most", 300, 201, 300, "bags", "", "atmost", "count")),
        (
            "twenty if not thirty parcels",
            ("twenty", 20, 20, 20, "parcels", "", "", "count"),
            ("thirty parcels", 30, 30, 30, "parcels", "", "", "count"),
        ),
        ("half a thousand trees", ("half a thousand trees", 500, 500, 500, "trees", "", "", "count")),
        ("two point seven percent", ("two point seven percent", 2.7, 2.7, 2.7, "%", "", "", "percent")),
        ("the two hundred and fourth page", ("two hundred and fourth page", 204, 204, 204, "page", "", "", "ordinal")),
        ("one ten-thousandth of a cent", ("one ten-thousandth of a cent", 1e-6, 1e-6, 1e-6, "USD", "", "", "money")),
        ("six dollars and twenty cents", ("six dollars and twenty cents", 6.2, 6.2, 6.2, "USD", "", "", "money")),
        ("one hour, six minutes", ("one hour, six minutes", 1.1, 1.1, 1.1, "hour", "", "", "duration")),
        ("an hour and a half", ("an hour and a half", 1.5, 1.5, 1.5, "hour", "", "", "duration")),
        ("It paid over 40,000 dollars.", ("over 40,000 dollars", 4e4, 4e4, 6e4, "USD", "", "over", "money")),
        ("a $3.4bn plan", ("$3.4bn", 3.4e9, 3.4e9, 3.4e9, "USD", "", "", "money")),
        ("a £5m plan", ("£5m", 5e6, 5e6, 5e6, "GBP", "", "", "money")),
        ("It has 500k readers.", ("500k readers", 5e5, 5e5, 5e5, "readers", "", "", "count")),
        ("seventy-two percent", ("seventy-two percent", 72, 72, 72, "%", "", "", "percent")),
        ("two hundred and five cows", ("two hundred and five cows", 205, 205, 205, "cows", "", "", "count")),
        ("two and a half million cows", ("two and a half million cows", 2.5e6, 2.5e6, 2.5e6, "cows", "", "", "count")),
        ("half a million cows", ("half a million cows", 5e5, 5e5, 5e5, "cows", "", "", "count")),
        ("a quarter of a million", ("a quarter of a million", 2.5e5, 2.5e5, 2.5e5, "", "", "", "count")),
        ("a dozen mayors", ("a dozen mayors", 12, 10.8, 13.2, "mayors", "", "about", "count")),
        ("one in five residents", ("one in five", 20, 19.4, 20.6, "%", "", "", "fraction")),
        ("nearly half of the soil", ("nearly half", 50, 42.5, 51, "%", "", "about", "fraction")),
        ("a fifth of the crop", ("a fifth", 20, 19.4, 20.6, "%", "", "", "fraction")),
        ("three-quarters of it", ("three-quarters", 75, 74.3, 75.7, "%", "", "", "fraction")),
        ("$11 an hour", ("$11 an hour", 11, 11, 11, "USD", "hour", "", "money")),
        ("a monthly rent of €700", ("€700", 700, 700, 700, "EUR", "month", "", "money")),
        ("80 parcels a day", ("80 parcels a day", 80, 80, 80, "parcels", "day", "", "count")),
        ("between $20 and $35", ("between $20 and $35", 20, 20, 35, "USD", "", "range", "money")),
        ("from 20 to 35 metres", ("from 20 to 35 metres", 20, 20, 35, "metres", "", "range", "count")),
        ("a 45-minute talk", ("45-minute", 45, 45, 45, "minute", "", "", "duration")),
        ("a 32-year-old nurse", ("32-year-old", 32, 32, 32, "year", "", "", "duration")),
        ("a three-part series", ("three-part", 3, 3, 3, "part", "", "", "count")),
        ("two decades", ("two decades", 20, 20, 20, "year", "", "", "duration")),
        ("the third attempt", ("third attempt", 3, 3, 3, "attempt", "", "", "ordinal")),
        ("the twenty-first floor", ("twenty-first floor", 21, 21, 21, "floor", "", "", "ordinal")),
        ("no. 12, p. 31-40", ("no. 12", 12, 12, 12, "number", "", "", "ordinal"),
         ("p. 31-40", 31, 31, 40, "page", "", "range", "ordinal")),
        ("up to 900 small beds", ("up to 900 small beds", 900, 603, 900, "beds", "", "atmost", "count")),
        ("fewer than 900 beds", ("fewer than 900 beds", 900, 603, 900, "beds", "", "under", "count")),
        ("300+ beds", ("300+ beds", 300, 300, 450, "beds", "", "atleast", "count")),
        ("12 data centres", ("12 data centres", 12, 12, 12, "centres", "", "", "count")),
    ],
}  # fmt: skip

SILENT = {
    "fr": [
        "Une heure après, un homme et une femme.",
        "une poignée de maires, le millier manquant",
        "trois ans plus tard",
        "Le Covid-19, le covid 19, le S-400, GPT-4, la 5G et le Web 2.0",
        "France 2, France 5 et le plan France 2030",
        "au XVIIIe siècle, dans les années 1960, en 1998, depuis 2004",
        "le 6 mai 2011 à 21h, à 20h30, au JT de 20H, de 9 h à 17 h",
        "à partir du 14",
        "un emploi neuf",  # new, not nine
        "cette stratégie 1. Le pays",  # a footnote
        "la première fois, le 1er étage",
        "pour cent raisons",
        "le tiers-monde, un tiers de confiance, à moitié vide, la seconde moitié",
        "12:30, #3, @4ever, 192.168.0.1, le 24/7",
        "deux travaillent",
    ],
    "en": [
        "An hour later, a man and a woman.",
        "a handful of mayors, a great many parcels",
        "three years later",
        "Covid-19, GPT-4, 5G, Web 2.0 and France 2",
        "in the 1960s, in 1998, since 2004, in the 19th century",
        "at 8 p.m., at 10:30, on May 6, 2011",
        "the first half, the second half, the other half",
        "wait a second",
        "It may be one or the other.",
    ],
}

# Statement, evidence, in one language.
COMPATIBLE = {
    Outcome.AGREES: [
        ("fr", "75 %", "les trois quarts"),
        ("fr", "0,5 million de sacs", "500 000 sacs"),
        ("fr", "près de la moitié", "47 %"),
        ("fr", "plus de 250 000 sacs", "260 000 sacs"),
        ("fr", "plus d'un quart de million", "260 000 sacs"),
        ("fr", "moins de 4 %", "3,8 %"),
        ("fr", "un tiers", "33 %"),
        ("fr", "1h30", "90 minutes"),
        ("fr", "un an et demi", "18 mois"),
        ("fr", "trois quarts d'heure", "45 minutes"),
        ("fr", "50 euros", "entre 45 et 60 euros"),
        ("fr", "11 euros", "11 euros de l'heure"),  # a detail left out
        ("fr", "un travailleur sur deux", "50 %"),
        ("fr", "une soixantaine de maires", "62 maires"),
        ("fr", "200 maires", "au moins 200 maires"),
        ("fr", "plus de 300 maires", "plus de 300 maires"),
        ("fr", "1 200 maires", "1 200"),
        ("fr", "12 ouvrières", "12 ouvrière"),
        ("en", "fewer than 4 percent", "3.8%"),
        ("en", "half a million bags", "500,000 bags"),
        ("en", "around 60 mayors", "58 mayors"),
        ("en", "$5", "500 cents"),
        ("en", "two decades", "20 years"),
        ("en", "page 12", "p. 12"),
    ],
    Outcome.CONFLICTS: [
        ("fr", "9 %", "47 %"),
        ("fr", "les deux tiers", "la moitié"),
        ("fr", "300 maires", "3 000 maires"),
        ("fr", "plus de 300 maires", "moins de 300 maires"),
        ("fr", "près de 300 maires", "plus de 300 maires"),
        ("fr", "un peu moins de 300 maires", "plus de 300 maires"),
        ("fr", "100 maires", "plus de 300 maires"),
        ("fr", "70 euros", "entre 45 et 60 euros"),
        ("fr", "11 euros de l'heure", "9 euros de l'heure"),
        ("fr", "2 heures", "90 minutes"),
        ("fr", "3 ans", "18 mois"),
        ("fr", "la deuxième victoire", "la troisième victoire"),
        ("fr", "n° 12", "n° 13"),
        ("en", "nearly 300 mayors", "over 300 mayors"),
        ("en", "a third of it", "half of it"),
        ("en", "$5 a month", "$9 a month"),
        ("en", "twelve workers", "11 workers"),
    ],
    Outcome.SILENT: [
        ("fr", "11 euros de l'heure", "11 euros par mois"),
        ("fr", "11 euros", "11 dollars"),
        ("fr", "47 %", "47 maires"),
        ("fr", "47 maires", "47 sacs"),
        ("fr", "3 jours", "2 ans"),
        ("fr", "la deuxième victoire", "deux victoires"),
        ("fr", "200 maires", "plus de 200 maires"),
        ("fr", "1 200 maires", "1 300"),
        ("fr", "au moins 300 maires", "près de 300 maires"),
        ("en", "200 mayors", "over 200 mayors"),
        ("en", "45 minutes", "45 years"),
        ("en", "12 mayors", "12%"),
    ],
}


def _row(text: str, figure: Figure) -> tuple[object, ...]:
    return text[figure.start : figure.end], *figure[2:]


def _only(text: str, language: str) -> Figure:
    (figure,) = figures(text, language)
    return figure


@pytest.mark.parametrize(("language", "row"), [(language, row) for language, rows in READ.items() for row in rows])
def test_reads(language: str, row: tuple[Any, ...]) -> None:
    text, *expected = row
    assert [_row(text, figure) for figure in figures(text, language)] == expected


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, rows in SILENT.items() for text in rows])
def test_stays_silent(language: str, text: str) -> None:
    assert figures(text, language) == ()


@pytest.mark.parametrize(
    ("outcome", "language", "statement", "evidence"),
    [(outcome, *row) for outcome, rows in COMPATIBLE.items() for row in rows],
)
def test_compatible(outcome: Outcome, language: str, statement: str, evidence: str) -> None:
    assert compatible(_only(statement, language), _only(evidence, language)) is outcome


@pytest.mark.parametrize(
    ("outcome", "language", "statement", "evidence"),
    [(outcome, *row) for outcome, rows in COMPATIBLE.items() for row in rows],
)
def test_compatible_is_symmetric(outcome: Outcome, language: str, statement: str, evidence: str) -> None:
    assert compatible(_only(evidence, language), _only(statement, language)) is outcome


def test_compares_across_languages() -> None:
    assert compatible(_only("forty-seven percent", "en"), _only("47 %", "fr")) is Outcome.AGREES
    assert compatible(_only("three years", "en"), _only("cinq ans", "fr")) is Outcome.CONFLICTS


_PIECES = st.sampled_from(
    ["12", "deux", "cent", "mille", "million", "de", "et", "à", "-", " ", "\u202f", "%", "€", "$", "ans", "half",
     "a", "and",
     "three", "quarter", "of", "h", "′", "'", "sur", "in", "plus", "moins", "İ", "é", "e\u0301", "œ", "👩‍🏭", "\r\n",
     "n°", ",", "."],
)  # fmt: skip


@given(
    st.one_of(st.text(), st.lists(_PIECES).map(" ".join), st.lists(_PIECES).map("".join)), st.sampled_from(["fr", "en"])
)
def test_spans_lie_in_order_in_any_text(text: str, language: str) -> None:
    last = 0
    for figure in figures(text, language):
        assert last <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end].strip() == text[figure.start : figure.end]
        assert figure.low <= figure.value <= figure.high
        last = figure.end


@given(st.integers(min_value=11, max_value=999_999))
def test_reads_back_any_number_in_french_and_english_digits(number: int) -> None:
    assert _only(f"Il compte {number:,} sacs".replace(",", "\u202f"), "fr").value == number
    assert _only(f"It has {number:,} bags", "en").value == number


@pytest.mark.parametrize(
    ("language", "text", "said", "value"),
    [
        ("fr", "des dizaines de milliers de sacs", "dizaines de milliers de sacs", 1e4),
        ("fr", "quelques centaines de colis", "quelques centaines de colis", 100),
        ("en", "hundreds of thousands of bags", "hundreds of thousands of bags", 1e5),
        ("en", "some dozens of parcels", "some dozens of parcels", 12),
        ("en", "several hundred parcels", "several hundred parcels", 100),
        ("en", "a few hundred thousand bags", "a few hundred thousand bags", 1e5),
        ("en", "a couple of dozen bags", "a couple of dozen bags", 12),
    ],
)
def test_a_magnitude_is_a_vague_figure(language: str, text: str, said: str, value: float) -> None:
    figure = _only(text, language)
    assert (text[figure.start : figure.end], figure.value, figure.hedge) == (said, value, "vague")


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        ("des dizaines de colis", "des douzaines de colis", Outcome.AGREES),
        ("des milliers de colis", "des dizaines de milliers de colis", Outcome.SILENT),
        ("des milliers de colis", "des millions de colis", Outcome.CONFLICTS),
        ("des centaines de colis", "300 colis", Outcome.SILENT),
        ("des centaines de colis", "30 000 colis", Outcome.CONFLICTS),
        ("des centaines de colis", "au moins 45 colis", Outcome.SILENT),
        ("au plus 9 000 colis", "des centaines de colis", Outcome.SILENT),
        ("des centaines de colis", "au plus 45 colis", Outcome.CONFLICTS),
        ("au moins 9 000 colis", "des centaines de colis", Outcome.CONFLICTS),
        ("300 personnes", "3 000 travailleurs", Outcome.CONFLICTS),
        ("entre 40 et 900 colis", "60 colis", Outcome.SILENT),
        ("entre 55 et 65 colis", "60 colis", Outcome.AGREES),
    ],
)
def test_magnitudes_clash_only_when_far_apart(one: str, other: str, outcome: Outcome) -> None:
    assert compatible(_only(one, "fr"), _only(other, "fr")) is outcome
