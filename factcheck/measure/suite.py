"""The perturbation suite run: how often each operator's sentences are called what they are."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.language.reading import read
from factcheck.measure.perturb import OPERATORS, Case
from factcheck.model import Verdict
from factcheck.pipeline import Checker

# What each kind of operator is held to, as shares: of its cases called right; roles and predicates are harder.
GOALS = {Verdict.CONTRADICTED: 0.90, Verdict.SUPPORTED: 0.95, Verdict.UNSOURCED: 0.93}
HARD = {"roles": 0.75, "negation": 0.75, "antonym": 0.75}
MISTAKEN = 0.01  # of the sentences to be unsourced, no more than this may be called contradicted


class Result(NamedTuple):
    """The calls of one operator's sentences."""

    operator: str
    expected: Verdict
    calls: dict[Verdict, int]
    goal: float

    @property
    def cases(self) -> int:
        """How many sentences there are."""
        return sum(self.calls.values())

    @property
    def right(self) -> float:
        """The share called what they are."""
        return self.calls[self.expected] / self.cases if self.cases else 1.0

    @property
    def holds(self) -> bool:
        """Whether the goal is reached, and hardly any sentence that decides nothing is called contradicted."""
        mistaken = self.expected is Verdict.UNSOURCED and self.calls[Verdict.CONTRADICTED] > MISTAKEN * self.cases
        return self.right >= self.goal and not mistaken


def run(checker: Checker, cases: Iterable[Case], progress: Callable[[], None] = lambda: None) -> list[Result]:
    """Check every case as an article of one sentence; one result an operator, in the order of the suite."""
    calls: dict[str, Counter[Verdict]] = {}
    for case in cases:
        verdict = checker.decide(read(case.text, case.language, checker.base.lexicon)).verdict
        calls.setdefault(case.operator, Counter())[verdict] += 1
        progress()
    return [
        Result(
            operator.name,
            operator.expected,
            {verdict: calls[operator.name][verdict] for verdict in Verdict},
            HARD.get(operator.name, GOALS[operator.expected]),
        )
        for operator in OPERATORS
        if operator.name in calls
    ]
