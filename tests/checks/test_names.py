"""Names beside names: aliases, kinds, details that the claim does not name."""

from pathlib import Path

import pytest

from factcheck.pipeline import Context, carry
from tests.bases import checker_of, judged, row, said, told


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
        # A place in it is no other place, but a detail; one around it says less.
        (
            "Les robots du Kenya sont comptés.",
            "Les robots de Nairobi sont comptés.",
            [("silent", "names.added", "Nairobi", "")],
        ),
        (
            "Les robots du Kenya sont comptés.",
            "Les robots d'Afrique sont comptés.",
            [("agrees", "names.agree", "Afrique", "Afrique")],
        ),
        # What may stand for a country is not all of it.
        (
            "Les robots de New York sont comptés.",
            "Les robots de Wall Street sont comptés.",
            [("conflicts", "places.differ", "Wall Street", "New York")],
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
        # A word made of the name is about it, one that only begins like it is not.
        (
            "L'algo-fordisme règne, écrit Paul Vautrin.",
            "La logique d'Henry Ford règne.",
            [("agrees", "names.agree", "Henry Ford", "Henry Ford")],
        ),
        (
            "Les fordeurs règnent, écrit Paul Vautrin.",
            "La logique d'Henry Ford règne.",
            [("conflicts", "names.differ", "Henry Ford", "Paul Vautrin")],
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


BUILT = row(
    "Ruth Okafor a construit le musée de Zorblax en pierre.",
    refuted={
        "fr": [
            "Paul Vautrin a construit le musée de Zorblax en pierre.",
            "Le musée de Quevarin est en bois.",
            "Le musée de Madagascar est en bois.",
        ]
    },
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        # The nearest refuted wording has it in the place of the claim's own name, …
        (
            "Paul Vautrin a construit en pierre le musée de Zorblax.",
            [("conflicts", "names.differ", "Paul Vautrin", "Ruth Okafor")],
        ),
        # … also where nobody knows of which kind it is.
        ("Le musée de Quevarin est en pierre.", [("conflicts", "names.differ", "Quevarin", "Zorblax")]),
        # Beside all names of the claim it stands in the place of none.
        (
            "Paul Vautrin et Ruth Okafor ont construit en pierre le musée de Zorblax.",
            [("silent", "names.refuted", "Paul Vautrin", "")],
        ),
        # The statement turns to another subject.
        ("À Madagascar, le musée est en pierre.", [("silent", "names.refuted", "Madagascar", "")]),
        # Nobody has thought of this one.
        ("Le musée de Brumal est en pierre.", [("silent", "names.added", "Brumal", "")]),
    ],
)
def test_a_name_of_a_refuted_wording_is_known_to_be_wrong(
    statement: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    found = told(checker_of(tmp_path, BUILT), "names", statement)
    assert [one for one in found if one[0] != "agrees"] == expected


def test_a_refuted_name_that_another_refuted_wording_has_conflicts_with_nothing(tmp_path: Path) -> None:
    refuted = ["Le musée de Zorblax est en bois.", "Le lavoir de Quevarin est fermé."]
    checker = checker_of(tmp_path, row("Le musée de Zorblax est en pierre.", refuted={"fr": refuted}))
    assert told(checker, "names", "Le musée de Quevarin est en bois.") == [("silent", "names.refuted", "Quevarin", "")]


def test_a_person_of_the_wordings_is_known_by_the_last_name(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Ruth Okafor dirige le musée."))
    assert told(checker, "names", "Le musée est dirigé par Okafor.") == [("agrees", "names.agree", "Okafor", "Okafor")]


def test_the_person_whom_most_wordings_name_is_the_rival_where_the_nearest_is_a_quote_that_names_nobody(
    tmp_path: Path,
) -> None:
    claim = row(
        "Ruth Okafor montre au public les salles humides du musée.",
        quote="La visite passe par les salles humides, la cave et le toit du musée.",
        wordings={"fr": ["Ruth Okafor promène le public au musée.", "Le musée se visite avec Ruth Okafor."]},
    )
    text = "La visite de Paul Vautrin passe par les salles humides, la cave et le toit du musée."
    found = told(checker_of(tmp_path, claim), "names", text)
    assert found == [("conflicts", "names.differ", "Paul Vautrin", "Ruth Okafor")]


@pytest.mark.parametrize(
    ("before", "statement", "expected"),
    [
        ("Marc Delorme", "Il paie les livreurs à l'heure.", []),
        ("Ruth Okafor", "Elle paie les livreurs à l'heure.", ["Elle"]),
        ("Ruth Okafor", "Cette patronne paie les livreurs à l'heure.", ["Cette patronne"]),
        # Of a company it is not known whether it is the one that is meant.
        ("Microsoft", "Il paie les livreurs à l'heure.", []),
        # Whom the sentence names itself needs nothing of the one before.
        ("Ruth Okafor", "Elle dit que Marc Delorme paie les livreurs à l'heure.", []),
        ("Ruth Okafor", "On paie les livreurs à l'heure.", []),
    ],
)
def test_a_pronoun_that_stands_for_others_is_about_others(
    before: str, statement: str, expected: list[str], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row("Marc Delorme paie les livreurs à l'heure."))
    context = carry(said(checker, f"{before} est ici."), Context())
    (near,) = judged(checker, statement, context=context)
    assert [each.statement for each in near.findings if each.key == "names.carried"] == expected
    assert near.adds() is bool(expected)


def test_a_pronoun_that_begins_the_sentence_before_hands_on_whom_it_stands_for(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Marc Delorme paie les livreurs à l'heure."))
    context = carry(
        said(checker, "Il dîne avec Ruth Okafor."), carry(said(checker, "Marc Delorme est ici."), Context())
    )
    (near,) = judged(checker, "Il paie les livreurs à l'heure.", context=context)
    assert not near.has("names.carried")
