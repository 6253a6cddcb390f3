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


def utf8_column(text: str, offset: int) -> int:
    """The column of an offset (0-based code points) of a text, counted in bytes of UTF-8 from 1."""
    start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    return len(text[start:offset].encode("utf-8", "surrogatepass")) + 1
