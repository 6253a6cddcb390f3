"""Figures beside figures; that values, units and hedges compare rightly is held in tests/language."""

from pathlib import Path

import pytest

from tests.bases import checker_of, row, told

LIBRARY = row(
    "La bibliothèque d'Aubrelin prête 48 000 livres par an, dont 9 % sont rendus en retard.",
    wordings={"en": ["The library of Aubrelin lends 48,000 books a year, 9 percent of which come back late."]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "La bibliothèque d'Aubrelin prête 48 000 livres par an.",
            "fr",
            [("agrees", "figures.agree", "48 000 livres par an", "48 000 livres par an")],
        ),
        (
            "La bibliothèque d'Aubrelin prête quarante-huit mille livres par an.",
            "fr",
            [("agrees", "figures.agree", "quarante-huit mille livres par an", "48 000 livres par an")],
        ),
        (
            "La bibliothèque d'Aubrelin prête 84 000 livres par an.",
            "fr",
            [("conflicts", "figures.differ", "84 000 livres par an", "48 000 livres par an")],
        ),
        # Shown in the statement's own language, as a wording writes it.
        (
            "The library of Aubrelin lends 84,000 books a year.",
            "en",
            [("conflicts", "figures.differ", "84,000 books a year", "48,000 books a year")],
        ),
        (
            "À la bibliothèque d'Aubrelin, 48 000 livres sont prêtés et 12 % sont rendus en retard.",
            "fr",
            [
                ("agrees", "figures.agree", "48 000 livres", "48 000 livres par an"),
                ("conflicts", "figures.differ", "12 %", "9 %"),
            ],
        ),
        # The rest of the whole, denied or said of the opposite.
        (
            "À la bibliothèque d'Aubrelin, 91 % des livres ne sont pas rendus en retard.",
            "fr",
            [("agrees", "figures.agree", "91 %", "9 %")],
        ),
        (
            "À la bibliothèque d'Aubrelin, 91 % des livres sont rendus en avance.",
            "fr",
            [("agrees", "figures.complement", "91 %", "9 %")],
        ),
        (
            "À la bibliothèque d'Aubrelin, 80 % des livres ne sont pas rendus en retard.",
            "fr",
            [("conflicts", "figures.differ", "80 %", "9 %")],
        ),
        (
            "La bibliothèque d'Aubrelin prête ses livres à 30 euros.",
            "fr",
            [("silent", "figures.added", "30 euros", "")],
        ),
        # "The first" counts nothing where the claim does not count it, too.
        ("C'est la première bibliothèque d'Aubrelin à prêter des livres.", "fr", []),
        ("La bibliothèque d'Aubrelin prête des livres.", "fr", []),
    ],
)
def test_each_figure_gets_its_finding(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, LIBRARY), "figures", statement, language) == expected


def test_a_figure_of_the_passage_around_the_quote_is_near(tmp_path: Path) -> None:
    checker = checker_of(
        tmp_path,
        row("La bibliothèque prête des livres.", quote="La bibliothèque prête des livres."),
        row("Le musée reçoit 300 élèves.", name="d"),
    )
    assert told(checker, "figures", "La bibliothèque prête des livres à 300 élèves.") == [
        ("silent", "figures.nearby", "300 élèves", "")
    ]


def test_an_opposite_word_makes_the_rest_of_the_whole(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("À Aubrelin, 30 % des abonnements sont payants."))
    assert told(checker, "figures", "À Aubrelin, 70 % des abonnements sont gratuits.") == [
        ("agrees", "figures.complement", "70 %", "30 %")
    ]


