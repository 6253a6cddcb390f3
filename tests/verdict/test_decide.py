"""The verdict table, row by row, with claims judged by hand and limits of our own."""

import pytest

from factcheck.model import Finding, Name, Verdict
from factcheck.verdict.decide import Decision, Near, decide
from factcheck.verdict.judged import Judged
from factcheck.verdict.stance import Standing, Weights, shipped_weights
from tests.verdict.made import A, C, S, exact, finding, judged

LIMITS = shipped_weights().thresholds | {
    "contradict": 0.5,
    "support": 0.4,
    "clause": 0.6,
    "joint": 0.3,
    "same": 0.5,
    "mistaken": 0.5,
    "beats": 1.0,
}
WEIGHTS = Weights({}, {}, LIMITS)
SUPPORTED, CONTRADICTED, UNSOURCED = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED
CUE = finding("cues", C, "cues.differ")
ADDED = finding("names", S, "names.added")
ADDED_APART = finding("names", S, "names.added", 3)
ALTERED = Finding("quotation", C, "quotation.altered", "x", "y", exact("a b c d e").statement_span)
QUOTED = exact("a b c d e")


def decided(
    *whole: Judged, clauses: tuple[tuple[Judged, ...], ...] = (), quoted: tuple[Judged, ...] = (), beats: float = 1.0
) -> Decision:
    return decide(Near(whole, clauses, quoted), WEIGHTS._replace(thresholds=LIMITS | {"beats": beats}))


def shown(decision: Decision) -> tuple[Verdict, list[int], float]:
    return decision.verdict, [one.pair.claim.number for one in decision.deciding], round(decision.score, 6)


def test_nothing_near_is_unsourced() -> None:
    assert shown(decided()) == (UNSOURCED, [], 1.0)


def test_what_decides_nothing_is_shown_as_near_and_lowers_certainty() -> None:
    near = [judged(number=number, supports=0.1, contradicts=0.2) for number in range(5)]
    assert shown(decided(*near)) == (UNSOURCED, [0, 1, 2], 0.8)


def test_verbatim() -> None:
    found = finding("verbatim", A, "verbatim.agree")
    opposing = judged(number=0, contradicts=0.99)
    assert shown(decided(opposing, judged(found, number=1))) == (SUPPORTED, [1], 1.0)


@pytest.mark.parametrize("place", ["whole", "quoted"])
def test_misquoted_by_altered_words(place: str) -> None:
    one = judged(ALTERED, number=3, supports=0.99)
    decision = decided(one) if place == "whole" else decided(quoted=(one,))
    assert shown(decision)[:2] == (CONTRADICTED, [3])


def test_a_quotation_that_any_claim_has_exactly_is_not_altered() -> None:
    altered, exactly = judged(ALTERED, number=0), judged(QUOTED, number=1)
    assert shown(decided(altered, exactly))[:2] == (SUPPORTED, [1])
    assert shown(decided(altered, quoted=(exactly,)))[:2] == (SUPPORTED, [1])


def test_misquoted_by_another_speaker() -> None:
    differs = finding("attribution", C, "attribution.differ")
    said_by_another = judged(QUOTED, differs, number=0)
    assert shown(decided(said_by_another))[:2] == (CONTRADICTED, [0])
    # One claim that has it without objection is enough.
    assert shown(decided(said_by_another, judged(QUOTED, number=1)))[:2] == (SUPPORTED, [1])
    # Three words may be anybody's.
    assert shown(decided(judged(exact("a b c"), differs)))[0] is UNSOURCED


@pytest.mark.parametrize(
    ("contradicts", "supports", "beats", "verdict"),
    [
        (0.5, 0.0, 1.0, CONTRADICTED),
        (0.49, 0.0, 1.0, UNSOURCED),
        (0.6, 0.6, 1.0, CONTRADICTED),
        (0.6, 0.61, 1.0, SUPPORTED),
        (0.6, 0.5, 1.3, SUPPORTED),
        (0.7, 0.5, 1.3, CONTRADICTED),
    ],
)
def test_opposed(contradicts: float, supports: float, beats: float, verdict: Verdict) -> None:
    against, backing = judged(number=0, contradicts=contradicts), judged(number=1, supports=supports)
    decision = decided(against, backing, beats=beats)
    assert decision.verdict is verdict
    if verdict is not UNSOURCED:
        number, score = (0, contradicts) if verdict is CONTRADICTED else (1, supports)
        assert shown(decision) == (verdict, [number], score)


