"""What a compiled base depends on, told by contents, or without reading them where no file has been touched since."""

import marshal
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress

import factcheck

_KEPT = 32  # bases remembered
_COMPILING = ("language", "language/packs", "base")
_JUDGING = (".", "matching", "checks", "verdict")  # besides what has compiled the base
_LIBRARIES = ("rapidfuzz", "tantivy", "Stemmer")
_SETTLED = 2_000_000_000  # ns: the coarsest clock of a file system; a younger file may change without showing it


def key_of(root: str, cache: str) -> str:
    """Give the key of the base in the folder `root`: names and contents of its files, and the code that compiles it.

    It is remembered in the folder `cache` together with size and times of each file. Raises OSError.
    """
    root, file = os.path.abspath(root), f"{cache}/keys-{sys.implementation.cache_tag}.bin"
    rows, known = _rows(root), _read(file)
    stamp = "\n".join([code_stamp(_COMPILING), *(f"{name} {size} {changed}" for name, size, changed in rows)])
    if rows and known.get(root, ("",))[0] == stamp:
        return known[root][1]
    key = _hashed(root)
    if rows and max(changed for *_, changed in rows) < time.time_ns() - _SETTLED:
        others = [(name, row) for name, row in known.items() if name != root][1 - _KEPT :]
        _write(file, {**dict(others), root: (stamp, key)})
    return key


def judging_stamp() -> str:
    """Changes when a verdict against one compiled base may change: with the code that judges and its libraries.

    Raises OSError where they are no files.
    """
    from importlib.machinery import PathFinder

    found = (PathFinder.find_spec(name) for name in _LIBRARIES)  # several times as quick as reading their versions
    places = [spec.origin for spec in found if spec and spec.origin]
    rows = [f"{place} {(stat := os.stat(place)).st_size} {stat.st_mtime_ns}" for place in places]
    return "\n".join([code_stamp(_JUDGING), *rows])


def code_stamp(parts: Sequence[str]) -> str:
    """Changes when the code in these folders of the package changes: size and time of its files."""
    root = os.path.dirname(factcheck.__file__)
    rows = []
    for part in parts:
        with os.scandir(f"{root}/{part}") as entries:
            for entry in sorted(entries, key=lambda e: e.name):
                stat = entry.stat()
                if entry.is_file():
                    rows += [f"{part}/{entry.name} {stat.st_size} {stat.st_mtime_ns}"]
    return "\n".join([factcheck.__version__, sys.version, *rows])


def _rows(root: str) -> list[tuple[str, int, int]]:
    """(path, size, time of the last change in ns) of the files of a base; none where not all of them can be told."""
    try:
        return [row for part in ("claims", "seeds") for row in _walk(f"{root}/{part}")]
    except OSError:
        return []


def _walk(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path)
            elif entry.is_dir():
                raise NotADirectoryError(entry.path)  # a link: what stands behind it is not followed here
            else:
                stat = entry.stat()
                yield entry.path, stat.st_size, max(stat.st_mtime_ns, stat.st_ctime_ns)


def _hashed(base: str) -> str:
    import hashlib
    from pathlib import Path

    root, digest = Path(base), hashlib.sha256(code_stamp(_COMPILING).encode())
    for part in ("claims", "seeds"):
        folder = root / part
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file():
                digest.update(f"\0{path.relative_to(root).as_posix()}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:32]


def _read(file: str) -> dict[str, tuple[str, str]]:
    with suppress(OSError, EOFError, ValueError, TypeError), open(file, "rb") as opened:
        known: dict[str, tuple[str, str]] = dict(marshal.loads(opened.read()))
        return known
    return {}


def _write(file: str, known: dict[str, tuple[str, str]]) -> None:
    scratch = f"{file}.{os.getpid()}"
    with suppress(OSError):
        with open(scratch, "wb") as opened:
            opened.write(marshal.dumps(known))
        os.replace(scratch, file)
