"""Edits: a wording of the claim with a few words changed, and what the change does.

Where the statement has the words of a true wording in their order, the words that differ decide: a negation more or
less, another step between none and all, more for less, before for after, an opposite word or one for another of those
that never mean the same (lundi / mardi, pour / contre), another name or year, two names exchanged. Other words in place
of the wording's make another statement, which the claim does not back.

agrees: (never: agreement is the other checks' matter)
conflicts: Les livreurs sont rarement payés à l'heure. | Les livreurs sont souvent payés à l'heure.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import Indel

from factcheck.checks.quantifiers import clashes
from factcheck.language.cues import besides_denials, denials, direction_of, infrequent, quantity_of
from factcheck.language.packs.function_words import FUNCTION_WORDS
from factcheck.language.packs.people import DESCRIBING, TITLES
from factcheck.language.packs.speech import DETERMINERS, PASSIVE, PREPOSITIONS, WITH
from factcheck.language.reading import is_title
from factcheck.language.swaps import swapped
from factcheck.language.words import as_written, fold, stem_of
from factcheck.matching.pair import Pair
from factcheck.matching.record import Wording
from factcheck.model import Finding, Name, Outcome, Token

ID = "edits"
SUMMARY = "what a few changed words do to a wording of the claim"
_LIKE = 0.72  # word-by-word likeness from which on the statement is an edited wording
_RUN = 5  # words in a row that only somebody who edits has in common with a wording, at its beginning or its end
_LONG_RUN = 8  # so many, that a word at the other end with the same root is no other form of one of the wording
_TURN = 2  # content words for which a writer may have others, and mean the same
_KNOWN = 1 / 2  # of the words of such a beginning or end, which the claim may have and it is still another
# Claims that must have a word of the statement, and one of the wording, for what is known of them; the share of those
# with the one that have the other too, from which on both may say the same. Of 600 wordings with a noun exchanged for
# any other, 498 were supported without this, 219 with it, and no labelled row has changed (with .15 three rights had);
# of 400 with a noun exchanged for one that the base does not have, 337 and, of claims with so many wordings in the
# language, 49.
_WELL_KNOWN, _KNOWN_TOO, _TOGETHER = 3, 2, 0.1
_MANY = 8
_DESCRIPTION = 3  # content words of « le chercheur italien », at most
_ROOT = 4  # letters that forms of one word share
_ENDING = 2  # letters
_TYPO = 0.7  # likeness of two words from which on one may be the other mistyped …
_SURE_TYPO = 0.8  # … where all the rest of a long sentence is the same: « croissance » is no « croyance »


class Change(NamedTuple):
    """Words of the wording, and what the statement has in their place (either may be empty)."""

    theirs: tuple[str, ...]
    mine: tuple[str, ...]


class Stems(dict[str, str]):
    """The stem of each folded word of the statement and of a wording: stemmed with its accents, as all stems are."""

    def __init__(self, pair: Pair, wording: Wording) -> None:
        super().__init__((token.word, token.stem) for token in (*wording.tokens, *pair.reading.tokens))
        self._language = pair.reading.language

    def __missing__(self, word: str) -> str:
        return stem_of(word, self._language)


class Run(NamedTuple):
    """Words in a row that both sides have: how many, and where they begin on each."""

    size: int
    theirs: int
    mine: int


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: the first change that turns the wording, else one that makes another statement of it."""
    for finding, wording in _found(pair):
        yield finding._replace(
            statement=as_written(finding.statement, pair.reading.text, pair.reading.tokens),
            evidence=as_written(finding.evidence, wording.text, wording.tokens),
        )


def _found(pair: Pair) -> Iterator[tuple[Finding, Wording]]:
    """The finding in folded words, and the wording that it is about."""
    if pair.view.nearest is None or pair.view.sequence[0] < pair.view.sequence[1]:
        return
    for wording in _same_words(pair):
        if switched := _switched(pair, wording):
            yield switched, wording
            return
    nearest = pair.view.wordings[pair.view.nearest]
    edited = pair.view.sequence[0] >= _LIKE
    mine, theirs = pair.reading.all_words, nearest.all_words
    if not edited and mine[-_RUN:] != theirs[-_RUN:] and mine[:_RUN] != theirs[:_RUN]:
        return
    changes, run = _changes(theirs, mine)
    if not edited and run.size < _RUN:
        return
    stems = Stems(pair, nearest)
    turned = _turning(pair, nearest, changes, stems) if edited else None
    if turned is not None:
        yield turned, nearest
    elif run.size >= _RUN and (other := _replaced(pair, nearest, changes if edited else [], run, stems)):
        replaced = Finding(ID, Outcome.SILENT, "edits.replaced", " ".join(other.mine), " ".join(other.theirs))
        yield replaced, nearest


