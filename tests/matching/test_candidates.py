"""Which claims a statement may be about."""

import pytest

from factcheck.base.store import CompiledBase
from factcheck.language.reading import read
from factcheck.matching.candidates import Matcher
from factcheck.matching.probe import Probe, probe
from tests.bases import engine_base

BICYCLES = "mediatheque-bicycles"


@pytest.fixture(scope="module")
def base() -> CompiledBase:
    return engine_base()


@pytest.fixture(scope="module")
def matcher(base: CompiledBase) -> Matcher:
    return Matcher(base)


def made(matcher: Matcher, text: str, language: str = "fr", context: tuple[str, ...] = ()) -> Probe:
    return probe(read(text, language, matcher.base.lexicon), matcher.vocabulary, context)


def near(matcher: Matcher, text: str, language: str = "fr", context: tuple[str, ...] = ()) -> list[str]:
    return [view.claim.id for view in matcher.candidates(made(matcher, text, language, context))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les lecteurs viennent surtout à vélo.", "fr"),
        ("Les lecteurs arrivent à bicyclette.", "fr"),
        # Typing mistakes, in the statement only.
        ("Les lecterus de la mediatheque viennent a velo", "fr"),
        ("Readers cycle to the library.", "en"),
        ("Most readers come by car.", "en"),
    ],
)
def test_the_claim_meant_comes_first(matcher: Matcher, text: str, language: str) -> None:
    assert near(matcher, text, language)[0] == BICYCLES


def test_candidates_are_in_the_order_of_their_relevance_and_few(matcher: Matcher) -> None:
    views = matcher.candidates(made(matcher, "La médiathèque d'Aubrelin a des lecteurs, des livres et un budget."))
    scores = [max(one.score for one in (view.true, view.refuted) if one) for view in views]
    assert scores == sorted(scores, reverse=True)
    assert 1 < len(views) <= 6


def test_what_is_much_farther_than_the_nearest_claim_is_no_candidate(matcher: Matcher) -> None:
    # All claims are about this place; with one claim's fact said in full, the others are not what it is about.
    assert len(near(matcher, "La médiathèque d'Aubrelin existe.")) > 3
    assert near(matcher, "La médiathèque d'Aubrelin conserve 38 000 documents.") == ["mediatheque-documents"]


def test_claims_left_out_are_passed_over(matcher: Matcher, base: CompiledBase) -> None:
    number = base.ids.index(BICYCLES)
    views = matcher.candidates(made(matcher, "Les lecteurs viennent à vélo."), frozenset([number]))
    assert number not in [view.claim.number for view in views]
    assert views


def test_nothing_is_near_to_words_that_no_claim_has(matcher: Matcher) -> None:
    assert near(matcher, "Zorblax dort.") == []
    assert near(matcher, "Et puis voilà.") == []


def test_a_figure_alone_finds_its_claim(matcher: Matcher) -> None:
    assert near(matcher, "Les documents conservés sont 38 000.")[0] == "mediatheque-documents"


def test_a_carried_name_brings_its_claims_nearer(matcher: Matcher) -> None:
    terms = dict(matcher.terms(made(matcher, "Il dessert des villages.", context=("okafor",))))
    assert 0 < terms["okafor"] < terms["villag"] == 1.0


def test_searching_ranks_claims_with_scores_between_none_and_one(matcher: Matcher) -> None:
    rows = matcher.ranked(made(matcher, "budget de la médiathèque"), 3)
    assert matcher.base.ids[rows[0][0]] == "mediatheque-budget"
    scores = [score for _, score, _ in rows]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert len(rows) == 3
    assert matcher.ranked(made(matcher, "zorblax"), 3) == []


def test_records_are_read_once(matcher: Matcher) -> None:
    assert matcher.record(0) is matcher.record(0)
