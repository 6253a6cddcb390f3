"""The verdict table: the first row that applies decides.

| row | when | verdict |
| --- | --- | --- |
| verbatim | the statement is a sentence of the source | supported |
| misquoted | quoted words that are altered, or that somebody else said | contradicted |
| edited | the statement is a wording of a claim, edited into its opposite (or its passive: supported) | contradicted |
| opposed | the best contradiction reaches "contradict" and beats the best support | contradicted |
| ruled_out | a pattern of a claim that is about the same fact says that the statement has it wrong | contradicted |
| clashing | a figure, date or name is another, in what is likely about the same fact ("mistaken") | contradicted |
| overturned | the nearest claim is about the same fact, and one word stands the other way round | contradicted |
| denied | it is the nearest claim but for a word that one of the two denies | contradicted |
| exchanged | two actors of a claim about the same fact stand in each other's place | contradicted |
| excluded | what a claim about the same fact says is set aside for something else | contradicted |
| clause_opposed | the same of one clause alone, with the limit "clause" | contradicted |
| contested | another claim of the passage that backs a part of it rather finds the rest wrong | contradicted |
| leaning | some of its words rather stand against a claim that has all its details | contradicted |
| quoted | quoted words that are exact make up the statement, nothing clashes | supported |
| backed | the best support reaches "support", and nearly the contradiction, and nothing is added | supported |
| jointly_backed | every clause is backed with the limit "joint", be it by its own claim | supported |
| | else | unsourced |
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from factcheck.model import Verdict
from factcheck.verdict.judged import BEYOND_DOUBT, Judged
from factcheck.verdict.stance import Weights

Limits = Callable[[Judged], Mapping[str, float]]  # the thresholds for a claim: bare ones have their own

_QUOTATION = 0.95  # how sure a verdict is that quoted words decide
_LONG = 5  # words of a quotation that can decide
_MAKES_UP = 0.5  # share of the statement's words, asides apart, that the quotation must be to carry it
_BACKS = 2 / 3  # of the probability that a claim contradicts the statement, which that of support must reach
_BESIDE = 0.8  # of the support of a claim of which it is an edited wording, which that of another claim must reach
_LIKELY, _RATHER_NEAR = 0.7, 0.4  # a mistake that is less likely counts only in what is as near as this to the claim
_RATHER = 0.6  # support, from which on a word that is turned round is rather another way to say it: of 17, 8 were wrong
_LEANS, _BY_FAR = 0.4, 1.5  # probability of contradiction, and how many times that of support, in `leaning`
_BACKS_PART, _DOUBTS_PART = 0.4, 0.3  # probabilities of support and of contradiction, in `contested`
# The same of claims of a passage that the sentences beside the statement speak of (see `told.in_article`).
_DOUBTS, _MAY_MISTAKE = 0.1, 0.2  # probabilities of contradiction, and that a figure or a date is wrong
_ABOUT_IT = 0.7  # probability that a claim decides the statement, from which on a pattern may say how
_WHOLLY = 0.9  # of a statement, by weight, that a claim has: no clause of it is left out
_FAR = 0.03  # probability that any claim decides, below which the clauses are not asked
_SHOWN = 3  # claims shown for a verdict, at most


class Near(NamedTuple):
    """The claims near a statement, near each of its clauses (none for a single clause), and near its quoted words."""

    whole: Sequence[Judged]
    clauses: Sequence[Sequence[Judged]]
    quoted: Sequence[Judged]


class Decision(NamedTuple):
    """A verdict, the claims that decided it (the first decides), and how sure it is (0..1).

    `doubted_by` are claims that would contradict an unsourced statement if it were known to speak of their passage.
    """

    verdict: Verdict
    deciding: tuple[Judged, ...]
    score: float
    doubted_by: tuple[Judged, ...] = ()


def decide(near: Near, weights: Weights) -> Decision:
    """The verdict on a statement."""
    for row in _TABLE:
        decision = row(near, lambda one: weights.of(one.row).thresholds)
        if decision is not None:
            return decision
    best = max((one.standing.best for one in near.whole), default=0.0)
    return Decision(Verdict.UNSOURCED, tuple(near.whole[:_SHOWN]), 1.0 - best, _doubting(near.whole))


def verbatim(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """The statement stands in the source, word for word."""
    own = [one for one in near.whole if one.has("verbatim.agree")]
    return Decision(Verdict.SUPPORTED, tuple(own[:_SHOWN]), 1.0) if own else None


def misquoted(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """A passage is altered only if no claim has it exactly, and somebody else's only if all that have it say so."""
    judged = [*near.whole, *near.quoted]
    exact = {one.span("quotation.exact") for one in judged}
    for one in judged:
        if one.has("quotation.altered") and one.span("quotation.altered") not in exact:
            return Decision(Verdict.CONTRADICTED, (one,), _QUOTATION)
    long = [one for one in judged if one.quoted() >= _LONG]
    if long and all(one.has("attribution.differ") or one.strange() for one in long):
        return Decision(Verdict.CONTRADICTED, (long[0],), _QUOTATION)
    return None


