"""Expressions of a few words and the sentences they stand in."""

import pytest

from factcheck.language.expressions import Expression, expression, forms, found, in_order, line, spotted, tabled, unread
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import read

LEXICON = Lexicon(pack_lexicon())


@pytest.mark.parametrize(
    ("text", "language", "stems", "denies"),
    [
        ("se soustraire à", "fr", ("soustrair",), False),
        ("prendre en charge", "fr", ("prendr", "charg"), False),
        ("ne que", "fr", ("ne", "que"), True),
        ("sans le moindre effort", "fr", ("san", "moindr", "effort"), True),
        ("take on", "en", ("take", "on"), False),
        ("no longer", "en", ("no", "longer"), True),
        ("of the", "en", ("of",), False),
        ("…", "fr", (), False),
    ],
)
def test_light_words_are_left_out_unless_there_is_nothing_else(
    text: str, language: str, stems: tuple[str, ...], denies: bool
) -> None:
    assert expression(text, language) == Expression(stems, denies)


@pytest.mark.parametrize(
    ("text", "sentence", "language", "said"),
    [
        ("prendre en charge", "Elle prend toujours tout en charge.", "fr", None),
        ("prendre en charge", "Il faut prendre cela en charge.", "fr", "prendre cela en charge"),
        ("échapper à", "Ils n'échappent plus à la règle.", "fr", "échappent"),
        ("take on", "They take new people on.", "en", "take new people on"),
        ("take on", "They take a great many new people on.", "en", None),
        ("ne que", "Il n'a que deux mains.", "fr", "n'a que"),
        # Who does it to whom is told by the voice.
        ("Casilli interviewed", "Casilli was interviewed in Nantes.", "en", None),
        ("Casilli interviewed", "Casilli then interviewed her.", "en", "Casilli then interviewed"),
        ("sued by", "They were sued by authors.", "en", "sued by"),
        ("sued by", "They sued authors.", "en", None),
        # What stands behind a colon begins anew.
        ("entreprises payer", "Ils visent les entreprises : ils paient.", "fr", None),
        ("entreprises payer", "À 9:30 les entreprises les paient ; rien d'autre.", "fr", "entreprises les paient"),
        ("peu gagner", "Ils vont gagner peu.", "fr", None),
        ("faire payer", "Ils paient.", "fr", None),
        ("faire payer", "Ils ont fait payer les autres.", "fr", "fait payer"),
        ("faire la fête", "La fête continue.", "fr", "fête"),
        ("été", "La salle rouvre cet été.", "fr", "été"),
        ("été", "La salle a toujours été fermée.", "fr", None),
        ("vendre", "Ils ont vendu la salle.", "fr", "vendu"),
        ("pay", "They were paid late.", "en", "paid"),
    ],
)
def test_its_words_follow_each_other_at_a_short_distance(
    text: str, sentence: str, language: str, said: str | None
) -> None:
    line = unread(sentence, language)
    at = found(expression(text, language).stems, line)
    assert (sentence[slice(*line.span(at))] if at else None) == said


def test_a_line_knows_what_is_denied() -> None:
    sentence = "Ils ne paient pas les livreurs, ils les logent."
    whole = line(read(sentence, "fr", LEXICON))
    assert [sentence[slice(*whole.span([at]))] for at in sorted(whole.denied)][:1] == ["paient"]
    assert not unread(sentence, "fr").denied


@pytest.mark.parametrize(
    ("text", "sentence", "said"),
    [
        ("Nord … moins | pire … Sud", "Le Nord gagne bien moins, dit-elle, que le Sud.", "Nord moins Sud"),
        ("Nord … moins | pire … Sud", "Au Sud, on gagne moins qu'au Nord.", ""),
        ("Nord … moins | pire … Sud", "Au Nord, c'est pire, et moins drôle, au Sud.", "Nord pire Sud"),
        ("équipe … tenir bon | craquer", "L'équipe ne tient, au fond, vraiment pas bon.", ""),
        # Behind a word like « mais » another thing is spoken of.
        ("Nord … moins | pire … Sud", "Le Nord a de la chance, mais on gagne moins au Sud.", ""),
        ("Nord … moins | pire … Sud", "Le Nord a de la chance : on gagne moins au Sud.", ""),
        # Who is led up to by « par » is the one who does it.
        ("Durand … renvoyer … Martin", "Durand a été renvoyée par le vieux Martin.", ""),
        (
            "Durand … renvoyer … Martin",
            "Durand va renvoyer par courrier la lettre de Martin.",
            "Durand renvoyer Martin",
        ),
        ("Durand … renvoyée par … Martin", "Durand a été renvoyée par le vieux Martin.", "Durand renvoyée par Martin"),
        ("Durand … par Martin", "Durand a été renvoyée par le vieux Martin.", "Durand par Martin"),
    ],
)
def test_the_parts_of_a_pattern_follow_each_other_at_any_distance(text: str, sentence: str, said: str) -> None:
    line = unread(sentence, "fr")
    at = in_order(forms(text, "fr")[0][0], line)
    assert " ".join(sentence[slice(*line.span([each]))] for each in at or ()) == said


@pytest.mark.parametrize(
    ("text", "count"), [("gagner | toucher", 2), ("gagner … | …", 1), ("… | …", 0), ("gagner | toucher … peu", 1)]
)
def test_alternatives_are_cues_of_their_own_but_in_a_pattern(text: str, count: int) -> None:
    assert len(forms(text, "fr")) == count


def test_an_expression_within_another_is_not_spotted() -> None:
    tables = tabled([(("gagn",), "a"), (("gagn", "peu"), "b"), (("peu",), "c")])
    assert [row[1] for row, _ in spotted(tables, unread("Ils gagnent peu.", "fr"))] == ["b"]
    assert [row[1] for row, _ in spotted(tables, unread("Ils gagnent bien.", "fr"))] == ["a"]


def test_a_pattern_hides_the_expressions_within_it() -> None:
    parts = forms("gagnent … peu | rien", "fr")[0][0]
    tables = tabled([(("gagn",), "a"), (("peu",), "b"), (("assez",), "c"), (parts, "d")])
    assert [row[1] for row, _ in spotted(tables, unread("Assez tôt, ils gagnent peu.", "fr"))] == ["c", "d"]
    assert [row[1] for row, _ in spotted(tables, unread("Assez tôt, ils gagnent.", "fr"))] == ["c", "a"]
