"""Findings on lines that nobody has touched since a git revision.

git says which lines of the file as it stands now differ from the revision (`git diff --unified=0`). A renamed file is
compared with what it was called then; a file that git does not track, or that is new, is changed as a whole, and so is
one that git takes for binary. Names are read with `-z`, so that no sign in them means anything.
"""

import os
import re
import subprocess
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.errors import UsageError
from factcheck.messages import say
from factcheck.model import FileReport, Judgement, Span, Waiver
from factcheck.waivers import waive

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# A hook is called with these set for the repository that calls it, which need not be that of the article.
_LOCAL = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")

Hunks = tuple[tuple[int, int], ...]  # first changed line (from 1) and number of lines; 0: something was cut before it


class _Repository(NamedTuple):
    """A working tree, the commit to compare it with (None: it was not there), and where else files were then."""

    root: str
    commit: str | None
    changed: Mapping[str, tuple[str, str]]  # path now → (status, path then), only of what differs
    tracked: frozenset[str]


class Changes:
    """What has changed in the working trees since `revision`, as far as it is asked for.

    Raises UsageError, in the language `ui`, where git, the repository or the revision is not there.
    """

    def __init__(self, revision: str, ui: str) -> None:
        self._revision, self._ui = revision, ui
        self._repositories: dict[str, _Repository] = {}

    def unchanged(self, file: FileReport) -> FileReport:
        """Give the report on a file with the findings waived that stand on lines that have not changed."""
        hunks = self.hunks(file.path)
        if hunks is None:
            return file
        spans = [*_spans(file.document.text, hunks)]
        return waive(file, lambda each: None if _touched(each, spans) else Waiver("unchanged"))

    def hunks(self, path: str) -> Hunks | None:
        """Give the changed lines of a file; None where all of it is new. Standard input is always new."""
        if path == "-" or not os.path.isfile(path):
            return None
        real = os.path.realpath(path)
        repository = self._repository(os.path.dirname(real))
        name = os.path.relpath(real, repository.root).replace(os.sep, "/")
        if repository.commit is None or name not in repository.tracked:
            return None
        status, before = repository.changed.get(name, ("", name))
        if not status:
            return ()
        if status[0] in "AU":
            return None
        told = self._git(
            repository.root, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--find-renames", repository.commit,
            "--", *dict.fromkeys((before, name)),
        )  # fmt: skip
        if re.search(rb"^Binary files ", told, re.MULTILINE):
            return None
        return tuple((int(first), int(count or 1)) for first, count in _HUNK.findall(told))

    def _repository(self, folder: str) -> _Repository:
        root = self._root(folder)
        if root not in self._repositories:
            commit = self._commit(root)
            changed = {} if commit is None else self._changed(root, commit)
            tracked = frozenset(map(os.fsdecode, self._git(root, "ls-files", "-z").split(b"\0")))
            self._repositories[root] = _Repository(root, commit, changed, tracked)
        return self._repositories[root]

    def _root(self, folder: str) -> str:
        return os.path.realpath(os.fsdecode(self._git(folder, "rev-parse", "--show-toplevel")).rstrip("\r\n"))

    def _commit(self, root: str) -> str | None:
        """The commit to compare with; in a submodule, the one that the revision of the repository around it names."""
        around = os.fsdecode(self._git(root, "rev-parse", "--show-superproject-working-tree")).rstrip("\r\n")
        if not around or self._is_here(root):
            return self._resolved(root, f"{self._revision}^{{commit}}") or self._unknown(root)
        around = os.path.realpath(around)
        commit = self._commit(around)
        name = os.path.relpath(root, around).replace(os.sep, "/")
        return commit and self._resolved(around, f"{commit}:{name}")

    def _is_here(self, root: str) -> bool:
        here = os.path.realpath(os.curdir)
        return here == root or here.startswith(root + os.sep)

    def _resolved(self, root: str, name: str) -> str | None:
        done = self._run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", name)
        return None if done.returncode else done.stdout.decode("ascii").strip()

    def _unknown(self, root: str) -> str:
        raise UsageError(say("since.unknown", self._ui, revision=self._revision, root=root))

    def _changed(self, root: str, commit: str) -> dict[str, tuple[str, str]]:
        told = self._git(root, "diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", commit, "--")
        rest = map(os.fsdecode, told.split(b"\0"))
        changed = {}
        for status in rest:
            if status:
                before = next(rest)
                changed[next(rest) if status[0] in "RC" else before] = (status, before)
        return changed

    def _git(self, folder: str, *arguments: str) -> bytes:
        done = self._run(folder, *arguments)
        if done.returncode:
            why = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
            raise UsageError(say("since.failed", self._ui, folder=folder, why=why))
        return done.stdout

    def _run(self, folder: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        environment = {name: value for name, value in os.environ.items() if name not in _LOCAL}
        environment |= {"GIT_LITERAL_PATHSPECS": "1", "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
        command = ["git", "-C", folder, *arguments]
        try:
            return subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603 - git alone
        except FileNotFoundError as error:
            raise UsageError(say("since.no-git", self._ui)) from error


def _spans(text: str, hunks: Hunks) -> Iterator[Span]:
    """Yield the stretches of `text` that the hunks speak of; lines end at LF alone, as git has it."""
    starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]

    def start(line: int) -> int:
        return starts[min(line - 1, len(starts) - 1)]

    for first, count in hunks:
        if count:
            yield Span(start(first), start(first + count))
        else:
            yield Span(start(first + 1), start(first + 1))


def _touched(judgement: Judgement, spans: Sequence[Span]) -> bool:
    """Tell whether the statement stands on a changed line, or something was cut out of its middle."""
    own = judgement.statement.span
    row = bisect_right(spans, own.end - 1, key=lambda span: span.start) - 1
    return row >= 0 and spans[row].end > own.start
