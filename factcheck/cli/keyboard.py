"""Keys taken one by one as they are typed, without waiting for the end of a line."""

import re
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

_KEYS = re.compile(r"\x1b\[[0-9;]*[A-Za-z~]|\x1bO.|.", re.DOTALL)


class Keyboard:
    """The keys of the terminal that standard input is, for the time of a `with`; what is typed ahead is not lost.

    Ctrl-C raises KeyboardInterrupt, as ever.
    """

    def __init__(self) -> None:
        self._typed: deque[str] = deque()
        self._before: list[Any] | None = None

    def __enter__(self) -> Self:
        """Take keys from now on; they are not shown."""
        if sys.platform != "win32":
            import termios

            self._before = termios.tcgetattr(sys.stdin)
            self._at_once()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the terminal as it was."""
        self._as_before()

    @contextmanager
    def let_go(self) -> Iterator[None]:
        """Leave the terminal to others meanwhile: whole lines, or an editor."""
        self._as_before()
        try:
            yield
        finally:
            self._at_once()

    def key(self) -> str:
        """Wait for a key: a character, or the sequence that stands for an arrow; Ctrl-D where the terminal is gone."""
        while not self._typed:
            self._typed.extend(_KEYS.findall(_read()))
        return self._typed.popleft()

    def _at_once(self) -> None:
        if sys.platform != "win32" and self._before is not None:
            import termios

            mode = [*self._before]
            mode[3] &= ~(termios.ICANON | termios.ECHO)
            mode[6] = [*mode[6]]
            mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, mode)  # drain, not flush: what is typed already counts

    def _as_before(self) -> None:
        if sys.platform != "win32" and self._before is not None:
            import termios

            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self._before)


def _read() -> str:
    if sys.platform == "win32":
        import typer

        return typer.getchar()
    import os

    return os.read(sys.stdin.fileno(), 64).decode("utf-8", "replace") or "\x04"
