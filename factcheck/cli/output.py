"""Where results go: standard output, a file, and messages to standard error."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from factcheck.errors import UsageError
from factcheck.messages import Said
from factcheck.render import FOR_PEOPLE

if TYPE_CHECKING:
    from pathlib import Path

# What stands for the signs of a report where the output's encoding has not got them.
PLAIN_SIGNS = str.maketrans(
    {
        "✔": "+", "✘": "x", "–": "-", "—": "-", "≠": "!=", "“": '"', "”": '"', "«": '"', "»": '"', "’": "'",
        "…": "...", "\u00a0": " ", "\u202f": " ", "\ufffd": "?",
    }
)  # fmt: skip


def emit(text: str, form: str = "terminal") -> None:
    """Write `text`, in the format `form`, to standard output; a reader who has closed the pipe is no error.

    Raises UsageError where the output cannot be written (a full disk).
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.buffer.write(encoded(text, form, sys.stdout.encoding))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise UsageError(Said("error.unwritable-output", why=error.strerror)) from error


def complain(text: str, start: str = "factcheck: ") -> None:
    """Write one message to standard error, after the words that it is to start with."""
    if sys.stderr is None:
        return
    line = f"{start}{text}\n"
    if not carries_signs(sys.stderr.encoding):
        line = line.translate(PLAIN_SIGNS)
    with suppress(OSError):
        sys.stderr.write(line)


def encoded(text: str, form: str, encoding: str = "utf-8") -> bytes:
    """Give `text` as bytes: in UTF-8 for programs, else in `encoding` with plain signs for those that it has not got.

    For programs, stray bytes of a path are written as escapes, which JSON reads as what they are.
    """
    if form not in FOR_PEOPLE:
        return text.encode("utf-8", "backslashreplace")
    if not carries_signs(encoding):
        text = text.translate(PLAIN_SIGNS)
    return text.encode(encoding, "replace")


def carries_signs(encoding: str) -> bool:
    """Tell whether `encoding` has the signs of a report."""
    try:
        "✔✘–≠".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def write_file(path: "Path", content: bytes, option: str = "--output") -> None:
    """Put `content` into the file `path` at once or not at all; devices and pipes are written to as they are.

    Raises UsageError, which tells the `option` to mend, where that is not possible.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            replace_file(path.resolve(), content)
    except OSError as error:
        raise UsageError(Said("error.unwritable", path=path, why=error.strerror, option=option)) from error


def replace_file(path: "Path", content: bytes) -> None:
    from pathlib import Path
    from tempfile import mkstemp

    handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def wants_color(choice: str, stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether to print in colour: as chosen, else on a terminal unless NO_COLOR or TERM=dumb says otherwise."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream is not None and stream.isatty() and environment.get("TERM") != "dumb"


def columns(stream: TextIO | None) -> int:
    """Give the width to print at: COLUMNS, else that of the terminal, else 80 (shutil says the same, but has more)."""
    if stream is None:
        return 80
    with suppress(KeyError, ValueError):
        if (wanted := int(os.environ["COLUMNS"])) > 0:
            return wanted
    with suppress(AttributeError, ValueError, OSError):
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]  # suppressed
    return 80
