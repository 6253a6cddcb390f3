"""Lines and columns of a text."""

from bisect import bisect_right


class Lines:
    """Converts offsets of a text (0-based code points) into lines and columns (1-based code points)."""

    def __init__(self, text: str) -> None:
        starts, at = [0], 0
        for line in text.splitlines(keepends=True):
            at += len(line)
            if line[-1] in "\n\r":
                starts.append(at)
        self._starts = starts

    def place(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset; only LF, CR and CRLF end a line."""
        row = bisect_right(self._starts, offset) - 1
        return row + 1, offset - self._starts[row] + 1
