"""A wording with a few words changed."""

from pathlib import Path

import pytest

from factcheck.model import Name
from factcheck.pipeline import Context
from tests.bases import Row, checker_of, judged, row, told

PAID = row(
    "Les livreurs de la ville sont souvent payés à l'heure après leur tournée.",
    wordings={"en": ["The couriers of the town are often paid by the hour after their round."]},
)
BOUGHT = row(
    "En 2014, le groupe Google a racheté le groupe Motorola pour ses brevets.",
    wordings={"en": ["In 2014 the Google group bought the Motorola group for its patents."]},
)
NAMED = row("Marc Delorme paie les livreurs de la ville à l'heure.")
MUSEUM = row("Le musée du Kenya a accepté 300 visiteurs de plus que le musée voisin en 2019.")


@pytest.mark.parametrize(
    ("evidence", "statement", "language", "expected"),
    [
        (
            row(
                "Ruth Okafor paie les livreurs.",
                wordings={"en": ["Ruth Okafor has to pay the couriers of the town by the hour."]},
            ),
            "Ruth Okafor cannot but pay the couriers of the town by the hour.",
            "en",
            [],
        ),
        (
            NAMED,
            "Marc Delorme paie rarement les livreurs de la ville à l'heure.",
            "fr",
            [("conflicts", "edits.quantity", "rarement", "")],
        ),
        (
            NAMED,
            "Marc Delorme ne paie à aucun moment les livreurs de la ville à l'heure.",
            "fr",
            [("conflicts", "edits.denied", "ne … à aucun moment", "")],
        ),
        (
            PAID,
            "Les livreurs de la ville ne sont pas souvent payés à l'heure après leur tournée.",
            "fr",
            [("conflicts", "edits.denied", "ne … pas", "")],
        ),
        (
            PAID,
            "Les livreurs de la ville ne sont nullement souvent payés à l'heure après leur tournée.",
            "fr",
            [("conflicts", "edits.denied", "ne … nullement", "")],
        ),
        (
            PAID,
            "The couriers of the town are in no way often paid by the hour after their round.",
            "en",
            [("conflicts", "edits.denied", "in no way", "")],
        ),
        (
            PAID,
            "The couriers of the town are no longer often paid by the hour after their round.",
            "en",
            [("conflicts", "edits.denied", "no longer", "")],
        ),
        (
            PAID,
            "Les livreurs de la ville sont rarement payés à l'heure après leur tournée.",
            "fr",
            [("conflicts", "edits.quantity", "rarement", "souvent")],
        ),
        (
            PAID,
            "The couriers of the town are rarely paid by the hour after their round.",
            "en",
            [("conflicts", "edits.quantity", "rarely", "often")],
        ),
        (
            PAID,
            "Les livreurs de la ville sont souvent payés à l'heure avant leur tournée.",
            "fr",
            [("conflicts", "edits.direction", "avant", "après")],
        ),
        (
            MUSEUM,
            "Le musée du Kenya a refusé 300 visiteurs de plus que le musée voisin en 2019.",
            "fr",
            [("conflicts", "edits.opposed", "refusé", "accepté")],
        ),
        (
            PAID,
            "Les livreurs de la ville sont souvent payés à la semaine après leur tournée.",
            "fr",
            [("conflicts", "edits.opposed", "la semaine", "l heure")],
        ),
        (
            MUSEUM,
            "Le musée du Kenya a accepté 300 visiteurs de plus que le musée voisin en 2018.",
            "fr",
            [("conflicts", "edits.renamed", "2018", "2019")],
        ),
        (
            MUSEUM,
            "Le musée de Madagascar a accepté 300 visiteurs de plus que le musée voisin en 2019.",
            "fr",
            [("conflicts", "edits.renamed", "de Madagascar", "du Kenya")],
        ),
        (
            BOUGHT,
            "En 2014, le groupe Motorola a racheté le groupe Google pour ses brevets.",
            "fr",
            [("conflicts", "edits.swapped", "Motorola … Google", "Google … Motorola")],
        ),
        # However far the names are apart, and however short the rest.
        (
            row("Google a racheté le groupe Motorola."),
            "Motorola a racheté le groupe Google.",
            "fr",
            [("conflicts", "edits.swapped", "Motorola … Google", "Google … Motorola")],
        ),
        # Either does so with the other; a list has no order.
        (row("Google a discuté avec Motorola."), "Motorola a discuté avec Google.", "fr", []),
        (row("Ici, Google et Motorola embauchent."), "Ici, Motorola et Google embauchent.", "fr", []),
        # « par » leads to who acts, wherever it stands.
        (
            row("Une enquête menée par Google sur le rachat secret de Motorola."),
            "Une enquête sur le rachat secret de Motorola menée par Google.",
            "fr",
            [],
        ),
        (
            BOUGHT,
            "In 2014 the Motorola group was bought by the Google group for its patents.",
            "en",
            [("agrees", "edits.passive", "Motorola … Google", "Motorola … Google")],
        ),
        (
            PAID,
            "Les sculpteurs de Zorblax sont souvent payés à l'heure après leur tournée.",
            "fr",
            [("silent", "edits.replaced", "Les sculpteurs de Zorblax", "Les livreurs de la ville")],
        ),
        (
            row("Les livreurs de la ville et des deux ports sont payés chaque soir selon le poids des colis déposés."),
            "Les livreurs de la ville et des deux ports sont payés chaque soir selon l'humeur du patron zorblaxien.",
            "fr",
            [("silent", "edits.replaced", "l humeur du patron zorblaxien", "le poids des colis déposés")],
        ),
        (
            PAID,
            "Les livreurs de la ville sculptent des zorblax granitiques au marteau.",
            "fr",
            [
                (
                    "silent",
                    "edits.replaced",
                    "sculptent des zorblax granitiques au marteau",
                    "sont souvent payés à l heure après leur tournée",
                )
            ],
        ),
        # Who frames a quotation has words of their own.
        (
            PAID,
            "Zorblax prétend que des sculpteurs « sont souvent payés à l'heure après leur tournée ».",
            "fr",
            [],
        ),
        (
            PAID,
            "Les sculpteurs « zorblax » sont souvent payés à l'heure après leur tournée.",
            "fr",
            [("silent", "edits.replaced", "Les sculpteurs zorblax", "Les livreurs de la ville")],
        ),
        # In a long sentence that is the same otherwise, a word only spelled alike is another word.
        (
            row("La croyance des livreurs veut que les colis lourds soient payés chaque soir à leur poids."),
            "La croissance des zorblax veut que les colis lourds soient payés chaque soir à leur poids.",
            "fr",
            [("silent", "edits.replaced", "La croissance des zorblax", "La croyance des livreurs")],
        ),
        (
            row("La croyance des livreurs veut que les colis soient lourds."),
            "La croissance des zorblax veut que les colis soient lourds.",
            "fr",
            [],
        ),
        (
            row("Les colis.", wordings={"en": ["The parcels of Zorblax are, for the most part, carried by night."]}),
            "The parcels of Zorblax are, for the least part, carried by night.",
            "en",
            [("conflicts", "edits.direction", "least", "most")],
        ),
        # An opposite in another subject turns nothing.
        (
            row("Le travail gratuit a pris plusieurs formes au fil de notre histoire commune."),
            "Le zorblax payant des colis lourds a pris plusieurs formes au fil de notre histoire commune.",
            "fr",
            [("silent", "edits.replaced", "Le zorblax payant des colis lourds", "Le travail gratuit")],
        ),
        # Somebody may be called by what he is.
        (NAMED, "M. Delorme paie les livreurs de la ville à l'heure.", "fr", []),
        (NAMED, "Le chercheur paie les livreurs de la ville à l'heure.", "fr", []),
        (NAMED, "Ce dernier paie les livreurs de la ville à l'heure.", "fr", []),
        (
            NAMED,
            "Le zorblax paie les livreurs de la ville à l'heure.",
            "fr",
            [("silent", "edits.replaced", "Le zorblax", "Marc Delorme")],
        ),
        (
            NAMED,
            "Un chercheur paie les livreurs de la ville à l'heure.",
            "fr",
            [("silent", "edits.replaced", "Un chercheur", "Marc Delorme")],
        ),
        # What comes between a name and the rest takes the place of nothing.
        (NAMED, "Marc Delorme, pour sa part zorblaxienne, paie les livreurs de la ville à l'heure.", "fr", []),
        # A word or two for a wording's are a turn of phrase.
        (PAID, "Les livreurs de la ville sont souvent payés à l'heure après leur zorblax.", "fr", []),
        # Words more, words less, and a typing mistake make no other statement.
        (PAID, "Hier, les livreurs de la ville sont souvent payés à l'heure après leur tournée.", "fr", []),
        (PAID, "Les livreurs de la ville sont payés à l'heure après leur tournée.", "fr", []),
        (PAID, "Les livreurs de la ville sont souvent payés à l'heure après leur tourneé.", "fr", []),
        (PAID, PAID["claim"], "fr", []),
        # Too far from any wording to be one edited.
        (PAID, "À l'heure, rarement, des livreurs.", "fr", []),
    ],
)
def test_the_change_decides(
    evidence: Row, statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, evidence), "edits", statement, language) == expected


