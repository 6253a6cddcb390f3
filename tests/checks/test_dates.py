"""Dates beside dates; that parts of dates and periods compare rightly is held in tests/language."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

OPENING = row(
    "La gare d'Aubrelin a ouvert en mars 2019.",
    wordings={"fr": ["Depuis mars 2019, la gare d'Aubrelin est ouverte."]},
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("La gare d'Aubrelin a ouvert en 2019.", [("agrees", "dates.agree", "2019", "mars 2019")]),
        ("La gare d'Aubrelin a ouvert en 2018.", [("conflicts", "dates.differ", "2018", "mars 2019")]),
        ("La gare d'Aubrelin a ouvert en avril 2019.", [("conflicts", "dates.differ", "avril 2019", "mars 2019")]),
        # A date among words that are none of the claim's is a detail of what has been added.
        (
            "La gare d'Aubrelin a ouvert, révélait un quotidien islandais en 2011.",
            [("silent", "dates.added", "2011", "")],
        ),
        ("La gare d'Aubrelin, paraît-il, a ouvert en 2018.", [("conflicts", "dates.differ", "2018", "mars 2019")]),
        ("La gare d'Aubrelin a ouvert au printemps 2019.", [("agrees", "dates.agree", "printemps 2019", "mars 2019")]),
        ("La gare d'Aubrelin a ouvert à l'été 2019.", [("conflicts", "dates.differ", "été 2019", "mars 2019")]),
        # Beside the claim's own date, another one is of something else.
        (
            "Lancée en 2016, la gare d'Aubrelin a ouvert en mars 2019.",
            [("silent", "dates.added", "2016", ""), ("agrees", "dates.agree", "mars 2019", "mars 2019")],
        ),
        # A day that the claim does not give is a detail more, not an agreement.
        ("La gare d'Aubrelin a ouvert le 3 mars 2019.", [("silent", "dates.added", "3 mars 2019", "")]),
        ("La gare d'Aubrelin a ouvert.", []),
    ],
)
def test_each_date_gets_its_finding(statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path) -> None:
    assert told(checker_of(tmp_path, OPENING), "dates", statement) == expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("La gare d'Aubrelin a fermé en 2021.", [("silent", "dates.nearby", "2021", "")]),
        ("La gare d'Aubrelin a fermé en 2013.", [("silent", "dates.added", "2013", "")]),
    ],
)
def test_a_date_of_the_passage_around_the_quote_is_near(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    undated = row("La gare d'Aubrelin a un buffet et une horloge.")
    checker = checker_of(tmp_path, undated, row("Le pont a fermé le 4 mai 2021.", name="bridge"))
    assert told(checker, "dates", statement) == expected


@pytest.mark.parametrize(
    ("statement", "published", "found"),
    [
        # When it was said dates no fact of it.
        ("La gare d'Aubrelin a ouvert, disait-on en octobre 2020.", "2020-10-15", ("silent", "dates.nearby")),
        ("La gare d'Aubrelin a ouvert, disait-on à l'automne 2020.", "2020-10-15", ("silent", "dates.nearby")),
        ("La gare d'Aubrelin a ouvert, disait-on le 15 octobre 2020.", "2020-10-15", ("silent", "dates.nearby")),
        ("La gare d'Aubrelin a ouvert, disait-on en octobre 2020.", "2020-10", ("silent", "dates.nearby")),
        # Another day or month, a year alone, a source of which only the year is known.
        ("La gare d'Aubrelin a ouvert le 16 octobre 2020.", "2020-10-15", ("conflicts", "dates.differ")),
        ("La gare d'Aubrelin a ouvert en novembre 2020.", "2020-10-15", ("conflicts", "dates.differ")),
        ("La gare d'Aubrelin a ouvert en 2020.", "2020-10-15", ("conflicts", "dates.differ")),
        ("La gare d'Aubrelin a ouvert en octobre 2020.", "2020", ("conflicts", "dates.differ")),
        # A claim about that very month agrees all the same.
        ("La gare d'Aubrelin a ouvert en mars 2019.", "2019-03-02", ("agrees", "dates.agree")),
    ],
)
def test_the_month_in_which_the_source_came_out_is_no_other_date(
    statement: str, published: str, found: tuple[str, str], tmp_path: Path
) -> None:
    ((outcome, key, _, _),) = told(checker_of(tmp_path, OPENING, date=published), "dates", statement)
    assert (outcome, key) == found


def test_a_date_from_which_a_wording_counts_refutes_none(tmp_path: Path) -> None:
    wordings = {"fr": ["Fermée en 2020, la salle d'Aubrelin était ouverte dix ans plus tôt."]}
    checker = checker_of(tmp_path, row("Vers 2010, la salle d'Aubrelin était ouverte.", wordings=wordings))
    assert told(checker, "dates", "En 2010, la salle d'Aubrelin était ouverte.")[0][1] == "dates.agree"
    ((_, key, _, evidence),) = told(checker, "dates", "En 2015, la salle d'Aubrelin était ouverte.")
    assert (key, "2020" in evidence) == ("dates.differ", False)
