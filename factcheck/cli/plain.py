"""Plain command lines of `check`, read without typer, whose import takes longer than anything else at the start.

Whatever is not plain (`--help`, a wrong value, another command) is left to typer, which also says what is wrong.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from factcheck.cli.arguments import COMMANDS
from factcheck.cli.choices import COLORS, FAIL_ON, FAILING, LANGUAGES, encoding_name, listed
from factcheck.cli.wishes import Wishes
from factcheck.messages import LANGUAGES as UI_LANGUAGES
from factcheck.model import Verdict
from factcheck.render import FORMATS


class Option(NamedTuple):
    """An option: the wish that it sets, and what makes a value of the text after it (None: it takes no value).

    A reader raises ValueError for a text that it does not know. The values of an option that `repeats` make a list.
    """

    wish: str
    value: Callable[[str], Any] | None = None
    repeats: bool = False


def one_of(known: Sequence[str]) -> Callable[[str], str]:
    return lambda text: known[known.index(text)]


def verdicts(text: str) -> str:
    for each in listed(text):
        if each != FAILING:
            Verdict(each)
    return text


def percent(text: str) -> float:
    if 0 <= (value := float(text)) <= 100:
        return value
    raise ValueError


def jobs(text: str) -> int:
    if (value := int(text)) >= 1:
        return value
    raise ValueError


def path(text: str) -> Any:
    from pathlib import Path

    return Path(text)


# All options of `check` but --help, --version and --annotate; a test holds this table to what typer reads.
OPTIONS: Mapping[str, Option] = {
    "--base": Option("base", path, repeats=True),
    "--format": Option("form", one_of([*FORMATS])),
    "--output": Option("output", path),
    "--report": Option("reports", str, repeats=True),
    "--fail-on": Option("fail_on", one_of([*FAIL_ON])),
    "--min-sourced": Option("min_sourced", percent),
    "--lang": Option("lang", one_of(LANGUAGES)),
    "--only": Option("only", verdicts),
    "--compact": Option("compact"),
    "--color": Option("color", one_of(COLORS)),
    "--quiet": Option("quiet"),
    "-q": Option("quiet"),
    "--encoding": Option("encoding", encoding_name),
    "--stdin-filename": Option("stdin_filename", str),
    "--exclude": Option("exclude", str, repeats=True),
    "--force-exclude": Option("force_exclude"),
    "--baseline": Option("baseline", path),
    "--write-baseline": Option("write_baseline", path),
    "--since": Option("since", str),
    "--watch": Option("watch"),
    "--jobs": Option("jobs", jobs),
    "--no-memory": Option("no_memory"),
    "--config": Option("config", path),
    "--no-config": Option("no_config"),
    "--ui": Option("ui", one_of(UI_LANGUAGES)),
}


def plain(arguments: Sequence[str]) -> Wishes | None:
    """Give what a plain command line asks for; None where it is for typer to read, or to refuse."""
    files: list[str] = []
    found: dict[str, Any] = {}
    rest = iter(arguments)
    for each in rest:
        if each == "-" or not each.startswith("-"):
            files.append(each)
            continue
        name, equals, text = each.partition("=")
        option = OPTIONS.get(name)
        if option is None or (equals and (option.value is None or not name.startswith("--"))):
            return None
        if option.value is None:
            found[option.wish] = True
            continue
        text = text if equals else next(rest, "")
        if not text or text.startswith("-"):
            return None
        try:
            value = option.value(text)
        except ValueError:
            return None
        found[option.wish] = [*found.get(option.wish, ()), value] if option.repeats else value
    if files[:1] == ["check"]:
        del files[0]
    elif not files or files[0] in COMMANDS:
        return None
    return Wishes(files, **found, given=frozenset(found)) if all(files) and files else None
