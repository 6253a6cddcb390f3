"""Bytes to text, and what is refused."""

from codecs import lookup

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.declared import declared_encoding
from factcheck.documents.encoding import decode
from factcheck.errors import InputError

FRENCH = "L’été, « Noël » coûtait 2 € à Nîmes.\r\nŒuvre…"


@given(st.text())
def test_utf8_comes_back_as_it_stands(text: str) -> None:
    if "\0" in text or text.startswith(("%PDF-", "PK\x03\x04", "{\\rtf", "GIF8")):
        return
    assert decode(text.encode("utf-8"), "a.txt") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
def test_a_mark_is_one_code_point(encoding: str) -> None:
    text = "\ufeff" + FRENCH
    assert decode(text.encode(encoding), "a.txt") == text


SHORT = [
    FRENCH,
    "Élève très gêné.",
    "« L’été » à Noël",
    "Les études ont coûté 1½ million à Žižek.",
    "L’Etat dit « non » aux ouvriers.",
    "études",
    "À côté",
    "He didn’t pay £14 – “never”…",
    "Le naïf a reçu 2 m² au cœur de l’île, où l’on paie à l’œil.",
]


@pytest.mark.parametrize("text", SHORT)
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "utf-16-le", "utf-16-be"])
def test_short_texts_are_recognised(text: str, encoding: str) -> None:
    data = text.encode(encoding, "replace")
    assert decode(data, "a.txt") == data.decode(encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le cœur a coûté 3 €.", "iso8859-15"),
        ("L'été a coûté 2 £ à Nîmes.", "latin-1"),
        ("Zażółć gęślą jaźń. Wszyscy pracownicy platformy zarabiają mało.", "cp1250"),
    ],
)
def test_other_encodings_are_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-32", "cp850"])
def test_an_encoding_that_is_told_is_taken_and_its_mark_kept(encoding: str) -> None:
    data = "L'été à Nîmes".encode(encoding)
    marked = encoding != "cp850"
    assert decode(data, "a.txt", encoding=encoding) == "\ufeff" * marked + "L'été à Nîmes"


def test_an_encoding_that_is_told_wrongly_is_said_with_the_byte() -> None:
    with pytest.raises(InputError, match=r"a\.txt: no ascii text at byte 2; leave --encoding out"):
        decode("L'été".encode(), "a.txt", encoding="ascii")


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b'<meta charset="ISO-8859-1">', "cp1252"),
        (b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=macintosh'>", "mac-roman"),
        (b'<?xml version="1.0" encoding="iso-8859-15"?><html>', "iso8859-15"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b'<meta charset="klingon">', None),
        (b"<p>charset=latin-1</p>", None),
        (b" " * 1024 + b'<meta charset="latin-1">', None),
    ],
)
def test_a_page_names_its_encoding(page: bytes, encoding: str | None) -> None:
    found = declared_encoding(page)
    assert found == encoding or (found and encoding and lookup(found) == lookup(encoding))


def test_what_a_page_names_goes_before_what_can_be_guessed_but_not_before_its_mark() -> None:
    data = "été".encode()
    assert decode(data, "a.html", declared="cp1252") == "Ã©tÃ©"
    assert decode(b"\xef\xbb\xbf" + data, "a.html", declared="cp1252") == "\ufeffété"
    assert decode("été".encode("cp1252"), "a.html", declared="utf-8") == "été"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7 ...", "a.txt: this is a PDF file, not text"),
        (b"PK\x03\x04....", "a.txt: this is a Word, OpenDocument or zip file, not text"),
        (b"abc\0def", "a.txt: this is a binary file"),
        (b"\xff\xfea", "a.txt: damaged UTF-16 text at byte 2"),
        (bytes(range(1, 32)) + bytes(range(127, 160)), "a.txt: neither UTF-8 nor any encoding"),
    ],
)
def test_what_is_no_text_is_refused_with_a_way_out(data: bytes, said: str) -> None:
    with pytest.raises(InputError) as raised:
        decode(data, "a.txt")
    assert str(raised.value).startswith(said)
    assert "; " in str(raised.value)
    assert raised.value.told("fr").startswith("a.txt: ")
    assert raised.value.told("fr") != str(raised.value)
