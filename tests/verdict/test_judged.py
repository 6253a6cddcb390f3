"""A claim judged beside a statement; details that another claim confirms."""

import pytest

from factcheck.model import Finding, Name, Outcome, Span
from factcheck.verdict.judged import elsewhere
from tests.verdict.made import A, C, S, finding, judged


def test_what_can_be_asked() -> None:
    one = judged(finding("figures", C, "figures.differ", 3), finding("names", S, "names.added", 8))
    assert one.has("figures.differ")
    assert not one.has("figures.agree")
    assert one.adds()
    assert one.clashes()
    assert one.span("names.added") == Span(8, 9)
    assert one.span("names.agree") is None


@pytest.mark.parametrize(
    ("found", "adds", "clashes"),
    [
        (finding("dates", S, "dates.added"), True, False),
        (finding("dates", S, "dates.nearby"), False, False),
        (finding("attribution", S, "attribution.added"), False, False),
        (finding("quotation", S, "quotation.added"), True, False),
        (finding("polarity", C, "polarity.reversed"), False, False),
        (finding("dates", C, "dates.differ"), False, True),
        (finding("names", A, "names.agree"), False, False),
    ],
)
def test_added_and_clashing_details(found: Finding, adds: bool, clashes: bool) -> None:
    assert (judged(found).adds(), judged(found).clashes()) == (adds, clashes)


@pytest.mark.parametrize(("ruled_out", "adds"), [(Span(4, 9), False), (Span(5, 9), True), (Span(0, 3), True)])
def test_a_name_that_is_written_down_as_wrong_is_not_added(ruled_out: Span, adds: bool) -> None:
    added = finding("names", S, "names.added", 4)._replace(statement_span=Span(4, 8))
    assert judged(added, finding("cues", C, "cues.differ")._replace(statement_span=ruled_out)).adds() is adds


@pytest.mark.parametrize(
    ("shares", "beside"),
    [((0.4, 0.74), True), ((0.4, 0.75), False), ((0.75, 0.89), True), ((0.75, 0.91), False), ((0.9, 0.3), True)],
)
def test_a_detail_more_makes_no_other_fact_of_what_a_refuted_wording_says(
    shares: tuple[float, float], beside: bool
) -> None:
    added = finding("names", S, "names.added")
    assert judged(added, refuted=("shannon",), shares=shares).beside() is beside
    assert judged(added, shares=shares).beside()  # no refuted wording


@pytest.mark.parametrize(
    ("text", "against", "beside"),
    [
        ("Paid well, says Riga.", 1.6, False),
        ("Paid well, says Riga.", 1.4, True),
        ("Paid well says a Riga.", 1.6, True),
    ],
)
def test_a_detail_set_apart_from_what_a_pattern_rules_out_makes_no_other_fact(
    text: str, against: float, beside: bool
) -> None:
    ruled_out = finding("cues", C, "cues.differ")._replace(statement_span=Span(0, 9))
    added = finding("names", S, "names.added", text.index("Riga"))
    assert judged(ruled_out, added, text=text, against=against).beside() is beside


@pytest.mark.parametrize(
    ("found", "refuted", "reach", "unfounded"),
    [
        ((), (), (), False),
        # What is wrong about the refuted wording is a word that no true one has.
        ((), ("true-term",), (), False),
        ((), ("true-term", "shannon"), ("true-term",), True),
        ((), ("true-term", "shannon", "code"), ("code",), False),
        ((finding("refuted", C, "refuted.matches"),), ("shannon",), (), True),
        ((finding("polarity", C, "polarity.reversed"),), ("shannon",), (), False),
    ],
)
def test_likeness_alone_speaks_against_a_statement_that_has_nothing_wrong_in_it(
    found: tuple[Finding, ...], refuted: tuple[str, ...], reach: tuple[str, ...], unfounded: bool
) -> None:
    assert judged(*found, refuted=refuted, reach=reach).unfounded() is unfounded


