from factcheck.render.reasons import place, tally
from tests.render.reports import CONTRADICTED, HEADING, IN_WORD, report, unsourced


def test_counts_and_share_are_told_in_words() -> None:
    (file,) = report(HEADING, CONTRADICTED, unsourced("Rien."), unsourced("Encore.")).files
    assert tally(file, "en") == "1 contradicted, 2 unsourced, 1 not checked; 0% sourced"
    assert tally(file, "fr") == (
        "contredits\u00a0: 1, sans source\u00a0: 2, non vérifiés\u00a0: 1\u00a0; 0\u00a0% avec source"
    )


def test_there_is_no_share_of_nothing() -> None:
    assert tally(report(HEADING).files[0], "en") == "1 not checked"
    assert tally(report().files[0], "en") == "nothing to check"


def test_a_place_is_a_line_or_what_a_binary_format_has() -> None:
    assert place(CONTRADICTED, "fr") == "ligne 3"
    assert place(IN_WORD, "fr") == "paragraphe 12"
