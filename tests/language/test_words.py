"""Folding, words and stems."""

import pytest
import Stemmer
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.packs.inflected import FORMS
from factcheck.language.packs.stems import APART, TOGETHER
from factcheck.language.words import as_written, fold, stem_of, tokens

PIECES = [
    "é",
    "e\u0301",
    "œ",
    "’",
    "-",
    " ",
    "\u202f",
    "micro-",
    "sous ",
    "e-",
    "3,5",
    "12",
    "Dupont",
    "x",
    "😀",
    "\r\n",
]


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Élève", "eleve"), ("Cœur", "coeur"), ("e\u0301te\u0301", "ete"), ("l’État", "l'etat"), ("Straße", "strasse")],
)
def test_folding_takes_case_and_accents_away(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L’État paie 3,5 millions.", ["l", "etat", "paie", "3,5", "millions"]),
        # A prefix belongs to its word, joined, hyphenated or set apart.
        ("micro-travail, microtravail, micro travail", ["microtravail"] * 3),
        ("un e-mail, un co-auteur", ["un", "email", "un", "coauteur"]),
        # These are words of their own unless a hyphen joins them.
        ("sous tension, co auteurs", ["sous", "tension", "co", "auteurs"]),
        ("le télé travail", ["le", "teletravail"]),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens(text, "fr")] == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ["gagnent", "gagner", "gagne"]),
        ("fr", ["assument", "assumer", "assume"]),
        ("fr", ["données", "donnée"]),
        ("fr", ["microtravailleur", "micro-travailleurs"]),
        ("en", ["workers", "worker"]),
        ("fr", ["vendre", "vendu", "vendus", "vendent", "vendaient", "vendront", "vente"]),
        ("fr", ["fournir", "fournissent", "fournissaient", "fourni"]),
        ("fr", ["modèrent", "modérer", "modération"]),
        ("fr", ["gagnèrent", "gagner"]),
        ("fr", ["né", "née", "naître", "naissent"]),
        ("fr", ["devient", "devenir", "devenus"]),
        ("en", ["paying", "pays", "paid"]),
        ("en", ["write", "wrote", "written", "writing"]),
        ("en", ["organise", "organize", "organised", "organized", "organizing"]),
        ("en", ["labour", "labor"]),
        ("fr", ["emploi", "emplois"]),
        ("fr", ["lieu", "lieux"]),
        ("fr", ["petit", "petite", "petits", "petites"]),
        ("fr", ["étranger", "étrangère", "étrangers", "étrangères"]),
        ("fr", ["précis", "précise", "précisément"]),
        ("fr", ["actif", "actifs", "active", "actives", "activement"]),
        ("fr", ["producteur", "productrices"]),
        ("fr", ["travailleur", "travailleuse", "travailleuses"]),
        ("fr", ["faux", "fausse", "fausses"]),
        ("fr", ["nouveau", "nouvel", "nouvelles", "nouveaux"]),
        ("fr", ["travail", "travaux"]),
        ("fr", ["concurrent", "concurrents", "concurrente"]),
        ("en", ["easy", "easily"]),
        ("en", ["family", "families"]),
    ],
)
def test_forms_of_a_word_share_a_stem(language: str, words: list[str]) -> None:
    assert len({stem_of(word, language) for word in words}) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "donnée", "donner"),
        ("fr", "né", "ne"),
        ("fr", "marché", "marche"),
        ("fr", "livre", "livrer"),
        ("fr", "lois", "loisir"),
        ("en", "handful", "hands"),
        ("en", "hardly", "hard"),
        ("en", "several", "severe"),
        ("en", "business", "busy"),
        ("en", "prize", "price"),
        ("fr", "matrice", "mat"),
        ("en", "poorer", "poor"),
    ],
)
def test_words_of_their_own_keep_their_stems_apart(language: str, one: str, other: str) -> None:
    assert stem_of(one, language) != stem_of(other, language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_stems_that_are_put_together_are_stems_and_lead_no_further(language: str) -> None:
    table = TOGETHER[language]
    assert not set(table) & set(table.values())
    assert not set(APART[language].values()) & set(table)
    assert [form for form in (*table, *table.values()) if form != fold(form)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_words_that_are_put_apart_are_lower_case_and_go_another_way_than_the_stemmer_has_them(
    language: str,
) -> None:
    plain = Stemmer.Stemmer({"fr": "french", "en": "english"}[language])
    for word, stem in APART[language].items():
        assert word == word.lower()
        assert fold(plain.stemWord(word)) != stem, word


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_forms_that_are_written_down_are_none_that_the_stemmer_knows(language: str) -> None:
    plain = Stemmer.Stemmer({"fr": "french", "en": "english"}[language])
    for form, word in FORMS[language].items():
        stem = fold(plain.stemWord(form))
        assert TOGETHER[language].get(stem, stem) != stem_of(word, language) or form == word, form
        assert stem_of(form, language) == stem_of(word, language), form


@pytest.mark.parametrize(("one", "other"), [("argent", "arger"), ("moment", "momer"), ("12", "1")])
def test_what_is_no_verb_form_keeps_its_ending(one: str, other: str) -> None:
    assert stem_of(one, "fr") != stem_of(other, "fr")


def test_an_accent_tells_a_content_word_from_a_function_word() -> None:
    found = tokens("Il est né sûr de lui, et n'est pas sur le pont : ne dors.", "fr")
    assert [token.word for token in found if token.content] == ["ne", "sur", "pont", "dors"]
    assert [token.stem for token in found if token.word == "ne"] == ["naitr", "ne"]


def test_content_words_are_marked() -> None:
    found = tokens("Les 9 ouvriers ne sont pas à y x.", "fr")
    assert [token.word for token in found if token.content] == ["9", "ouvriers"]


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.sampled_from(["fr", "en"]))
def test_words_stand_where_they_say(text: str, language: str) -> None:
    found = tokens(text, language)
    end = 0
    for token in found:
        assert end <= token.start < token.end
        end = token.end
        assert token.word == fold(text[token.start : token.end]).replace("-", "").replace(" ", "")


def test_folded_words_as_the_text_writes_them() -> None:
    text = "L'École d'Été accueille l'été."
    assert as_written("ecole ete … pas_encore", text, tokens(text, "fr")) == "École Été … pas encore"
