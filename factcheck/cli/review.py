"""`factcheck claims review`: the drafts of a base decided one after another, in the terminal."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any

from factcheck.cli.base_files import write_text
from factcheck.cli.choices import ui_language
from factcheck.cli.keyboard import Keyboard
from factcheck.cli.opening import open_base
from factcheck.cli.options import OwnBase, Ui
from factcheck.cli.output import columns, emit, wants_color
from factcheck.errors import UsageError
from factcheck.messages import say

if TYPE_CHECKING:
    from rich.text import Text

    from factcheck.base.problem import Problem
    from factcheck.curate.review import Review

_ARROWS = {"\x1b[C": "n", "\x1b[B": "n", "\x1b[D": "p", "\x1b[A": "p"}
_CONTROL_D = "\x04"


def review(*, base: OwnBase = Path(), ui: Ui = None) -> None:
    """Decide the drafts of a base: accept, edit, split, merge or reject each, beside its source and claims like it.

    Every decision is saved at once, so that the review can be left at any time; it goes on where it was left.
    """
    language = ui_language(ui)
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        raise UsageError("claims review: is for a terminal. Elsewhere, change status: in the claim files by hand.")
    from factcheck.curate.review import Review

    found = Review(base, write_text)
    if not found.order:
        emit(say("review.none", language) + "\n")
        return
    desk = Desk(found, base, language)
    mark = bookmark(base)
    found.start_at(mark.read_text(encoding="utf-8") if mark.exists() else "")
    try:
        desk.run()
    finally:
        if found.draft is not None:
            write_text(mark, found.draft.id)
        emit("\n" + say("review.left", language, decided=found.decided(), left=len(found.order)) + "\n")
        if not found.order:
            emit(say("init.next", language, command=f"factcheck claims validate --base {quote(str(base))}") + "\n")


def bookmark(base: Path) -> Path:
    """Give the file that remembers which draft of a base was looked at last."""
    from hashlib import sha256

    from factcheck.base.cache import cache_folder

    return Path(cache_folder()) / f"review-{sha256(str(base.resolve()).encode()).hexdigest()[:16]}.txt"


class Desk:
    """A review at a terminal: shows the draft, waits for a key, does what it stands for."""

    def __init__(self, found: "Review", base: Path, ui: str) -> None:
        from factcheck.curate.near import Neighbours

        self.review, self.ui = found, ui
        self.neighbours = Neighbours(open_base(base, ui))
        self.compiled = {claim.id for claim in found.claims.values() if not claim.status}
        self.keyboard = Keyboard()
        self._actions: dict[str, Callable[[], bool]] = {
            "a": self.accept,
            "e": self.edit,
            "s": self.split,
            "m": self.merge,
            "r": self.reject,
            "d": self.drop,
            "n": lambda: self.go(1),
            "p": lambda: self.go(-1),
            "u": self.undo,
            "?": self.help,
        }

    def run(self) -> None:
        """Go through the drafts until all are decided or the person leaves."""
        with self.keyboard:
            self.show()
            while True:
                if not self.review.order:
                    self.say("review.done")
                key = self.key()
                if key in ("q", _CONTROL_D) or not (self.review.order or key == "u"):
                    return
                action = self._actions.get(key)
                if action is not None and action() and self.review.order:
                    self.show()

    def key(self) -> str:
        """Wait for a key; an arrow stands for a letter."""
        typed = self.keyboard.key()
        return _ARROWS.get(typed, typed.lower())

    # --- what is shown

    def print(self, lines: Iterable["Text"]) -> None:
        from factcheck.render.terminal import colored

        rows = [*lines]
        emit(colored(rows) if wants_color("auto", sys.stdout) else "".join(f"{line.plain}\n" for line in rows))

    def say(self, key: str, **words: object) -> None:
        emit(say(key, self.ui, **words) + "\n")

    def show(self) -> None:
        from factcheck.cli.review_screen import keys, screen

        draft = self.review.draft
        if draft is None:
            return
        others = [claim for claim in self.review.claims.values() if claim.id not in self.compiled]
        similar = self.neighbours.of(draft.id, draft.claim, others)
        width = columns(sys.stdout)
        place = self.review.at + 1, len(self.review.order)
        emit("\n")
        self.print(screen(place, draft, self.review.source_text(draft), similar, ui=self.ui, width=width))
        self.print(keys(self.ui, width))

    def help(self) -> bool:
        from factcheck.cli.review_screen import help_lines

        self.print(help_lines(self.ui, columns(sys.stdout)))
        return False

    # --- what the keys do; whether there is something new to show

    def done(self, problems: "Sequence[Problem]", key: str) -> bool:
        """Say what became of a decision."""
        for problem in problems:
            emit(f"  {problem.claim}: {problem.field}: {problem.message}. {problem.mend}\n".replace(": : ", ": "))
        if problems:
            return False
        self.say(key)
        return True

    def accept(self) -> bool:
        return self.done(self.review.accept(), "review.accepted")

    def drop(self) -> bool:
        return self.done(self.review.without_proposals(), "review.dropped")

    def merge(self) -> bool:
        return self.done(self.review.merge(), "review.merged")

    def reject(self) -> bool:
        try:
            with self.keyboard.let_go():
                reason = input(say("review.reason", self.ui) + " ").strip()
        except (KeyboardInterrupt, EOFError):
            self.say("review.cancelled")
            return True
        return self.done(self.review.reject(reason or say("review.no-reason", self.ui)), "review.rejected")

    def go(self, step: int) -> bool:
        if not self.review.go(step):
            self.say("review.last" if step > 0 else "review.first")
            return False
        return True

    def undo(self) -> bool:
        if not self.review.undo():
            self.say("review.nothing-to-undo")
            return False
        self.say("review.undone")
        return True

    def edit(self) -> bool:
        draft = self.review.draft
        return draft is not None and self.edited([self.review.entry(draft)])

    def split(self) -> bool:
        return self.edited(self.review.halves())

    def edited(self, rows: "Sequence[Mapping[str, Any]]") -> bool:
        """Let a person write the claims anew; what is not sound is given back until it is, or is left alone."""
        from factcheck.cli.editor import written_anew
        from factcheck.curate.claimfile import claims_from, claims_text

        text = "".join(f"# {line}\n" for line in say("review.editing", self.ui).split("\n")) + claims_text(rows)
        while True:
            try:
                with self.keyboard.let_go():
                    written = written_anew(text)
                if written == text or not written.strip():
                    self.say("review.cancelled")
                    return True
                text = written
                if self.done(self.review.replace(claims_from(text)), "review.edited"):
                    return True
            except (UsageError, ValueError) as error:
                emit(f"  {error}\n")
            self.say("review.again")
            if self.key() != "e":
                self.say("review.cancelled")
                return True
