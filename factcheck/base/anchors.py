"""Quotes found in their sources, and what is wrong with those that are not to be found once."""

import re
from typing import TYPE_CHECKING

from factcheck.base.fields import FieldReader
from factcheck.base.quotes import COPY, SourceText
from factcheck.model import Source, Span

if TYPE_CHECKING:
    from factcheck.base.closest import Closest

_WORD = re.compile(r"\S+")
_NOWHERE = (Span(0, 0), 0)


class AnchorReader(FieldReader):
    """Finds quotes in the source texts in `texts_of`; `explain` says what a source has instead of one."""

    def __init__(self, explain: "Closest | None") -> None:
        super().__init__()
        self.explain = explain
        self.texts_of: dict[str, SourceText | None] = {}

    def anchor(self, source: Source | None, texts: dict[str, str], line: int) -> tuple[Span, int]:
        """The quote's span and line in its source; zeros where it is not to be found once."""
        held = self.texts_of.get(source.file) if source else None
        if source is None or held is None:
            return _NOWHERE
        quote, prefix, suffix = texts["quote"], texts.get("prefix", ""), texts.get("suffix", "")
        places = held.find(quote, prefix, suffix)
        if len(places) == 1:
            return Span(places[0], places[0] + len(quote)), held.line(places[0])
        elsewhere = held.find(quote) if prefix or suffix else []
        if places:
            lines = ", ".join(str(held.line(at)) for at in places)
            mend = "Tell which with prefix: or suffix:, the words right before or after it."
            message = f"occurs {len(places)} times in {source.file} (lines {lines})"
            self.problem(line, "quote", message, mend, kind="quote-ambiguous")
        elif len(elsewhere) == 1 and self._moved(held, texts, elsewhere[0]):
            return _NOWHERE
        elif elsewhere:
            lines = ", ".join(str(held.line(at)) for at in elsewhere)
            mend = f"It occurs without them on line {lines}: copy what stands there right before or after it."
            message = f"does not occur in {source.file} with this prefix and suffix"
            self.problem(line, "quote", message, mend, kind="quote-missing")
        else:
            instead = self.explain(quote, held) if self.explain else None
            remark, mend, right = instead or ("", COPY, "")
            kind = "quote-signs" if right else "quote-missing"
            self.problem(line, "quote", f"does not occur in {source.file}{remark}", mend, kind=kind, right=right)
        return _NOWHERE

    def _moved(self, held: SourceText, texts: dict[str, str], at: int) -> bool:
        """Say what stands before or after the only place of a quote instead of its prefix or suffix, if anything."""
        quote = texts["quote"]
        found = _around(held.text[:at].rstrip(), held.text[at + len(quote) :].lstrip(), texts)
        anchors = {**texts, **found}
        if not found or len(held.find(quote, anchors.get("prefix", ""), anchors.get("suffix", ""))) != 1:
            return False
        for name, right in found.items():
            line = self.lines[self.file, self.claim, name, texts[name]]
            message = f"the quote stands on line {held.line(at)}, but there “{' '.join(right.split())}” is around it"
            self.problem(line, name, message, "Write that, or let --fix do it.", kind="quote-moved", right=right)
        return True


def _around(before: str, after: str, texts: dict[str, str]) -> dict[str, str]:
    """The prefix and suffix that a place has instead of those in `texts`, as long as they are; only what differs."""
    found = {}
    prefix, suffix = texts.get("prefix", "").strip(), texts.get("suffix", "").strip()
    if prefix and not before.endswith(prefix):
        found["prefix"] = _words(before, len(prefix.split()), last=True)
    if suffix and not after.startswith(suffix):
        found["suffix"] = _words(after, len(suffix.split()), last=False)
    return {name: right for name, right in found.items() if right}


def _words(text: str, count: int, *, last: bool) -> str:
    """The first or last `count` words of a text, as they stand in it."""
    words = list(_WORD.finditer(text))
    chosen = words[-count:] if last else words[:count]
    return text[chosen[0].start() : chosen[-1].end()] if chosen else ""
