"""Expressions of a few words and the sentences they stand in."""

import pytest

from factcheck.language.expressions import Expression, Table, expression, found, line, spotted, unread
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
        ("peu gagner", "Ils vont gagner peu.", "fr", None),
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


def test_an_expression_within_another_is_not_spotted() -> None:
    table: Table = {"gagn": [(("gagn",), "a"), (("gagn", "peu"), "b")], "peu": [(("peu",), "c")]}
    assert [row[1] for row, _ in spotted(table, unread("Ils gagnent peu.", "fr"))] == ["b"]
    assert [row[1] for row, _ in spotted(table, unread("Ils gagnent bien.", "fr"))] == ["a"]
