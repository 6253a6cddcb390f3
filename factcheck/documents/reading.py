"""Reading an article into a `Document`, by the ending of its name."""

import os
import sys
from collections.abc import Sequence

from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Document

STDIN = "-"
MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm", ".xhtml")
_BINARY = (".docx", ".odt", ".pdf")
ENDINGS = (".txt", *MARKDOWN, *HTML, *_BINARY)
# Far more than any article, in bytes: a text of this length takes an hour to check, and pictures take place.
LARGEST, LARGEST_BINARY = 32 * 1024 * 1024, 256 * 1024 * 1024


def find_articles(
    paths: Sequence[str], *, exclude: Sequence[str] = (), force_exclude: bool = False, seen_from: str = os.curdir
) -> list[str]:
    """The files to check: files as given, "-" as it is, folders walked for articles in sorted order.

    In folders, hidden files, those that .gitignore names and those that match a pattern of `exclude` (as in .gitignore,
    seen from the folder `seen_from`) are passed over; with `force_exclude` also where they are named in `paths`. Raises
    InputError for a path that is not there or a folder without articles.
    """
    found: list[str] = []
    for path in paths:
        if force_exclude and path != STDIN:
            from factcheck.documents.walking import left_out

            if left_out(path, exclude, seen_from):
                continue
        if path == STDIN or os.path.isfile(path):
            found.append(path)
        elif os.path.isdir(path):
            from factcheck.documents.walking import walk

            found += walk(path, ENDINGS, exclude, seen_from)
        elif os.path.exists(path):
            found.append(path)  # a pipe, such as the shell's <(...)
        else:
            raise UnreadableError("input.missing", path)
    return found


def read_document(
    path: str, *, stdin: bytes | None = None, name: str | None = None, encoding: str | None = None
) -> Document:
    """The article at `path`; "-" is standard input (`stdin`, where it has been read already).

    The format is told by the ending of `name`, else of `path`; what has no known ending is plain text. `encoding` is
    that of a text format, where it shall not be detected. Positions in the document are those of the decoded file as
    it stands (a byte order mark is one code point, and line ends are kept), in binary formats those of the extracted
    text. Raises InputError for what cannot be read.
    """
    named = name or path
    ending = os.path.splitext(named)[1].lower()
    limit = LARGEST_BINARY if ending in _BINARY else LARGEST
    data = _bytes(path, stdin, limit + 1)
    if len(data) > limit:
        raise UnreadableError("input.huge", named, limit=limit >> 20)
    if ending in _BINARY:
        from factcheck.documents.binary import read_binary

        document = read_binary(ending, data, named)
        if len(document.text) > LARGEST:
            raise UnreadableError("input.huge", named, limit=LARGEST >> 20)
        return document
    from factcheck.documents.encoding import decode

    if ending in HTML:
        return _page(data, named, encoding)
    text = decode(data, named, encoding=encoding)
    if ending in MARKDOWN:
        from factcheck.documents.markdown import front_matter_date, markdown_blocks

        return Document(named, text, markdown_blocks(text), front_matter_date(text))
    from factcheck.documents.plain import plain_blocks

    return Document(named, text, plain_blocks(text))


def _page(data: bytes, path: str, encoding: str | None) -> Document:
    from factcheck.documents.declared import declared_encoding
    from factcheck.documents.encoding import decode
    from factcheck.documents.html import html_page

    text = decode(data, path, encoding=encoding, declared=declared_encoding(data))
    try:
        return Document(path, text, *html_page(text))
    except ValueError as error:
        raise UnreadableError("input.damaged", path, why=error) from error


def _bytes(path: str, stdin: bytes | None, most: int) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read(most) if stdin is None else stdin
    try:
        with open(path, "rb") as file:
            return file.read(most)
    except FileNotFoundError as error:
        raise UnreadableError("input.missing", path) from error
    except IsADirectoryError as error:
        raise UnreadableError("input.folder", path) from error
    except OSError as error:
        raise UnreadableError("input.closed", path, why=error.strerror) from error
