"""Regular expressions that are compiled when first used, and once for many runs.

Python compiles them in Python: those of both languages take longer than all the rest of a start. What the compiler
makes is a row of integers, which `keep` writes to a file and `restore` reads in the next run of the same Python.
`_sre.compile` checks each row before taking it; where anything is not as expected, the expression is compiled as ever.
"""

import os
import re
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from marshal import dumps, loads
from typing import Any, cast

_MOST = 500  # expressions in a file: more are those of other versions, and only what this run has used is kept

# (expression, flags) → what `_sre.compile` takes after the expression, its code as bytes.
Rows = dict[tuple[str, int], tuple[Any, ...]]
_known: Rows = {}
_used: dict[tuple[str, int], "re.Pattern[str]"] = {}
_texts: dict[str, str] = {}  # what `text_from` has made
_fresh_texts: set[str] = set()


class _Lazy:
    """Stands for an expression: compiles it for the first thing asked of it, and then holds what was asked for."""

    def __init__(self, text: str, flags: int) -> None:
        self._key = text, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(compiled(*self._key), name)
        setattr(self, name, value)
        return value


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give the regular expression `text`, to be used like what `re.compile` gives."""
    return cast("re.Pattern[str]", _Lazy(text, int(flags)))


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give the regular expression compiled, from the rows restored where it is among them."""
    key = text, int(flags)
    if key not in _used:
        _used[key] = _taken(key) or re.compile(*key)
    return _used[key]


def text_from(source: str, make: Callable[[str], str]) -> str:
    """Give the text of an expression that `make` makes of `source`, as restored where it is there."""
    if source not in _texts:
        _texts[source] = make(source)
        _fresh_texts.add(source)
    return _texts[source]


def _taken(key: tuple[str, int]) -> re.Pattern[str] | None:
    row = _known.get(key)
    if row is None:
        return None
    try:
        import _sre  # type: ignore[import-not-found]  # of CPython, without stubs

        flags, code, *groups = row
        made = _sre.compile(key[0], flags, memoryview(code).cast("I").tolist(), *groups)
    except (ImportError, OverflowError, RuntimeError, TypeError, ValueError):
        del _known[key]
        return None
    return cast("re.Pattern[str]", made)


def _row(text: str, flags: int) -> tuple[Any, ...]:
    """What `re.compile` hands to `_sre.compile` (see `re/_compiler.py` of CPython 3.11 to 3.14)."""
    from re import _compiler, _parser  # type: ignore[attr-defined]  # not public: hence the checks in `_taken`

    tree = _parser.parse(text, flags)
    names = tree.state.groupdict
    by_number: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        by_number[number] = name
    code = array("I", _compiler._code(tree, flags)).tobytes()  # noqa: SLF001 - as above
    return int(flags | tree.state.flags), code, tree.state.groups - 1, dict(names), tuple(by_number)


def restore(path: str) -> None:
    """Read the rows that `keep` has written to the file `path`; one of another Python, or none, is passed over."""
    for held in (_known, _texts, _fresh_texts):
        held.clear()
    with suppress(OSError, EOFError, ValueError, TypeError), open(path, "rb") as file:
        version, rows, texts = loads(file.read())
        if version == sys.version:
            _known.update(rows)
            _texts.update(texts)


def keep(path: str) -> None:
    """Write what has been compiled so far to the file `path`, where it is not there yet and the file can be written."""
    if _known.keys() >= _used.keys() and not _fresh_texts:
        return
    with suppress(OSError, ImportError, AttributeError, TypeError, ValueError):
        rows = _known if len(_known) < _MOST else {}
        rows = rows | {key: _known.get(key) or _row(*key) for key in _used}
        scratch = f"{path}.{os.getpid()}"
        with open(scratch, "wb") as file:
            file.write(dumps((sys.version, rows, _texts)))
        os.replace(scratch, path)
