"""The claim base that a command works with, or several as one."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli.output import complain
from factcheck.messages import say

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.store import CompiledBase


def base_root(base: "Path | None") -> "Path":
    """Give the folder of the claim base: `base`, be it a folder or a name, else the shipped one."""
    from pathlib import Path

    from factcheck.base.named import SHIPPED, located

    return Path(located(SHIPPED if base is None else str(base))[1])


def open_base(base: "Path | Sequence[Path] | None", ui: str, *, quiet: bool = False) -> "CompiledBase":
    """Open the claim base `base` (else the shipped one), or several as one, compiled first where need be.

    Progress is told on standard error where a person reads it; that the cache cannot be written, to anyone.
    Raises BaseError.
    """
    from factcheck.base import store

    root = roots_of(base)
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return store.open_base(root, warn=complain)

    def progress(done: int, total: int) -> None:
        end = "\n" if done == total else "\r"
        sys.stderr.write(say("compile.progress", ui, done=done, total=total) + end)
        sys.stderr.flush()

    return store.open_base(root, progress=progress, warn=complain)


def roots_of(base: "Path | Sequence[Path] | None") -> "str | dict[str, str]":
    """Give the folder of the base, or those of several by name."""
    if not base:
        from factcheck.base.shipped import shipped_folder

        return shipped_folder()
    from factcheck.base.named import locate_all

    found = locate_all(map(str, base if isinstance(base, Sequence) else [base]))
    return found if len(found) > 1 else next(iter(found.values()))
