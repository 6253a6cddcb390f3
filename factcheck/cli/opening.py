"""The claim base that a command works with."""

import sys
from typing import TYPE_CHECKING

from factcheck.cli.output import complain
from factcheck.messages import say

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.store import CompiledBase


def base_root(base: "Path | None") -> "Path":
    """Give the folder of the claim base: `base`, else the shipped one."""
    if base is not None:
        return base
    from factcheck.base.shipped import shipped_root

    return shipped_root()


def open_base(base: "Path | None", ui: str, *, quiet: bool = False) -> "CompiledBase":
    """Open the claim base in the folder `base` (else the shipped one), compiled first where need be.

    Progress is told on standard error where a person reads it; that the cache cannot be written, to anyone.
    Raises BaseError.
    """
    from factcheck.base import store
    from factcheck.base.shipped import shipped_folder

    root = shipped_folder() if base is None else base
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return store.open_base(root, warn=complain)

    def progress(done: int, total: int) -> None:
        end = "\n" if done == total else "\r"
        sys.stderr.write(say("compile.progress", ui, done=done, total=total) + end)
        sys.stderr.flush()

    return store.open_base(root, progress=progress, warn=complain)
