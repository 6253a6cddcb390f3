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
from types import MappingProxyType
from typing import Any, NamedTuple

from factcheck.verdict.bare import MARK
from factcheck.verdict.features import FEATURES

DETAILS = ("figures_differ", "dates_differ", "names_differ")
MISTAKES = (
    "lone_clash_near",
    "added_detail",
    "names_added",
    "pairs_true",
    "length",
    "core",
    "core_names",
    "core_missing",
    "refuted_detail",
    "substituted",
    "sequence_true",
    "words_true",
    "second_score",
    "true_told",
    "true_score",
    "lead",
    "agreeing",
)


class Weights(NamedTuple):
    """Fitted weights by feature, and the thresholds of the verdict table.

    `bare` are those for claims without refuted wordings; where it is None, these are for all. `mistakes` weighs what
    tells a mistake about a fact from another fact; where it is empty, no clash is called a mistake.
    """

    supports: dict[str, float]
    contradicts: dict[str, float]
    thresholds: dict[str, float]
    bare: "Weights | None" = None
    mistakes: Mapping[str, float] = MappingProxyType({})

    def of(self, row: Mapping[str, float]) -> "Weights":
        """The profile for a claim, from the features of the pair."""
        return self.bare if self.bare is not None and MARK in row else self


class Standing(NamedTuple):
    """Probabilities that a claim supports the statement, that it contradicts it, and, where a figure, a date or a name
    of the two clashes, that this is a mistake about the claim's fact and not another fact.
    """

    supports: float
    contradicts: float
    mistaken: float = 0.0

    @property
    def decides(self) -> float:
        """Probability that the claim decides anything about the statement."""
        return self.supports + self.contradicts

    @property
    def best(self) -> float:
        """The larger of the two probabilities."""
        return max(self.supports, self.contradicts)


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
    own = {name: value for name, value in weights._asdict().items() if name not in ("bare", "mistakes")}
    if weights.mistakes:
        own["mistakes"] = dict(weights.mistakes)
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
    found = Standing(a / total, b / total)
    return found._replace(mistaken=_mistaken(row, found, profile)) if profile.mistakes and clashes(row) else found


def clashes(row: Mapping[str, float]) -> bool:
    """Whether a figure, a date or a name is another than the claim's."""
    return any(row.get(name, 0.0) for name in DETAILS)


def _mistaken(row: Mapping[str, float], found: Standing, profile: Weights) -> float:
    weights = profile.mistakes
    values = mistake_features(row, found)
    return 1.0 / (1.0 + math.exp(-sum([weights.get(name, 0.0) * value for name, value in values.items()])))


def mistake_features(row: Mapping[str, float], found: Standing) -> dict[str, float]:
    """What tells a mistake about a fact from another fact, from the features of the pair and its standing."""
    return {
        "bias": 1.0,
        "supports": found.supports,
        "contradicts": found.contradicts,
        "details": sum([row.get(name, 0.0) for name in DETAILS]),
        **{name: row.get(name, 0.0) for name in MISTAKES},
    }


def vector(row: dict[str, float]) -> list[float]:
    """The features in the order of FEATURES."""
    return [row.get(name, 0.0) for name in FEATURES]
