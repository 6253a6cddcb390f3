"""Words in quotation marks beside the words of the source."""

from pathlib import Path

import pytest

from tests.bases import checker_of, findings, judged, row, told

SAID = row(
    "Hélène Vautrin répète : « Une bibliothèque sans lecteurs n’est qu’un entrepôt de papier. »",
    wordings={"en": ["Hélène Vautrin says: “A library without readers is but a warehouse of paper.”"]},
)


@pytest.mark.parametrize(
    ("statement", "language", "expected"),
    [
        (
            "« Une bibliothèque sans lecteurs n'est qu'un entrepôt de papier », dit-elle.",
            "fr",
            [
                (
                    "agrees",
                    "quotation.exact",
                    "Une bibliothèque sans lecteurs n'est qu'un entrepôt de papier",
                    "Une bibliothèque sans lecteurs n'est qu'un entrepôt de papier",
                )
            ],
        ),
        # A part of it, and a French quotation in an English sentence.
        (
            "She calls it “un entrepot de papier” and “entrepôt”.",
            "en",
            [("agrees", "quotation.exact", "un entrepot de papier", "un entrepot de papier")],
        ),
        # Fitted into the sentence: another form of the same word.
        (
            "Elle parle d'« une bibliothèque sans lecteur » qui n'est rien.",
            "fr",
            [("agrees", "quotation.exact", "une bibliothèque sans lecteur", "une bibliothèque sans lecteur")],
        ),
        (
            "« Une bibliothèque sans livres n'est qu'un entrepôt de papier », dit-elle.",
            "fr",
            [("conflicts", "quotation.altered", "livres", "lecteurs")],
        ),
        # Altered at its end, and at its beginning.
        (
            "« Une bibliothèque sans lecteurs n'est qu'un entrepôt de briques », dit-elle.",
            "fr",
            [("conflicts", "quotation.altered", "briques", "papier")],
        ),
        (
            "« Une école sans lecteurs n'est qu'un entrepôt de papier », dit-elle.",
            "fr",
            [("conflicts", "quotation.altered", "école", "bibliothèque")],
        ),
        # A small word that turns it round.
        (
            "« Une bibliothèque sans lecteurs n'est pas qu'un entrepôt », dit-elle.",
            "fr",
            [("conflicts", "quotation.altered", "pas", "")],
        ),
        (
            "« Le pont du village attend ses bateaux depuis longtemps », dit-elle de la bibliothèque.",
            "fr",
            [("silent", "quotation.added", "Le pont du village attend ses bateaux depuis longtemps", "")],
        ),
        # A translation is compared with the wordings, by the other checks.
        ("“A library without readers is but a warehouse of paper,” says Hélène Vautrin.", "en", []),
        # One word that tells makes it no alteration of the passage, but in a sentence that is about the claim.
        ("« Un pont de papier » ouvre demain.", "fr", [("silent", "quotation.added", "Un pont de papier", "")]),
        (
            "Elle dit de la bibliothèque que sans lecteurs c'est « un pont de papier ».",
            "fr",
            [("conflicts", "quotation.altered", "pont", "entrepôt")],
        ),
        # Two words are a name or a term.
        ("Elle parle d'un « dépôt mort » sans lecteurs.", "fr", []),
    ],
)
def test_each_quotation_gets_its_finding(
    statement: str, language: str, expected: list[tuple[str, str, str, str]], tmp_path: Path
) -> None:
    assert told(checker_of(tmp_path, SAID), "quotation", statement, language) == expected


def test_a_small_word_left_out_may_turn_it_round_too(tmp_path: Path) -> None:
    quote = "« Une bibliothèque n'est qu'un entrepôt de papier », dit-elle."
    assert [finding.key for finding in findings(checker_of(tmp_path, SAID), "quotation", quote)] == [
        "quotation.altered"
    ]


def test_quoted_words_may_go_on_beyond_the_claims_quote(tmp_path: Path) -> None:
    before = row("Le pont est ouvert depuis hier, dit Ruth.", name="before")
    quote = row("Ruth attend le bibliobus.", quote="Ruth attend le bibliobus sous la pluie")
    checker = checker_of(tmp_path, before, quote)
    ((outcome, *_),) = told(checker, "quotation", "« Ruth attend le bibliobus sous la pluie » est écrit là.")
    assert outcome == "agrees"
    ((outcome, *_),) = told(checker, "quotation", "Ruth attend « depuis hier, dit Ruth. Ruth attend le bibliobus ».")
    assert outcome == "agrees"


def test_a_passage_of_no_word_in_common_is_not_this_one(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Zorblax attend.", quote="Zorblax"))
    assert told(checker, "quotation", "Zorblax attend : « Il pleut sur les toits ».") == [
        ("silent", "quotation.added", "Il pleut sur les toits", "")
    ]


def test_two_words_in_common_make_no_misquote(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Ruth range les livres rares.", quote="Ruth range les livres rares"))
    assert told(checker, "quotation", "Ruth range « les livres jaunes ».") == [
        ("silent", "quotation.added", "les livres jaunes", "")
    ]
    ((outcome, key, *_),) = told(checker, "quotation", "« Ruth range les livres jaunes », dit-on.")
    assert (outcome, key) == ("conflicts", "quotation.altered")


def test_a_quotation_with_few_words_of_the_passage_that_tell_is_another(tmp_path: Path) -> None:
    claim = row("Hélène Vautrin voit dans le port « la vieille porte de la ville de Zorblax ».")
    statement = "La place, « la grange rouge de la ville », est fermée ; Hélène Vautrin voit la vieille porte du port."
    assert [key for _, key, _, _ in told(checker_of(tmp_path, claim), "quotation", statement)] == ["quotation.added"]


def test_another_number_alters_a_quotation(tmp_path: Path) -> None:
    checker = checker_of(tmp_path, row("Sept institutions détiennent toutes les données, dit-il."))
    assert told(checker, "quotation", "« Cinq institutions détiennent toutes les données », dit-il.") == [
        ("conflicts", "quotation.altered", "Cinq", "Sept")
    ]


def test_a_title_that_the_base_knows_is_a_name_and_no_quotation(tmp_path: Path) -> None:
    wordings = {"fr": [f"Ruth a lu « Les Jours perdus » {number} fois." for number in range(3)]}
    checker = checker_of(tmp_path, row("Ruth range les livres rares.", wordings=wordings))
    assert told(checker, "quotation", "Ruth range les livres, dit le résumé des « Jours perdus ».") == []
    # Of the same length, but nobody's title.
    ((_, key, *_),) = told(checker, "quotation", "Ruth range les livres, dit le résumé des « Nuits sans fin ».")
    assert key == "quotation.added"


@pytest.mark.parametrize(
    ("statement", "titled"),
    [
        ("Ruth a lu « Les Jours perdus » au Seuil.", True),
        ("« Ruth a lu les journaux », dit-on.", False),
        ("Ruth a lu les journaux.", False),
    ],
)
def test_quoting_a_title_is_told_from_quoting_words(statement: str, titled: bool, tmp_path: Path) -> None:
    wordings = {"fr": [f"Ruth a lu « Les Jours perdus » {number} fois." for number in range(3)]}
    quote = "Ruth a lu les journaux et « Les Jours perdus »."
    checker = checker_of(
        tmp_path, row("Ruth a lu les journaux et « Les Jours perdus ».", quote=quote, wordings=wordings)
    )
    (one,) = judged(checker, statement)
    assert one.titled() is titled
