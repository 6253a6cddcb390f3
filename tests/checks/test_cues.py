"""Words that a curator wrote down as telling same from wrong."""

from pathlib import Path

import pytest

from tests.bases import checker_of, judged, row, told

BYPASSED = row(
    "Les producteurs d'IA contournent toute responsabilité envers les annotateurs.",
    wordings={
        "fr": ["Leur responsabilité envers les annotateurs, les producteurs d'IA l'esquivent, ils ne l'assument pas."],
        "en": ["AI producers bypass any responsibility for the annotators."],
    },
    cues={"fr": ["contourner", "échapper à", "esquiver"], "en": ["bypass", "dodge"]},
    refuted_cues={"fr": ["assumer", "endosser"], "en": ["take on", "shoulder"]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "Les producteurs d'IA assument leur responsabilité envers les annotateurs.",
            "fr",
            [("conflicts", "cues.differ", "assument", "esquivent")],
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
    wordings={"fr": ["Le bac aidant, le village résiste."]},
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


def test_a_cue_is_not_denied_by_a_word_of_its_own(tmp_path: Path) -> None:
    claim = row("Le sociologue refuse de parler de fatalité.", cues={"fr": ["refuser | rejeter … fatalité"]})
    checker = checker_of(tmp_path, claim)
    said = "refuse toujours l'idée de fatalité"
    assert told(checker, "cues", f"Le sociologue {said}.") == [
        ("agrees", "cues.agree", said, "refuser | rejeter … fatalité")
    ]


def test_what_another_claim_says_is_no_mistake_about_this_one(tmp_path: Path) -> None:
    sold = row("Le bac a été vendu au village.", refuted_cues={"fr": ["conseil"]}, name="sold")
    moored = row("Le conseil a amarré le bac.", cues={"fr": ["conseil … amarrer"]}, name="moored")
    text = "Le conseil a amarré le bac, vendu au village."
    (found,) = (one for one in judged(checker_of(tmp_path, sold, moored), text) if one.pair.claim.id == "sold")
    assert not found.has("cues.differ")
    assert judged(checker_of(tmp_path / "alone", sold), text)[0].has("cues.differ")


def test_that_two_things_are_named_is_no_sign_that_each_has_its_own(tmp_path: Path) -> None:
    claim = row("En Espagne, on vient d'Iran.", cues={"fr": ["Espagne … venir d'Iran | originaire d'Iran"]})
    checker = checker_of(tmp_path, claim)
    assert told(checker, "cues", "En Espagne, on est donc originaire d'Iran.") != []
    assert told(checker, "cues", "En Espagne, on est Turc, et en Allemagne originaire d'Iran.") == []


def test_what_nothing_is_done_without_is_not_done_without(tmp_path: Path) -> None:
    claim = row("Il faut des lampes pour ouvrir la salle.", cues={"fr": ["falloir"]})
    wrong = {"refuted": {"fr": ["La salle ouvre sans lampes."]}, "refuted_cues": {"fr": ["sans lampes"]}}
    checker = checker_of(tmp_path, claim | wrong)
    assert [found[1] for found in told(checker, "cues", "On ouvre la salle sans lampes.")] == ["cues.differ"]
    assert told(checker, "cues", "On n'ouvre pas la salle sans lampes.") == []
