"""Findings that were there before factcheck was: written down once, they fail no run as long as they stay as they are.

    {"schema_version": 1,
     "files": {"articles/bridge.md": [
       {"verdict": "contradicted", "text": "Le pont a coûté 19 millions d'euros.", "fingerprint": "8d0f…"}]}}

Paths are relative to the folder of the baseline, so that it means the same from everywhere. A finding is known by its
fingerprint (see `render.fingerprints`), which stays when the article is edited elsewhere; the text is for people.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from json import dumps, loads
from typing import Any, NamedTuple

from factcheck.errors import UsageError
from factcheck.messages import say
from factcheck.model import PROBLEMS, FileReport, Waiver
from factcheck.render.fingerprints import fingerprints
from factcheck.waivers import waive

VERSION = 1


class Known(NamedTuple):
    """A finding that is written down."""

    verdict: str
    text: str
    fingerprint: str


Baseline = Mapping[str, tuple[Known, ...]]  # by absolute path of the article


def read_baseline(path: str, ui: str) -> Baseline:
    """Give the findings that are written down in the file `path`.

    Raises UsageError, in the language `ui`, where it cannot be read or is no baseline.
    """
    try:
        with open(path, encoding="utf-8") as file:
            return _rows(loads(file.read()), _folder(path))
    except OSError as error:
        raise UsageError(say("baseline.closed", ui, path=path, why=error.strerror)) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(say("baseline.foreign", ui, path=path)) from error


def known(file: FileReport, baseline: Baseline) -> FileReport:
    """Give the report with the findings waived that the baseline knows."""
    rows = _fingerprints(file, baseline)
    found = {each.statement.span for each, fingerprint in fingerprints(file) if fingerprint in rows}
    return waive(file, lambda each: Waiver("known") if each.statement.span in found else None)


def gone(files: Sequence[FileReport], baseline: Baseline) -> int:
    """Count the known findings that the articles of this run do not have any more."""
    return sum(len(_fingerprints(file, baseline) - {row.fingerprint for row in _findings(file)}) for file in files)


def updated(files: Sequence[FileReport], heeded: Baseline | None, kept: Baseline, path: str) -> str:
    """Give the text of the baseline to write to `path`: the findings of this run, without those that are ignored.

    With `heeded`, the baseline that the run heeds, only those that it knows: what is gone is dropped, nothing added.
    `kept` is what the file has held so far: it stays for articles that are there but were not checked.
    """
    checked = {os.path.abspath(file.path): file for file in files}
    rows = {place: each for place, each in kept.items() if place not in checked and os.path.exists(place)}
    for place, file in checked.items():
        old = None if heeded is None else _fingerprints(file, heeded)
        rows[place] = tuple(row for row in _findings(file) if old is None or row.fingerprint in old)
    folder = _folder(path)
    named = sorted((_named(place, folder), each) for place, each in rows.items() if each)
    written = {name: [row._asdict() for row in each] for name, each in named}
    return dumps({"schema_version": VERSION, "files": written}, ensure_ascii=False, indent=1) + "\n"


def _rows(said: Any, folder: str) -> Baseline:
    if said["schema_version"] != VERSION:
        raise ValueError(said["schema_version"])
    return {
        os.path.normpath(os.path.join(folder, name)): tuple(
            Known(str(row["verdict"]), str(row["text"]), str(row["fingerprint"])) for row in rows
        )
        for name, rows in said["files"].items()
    }


def _folder(path: str) -> str:
    return os.path.dirname(os.path.abspath(path))


def _named(place: str, folder: str) -> str:
    """The path of an article as seen from `folder`, with slashes."""
    with suppress(ValueError):  # on another drive
        place = os.path.relpath(place, folder)
    return place.replace(os.sep, "/")


def _fingerprints(file: FileReport, baseline: Baseline) -> set[str]:
    return {row.fingerprint for row in baseline.get(os.path.abspath(file.path), ())}


def _findings(file: FileReport) -> Iterator[Known]:
    """The findings of a file that no comment ignores, in reading order."""
    for each, fingerprint in fingerprints(file):
        if each.verdict in PROBLEMS and not (each.waiver and each.waiver.kind == "ignored"):
            yield Known(each.verdict.value, " ".join(each.statement.text.split()), fingerprint)
