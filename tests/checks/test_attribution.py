"""Who is said to have said it."""

from pathlib import Path
from typing import Any

import pytest

from factcheck.model import Name, Outcome
from factcheck.pipeline import Context
from tests.bases import checker_of, judged, row, told

CLAIM = "Selon Hélène Vautrin, une bibliothèque vide est un entrepôt."
OTHER = "Marc Delorme"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "Hélène Vautrin affirme qu'une bibliothèque vide est un entrepôt.",
            [("agrees", "attribution.agree", "Hélène Vautrin", "Hélène Vautrin")],
        ),
        (
            "Pour Vautrin, une bibliothèque vide est un entrepôt.",
            [("agrees", "attribution.agree", "Vautrin", "Vautrin")],
        ),
        (
            "Selon Marc Delorme, une bibliothèque vide est un entrepôt.",
            [("conflicts", "attribution.differ", "Marc Delorme", "Hélène Vautrin")],
        ),
        # Where the claim's own speaker is named, the others are where she works.
        (
            "Selon Hélène Vautrin, de Microsoft, une bibliothèque vide est un entrepôt.",
            [("agrees", "attribution.agree", "Hélène Vautrin", "Hélène Vautrin")],
        ),
        # A speaker is heard in the clause that names him.
        ("Une bibliothèque vide est un entrepôt ; le port de Brumal est fermé, estime Marc Delorme.", []),
        (
            "Une bibliothèque vide est un entrepôt, estime Marc Delorme ; le port de Brumal est fermé.",
            [("conflicts", "attribution.differ", "Marc Delorme", "Hélène Vautrin")],
        ),
        ("Une bibliothèque vide est un entrepôt pour Hélène Vautrin.", []),
        ("Une bibliothèque vide est un entrepôt.", []),
    ],
)
@pytest.mark.parametrize("speaker", ["", "Hélène Vautrin"])
def test_each_speaker_gets_a_finding(
    statement: str, expected: list[tuple[str, str, str, str]], speaker: str, tmp_path: Path
) -> None:
    fields = {"speaker": speaker} if speaker else {}
    checker = checker_of(tmp_path, row(CLAIM, **fields), row(f"{OTHER} habite ici.", name="other"))
    assert told(checker, "attribution", statement) == expected


def test_the_author_and_the_publisher_of_the_source_may_say_it(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Le pont est fermé."), author="Claire Vasseur", publisher="L'Écho d'Aubrelin")
    for name in ("Claire Vasseur", "Vasseur", "L'Écho d'Aubrelin"):
        ((outcome, _, said, _),) = told(checker, "attribution", f"Selon {name}, le pont est fermé.")
        assert (outcome, said) == ("agrees", name)


def test_a_speaker_of_what_nobody_is_said_to_say_is_added(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Le pont est fermé."))
    assert told(checker, "attribution", "Selon Marc Delorme, le pont est fermé.") == [
        ("silent", "attribution.added", "Marc Delorme", "")
    ]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (Name(0, 14, "helene vautrin", "person"), [(Outcome.AGREES, "Helene Vautrin", "Helene Vautrin")]),
        (Name(0, 12, "marc delorme", "person"), [(Outcome.CONFLICTS, "Marc Delorme", "Hélène Vautrin")]),
        (Name(0, 9, "microsoft", "org"), []),
    ],
)
def test_a_pronoun_speaks_for_the_person_named_before(
    before: Name, expected: list[tuple[Outcome, str, str]], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row(CLAIM))
    (near,) = judged(checker, "Elle affirme qu'une bibliothèque vide est un entrepôt.", context=Context((before,)))
    found = [finding for finding in near.findings if finding.check == "attribution"]
    assert [(finding.outcome, finding.statement, finding.evidence) for finding in found] == expected


def test_a_pronoun_says_nothing_of_a_claim_that_nobody_says(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Une bibliothèque vide est un entrepôt."))
    before = Context((Name(0, 12, "marc delorme", "person"),))
    (near,) = judged(checker, "Il affirme qu'une bibliothèque vide est un entrepôt.", context=before)
    assert not near.has("attribution.differ")


HEARD = "Des experts prédisent que le vieux phare de Brumal sera démoli."
SIGHTINGS: dict[str, Any] = {
    "wordings": {
        "fr": [
            "Certains voient déjà le vieux phare de Brumal démoli.",
            "À en croire des experts, le vieux phare de Brumal sera bientôt démoli.",
            "Le vieux phare de Brumal sera démoli, disent des spécialistes.",
            "Le vieux phare de Brumal a fait son temps, pensent des experts, et sera démoli.",
        ]
    },
    "refuted": {"fr": ["Des experts prédisent que le vieux phare de Brumal sera rénové."]},
}


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "Hélène Vautrin prédit que le vieux phare de Brumal sera démoli.",
            [("conflicts", "attribution.differ", "Hélène Vautrin", "Des experts")],
        ),
        ("Le vieux phare de Brumal sera démoli.", [("silent", "attribution.reported", "", "Des experts")]),
        # That they hold it is what the source says, and that one of them is somebody it may be.
        ("Le vieux phare de Brumal sera démoli, à ce que disent des spécialistes.", []),
        (
            "Hélène Vautrin affirme que des experts prédisent que le vieux phare de Brumal sera démoli.",
            [("agrees", "attribution.agree", "Hélène Vautrin", "Hélène Vautrin")],
        ),
    ],
)
def test_what_the_source_reports_of_others_its_speaker_does_not_say(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row(HEARD, speaker="Hélène Vautrin", **SIGHTINGS))
    assert told(checker, "attribution", statement) == expected


@pytest.mark.parametrize("fields", [{"speaker": "des experts de Brumal"} | SIGHTINGS, {"speaker": "Hélène Vautrin"}])
def test_who_speaks_may_be_the_experts_and_what_was_not_curated_may_be_a_quote(
    fields: dict[str, Any], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row(HEARD, **fields))
    assert told(checker, "attribution", "Le vieux phare de Brumal sera démoli.") == []