def test_a_known_mistake_that_is_nearer_is_the_matter_of_refuted(tmp_path: Path) -> None:
    refuted = "Les livreurs de la ville sont rarement payés à l'heure après leur tournée."
    checker = checker_of(tmp_path, PAID | {"refuted": {"fr": [refuted]}})
    assert told(checker, "edits", refuted) == []


def test_a_word_that_another_wording_has_is_no_word_of_the_statements_own(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, PAID | {"wordings": {"fr": ["Au bout de leur trajet, les livreurs ont leur paie."]}})
    assert told(checker, "edits", "Les livreurs de la ville sont souvent payés à l'heure après leur trajet.") == []


@pytest.mark.parametrize(
    ("before", "kind", "expected"),
    [
        # « Le zorblax » is whom the sentence before names, or else somebody that the claim has nothing to do with.
        ("marc delorme", "person", []),
        ("ruth okafor", "person", ["edits.replaced"]),
        ("microsoft", "org", ["edits.replaced"]),
    ],
)
def test_what_somebody_is_called_is_known_from_the_sentence_before(
    before: str, kind: str, expected: list[str], tmp_path: Path
) -> None:
    context = Context((Name(0, 5, before, kind),))
    (near,) = judged(
        checker_of(tmp_path, NAMED), "Le zorblax paie les livreurs de la ville à l'heure.", context=context
    )
    assert [finding.key for finding in near.findings if finding.check == "edits"] == expected


