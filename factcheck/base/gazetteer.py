"""The names that a claim base yields: who speaks, writes and publishes in it, and the names in its wordings."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from factcheck.language.names import Entry, entry, key_of, names, table_of, words_of
from factcheck.language.patterns import pattern
from factcheck.language.words import tokens
from factcheck.model import Claim, ClaimBase

_ORGANISATION = pattern(
    r"\b(?:agence|universit|institut|cour|minist|commission|france|press|éditions|revue|magazine|company|association)\b",
    re.IGNORECASE,
)
_TITLE = pattern(r"[«“\"]\s*([A-ZÀ-Ý][^«»“”\"]{4,70}?)\s*[»”\"]")
_ARTICLE = pattern(r"^(?:l[ae]s? |l['’]|the )", re.IGNORECASE)
_SEEN_OFTEN = 3  # wordings that must quote a title before it counts as a work


def texts_of(claim: Claim) -> Iterator[tuple[str, str]]:
    """(language, text) of all that is said in a claim, the refuted wordings included."""
    language = claim.source.language if claim.source.language in ("fr", "en") else "fr"
    yield language, claim.claim
    yield language, claim.quote
    for side in (claim.wordings, claim.refuted):
        for tongue, rows in side.items():
            if tongue in ("fr", "en"):
                for row in rows:
                    yield tongue, row


def person_entries(name: str) -> list[Entry]:
    """A person under the full name, without initials, and under the last name alone."""
    words = words_of(name)
    full = tuple(word for word in words if len(word) > 1)
    if len(full) < 2 or _ORGANISATION.search(name):
        return []
    key = " ".join(full)
    short = " ".join(part for part in name.split() if [len(word) > 1 for word in words_of(part)] == [True])
    return [entry(name, key, "person"), entry(short, key, "person"), entry(name.rsplit(maxsplit=1)[-1], key, "person")]


def work_entries(title: str) -> list[Entry]:
    """A work under its title, and without the article that it begins with (« la présentation des “Misérables” »)."""
    key = key_of(title)
    bare = _ARTICLE.sub("", title)
    return [entry(title, key, "work")] + (
        [entry(bare, key, "work")] if bare != title and len(words_of(bare)) > 1 else []
    )


def base_entries(base: ClaimBase, pack: list[Entry]) -> list[Entry]:
    """The gazetteer entries of a base, those of the shipped pack first."""
    entries = list(pack)
    for claim in base.claims:
        for person in (claim.speaker, claim.source.author):
            for part in re.split(r",| et | and |;", person):
                entries += person_entries(part.strip())
    for source in base.sources:
        if source.publisher:
            entries.append(entry(source.publisher, key_of(source.publisher), "publication"))
        if len(words_of(source.title)) > 1:
            entries += work_entries(source.title)
    return entries + list(_found(base, entries))


def _found(base: ClaimBase, entries: list[Entry]) -> Iterable[Entry]:
    """Names met in the wordings: persons, under the last name alone too, and works by their quotation marks."""
    table = table_of(entries)
    known = {row[0] for row in entries}
    persons: dict[str, str] = {}
    titles: Counter[str] = Counter()
    for claim in base.claims:
        for language, text in texts_of(claim):
            for name in names(text, tokens(text, language), table):
                if name.kind == "person":
                    persons.setdefault(name.key, text[name.start : name.end])
            titles.update(match.group(1) for match in _TITLE.finditer(text))
    for _, person in sorted(persons.items()):
        yield from person_entries(person)
    for title, times in sorted(titles.items()):
        words = words_of(title)
        if times >= _SEEN_OFTEN and len(words) > 1 and words not in known:
            yield from work_entries(title)
