"""What can be wrong with a claim base."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing to mend: its place ("claims/x.yaml:12"), claim and field ("" for none), what it is, what to do."""

    place: str
    claim: str
    field: str
    message: str
    mend: str

    def __str__(self) -> str:
        return f"{': '.join(filter(None, (self.place, self.claim, self.field, self.message)))}. {self.mend}"
