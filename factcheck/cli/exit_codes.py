"""The exit codes of every command, and what they mean."""

from enum import IntEnum
from typing import Self


class ExitCode(IntEnum):
    """Never a count; `meaning` is shown in the README."""

    meaning: str

    def __new__(cls, code: int, meaning: str) -> Self:
        """Make the member for `code`, which remembers its `meaning`."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        return member

    CLEAN = 0, "nothing at or above `--fail-on`"
    FINDINGS = 1, "at least one statement at or above `--fail-on`, or fewer sourced ones than `--min-sourced`"
    USAGE = 2, "wrong usage: an option, an argument, a configuration, a file that cannot be written"
    INPUT = 3, "an input or the claim base could not be read or is invalid; the other inputs are still checked"
    INTERNAL = 70, "internal error of factcheck"
    INTERRUPTED = 130, "interrupted from the keyboard"
