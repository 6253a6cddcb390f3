"""The keys of a configuration, and how their values are read."""

import os
from collections.abc import Callable, Mapping, Sequence
from json import dumps
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.cli.choices import COLORS, FAIL_ON, LANGUAGES, encoding_name
from factcheck.messages import LANGUAGES as UI_LANGUAGES
from factcheck.render import FORMATS


class Key(NamedTuple):
    """A key: the wish that it sets, what reads its value, what it wants, and whether it may differ by path.

    `read` gets the value and the folder of the file; it raises ValueError for what it does not want. `wants` is the key
    of a message, or the values that there are.
    """

    wish: str
    read: Callable[[Any, str], Any]
    wants: str | Sequence[str]
    by_path: bool = False


def _one_of(known: Sequence[str]) -> Callable[[Any, str], Any]:
    return lambda value, _: known[known.index(value)]


def _of(kind: type) -> Callable[[Any, str], Any]:
    def read(value: Any, _: str) -> Any:
        if type(value) is not kind:
            raise ValueError(value)
        return value

    return read


def _path(value: Any, folder: str) -> Path:
    """A path that is seen from `folder`, as it is called from the current one."""
    if type(value) is not str or not value:
        raise ValueError(value)
    whole = os.path.join(folder, value)
    if os.path.isabs(value) or os.path.splitdrive(whole)[0] != os.path.splitdrive(os.getcwd())[0]:
        return Path(whole)
    return Path(os.path.relpath(whole))


def _bases(value: Any, folder: str) -> list[Path]:
    """One base or several: folders seen from `folder`, or names ("shipped", or that of an installed base)."""
    named = [value] if type(value) is str else value
    if type(named) is not list or not named:
        raise ValueError(value)
    found = [(each, _path(each, folder)) for each in named]
    return [path if path.is_dir() or os.path.dirname(each) else Path(each) for each, path in found]


def _percent(value: Any, _: str) -> float:
    if type(value) not in (int, float) or not 0 <= value <= 100:
        raise ValueError(value)
    return float(value)


def _jobs(value: Any, _: str) -> int:
    if type(value) is not int or value < 1:
        raise ValueError(value)
    return value


def texts(value: Any, _: str) -> list[str]:
    """Read a list of texts; raises ValueError for anything else."""
    if type(value) is not list or not all(type(each) is str for each in value):
        raise ValueError(value)
    return value


def _encoding(value: Any, _: str) -> str:
    return encoding_name(_of(str)(value, ""))


KEYS: Mapping[str, Key] = {
    "base": Key("base", _bases, "folder"),
    "format": Key("form", _one_of([*FORMATS]), [*FORMATS]),
    "fail-on": Key("fail_on", _one_of([*FAIL_ON]), [*FAIL_ON], by_path=True),
    "min-sourced": Key("min_sourced", _percent, "percent", by_path=True),
    "lang": Key("lang", _one_of(LANGUAGES), LANGUAGES, by_path=True),
    "encoding": Key("encoding", _encoding, "encoding", by_path=True),
    "exclude": Key("exclude", texts, "texts"),
    "force-exclude": Key("force_exclude", _of(bool), "bool"),
    "baseline": Key("baseline", _path, "file"),
    "compact": Key("compact", _of(bool), "bool"),
    "color": Key("color", _one_of(COLORS), COLORS),
    "quiet": Key("quiet", _of(bool), "bool"),
    "jobs": Key("jobs", _jobs, "jobs"),
    "ui": Key("ui", _one_of(UI_LANGUAGES), UI_LANGUAGES),
}
BY_PATH = {name: key for name, key in KEYS.items() if key.by_path}


def as_toml(value: Any) -> str:
    """Give a value of a configuration as it is written there; what is none of its kinds as Python has it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | Path):
        return dumps(str(value), ensure_ascii=False)
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    return f"{value:g}" if isinstance(value, float) else repr(value)
