"""How good drafts are: measured on the sources of a base that people have curated."""

from pathlib import Path
from typing import NamedTuple

from factcheck.curate.anchor import meets
from factcheck.curate.draft import drafts
from factcheck.documents import read_document
from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.model import ClaimBase


class Row(NamedTuple):
    """One source text: its curated claims and those that a draft meets, its drafts and those that meet a claim."""

    file: str
    claims: int
    found: int
    drafts: int
    right: int

    @property
    def recall(self) -> float:
        """The share of the curated claims that a draft meets."""
        return self.found / self.claims if self.claims else 1.0

    @property
    def precision(self) -> float:
        """The share of the drafts that meet a curated claim."""
        return self.right / self.drafts if self.drafts else 1.0


def rows(base: ClaimBase) -> list[Row]:
    """The drafts of each source text beside its claims, and all together at the end.

    A draft meets a claim where half of the shorter of their quotes stands in the other. Drafts are made with the
    shipped word knowledge only: what the base's claims say is not known to them.
    """
    lexicon = Lexicon(pack_lexicon())
    result = []
    for file in dict.fromkeys(source.file for source in base.sources):
        language = next(source.language for source in base.sources if source.file == file)
        claims = [claim.span for claim in base.claims if claim.source.file == file]
        made = [each.span for each in drafts(read_document(str(Path(base.root) / file)), lexicon, language or None)]
        found = sum(any(meets(claim, draft) for draft in made) for claim in claims)
        right = sum(any(meets(claim, draft) for claim in claims) for draft in made)
        result.append(Row(file, len(claims), found, len(made), right))
    total = (sum(row[at] for row in result) for at in range(1, 5))  # type: ignore[misc]  # all but the name are counts
    return [*result, Row("", *total)]
