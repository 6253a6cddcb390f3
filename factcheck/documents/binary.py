"""Word, OpenDocument and PDF files: what is taken from them becomes a text of its own.

The libraries come with the extra "documents". A damaged or hostile file makes them fail in any way there is, so that
all of them are told as one message.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from factcheck.documents.directives import is_directive
from factcheck.documents.unreadable import UnreadableError
from factcheck.model import Block, Document, Location, Span

_PROSE = re.compile(r"[^\W_]")
_OLE = b"\xd0\xcf\x11\xe0"  # an old Word file, or one behind a password
APART = "\n\n"  # stands between paragraphs
# Uncompressed bytes: a novel in Word has 3 MB of XML; its pictures are never opened.
_LARGEST = 128 * 1024 * 1024


class Part(NamedTuple):
    """A paragraph as it reads, its kind (as in `Block`), and where it is."""

    text: str
    kind: str
    location: Location


def read_binary(ending: str, data: bytes, path: str) -> Document:
    """The article in the bytes of a file whose name ends in `ending` (".docx", ".odt" or ".pdf").

    Raises InputError where it cannot be read, holds no text, or its library is not installed.
    """
    with damage_told(ending, path):
        return _pdf(data, path) if ending == ".pdf" else _zipped(ending, data, path)


@contextmanager
def damage_told(ending: str, path: str) -> Iterator[None]:
    """Raise UnreadableError in the place of all that the libraries for files with this ending raise meanwhile."""
    try:
        yield
    except UnreadableError:
        raise
    except ModuleNotFoundError as error:
        raise UnreadableError("input.needs-extra", path, format=ending[1:]) from error
    except Exception as error:  # see above: what the libraries raise has no end
        why = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        raise UnreadableError("input.damaged", path, why=why.splitlines()[0][:200]) from error


def _pdf(data: bytes, path: str) -> Document:
    from factcheck.documents.pdf import pdf_document

    return pdf_document(data, path)


def _zipped(ending: str, data: bytes, path: str) -> Document:
    if data.startswith(_OLE):
        raise UnreadableError("input.encrypted-office", path)
    if not data:
        raise UnreadableError("input.empty", path)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        _refuse_bombs(archive, path)
        if ending == ".docx":
            from factcheck.documents.docx import docx_parts

            parts = docx_parts(data)
        else:
            from factcheck.documents.odt import odt_parts

            parts = odt_parts(archive, path)
    return assembled(path, parts)


def _refuse_bombs(archive: zipfile.ZipFile, path: str) -> None:
    """Raise where the archive is larger than any article; zipfile itself reads no more than is announced here."""
    if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
        raise UnreadableError("input.bomb", path, limit=_LARGEST >> 20)


def assembled(path: str, parts: Sequence[Part]) -> Document:
    """The document whose text is that of `parts`, with an empty line between them."""
    blocks, locations, at = [], [], 0
    for part in parts:
        locations.append((at, part.location))
        if _PROSE.search(part.text) and not is_directive(part.text):
            blocks.append(Block(Span(at, at + len(part.text)), part.kind))
        at += len(part.text) + len(APART)
    return Document(path, APART.join(part.text for part in parts), tuple(blocks), locations=tuple(locations))
