"""French told from English."""

import pytest

from factcheck.language.detect import clearly, detect, is_mixed, likely


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les modérateurs sont payés à la tâche.", "fr"),
        ("The moderators are paid by the task.", "en"),
        ("Le rapport « The Future of Work » est paru dans une revue.", "fr"),
        ("The book “En attendant les robots” was published in 2019.", "en"),
        ("LES OUVRIERS DU CLIC SONT PAYÉS", "fr"),
    ],
)
def test_language_is_told_by_function_words(text: str, language: str) -> None:
    assert detect(text, "fr") == detect(text, "en") == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("« The Future of Work in the Age of Machines » est paru.", "fr"),
        ("“Le travail dans les usines et les mines” was published.", "en"),
        ("Platforms make virtual offshoring possible.", "en"),
        ("Clique reçoit Casilli.", "fr"),
    ],
)
def test_quoted_words_count_less_and_letters_last(text: str, language: str) -> None:
    assert detect(text, "fr") == detect(text, "en") == language


def test_default_stands_where_no_word_tells() -> None:
    assert detect("12 345", "en") == "en"
    assert detect("", "fr") == "fr"


def test_a_sentence_is_of_another_language_only_when_clearly_so() -> None:
    assert clearly("It is the end of the story.", "fr") == "en"
    assert clearly("C'est la fin de l'histoire dans ce pays.", "en") == "fr"
    assert clearly("Reporter au Wall Street Journal: the end.", "fr") == "fr"


def test_a_sentence_that_quotes_the_other_language_keeps_its_own() -> None:
    assert clearly("Son livre a paru : « It is the end of the story and of the world ».", "fr") == "fr"


def test_mixed_texts_hold_words_of_both() -> None:
    assert is_mixed("Les ouvriers sont dans la rue. The workers are here and they have gone.")
    assert not is_mixed("Les ouvriers sont dans la rue. The end.")


@pytest.mark.parametrize(
    ("text", "default", "language"),
    [
        # Two words more are enough, …
        ("The end of it.", "fr", "en"),
        ("The mayor of Aubrelin visite la gare.", "fr", "fr"),
        ("C'est la fin dans ce pays.", "en", "fr"),
        # … and one where nothing speaks for the other.
        ("Platforms have grown.", "fr", "en"),
        ("Platforms grow.", "fr", "fr"),
        # Quoted words and those of titles say nothing.
        ("« The end of it » plaît.", "fr", "fr"),
        ("Il lit The Future Of Work et The End Of History.", "fr", "fr"),
        ("Reads La Fin de La Gazette with them.", "en", "en"),
    ],
)
def test_a_paragraph_of_a_text_in_two_languages_is_likely_of_one(text: str, default: str, language: str) -> None:
    assert likely(text, default) == language
