"""Which sentences of a source are worth a claim: those that state something one can get right or wrong."""

from factcheck.language.cues import NO_QUANTITY
from factcheck.language.reading import Reading

ENOUGH = 1.0
# What a sentence brings along; several of a kind count once more at half.
_FIGURE, _DATE, _NAME, _QUOTED, _DENIED, _COMPARED, _EXTENT = 1.0, 1.0, 0.7, 0.5, 0.5, 0.5, 0.5
_WORD = 0.15  # of each content word: a long sentence says something even where nothing in it is checked by itself
_FEWEST = 3  # content words


def worth(reading: Reading) -> float:
    """How much there is in a sentence to get right or wrong; from ENOUGH on it is worth a claim.

    Figures and dates count most, then names, quoted words, denials, comparisons and extents; at last its length.
    """
    if len(reading.words) < _FEWEST:
        return 0.0
    kinds = (
        (_FIGURE, len(reading.figures)),
        (_DATE, len(reading.dates)),
        (_NAME, len({name.key for name in reading.names})),
        (_QUOTED, len(reading.quotations)),
        (_DENIED, len(reading.negations)),
        (_COMPARED, sum(word.direction != 0 for word in reading.words)),
        (_EXTENT, sum(word.quantity != NO_QUANTITY for word in reading.words)),
    )
    return sum(weight * (1 + (count > 1) / 2) for weight, count in kinds if count) + _WORD * len(reading.words)
