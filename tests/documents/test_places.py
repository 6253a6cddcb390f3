"""In a text format, the span of a statement is its place in the file as it stands."""

import re
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.documents import read_document
from factcheck.language.sentences import statements
from factcheck.lines import Lines

BLANKS = re.compile(r"[ \t\r\n]+")


class Piece(NamedTuple):
    """What stands in the file: markup before, the visible part, markup after; and how that part reads."""

    before: str
    seen: str
    after: str
    reads: str


def plain(*words: str) -> list[Piece]:
    return [Piece("", word, "", word) for word in words]


ANYWHERE = plain(
    "mot", "été", "e\u0301te\u0301", "😀", "«\u00a0non\u00a0»", "l’œil", "9\u202f%", "12\u00a0000", "👩\u200d🌾"
)
ENTITIES = [
    Piece("", "mus&eacute;e", "", "musée"),
    Piece("", "l&rsquo;&#233;t&#xE9;", "", "l’été"),
    Piece("", "R&amp;D", "", "R&D"),
    Piece("", "9&nbsp;%", "", "9\u00a0%"),
    Piece("", "&#128512;", "", "😀"),
]
PIECES = {
    "txt": ANYWHERE,
    "md": [
        *ANYWHERE,
        *ENTITIES,
        Piece("*", "vif", "*", "vif"),
        Piece("**", "très vif", "**", "très vif"),
        Piece("[", "lien", "](http://a.b/c_(d) 'Titre')", "lien"),
        Piece("[", "un *beau* lien", "][note]", "un beau lien"),
        Piece("", "au**jour**d’hui", "", "aujourd’hui"),
        Piece("", "mot", "[^1]", "mot"),
        Piece("<b>", "gras", "</b>", "gras"),
        Piece("", "nom\\_de\\_code", "", "nom_de_code"),
    ],
    "html": [
        *ANYWHERE,
        *ENTITIES,
        Piece("<b>", "vif", "</b>", "vif"),
        Piece('<a href="x?a=1&amp;b=2" title=">">', "lien", "</a>", "lien"),
        Piece("<!-- non -->", "mot", "", "mot"),
        Piece("", "au<i>jour</i>d&rsquo;hui", "", "aujourd’hui"),
        Piece("", "In&shy;ter<wbr>net", "", "Internet"),
        Piece("", "mot", '<sup><a href="#n1">1</a></sup>', "mot"),
    ],
}
GAPS = {"txt": [" "], "md": [" ", "\t", "  "], "html": [" ", "\t", "\n", "\r\n   ", " <!-- a\n b --> ", "<br>"]}
FRONT = {
    "txt": ["", "\ufeff", "\n\n"],
    "md": ["", "\ufeff", "---\ntitle: Un deux.\ntags:\n  - a\n---\n", "# Titre\n\n", "> "],
    "html": ["", "\ufeff", "<!doctype html>\n<title>a</title>\n<nav>Un.</nav>", "<main>", "<div>😀</div>"],
}
BETWEEN = {
    "txt": ["\n\n", "\n\n\n"],
    "md": ["\n\n", "\n\n- ", "\n\n1. ", "\n\n> "],
    "html": ["<p>", "</p>\n<p>", "\n<ul><li>"],
}
ENDS = {"txt": ["\n", "\r\n", "\r"], "md": ["\n", "\r\n"], "html": ["\n", "\r\n", "\r"]}
LINE_END = re.compile(r"\r\n|\r|\n")


@settings(deadline=None)
@pytest.mark.parametrize("ending", PIECES)
@given(data=st.data())
def test_a_statement_is_where_its_span_says(ending: str, data: st.DataObject) -> None:
    end = data.draw(st.sampled_from(ENDS[ending]))

    def drawn(parts: list[str]) -> str:
        return LINE_END.sub(end, data.draw(st.sampled_from(parts)))

    text = drawn(FRONT[ending])
    expected: list[tuple[int, int, str]] = []
    for paragraph in range(data.draw(st.integers(1, 3))):
        text += drawn(BETWEEN[ending]) if paragraph or ending == "html" else ""
        for number in range(data.draw(st.integers(1, 3))):
            text += " " if number else ""
            start, read = len(text), "Phrase"
            text += "Phrase"
            for piece in data.draw(st.lists(st.sampled_from(PIECES[ending]), max_size=5)):
                text += drawn(GAPS[ending]) + piece.before + piece.seen + piece.after
                read += f" {piece.reads}"
            text += " dite."
            expected.append((start, len(text), f"{read} dite."))
    text += LINE_END.sub(end, "\n\n[note]: http://a.b\n" if ending == "md" else "\n")
    document = read_document("-", stdin=text.encode(), name=f"a.{ending}")
    assert document.text == text
    found = [each for each in statements(document, "fr") if each.text.startswith("Phrase")]
    assert [(*each.span, BLANKS.sub(" ", each.text)) for each in found] == expected
    rows = LINE_END.split(text)
    for each in found:
        line, column = Lines(text).place(each.span.start)
        assert rows[line - 1][column - 1 :].startswith("Phrase")
        for start in range(0, len(each.text), 7):
            place = each.place(start, len(each.text))
            assert each.span.start <= place.start <= place.end == each.span.end


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        ("a.txt", "Un titre\r\n\r\nL’été, 9 % mentent. Phrase dite.".encode("cp1252"), (3, 21)),
        ("a.txt", "Un titre\r\rL’été, 9 % mentent. Phrase dite.".encode("mac-roman"), (3, 21)),
        ("a.txt", "L’été 😀.\tPhrase dite.".encode("utf-16"), (1, 11)),
        ("a.txt", "L’été 9.\nPhrase dite.".encode("utf-16-be"), (2, 1)),
        ("a.md", "---\r\ntitle: é\r\n---\r\n\r\n> Un [lien](u).\r\n> Phrase dite.\r\n".encode(), (6, 3)),
        ("a.html", b"<meta charset=macintosh>\n<p>L&eacute;a \x8et\x8e&nbsp;9.\n\t<b>Phrase</b> dite.", (3, 5)),
        ("a.htm", b'<?xml version="1.0" encoding="iso-8859-1"?>\n<p>\xe9t\xe9. <q>Phrase</q> dite.', (2, 9)),
    ],
)
def test_line_and_column(name: str, data: bytes, place: tuple[int, int]) -> None:
    document = read_document("-", stdin=data, name=name)
    found = next(each for each in statements(document, "fr") if "Phrase" in each.text)
    assert Lines(document.text).place(found.span.start) == place
