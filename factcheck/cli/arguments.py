"""Command lines as people type them: no subcommand needed, options in any place."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

COMMANDS: Mapping[str, tuple[str, ...]] = {
    "check": (),
    "claims": (
        "list",
        "show",
        "search",
        "validate",
        "draft",
        "review",
        "coverage",
        "stats",
        "diff",
        "import",
        "export",
    ),
    "init": (),
    "eval": (),
    "eval-drafts": (),
    "fit": (),
    "perturb": (),
    "explain": (),
    "schema": (),
    "config": (),
}


# Of the command as a whole; all other options are those of a command.
OVERALL = frozenset(("--help", "--install-completion", "--show-completion"))


def ordered(arguments: Sequence[str], takes_value: frozenset[str]) -> list[str]:
    """Give `arguments` with the words of the command first, as typer wants them.

    `check` is the command where none is named, unless nothing is to be checked. `takes_value` are the options that are
    followed by a value, which is no command even if it reads like one.
    """
    places = [*islice(words(arguments, takes_value), 2)]
    first = arguments[places[0]] if places else ""
    if not arguments or (not places and OVERALL.intersection(arguments)):
        return [*arguments]
    if first not in COMMANDS:
        return ["check", *arguments]
    named = places[: 2 if COMMANDS[first] else 1]
    return [
        *(arguments[place] for place in named),
        *(each for place, each in enumerate(arguments) if place not in named),
    ]


def words(arguments: Sequence[str], takes_value: frozenset[str]) -> Iterator[int]:
    """Yield the places of the arguments that are neither options nor their values; after `--` stand files."""
    place = 0
    while place < len(arguments):
        each = arguments[place]
        if each == "--":
            return
        if each in takes_value:
            place += 1
        elif each == "-" or not each.startswith("-"):
            yield place
        place += 1
