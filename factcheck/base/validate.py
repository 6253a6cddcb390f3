"""What is wrong with a claim base, and what is poor in it; `factcheck claims validate` shows it."""

from collections.abc import Iterator
from pathlib import Path

from factcheck.base.problem import Problem
from factcheck.base.quotes import SourceText
from factcheck.base.read import read
from factcheck.model import Claim, ClaimBase

__all__ = ["Problem", "errors", "problems"]

# How many wordings a claim needs beside its own, by language (FINDINGS: fewer cost accuracy).
_ENOUGH = {"fr": 4, "en": 3}
_SHOWN = 160  # code points of a passage or wording that is shown
_CLOSE = 50  # of 100; a passage less like the quote than this helps nobody
_EXPLAINED = 25  # quotes; finding the closest passage takes time
_APOSTROPHES = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


def errors(root: Path) -> list[Problem]:
    """What keeps the base in `root` from being loaded, in the order of the files."""
    return read(root, _Closest()).problems


def problems(root: Path) -> list[Problem]:
    """Everything wrong with the base in `root`: what keeps it from being loaded, then what is poor in it.

    Poor are wordings that two claims share, wordings that are refuted somewhere, and too few of them in a language;
    the last only in bases whose claims have wordings at all.
    """
    reading = read(root, _Closest())
    return [*reading.problems, *_shared(reading.base), *_few(reading.base)]


class _Closest:
    """Shows the passage of a source that is most like a quote; a limited number of times."""

    def __init__(self) -> None:
        self.left = _EXPLAINED

    def __call__(self, quote: str, source: SourceText) -> str:
        if not self.left:
            return ""
        self.left -= 1
        from rapidfuzz.fuzz import partial_ratio_alignment

        # The longer text may be either one to RapidFuzz; the passage is looked for in the source.
        found = partial_ratio_alignment(quote, source.text, score_cutoff=_CLOSE)
        if found is None or len(quote) > len(source.text):
            return ""
        passage = _short(source.text[found.dest_start : found.dest_end])
        return f" (closest passage: «{passage}» line {source.line(found.dest_start)})"


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


def _shared(base: ClaimBase) -> Iterator[Problem]:
    """Wordings written twice, and those that another claim, or the claim itself, refutes."""
    said: dict[str, Claim] = {}
    for claim in base.claims:
        for field, text in _wordings(claim, refuted=False):
            other = said.setdefault(_compared(text), claim)
            if other is not claim:
                message = f"“{_short(text)}” is a wording of {other.id}, too ({other.place})"
                yield Problem(claim.place, claim.id, field, message, "Say it in words that fit this claim only.")
    for claim in base.claims:
        for field, text in _wordings(claim, refuted=True):
            if affirmed := said.get(_compared(text)):
                message = f"“{_short(text)}” is a wording of {affirmed.id} ({affirmed.place})"
                mend = "A sentence cannot be both: remove one, or say what makes them differ."
                yield Problem(claim.place, claim.id, field, message, mend)


def _compared(text: str) -> str:
    return " ".join(text.translate(_APOSTROPHES).casefold().split())


def _few(base: ClaimBase) -> Iterator[Problem]:
    if not any(claim.wordings for claim in base.claims):
        return
    for claim in base.claims:
        for language, enough in _ENOUGH.items():
            count = len(claim.wordings.get(language, ()))
            if count < enough:
                message = f"{count} of at least {enough} wordings"
                mend = "Add some that differ in construction and vocabulary."
                yield Problem(claim.place, claim.id, f"wordings.{language}", message, mend)
        counts = {language: len(claim.refuted.get(language, ())) for language in _ENOUGH}
        most = max(counts.values())
        for language, count in counts.items():
            if count < most:
                message = f"{count} where the other language has {most}"
                mend = "Write the counterparts of those that the other language has."
                yield Problem(claim.place, claim.id, f"refuted.{language}", message, mend)
