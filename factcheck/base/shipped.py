"""Where the claim base is that comes with factcheck."""

import os
from typing import TYPE_CHECKING

from factcheck.errors import BaseError

if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))


def shipped_folder() -> str:
    """The folder with claims/ and seeds/ inside the installed package, or the project's root in a checkout.

    Raises BaseError where neither is there.
    """
    inside = os.path.join(_PACKAGE, "shipped")
    for root in (inside, os.path.dirname(_PACKAGE)):
        if os.path.isdir(os.path.join(root, "claims")):
            return root
    raise BaseError(
        f"{inside}: this installation carries no claim base."
        " Install factcheck-cli again, or name a base with --base DIR."
    )


def shipped_root() -> "Path":
    """The same as a path."""
    from pathlib import Path

    return Path(shipped_folder())
