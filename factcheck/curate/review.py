"""The review of a base's drafts: one after another accepted, changed, split, merged or rejected, each step saved.

Nothing is shown or asked here; `cli.review` does. What is written goes through `save`, one whole file at a time.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.problem import Problem
from factcheck.base.quotes import SourceText
from factcheck.base.read import BY_LANGUAGE, DRAFT, REJECTED, read
from factcheck.curate.anchor import anchored
from factcheck.curate.claimfile import KEYS, ClaimFile, require, scalar
from factcheck.curate.slug import free
from factcheck.errors import BaseError, FactcheckError
from factcheck.model import Claim, Span

if TYPE_CHECKING:
    from ruamel.yaml.comments import CommentedMap

_LONGEST = 1500  # code points of a merged quote: beyond it the two drafts do not belong together
Save = Callable[[Path, str], None]


class ChangedMeanwhileError(FactcheckError):
    """A claim file is not what it was when the review read it."""


class Step(NamedTuple):
    """What undoing a decision needs: a file as it was, and where the review stood."""

    file: str
    before: str
    order: tuple[str, ...]
    at: int


class Review:
    """The drafts of a base in the order of its files, and the one that is looked at."""

    def __init__(self, root: Path, save: Save) -> None:
        """Read the base in `root`; raises BaseError where it is not sound, UsageError without ruamel.yaml."""
        require()
        self.root, self._save = root, save
        self.order: list[str] = []
        self.at = 0
        self._steps: list[Step] = []
        self._known: dict[str, str] = {}  # each claim file as it was last read or written
        self._texts: dict[str, str] = {}
        problems = self._refresh()
        if problems:
            raise BaseError("\n".join(map(str, problems)))
        self.order = [claim.id for claim in self.claims.values() if claim.status == DRAFT]
        self._begun = tuple(self.order)

    def _refresh(self) -> Sequence[Problem]:
        reading = read(self.root)
        self.claims = {claim.id: claim for claim in (*reading.base.claims, *reading.base.undecided)}
        return reading.problems

    # --- what is looked at

    @property
    def draft(self) -> Claim | None:
        """The draft that is looked at; None where all are decided."""
        return self.claims[self.order[self.at]] if self.order else None

    def following(self) -> Claim | None:
        """The draft after the one that is looked at, where it is of the same source."""
        draft = self.draft
        rest = self.order[self.at + 1 :] if draft else []
        after = self.claims[rest[0]] if rest else None
        return after if after and draft and after.source.file == draft.source.file else None

    def source_text(self, claim: Claim) -> str:
        """The text of a claim's source."""
        if claim.source.file not in self._texts:
            self._texts[claim.source.file] = (self.root / claim.source.file).read_bytes().decode("utf-8")
        return self._texts[claim.source.file]

    def entry(self, claim: Claim) -> "CommentedMap":
        """A claim as it is written in its file."""
        return self._file(claim)[1].claim(claim.id)

    def go(self, step: int) -> bool:
        """Look at the draft `step` further; whether there is one."""
        found = 0 <= self.at + step < len(self.order)
        self.at += step if found else 0
        return found

    def start_at(self, claim_id: str) -> None:
        """Look at this draft, where it is still one."""
        if claim_id in self.order:
            self.at = self.order.index(claim_id)

    def decided(self) -> int:
        """How many of the drafts that there were at the beginning are none any more."""
        return sum(each not in self.order for each in self._begun)

    # --- decisions; each gives the problems that kept it from being taken

    def accept(self) -> Sequence[Problem]:
        """Let the draft decide verdicts from now on."""
        return self._without("status", "note")

    def reject(self, reason: str) -> Sequence[Problem]:
        """Keep the draft as rejected, with the reason, so that it is not drafted again."""
        return self._without(*BY_LANGUAGE, "topics", "conflicts_with", status=REJECTED, note=reason)

    def without_proposals(self) -> Sequence[Problem]:
        """Take the proposed wordings and mistakes out of the draft; cues are never proposed, and stay."""
        return self._without("wordings", "refuted")

    def replace(self, rows: Sequence[Mapping[str, Any]]) -> Sequence[Problem]:
        """Put claims that a person has written in the place of the draft: one where it was edited, more where split."""
        return self._put(rows)

    def halves(self) -> list[dict[str, Any]]:
        """The draft twice, the second with an id of its own: what a split starts from."""
        row = dict(self._row())
        return [row, deepcopy(row) | {"id": free(row["id"], self.claims)}]

    def merge(self) -> Sequence[Problem]:
        """Make one draft of this and the following one: both claims, and the passage of the source that holds both."""
        draft, after = self.draft, self.following()
        if draft is None or after is None:
            return [Problem("", "", "", "no draft of the same source follows", "")]
        span = Span(min(draft.span.start, after.span.start), max(draft.span.end, after.span.end))
        if span.end - span.start > _LONGEST:
            return [Problem("", after.id, "", "stands too far from this one in the source", "")]
        quote, prefix, suffix = anchored(SourceText(self.source_text(draft)), span)
        changed = {"claim": f"{draft.claim} {after.claim}", "quote": quote, "prefix": prefix, "suffix": suffix}
        changed["note"] = " ".join(dict.fromkeys(filter(None, (draft.note, after.note))))
        return self._without("prefix", "suffix", "note", *BY_LANGUAGE, merged=after.id, **changed)

    def _without(self, *keys: str, merged: str = "", **changed: str) -> Sequence[Problem]:
        """Write the draft without some keys and with others changed; comments in it stay."""
        row = self._row()
        for key in keys:
            row.pop(key, None)
        for key, value in changed.items():
            if value and key in row:
                row[key] = scalar(value)
            elif value:
                row.insert(sum(KEYS.index(each) < KEYS.index(key) for each in row), key, scalar(value))
        return self._put([row], merged)

    def undo(self) -> bool:
        """Take the last decision back; whether there was one."""
        if not self._steps:
            return False
        step = self._steps.pop()
        self._write(step.file, step.before)
        self.order, self.at = list(step.order), step.at
        return True

    # --- files

    def _row(self) -> "CommentedMap":
        draft = self.draft
        if draft is None:
            raise LookupError("all drafts are decided")
        return self.entry(draft)

    def _file(self, claim: Claim) -> tuple[str, ClaimFile]:
        name = claim.place.rpartition(":")[0]
        if name not in self._known:
            self._known[name] = (self.root / name).read_bytes().decode("utf-8")
        return name, ClaimFile(self._known[name])

    def _put(self, rows: Sequence[Mapping[str, Any]], merged: str = "") -> Sequence[Problem]:
        """Write `rows` in the place of the draft (and without the draft `merged`), if the base is sound with them."""
        draft = self.draft
        if draft is None:
            return []
        name, file = self._file(draft)
        if merged:
            file = ClaimFile(file.replaced(merged, ()))
        text = file.replaced(draft.id, rows)
        problems = read(self.root, instead={name: text.encode("utf-8")}).problems
        if problems:
            return problems
        step = Step(name, self._known[name], tuple(self.order), self.at)
        self._write(name, text)
        self._steps.append(step)
        drafts = [str(row["id"]) for row in rows if row.get("status") == DRAFT]
        order = [each for each in self.order if each != merged]
        at = order.index(draft.id)
        self.order = [*order[:at], *drafts, *order[at + 1 :]]
        self.at = min(at, max(0, len(self.order) - 1))
        return []

    def _write(self, name: str, text: str) -> None:
        path = self.root / name
        if path.read_bytes().decode("utf-8") != self._known[name]:
            raise ChangedMeanwhileError(
                f"{path}: has been changed by somebody else meanwhile. Start the review again; what is decided is kept."
            )
        self._save(path, text)
        self._known[name] = text
        self._refresh()
