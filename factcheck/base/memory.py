"""What was found of statements, kept from run to run, so that only what changed is judged again.

Drafts are confidential, and nothing of them can be read here: an entry is found by a digest of the statement and
enciphered with a key stream made of the statement itself. Who has a sentence word for word, or guesses it, can see
what was found of it; anybody else sees how many entries there are, and their sizes. No path and no date is kept, and
the file is for its owner only.

    realm    16 bytes: what the entries hold for (base, code, libraries)
    count    4 bytes
    index    a row an entry, sorted by digest: its digest (16), where it begins in `entries` and its bytes (4 each)
    entries  one after the other, the oldest first: 8 bytes that tell whether it is whole, and the value, marshalled

Digests and key streams are SHAKE256 (FIPS 202) of different prefixes. Numbers are little-endian.
"""

import os
from bisect import bisect_left
from contextlib import suppress
from itertools import accumulate, starmap
from marshal import dumps, loads
from operator import itemgetter
from struct import Struct
from typing import TYPE_CHECKING, Any

from factcheck.base.stamp import judging_stamp

if TYPE_CHECKING:
    from factcheck.base.store import CompiledBase

try:
    from _sha3 import shake_256  # type: ignore[import-not-found]  # of CPython; hashlib takes 4 ms to import, for OpenSSL
except ImportError:
    from hashlib import shake_256

_NAME = "verdicts.bin"
_MOST = 20_000  # entries
_LARGEST = 16_000_000  # bytes of all entries: some 11,000, or 180 articles of 1,000 words
_DIGEST, _SEAL = 16, 8
_HEAD = Struct(f"<{_DIGEST}sI")
_ROW = Struct(f"<{_DIGEST}sII")

Value = Any  # what marshal takes
Sealed = bytes | memoryview  # an entry, enciphered


def digest(text: bytes) -> str:
    """Give 32 letters that stand for `text`."""
    found: str = shake_256(text).hexdigest(_DIGEST)
    return found


def memory_of(base: "CompiledBase") -> "Memory | None":
    """The memory of what was found of statements against a base; None where nothing can be kept of it."""
    file = base.file(_NAME)
    if file is None:
        return None
    try:
        return Memory(file, f"{os.path.basename(os.path.dirname(file))}\n{judging_stamp()}")
    except OSError:
        return None


class Memory:
    """Values by the words they were found for, in a file that may be gone, damaged or not be ours."""

    def __init__(self, file: str, realm: str) -> None:
        """`realm` tells everything else that the values hang on: entries of another realm are passed over."""
        self._file, self._realm = file, realm.encode("utf-8", "surrogatepass")
        self._kept = _Kept(file, self._digest(b"realm", b"", _DIGEST))
        self._new: dict[bytes, bytes] = {}

    def recall(self, words: bytes) -> Value | None:
        """What was noted for `words`, or None."""
        found = self._digest(b"find", words, _DIGEST)
        sealed = self._new.get(found) or self._kept.entry(found)
        if sealed is None:
            return None
        opened = self._turned(sealed, words)
        value = opened[_SEAL:]
        return loads(value) if opened[:_SEAL] == self._digest(b"whole", value, _SEAL) else None

    def note(self, words: bytes, value: Value) -> None:
        """Remember `value` for `words`, in the file once `keep` is called."""
        plain = dumps(value)
        sealed = self._turned(self._digest(b"whole", plain, _SEAL) + plain, words)
        self._new[self._digest(b"find", words, _DIGEST)] = sealed

    def keep(self) -> None:
        """Write what is new to the file, at once or, where that cannot be done, not at all."""
        if not self._new:
            return
        rows = _Kept(self._file, self._kept.realm).rows()  # anew: another run may have written meanwhile
        for found, sealed in self._new.items():
            rows.pop(found, None)
            rows[found] = sealed
        scratch = f"{self._file}.{os.getpid()}"
        try:
            with open(scratch, "wb", opener=_private) as file:
                file.write(_packed(self._kept.realm, _latest(rows)))
            os.replace(scratch, self._file)
        except OSError:
            with suppress(OSError):
                os.unlink(scratch)

    def _digest(self, use: bytes, words: bytes, size: int) -> bytes:
        found: bytes = shake_256(b"\0".join((use, self._realm, words))).digest(size)
        return found

    def _turned(self, text: Sealed, words: bytes) -> bytes:
        """`text` enciphered with the words, or deciphered."""
        key = self._digest(b"read", words, len(text))
        return (int.from_bytes(text, "little") ^ int.from_bytes(key, "little")).to_bytes(len(text), "little")


class _Kept:
    """The file as it stands; empty where it cannot be read or is not what it should be."""

    def __init__(self, file: str, realm: bytes) -> None:
        self.realm, self._count, self._content = realm, 0, memoryview(b"")
        with suppress(OSError), open(file, "rb") as opened:
            content = opened.read()
            if content.startswith(realm) and len(content) >= _HEAD.size:
                _, count = _HEAD.unpack_from(content)
                if len(content) >= _HEAD.size + count * _ROW.size:
                    self._count, self._content = count, memoryview(content)

    def entry(self, wanted: bytes) -> Sealed | None:
        """The entry found by a digest, or None."""
        at = bisect_left(range(self._count), wanted, key=lambda number: self._row(number)[0])
        if at == self._count:
            return None
        found, start, size = self._row(at)
        return self._sealed(start, size) if found == wanted else None

    def rows(self) -> dict[bytes, Sealed]:
        """All entries by digest, the oldest first."""
        index = self._content[_HEAD.size : _HEAD.size + self._count * _ROW.size]
        found = sorted(_ROW.iter_unpack(index), key=itemgetter(1))
        return {each: sealed for each, start, size in found if (sealed := self._sealed(start, size))}

    def _row(self, number: int) -> tuple[bytes, int, int]:
        found, start, size = _ROW.unpack_from(self._content, _HEAD.size + number * _ROW.size)
        return found, start, size

    def _sealed(self, start: int, size: int) -> Sealed | None:
        begin = _HEAD.size + self._count * _ROW.size + start
        sealed = self._content[begin : begin + size]
        return sealed if len(sealed) == size > _SEAL else None


def _latest(rows: dict[bytes, Sealed]) -> list[tuple[bytes, Sealed]]:
    """The latest entries, as many as are kept, the oldest first."""
    latest = list(rows.items())[-_MOST:]
    room = _LARGEST - sum(len(sealed) for _, sealed in latest)
    first = 0
    while room < 0:
        room += len(latest[first][1])
        first += 1
    return latest[first:]


def _packed(realm: bytes, rows: list[tuple[bytes, Sealed]]) -> bytes:
    starts = accumulate((len(sealed) for _, sealed in rows), initial=0)
    index = sorted((found, start, len(sealed)) for (found, sealed), start in zip(rows, starts, strict=False))
    return b"".join([_HEAD.pack(realm, len(rows)), *starmap(_ROW.pack, index), *(row[1] for row in rows)])


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