def test_a_refuted_wording_word_for_word_is_no_other_fact() -> None:
    clashes = finding("dates", C, "dates.differ", 1), finding("names", C, "names.differ", 3)
    repeated = finding("refuted", C, "refuted.repeated")
    assert decided(judged(*clashes, repeated)).verdict is CONTRADICTED
    assert decided(judged(*clashes, finding("edits", C, "edits.denied"))).verdict is UNSOURCED


def test_support_with_an_added_detail_does_not_weigh_against_a_contradiction() -> None:
    against = judged(number=0, contradicts=0.6)
    assert decided(against, judged(ADDED, number=1, supports=0.9)).verdict is CONTRADICTED


@pytest.mark.parametrize(
    ("check", "missing", "verdict"),
    [
        ("roles", (4,), CONTRADICTED),
        ("roles", (5,), SUPPORTED),
        # Details have a say of their own (see `elsewhere`).
        ("figures", (4,), SUPPORTED),
    ],
)
def test_support_by_a_claim_that_says_nothing_of_what_is_wrong_does_not_weigh_against_it(
    check: str, missing: tuple[int, ...], verdict: Verdict
) -> None:
    against = judged(finding(check, C, f"{check}.differ", 4), number=0, contradicts=0.6)
    assert decided(against, judged(number=1, supports=0.9, missing=missing)).verdict is verdict


def test_the_strongest_contradiction_is_shown_first_and_equals_in_the_order_of_the_base() -> None:
    near = [judged(number=number, contradicts=score) for number, score in ((4, 0.7), (2, 0.9), (1, 0.7), (0, 0.6))]
    assert shown(decided(*near)) == (CONTRADICTED, [2, 1, 4], 0.9)


@pytest.mark.parametrize(
    ("contradicts", "in_clause", "in_whole", "verdict"),
    [
        (0.6, 0.0, 0.0, CONTRADICTED),
        (0.59, 0.0, 0.0, UNSOURCED),
        (0.7, 0.75, 0.0, UNSOURCED),
        (0.7, 0.0, 0.3, CONTRADICTED),
    ],
)
def test_clause_opposed(contradicts: float, in_clause: float, in_whole: float, verdict: Verdict) -> None:
    clause = (judged(number=0, contradicts=contradicts), judged(number=1, supports=in_clause))
    other = (judged(number=2),)
    decision = decided(judged(number=3, supports=in_whole, contradicts=0.05), clauses=(other, clause))
    assert decision.verdict is verdict


@pytest.mark.parametrize(
    ("findings", "words", "verdict"),
    [
        ((QUOTED,), 10, SUPPORTED),
        # The quotation is a smaller part of the statement.
        ((QUOTED,), 11, UNSOURCED),
        ((QUOTED, finding("figures", C, "figures.differ")), 10, UNSOURCED),
        ((exact("a b c d"),), 8, UNSOURCED),
    ],
)
def test_quoted(findings: tuple[Finding, ...], words: int, verdict: Verdict) -> None:
    assert decided(judged(*findings, words=words)).verdict is verdict
    assert decided(quoted=(judged(*findings, words=words),)).verdict is verdict


def test_a_title_that_is_quoted_carries_no_statement() -> None:
    title = Name(0, 9, "a b c d e", "work")
    assert decided(judged(QUOTED, names=(title,))).verdict is UNSOURCED


@pytest.mark.parametrize(
    ("supports", "findings", "verdict"),
    [
        (0.4, (), SUPPORTED),
        (0.39, (), UNSOURCED),
        (0.9, (ADDED,), UNSOURCED),
        (0.9, (finding("names", S, "names.elsewhere"),), SUPPORTED),
    ],
)
def test_backed(supports: float, findings: tuple[Finding, ...], verdict: Verdict) -> None:
    assert decided(judged(*findings, supports=supports)).verdict is verdict


@pytest.mark.parametrize(("contradicts", "verdict"), [(0.6, SUPPORTED), (0.61, UNSOURCED)])
def test_a_claim_that_rather_contradicts_backs_nothing(contradicts: float, verdict: Verdict) -> None:
    weights = WEIGHTS._replace(thresholds=LIMITS | {"contradict": 0.7})
    assert decide(Near([judged(supports=0.4, contradicts=contradicts)], [], []), weights).verdict is verdict


