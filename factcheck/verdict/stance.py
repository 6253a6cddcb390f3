"""How a claim stands to a statement: two probabilities from the measured features.

A multinomial logistic model with the classes supports / contradicts / neither, in two profiles: one over
`features.FEATURES` for claims whose curator wrote down what they rule out, one over `bare.FEATURES` for all others.
Weights and thresholds of the verdict table are in `weights.json`, written by one command from labelled data
(`factcheck fit`); nobody sets them by hand.
"""

import json
import math
import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from factcheck.verdict.bare import MARK
from factcheck.verdict.features import FEATURES


class Weights(NamedTuple):
    """Fitted weights by feature, and the thresholds of the verdict table.

    `bare` are those for claims without refuted wordings; where it is None, these are for all.
    """

    supports: dict[str, float]
    contradicts: dict[str, float]
    thresholds: dict[str, float]
    bare: "Weights | None" = None

    def of(self, row: Mapping[str, float]) -> "Weights":
        """The profile for a claim, from the features of the pair."""
        return self.bare if self.bare is not None and MARK in row else self


class Standing(NamedTuple):
    """Probabilities that a claim supports the statement, and that it contradicts it."""

    supports: float
    contradicts: float


@cache
def shipped_weights() -> Weights:
    """The fitted weights that ship with the program."""
    with open(os.path.join(os.path.dirname(__file__), "weights.json"), encoding="utf-8") as file:
        return loaded(json.load(file))


def loaded(data: Mapping[str, Any]) -> Weights:
    """The weights of a file with the profiles "curated" and "bare", or with one profile for all."""
    if "curated" not in data:
        return Weights(**data)
    return Weights(**data["curated"], bare=Weights(**data["bare"]))


def dumped(weights: Weights) -> dict[str, Any]:
    """What `loaded` takes again."""
    own = {name: value for name, value in weights._asdict().items() if name != "bare"}
    return own if weights.bare is None else {"curated": own, "bare": dumped(weights.bare)}


def standing(row: dict[str, float], weights: Weights) -> Standing:
    """The stance of a claim from the features of the pair."""
    profile = weights.of(row)
    of_support, of_contradiction = profile.supports.get, profile.contradicts.get
    supports = contradicts = 0.0
    for name, value in row.items():
        if value:
            supports += of_support(name, 0.0) * value
            contradicts += of_contradiction(name, 0.0) * value
    top = max(supports, contradicts, 0.0)
    a, b, rest = math.exp(supports - top), math.exp(contradicts - top), math.exp(-top)
    total = a + b + rest
    return Standing(a / total, b / total)


def vector(row: dict[str, float]) -> list[float]:
    """The features in the order of FEATURES."""
    return [row.get(name, 0.0) for name in FEATURES]
