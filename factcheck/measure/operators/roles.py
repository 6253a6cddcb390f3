"""Who does what to whom, exchanged."""

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import PACKS, inside, part_of_longer, splice
from factcheck.model import Name

ACTORS = ("person", "org", "publication")
_BETWEEN = 5  # words between the two names at most
_BREAK = re.compile(r"[,;:.!?()«»\"“”—–]")


def roles(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Two persons or organisations around an asymmetric verb exchanged."""
    del material, rng
    protected = text.protected()
    if text.reading.negations:
        return
    names = [
        name
        for name in text.reading.names
        if not inside(name.start, name.end, protected) and not part_of_longer(text.text, name)
    ]
    for left, right in pairwise(names):
        if left.kind in ACTORS and right.kind in ACTORS and left.key != right.key and _acts_on(text, left, right):
            one, other = text.text[left.start : left.end], text.text[right.start : right.end]
            changed = splice(text.text, right.start, right.end, one, text.language)
            yield splice(changed, left.start, left.end, other, text.language)
            return


def _acts_on(text: Text, left: Name, right: Name) -> bool:
    """Whether `left` is the subject of an asymmetric verb that stands between the two and reaches `right`."""
    pack, between = PACKS[text.language], text.text[left.end : right.start]
    if _BREAK.search(between) or len(between.split()) > _BETWEEN:
        return False
    if re.search(pack.ARTICLE_BEFORE_NAME, between, re.IGNORECASE):
        return False
    subject = re.search(pack.SUBJECT_BEFORE, text.text[: left.start], re.IGNORECASE)
    return subject is not None and re.search(rf"\b{pack.ROLE_VERBS}", between) is not None