@pytest.mark.parametrize(("supports", "verdict"), [(0.73, SUPPORTED), (0.71, UNSOURCED)])
def test_what_is_another_claim_remade_is_backed_by_one_that_is_as_like_it(supports: float, verdict: Verdict) -> None:
    remade = judged(finding("edits", S, "edits.replaced"), number=0, supports=0.9)
    assert decided(remade, judged(number=1, supports=supports)).verdict is verdict


def test_the_strongest_support_is_shown_first_and_equals_in_the_order_of_the_base() -> None:
    near = [judged(number=number, supports=score) for number, score in ((4, 0.7), (2, 0.9), (1, 0.7), (0, 0.3))]
    assert shown(decided(*near)) == (SUPPORTED, [2, 1, 4], 0.9)


def test_jointly_backed() -> None:
    first = (judged(number=5, supports=0.35), judged(number=6, supports=0.1))
    second = (judged(ADDED, number=8, supports=0.9), judged(number=7, supports=0.5))
    whole = judged(number=9, supports=0.1)
    assert shown(decided(whole, clauses=(first, second))) == (SUPPORTED, [5, 7], 0.35)
    # One claim for both is shown once.
    assert shown(decided(whole, clauses=(first, first))) == (SUPPORTED, [5], 0.35)


@pytest.mark.parametrize(
    ("whole", "verdict"), [(0.0, UNSOURCED), (0.02, UNSOURCED), (0.1, CONTRADICTED), (0.9, SUPPORTED)]
)
def test_clauses_are_asked_only_where_the_whole_is_in_doubt(whole: float, verdict: Verdict) -> None:
    clause = (judged(number=1, contradicts=0.95),)
    assert decided(judged(number=3, supports=whole), clauses=(clause,)).verdict is verdict


@pytest.mark.parametrize(
    ("missing", "verdict"),
    [
        ((), SUPPORTED),
        ((5,), SUPPORTED),
        # What says nothing of a clause does not speak for it, however well it backs the rest.
        ((5, 6, 7, 8, 9), CONTRADICTED),
        ((8, 9), CONTRADICTED),
    ],
)
def test_a_claim_that_leaves_a_clause_out_is_no_answer_to_what_contradicts_it(
    missing: tuple[int, ...], verdict: Verdict
) -> None:
    whole = judged(number=3, supports=0.95, missing=missing)
    clause = (judged(number=1, contradicts=0.95, at=5, words=5),)
    assert decided(whole, clauses=(clause,)).verdict is verdict


@pytest.mark.parametrize("second", [(), (judged(number=7, supports=0.29),), (judged(ADDED, number=7, supports=0.9),)])
def test_every_clause_has_to_be_backed(second: tuple[Judged, ...]) -> None:
    whole = judged(number=9, supports=0.1)
    assert decided(whole, clauses=((judged(number=5, supports=0.35),), second)).verdict is UNSOURCED


@pytest.mark.parametrize(
    "one",
    [
        judged(supports=0.99, aligned=0.21),
        judged(contradicts=0.99, aligned=0.21),
        judged(finding("figures", C, "figures.differ"), mistaken=0.9, aligned=0.21),
    ],
    ids=["backed", "opposed", "clashing"],
)
def test_a_claim_that_has_next_to_nothing_of_the_statement_decides_nothing(one: Judged) -> None:
    assert decided(one).verdict is UNSOURCED
    assert decided(one._replace(row={"true_score": 0.3})).verdict is not UNSOURCED
    assert decided(one._replace(row={"refuted_score": 0.3})).verdict is not UNSOURCED


CLASH = finding("figures", C, "figures.differ")


@pytest.mark.parametrize(
    ("found", "patterns", "supports", "verdict"),
    [
        ((CUE,), 1.5, 0.7, CONTRADICTED),
        # Cues may say so too, but not as plainly; …
        ((CUE,), 1.49, 0.7, SUPPORTED),
        # … as much speaks for the claim as against it; …
        ((), 1.5, 0.7, SUPPORTED),
        # … whether the claim is about this is in doubt, or beyond doubt what it says; …
        ((CUE,), 1.5, 0.69, SUPPORTED),
        ((CUE,), 1.5, 0.9, SUPPORTED),
        # … it is about something else.
        ((CUE, finding("names", S, "names.added", 5)), 1.5, 0.9, UNSOURCED),
    ],
)
def test_ruled_out(found: tuple[Finding, ...], patterns: float, supports: float, verdict: Verdict) -> None:
    one = judged(*found, supports=supports, aligned=0.5)
    one.row["patterns_against"] = patterns
    assert decided(one).verdict is verdict


