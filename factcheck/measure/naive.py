"""What a naive checker calls labelled rows: likeness of strings, and whether the figures are the same.

A row is laid beside every sentence of the sources with RapidFuzz's `token_set_ratio`; the most alike decides it, from a
limit on: contradicted where it has figures and the sentence lacks one of them, supported otherwise. Rows that the
checker skips are left out here too, so that the two differ by their verdicts only.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.base.store import CompiledBase
from factcheck.documents import read_document
from factcheck.language.sentences import statements
from factcheck.language.words import fold
from factcheck.measure.scores import Call, Naive, figures
from factcheck.model import Verdict

LIMITS = range(40, 100, 5)  # likeness, 0..100
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def naive(base: CompiledBase, root: Path, calls: Sequence[Call]) -> Naive:
    """Judge the rows of `calls` naively against the sources of the base in the folder `root`.

    The limit is chosen on these very rows: no other could do better. Raises InputError where a source cannot be read.
    """
    sentences = list(_sentences(base, root))
    folded, figures_of = [fold(text) for text in sentences], [frozenset(_DIGITS.findall(text)) for text in sentences]
    found = [(call, *_nearest(call.row.text, folded, figures_of)) for call in calls]
    tried = []
    for limit in LIMITS:
        called = [(call.row.label, _called(call, likeness, same, limit), False) for call, likeness, same in found]
        tried.append(Naive(limit, figures(Counter(called))))
    return max(tried, key=lambda one: one.figures["macro_f1"])


def _sentences(base: CompiledBase, root: Path) -> Iterator[str]:
    for file in dict.fromkeys(source.file for source in base.sources):
        yield from (statement.text for statement in statements(read_document(str(root / file))))


def _nearest(text: str, folded: Sequence[str], figures_of: Sequence[frozenset[str]]) -> tuple[float, bool]:
    """How alike the most alike sentence is (0..100), and whether it has all figures of the text."""
    from rapidfuzz import fuzz, process

    _, likeness, nearest = process.extractOne(fold(text), folded, scorer=fuzz.token_set_ratio)
    return likeness, figures_of[nearest].issuperset(_DIGITS.findall(text))


def _called(call: Call, likeness: float, same: bool, limit: int) -> Verdict:
    if call.called is Verdict.NOT_CHECKABLE:
        return Verdict.NOT_CHECKABLE
    if likeness < limit:
        return Verdict.UNSOURCED
    return Verdict.SUPPORTED if same else Verdict.CONTRADICTED
