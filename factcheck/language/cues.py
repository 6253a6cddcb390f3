"""What function words do to the words around them: negation, contrast, direction, quantity, clauses.

Every token gets a `Mark`. A negation is bound to the clause it stands in and to its head (the first content word
it denies), because "negated somewhere" is no evidence at all (FINDINGS: precision .17), while "the head is denied
here and affirmed there" is.
"""

import re
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import NamedTuple

from factcheck.language.packs import en_cues, fr_cues
from factcheck.language.patterns import pattern
from factcheck.model import Token

_PACKS: dict[str, ModuleType] = {"fr": fr_cues, "en": en_cues}
NO_QUANTITY = -1


class Mark(NamedTuple):
    """How a token stands in its sentence."""

    negated: int  # number of negations over it, modulo 2
    head: int  # 1: the first content word under a negation
    contrast: int  # 1: inside « et non … », « plutôt que … »
    direction: int  # +1 after « plus », -1 after « moins », 0
    quantity: int  # 0 none … 5 all, NO_QUANTITY
    clause: int  # number of the clause, from 0


class Negation(NamedTuple):
    """A negation cue: token index of the cue and of the word denied (or -1)."""

    cue: int
    head: int


def _phrases(pack: ModuleType, name: str) -> dict[str, list[tuple[str, ...]]]:
    """Multi-word cues by first word, longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in getattr(pack, name):
        words = tuple(phrase.split())
        table.setdefault(words[0], []).append(words)
    for rows in table.values():
        rows.sort(key=len, reverse=True)
    return table


_DENYING = {language: _phrases(pack, "DENYING") for language, pack in _PACKS.items()}
_CONTRAST = {language: _phrases(pack, "CONTRAST") for language, pack in _PACKS.items()}
_ALONE_NOT = {language: _phrases(pack, "ALONE_NOT") for language, pack in _PACKS.items()}
_OTHER = {language: _phrases(pack, "OTHER") for language, pack in _PACKS.items()}
_IDLE = {language: _phrases(pack, "IDLE") for language, pack in _PACKS.items()}
_ADDITIVE = {language: tuple(f" {phrase} " for phrase in pack.ADDITIVE) for language, pack in _PACKS.items()}
_TRIGGERS = {
    language: frozenset(
        [
            *pack.NE,
            *pack.ALONE,
            *pack.BARE,
            *pack.SUBJECT,
            *_DENYING[language],
            *_CONTRAST[language],
            *_IDLE[language],
            *pack.UP,
            *pack.DOWN,
            *pack.QUANTITY,
            *pack.FREQUENCY,
        ]
    )
    for language, pack in _PACKS.items()
}
_SELDOM = 1  # step of frequency
_EXCEPTED = 6  # words up to what is excepted
_BREAK = pattern(r"[,;:.!?()–—]|\s-\s")


def _at(words: Sequence[str], index: int, table: dict[str, list[tuple[str, ...]]]) -> int:
    """How many words of a phrase of `table` stand at `index` (0: none)."""
    for phrase in table.get(words[index], ()):
        if tuple(words[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _clauses(text: str, found: tuple[Token, ...], words: list[str], pack: ModuleType) -> list[int]:
    """The clause number of each token: a new one at punctuation and at a clause word."""
    numbers, current, last = [], 0, 0
    for index, token in enumerate(found):
        gap = text[last : token.start]
        opens = words[index] in pack.CLAUSE and " ".join(words[index : index + 2]) not in pack.NO_CLAUSE
        if index and (opens or (gap != " " and _BREAK.search(gap))):
            current += 1
        numbers.append(current)
        last = token.end
    return numbers


class _Reader:
    """One pass over the tokens of one sentence."""

    def __init__(self, text: str, found: tuple[Token, ...], language: str) -> None:
        self.text, self.tokens = text, found
        self.words = [token.word for token in found]
        self.pack = _PACKS[language]
        self.language = language
        self.clause = _clauses(text, found, self.words, self.pack)
        size = len(found)
        self.negated, self.heads, self.contrast = [0] * size, [0] * size, [0] * size
        self.direction, self.quantity = [0] * size, [NO_QUANTITY] * size
        self.negations: list[Negation] = []
        self.reaches: list[tuple[int, int]] = []  # of each negation: the tokens it is over

    def clause_end(self, index: int) -> int:
        """Index after the last token of the clause of `index`."""
        end = index
        while end < len(self.clause) and self.clause[end] == self.clause[index]:
            end += 1
        return end

    def deny(self, cue: int, start: int, end: int) -> None:
        """A negation over the tokens `start`..`end`; « jamais pareil X » says that there is one now."""
        words = self.words[cue:end]
        if not self.pack.NEVER.isdisjoint(words) and not self.pack.SUCH.isdisjoint(words):
            return
        head = next((k for k in range(start, end) if self.tokens[k].content and not self.denies_too(k)), -1)
        state = self.negated_before(cue) if self.words[cue] in self.pack.NOR else None
        for k in range(start, end):
            self.negated[k] = self.negated[k] ^ 1 if state is None else state
        if head >= 0:
            self.heads[head] = 1
        self.negations.append(Negation(cue, head))
        self.reaches.append((start, end))

    def negated_before(self, cue: int) -> int:
        """Whether « ni » stands behind or in what is denied: « sans X ni Y » denies Y once, "lacks neither X nor Y" not
        at all. 1 where nothing is denied before.
        """
        before = [k for k in range(cue) if self.tokens[k].content and not self.denies_too(k)]
        return self.negated[cue] | self.negated[before[-1]] if before and self.negations else 1

    def denies_too(self, index: int) -> bool:
        """Whether a word belongs to what denies: « pas encore », which is read as one word, « à aucun moment »."""
        second = self.pack.NE_SECOND
        if self.words[index] in second:
            return True
        return index > 0 and self.words[index] in self.pack.DENIAL_NOUNS and self.words[index - 1] in second

    def lift_doubled(self) -> None:
        """« Sans X, pas de Y », « on ne produit pas Y sans X »: the two negations say that X is needed, and deny
        nothing; nor do those that stand in a list with them.
        """
        words, pack = [self.words[one.cue] for one in self.negations], self.pack
        without = [at for at, word in enumerate(words) if word in pack.WITHOUT]
        listed = [at for at, word in enumerate(words) if word in (*pack.WITHOUT, *pack.NOR)]
        lifted: set[int] = set()
        main = next((at for at, word in enumerate(words) if word not in pack.WITHOUT), None)
        if main and self.negations[0].cue == 0:  # all before it say « sans »
            lifted.update(range(main + 1))
        for at in without:
            before = [n for n in range(at) if n not in listed and self.reaches_over(n, at)]
            if before:
                lifted.update((before[-1], at))
        for at in listed:
            if at - 1 in lifted:
                lifted.add(at)
        for at in sorted(lifted):
            self.lift(at)
        self.negations = [one for one in self.negations if one.cue >= 0]

    def reaches_over(self, one: int, other: int) -> bool:
        """Whether neither punctuation nor what begins a clause, but a relative one, stands between two negations."""
        start, end = self.negations[one].cue, self.negations[other].cue
        parted = not self.pack.PARTING.isdisjoint(self.words[start:end])
        return not parted and not _BREAK.search(self.text, self.tokens[start].end, self.tokens[end].start)

    def lift(self, number: int) -> None:
        """Take back a negation, which is left without a cue."""
        start, end = self.reaches[number]
        again = self.words[self.negations[number].cue] in self.pack.NOR
        for k in range(start, end):
            self.negated[k] = 0 if again else self.negated[k] ^ 1
        if self.negations[number].head >= 0:
            self.heads[self.negations[number].head] = 0
        self.negations[number] = Negation(-1, -1)

    def read_ne(self, index: int) -> int:
        """« ne … pas »: returns the index to go on from."""
        stop = min(len(self.words), index + 1 + self.pack.NE_REACH)
        for k in range(index + 1, stop):
            word = self.words[k]
            if word in self.pack.NE_SECOND:
                if word in self.pack.FREQUENCY:
                    self.mark_both(k, self.pack.FREQUENCY[word])
                after = self.words[k + 1] if k + 1 < len(self.words) else ""
                if after not in self.pack.NOT_ONLY and not self.excepts(k + 1):
                    self.deny(index, index + 1, max(k + 1, self.clause_end(k)))
                    self.deny_behind(index, k)
                return k + 1
            if word in self.pack.RESTRICTIVE:
                return k + 1
            if word in self.pack.DOUBLE:  # « ne manque de », « ne manque jamais de »
                return k + 1 + (not set(self.words[k + 1 : k + 2]).isdisjoint(self.pack.NE_SECOND))
        return index + 1

    def excepts(self, index: int) -> bool:
        """Whether « d'autre X que » or "other X than" stands here: then there is just one."""
        length = _at(self.words, index, _OTHER[self.language]) if index < len(self.words) else 0
        behind = self.words[index + length : self.clause_end(index)][:_EXCEPTED]
        return length > 0 and not {*self.pack.THAN, *self.pack.EXCEPT}.isdisjoint(behind)

    def deny_behind(self, index: int, second: int) -> None:
        """« n'échappe pas à X »: the verb between the two denies what comes behind them, which so is not denied."""
        words = self.words[:second] + self.words[second + 1 :]
        verb = next((at for at in range(index + 1, second) if _at(words, at, _DENYING[self.language])), None)
        if verb is not None:
            self.deny(verb, second + 1, self.clause_end(second))

    def read(self) -> None:
        """Fill all marks."""
        index, words, pack = 0, self.words, self.pack
        triggers = _TRIGGERS[self.language]
        while index < len(words):
            word = words[index]
            if word not in triggers or (index and word in pack.NOUNS and words[index - 1] in pack.NOUN_AFTER):
                index += 1
                continue
            index = self.read_at(index, word, pack)
        if len(self.negations) > 1:
            self.lift_doubled()

    def read_at(self, index: int, word: str, pack: ModuleType) -> int:
        """Read the cue at `index`; returns the index to go on from."""
        if length := _at(self.words, index, _CONTRAST[self.language]):
            self.contrast[index : self.clause_end(index + length - 1)] = [1] * (
                self.clause_end(index + length - 1) - index
            )
            return index + length
        if length := _at(self.words, index, _IDLE[self.language]):
            return index + length
        if word in pack.FREQUENCY:
            self.mark_both(index, pack.FREQUENCY[word])
        elif word in pack.QUANTITY:
            self.mark_next(index, self.quantity, pack.QUANTITY[word])
        if word in pack.NE:
            return self.read_ne(index)
        if read := self.read_denial(index, word, pack):
            return read
        if word in pack.UP or word in pack.DOWN:
            self.mark_compared(index, 1 if word in pack.UP else -1)
        return index + 1

    def read_denial(self, index: int, word: str, pack: ModuleType) -> int:
        """« aucun », « sans », « refuse de », "not": returns the index to go on from, 0 where no such word is here."""
        if length := _at(self.words, index, _ALONE_NOT[self.language]):
            return index + length
        if word in pack.SUBJECT:
            if not self.excepts(index + 1):
                self.deny_subject(index)
            return index + 1
        end = self.clause_end(index)
        if length := _at(self.words, index, _DENYING[self.language]):
            self.deny(index, index + length, self.clause_end(index + length - 1))  # "anything but"
            return index + length
        after = self.words[index + 1] if index + 1 < len(self.words) else ""
        if word in pack.BARE:
            if after not in pack.NOT_ONLY:
                self.deny(index, index + 1, end)
            return index + 1
        if word in pack.ALONE and not self.excepts(index + 1):
            self.deny(index, index + 1, min(end, index + 1 + pack.ALONE_REACH))
            return index + 1
        return 0

    def deny_subject(self, index: int) -> None:
        """« Aucun X ne … », "nobody …": the whole clause; the « ne » that follows is part of it."""
        end = self.clause_end(index)
        for k in range(index + 1, min(end, index + 9)):
            if self.words[k] in self.pack.NE:
                self.words[k] = ""  # already counted
                break
        self.deny(index, index + 1, end)

    def mark_compared(self, index: int, way: int) -> None:
        """Mark what is more or less: the word that follows, or before « que » / "than" what stands before."""
        after = self.words[index + 1] if index + 1 < len(self.words) else ""
        if after not in self.pack.THAN:
            self.mark_next(index, self.direction, way)
            return
        before = [k for k in range(max(0, index - 4), index) if self.tokens[k].content]
        for k in before[-2:]:  # the verb, or an adverb and its verb: « gagnent nettement moins que »
            self.direction[k] = way

    def mark_both(self, index: int, step: int) -> None:
        """Mark the content words next to an adverb of frequency: one of them is its verb."""
        self.mark_next(index, self.quantity, step)
        for k in range(index - 1, max(-1, index - 4), -1):
            if self.tokens[k].content:
                self.quantity[k] = step
                return

    def mark_next(self, index: int, marks: list[int], value: int) -> None:
        """Mark the next content word within three tokens, and the cue itself."""
        for k in range(index + 1, min(len(self.tokens), index + 4)):
            if self.tokens[k].content and not self.tokens[k].word[0].isdigit():
                marks[k] = value
                return


