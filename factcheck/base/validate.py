"""What is wrong with a claim base, and what is poor in it; `factcheck claims validate` shows it."""

from collections.abc import Iterator
from pathlib import Path

from factcheck.base.closest import Closest
from factcheck.base.problem import Problem
from factcheck.base.read import Reading, read
from factcheck.language.expressions import Form, forms
from factcheck.model import Claim, ClaimBase

__all__ = ["Problem", "errors", "place_of", "poor", "problems"]

# How many wordings a claim needs beside its own, by language (FINDINGS: fewer cost accuracy).
_ENOUGH = {"fr": 4, "en": 3}
_SHOWN = 160  # code points of a wording that is shown
_QUOTED = 3  # words that a quote needs to say anything
_APOSTROPHES = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


def errors(root: Path) -> list[Problem]:
    """What keeps the base in `root` from being loaded, in the order of the files."""
    return read(root, Closest()).problems


def problems(root: Path) -> list[Problem]:
    """Everything wrong with the base in `root`: what keeps it from being loaded, then what is poor in it."""
    reading = read(root, Closest())
    return [*reading.problems, *poor(reading)]


def poor(reading: Reading) -> list[Problem]:
    """What is poor in a base that was read.

    Quotes too short to say anything, wordings that two claims share, wordings that are refuted somewhere, cues that
    tell nothing, and too few wordings in a language; the last only in bases most of whose claims have enough of them in
    some language: else it would be said of each.
    """
    return [*_brief(reading), *_shared(reading), *_few(reading.base), *_idle(reading)]


def place_of(reading: Reading, claim: Claim, field: str, text: str) -> str:
    """Where a text of a claim is written ("claims/x.yaml:12"); the claim's own place where it is not known."""
    file = claim.place.rpartition(":")[0]
    line = reading.lines.get((file, claim.id, field, text))
    return f"{file}:{line}" if line else claim.place


def _short(text: str) -> str:
    """The text on one line, cut where it is long."""
    line = text.replace("\r", "").replace("\n", " ").strip()
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _wordings(claim: Claim, *, refuted: bool) -> Iterator[tuple[str, str]]:
    """(field, text) of what a claim says or denies."""
    if not refuted:
        yield "claim", claim.claim
    for language, texts in (claim.refuted if refuted else claim.wordings).items():
        for text in texts:
            yield f"{'refuted' if refuted else 'wordings'}.{language}", text


def _brief(reading: Reading) -> Iterator[Problem]:
    """Quotes that stand in their source, but are shorter than a sentence can be."""
    for claim in reading.base.claims:
        count = len(claim.quote.split())
        if claim.line and count < _QUOTED:
            place = place_of(reading, claim, "quote", claim.quote)
            message = f"“{claim.quote}” is {count} of at least {_QUOTED} words"
            mend = "Quote enough of the source to carry the claim."
            yield Problem(place, claim.id, "quote", message, mend, "quote-short")


def _shared(reading: Reading) -> Iterator[Problem]:
    """Wordings written twice, and those that another claim, or the claim itself, refutes."""
    said: dict[str, Claim] = {}
    for claim in reading.base.claims:
        for field, text in _wordings(claim, refuted=False):
            other = said.setdefault(_compared(text), claim)
            if other is not claim:
                place = place_of(reading, claim, field, text)
                message = f"“{_short(text)}” is a wording of {other.id}, too ({other.place})"
                mend = "Say it in words that fit this claim only."
                yield Problem(place, claim.id, field, message, mend, "wording-shared")
    for claim in reading.base.claims:
        for field, text in _wordings(claim, refuted=True):
            if affirmed := said.get(_compared(text)):
                place = place_of(reading, claim, field, text)
                message = f"“{_short(text)}” is a wording of {affirmed.id} ({affirmed.place})"
                mend = "A sentence cannot be both: remove one, or say what makes them differ."
                yield Problem(place, claim.id, field, message, mend, "wording-refuted")


def _compared(text: str) -> str:
    return " ".join(text.translate(_APOSTROPHES).casefold().split())


def _few(base: ClaimBase) -> Iterator[Problem]:
    rich = sum(any(len(claim.wordings.get(each, ())) >= n for each, n in _ENOUGH.items()) for claim in base.claims)
    if 2 * rich < len(base.claims) or not rich:
        return
    for claim in base.claims:
        for language, enough in _ENOUGH.items():
            count = len(claim.wordings.get(language, ()))
            if count < enough:
                message = f"{count} of at least {enough} wordings"
                mend = "Add some that differ in construction and vocabulary."
                yield Problem(claim.place, claim.id, f"wordings.{language}", message, mend, "few-wordings")
        counts = {language: len(claim.refuted.get(language, ())) for language in _ENOUGH}
        most = max(counts.values())
        for language, count in counts.items():
            if count < most:
                message = f"{count} where the other language has {most}"
                mend = "Write the counterparts of those that the other language has."
                yield Problem(claim.place, claim.id, f"refuted.{language}", message, mend, "few-refuted")


def _cues(claim: Claim) -> Iterator[tuple[str, str, str]]:
    """(field, language, text) of the cues of a claim, those for it first."""
    for name, cues in (("cues", claim.cues), ("refuted_cues", claim.refuted_cues)):
        for language, texts in cues.items():
            yield from ((f"{name}.{language}", language, text) for text in texts)


def _idle(reading: Reading) -> Iterator[Problem]:
    """Cues that tell nothing: without a word, with the words of another one, or of one on the other side."""
    for claim in reading.base.claims:
        said: dict[tuple[str, Form], str] = {}
        for field, language, text in _cues(claim):
            cues, same = forms(text, language), f"cues.{language}"
            other = next((said[field, cue] for cue in cues if (field, cue) in said), "")
            opposite = next((said[same, cue] for cue in cues if (same, cue) in said), "")
            if not cues:
                message = f"“{_short(text)}” has no word to look for"
                mend, kind = "Write the word that tells, or remove the line.", "cue-empty"
            elif other:
                place = place_of(reading, claim, field, other)
                message = f"“{_short(text)}” has the same words as “{_short(other)}” ({place})"
                mend, kind = "Keep one of them: it is found in both forms.", "cue-repeated"
            elif opposite:
                place = place_of(reading, claim, same, opposite)
                message = f"“{_short(text)}” has the same words as the cue “{_short(opposite)}” ({place})"
                mend = "On both sides it tells nothing: remove one, or add words that make them differ."
                kind = "cue-refuted"
            else:
                said |= {(field, cue): text for cue in cues}
                continue
            yield Problem(place_of(reading, claim, field, text), claim.id, field, message, mend, kind)
