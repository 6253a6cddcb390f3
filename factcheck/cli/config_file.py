"""Which configuration speaks for a file: found without reading TOML, which a run without one need not import."""

import os
import re
from collections.abc import Sequence

from factcheck.errors import UsageError
from factcheck.messages import say

NAME, PROJECT = "factcheck.toml", "pyproject.toml"


def config_of(files: Sequence[str], ui: str) -> str | None:
    """Give the configuration that is nearest above `files` (articles or folders; "-" is the current folder).

    That is the `factcheck.toml`, or the `pyproject.toml` with a `[tool.factcheck]`, in the folder of the file or the
    nearest one above it. Raises UsageError, in the language `ui`, where two files have different ones.
    """
    folders = {os.path.abspath(folder_of(file)): file for file in files}
    found = {nearest(folder): file for folder, file in folders.items()}
    if len(found) > 1:
        (first, one), (second, other) = [*found.items()][:2]
        words = {"one": one, "first": first or "–", "other": other, "second": second or "–"}
        raise UsageError(say("config.several", ui, **words))
    return next(iter(found), None)


def folder_of(file: str) -> str:
    return file if os.path.isdir(file) else os.path.dirname(file) or os.curdir


def nearest(folder: str) -> str | None:
    """Give the configuration in the absolute path `folder` or the nearest folder above it."""
    while True:
        own, project = os.path.join(folder, NAME), os.path.join(folder, PROJECT)
        if os.path.isfile(own):
            return own
        if os.path.isfile(project) and _speaks_of_factcheck(project):
            return project
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def _speaks_of_factcheck(project: str) -> bool:
    """Whether there is a `[tool.factcheck]`; what is no TOML counts, so that reading it says what is wrong."""
    try:
        with open(project, "rb") as file:
            text = file.read()
    except OSError:
        return False  # somebody else's
    if not re.search(rb"""tool["']?\s*\.\s*["']?factcheck|^\s*\[\s*tool\s*\]""", text, re.MULTILINE):
        return False
    import tomllib

    try:
        return "factcheck" in tomllib.loads(text.decode("utf-8")).get("tool", {})
    except ValueError:
        return True
