"""The parts of a sentence that can be judged on their own."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.clauses import clauses, coordinated, quoted
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import Reading, read

LEXICON = Lexicon(pack_lexicon())


def reading(text: str, language: str = "fr") -> Reading:
    return read(text, language, LEXICON)


def said(part: Reading) -> str:
    return part.text[part.words[0].start : part.words[-1].end]


def test_a_sentence_of_two_facts_has_two_parts() -> None:
    text = (
        "La bibliothèque municipale d'Aubrelin prête 48 000 livres en 2019, "
        "tandis que le musée du Kenya accueille « beaucoup d'enfants malades » en 2021."
    )
    first, second = clauses(reading(text))
    assert said(first).startswith("bibliothèque municipale")
    assert [text[f.start : f.end] for f in first.figures] == ["48 000 livres"]
    assert [date.year for date in first.dates] == [2019]
    assert [date.year for date in second.dates] == [2021]
    assert [name.key for name in first.names] == ["aubrelin"]
    assert [name.key for name in second.names] == ["kenya"]
    assert [quotation.text for quotation in second.quotations] == ["beaucoup d'enfants malades"]
    assert first.quotations == ()
    assert [token.word for token in second.tokens][:2] == ["musee", "du"]
    assert not {token.start for token in first.tokens} & {token.start for token in second.tokens}
    assert first.text == second.text == text
    assert first.pronoun
    assert second.pronoun


def test_a_short_clause_joins_the_one_before() -> None:
    text = (
        "La bibliothèque municipale prête des livres anciens, paraît-il, "
        "mais le musée moderne accueille des enfants malades."
    )
    assert [said(part) for part in clauses(reading(text))] == [
        "bibliothèque municipale prête des livres anciens, paraît",
        "musée moderne accueille des enfants malades",
    ]


def test_three_words_are_enough_where_clauses_are_coordinated() -> None:
    text = "La bibliothèque municipale prête des livres anciens, {} le musée moderne ferme."
    assert [said(part) for part in clauses(reading(text.format("mais")))][1:] == ["musée moderne ferme"]
    assert [said(part) for part in clauses(reading(text.format(";")))][1:] == ["musée moderne ferme"]
    assert clauses(reading("La bibliothèque municipale prête des livres anciens, lus par Ruth Odalys.")) == ()


def test_coordinated_clauses_keep_what_is_subordinate_to_them() -> None:
    text = (
        "Selon la bibliothécaire municipale du vieux port d'Aubrelin, qui range les livres anciens du musée, "
        "les lecteurs reviennent souvent le soir ; le musée moderne ferme."
    )
    assert len(clauses(reading(text))) > 2
    assert [said(part)[:14] for part in coordinated(reading(text))] == ["bibliothécaire", "musée moderne "]


def test_a_sentence_of_one_fact_has_no_parts() -> None:
    assert clauses(reading("La bibliothèque municipale d'Aubrelin prête des livres.")) == ()
    assert clauses(reading("Il pleut, mais elle lit.")) == ()
    assert clauses(reading("")) == ()


def test_longer_quotations_are_read_in_their_own_language() -> None:
    text = "Casilli calls it “le travail invisible des ouvriers de la plateforme”, or “ghost work”, in his 12 books."
    (part,) = quoted(reading(text, "en"), LEXICON)
    assert part.language == "fr"
    assert said(part) == "travail invisible des ouvriers de la plateforme"
    assert (part.figures, part.dates) == ((), ())
    assert part.names == reading(text, "en").names


def test_a_quotation_in_the_language_of_the_sentence_is_read_with_it() -> None:
    text = "Elle dit : « Les ouvriers de la plateforme sont invisibles. »"
    whole = reading(text)
    (part,) = quoted(whole, LEXICON)
    assert part.words == tuple(word for word in whole.words if word.start >= text.index("Les ouvriers"))


def test_quotations_without_content_are_no_parts() -> None:
    assert quoted(reading("Elle dit : « et puis il y a eux »."), LEXICON) == ()


WORDS = [
    "ouvrier",
    "machine",
    "payer",
    "ville",
    ", ",
    " mais ",
    " qui ",
    "Google",
    "« ",
    " »",
    "2019",
    "9 %",
    "ancien",
    " ",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_parts_share_out_the_words_in_order(text: str) -> None:
    whole = reading(text)
    parts = clauses(whole)
    assert len(parts) != 1
    if parts:
        assert tuple(word for part in parts for word in part.words) == whole.words
    for part in (*parts, *quoted(whole, LEXICON)):
        assert all(0 <= word.start < word.end <= len(text) for word in part.words)
        assert set(part.names) <= set(whole.names)
