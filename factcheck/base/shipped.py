"""Where the claim base is that comes with factcheck."""

from pathlib import Path

from factcheck.errors import BaseError

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_root() -> Path:
    """The folder with claims/ and seeds/ inside the installed package, or the project's root in a checkout.

    Raises BaseError where neither is there.
    """
    for root in (_PACKAGE / "shipped", _PACKAGE.parent):
        if (root / "claims").is_dir():
            return root
    raise BaseError(
        f"{_PACKAGE / 'shipped'}: this installation carries no claim base."
        " Install factcheck-cli again, or name a base with --base DIR."
    )
