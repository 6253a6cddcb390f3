"""Labelled sentence pairs: a premise, a hypothesis and how the one stands to the other, as bases of bare claims.

    {"premise": "…", "hypothesis": "…", "label": "contradiction", "lang": "fr", "url": "…"}

One JSON object a line. Labels: contradiction, entailment, neutral, not_contradiction. `lang` ("fr" unless
said) and `url`, the article that the pair is from, are optional. Every premise becomes a claim without any wordings.
Pairs of one article go to different bases, because their labels say nothing of each other.
"""

import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.base.compile import compile_base
from factcheck.base.store import CompiledBase
from factcheck.documents.plain import plain_blocks
from factcheck.errors import InputError
from factcheck.language.reading import read
from factcheck.language.sentences import statements
from factcheck.measure.samples import NO_WEIGHTS
from factcheck.model import Claim, ClaimBase, Document, Source, Span
from factcheck.pipeline import Checker, Context, carry
from factcheck.verdict.decide import Near

LABELS = ("contradiction", "entailment", "neutral", "not_contradiction")
_FIELDS = ("premise", "hypothesis", "label")
_FILE = "seeds/pairs.txt"


class Pair(NamedTuple):
    """A premise, a hypothesis, the label, the language and the article that both are from."""

    premise: str
    hypothesis: str
    label: str
    language: str
    group: str


class Nearby(NamedTuple):
    """A pair, the number of its claim, and what is near each checkable statement of its hypothesis."""

    pair: Pair
    claim: int
    near: tuple[Near, ...]


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file; raises InputError with the line that cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: {error}. Give a UTF-8 file with one JSON object a line.") from error
    return [_pair(f"{path}:{number}", line) for number, line in enumerate(lines, 1) if line.strip()]


def _pair(place: str, line: str) -> Pair:
    try:
        row = json.loads(line)
        premise, hypothesis, label = (" ".join(row[name].split()) for name in _FIELDS)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{place}: not a pair. Give an object with the texts {', '.join(_FIELDS)}.") from error
    if label not in LABELS:
        raise InputError(f"{place}: label {label!r} is not known. Use one of {', '.join(LABELS)}.")
    return Pair(premise, hypothesis, label, row.get("lang", "fr"), row.get("url") or premise)


def apart(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """The pairs in bases that hold no two pairs of one article."""
    seen, bases = Counter[str](), list[list[Pair]]()
    for pair in pairs:
        if seen[pair.group] == len(bases):
            bases.append([])
        bases[seen[pair.group]].append(pair)
        seen[pair.group] += 1
    return bases


def bare_base(pairs: Sequence[Pair], folder: Path) -> ClaimBase:
    """A base of the premises, one claim each and its text one line of a source written to `folder`."""
    premises = sorted({pair.premise for pair in pairs})
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    (folder / _FILE).write_text("".join(f"{premise}\n" for premise in premises), encoding="utf-8", newline="")
    source = Source("pairs", _FILE, language=pairs[0].language)
    claims, at = [], 0
    for number, premise in enumerate(premises):
        claims.append(Claim(f"premise-{number}", source, premise, premise, Span(at, at + len(premise)), number + 1))
        at += len(premise) + 1
    return ClaimBase(str(folder), (source,), tuple(claims), "")


def nearby(pairs: Sequence[Pair]) -> Iterator[Nearby]:
    """Every pair with what is near its hypothesis in its base."""
    with tempfile.TemporaryDirectory() as scratch:
        for number, together in enumerate(apart(pairs)):
            folder = Path(scratch) / str(number)
            base = bare_base(together, folder)
            compiled = folder / "compiled"
            compiled.mkdir()
            compile_base(base, compiled)
            checker = Checker(CompiledBase(compiled), NO_WEIGHTS)
            numbers = {claim.claim: at for at, claim in enumerate(base.claims)}
            for pair in together:
                yield Nearby(pair, numbers[pair.premise], _near(checker, pair))


def _near(checker: Checker, pair: Pair) -> tuple[Near, ...]:
    document = Document("", pair.hypothesis, plain_blocks(pair.hypothesis))
    nears, context = [], Context()
    for statement in statements(document):
        reading = read(statement.text, statement.language, checker.base.lexicon)
        if not statement.skipped:
            nears.append(checker.near(reading, context))
        context = carry(reading, context)
    return tuple(nears)