def _turning(pair: Pair, nearest: Wording, changes: Sequence[Change], stems: Stems) -> Finding | None:
    """What turns the wording round: a negation, a word of the other side, two names exchanged, another name."""
    language = pair.reading.language
    mine, theirs = pair.reading.all_words, nearest.all_words
    if denials(mine, language) % 2 != denials(theirs, language) % 2 and not _content_changed(changes, language):
        return _finding("edits.denied", changes)
    for change in changes:
        key = _turn(pair, change, stems)
        if key:
            return _finding(key, [change])
    order = _exchanged(pair, nearest)
    if order is not None:
        return order
    renamed = _renamed(pair, nearest, changes)
    return _finding("edits.renamed", [renamed]) if renamed else None


def _changes(theirs: Sequence[str], mine: Sequence[str]) -> tuple[list[Change], Run]:
    """The changes in order, and the longest run of equal words."""
    changes: list[Change] = []
    longest, open_change = Run(0, 0, 0), False
    for step in Indel.opcodes(theirs, mine):
        if step.tag == "equal":
            run = Run(step.src_end - step.src_start, step.src_start, step.dest_start)
            longest, open_change = max(longest, run, key=lambda one: one.size), False
            continue
        gone, come = tuple(theirs[step.src_start : step.src_end]), tuple(mine[step.dest_start : step.dest_end])
        if open_change:
            changes[-1] = Change(changes[-1].theirs + gone, changes[-1].mine + come)
        else:
            changes.append(Change(gone, come))
        open_change = True
    return changes, longest


def _finding(key: str, changes: Sequence[Change]) -> Finding:
    mine = " … ".join(" ".join(change.mine) for change in changes if change.mine)
    theirs = " … ".join(" ".join(change.theirs) for change in changes if change.theirs)
    return Finding(ID, Outcome.CONFLICTS, key, mine, theirs)


def _telling(words: Sequence[str], language: str) -> list[str]:
    return [word for word in words if word not in FUNCTION_WORDS[language] and not word[0].isdigit()]


def _content_changed(changes: Sequence[Change], language: str) -> bool:
    """Whether words other than the negation changed: then a negation more may be another way to say the same."""
    sides = [[besides_denials(side, language) for side in change] for change in changes]
    return any(_unlike(_telling(mine, language), _telling(theirs, language)) for theirs, mine in sides)


def _unlike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a word of one side has no form of it on the other."""
    return any(not any(_of_one_root(word, other) for other in theirs) for word in mine) or any(
        not any(_of_one_root(word, other) for other in mine) for word in theirs
    )


def _of_one_root(one: str, other: str) -> bool:
    """Whether they begin alike, or one is the other with an ending: "put", "puts"."""
    shorter, longer = sorted((one, other), key=len)
    ends = longer.startswith(shorter) and len(longer) - len(shorter) <= _ENDING
    return ends or one[:_ROOT] == other[:_ROOT]


def _turn(pair: Pair, change: Change, stems: Stems) -> str:
    """The key of what the change turns round, "" where it turns nothing."""
    language = pair.reading.language
    if not change.mine or not change.theirs:
        return "edits.quantity" if infrequent(change.mine or change.theirs, language) else ""
    mine, theirs = quantity_of(change.mine, language), quantity_of(change.theirs, language)
    if mine is not None and theirs is not None and clashes(mine, theirs):
        return "edits.quantity"
    if direction_of(change.mine, language) * direction_of(change.theirs, language) < 0:
        return "edits.direction"
    if swapped(change.mine, change.theirs, stems, language):
        return "edits.opposed"
    # An opposite among several words that are none of the claim's: they are about something else.
    pool = pair.claim.true_words
    own = [word for word in _telling(change.mine, language) if stems[word] not in pool]
    for word in change.mine:
        for other in change.theirs:
            if pair.lexicon.opposed(stems[word], stems[other], language):
                return "edits.opposed" if len({*own, word}) <= _TURN else ""
    return ""


def _same_words(pair: Pair) -> Iterator[Wording]:
    """The true wordings that have just the words of the statement, in whatever order."""
    wordings, probe = pair.view.wordings, pair.probe
    for number in wordings.trues:
        if wordings.bags[number] == probe.bag and len(wordings.lines[number]) == len(probe.line):
            yield wordings[number]


def _switched(pair: Pair, wording: Wording) -> Finding | None:
    """Two names that stand in each other's place, where not one other word differs; in a list any order will do."""
    language = pair.reading.language
    mine = _named(pair.reading.tokens, pair.reading.names)
    theirs = _named(wording.tokens, wording.names)
    moved = [at for at, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other]
    if len(mine) != len(theirs) or len(moved) != 2:
        return None
    first, second = moved
    between = [word for word in mine[first + 1 : second] if word not in FUNCTION_WORDS[language]]
    if (mine[first], mine[second]) != (theirs[second], theirs[first]) or not between:
        return None
    if mine[second - 1] in WITH[language]:
        return None
    said, there = f"{mine[first]} … {mine[second]}", f"{theirs[first]} … {theirs[second]}"
    return Finding(ID, Outcome.CONFLICTS, "edits.swapped", said, there)


