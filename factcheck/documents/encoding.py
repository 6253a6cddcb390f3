"""From bytes to text, without moving a character: byte order marks and line ends stay where they stand."""

from factcheck.documents.unreadable import UnreadableError

# The first bytes of formats that people try (https://en.wikipedia.org/wiki/List_of_file_signatures).
_MAGIC = (
    (b"%PDF-", "input.is-pdf"),
    (b"PK\x03\x04", "input.is-zip"),
    (b"\xd0\xcf\x11\xe0", "input.is-old-word"),
    (b"{\\rtf", "input.is-rtf"),
    (b"\x1f\x8b", "input.is-compressed"),
    (b"\x89PNG", "input.is-image"),
    (b"\xff\xd8\xff", "input.is-image"),
    (b"GIF8", "input.is-image"),
)
# Longest first: the mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LOOKED_AT = 1 << 16  # bytes by which an encoding is told


def decode(data: bytes, path: str, *, encoding: str | None = None, declared: str | None = None) -> str:
    """The text that `data` holds, including a leading U+FEFF and carriage returns; `path` names it in errors.

    As `encoding` says, where it is given. Else by its mark, as UTF-16 that has none, as `declared` in the file itself,
    as UTF-8, as a legacy encoding of Western Europe, or as charset-normalizer finds. Raises InputError for binary
    formats and for bytes that no encoding explains.
    """
    if encoding:
        return _as_told(data, path, encoding)
    for start, key in _MAGIC:
        if data.startswith(start):
            raise UnreadableError(key, path)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name, path)
    if b"\0" in data:
        return _without_mark(data, path)
    marked = data.startswith(b"\xef\xbb\xbf")
    for likely in ("utf-8" if marked else declared or "utf-8", "utf-8"):
        try:
            return data.decode(likely)
        except (UnicodeError, LookupError):
            continue
    return _legacy(data, path)


def _as_told(data: bytes, path: str, encoding: str) -> str:
    """As `encoding` says; a byte order mark, which tells the order of UTF-16, stays in the text."""
    from codecs import lookup

    name = lookup(encoding).name
    if name == "utf-8-sig":
        name = "utf-8"
    elif name in ("utf-16", "utf-32"):
        name = next((marked for mark, marked in _MARKS if data.startswith(mark) and marked.startswith(name)), name)
    try:
        return data.decode(name)
    except UnicodeError as error:
        at = error.start if isinstance(error, UnicodeDecodeError) else 0
        raise UnreadableError("input.not-encoding", path, encoding=encoding, at=at) from error


def _strictly(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError("input.damaged-text", path, encoding=encoding[:6].upper(), at=error.start) from error


def _without_mark(data: bytes, path: str) -> str:
    """UTF-16 without its mark: in Western text, every second byte is mostly zero, and of the others none is."""
    looked_at = data[:_LOOKED_AT]
    for high, low, encoding in ((1, 0, "utf-16-le"), (0, 1, "utf-16-be")):
        zeros = looked_at[high::2].count(0)
        if len(data) % 2 == 0 and 4 * zeros > len(looked_at) and 0 not in looked_at[low::2]:
            return _strictly(data, encoding, path)
    raise UnreadableError("input.is-binary", path)


def _legacy(data: bytes, path: str) -> str:
    """Western text from before UTF-8: charset-normalizer alone takes short French texts for Polish or Greek ones."""
    from factcheck.documents.western import western

    encoding = western(data[:_LOOKED_AT])
    if encoding:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass  # what follows the part looked at says otherwise
    from charset_normalizer import from_bytes

    best = from_bytes(data[: 16 * _LOOKED_AT]).best()
    if best is None:
        raise UnreadableError("input.unknown-encoding", path)
    return _strictly(data, best.encoding, path)
