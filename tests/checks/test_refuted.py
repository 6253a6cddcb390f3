"""Known mistakes that a statement comes nearer to than to anything true."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

MODERATED = row(
    "Des ouvriers modèrent les images de la plateforme.",
    wordings={
        "fr": ["La plateforme fait modérer ses images par des ouvriers."],
        "en": ["Workers moderate the images."],
    },
    refuted={
        "fr": ["Des robots modèrent les images de la plateforme.", "La plateforme modère des ouvriers par images."],
        "en": ["Robots moderate the images."],
    },
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Sur la plateforme, des robots modèrent les images.",
            "fr",
            [("conflicts", "refuted.matches", "robots", "ouvriers")],
        ),
        ("Robots moderate images.", "en", [("conflicts", "refuted.matches", "Robots", "Workers")]),
        ("Sur la plateforme, des ouvriers modèrent les images.", "fr", []),
        ("Workers moderate the images.", "en", []),
        # Nearer to neither.
        ("Des stagiaires modèrent les images de la plateforme.", "fr", []),
    ],
)
def test_it_speaks_by_the_words_that_only_mistakes_have(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, MODERATED), "refuted", statement, language) == expected


def test_it_speaks_by_an_order_of_words_that_only_mistakes_have(tmp_path: Path) -> None:
    claim = row("Le maire attaque le préfet.", refuted={"fr": ["Le préfet attaque le maire."]})
    checker = checker_of(tmp_path, claim)
    assert told(checker, "refuted", "Hier, le préfet attaque le maire.") == [
        ("conflicts", "refuted.matches", "préfet attaque le maire", "Le maire attaque le préfet.")
    ]
    assert told(checker, "refuted", "Hier, le maire attaque le préfet.") == []


@pytest.mark.parametrize(
    "refuted", [{}, {"en": ["Robots moderate the images."]}], ids=["nothing refuted", "another language"]
)
def test_it_is_silent_where_nothing_is_written_down(refuted: dict[str, list[str]], tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Des ouvriers modèrent les images.", refuted=refuted))
    assert told(checker, "refuted", "Des robots modèrent les images.") == []


def test_it_is_silent_where_nothing_true_is_written_in_the_language(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Des ouvriers modèrent.", refuted={"en": ["Robots moderate the images."]}))
    assert told(checker, "refuted", "Robots moderate the images.", "en") == []


def test_a_mistake_word_for_word_is_one_even_where_only_a_negation_tells_it(tmp_path: Path) -> None:
    claim = row("La moyenne est de 19 %.", refuted={"fr": ["La moyenne n'est pas de 19 %."]})
    checker = checker_of(tmp_path, claim)
    wrong = "La moyenne n'est pas de 19 %."
    assert told(checker, "refuted", wrong) == [("conflicts", "refuted.repeated", wrong, "La moyenne est de 19 %.")]
    assert told(checker, "refuted", "La moyenne est de 19 %.") == []