def _named(words: Sequence[Token], names: Sequence[Name]) -> list[str]:
    """The words, each name as one: its key."""
    found: list[str] = []
    for token in words:
        name = next((name for name in names if name.start <= token.start < name.end), None)
        if name is None:
            found.append(token.word)
        elif token.start == name.start:
            found.append(name.key)
    return found


def _exchanged(pair: Pair, nearest: Wording) -> Finding | None:
    """Two names that changed places while all other words stayed, with the passive taken into account."""
    language = pair.reading.language
    mine, theirs = pair.reading.all_words, nearest.all_words
    telling = {name.key for name in (*pair.reading.speakers, *nearest.speakers)}  # « dit X » may stand anywhere
    words = [key.split() for key in dict.fromkeys(name.key for name in pair.reading.names) if key not in telling]
    turned = any(word in PASSIVE[language] for word in mine) != any(word in PASSIVE[language] for word in theirs)
    for one, other in combinations(words, 2):
        inside = {*one, *other}
        rest = [[word[:_ROOT] for word in _telling(side, language) if word not in inside] for side in (mine, theirs)]
        places = [_place(side, one, other) for side in (mine, theirs)]
        if rest[0] != rest[1] or None in places:
            continue
        if any(all(_after_preposition(side, name, language) for side in (mine, theirs)) for name in (one, other)):
            continue  # « à Nantes, X … » and « X … à Nantes » are one
        said = f"{' '.join(one)} … {' '.join(other)}"
        if (places[0] != places[1]) != turned:
            return Finding(ID, Outcome.CONFLICTS, "edits.swapped", said, f"{' '.join(other)} … {' '.join(one)}")
        if turned:
            return Finding(ID, Outcome.AGREES, "edits.passive", said, said)
    return None


def _place(words: Sequence[str], one: Sequence[str], other: Sequence[str]) -> bool | None:
    """Whether the last word of the name `one` stands before that of `other`; None where one is missing."""
    if one[-1] not in words or other[-1] not in words or one[-1] == other[-1]:
        return None
    return words.index(one[-1]) < words.index(other[-1])


def _after_preposition(words: Sequence[str], name: Sequence[str], language: str) -> bool:
    """Whether the name stands after « à », « par », "for" and the like, an article between them or not."""
    at = next((at for at, word in enumerate(words) if word in name), 0)
    leading = PREPOSITIONS[language] | PASSIVE[language]
    return not leading.isdisjoint(words[max(0, at - 2) : at])


def _renamed(pair: Pair, nearest: Wording, changes: Sequence[Change]) -> Change | None:
    """The one change that puts a name, or a year, in the place of another of its kind."""
    telling = [change for change in changes if _telling(change.mine, pair.reading.language) or _years(change.mine)]
    if len(telling) != 1:
        return None
    change = telling[0]
    if _years(change.mine) and _years(change.theirs) and _years(change.mine) != _years(change.theirs):
        return change
    mine = {name.kind for name in pair.reading.names if name.kind and set(name.key.split()) & set(change.mine)}
    mine |= {name.kind for name in pair.reading.names if name.kind and _said(pair, name) in " ".join(change.mine)}
    theirs = {
        name.kind
        for name in nearest.names
        if name.kind and fold(nearest.text[name.start : name.end]) in " ".join(change.theirs)
    }
    return change if mine & theirs else None


def _said(pair: Pair, name: Name) -> str:
    return fold(pair.said(name.start, name.end))


