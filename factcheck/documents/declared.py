"""The encoding that a page names in itself."""

import re
from codecs import lookup

_PLACE = 1024  # bytes in which it must stand (https://html.spec.whatwg.org/#charset)
_XML = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# What browsers read under these names (https://encoding.spec.whatwg.org/#names-and-labels).
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8"}
_LABELS = {"x-mac-roman": "mac-roman", "x-sjis": "shift-jis", "x-cp1252": "cp1252", "windows-31j": "cp932"}


def declared_encoding(data: bytes) -> str | None:
    """The encoding in the XML declaration or `<meta charset>` of a page; None where there is none that is known."""
    match = _XML.search(data[:_PLACE]) or _META.search(data[:_PLACE])
    if match is None:
        return None
    label = match[1].decode("ascii", "replace").lower()
    try:
        name = lookup(_LABELS.get(label, label)).name
    except LookupError:
        return None
    return _READ_AS.get(name, name)
