"""How far long work has come, for a person at a terminal."""

import sys
from collections.abc import Callable


def progress(total: int, what: str) -> Callable[[], None]:
    """Give what to call after each step: it tells a person, on standard error, how many of `total` are done."""
    done = 0

    def told() -> None:
        nonlocal done
        done += 1
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"{what}: {done} of {total}" + ("\n" if done == total else "\r"))
            sys.stderr.flush()

    return told
