"""Words that a curator wrote down as telling same from wrong."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

BYPASSED = row(
    "Les producteurs d'IA contournent toute responsabilité envers les annotateurs.",
    wordings={"en": ["AI producers bypass any responsibility for the annotators."]},
    cues={"fr": ["contourner", "échapper à", "esquiver"], "en": ["bypass", "dodge"]},
    refuted_cues={"fr": ["assumer", "endosser"], "en": ["take on", "shoulder"]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Les producteurs d'IA assument leur responsabilité envers les annotateurs.",
            "fr",
            [("conflicts", "cues.differ", "assument", "contournent")],
        ),
        (
            "AI producers take full responsibility on for the annotators.",
            "en",
            [("conflicts", "cues.differ", "take full responsibility on", "bypass")],
        ),
        (
            "Les producteurs d'IA esquivent la responsabilité envers les annotateurs.",
            "fr",
            [("agrees", "cues.agree", "esquivent", "esquiver")],
        ),
        # Denied, a cue tells the opposite.
        (
            "Les producteurs d'IA n'assument aucune responsabilité envers les annotateurs.",
            "fr",
            [("agrees", "cues.agree", "assument", "assumer")],
        ),
        # One of each: nothing is said.
        ("Les producteurs d'IA esquivent ou endossent la responsabilité envers les annotateurs.", "fr", []),
        ("Les producteurs d'IA ont une responsabilité envers les annotateurs.", "fr", []),
    ],
)
def test_one_side_speaks_where_the_other_does_not(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, BYPASSED), "cues", statement, language) == expected


def test_words_of_figures_and_dates_are_no_cues(tmp_path: Path) -> None:
    claim = row("La tâche est payée deux dollars de l'heure.", refuted_cues={"fr": ["par mois", "euros"]})
    checker = checker_of(tmp_path, claim)
    assert told(checker, "cues", "La tâche est payée deux euros de l'heure.") == []


def test_without_a_cue_of_its_own_the_wording_stands_against(tmp_path: Path) -> None:
    claim = row("La tâche est rude.", refuted_cues={"fr": ["facile"]})
    assert told(checker_of(tmp_path, claim), "cues", "La tâche est facile.") == [
        ("conflicts", "cues.differ", "facile", "La tâche est rude.")
    ]


def test_the_right_name_is_no_sign_that_the_right_thing_is_said_of_it(tmp_path: Path) -> None:
    claim = row("Le Kenya héberge les annotateurs.", cues={"fr": ["Kenya"]}, refuted_cues={"fr": ["Inde"]})
    checker = checker_of(tmp_path, claim)
    assert told(checker, "cues", "Le Kenya expulse les annotateurs.") == []
    assert told(checker, "cues", "L'Inde héberge les annotateurs.") == [("conflicts", "cues.differ", "Inde", "Kenya")]


RESCUE = row(
    "Le bac a sauvé le village.",
    cues={"fr": ["bac … sauver | maintenir … village", "résister"]},
    refuted_cues={"fr": ["village … sauver | renflouer … bac", "bac … sauvé par | renfloué par … village"]},
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Le village a, dit-on, sauvé le bac.", [("conflicts", "cues.differ", "village a, dit-on, sauvé le bac")]),
        (
            "Le bac a été sauvé par tout le village.",
            [("conflicts", "cues.differ", "bac a été sauvé par tout le village")],
        ),
        # The words are the same.
        ("C'est le bac qui a sauvé le village.", [("agrees", "cues.agree", "bac qui a sauvé le village")]),
        # Half as much speaks for it: nobody knows.
        ("Le village a, dit-on, sauvé le bac, et il résiste.", []),
        # In another place it may well be so.
        ("À Lyon, le village a sauvé le bac.", [("conflicts", "cues.differ", "village a sauvé le bac")]),
    ],
)
def test_who_does_what_to_whom_is_told_by_a_pattern(
    statement: str, expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    assert [one[:3] for one in told(checker_of(tmp_path, RESCUE), "cues", statement)] == expected


def test_where_the_sentence_takes_us_elsewhere_a_wrong_place_is_no_mistake(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("La tâche se paie au Kenya.", refuted_cues={"fr": ["Lyon", "Lyon … tâche"]}))
    assert told(checker, "cues", "À Lyon, la tâche se paie bien.") == []
    assert told(checker, "cues", "La tâche se paie à Lyon.") == [
        ("conflicts", "cues.differ", "Lyon", "La tâche se paie au Kenya.")
    ]
