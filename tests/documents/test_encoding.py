"""Bytes to text, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac-roman"),
        ("Élève très gêné.", "cp1252"),
        ("Le cœur a coûté 3 €.", "iso8859-15"),
        ("Zażółć gęślą jaźń. Wszyscy pracownicy platformy zarabiają mało.", "cp1250"),
    ],
)
def test_legacy_encodings_are_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


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
    assert "save it as UTF-8" in str(raised.value)