def marks(text: str, found: tuple[Token, ...], language: str) -> tuple[tuple[Mark, ...], tuple[Negation, ...]]:
    """The mark of each token of `text` and the negations in it, in reading order."""
    reader = _Reader(text, found, language)
    reader.read()
    rows = zip(
        reader.negated, reader.heads, reader.contrast, reader.direction, reader.quantity, reader.clause, strict=True
    )
    return tuple(map(Mark._make, rows)), tuple(reader.negations)


def needing(found: Sequence[Token], deniers: frozenset[int], language: str) -> frozenset[int]:
    """Which tokens of a sentence say « sans » of what is needed: they are not among those that deny, which begin at
    `deniers` (code points).
    """
    pack, words = _PACKS[language], [token.word for token in found]
    return frozenset(
        [
            at
            for at, token in enumerate(found)
            if token.word in pack.WITHOUT and token.start not in deniers and not _at(words, at, _ALONE_NOT[language])
        ]
    )


class Compared(NamedTuple):
    """« plus payés [que] »: where it stands (code points), and +1 for more, -1 for less."""

    start: int
    end: int
    way: int


_COMPARED = {
    language: pattern(
        rf"(?<!{pack.NO_MORE} )\b(?:(?P<up>{'|'.join(pack.MORE)})|(?P<down>{'|'.join(pack.LESS)}))\b"
        rf"(?! {pack.NO_THING}\b)"
        rf"(?:\s+(?!(?:{'|'.join((*pack.MORE, *pack.LESS))})\b)[\w'’-]+){{0,{pack.THAN_REACH}}}?"
        rf"(?=\s+(?:{'|'.join(pack.THAN)})\b)",
        re.IGNORECASE,
    )
    for language, pack in _PACKS.items()
}