def test_a_clash_that_is_likely_a_mistake_about_the_fact_contradicts() -> None:
    assert shown(decided(judged(CLASH, mistaken=0.5))) == (CONTRADICTED, [0], 0.5)
    assert decided(judged(CLASH, mistaken=0.49)).verdict is UNSOURCED
    # However much the claim supports the statement otherwise.
    assert decided(judged(CLASH, supports=0.9, mistaken=0.6)).verdict is CONTRADICTED
    assert decided(judged(CLASH, supports=0.9, mistaken=0.4)).verdict is UNSOURCED


@pytest.mark.parametrize(
    ("mistaken", "aligned", "verdict"),
    [(0.69, 0.4, CONTRADICTED), (0.69, 0.39, UNSOURCED), (0.7, 0.39, CONTRADICTED), (0.7, 0.2, UNSOURCED)],
)
def test_a_less_likely_mistake_has_to_be_nearer(mistaken: float, aligned: float, verdict: Verdict) -> None:
    assert decided(judged(CLASH, mistaken=mistaken, aligned=aligned)).verdict is verdict


def test_the_likeliest_mistake_is_shown_alone() -> None:
    near = [judged(CLASH, number=number, mistaken=score) for number, score in ((4, 0.7), (2, 0.8), (1, 0.6))]
    assert shown(decided(*near)) == (CONTRADICTED, [2], 0.8)


def test_what_is_set_aside_contradicts_where_the_claim_is_about_it_and_nothing_is_added() -> None:
    found = finding("exclusion", C, "exclusion.asserted")
    assert shown(decided(judged(found, supports=0.4, contradicts=0.1))) == (CONTRADICTED, [0], 0.5)
    assert decided(judged(found, supports=0.39, contradicts=0.1)).verdict is UNSOURCED
    assert decided(judged(found, ADDED, supports=0.5)).verdict is UNSOURCED


def test_what_rather_contradicts_the_same_fact_by_words_that_can_be_shown() -> None:
    assert shown(decided(judged(CUE, contradicts=0.4, supports=0.2))) == (CONTRADICTED, [0], 0.4)
    likelier = judged(CUE, number=1, contradicts=0.45)
    assert shown(decided(judged(CUE, contradicts=0.41), likelier)) == (CONTRADICTED, [1, 0], 0.45)
    # Too unlikely, or as likely to be supported.
    assert decided(judged(CUE, contradicts=0.39)).verdict is UNSOURCED
    assert decided(judged(CUE, contradicts=0.45), judged(supports=0.31, number=1)).verdict is UNSOURCED


@pytest.mark.parametrize(
    "one",
    [
        judged(finding("refuted", C, "refuted.matches"), contradicts=0.45),  # nothing but likeness
        judged(CUE, contradicts=0.45, actors=(0,)),  # the name is what is wrong
        judged(CUE, finding("names", S, "names.nearby", 3), contradicts=0.45),  # of somebody else
        judged(CUE, ADDED, contradicts=0.45),
        judged(CUE, contradicts=0.45, aligned=0.39),
        judged(CUE, contradicts=0.45, bare=True),
    ],
)
def test_another_fact_is_not_rather_contradicted(one: Judged) -> None:
    assert decided(one).verdict is UNSOURCED


WRONG_IN_THE_REST = judged(CUE, contradicts=0.3, number=1, start=160)


def test_what_a_claim_leaves_out_another_of_the_passage_may_rather_contradict() -> None:
    backing = judged(supports=0.4, missing=(0,))
    assert shown(decided(backing, WRONG_IN_THE_REST)) == (CONTRADICTED, [1], 0.3)
    nearer = judged(CUE, contradicts=0.35, number=2, start=20)
    assert shown(decided(backing, WRONG_IN_THE_REST, nearer)) == (CONTRADICTED, [2, 1], 0.35)


