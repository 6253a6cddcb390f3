"""What a command line asks of `check`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Wishes(NamedTuple):
    """What a command line asks of `check`; the names are those of the options, the values what stands after them.

    `given` are the names of those that the command line says itself; only the others are for a configuration to set.
    """

    files: Sequence[str]
    base: "Sequence[Path] | None" = None
    form: str = "terminal"
    output: "Path | None" = None
    reports: Sequence[str] | None = None
    fail_on: str = "contradicted"
    min_sourced: float | None = None
    lang: str | None = None
    only: str | None = None
    compact: bool = False
    color: str = "auto"
    quiet: bool = False
    encoding: str | None = None
    stdin_filename: str | None = None
    exclude: Sequence[str] | None = None
    force_exclude: bool = False
    baseline: "Path | None" = None
    write_baseline: "Path | None" = None
    since: str | None = None
    watch: bool = False
    jobs: int = 1
    no_memory: bool = False
    config: "Path | None" = None
    no_config: bool = False
    ui: str | None = None
    given: frozenset[str] = frozenset()
    annotate: "Path | None" = None