def directed(word: str, language: str) -> bool:
    """Whether a word as it is written says more or less."""
    pack = _PACKS[language]
    return word.casefold().strip(",;:.") in (*pack.UP, *pack.DOWN)


def fellow(stem: str, language: str) -> bool:
    """Whether a stem says no more than "the others": « leurs homologues », "their counterparts"."""
    return stem in _PACKS[language].FELLOWS


def compared(text: str, language: str) -> Compared | None:
    """The first comparison of two things in a text: « plus … que », "less … than"."""
    match = _COMPARED[language].search(text)
    return Compared(*match.span(), 1 if match["up"] else -1) if match else None


def directions(words: tuple[str, ...], language: str) -> tuple[bool, bool]:
    """Whether a sentence (its folded words) says more, higher, after … and whether it says less, lower, before …."""
    pack = _PACKS[language]
    return any(word in pack.UPWARD for word in words), any(word in pack.DOWNWARD for word in words)


def additive(words: tuple[str, ...], language: str) -> bool:
    """Whether a sentence (its folded words) says that something holds of its subject as well: « lui aussi », "too"."""
    text = f" {' '.join(words)} "
    return any(phrase in text for phrase in _ADDITIVE[language])


def denials(words: tuple[str, ...], language: str) -> int:
    """How many negations the folded words of a sentence have, by their decisive words (« ne … pas » is one)."""
    pack = _PACKS[language]
    plain = sum(word in pack.DENIALS and not _idle(words, at, language) for at, word in enumerate(words))
    return plain + sum(word in pack.NE and "plus" in words[at + 1 : at + 5] for at, word in enumerate(words))


