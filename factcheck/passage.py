"""How far apart quotes stand in a source."""


def apart(one: tuple[int, int], other: tuple[int, int]) -> int:
    """The code points between two stretches of one text, (start, end) each; below 0 where they overlap."""
    return max(one[0], other[0]) - min(one[1], other[1])