@pytest.mark.parametrize(
    ("key", "aligned", "exchanged"),
    [
        ("roles.exchanged", 0.55, True),
        ("sequence.reversed", 0.55, True),
        ("roles.exchanged", 0.54, False),
        ("roles.swapped", 1.0, False),
    ],
)
def test_actors_are_exchanged_in_a_fact_that_is_the_same(key: str, aligned: float, exchanged: bool) -> None:
    assert judged(finding(key.split(".", maxsplit=1)[0], C, key), aligned=aligned).exchanged() is exchanged


def test_the_longest_exact_quotation_counts() -> None:
    exact = [Finding("quotation", A, "quotation.exact", words) for words in ("a b c", "a b c d e", "a b")]
    assert judged(*exact).quoted() == 5
    assert judged(Finding("quotation", C, "quotation.altered", "a b c d")).quoted() == 0


CLASH = finding("figures", C, "figures.differ", 3)
CONFIRMED = finding("figures", A, "figures.agree", 3)


@pytest.mark.parametrize(
    ("own", "other", "scores", "key", "outcome"),
    [
        (CLASH, CONFIRMED, (0.8, 0.7), "figures.elsewhere", S),
        (
            finding("names", S, "names.added", 3),
            finding("names", A, "names.agree", 3),
            (0.8, 0.8),
            "names.elsewhere",
            S,
        ),
        # The other claim is too far, speaks of another place, is judged by another check, or does not agree.
        (CLASH, CONFIRMED, (0.8, 0.5), "figures.differ", C),
        (CLASH, finding("figures", A, "figures.agree", 9), (0.8, 0.8), "figures.differ", C),
        (CLASH, finding("dates", A, "dates.agree", 3), (0.8, 0.8), "figures.differ", C),
        (CLASH, CLASH, (0.8, 0.8), "figures.differ", C),
        # Not a detail, or nothing open about it.
        (
            finding("polarity", C, "polarity.reversed", 3),
            finding("polarity", A, "polarity.agree", 3),
            (0.8, 0.8),
            "polarity.reversed",
            C,
        ),
        (CONFIRMED, CONFIRMED, (0.8, 0.8), "figures.agree", A),
    ],
)
def test_a_detail_that_another_near_claim_confirms_is_set_aside(
    own: Finding, other: Finding, scores: tuple[float, float], key: str, outcome: Outcome
) -> None:
    (found,) = elsewhere(0, [[own], [other]], scores, (0, 0), ())
    assert (found.key, found.outcome, found.statement_span) == (key, outcome, own.statement_span)


def test_a_claim_whose_names_are_not_there_confirms_nothing() -> None:
    (found,) = elsewhere(0, [[CLASH], [CONFIRMED]], (0.8, 0.8), (0, 1), ())
    assert found == CLASH
    for scores, unnamed in (((0.8, 0.8), (1, 1)), ((0.8, 0.81), (0, 1))):
        (found,) = elsewhere(0, [[CLASH], [CONFIRMED]], scores, unnamed, ())
        assert found.outcome is Outcome.SILENT


@pytest.mark.parametrize(("aside", "outcome"), [((2, 5), S), ((4, 5), C)])
def test_who_somebody_is_any_claim_confirms(aside: tuple[int, int], outcome: Outcome) -> None:
    clash, confirmed = finding("names", C, "names.differ", 3), finding("names", A, "names.agree", 3)
    (found,) = elsewhere(0, [[clash], [confirmed]], (0.8, 0.1), (1, 0), (aside,))
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("key", "score", "unnamed", "outcome"),
    [
        ("names.differ", 0.8, 1, C),
        ("names.differ", 0.81, 1, S),
        ("names.differ", 0.8, 0, S),
        # Places lie within each other.
        ("places.differ", 0.8, 1, S),
    ],
)
def test_a_name_in_the_place_of_the_claims_own_only_a_nearer_claim_confirms(
    key: str, score: float, unnamed: int, outcome: Outcome
) -> None:
    clash, confirmed = finding("names", C, key, 3), finding("names", A, "names.agree", 3)
    (found,) = elsewhere(0, [[clash], [confirmed]], (0.8, score), (unnamed, 0), ())
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("own", "other", "key"),
    [
        # Each of two figures is wrong beside its own claim, and says nothing of the other one.
        ((CLASH,), (finding("figures", C, "figures.differ", 7),), "figures.elsewhere"),
        # One figure, which is wrong beside one claim: of this one it may be a detail.
        ((), (finding("figures", C, "figures.differ", 7),), "figures.added"),
        ((CLASH,), (finding("figures", C, "figures.differ", 8),), "figures.added"),
    ],
)
def test_two_figures_that_are_wrong_beside_a_claim_each_are_not_added(
    own: tuple[Finding, ...], other: tuple[Finding, ...], key: str
) -> None:
    added = finding("figures", S, "figures.added", 7)
    found = list(elsewhere(0, [[*own, added], other], (0.8, 0.8), (0, 0), ()))
    assert (found[-1].key, found[-1].statement_span) == (key, added.statement_span)


