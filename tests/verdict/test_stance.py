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
from factcheck.verdict.stance import Standing, Weights, dumped, loaded, shipped_weights, standing, vector

WEIGHTS = Weights({"bias": 1.0, "x": 2.0}, {"bias": -1.0, "y": 3.0}, {})


def test_a_stance_is_a_softmax_over_three_classes() -> None:
    a, b = math.exp(1.0 + 2.0 * 0.5), math.exp(-1.0 + 3.0 * 2.0)
    expected = Standing(a / (a + b + 1), b / (a + b + 1))
    assert standing({"bias": 1.0, "x": 0.5, "y": 2.0}, WEIGHTS) == pytest.approx(expected)


def test_a_feature_without_weight_counts_nothing() -> None:
    assert standing({"bias": 1.0, "z": 9.0}, WEIGHTS) == standing({"bias": 1.0}, WEIGHTS)
    assert standing({}, WEIGHTS) == pytest.approx((1 / 3, 1 / 3))


@given(st.dictionaries(st.sampled_from(["bias", "x", "y"]), st.floats(-1e4, 1e4)))
def test_probabilities_however_large_the_features(row: dict[str, float]) -> None:
    supports, contradicts = standing(row, WEIGHTS)
    assert 0.0 <= supports <= 1.0
    assert 0.0 <= contradicts <= 1.0
    assert supports + contradicts <= 1.0 + 1e-9


def test_shipped_weights_are_of_known_features_and_written_by_the_fit() -> None:
    weights = shipped_weights()
    assert weights.bare is not None
    for profile, known in ((weights, FEATURES), (weights.bare, BARE)):
        assert set(profile.supports) | set(profile.contradicts) <= set(known)
        assert set(profile.thresholds) >= {"contradict", "support", "clause", "joint", "beats"}
    assert loaded(json.loads(written(weights))) == weights


def test_claims_without_refuted_wordings_have_weights_of_their_own() -> None:
    both = WEIGHTS._replace(bare=Weights({"x": -9.0}, {"x": 9.0}, {}))
    row = {"bias": 1.0, "x": 1.0}
    assert standing(row, both) == standing(row, WEIGHTS)
    assert standing(row | {MARK: 1.0}, both).contradicts > 0.99
    assert standing(row | {MARK: 1.0}, WEIGHTS) == standing(row, WEIGHTS)


def test_a_file_of_one_profile_is_for_all_claims() -> None:
    assert loaded({"supports": {"x": 1.0}, "contradicts": {}, "thresholds": {}}) == Weights({"x": 1.0}, {}, {})
    assert dumped(WEIGHTS) == {"supports": WEIGHTS.supports, "contradicts": WEIGHTS.contradicts, "thresholds": {}}


def test_a_vector_has_the_order_of_the_features() -> None:
    assert vector({FEATURES[2]: 5.0, "unknown": 7.0}) == [0.0, 0.0, 5.0, *[0.0] * (len(FEATURES) - 3)]
    assert len(set(FEATURES)) == len(FEATURES)
