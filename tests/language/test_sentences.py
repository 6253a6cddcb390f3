"""Where sentences begin and end, and the statements of a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.plain import plain_blocks
from factcheck.language.sentences import block_text, sentence_spans, statements
from factcheck.model import Block, Document, ReadAs, Span

FRENCH = [
    ["M. Dupont est venu.", "Mme. Durand aussi.", "Mlle Rose et le Dr. Petit non.", "Le Pr. Raoult parle."],
    ["Il a dit « Non. » puis il est parti.", "Elle est restée."],
    ["« C'est faux. Tout est faux », affirme Paul.", "Il ajoute que non."],
    ["« Oui ! », dit-il.", "« Non ? » demanda-t-elle.", "Puis plus rien."],
    ["« La première phrase est ici.", "La deuxième phrase est là.", "La troisième est loin. »"],
    [
        "Il vit (voir p. 9. et cf. infra) à Paris.",
        "Il a 3,5 millions d'euros.",
        "Voir art. 12 du chap. 3, vol. 2, éd. Seuil.",
    ],
    ["Il coûte 3.5 euros.", "12 personnes sont venues.", "3 sont parties."],
    ["Vraiment… elle hésite.", "Oui... il vient.", "Non…", "Elle part."],
    ["A. C. : Oui, je le crois.", "B. D. : Non."],
    ["A. C.: Oui, je le crois.", "Le reste suit."],
    ["César est mort en 44 av. J.-C. à Rome.", "Auguste en 14 apr. J.-C.", "Il régna longtemps."],
    ["Il habite aux U.S.A.", "Elle aussi.", "L'O.N.U. a voté.", "L'O.N.U. France refuse."],
    ["Il aime les fruits, les légumes, etc.", "Elle préfère la viande, etc. et le lait."],
    ["Le n° 12 et le no. 13.", "Qui ?", "Lui !"],
    ["Bien¹.", "Notes².", "Fin [3].", "Suite.[4]", "Puis."],
    ["Il dit : “Je viens. Je reste.”", "Elle rit.", '"Je pars. Je reviens", dit-elle.', "Fin."],
    ["Elle a écrit : « Je pars. »", "Il a répondu.", "« Viens ! »", "Elle vient."],
    ["Première phrase\nsuite de la phrase.", "Deuxième.", "Troisième phrase."],
    ["Le livre (paru en 2019. Seuil) est bon.", "[Note de la rédaction.]", "Suite."],
    ["Sarah T. Roberts, de l'université, écrit.", "Le sociologue A. Casilli répond."],
    ["La vitamine C. guérit mal.", "Le plan B. a échoué."],
    ["L'IA ment ; elle triche.", "Fin."],
    ["Il a 1. un chat.", "Fin."],
    ["Prix de 10 000 €.", "Hausse de 5 %.", "Fin."],
    ["Le 15 oct. 2020, il vint.", "Le 6 févr. 2020 aussi."],
    ["Il fut payé 2 $.", "Puis rien."],
    ["Antonio A. Casilli: Le discours change.", "Or, non."],
    ["C'est l'ex. Ministre qui vient.", "Oui."],
    ["Il dit : « Ah ! Bon ? » et rit.", "Fin."],
    ["J.-P. Sartre et J.-J. Rousseau sont morts.", "Ils manquent."],
    ["Le travail est rude.", "Photographie de Jean."],
]
ENGLISH = [
    ["Mr. Smith met Mrs. Jones and Dr. Who vs. Ms. Lee.", "Prof. X left at 5 p.m.", "He ran."],
    ["He lives in the U.S.", "He works.", "The U.S. Senate voted.", "It was 3.5 miles, e.g. a lot, i.e. much."],
    ["“I came. I saw,” he said.", "“I won.”", "She left."],
    ['"I came. I saw," he said.', '"I won."', "She left."],
    ['"Is it?" he asked.', '"No!" she said.'],
    ["J. R. R. Tolkien wrote it.", "St. Louis is big.", "No. 5 is alive.", "I said no.", "He left."],
    ["Sarah T. Roberts wrote.", "Plan B.", "It failed."],
    ["Apple Inc. and Corp. Ltd. are names.", "He works at Apple Inc.", "She left."],
    ["“Never.” Smith said so.", "She left."],
    ["He said it (see p. 9. and n. 3).", "She left."],
    ["It costs $2.", "12 people paid."],
    ["i don't know.", "we left.", "they ran."],
]


@pytest.mark.parametrize(
    ("sentences", "language"), [*((row, "fr") for row in FRENCH), *((row, "en") for row in ENGLISH)]
)
def test_sentences_are_found_again(sentences: list[str], language: str) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("— Oui, dit-il. — Non, dit-elle.", ["Oui, dit-il.", "Non, dit-elle."]),
        ("Il part. (...) Elle reste. […]", ["Il part.", "Elle reste."]),
        ("-5 % de ventes en un an.", ["-5 % de ventes en un an."]),
        ("Il part.Elle reste là. Fin", ["Il part.", "Elle reste là.", "Fin"]),
        ("ils partent. elle reste, etc. mais seule.", ["ils partent.", "elle reste, etc. mais seule."]),
        ("C'est signé E. A.-S., comme le reste.", ["C'est signé E. A.-S., comme le reste."]),
        ("… !", []),
        ("Il a un sourire :( et part. Elle reste. Fin.", ["Il a un sourire :( et part.", "Elle reste.", "Fin."]),
    ],
)
def test_what_is_no_part_of_a_sentence_is_trimmed(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_spans(text, "fr")] == sentences


def _document(text: str) -> Document:
    return Document("a.txt", text, plain_blocks(text))


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("fr", ["On lit que le port dort. C'est faux.", "Les quais vivent."]),
        ("fr", ["Le port dort. Il n'en est rien ! Rien n'est moins vrai.", "Fin."]),
        ("fr", ["Le port dort-il ?", "C'est faux."]),  # what is asked is nobody's statement
        ("fr", ["C'est faux."]),
        ("en", ["The harbour sleeps. That is not true.", "The quays are alive."]),
    ],
)
def test_what_says_that_the_sentence_before_is_false_belongs_to_it(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences


def test_statements_have_spans_language_and_reason() -> None:
    text = "\ufeffLe titre\r\n\r\nLe musée est fermé. Pourquoi\u202f? Il n’y a plus d’argent 😀."
    found = [(s.text, s.span, s.language, s.skipped) for s in statements(_document(text))]
    assert found == [
        ("Le titre", Span(1, 9), "fr", "skipped.heading"),
        ("Le musée est fermé.", Span(13, 32), "fr", None),
        ("Pourquoi\u202f?", Span(33, 43), "fr", "skipped.question"),
        ("Il n’y a plus d’argent 😀.", Span(44, 69), "fr", None),
    ]


def test_a_statement_clearly_in_the_other_language_is_read_in_it() -> None:
    english = "The workers of the platform are paid by the task and not by the hour."
    text = f"Les ouvriers sont payés à la tâche et non à l'heure dans ce pays.\n\n{english}"
    assert [s.language for s in statements(_document(text))] == ["fr", "en"]
    assert [s.language for s in statements(_document(text), "fr")] == ["fr", "fr"]


ENGLISH_PARAGRAPH = "The workers of the platform are paid by the task and not by the hour."
SHORT = "Platforms have grown."
PARAGRAPHS = "Les ouvriers sont payés à la tâche et non à l'heure dans ce pays."


@pytest.mark.parametrize(
    ("paragraphs", "languages"),
    [
        # In a text of two languages a paragraph needs few words to be of the other one.
        ([PARAGRAPHS, ENGLISH_PARAGRAPH, SHORT], ["fr", "en", "en"]),
        ([PARAGRAPHS, PARAGRAPHS, ENGLISH_PARAGRAPH, PARAGRAPHS, SHORT], ["fr", "fr", "en", "fr", "en"]),
        # One of six is no good part.
        (
            [PARAGRAPHS, PARAGRAPHS, ENGLISH_PARAGRAPH, PARAGRAPHS, PARAGRAPHS, SHORT],
            ["fr", "fr", "en", "fr", "fr", "fr"],
        ),
        ([PARAGRAPHS, SHORT], ["fr", "fr"]),
    ],
)
def test_a_text_is_of_two_languages_where_a_good_part_is_clearly_of_another(
    paragraphs: list[str], languages: list[str]
) -> None:
    document = _document("\n\n".join(paragraphs))
    assert [s.language for s in statements(document)] == languages
    assert {s.language for s in statements(document, "fr")} == {"fr"}


def test_markup_is_not_read_and_has_its_place() -> None:
    text = "**Le mus&eacute;e** est *ferm*é. Le pont &amp; le parc."
    #       0         1         2         3         4         5
    markup = (ReadAs(0, 2, ""), ReadAs(8, 16, "é"), ReadAs(17, 19, ""), ReadAs(24, 25, ""), ReadAs(29, 30, ""))
    block = Block(Span(0, len(text)), "paragraph", (*markup, ReadAs(41, 46, "&")))
    first, second = statements(Document("a.md", text, (block,)))
    assert (first.text, first.span) == ("Le musée est fermé.", Span(2, 32))
    assert (second.text, second.span) == ("Le pont & le parc.", Span(33, 55))
    assert text[slice(*first.place(3, 8))] == "mus&eacute;e"
    assert text[slice(*first.place(13, 18))] == "ferm*é"
    assert text[slice(*second.place(8, 9))] == "&amp;"
    for start, end in ((0, 2), (3, 8), (6, 7), (7, 19), (13, 18)):
        assert first.inside(first.place(start, end)) == (start, end)


WRITTEN = [
    *("é", "e\u0301", "\u202f", "\u00a0", "😀", "\r\n", "\n\n", "\ufeff", "M. ", "« ", " »", "“"),
    *("”", ". ", "… ", "? ", "Le ", "p. 9", "J.-C. ", "- ", "— ", "(...)", "A. ", "etc. ", '"'),
]
PIECES = st.one_of(st.text(max_size=12), st.sampled_from(WRITTEN))


@given(st.lists(PIECES, max_size=30).map("".join))
def test_spans_slice_back_to_the_text(text: str) -> None:
    document = _document(text)
    last = 0
    for statement in statements(document):
        start, end = statement.span
        assert last <= start < end <= len(text)
        assert text[start:end] == statement.text == statement.text.strip()
        last = end


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_letter_is_lost(text: str) -> None:
    document = _document(text)
    prose = "".join(block_text(document, block) for block in document.blocks)
    kept = "".join(statement.text for statement in statements(document))
    assert [c for c in kept if c.isalpha()] == [c for c in prose if c.isalpha()]