@pytest.mark.parametrize(
    ("backing", "other"),
    [
        (judged(supports=0.39, missing=(0,)), WRONG_IN_THE_REST),
        (judged(supports=0.4), WRONG_IN_THE_REST),  # it has those words
        (judged(supports=0.4, missing=(0,)), judged(CUE, contradicts=0.3, number=1, start=161)),
        (judged(supports=0.4, missing=(0,)), judged(CUE, contradicts=0.29, number=1, start=160)),
        (
            judged(supports=0.4, missing=(0,)),
            judged(CUE, contradicts=0.3, supports=0.31, aligned=0.59, number=1, start=160),
        ),
        (judged(supports=0.4, missing=(0,)), judged(CUE, ADDED_APART, contradicts=0.3, number=1, start=160)),
        (judged(supports=0.4, missing=(0,)), judged(contradicts=0.3, number=1, start=160)),  # by no word
    ],
)
def test_what_is_backed_in_part_is_not_contradicted_by_anything(backing: Judged, other: Judged) -> None:
    assert decided(backing, other).verdict is not CONTRADICTED


def test_the_nearest_claim_but_for_a_denial_contradicts_however_much_it_supports() -> None:
    turned = finding("polarity", C, "polarity.reversed")
    assert shown(decided(judged(turned, supports=0.95, denied=True))) == (CONTRADICTED, [0], 0.95)
    nearer = judged(supports=0.95, number=1)
    assert decided(judged(turned, supports=0.95, aligned=0.9, denied=True), nearer).verdict is SUPPORTED
    assert decided(judged(turned, supports=0.95)).verdict is SUPPORTED
    assert decided(judged(supports=0.95, denied=True)).verdict is SUPPORTED
    assert decided(judged(turned, ADDED_APART, supports=0.95, denied=True)).verdict is UNSOURCED


def test_what_is_unsourced_may_be_doubted() -> None:
    likely, unlikely = judged(CUE, contradicts=0.1, aligned=0.3), judged(CUE, contradicts=0.09, number=1)
    as_likely = judged(CUE, contradicts=0.14, supports=0.1, number=2)
    far, foreign = judged(CUE, contradicts=0.2, aligned=0.29), judged(CUE, ADDED_APART, contradicts=0.2)
    found = decided(likely, unlikely, as_likely, far, foreign)
    assert (found.verdict, found.doubted_by) == (UNSOURCED, (likely,))
    assert decided(judged(CUE, contradicts=0.9)).doubted_by == ()
    assert decided(judged(CUE, contradicts=0.1, bare=True)).doubted_by == ()
    assert decided(judged(contradicts=0.1)).doubted_by == ()  # by no words that could be shown


@pytest.mark.parametrize("key", ["figures.differ", "dates.differ"])
def test_a_figure_or_date_that_may_be_wrong_is_doubted(key: str) -> None:
    found = finding(key.split(".", maxsplit=1)[0], C, key)
    doubting = judged(found, mistaken=0.2, aligned=0.3)
    assert decided(doubting).doubted_by == (doubting,)
    assert decided(judged(found, mistaken=0.19)).doubted_by == ()
    assert decided(judged(finding("names", C, "names.differ"), mistaken=0.2)).doubted_by == ()


@pytest.mark.parametrize("key", ["roles.exchanged", "sequence.reversed"])
def test_actors_exchanged_in_a_claim_about_the_same_fact_contradict(key: str) -> None:
    found = finding(key.split(".", maxsplit=1)[0], C, key)
    assert shown(decided(judged(found, supports=0.4, contradicts=0.2))) == (CONTRADICTED, [0], 0.6)
    # Too little of the claim is there, or the claim has nothing to decide.
    assert decided(judged(found, supports=0.4, contradicts=0.2, aligned=0.54)).verdict is SUPPORTED
    assert decided(judged(found, supports=0.3, contradicts=0.19)).verdict is UNSOURCED
    # Names may change places in what is supported beyond doubt, their figures may not.
    assert decided(judged(found, supports=0.9)).verdict is SUPPORTED
    assert decided(judged(finding("bindings", C, "bindings.exchanged"), supports=0.9)).verdict is CONTRADICTED
    # Their order alone is a measure like others.
    assert decided(judged(finding("roles", C, "roles.swapped"), supports=0.4, contradicts=0.2)).verdict is SUPPORTED


