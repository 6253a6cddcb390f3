"""What changed between two claim bases: claims and sources, field by field."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from factcheck.base.read import BY_LANGUAGE
from factcheck.language.lexicon import LANGUAGES
from factcheck.model import Claim, ClaimBase, Source

T = TypeVar("T", Claim, Source)


class Change(NamedTuple):
    """A field that differs: what it no longer says, and what it says now, each in order."""

    field: str
    removed: tuple[str, ...]
    added: tuple[str, ...]


class Changed(NamedTuple):
    """A claim or source that both bases have, and in what it differs."""

    id: str
    changes: tuple[Change, ...]


class Difference(NamedTuple):
    """What one base has and the other has not, in the order of the bases; ids are what is compared."""

    added: tuple[Claim, ...]
    removed: tuple[Claim, ...]
    changed: tuple[Changed, ...]
    added_sources: tuple[Source, ...]
    removed_sources: tuple[Source, ...]
    changed_sources: tuple[Changed, ...]

    @property
    def empty(self) -> bool:
        """Whether the two bases say the same."""
        return not any(self)


def difference(old: ClaimBase, new: ClaimBase) -> Difference:
    """Compare two bases. Where a claim is written, and in which order, is no difference."""
    claims = _split(old.claims, new.claims)
    sources = _split(old.sources, new.sources)
    texts: tuple[dict[str, str], dict[str, str]] = ({}, {})
    return Difference(
        claims[0],
        claims[1],
        _changed((_of_claim(a), _of_claim(b), a.id) for a, b in claims[2]),
        sources[0],
        sources[1],
        _changed((_of_source(a, old, texts[0]), _of_source(b, new, texts[1]), a.id) for a, b in sources[2]),
    )


def _split(old: Iterable[T], new: Iterable[T]) -> tuple[tuple[T, ...], tuple[T, ...], list[tuple[T, T]]]:
    """What only the new one has, what only the old one has, and what both have."""
    before, after = {each.id: each for each in old}, {each.id: each for each in new}
    added = tuple(each for key, each in after.items() if key not in before)
    removed = tuple(each for key, each in before.items() if key not in after)
    return added, removed, [(before[key], each) for key, each in after.items() if key in before]


Fields = Mapping[str, tuple[str, ...]]


def _changed(pairs: Iterable[tuple[Fields, Fields, str]]) -> tuple[Changed, ...]:
    found = []
    for before, after, name in pairs:
        changes = tuple(
            Change(
                field,
                tuple(text for text in before.get(field, ()) if text not in after.get(field, ())),
                tuple(text for text in after.get(field, ()) if text not in before.get(field, ())),
            )
            for field in dict.fromkeys((*before, *after))
            if sorted(before.get(field, ())) != sorted(after.get(field, ()))
        )
        if changes:
            found.append(Changed(name, changes))
    return tuple(found)


def _of_claim(claim: Claim) -> Fields:
    return {
        "source": (claim.source.id,),
        "claim": (claim.claim,),
        "quote": (claim.quote,),
        "speaker": _text(claim.speaker),
        **{f"{name}.{each}": getattr(claim, name).get(each, ()) for name in BY_LANGUAGE for each in LANGUAGES},
        "topics": claim.topics,
        "conflicts_with": claim.conflicts_with,
    }


def _of_source(source: Source, base: ClaimBase, texts: dict[str, str]) -> Fields:
    """The fields of a source, and the beginning of the hash of its text as it is, whatever the base says it was."""
    if source.file not in texts:
        path = Path(base.root) / source.file
        texts[source.file] = hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else ""
    fields = {name: _text(value) for name, value in source._asdict().items() if name not in ("id", "sha256")}
    return {**fields, "text": _text(texts[source.file])}


def _text(value: str) -> tuple[str, ...]:
    return (value,) if value else ()
