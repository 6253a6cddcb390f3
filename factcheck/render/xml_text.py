"""XML documents as text."""

import re
from xml.etree.ElementTree import Element, indent, tostring

# All that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets), not even as a reference.
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(root: Element) -> str:
    """Give the document of `root` in UTF-8 terms, indented; characters that XML forbids become U+FFFD."""
    for element in root.iter():
        element.text = element.text and allowed(element.text)
        for name, value in element.items():
            element.set(name, allowed(value))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def allowed(text: str) -> str:
    return FORBIDDEN.sub("\ufffd", text)
