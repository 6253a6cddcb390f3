"""Judged claims made by hand."""

from types import SimpleNamespace
from typing import cast

from factcheck.matching.pair import Pair
from factcheck.model import Finding, Name, Outcome, Span
from factcheck.verdict.bare import MARK
from factcheck.verdict.judged import Judged
from factcheck.verdict.stance import Standing

SOURCE = SimpleNamespace()
A, C, S = Outcome.AGREES, Outcome.CONFLICTS, Outcome.SILENT


def finding(check: str, outcome: Outcome, key: str, at: int = 0) -> Finding:
    """A finding on one letter of the statement."""
    return Finding(check, outcome, key, "x", "y", Span(at, at + 1))


def exact(words: str) -> Finding:
    """Words quoted exactly, at the beginning of the statement."""
    return Finding("quotation", A, "quotation.exact", words, words, Span(0, len(words)))


def judged(
    *findings: Finding,
    number: int = 0,
    supports: float = 0.0,
    contradicts: float = 0.0,
    speaker: str = "",
    names: tuple[Name, ...] = (),
    words: int = 10,
    at: int = 0,
    aligned: float = 1.0,
    refuted: tuple[str, ...] = (),
    reach: tuple[str, ...] = (),
    mistaken: float = 0.0,
    missing: tuple[int, ...] = (),
    unnamed: tuple[str, ...] = (),
    asserted: tuple[int, ...] | None = None,
    told: int = 0,
    actors: tuple[int, ...] = (),
    bare: bool = False,
    theirs: tuple[Name, ...] = (),
    shares: tuple[float, float] = (0.0, 0.0),
    text: str = "",
    against: float = 0.0,
    start: int | None = None,
    denied: bool = False,
) -> Judged:
    """A claim with these findings and this standing beside a statement of so many words, `aligned` to this degree.

    `refuted` are the stems of its nearest refuted wording, "true…" those that a true one has too; `reach` are those
    that the statement has. Its words are a letter each, from letter `at` on; those at `missing` are in no true wording
    of the claim. `unnamed` are the names that the claim is about and the statement does not have. `asserted` are the
    words that make the statement (all, unless given): the others are names, or who says it; `told` is how many words
    are no such aside; `actors` are the words that stand in names. Of a `bare` claim nothing is known that it rules out.
    `theirs` are the names of its nearest true wording; `shares` is how much of the true one and of the refuted one the
    statement has. `against` is the evidence of patterns that rule the statement, `text`, out. The quote has ten letters
    and begins at letter `start` of the one source, far from those of other claims unless given. It is `denied` where
    the statement is its nearest true wording but for what one of the two denies.
    """
    reading = SimpleNamespace(names=names, speakers=(), text=text, speaks=False, all_words=("x",) * words)
    begins = 1000 * number if start is None else start
    claim = SimpleNamespace(
        number=number,
        speaker=speaker,
        id=f"c{number}",
        source_keys=frozenset([speaker] if speaker else []),
        source=SOURCE,
        start=begins,
        end=begins + 10,
        bare=bare,
    )
    wordings = SimpleNamespace(true_pool=frozenset(stem for stem in refuted if stem.startswith("true")))
    true, wrong = (SimpleNamespace(told=share) for share in shares)
    wrong.wording = SimpleNamespace(stems=refuted)
    view = SimpleNamespace(refuted=wrong if refuted else None, trues=(true,), wordings=wordings, missing=missing)
    letters = [SimpleNamespace(start=at, end=at + 1) for at in range(at, at + words)]
    own = tuple(range(words)) if asserted is None else asserted
    probe = SimpleNamespace(
        words=letters,
        reach=frozenset(reach),
        weights=[1.0] * words,
        asserted=own,
        told=told or words,
        asides=(),
        actors=frozenset(actors),
    )
    pair = cast(
        "Pair",
        SimpleNamespace(
            reading=reading,
            claim=claim,
            view=view,
            probe=probe,
            unnamed=set(unnamed),
            named={name.key for name in names},
            denied_alone=lambda: denied,
            true=SimpleNamespace(wording=SimpleNamespace(names=theirs, text="y")),
        ),
    )
    return Judged(
        pair,
        findings,
        Standing(supports, contradicts, mistaken),
        {"true_score": aligned, "patterns_against": against} | ({MARK: 1.0} if bare else {}),
    )
