"""Ids of claims that were given up or changed hands since another version of the base."""

from collections.abc import Iterator

from rapidfuzz.fuzz import token_set_ratio

from factcheck.base.problem import Problem
from factcheck.base.read import Reading
from factcheck.base.validate import place_of
from factcheck.model import Claim

_ANOTHER = 50  # of 100: claims less alike, with quotes less alike, are two claims


def reuse(now: Reading, before: Reading, since: str) -> Iterator[Problem]:
    """Ids that are another claim's than they were `since`, and those that are gone without being retired."""
    claims = {claim.id: claim for claim in (*now.base.claims, *now.base.undecided)}
    for old in (*before.base.claims, *before.base.undecided):
        new = claims.get(old.id)
        if new is None and old.id not in now.retired:
            message = f"“{old.id}” was a claim at {since} and is gone"
            mend = f"Add it to retired: [{old.id}] in a claim file, so that nobody uses it again."
            yield Problem(f"{old.place.rpartition(':')[0]}:1", "", "retired", message, mend, "id-unretired")
        elif new is not None and _another(old, new):
            message = f"was the id of another claim at {since}: “{old.claim}”"
            mend = "Give the new claim an id of its own, and retire the old one."
            yield Problem(place_of(now, new, "id", new.id), new.id, "id", message, mend, "id-reused")


def _another(old: Claim, new: Claim) -> bool:
    alike = max(token_set_ratio(old.claim, new.claim), token_set_ratio(old.quote, new.quote))
    return alike < _ANOTHER
