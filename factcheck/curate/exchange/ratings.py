"""What the rating of a ClaimReview says of the claim reviewed: that it holds, that it does not, or neither.

The words count first (`alternateName`, then `name`), in French or English; of the figures only the ends of the scale:
"mostly true" is neither. https://schema.org/Rating gives 1 and 5 as the ends where none are named; publishers who have
words only write -1 (https://developers.google.com/search/docs/appearance/structured-data/factcheck).
"""

from collections.abc import Mapping
from typing import Any

from factcheck.curate.exchange.columns import folded
from factcheck.curate.exchange.linked import text_of
from factcheck.model import Stance

WORST, BEST = 1, 5
_TRUE = frozenset(
    {
        "true",
        "correct",
        "accurate",
        "confirmed",
        "vrai",
        "vraie",
        "c est vrai",
        "exact",
        "exacte",
        "correcte",
        "confirme",
    }
)
_FALSE = frozenset(
    {
        "false", "incorrect", "inaccurate", "wrong", "fake", "hoax", "pants on fire", "not true", "debunked",
        "fabricated", "faux", "fausse", "c est faux", "inexact", "inexacte", "infox", "intox", "mensonge", "canular",
        "dementi",
    }
)  # fmt: skip


def label(rating: Any) -> str:
    """The words of a rating, "" for none."""
    return text_of(rating, "alternateName", "name") if isinstance(rating, Mapping) else text_of(rating)


def stance(rating: Any) -> Stance:
    """Supports, contradicts, or related where the rating says neither."""
    said = folded(label(rating))
    if said in _TRUE:
        return Stance.SUPPORTS
    if said in _FALSE:
        return Stance.CONTRADICTS
    return Stance.RELATED if said or not isinstance(rating, Mapping) else _by_figures(rating)


def _by_figures(rating: Mapping[str, Any]) -> Stance:
    value, best, worst = (_figure(rating, name) for name in ("ratingValue", "bestRating", "worstRating"))
    best, worst = BEST if best is None else best, WORST if worst is None else worst
    if value is None or best == worst:
        return Stance.RELATED
    return {best: Stance.SUPPORTS, worst: Stance.CONTRADICTS}.get(value, Stance.RELATED)


def _figure(rating: Mapping[str, Any], name: str) -> float | None:
    try:
        return float(text_of(rating.get(name)).replace(",", "."))
    except ValueError:
        return None