def test_a_claim_does_not_confirm_itself() -> None:
    found = list(elsewhere(0, [[CLASH, CONFIRMED]], [0.8], [0], ()))
    assert found == [CLASH, CONFIRMED]


@pytest.mark.parametrize(
    ("aligned", "contradicts", "mistaken", "faint"),
    [
        (0.3, 0.0, 0.0, False),
        (0.29, 0.59, 0.59, True),
        (0.29, 0.6, 0.0, False),
        (0.22, 0.0, 0.6, False),
        (0.21, 1.0, 1.0, True),
    ],
)
def test_what_is_little_like_a_claim_is_decided_by_it_only_for_sure(
    aligned: float, contradicts: float, mistaken: float, faint: bool
) -> None:
    assert judged(aligned=aligned, contradicts=contradicts, mistaken=mistaken).faint() is faint


def test_another_name_in_the_place_of_the_claims_own_is_another_fact_also_where_some_claim_has_it() -> None:
    elsewhere_named = finding("names", S, "names.elsewhere")
    assert judged(CLASH, elsewhere_named, unnamed=("naftali wambalo",)).another()
    assert judged(CLASH, finding("names", S, "names.refuted", 3), unnamed=("naftali wambalo",)).another()
    assert judged(finding("names", C, "names.differ", 5), elsewhere_named, unnamed=("naftali wambalo",)).another()
    assert not judged(CLASH, elsewhere_named).another()
    assert not judged(CLASH, elsewhere_named._replace(evidence=""), unnamed=("naftali wambalo",)).another()


@pytest.mark.parametrize(
    ("kind", "theirs", "key", "another"),
    [
        ("person", "person", "names.added", True),
        ("", "person", "names.elsewhere", True),  # « Osborne » alone
        ("place", "person", "names.added", False),
        ("person", "org", "names.added", False),
        ("person", "person", "names.agree", False),
    ],
)
def test_a_wrong_figure_of_another_person_is_another_fact(kind: str, theirs: str, key: str, another: bool) -> None:
    found = finding("names", S, key, 1)
    one = judged(CLASH, found, names=(Name(1, 2, "osborne", kind),), theirs=(Name(0, 1, "casilli", theirs),))
    assert one.another() is another
    assert not judged(found, names=(Name(1, 2, "osborne", kind),), theirs=(Name(0, 1, "casilli", theirs),)).another()
    # Who is named on both sides is no other one.
    both = (Name(1, 2, "osborne", kind), Name(3, 4, "casilli", theirs))
    assert not judged(CLASH, found, names=both, theirs=both[1:]).another()


@pytest.mark.parametrize(
    ("speaker", "kind", "found", "strange"),
    [
        ("Ruth Okafor", "person", (), True),
        ("Ruth Okafor", "person", (finding("names", A, "names.agree", 3),), False),
        ("Ruth Okafor", "place", (), False),
        ("", "person", (), False),
    ],
)
def test_a_statement_is_strange_to_a_speaker_whom_none_of_its_persons_has_to_do_with(
    speaker: str, kind: str, found: tuple[Finding, ...], strange: bool
) -> None:
    assert judged(*found, speaker=speaker, names=(Name(3, 4, "x", kind),)).strange() is strange
