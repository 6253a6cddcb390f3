"""Names: persons, organisations, places, works and publications.

A name of the statement that the claim has (under any alias, in either language, or as a demonym) agrees. One that it
has not conflicts only where the claim has another name of the same known kind in its place; else it is an added detail.

agrees: L'OECD a publié ce calcul. | L'OCDE a publié ce calcul.
conflicts: Le Washington Post a publié cette enquête. | Le New York Times a publié cette enquête.

Names of unknown kind never conflict: measured, they are wrong 21 times of 22.
"""

from collections.abc import Iterator

from factcheck.language.names import key_of
from factcheck.language.packs.speech import SINGULAR
from factcheck.language.reading import turns_to
from factcheck.language.speech import stands_for_a_name
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Name, Outcome, Span

ID = "names"
SUMMARY = "persons, organisations, places, works and publications, by alias and kind"
_COINED = 4  # letters of a name from which words are made
_SUFFIXES = ("isme", "iste", "ism", "ist", "ien", "ian", "isation", "ization", "iser", "ise", "ize")
_KINDS = {"publication": "org", "org": "org", "person": "person", "place": "place", "work": "work"}

# What they may stand for.
_PERSON: tuple[str, ...] = ("person",)
_STANDING: dict[str, dict[str, tuple[str, ...]]] = {
    "fr": dict.fromkeys(SINGULAR["fr"], (*_PERSON, "org")),
    "en": dict.fromkeys(SINGULAR["en"], _PERSON) | {"it": ("org",)},
}


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each name of the statement, and one for what it begins with in the place of a name."""
    if pair.carried:
        yield from _antecedent(pair)
    if not pair.reading.names:
        return
    speakers = {name.start for name in pair.reading.speakers}
    mine = pair.named
    seen: set[str] = set()
    for name in pair.reading.names:
        if name.key in seen:
            continue
        seen.add(name.key)
        finding = _judged(pair, name, mine)
        if name.start not in speakers or finding.outcome is Outcome.AGREES:
            yield finding


def _antecedent(pair: Pair) -> Iterator[Finding]:
    """« Il … », « cette entreprise … » where the statement before names others than the claim is about: it speaks of
    them.
    """
    first = pair.reading.tokens[0]
    kinds = _STANDING[pair.reading.language].get(first.word)
    described = stands_for_a_name(pair.reading.tokens, pair.reading.language)
    if kinds is None and not described:
        return
    kind = _subject(pair)
    if kind is None or kind not in (kinds or _KINDS):
        return
    others = [name for name in pair.carried if _KINDS.get(name.kind) == _KINDS[kind]]
    if others and not any(known(pair, name) for name in others):
        span = Span(first.start, pair.reading.tokens[1].end if described else first.end)
        yield Finding(ID, Outcome.SILENT, "names.carried", pair.said(*span), "", span)


def _subject(pair: Pair) -> str | None:
    """The kind of whom the claim is about, where the statement does not name it: the name that the best true wording
    begins with, or a person whom most true wordings name.
    """
    if pair.true is None:
        return None
    opening = next((name for name in pair.true.wording.names if name.start == 0 and name.kind in _KINDS), None)
    if opening is not None:
        return None if opening.key in pair.named else opening.kind
    return "person" if any(pair.claim.name_kinds[key] == "person" for key in pair.unnamed) else None


def _judged(pair: Pair, name: Name, mine: set[str]) -> Finding:
    said, span = pair.said(name.start, name.end), Span(name.start, name.end)
    if known(pair, name):
        return Finding(ID, Outcome.AGREES, "names.agree", said, said, span)
    shifts, refuted = turns_to(pair.reading, name), name.key in pair.claim.refuted_names
    if refuted and not shifts and (rival := _ruled_out(pair, name, mine)):
        return Finding(ID, Outcome.CONFLICTS, _key(name), said, rival, span)
    # An adjective of nationality describes more often than it names (« traduit en anglais »).
    if name.key in pair.claim.nearby_names:
        return Finding(ID, Outcome.SILENT, "names.nearby", said, "", span)
    rival = "" if shifts else _rival(pair, name, mine)
    if rival:
        return Finding(ID, Outcome.CONFLICTS, _key(name), said, rival, span)
    if refuted:  # its curator thought of it: no detail that is added
        return Finding(ID, Outcome.SILENT, "names.refuted", said, "", span)
    return Finding(ID, Outcome.SILENT, "names.nearby" if said[:1].islower() else "names.added", said, "", span)


def _key(name: Name) -> str:
    return "places.differ" if name.kind == "place" else "names.differ"


def _ruled_out(pair: Pair, name: Name, mine: set[str]) -> str:
    """The name for which the nearest refuted wording has this one, if the statement does not have it."""
    refuted, true = pair.view.refuted, pair.true
    if refuted is None or true is None or all(other.key != name.key for other in refuted.wording.names):
        return ""
    told = {other.key for other in refuted.wording.names} | mine
    rivals = [other for other in true.wording.names if other.key not in told and not _inside(pair, name, other)]
    alike = [other for other in rivals if _KINDS.get(other.kind) == _KINDS.get(name.kind)]
    chosen = next(iter(alike or [other for other in rivals if not (other.kind and name.kind)]), None)
    return true.wording.text[chosen.start : chosen.end] if chosen else ""


def known(pair: Pair, name: Name) -> bool:
    """Whether the claim, its speaker or its source has the name."""
    claim = pair.claim
    if name.key in claim.name_kinds or name.key in claim.source_keys:
        return True
    if name.kind == "place" and _is_wider(pair, name):
        return True
    pool = claim.true_words
    if all(word in pool for word in name.key.split()) or _has_coined(pool, name):
        return True
    if name.kind:
        return False
    stems = [word.stem for word in pair.reading.words if name.start <= word.start < name.end]
    return bool(stems) and all(stem in pool for stem in stems)


def _has_coined(pool: frozenset[str], name: Name) -> bool:
    """Whether words of the claim are made of the name: « l'algo-taylorisme » has to do with Taylor."""
    last = name.key.rsplit(maxsplit=1)[-1]
    if len(last) < _COINED:
        return False
    return any(
        part.startswith(last) and part.removeprefix(last).startswith(_SUFFIXES)
        for word in pool
        if last in word
        for part in word.split("-")
    )


