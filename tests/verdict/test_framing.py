"""The verdict on what a sentence says to be false."""

import pytest

from factcheck.model import Outcome, Span, Verdict
from factcheck.verdict.decide import Decision
from factcheck.verdict.framing import joined, turned
from tests.verdict.made import A, C, finding, judged

SUPPORTED, CONTRADICTED, UNSOURCED = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED
DENIAL = Span(0, 16)
NAMED, CLASH = finding("names", A, "names.agree", 20), finding("figures", C, "figures.differ", 30)


@pytest.mark.parametrize(
    ("verdict", "expected", "outcome", "key"),
    [
        (SUPPORTED, CONTRADICTED, Outcome.CONFLICTS, "polarity.denied"),
        (CONTRADICTED, SUPPORTED, Outcome.AGREES, "polarity.refuted"),
    ],
)
def test_what_is_said_to_be_false_is_turned(verdict: Verdict, expected: Verdict, outcome: Outcome, key: str) -> None:
    one = judged(NAMED, CLASH, number=3, supports=0.7, contradicts=0.2)
    found = turned(Decision(verdict, (one, judged(number=4)), 0.7), "Il est faux que", DENIAL)
    assert (found.verdict, found.score, [each.pair.claim.number for each in found.deciding]) == (expected, 0.7, [3, 4])
    reason, *others = found.deciding[0].findings
    assert (reason.check, reason.key, reason.outcome, reason.statement) == ("polarity", key, outcome, "Il est faux que")
    assert reason.statement_span == DENIAL
    assert others == [NAMED]  # what speaks against what is held does not speak against the sentence
    assert found.deciding[0].standing[:2] == (0.2, 0.7)


def test_what_is_not_known_for_sure_is_not_turned() -> None:
    found = turned(Decision(SUPPORTED, (judged(),), 0.49), "Il est faux que", DENIAL)
    assert (found.verdict, found.score) == (UNSOURCED, 0.51)
    unsourced = Decision(UNSOURCED, (judged(),), 0.9)
    assert turned(unsourced, "Il est faux que", DENIAL) is unsourced
    assert turned(Decision(SUPPORTED, (judged(),), 0.5), "Il est faux que", DENIAL).verdict is CONTRADICTED


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ((SUPPORTED, SUPPORTED), 0),
        ((SUPPORTED, UNSOURCED), 1),
        ((UNSOURCED, SUPPORTED), 0),
        ((UNSOURCED, CONTRADICTED), 1),
        ((CONTRADICTED, UNSOURCED), 0),
    ],
)
def test_one_part_that_is_wrong_or_not_known_makes_the_sentence_so(
    verdicts: tuple[Verdict, ...], expected: int
) -> None:
    parts = [Decision(verdict, (), 0.5) for verdict in verdicts]
    assert joined(parts) is parts[expected]
