"""How a claim stands to a statement: two probabilities from the measured features.

A multinomial logistic model over `features.FEATURES` with the classes supports / contradicts / neither. Its weights and
the thresholds of the verdict table are in `weights.json`, written by one command from labelled data (`factcheck fit`);
nobody sets them by hand.
"""

import json
import math
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from factcheck.verdict.features import FEATURES


class Weights(NamedTuple):
    """Fitted weights by feature, and the thresholds of the verdict table."""

    supports: dict[str, float]
    contradicts: dict[str, float]
    thresholds: dict[str, float]


class Standing(NamedTuple):
    """Probabilities that a claim supports the statement, and that it contradicts it."""

    supports: float
    contradicts: float


@cache
def shipped_weights() -> Weights:
    """The fitted weights that ship with the program."""
    data = json.loads(files("factcheck.verdict").joinpath("weights.json").read_text(encoding="utf-8"))
    return Weights(data["supports"], data["contradicts"], data["thresholds"])


def standing(row: dict[str, float], weights: Weights) -> Standing:
    """The stance of a claim from the features of the pair."""
    supports = contradicts = 0.0
    for name, value in row.items():
        supports += weights.supports.get(name, 0.0) * value
        contradicts += weights.contradicts.get(name, 0.0) * value
    top = max(supports, contradicts, 0.0)
    a, b, rest = math.exp(supports - top), math.exp(contradicts - top), math.exp(-top)
    total = a + b + rest
    return Standing(a / total, b / total)


def vector(row: dict[str, float]) -> list[float]:
    """The features in the order of FEATURES."""
    return [row.get(name, 0.0) for name in FEATURES]