RICH = PAID | {
    "wordings": {
        "fr": [
            "À l'heure : c'est ainsi que l'on paie souvent les livreurs de la ville.",
            "Souvent, la paie des coursiers de la ville se compte à l'heure.",
            "La ville paie ses livreurs à l'heure, le plus souvent, repas compris.",
            "Les coursiers sont souvent rémunérés à l'heure dans la ville.",
        ]
    },
    "refuted": {"fr": ["Les livreurs de la ville sont toujours payés au colis."]},
}
FULL = RICH | {
    "wordings": {
        "fr": [
            *RICH["wordings"]["fr"],
            "On paie souvent à l'heure les livreurs que la ville emploie.",
            "Dans la ville, un livreur est souvent payé d'après ses heures.",
            "Les heures font souvent la paie des livreurs de la ville.",
        ]
    }
}
HELMETS = [row(f"Un casque {colour} pèse peu.", name=f"helmet-{colour}") for colour in ("rouge", "bleu", "vert")]
ROUNDS = [row(f"Une tournée de {day} finit tard.", name=f"round-{day}") for day in ("lundi", "mardi")]
BOTH = row("Le casque se porte en tournée.", name="both")
LUNCH = [row(f"Le repas du {day} est froid.", name=f"lunch-{day}") for day in ("lundi", "mardi", "jeudi")]


@pytest.mark.parametrize(
    ("word", "claim", "rows", "replaced"),
    [
        ("casque", RICH, [*HELMETS, *ROUNDS], True),
        # Too little is known of one word, or of the other, or of the words of a claim at all.
        ("casque", RICH, [*HELMETS[:2], *ROUNDS], False),
        ("casque", RICH, HELMETS, False),
        ("zorblax", RICH, [*HELMETS, *ROUNDS], False),
        # … unless it has so many that one would have it. Names are compared as names.
        ("zorblax", FULL, ROUNDS, True),
        ("zorblax", FULL, [], False),
        ("tournees", FULL, ROUNDS, False),
        ("Zorblax", FULL, ROUNDS, False),
        ("casque", PAID, [*HELMETS, *ROUNDS], False),
        # A claim has both of them, or the claim itself has the word.
        ("casque", RICH, [*HELMETS, *ROUNDS, BOTH], False),
        ("repas", RICH, [*LUNCH, *ROUNDS], False),
    ],
)
def test_a_word_in_the_place_of_one_with_which_it_never_goes_makes_another_statement(
    word: str, claim: Row, rows: list[Row], *, replaced: bool, tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, claim, *rows)
    found = told(checker, "edits", f"Les livreurs de la ville sont souvent payés à l'heure après leur {word}.")
    assert found == ([("silent", "edits.replaced", word, "tournée")] if replaced else [])
