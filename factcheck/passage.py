"""Quotes of one passage of a source."""

_SENTENCE = 150  # characters


def of_one_passage(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches of one text, (start, end) each, overlap or are a sentence apart at most."""
    return max(one[0], other[0]) - min(one[1], other[1]) <= _SENTENCE