def _is_wider(pair: Pair, name: Name) -> bool:
    """Whether a place of the claim lies in this one (« en Afrique » for « au Kenya »), which is said by its own name:
    Wall Street may stand for the United States, but is not all of them.
    """
    if not any(pair.lexicon.lies_in(key, name.key) for key in pair.claim.name_kinds):
        return False
    return not pair.lexicon.lies_in(key_of(pair.said(name.start, name.end)), name.key)


def _inside(pair: Pair, name: Name, other: Name) -> bool:
    """Whether a place is the other one, or lies in it: Nairobi is no other place than Kenya, but a detail."""
    return name.key == other.key or pair.lexicon.lies_in(name.key, other.key)


def _rival(pair: Pair, name: Name, mine: set[str]) -> str:
    """A name of the same kind in the best true wording that the statement does not have, or else the person whom most
    true wordings name: the best one may be the quote, which leaves out whom its passage has named before. (Places and
    organisations lie within each other, so that another need not be in the place of theirs.)
    """
    kind = _KINDS.get(name.kind)
    if kind is None or pair.true is None:
        return ""
    for other in pair.true.wording.names:
        if _KINDS.get(other.kind) == kind and other.key not in mine and not _inside(pair, name, other):
            return pair.true.wording.text[other.start : other.end]
    persons = [key for key in pair.unnamed if pair.claim.name_kinds[key] == name.kind == "person"]
    return pair.view.wordings.named(min(persons)) if persons else ""