def _idle(words: Sequence[str], at: int, language: str) -> bool:
    """Whether the word ends or begins a turn of phrase that denies nothing: "like it or not", "nothing but"."""
    return _at(words, at, _ALONE_NOT[language]) > 0 or (at > 0 and _at(words, at - 1, _IDLE[language]) > 1)


def besides_denials(words: Iterable[str], language: str) -> list[str]:
    """The folded words without those that deny something, and what belongs to these: « nullement », "no longer"."""
    pack = _PACKS[language]
    said = list(words)
    if pack.DENIALS.isdisjoint(said):
        return said
    return [
        word
        for before, word in zip(("", *said), said, strict=False)
        if word not in pack.DENIALS
        and word not in pack.DENIAL_PARTS
        and not (word in pack.DENIAL_NOUNS and before in pack.DENIALS)
    ]


def quantity_of(words: tuple[str, ...], language: str) -> int | None:
    """The first step from none (0) to all (5) that the words name; None where they name none."""
    return next((_PACKS[language].QUANTITY[word] for word in words if word in _PACKS[language].QUANTITY), None)


def infrequent(words: tuple[str, ...], language: str) -> bool:
    """Whether one of the words says that something hardly happens: « rarement », "seldom"."""
    return any(_PACKS[language].FREQUENCY.get(word) == _SELDOM for word in words)


def direction_of(words: tuple[str, ...], language: str) -> int:
    """+1 where the words say more or after, -1 where they say less or before, 0 where neither or both."""
    more, less = directions(words, language)
    return int(more) - int(less)
