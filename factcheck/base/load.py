"""Loading a claim base: all of it is sound, or everything that is not is told at once."""

from pathlib import Path

from factcheck.base.read import read
from factcheck.errors import BaseError
from factcheck.model import ClaimBase


def load_base(root: Path) -> ClaimBase:
    """The claim base in the folder `root`, with every quote found in its source.

    Raises BaseError with all problems, one a line: "claims/x.yaml:12: claim-id: field: what is wrong. What to do."
    """
    reading = read(root)
    if reading.problems:
        from factcheck.base.validate import errors

        raise BaseError("\n".join(str(problem) for problem in errors(root)))
    return reading.base