@pytest.mark.parametrize("key", ["quantifiers.differ", "comparison.reversed", "antonyms.opposed"])
def test_the_nearest_claim_with_one_word_turned_round_contradicts(key: str) -> None:
    turned = judged(finding(key.split(".", maxsplit=1)[0], C, key), supports=0.59, aligned=0.7)
    assert shown(decided(turned)) == (CONTRADICTED, [0], 0.59)
    assert decided(turned._replace(standing=Standing(0.6, 0.0))).verdict is SUPPORTED
    nearer = judged(number=1, supports=0.6, aligned=0.8)
    assert decided(turned, nearer).verdict is SUPPORTED
    assert decided(turned._replace(findings=(*turned.findings, ADDED))).verdict is UNSOURCED
    assert decided(turned._replace(row={"true_score": 0.5})).verdict is SUPPORTED


def test_a_refuted_wording_speaks_by_what_makes_it_wrong() -> None:
    """« Le terme est de Z. » is no contradiction of « Le terme est de X. » for being like « Le terme est de Y. »."""
    assert decided(judged(contradicts=0.9, refuted=("true-term",))).verdict is CONTRADICTED
    assert decided(judged(contradicts=0.9, refuted=("true-term", "shannon"))).verdict is UNSOURCED
    has_it = judged(contradicts=0.9, refuted=("true-term", "shannon"), reach=("shannon",))
    assert decided(has_it).verdict is CONTRADICTED
    # What it denies it does not say.
    assert decided(has_it._replace(row=has_it.row | {"refuted_reversed": 1.0})).verdict is UNSOURCED
    # What other refuted wordings alone have does not make up for it.
    other = judged(contradicts=0.9, refuted=("shannon",), reach=("turing",))
    assert decided(other._replace(row=other.row | {"only_refuted": 0.2})).verdict is UNSOURCED
    by_check = judged(finding("polarity", C, "polarity.reversed"), contradicts=0.9, refuted=("shannon",))
    assert decided(by_check).verdict is CONTRADICTED
    assert (
        decided(judged(finding("refuted", C, "refuted.matches"), contradicts=0.9, refuted=("shannon",))).verdict
        is UNSOURCED
    )


def test_a_few_words_are_contradicted_only_by_what_a_check_finds() -> None:
    assert decided(judged(contradicts=0.9, words=4)).verdict is CONTRADICTED
    assert decided(judged(contradicts=0.9, words=3)).verdict is UNSOURCED
    assert (
        decided(judged(finding("polarity", C, "polarity.reversed"), contradicts=0.9, words=3)).verdict is CONTRADICTED
    )


@pytest.mark.parametrize(
    ("found", "missing", "verdict"),
    [
        ((), (3, 4, 5, 6), UNSOURCED),
        ((), (3, 4, 5), UNSOURCED),
        ((), (3, 4), SUPPORTED),
        # A figure that it has, or words that it quotes, are what it says.
        ((finding("figures", A, "figures.agree"),), (3, 4, 5, 6), SUPPORTED),
        ((exact("a b"),), (3, 4, 5, 6), SUPPORTED),
    ],
)
def test_names_and_asides_are_not_backed_alone(
    found: tuple[Finding, ...], missing: tuple[int, ...], verdict: Verdict
) -> None:
    one = judged(*found, supports=0.9, missing=missing, asserted=(3, 4, 5, 6))
    assert decided(one).verdict is verdict


@pytest.mark.parametrize(
    ("asserted", "verdict"), [((), SUPPORTED), (tuple(range(10)), SUPPORTED), ((3,), UNSOURCED), ((3, 4), UNSOURCED)]
)
def test_names_alone_or_a_sentence_without_names_are_weighed_as_they_are(
    asserted: tuple[int, ...], verdict: Verdict
) -> None:
    assert decided(judged(supports=0.9, missing=asserted, asserted=asserted)).verdict is verdict


@pytest.mark.parametrize("missing", [(3, 4), (3,)])
@pytest.mark.parametrize("row", ["opposed", "clashing"])
def test_a_claim_that_has_nothing_of_what_is_said_contradicts_nothing(row: str, missing: tuple[int, ...]) -> None:
    contradicts, mistaken = (0.9, 0.0) if row == "opposed" else (0.0, 0.9)
    clash = finding("names", C, "names.differ", 9)
    one = judged(clash, missing=missing, asserted=(3, 4), contradicts=contradicts, mistaken=mistaken)
    assert decided(one).verdict is (UNSOURCED if missing == (3, 4) else CONTRADICTED)


def test_a_quotation_need_not_make_up_what_is_said_by_the_way() -> None:
    assert decided(judged(QUOTED, words=16)).verdict is UNSOURCED
    assert decided(judged(QUOTED, words=16, told=10)).verdict is SUPPORTED