def test_ranks_are_compared_with_ranks(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Aubrelin est la troisième ville du département."))
    assert told(checker, "figures", "Aubrelin est la cinquième ville du département.") == [
        ("conflicts", "figures.differ", "cinquième ville", "troisième ville")
    ]


def test_a_bare_number_counts_what_the_statement_names(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Brumal a 600 jardins."))
    ((_, key, _, _),) = told(checker, "figures", "À Brumal, le nombre de jardins est évalué à 900.")
    assert key == "figures.differ"
    ((_, key, _, _),) = told(checker, "figures", "À Brumal, le nombre de ponts est évalué à 900.")
    assert key == "figures.added"


def test_things_of_a_kind_tell_what_they_are_a_detail_of(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Le livre repose sur 300 entretiens."))
    ((_, key, _, _),) = told(
        checker, "figures", "Le livre, qui a demandé à son autrice environ 150 entretiens, est paru."
    )
    assert key == "figures.differ"


def test_of_two_figures_that_the_claim_compares_the_wrong_one_clashes(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Brumal a 47 % d'absents, contre 9 % à Velmorne."))
    found = told(checker, "figures", "Brumal a 47 % d'absents, contre 95 % à Velmorne.")
    assert [(key, said, against) for _, key, said, against in found][1] == ("figures.differ", "95 %", "9 %")


def test_a_figure_among_words_that_are_none_of_the_claims_is_a_detail_of_what_was_added(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("L'usine emploie 300 personnes."))
    ((_, key, _, _),) = told(
        checker, "figures", "L'usine emploie du monde, selon un sondage mené auprès de 900 personnes."
    )
    assert key == "figures.added"
    ((_, key, _, _),) = told(checker, "figures", "L'usine, selon un sondage, emploie 900 personnes.")
    assert key == "figures.differ"


@pytest.mark.parametrize(
    ("claim", "wording", "statement", "expected"),
    [
        # « au moins 6 » is as true as 6, but would let 9 pass.
        ("Brumal a 6 écoles.", "Brumal a au moins 6 écoles.", "Brumal a 9 écoles.", ("conflicts", "figures.differ")),
        ("Brumal a 6 écoles.", "Brumal a plus de 5 écoles.", "Brumal a 9 écoles.", ("conflicts", "figures.differ")),
        ("Brumal a 6 écoles.", "Brumal a au plus 6 écoles.", "Brumal a 5 écoles.", ("conflicts", "figures.differ")),
        ("Brumal a 500 ponts.", "Brumal a des centaines de ponts.", "Il a 800 ponts.", ("conflicts", "figures.differ")),
        ("Brumal a 6 écoles.", "Brumal a au moins 6 écoles.", "Brumal a 6 écoles.", ("agrees", "figures.agree")),
        (
            "Brumal a 6 écoles.",
            "Brumal a au moins 6 écoles.",
            "Brumal a plus de 5 écoles.",
            ("agrees", "figures.agree"),
        ),
        # What the claim itself leaves open stays so.
        ("Brumal a au moins 6 écoles.", "Il y a au moins 6 écoles.", "Brumal a 8 écoles.", ("agrees", "figures.agree")),
        # Figures that are no looser form of an exact one speak for themselves.
        ("Brumal a 6 écoles.", "Brumal a plus de 40 ponts.", "Brumal a 45 ponts.", ("agrees", "figures.agree")),
    ],
)
def test_a_looser_wording_of_an_exact_figure_backs_no_other(
    claim: str, wording: str, statement: str, expected: tuple[str, str], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row(claim, wordings={"fr": [wording]}))
    ((outcome, key, _, _),) = told(checker, "figures", statement)
    assert (outcome, key) == expected


@pytest.mark.parametrize(
    ("statement", "language", "keys"),
    [
        ("Les deux villes prêtent des livres.", "fr", []),
        ("Le maire de ces quatre villes prête des livres.", "fr", []),
        ("The two towns lend books.", "en", []),
        # Not the few just spoken of.
        ("Deux villes prêtent des livres.", "fr", ["figures.added"]),
        ("Les cinq villes prêtent des livres.", "fr", ["figures.added"]),
        ("Two towns lend books.", "en", ["figures.added"]),
        ("La ville prête des livres aux 2 % de riches.", "fr", ["figures.added"]),
    ],
)
def test_a_few_things_taken_up_by_their_number_add_nothing(
    statement: str, language: str, keys: list[str], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row("La ville prête des livres.", wordings={"en": ["The town lends books."]}))
    assert [key for _, key, _, _ in told(checker, "figures", statement, language)] == keys


def test_a_few_things_that_the_claim_counts_are_compared(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Les trois villes prêtent des livres."))
    assert told(checker, "figures", "Les deux villes prêtent des livres.") == [
        ("conflicts", "figures.differ", "deux villes", "trois villes")
    ]


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("À Zorblax, on prête cinq fois plus de livres qu'à Quevarin.", "figures.differ"),
        ("À Zorblax, on prête trois fois plus de livres qu'à Quevarin.", "figures.agree"),
        # How many times one thing is a third one is another question.
        ("À Zorblax, on prête cinq fois plus de livres qu'à Brumal.", "figures.added"),
        ("À Zorblax, on prête cinq fois plus de livres.", "figures.added"),
    ],
)
def test_how_many_times_one_thing_is_another_is_said_of_the_two_that_the_claim_compares(
    statement: str, key: str, tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, row("À Zorblax, on prête trois fois plus de livres qu'à Quevarin."))
    assert [found for _, found, _, _ in told(checker, "figures", statement)] == [key]


def test_one_in_eleven_is_a_share(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("À Aubrelin, 9 % des livres sont rendus en retard."))
    assert told(checker, "figures", "À Aubrelin, un livre sur onze est rendu en retard.") == [
        ("agrees", "figures.agree", "un livre sur onze", "9 %")
    ]
    assert told(checker, "figures", "À Aubrelin, un livre sur sept est rendu en retard.") == [
        ("conflicts", "figures.differ", "un livre sur sept", "9 %")
    ]


def test_what_only_a_wording_counts_backs_a_figure_and_refutes_none(tmp_path: Path) -> None:
    wordings = {
        "fr": ["Pour soixante minutes de travail, Ruth touche deux dollars.", "Ruth touche deux dollars l'heure."]
    }
    checker = checker_of(tmp_path, row("Ruth touche 2 dollars de l'heure.", wordings=wordings))
    assert told(checker, "figures", "Pour 60 minutes de travail, Ruth touche 2 dollars.")[0][1] == "figures.agree"
    assert told(checker, "figures", "Ruth a dormi 80 minutes.")[0][1] == "figures.added"
    # … unless the statement is that wording but for the figure.
    assert told(checker, "figures", "Pour 80 minutes de travail, Ruth touche 2 dollars.")[0][1] == "figures.differ"
    # Its own figure under another name is still its own.
    wordings = {"en": ["Ruth speaks six languages."]}
    checker = checker_of(tmp_path, row("Ruth parle 6 langues.", wordings=wordings))
    assert told(checker, "figures", "Ruth speaks nine languages.", "en")[0][1] == "figures.differ"


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("Pour huit heures de travail, Ruth touche 16 dollars.", "figures.agree"),
        ("Pour huit heures de travail, Ruth touche 20 dollars.", "figures.differ"),
        ("Pour une demi-heure de travail, Ruth touche 1 dollar.", "figures.agree"),
        ("Pour huit livres, Ruth touche 16 dollars.", "figures.differ"),
    ],
)
def test_a_sum_over_a_time_is_compared_with_a_rate(statement: str, key: str, tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Ruth touche 2 dollars de l'heure pour son travail."))
    assert key in [found for _, found, *_ in told(checker, "figures", statement)]


SHARE = row(
    "À Aubrelin, 60 % du grain vient de Brumal.",
    wordings={
        "fr": ["Brumal livre 60 % du grain d'Aubrelin.", "À Aubrelin, 40 % du grain vient d'ailleurs que de Brumal."],
        "en": ["In Aubrelin 60% of the grain comes from Brumal."],
    },
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        ("À Aubrelin, la majorité du grain vient de Brumal.", "fr", [("figures.agree", "la majorité du", "60 %")]),
        (
            "À Aubrelin, une petite part du grain vient de Brumal.",
            "fr",
            [("figures.differ", "une petite part du", "60 %")],
        ),
        ("In Aubrelin most of the grain comes from Brumal.", "en", [("figures.agree", "most of the", "60%")]),
        (
            "In Aubrelin a minority of the grain comes from Brumal.",
            "en",
            [("figures.differ", "a minority of the", "60%")],
        ),
        # Denied, it is the rest.
        (
            "À Aubrelin, la majorité du grain ne vient pas de Brumal.",
            "fr",
            [("figures.differ", "la majorité du", "60 %")],
        ),
        # Of something else, or where one sentence alone tells of the rest, nothing is known.
        ("À Aubrelin, la majorité du sel vient de Brumal.", "fr", []),
        # One word of those that this wording lacks stands in another, the other in none.
        (
            "À Aubrelin, une petite part du grain que livre Brumal vient par barge.",
            "fr",
            [("figures.differ", "une petite part du", "60 %")],
        ),
        ("À Aubrelin, une petite part du grain de Brumal vient par barge.", "fr", []),
        ("À Aubrelin, la majorité du grain vient d'autres villes que Brumal.", "fr", []),
        ("À Aubrelin, une petite part du grain pourrit.", "fr", []),
    ],
)
def test_a_share_without_a_number_is_laid_beside_a_percentage_of_the_same(
    statement: str, language: str, expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    checker = checker_of(tmp_path, SHARE)
    assert [found[1:] for found in told(checker, "figures", statement, language)] == expected


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        # What the rest is less than half of is no matter.
        ("À Aubrelin, moins de la moitié du grain vient de Brumal.", "figures.differ"),
        ("À Aubrelin, plus de la moitié du grain vient de Brumal.", "figures.either"),
        ("Brumal livre moins de la moitié du grain qui vient à Aubrelin.", "figures.differ"),
        ("À Aubrelin, moins de la moitié du grain vient d'ailleurs que de Brumal.", "figures.either"),
    ],
)
def test_less_than_half_is_compared_with_the_share_that_is_spoken_of(statement: str, key: str, tmp_path: Path) -> None:
    assert [found for _, found, *_ in told(checker_of(tmp_path, SHARE), "figures", statement)] == [key]
