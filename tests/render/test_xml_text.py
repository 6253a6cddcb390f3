from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.render.xml_text import allowed, document


@given(st.text(st.characters(codec=None)))
@example("\x00\x0b\ufffe\uffff\ud800 ]]> <a b='c'> & \"x\" \U0001f600")
def test_any_text_can_be_read_again(text: str) -> None:
    root = Element("a", b=text)
    SubElement(root, "c").text = text
    read = fromstring(document(root))  # noqa: S314 - the document is our own
    assert read.get("b") == allowed(text)
    assert (read[0].text or "") == allowed(text).replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("char", "\t\n\r \x7f\ud7ff\ue000\ufffd\U00010000\U0010ffff")
def test_what_xml_allows_is_left_alone(char: str) -> None:
    assert allowed(char) == char