def _years(words: Sequence[str]) -> list[str]:
    return [word for word in words if len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20")]


def _replaced(pair: Pair, nearest: Wording, changes: Sequence[Change], run: Run, stems: Stems) -> Change | None:
    """The change that makes another statement of the wording: other words for all that stands before the rest, which
    is the same (whom it is about), or behind it (what is said of them), or for more than a turn of phrase.
    """
    language, mine, theirs = pair.reading.language, pair.reading.all_words, nearest.all_words
    measured = pair.probe.measured  # figures are compared by value, and shares beside them
    if any(figure.unit == "%" for figure in pair.claim.figures):
        measured |= pair.probe.sharing
    said = ["" if at in measured else word for at, word in enumerate(mine)]
    head = Change(tuple(theirs[: run.theirs]), tuple(filter(None, said[: run.mine])))
    tail = Change(tuple(theirs[run.theirs + run.size :]), tuple(filter(None, said[run.mine + run.size :])))
    ends = []
    if run.mine == run.theirs == 0 and len(_telling(tail.mine, language)) > _TURN and _of_another(pair, tail, stems):
        ends.append(tail)
    same_end = mine[run.mine :] == theirs[run.theirs :]
    if same_end and _of_another(pair, head, stems) and not _speaks_of_a_name(pair, nearest, head):
        ends.append(head)
    turns = [change for change in changes if len(_telling(change.theirs, language)) > _TURN]
    asked = [*((change, run.size < _LONG_RUN) for change in ends), *((change, True) for change in turns)]
    replaced = (change for change, loosely in asked if _replaces(pair, change, stems, loosely=loosely))
    return next(replaced, None) or next((change for change in changes if _is_another(pair, change, stems)), None)


def _speaks_of_a_name(pair: Pair, nearest: Wording, change: Change) -> bool:
    """Whether the statement has "Mr" or « le chercheur » in the place of a name or of a part of it, and so speaks of
    nobody else whom the statement before names.
    """
    language = pair.reading.language
    names = [name for name in nearest.names if set(name.key.split()) & set(change.theirs)]
    named = {word for name in names for word in fold(nearest.text[name.start : name.end]).split()}
    if not names or not named.issuperset(_telling(change.theirs, language)):
        return False
    told = [word for word in _telling(change.mine, language) if word not in TITLES]
    if not told:
        return True
    if change.mine[0] not in DETERMINERS[language] or len(told) > _DESCRIPTION:
        return False
    if any(name.kind == names[0].kind for name in pair.carried):
        return not {name.key for name in names}.isdisjoint([name.key for name in pair.carried])
    return told[0] in DESCRIBING[language]


def _of_another(pair: Pair, part: Change, stems: Stems) -> bool:
    """Whether the claim has little of what the statement has there; who frames a quotation has other words for it."""
    language, pool = pair.reading.language, pair.claim.true_words
    telling = _telling(part.mine, language)
    known = sum(stems[word] in pool for word in telling)
    quoted = [one for one in pair.reading.quotations if len(one.text.split()) > 1]
    framed = not all(is_title(pair.reading, one) for one in quoted)
    return known <= _KNOWN * len(telling) and not framed


def _replaces(pair: Pair, change: Change, stems: Stems, *, loosely: bool) -> bool:
    """Whether the statement has words of its own where the wording had others, and no wording of the claim has them;
    `loosely` takes words with the same root for forms of one.
    """
    pool, language = pair.claim.true_words, pair.reading.language
    mine = [word for word in _telling(change.mine, language) if stems[word] not in pool]
    theirs = _telling(change.theirs, language)
    related = any(
        stems[other] in expansion or _written_alike(word, other, loosely=loosely)
        for word in mine
        for expansion in [pair.expansion(stems[word])]
        for other in theirs
    )
    added = set(change.mine).issuperset(theirs)  # nothing is replaced
    return bool(mine) and not added and not related


def _is_another(pair: Pair, change: Change, stems: Stems) -> bool:
    """Whether a word or two of the statement are of another matter than those whose place they take: where the base's
    writers have the one, they do not have the other to say the same. Of a bare claim it has no other words.
    """
    if pair.claim.bare:
        return False
    language = pair.reading.language
    mine, theirs = ([stems[word] for word in _telling(side, language)] for side in (change.mine, change.theirs))
    if not (0 < len(mine) <= _TURN and 0 < len(theirs) <= _TURN) or not _replaces(pair, change, stems, loosely=True):
        return False
    if not pair.claim.true_words.isdisjoint(mine):
        return False
    company = {stem: pair.company(stem, language) for stem in (*mine, *theirs)}
    if any(len(company[stem]) < _KNOWN_TOO for stem in theirs):
        return False
    if any(len(company[stem]) < _WELL_KNOWN for stem in mine) and not _is_foreign(pair, change):
        return False
    return not any(
        company[this] and sum(that in words for words in company[this]) >= _TOGETHER * len(company[this])
        for one in mine
        for other in theirs
        for this, that in ((one, other), (other, one))
    )


def _is_foreign(pair: Pair, change: Change) -> bool:
    """Whether a word of the statement that the base hardly has is no other word for what it stands for: of so many
    wordings of the claim, one would have it. Names are compared as names.
    """
    named = {word for name in pair.reading.names for word in _said(pair, name).split()}
    return len(pair.view.wordings.trues) >= _MANY and named.isdisjoint(change.mine)


def _written_alike(one: str, other: str, *, loosely: bool) -> bool:
    likeness = Indel.normalized_similarity(one, other)
    return likeness >= _SURE_TYPO or (loosely and (likeness >= _TYPO or one[:_ROOT] == other[:_ROOT]))
