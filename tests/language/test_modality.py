"""What a sentence does not say is so."""

import pytest

from factcheck.language.modality import condition, may_reserve, reserved


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le phare pourrait être démoli.", "fr", True),
        ("Le phare serait démoli.", "fr", True),
        ("Le conseil se demande si le phare est démoli.", "fr", True),
        ("The lighthouse might be torn down.", "en", True),
        ("The council asks whether the lighthouse is torn down.", "en", True),
        # Who must do it may well do it, and an imperfect is no conditional.
        ("Le gardien doit démolir le phare.", "fr", False),
        ("Le gardien montrait le phare.", "fr", False),
        ("Le phare est démoli, qu'il pleuve ou non.", "fr", False),
        ("The lighthouse of May 29 (issue of May-June) is gone since 3 May, in May.", "en", False),
        ("The keeper has to tear the lighthouse down.", "en", False),
    ],
)
def test_what_may_or_should_be_or_is_asked(text: str, language: str, *, expected: bool) -> None:
    assert reserved(text, language) is expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le phare risque la démolition.", "fr", True),
        ("Le phare sera démoli.", "fr", True),
        ("Le phare est démoli.", "fr", False),
        ("The lighthouse is likely to go.", "en", True),
        ("The lighthouse is gone.", "en", False),
    ],
)
def test_words_with_which_it_may_be_reserved(text: str, language: str, *, expected: bool) -> None:
    assert may_reserve(text, language) is expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Si la tour penche, le phare est démoli.", "fr", "la tour penche"),
        ("Le phare est démoli s'il penche ; la tour reste.", "fr", "penche "),
        ("Le phare est si haut que la tour semble petite.", "fr", ""),
        ("If the tower leans, the lighthouse goes.", "en", "the tower leans"),
        ("The lighthouse goes.", "en", ""),
    ],
)
def test_the_condition_is_found(text: str, language: str, expected: str) -> None:
    span = condition(text, language)
    assert (text[slice(*span)] if span else "") == expected
