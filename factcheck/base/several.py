"""Several claim bases as one, the later ones refining the earlier ones.

A claim of a later base takes the place of the claim with the same id in every earlier one, with all its wordings: so a
desk corrects, sharpens or translates what a base that it does not own says. Every other claim stays. Ids become
"name:id", so that each says which base it is from, and two claims of two bases never share one.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from factcheck.base import load
from factcheck.model import BaseInfo, Claim, ClaimBase


def load_bases(roots: Mapping[str, str]) -> ClaimBase:
    """Load the bases in the folders `roots`, by name, and join them; one alone stays as it is. Raises BaseError."""
    loaded = {name: load.load_base(Path(root)) for name, root in roots.items()}
    return joined(loaded) if len(loaded) > 1 else next(iter(loaded.values()))


def joined(bases: Mapping[str, ClaimBase]) -> ClaimBase:
    """Join bases, by name, in the order in which they refine each other."""
    owners = {claim.id: name for name, base in bases.items() for claim in base.claims}
    claims = [
        _named(claim, name, owners) for name, base in bases.items() for claim in base.claims if owners[claim.id] == name
    ]
    undecided = tuple(_named(claim, name, owners) for name, base in bases.items() for claim in base.undecided)
    parts = tuple(
        BaseInfo(sum(claim.source.base == name for claim in claims), len(base.sources), base.fingerprint, name)
        for name, base in bases.items()
    )
    sources = tuple(source._replace(base=name) for name, base in bases.items() for source in base.sources)
    digest = hashlib.sha256("\n".join(f"{part.name} {part.fingerprint}" for part in parts).encode()).hexdigest()
    roots = {name: base.root for name, base in bases.items()}
    return ClaimBase("", sources, tuple(claims), f"sha256:{digest}", roots=roots, parts=parts, undecided=undecided)


def _named(claim: Claim, name: str, owners: Mapping[str, str]) -> Claim:
    """A claim under the name of its base, as are the claims that it disagrees with."""
    return claim._replace(
        id=f"{name}:{claim.id}",
        source=claim.source._replace(base=name),
        conflicts_with=tuple(f"{owners.get(other, name)}:{other}" for other in claim.conflicts_with),
        place=f"{name}/{claim.place}",
    )
