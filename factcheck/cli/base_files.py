"""Writing the files of a claim base."""

from collections.abc import Mapping
from pathlib import Path

from factcheck.cli.output import replace_file
from factcheck.errors import UsageError


def write_text(path: Path, text: str) -> None:
    """Put `text` into a file of a base at once or not at all; raises UsageError where that is not possible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path.resolve(), text.encode("utf-8"))
    except OSError as error:
        raise UsageError(
            f"{path}: cannot be written ({error.strerror}). See whether the folder is open to you."
        ) from error


def write_all(root: Path, files: Mapping[str, str]) -> None:
    """Write files of the base in `root`, texts by path in it, in their order; raises UsageError."""
    for name, text in files.items():
        write_text(root / name, text)
