import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Statement, Verdict
from factcheck.render import Look, render
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def plain(colored: str) -> str:
    return ESCAPES.sub("", colored)


def test_each_statement_shows_place_verdict_text_reason_quote_and_origin() -> None:
    assert render(report(HEADING, CONTRADICTED), "terminal", Look()) == (
        "article.txt:1:1  – not checked\n"
        "    Velmorne\n"
        "    a heading\n"
        "\n"
        "article.txt:3:1  ✘ CONTRADICTED\n"
        "    Le pont a coûté 19 millions d'euros.\n"
        "    19 millions d'euros ≠ 14 millions d’euros\n"
        "    “Sa construction a coûté 14 millions d’euros”\n"
        "    — Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12,\n"
        "      seeds/bridge.txt:4 [bridge-cost]\n"
        "\n"
        "article.txt: 1 contradicted, 1 not checked; 0% sourced\n"
    )


def test_the_nearest_claim_stands_under_an_unsourced_statement() -> None:
    lines = render(report(unsourced("La piscine ferme.")), "terminal", Look(ui="fr", quiet=True)).splitlines()
    assert lines[:5] == [
        "article.txt:5:1  ? SANS SOURCE",
        "    La piscine ferme.",
        "    aucune affirmation de la base ne le dit",
        "    affirmation la plus proche\u00a0:",
        "    «\u00a0Sa construction a coûté 14 millions d’euros\u00a0»",
    ]


def test_deciding_words_are_highlighted_on_both_sides() -> None:
    written = render(report(CONTRADICTED), "terminal", Look(color=True))
    highlighted = re.findall(r"\x1b\[1;4;31m(.*?)\x1b\[0m", written)
    assert highlighted == ["19 millions d'euros", "19 millions d'euros ≠ 14 millions d’euros", "14 millions d’euros"]


@pytest.mark.parametrize("verdict", Verdict)
def test_colour_adds_nothing_but_colour(verdict: Verdict) -> None:
    told = report(CONTRADICTED._replace(verdict=verdict))
    assert plain(render(told, "terminal", Look(color=True))) == render(told, "terminal", Look())


def test_compact_is_one_line_a_statement() -> None:
    assert render(report(HEADING, CONTRADICTED), "terminal", Look(compact=True, quiet=True)) == (
        "article.txt:1:1: – not checked Velmorne (a heading)\n"
        "article.txt:3:1: ✘ CONTRADICTED Le pont a coûté 19 millions d'euros."
        " (19 millions d'euros ≠ 14 millions d’euros) [bridge-cost]\n"
    )


@pytest.mark.parametrize("text", ["Il a dit [sic] que [la France] paie [/sic].", "[/sic]", "[bold]gras[/bold] :smile:"])
def test_article_text_is_never_markup(text: str) -> None:
    assert f"\n    {text}\n" in render(report(unsourced(text)), "terminal", Look())


def test_a_hard_wrapped_sentence_is_shown_on_one_line() -> None:
    wrapped = CONTRADICTED.statement._replace(text="Le pont a\r\ncoûté  19\tmillions d'euros.")
    written = render(report(CONTRADICTED._replace(statement=wrapped, reasons=())), "terminal", Look())
    assert "\n    Le pont a coûté 19 millions d'euros.\n" in written


def test_lines_break_between_words_but_not_at_no_break_spaces() -> None:
    told = unsourced("Elle a dit\u00a0: « Non ! » Incompréhensibilités encore et 漢字漢字漢字漢字 aussi.")
    lines = render(report(told._replace(reasons=(), nearest=())), "terminal", Look(width=20, quiet=True)).splitlines()
    assert lines[2:] == [
        "    Elle a dit\u00a0: «",
        "    Non ! »",
        "    Incompréhensibil",
        "    ités encore et",
        "    漢字漢字漢字漢字",
        "    aussi.",
        "",
    ]


def test_an_article_cannot_command_the_terminal() -> None:
    hostile = Statement("\x1b[2J\x9b1m\x07 \u202eeur \x00", unsourced("").statement.span, "fr")
    written = render(report(unsourced("")._replace(statement=hostile), path="a\x1b[31m.txt"), "terminal", Look())
    assert not set(written) & set("\x1b\x9b\x07\x00\u202e")


@given(st.text(), st.booleans(), st.booleans(), st.integers(min_value=1, max_value=120))
def test_any_text_is_shown_within_the_width(text: str, color: bool, compact: bool, width: int) -> None:
    look = Look(width=width, color=color, compact=compact, quiet=True)
    lines = plain(render(report(unsourced(text)), "terminal", look)).split("\n")
    assert all(line == line.rstrip(" ") for line in lines)
    if not compact:
        shown = "".join(lines)
        assert all(char in shown for char in text if char.isalnum())
