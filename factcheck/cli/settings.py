"""Configuration files: what may stand in them, and what is wrong with what does.

    base = "base"                   # folder with claims/ and seeds/, relative to this file
    fail-on = "unsourced"

    [[overrides]]
    paths = ["drafts/"]             # as in .gitignore, seen from the folder of this file
    fail-on = "never"

In `pyproject.toml` the same stands under `[tool.factcheck]`.
"""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.cli.config_file import PROJECT
from factcheck.cli.keys import BY_PATH, KEYS, Key, as_toml, texts
from factcheck.errors import UsageError
from factcheck.messages import say


class Value(NamedTuple):
    """A value as a wish has it, and where it is said ("factcheck.toml:3")."""

    value: Any
    place: str


class Override(NamedTuple):
    """What is said of the articles that match `paths`, patterns as in .gitignore."""

    paths: Sequence[str]
    values: Mapping[str, Value]


class Settings(NamedTuple):
    """What a configuration in `folder` says, by wish."""

    folder: str
    values: Mapping[str, Value]
    overrides: Sequence[Override]


PATHS, OVERRIDES = "paths", "overrides"


def read_settings(file: str, ui: str) -> Settings:
    """Give what the configuration `file` says.

    Raises UsageError, in the language `ui`, with every key that is not known and every value that is wrong.
    """
    text = _text(file, ui)
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(_not_toml(_shown(file), str(error), ui)) from error
    reader = _Reader(file, _lines(text), ui)
    if os.path.basename(file) == PROJECT:
        settings = reader.settings(said.get("tool", {}).get("factcheck", {}), "tool.factcheck")
    else:
        settings = reader.settings(said, "")
    if reader.problems:
        raise UsageError("\n".join(reader.problems))
    return settings


def _text(file: str, ui: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "UTF-8?"
        raise UsageError(say("config.closed", ui, path=_shown(file), why=why)) from error


def _shown(file: str) -> str:
    """The path of a file as a user sees it: from the current folder, where the file is in it."""
    whole, here = os.path.abspath(file), os.getcwd()
    return os.path.relpath(whole) if whole.startswith(os.path.join(here, "")) else whole


def _not_toml(shown: str, why: str, ui: str) -> str:
    line = re.search(r"\(at line (\d+), column \d+\)", why)
    place = f"{shown}:{line[1]}" if line else shown
    return say("config.not-toml", ui, place=place, why=re.sub(r" \(at .*\)$", "", why))


def _lines(text: str) -> dict[tuple[str, str], list[int]]:
    """The lines, from 1, on which (table, key) is written, for messages; a table itself stands there with key ""."""
    found: dict[tuple[str, str], list[int]] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\[?([^\[\]]+)\]\]?\s*(?:#|\Z)", line):
            table = ".".join(part.strip(" \t\"'") for part in header[1].split("."))
            found.setdefault((table, ""), []).append(number)
        elif key := re.match(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[=.]""", line):
            found.setdefault((table, key[1] or key[2] or key[3]), []).append(number)
    return found


class _Table(NamedTuple):
    """A table of the file by its name; of several of one name, that from line `start` to before line `end`."""

    name: str
    start: float = 0
    end: float = float("inf")


class _Reader:
    """Reads the tables of one file and collects what is wrong."""

    def __init__(self, file: str, lines: Mapping[tuple[str, str], Sequence[int]], ui: str) -> None:
        self._shown, self._folder = _shown(file), os.path.dirname(os.path.abspath(file))
        self._lines, self._ui = lines, ui
        self.problems: list[str] = []

    def settings(self, said: Any, name: str) -> Settings:
        """What the table `name` says, in which all stands."""
        table = _Table(name)
        if type(said) is not dict:
            self._wrong(table, name, said, "table")
            return Settings(self._folder, {}, ())
        values = dict(self._values(said, table, KEYS, OVERRIDES))
        return Settings(self._folder, values, [*self._overrides(said.get(OVERRIDES, []), table)])

    def _overrides(self, said: Any, within: _Table) -> Iterator[Override]:
        if type(said) is not list or not all(type(each) is dict for each in said):
            self._wrong(within, OVERRIDES, said, "tables")
            return
        name = f"{within.name}.{OVERRIDES}".lstrip(".")
        bounds = [*self._lines.get((name, ""), ()), float("inf")]
        tables = [_Table(name, *pair) for pair in pairwise(bounds)]
        for number, each in enumerate(said):
            table = tables[number] if number < len(tables) else _Table(name)
            values = dict(self._values(each, table, BY_PATH, PATHS))
            try:
                yield Override(texts(each[PATHS], ""), values)
            except KeyError:
                self.problems.append(say("config.no-paths", self._ui, place=self._place(table, PATHS)))
            except ValueError:
                self._wrong(table, PATHS, each[PATHS], "texts")

    def _values(
        self, said: Mapping[str, Any], table: _Table, keys: Mapping[str, Key], other: str
    ) -> Iterator[tuple[str, Value]]:
        for name, value in said.items():
            key = keys.get(name)
            if key is None:
                if name != other:
                    self._unknown(table, name, [*keys, other])
                continue
            try:
                yield key.wish, Value(key.read(value, self._folder), self._place(table, name))
            except (ValueError, TypeError):
                self._wrong(table, name, value, key.wants)

    def _place(self, table: _Table, name: str) -> str:
        lines = self._lines.get((table.name, name), ())
        line = next((each for each in lines if table.start <= each < table.end), table.start)
        return f"{self._shown}:{line}" if line else self._shown

    def _unknown(self, table: _Table, name: str, known: Sequence[str]) -> None:
        from difflib import get_close_matches

        nearest = get_close_matches(name.lower().replace("_", "-"), known, n=1, cutoff=0.5)
        words = {
            "place": self._place(table, name),
            "name": name,
            "meant": say("config.meant", self._ui, name=nearest[0]) if nearest else "",
            "known": ", ".join(known),
        }
        self.problems.append(say("config.unknown", self._ui, **words))

    def _wrong(self, table: _Table, name: str, value: Any, wants: str | Sequence[str]) -> None:
        if isinstance(wants, str):
            wanted = say(f"config.wants-{wants}", self._ui)
        else:
            wanted = say("config.wants-one", self._ui, known=", ".join(wants))
        words = {"place": self._place(table, name), "name": name, "value": as_toml(value), "wanted": wanted}
        self.problems.append(say("config.wrong", self._ui, **words))
