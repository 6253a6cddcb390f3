"""Two probabilities from measured features."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.measure.fit import written
from factcheck.verdict.bare import FEATURES as BARE
from factcheck.verdict.bare import MARK
from factcheck.verdict.features import FEATURES
from factcheck.verdict.stance import (
    DETAILS,
    MISTAKES,
    Standing,
    Weights,
    clashes,
    dumped,
    loaded,
    mistake_features,
    shipped_weights,
    standing,
    vector,
)

WEIGHTS = Weights({"bias": 1.0, "x": 2.0}, {"bias": -1.0, "y": 3.0}, {})


def test_a_stance_is_a_softmax_over_three_classes() -> None:
    a, b = math.exp(1.0 + 2.0 * 0.5), math.exp(-1.0 + 3.0 * 2.0)
    expected = Standing(a / (a + b + 1), b / (a + b + 1))
    assert standing({"bias": 1.0, "x": 0.5, "y": 2.0}, WEIGHTS) == pytest.approx(expected)


def test_a_feature_without_weight_counts_nothing() -> None:
    assert standing({"bias": 1.0, "z": 9.0}, WEIGHTS) == standing({"bias": 1.0}, WEIGHTS)
    assert standing({}, WEIGHTS) == pytest.approx((1 / 3, 1 / 3, 0.0))


@given(st.dictionaries(st.sampled_from(["bias", "x", "y"]), st.floats(-1e4, 1e4)))
def test_probabilities_however_large_the_features(row: dict[str, float]) -> None:
    supports, contradicts, _ = standing(row, WEIGHTS)
    assert 0.0 <= supports <= 1.0
    assert 0.0 <= contradicts <= 1.0
    assert supports + contradicts <= 1.0 + 1e-9


def test_shipped_weights_are_of_known_features_and_written_by_the_fit() -> None:
    weights = shipped_weights()
    assert weights.bare is not None
    for profile, known in ((weights, FEATURES), (weights.bare, BARE)):
        assert set(profile.supports) | set(profile.contradicts) <= set(known)
        assert set(profile.thresholds) >= {"contradict", "support", "clause", "joint", "same", "mistaken", "beats"}
    assert set(weights.mistakes) <= set(mistake_features({}, Standing(0.0, 0.0)))
    assert loaded(json.loads(written(weights))) == weights


def test_a_clash_is_a_mistake_by_a_logistic_model_of_its_own() -> None:
    weights = WEIGHTS._replace(
        mistakes={"bias": -1.0, "supports": 2.0, "contradicts": -3.0, "details": 0.5, "core": 4.0}
    )
    row = {"bias": 1.0, "x": 0.5, "figures_differ": 1.0, "names_differ": 2.0, "core": 0.25}
    supports, contradicts, mistaken = standing(row, weights)
    assert (supports, contradicts, 0.0) == standing(row, WEIGHTS)
    assert mistaken == pytest.approx(
        1 / (1 + math.exp(1.0 - 2.0 * supports + 3.0 * contradicts - 0.5 * 3.0 - 4.0 * 0.25))
    )


def test_what_does_not_clash_is_no_mistake() -> None:
    sure = WEIGHTS._replace(mistakes={"bias": 9.0})
    assert [standing({name: 1.0}, sure).mistaken > 0.99 for name in DETAILS] == [True] * 3
    for row in ({}, {"figures_differ": 0.0}, {"figures_agree": 1.0, "attribution_differ": 1.0}):
        assert not clashes(row)
        assert standing(row, sure).mistaken == 0.0
    # Nor is anything where nothing was learned of mistakes, as of claims without refuted wordings.
    assert standing({"figures_differ": 1.0}, WEIGHTS).mistaken == 0.0
    bare = sure._replace(bare=WEIGHTS)
    assert standing({"figures_differ": 1.0, MARK: 1.0}, bare).mistaken == 0.0


def test_a_mistake_is_told_by_measures_of_the_pair_and_by_its_standing() -> None:
    row = {"dates_differ": 1.0, "names_differ": 1.0, "core": 0.5, "true_order": 0.7}
    found = mistake_features(row, Standing(0.2, 0.3))
    assert list(found) == ["bias", "supports", "contradicts", "details", *MISTAKES]
    assert {name: value for name, value in found.items() if value} == {
        "bias": 1.0,
        "supports": 0.2,
        "contradicts": 0.3,
        "details": 2.0,
        "core": 0.5,
    }
    assert set(MISTAKES) <= set(FEATURES)


def test_a_standing_decides_by_both_and_is_as_good_as_the_better() -> None:
    one = Standing(0.2, 0.3)
    assert (one.decides, one.best) == (0.5, 0.3)
    assert Standing(0.6, 0.3, 0.9).best == 0.6


def test_claims_without_refuted_wordings_have_weights_of_their_own() -> None:
    both = WEIGHTS._replace(bare=Weights({"x": -9.0}, {"x": 9.0}, {}))
    row = {"bias": 1.0, "x": 1.0}
    assert standing(row, both) == standing(row, WEIGHTS)
    assert standing(row | {MARK: 1.0}, both).contradicts > 0.99
    assert standing(row | {MARK: 1.0}, WEIGHTS) == standing(row, WEIGHTS)


def test_a_file_of_one_profile_is_for_all_claims() -> None:
    assert loaded({"supports": {"x": 1.0}, "contradicts": {}, "thresholds": {}}) == Weights({"x": 1.0}, {}, {})
    assert dumped(WEIGHTS) == {"supports": WEIGHTS.supports, "contradicts": WEIGHTS.contradicts, "thresholds": {}}
    learned = WEIGHTS._replace(mistakes={"bias": 1.0})
    assert dumped(learned)["mistakes"] == {"bias": 1.0}
    assert loaded(dumped(learned)) == learned
    assert loaded(dumped(learned._replace(bare=WEIGHTS))) == learned._replace(bare=WEIGHTS)


def test_a_vector_has_the_order_of_the_features() -> None:
    assert vector({FEATURES[2]: 5.0, "unknown": 7.0}) == [0.0, 0.0, 5.0, *[0.0] * (len(FEATURES) - 3)]
    assert len(set(FEATURES)) == len(FEATURES)
