"""What a run is to do: the command line, and below it the configuration that speaks for the files."""

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.cli.choices import ui_language
from factcheck.cli.config_file import config_of
from factcheck.cli.wishes import Wishes
from factcheck.errors import UsageError
from factcheck.messages import say

if TYPE_CHECKING:
    from factcheck.cli.settings import Settings, Value


class Plan(NamedTuple):
    """The wishes of the command line with those of the configuration below them, and the language of messages.

    `file` is the configuration, None where there is none; patterns to exclude are seen from the folder `seen_from`.
    """

    wishes: Wishes
    ui: str
    file: str | None = None
    settings: "Settings | None" = None
    seen_from: str = os.curdir

    def of(self, path: str) -> Wishes:
        """Give what is wished of one article: the overrides of its path count, the last one most."""
        values = {wish: each.value for wish, each in self._overriding(path).items()}
        return self.wishes._replace(**_unsaid(values, self.wishes)) if values else self.wishes

    def places(self, path: str) -> dict[str, str | None]:
        """Give where the configuration says what counts for one article, by wish ("factcheck.toml:3")."""
        said = {**self.settings.values, **self._overriding(path)} if self.settings else {}
        return {wish: each.place for wish, each in said.items() if wish not in self.wishes.given}

    def _overriding(self, path: str) -> dict[str, "Value"]:
        found: dict[str, Value] = {}
        if self.settings:
            for override in self.settings.overrides:
                if matches(path, override.paths, self.settings.folder):
                    found |= override.values
        return found


def planned(said: Wishes) -> Plan:
    """Give the plan for a command line; a value that it says itself counts more than the configuration's.

    Raises UsageError where the configuration cannot be used.
    """
    ui = ui_language(said.ui)
    if said.config and said.no_config:
        raise UsageError(say("config.both", ui))
    if said.no_config:
        return Plan(said, ui)
    file = str(said.config) if said.config else config_of(_places(said), ui)
    if file is None:
        return Plan(said, ui)
    from factcheck.cli.settings import read_settings

    settings = read_settings(file, ui)
    values = _unsaid({wish: each.value for wish, each in settings.values.items()}, said)
    seen_from = settings.folder if "exclude" in values else os.curdir
    wishes = said._replace(**values)
    return Plan(wishes, ui_language(said.ui, configured=wishes.ui), file, settings, seen_from)


def matches(path: str, patterns: Sequence[str], folder: str) -> bool:
    """Tell whether patterns as in .gitignore, seen from `folder`, speak of the file `path`."""
    from pathspec import GitIgnoreSpec

    try:
        name = os.path.relpath(path, folder)
    except ValueError:  # on another drive
        return False
    return not name.startswith(os.pardir) and GitIgnoreSpec.from_lines(patterns).match_file(name)


def _places(said: Wishes) -> list[str]:
    """The files whose configuration counts; standard input stands where its name says, else in the current folder."""
    return [(said.stdin_filename or "") if file == "-" else file for file in said.files]


def _unsaid(values: Mapping[str, Any], said: Wishes) -> dict[str, Any]:
    return {wish: value for wish, value in values.items() if wish not in said.given}