def edited(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """The statement is a wording of a claim with a word or two changed that turn it round."""
    same = [one for one in near.whole if one.has("edits.passive")]
    if same:
        return Decision(Verdict.SUPPORTED, tuple(same[:_SHOWN]), _QUOTATION)
    turned = [one for one in near.whole if one.turned() and (one.has("refuted.repeated") or not one.another())]
    return Decision(Verdict.CONTRADICTED, tuple(turned[:_SHOWN]), _QUOTATION) if turned else None


def opposed(near: Near, limits: Limits) -> Decision | None:
    """A claim contradicts the statement as a whole."""
    whole = [one for one in near.whole if not one.slight()]
    return _opposed(whole, near.whole, limits, "contradict")


def ruled_out(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """The statement has what a claim that decides it rules out in so many words, in their order."""
    wrong = [one for one in near.whole if one.ruled_out() and one.standing.decides >= _ABOUT_IT]
    wrong = [one for one in wrong if not (one.adds() or one.another() or one.faint() or one.beyond_doubt())]
    return Decision(Verdict.CONTRADICTED, tuple(wrong[:_SHOWN]), wrong[0].standing.decides) if wrong else None


def clashing(near: Near, limits: Limits) -> Decision | None:
    """A figure, a date or a name is another than the claim's, and all else says that it is about the same fact."""
    wrong = [one for one in near.whole if one.standing.mistaken >= limits(one)["mistaken"]]
    wrong = [one for one in wrong if one.standing.mistaken >= _LIKELY or one.nearness >= _RATHER_NEAR]
    wrong = [one for one in wrong if not (one.faint() or one.another() or one.misses())]
    wrong.sort(key=lambda one: -one.standing.mistaken)
    return Decision(Verdict.CONTRADICTED, tuple(wrong[:1]), wrong[0].standing.mistaken) if wrong else None


def overturned(near: Near, limits: Limits) -> Decision | None:
    """The claim nearest to the statement is about the same fact, and one word of it is turned round."""
    best = max((one.row.get("true_score", 0.0) for one in near.whole), default=0.0)
    turned = [one for one in near.whole if one.overturned() and one.row["true_score"] >= best]
    turned = [one for one in turned if not (one.adds() or one.clashes()) and one.standing.supports < _RATHER]
    turned = [one for one in turned if one.standing.decides >= limits(one)["same"]]
    return Decision(Verdict.CONTRADICTED, tuple(turned[:_SHOWN]), turned[0].standing.best) if turned else None


def denied(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """The statement is the claim nearest to it, but for a word that one of the two denies."""
    best = max((one.row.get("true_score", 0.0) for one in near.whole), default=0.0)
    turned = [one for one in near.whole if one.denied() and one.row["true_score"] >= best]
    turned = [one for one in turned if not (one.adds() or one.clashes())]
    return Decision(Verdict.CONTRADICTED, tuple(turned[:_SHOWN]), _QUOTATION) if turned else None


def exchanged(near: Near, limits: Limits) -> Decision | None:
    """Two actors of a claim that is about the same fact stand in each other's place."""
    return _of_the_same([one for one in near.whole if one.exchanged()], limits)


def excluded(near: Near, limits: Limits) -> Decision | None:
    """What a claim about the same fact says is set aside for something else."""
    return _of_the_same([one for one in near.whole if one.excluded()], limits)


def clause_opposed(near: Near, limits: Limits) -> Decision | None:
    """A claim contradicts a clause by more than anything supports that clause or the whole.

    Not asked where the whole is supported beyond doubt, or where nothing of the base is anywhere near it.
    """
    if _is_far(near) or any(one.beyond_doubt() and one.told() >= _WHOLLY for one in _clean(near.whole)):
        return None
    for clause in near.clauses:
        about_it = [one for one in near.whole if one.tells(clause)]
        if _support(about_it) < BEYOND_DOUBT:
            decision = _opposed(clause, [*about_it, *clause], limits, "clause")
            if decision is not None:
                return decision
    return None


def contested(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """A claim backs a part of the statement, and another of the same passage rather contradicts what that leaves out.

    That both are said of one passage makes up for what the second lacks: a sentence with a part that is right speaks of
    what stands beside it there.
    """
    rather = [one for one in near.whole if one.standing.contradicts >= max(_DOUBTS_PART, one.standing.supports)]
    backing = [one for one in near.whole if one.standing.supports >= max(_BACKS_PART, one.standing.contradicts)]
    wrong = [
        one
        for one in rather
        if _stands(one) and any(other.of_one_passage_with(one) and other.leaves_out(one) for other in backing)
    ]
    wrong.sort(key=lambda one: -one.standing.contradicts)
    return Decision(Verdict.CONTRADICTED, tuple(wrong[:_SHOWN]), wrong[0].standing.contradicts) if wrong else None


def leaning(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """A claim about the same fact, with all its details, rather contradicts the statement, by words that can be shown.

    Not where it is as well to be supported.
    """
    wrong = [one for one in near.whole if one.standing.contradicts >= _LEANS and one.leans()]
    wrong = [one for one in wrong if one.standing.contradicts >= _BY_FAR * _support(near.whole)]
    wrong.sort(key=lambda one: -one.standing.contradicts)
    return Decision(Verdict.CONTRADICTED, tuple(wrong[:_SHOWN]), wrong[0].standing.contradicts) if wrong else None


def quoted(near: Near, limits: Limits) -> Decision | None:  # noqa: ARG001 - a row of the table
    """The statement is little more than words that the source has exactly."""
    own = [one for one in (*near.whole, *near.quoted) if one.quoted() >= _LONG and not one.has("attribution.differ")]
    own = [one for one in own if not (one.clashes() or one.has("names.refuted") or one.titled())]
    if own and own[0].quoted() >= _MAKES_UP * own[0].pair.probe.told:
        return Decision(Verdict.SUPPORTED, tuple(own[:_SHOWN]), _QUOTATION)
    return None


def backed(near: Near, limits: Limits) -> Decision | None:
    """A claim supports the statement as a whole, rather than contradict it, and nothing in it is added.

    Where it is a wording of some claim with another beginning or end, a claim that is less like it is no better.
    """
    backing = [one for one in _by_support(_clean(near.whole)) if one.standing.supports >= limits(one)["support"]]
    backing = [one for one in backing if one.standing.supports >= _BACKS * one.standing.contradicts]
    remade = max((one.standing.supports for one in near.whole if one.has("edits.replaced")), default=0.0)
    backing = [one for one in backing if one.standing.supports >= _BESIDE * remade]
    if not backing:
        return None
    return Decision(Verdict.SUPPORTED, tuple(backing[:_SHOWN]), backing[0].standing.supports)


def jointly_backed(near: Near, limits: Limits) -> Decision | None:
    """Each clause has a claim of its own that supports it."""
    if _is_far(near):
        return None
    chosen = [_by_support(_clean(clause))[:1] for clause in near.clauses]
    backing = [best[0] for best in chosen if best and best[0].standing.supports >= limits(best[0])["joint"]]
    if not backing or len(backing) < len(near.clauses):
        return None
    unique = {one.pair.claim.number: one for one in backing}
    return Decision(Verdict.SUPPORTED, tuple(unique.values()), min(one.standing.supports for one in backing))


def _doubting(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """The claims that rather contradict the statement than support it, if it speaks of them at all.

    No bare ones: what those rule out is hardly ever known. Nor any of which no words can be shown.
    """
    return tuple(
        one
        for one in judged
        if (
            one.standing.contradicts >= max(_DOUBTS, _BY_FAR * one.standing.supports)
            or (one.mistakes() and one.standing.mistaken >= _MAY_MISTAKE)
        )
        and one.conflicts()
        and _stands(one)
        and not (one.adds() or one.pair.claim.bare)
    )


def _stands(one: Judged) -> bool:
    """Whether nothing says that the claim, be it ever so like what it contradicts, is about something else."""
    return not (one.beside() or one.another() or one.faint() or one.unfounded() or one.misses())


_TABLE: tuple[Callable[[Near, Limits], Decision | None], ...] = (
    verbatim,
    misquoted,
    edited,
    opposed,
    ruled_out,
    clashing,
    overturned,
    denied,
    exchanged,
    excluded,
    clause_opposed,
    contested,
    leaning,
    quoted,
    backed,
    jointly_backed,
)


def _of_the_same(wrong: Sequence[Judged], limits: Limits) -> Decision | None:
    """Contradicted by those of the claims that are about the same fact."""
    wrong = [one for one in wrong if one.standing.decides >= limits(one)["same"]]
    return Decision(Verdict.CONTRADICTED, tuple(wrong[:_SHOWN]), wrong[0].standing.decides) if wrong else None


def _clean(judged: Sequence[Judged]) -> list[Judged]:
    return [one for one in judged if not (one.adds() or one.clashes() or one.faint() or one.sidelong())]


def _support(judged: Sequence[Judged]) -> float:
    """The best support of a claim that neither lacks nor contradicts a detail."""
    return max((one.standing.supports for one in _clean(judged)), default=0.0)


def _answered(opposing: Judged, judged: Sequence[Judged]) -> float:
    """The best support of a claim that says something of what this one finds wrong."""
    return _support([one for one in judged if one is opposing or not one.leaves_out(opposing)])


def _is_far(near: Near) -> bool:
    """Whether no claim has anything to do with the statement as a whole."""
    return max((one.standing.decides for one in near.whole), default=0.0) < _FAR


def _by_support(judged: Sequence[Judged]) -> list[Judged]:
    return sorted(judged, key=lambda one: (-one.standing.supports, one.pair.claim.number))


def _opposed(judged: Sequence[Judged], supporting: Sequence[Judged], limits: Limits, name: str) -> Decision | None:
    opposing = sorted(judged, key=lambda one: (-one.standing.contradicts, one.pair.claim.number))
    opposing = [one for one in opposing if one.standing.contradicts >= limits(one)[name] and _stands(one)]
    opposing = [
        one for one in opposing if one.standing.contradicts >= limits(one)["beats"] * _answered(one, supporting)
    ]
    if not opposing:
        return None
    return Decision(Verdict.CONTRADICTED, tuple(opposing[:_SHOWN]), opposing[0].standing.contradicts)
