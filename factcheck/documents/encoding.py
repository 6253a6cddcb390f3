"""From bytes to text, without moving a character: byte order marks and line ends stay where they stand."""

from factcheck.errors import InputError

# The first bytes of formats that people try (https://en.wikipedia.org/wiki/List_of_file_signatures).
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
# Longest first: the mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAVE_AS = "save it as UTF-8 text (.txt or .md) and check that"
# Tried in this order; the order decides between readings that are equally plausible.
_LEGACY = ("cp1252", "iso8859-15", "mac-roman")
_EXPECTED = frozenset("éèêëàâäçîïôöùûüÿœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŸŒÆñÑáíóúãõåøßÁÍÓÚ«»“”‘’–—…•·€£°©®™§²³\u00a0")


def decode(data: bytes, path: str) -> str:
    """The text that `data` holds, including a leading U+FEFF and carriage returns; `path` names it in errors.

    UTF-8, then UTF-16/32 with a mark, then the legacy encodings of Western Europe, then what charset-normalizer
    finds. Raises InputError for binary formats and for bytes that no encoding explains.
    """
    for start, what in _MAGIC:
        if data.startswith(start):
            raise InputError(f"{path}: this is {what}, not text; {_SAVE_AS}")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, path)
    if b"\0" in data:
        raise InputError(f"{path}: this is a binary file, or UTF-16 without its mark; {_SAVE_AS}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, path)


def _strictly(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: damaged {encoding[:6].upper()} text at byte {error.start}; {_SAVE_AS}") from error


def _legacy(data: bytes, path: str) -> str:
    """Western text from before UTF-8: charset-normalizer alone takes short French texts for Polish or Greek ones."""
    for encoding in _LEGACY:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if all(c in _EXPECTED or (c.isascii() and (c.isprintable() or c in "\t\n\r\f")) for c in text):
            return text
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError(f"{path}: neither UTF-8 nor any encoding that could be recognised; {_SAVE_AS}")
    return _strictly(data, best.encoding, path)
