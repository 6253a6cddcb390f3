import pytest

from factcheck.render.findings import check, described, headline, posix, problems, sources
from tests.render.reports import CONTRADICTED, COST, COST_TOLD, HEADING, IN_WORD, report, unsourced


def test_problems_are_contradicted_and_unsourced_statements_in_reading_order() -> None:
    told = report(HEADING, unsourced("Rien."), CONTRADICTED)
    assert [(file.path, each.verdict) for file, each in problems(told)] == [
        ("article.txt", "unsourced"),
        ("article.txt", "contradicted"),
    ]


def test_a_finding_is_told_in_words() -> None:
    assert headline(CONTRADICTED, "en") == "Contradicted: 19 millions d'euros ≠ 14 millions d’euros"
    assert headline(unsourced("Rien."), "fr") == "Sans source\u00a0: aucune affirmation de la base ne le dit"
    assert headline(CONTRADICTED._replace(reasons=()), "en") == "Contradicted"
    assert headline(IN_WORD, "en") == "Contradicted, paragraph 12: 19 millions d'euros ≠ 14 millions d’euros"


def test_the_quote_that_decides_is_told_or_the_nearest_one() -> None:
    assert sources(CONTRADICTED, "en") == [f"Source: {COST_TOLD}"]
    assert sources(unsourced("Rien."), "en") == [f"Nearest claim: {COST_TOLD}"]
    assert sources(HEADING, "en") == []
    said = COST._replace(quote="Il a coûté 14 millions", speaker="Une voisine", title="", publisher="")
    assert sources(CONTRADICTED._replace(evidence=(said,)), "fr") == [
        "Source\u00a0: «\u00a0Il a coûté 14 millions\u00a0» — Une voisine, 2019-03-12, seeds/bridge.txt:4 [bridge-cost]"
    ]


def test_all_of_it_is_one_harmless_line() -> None:
    hostile = unsourced("Le pont\r\na  coûté \x1b[2J\u202e cher.")
    assert described(hostile, "en") == (
        f"Unsourced: no claim says this · “Le pont a coûté \ufffd[2J\ufffd cher.” · Nearest claim: {COST_TOLD}"
    )


def test_the_rule_is_the_check_that_decides() -> None:
    assert check(CONTRADICTED) == "figures"
    assert check(CONTRADICTED._replace(reasons=())) == "content"


@pytest.mark.parametrize(("path", "written"), [("./a/b.txt", "a/b.txt"), ("a//b.txt", "a/b.txt"), ("-", "-")])
def test_paths_are_written_as_other_programs_want_them(path: str, written: str) -> None:
    assert posix(path) == written
