"""Mending what has one right answer in a claim base.

    a hash of a source whose text has changed while all its quotes still stand in it
    a quote that stands in its source once, but for white space, apostrophes and other signs
    a prefix or suffix of a quote that stands in its source once
    a text that is written twice in one list

All else is a curator's to decide. Nothing is written but the texts in question (see `yaml_edit`).
"""

import difflib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from yaml.nodes import ScalarNode

from factcheck.base.problem import Problem
from factcheck.base.yaml_text import line_of
from factcheck.curate.yaml_edit import Edit, Way, edited, scalars

_REPEATED = "repeated"


class Mended(NamedTuple):
    """A claim file as it was and as it is to be, with the problems that are gone then."""

    file: str
    before: str
    after: str
    problems: tuple[Problem, ...]


def mendable(problem: Problem) -> bool:
    """Whether a problem has one right answer."""
    return bool(problem.right) or problem.kind == _REPEATED


def mended(root: Path, problems: Sequence[Problem]) -> list[Mended]:
    """The claim files of the base in `root` with the mendable ones of `problems` mended; nothing is written."""
    by_file: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if mendable(problem):
            by_file[problem.file].append(problem)
    found = (_mended(root, file, rows) for file, rows in by_file.items())
    return [one for one in found if one is not None]


def diff(one: Mended) -> str:
    """The change of a file as a unified diff."""
    lines = difflib.unified_diff(
        one.before.splitlines(keepends=True), one.after.splitlines(keepends=True), f"a/{one.file}", f"b/{one.file}"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _mended(root: Path, file: str, problems: Sequence[Problem]) -> Mended | None:
    whole = (root / file).read_bytes().decode("utf-8")
    mark = "\ufeff" if whole.startswith("\ufeff") else ""
    before = whole.removeprefix(mark)
    nodes = [*scalars(before)]
    edits = [(problem, edit) for problem in problems for edit in _edits(nodes, problem)]
    after = edited(before, [edit for _, edit in edits])
    if after is not None:
        return Mended(file, whole, mark + after, tuple(problem for problem, _ in edits)) if edits else None
    # One of them cannot be made without touching something else: the others can still be.
    after, done = before, []
    for problem, edit in sorted(edits, key=lambda row: row[1].path, reverse=True):
        changed = edited(after, [edit])
        if changed is not None:
            after = changed
            done.append(problem)
    return Mended(file, whole, mark + after, tuple(reversed(done))) if done else None


def _edits(nodes: Sequence[tuple[Way, ScalarNode]], problem: Problem) -> list[Edit]:
    """The edit that mends a problem; none where its text is not found again."""
    field = tuple(problem.field.split("."))
    wanted = [
        way
        for way, node in nodes
        if line_of(node) == problem.line and _field(way) == field and (not problem.claim or _at(nodes, way, problem))
    ]
    return [Edit(way, problem.right or None) for way in wanted[:1]]


def _field(way: Way) -> tuple[str, ...]:
    """The field that a way leads to, as problems name it: ("source", "sha256"), ("wordings", "fr")."""
    within = way[3:] if way[1:2] == ("claims",) else way[1:]
    return tuple(step for step in within if isinstance(step, str))


def _at(nodes: Sequence[tuple[Way, ScalarNode]], way: Way, problem: Problem) -> bool:
    """Whether the way leads into the claim of the problem."""
    return any(
        other[:3] == way[:3] and other[3:] == ("id",) and str(node.value).strip() == problem.claim
        for other, node in nodes
    )
