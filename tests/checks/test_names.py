"""Names beside names: aliases, kinds, details that the claim does not name."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told


@pytest.mark.parametrize(
    ("evidence", "statement", "expected"),
    [
        (
            "L'OCDE a compté les robots du Kenya.",
            "L'OECD a compté les robots kényans.",
            [("agrees", "names.agree", "OECD", "OECD"), ("agrees", "names.agree", "kényans", "kényans")],
        ),
        (
            "Le Washington Post a compté les robots.",
            "Le New York Times a compté les robots.",
            [("conflicts", "names.differ", "New York Times", "Washington Post")],
        ),
        (
            "Les robots du Kenya sont comptés.",
            "Les robots de Madagascar sont comptés.",
            [("conflicts", "places.differ", "Madagascar", "Kenya")],
        ),
        # A place is no rival of a company.
        (
            "Les robots de Microsoft sont comptés.",
            "Les robots de Madagascar sont comptés.",
            [("silent", "names.added", "Madagascar", "")],
        ),
        # Of which kind Zorblax is nobody knows.
        (
            "Les robots de Microsoft sont comptés.",
            "Les robots de Zorblax sont comptés.",
            [("silent", "names.added", "Zorblax", "")],
        ),
        # An adjective describes more often than it names.
        (
            "Les robots de Microsoft sont comptés.",
            "Les robots malgaches sont comptés.",
            [("silent", "names.nearby", "malgaches", "")],
        ),
        # Said twice, judged once; and no rival where the statement has the claim's own name, too.
        (
            "Les robots de Microsoft sont comptés.",
            "Les robots de Google sont comptés par Google, pas par Microsoft.",
            [("silent", "names.added", "Google", ""), ("agrees", "names.agree", "Microsoft", "Microsoft")],
        ),
        # Who says it is the business of `attribution`.
        ("Les robots sont comptés.", "Selon Microsoft, les robots sont comptés.", []),
    ],
)
def test_each_name_gets_its_finding(
    evidence: str, statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, row(evidence)), "names", statement) == expected


def test_the_source_and_the_speaker_are_known(tmp_path: Path) -> None:
    claim = row("La ville d'Aubrelin a des robots.", speaker="Hélène Vautrin")
    checker = checker_of(tmp_path, claim, author="Claire Montreuil", publisher="L'Écho d'Aubrelin")
    text = "Claire Montreuil et Hélène Vautrin parlent à L'Écho d'Aubrelin des robots de la ville."
    assert {key for _, key, _, _ in told(checker, "names", text)} == {"names.agree"}


def test_a_name_of_the_passage_around_the_quote_is_near(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("La ville a des robots."), row("Le Kenya a un musée.", name="museum"))
    assert told(checker, "names", "La ville du Kenya a des robots.") == [("silent", "names.nearby", "Kenya", "")]
