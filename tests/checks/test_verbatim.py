"""The source's own sentence."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

QUOTE = "Le nouveau pont de Velmorne relie enfin les deux rives de la Brune."
BRIDGE = row("Le pont de Velmorne relie les deux rives de la Brune.", quote=QUOTE)


@pytest.mark.parametrize(
    ("statement", "language", "found"),
    [
        (QUOTE, "fr", True),
        ("le NOUVEAU pont de Velmorne relie, enfin, les deux rives de la Brune", "fr", True),
        ("Le nouveau pont de Velmorne relie enfin les deux rives", "fr", True),
        # A wording of the claim is as good as the source's words.
        ("Le pont de Velmorne relie les deux rives de la Brune.", "fr", True),
        ("Le nouveau pont de Velmorne relie les deux rives de la Brune.", "fr", False),
        ("Le nouveau pont.", "fr", False),
        (QUOTE, "en", False),
        ("Le nouveau musée coûte enfin trois fois rien aux Velmornais.", "fr", False),
    ],
)
def test_the_words_of_the_source_in_their_order(statement: str, language: str, found: bool, tmp_path: Path) -> None:
    expected = [("agrees", "verbatim.agree", statement, QUOTE)] if found else []
    assert told(checker_of(tmp_path, BRIDGE), "verbatim", statement, language) == expected
