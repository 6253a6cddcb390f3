"""Which files are articles, and reading one into a `Document`."""

import os
import sys
from collections.abc import Sequence

from factcheck.documents.encoding import decode
from factcheck.documents.plain import plain_blocks
from factcheck.errors import InputError
from factcheck.model import Document

STDIN = "-"
_MARKDOWN = (".md", ".markdown")
_ARTICLES = (".txt", *_MARKDOWN)


def find_articles(paths: Sequence[str]) -> list[str]:
    """The files to check: files as given, "-" as it is, folders walked for .txt and .md files in sorted order.

    Hidden folders are passed over. Raises InputError for a path that is not there or a folder without articles.
    """
    found: list[str] = []
    for path in paths:
        found += [path] if path == STDIN or os.path.isfile(path) else _elsewhere(path)
    return found


def _elsewhere(path: str) -> list[str]:
    """The articles of what is no file of its own."""
    from pathlib import Path

    if Path(path).is_dir():
        return _walk(path)
    if Path(path).exists():
        return [path]  # a pipe, such as the shell's <(...)
    raise InputError(f"{path}: no such file or folder; give the path of an article, or - for standard input")


def _walk(folder: str) -> list[str]:
    from pathlib import Path

    articles: list[str] = []
    # A folder that cannot be listed counts as an article, so that reading it says why; the others are still checked.
    for here, folders, files in os.walk(folder, onerror=lambda error: articles.append(error.filename)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        articles.extend(
            str(Path(here, name)) for name in files if name.lower().endswith(_ARTICLES) and not name.startswith(".")
        )
    if not articles:
        raise InputError(f"{folder}: no articles in this folder; factcheck looks for .txt and .md files")
    return sorted(articles)


def read_document(path: str, *, stdin: bytes | None = None) -> Document:
    """The article at `path`; "-" is standard input (`stdin`, where it has been read already).

    Positions in the document are those of the decoded file as it stands: a byte order mark is one code point, and
    line ends are kept. A name that ends in .md is read as Markdown. Raises InputError for what cannot be read.
    """
    text = decode(_bytes(path, stdin), path)
    if path.lower().endswith(_MARKDOWN):
        from factcheck.documents.markdown import front_matter_date, markdown_blocks

        return Document(path, text, markdown_blocks(text), front_matter_date(text))
    return Document(path, text, plain_blocks(text))


def _bytes(path: str, stdin: bytes | None) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read() if stdin is None else stdin
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file; give the path of an article, or - for standard input") from error
    except IsADirectoryError as error:
        raise InputError(f"{path}: this is a folder; give the files in it, or let factcheck walk it") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); see whether the file is open to you") from error
