"""What can be wrong with a claim base."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing to mend: its place ("claims/x.yaml:12"), claim and field ("" for none), what it is, what to do.

    `kind` is a word for programs; `right` is what the field must say where only one answer is right ("" elsewhere, and
    for a text that is written twice, whose second copy is to go).
    """

    place: str
    claim: str
    field: str
    message: str
    mend: str
    kind: str = "form"
    right: str = ""

    def __str__(self) -> str:
        return f"{': '.join(filter(None, (self.place, self.claim, self.field, self.message)))}. {self.mend}"

    @property
    def file(self) -> str:
        """The file, relative to the base."""
        return self._parts[0]

    @property
    def line(self) -> int:
        """The 1-based line in it; 0 where the base as a whole is meant."""
        return int(self._parts[1] or 0)

    @property
    def _parts(self) -> tuple[str, str]:
        """File and line of a place, which may say a column, too."""
        file, mark, rest = self.place.partition(".yaml:" if ".yaml:" in self.place else ".yml:")
        return (file + mark[:-1], rest.partition(":")[0]) if mark else (self.place, "")
