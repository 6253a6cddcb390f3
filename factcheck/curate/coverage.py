"""Which sentences of the source texts carry a claim, and which do not."""

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from factcheck.base.quotes import SourceText
from factcheck.documents.plain import plain_blocks
from factcheck.language.sentences import statements
from factcheck.model import Claim, ClaimBase, Document, Source, Span

_TOUCHES = 2  # letters of a sentence that a quote must hold: less is the end of the sentence before


class Sentence(NamedTuple):
    """A sentence of a source text, with the ids of the claims whose quote stands in it.

    `skipped` is why there is nothing to check in it ("question", …), or "".
    """

    span: Span
    line: int
    text: str
    skipped: str
    claims: tuple[str, ...]


class Covered(NamedTuple):
    """A source text: its file, the sources that it holds, and its sentences in order.

    `checkable` sentences could be true or false; `carrying` of them carry a claim.
    """

    file: str
    sources: tuple[Source, ...]
    text: str
    sentences: tuple[Sentence, ...]
    claims: int
    checkable: int
    carrying: int

    @property
    def share(self) -> float:
        """The share of the checkable sentences that carry a claim; 1 where there are none."""
        return self.carrying / self.checkable if self.checkable else 1.0


def coverage(base: ClaimBase) -> list[Covered]:
    """The source texts of a base that was loaded, in the order of their files. Raises OSError."""
    sources: dict[str, list[Source]] = defaultdict(list)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for source in base.sources:
        sources[source.file].append(source)
    for claim in base.claims:
        claims[claim.source.file].append(claim)
    return [_covered(Path(base.root), file, sources[file], claims[file]) for file in sorted(sources)]


def _covered(root: Path, file: str, sources: list[Source], claims: list[Claim]) -> Covered:
    text = (root / file).read_bytes().decode("utf-8")
    languages = {source.language for source in sources}
    tongue = languages.pop() if len(languages) == 1 else ""
    found = statements(Document(file, text, plain_blocks(text)), tongue if tongue in ("fr", "en") else None)
    lines = SourceText(text)
    quoted = sorted((claim.span.start, claim.span.end, claim.id) for claim in claims)
    sentences = tuple(
        Sentence(
            one.span,
            lines.line(one.span.start),
            " ".join(one.text.split()),
            (one.skipped or "").removeprefix("skipped."),
            _on(one.span, text, quoted),
        )
        for one in found
    )
    checkable = [one for one in sentences if not one.skipped]
    carrying = sum(bool(one.claims) for one in checkable)
    return Covered(file, tuple(sources), text, sentences, len(claims), len(checkable), carrying)


def _on(span: Span, text: str, quoted: list[tuple[int, int, str]]) -> tuple[str, ...]:
    """The claims whose quotes have words in a span."""
    found = []
    for start, end, claim in quoted:
        if start >= span.end:
            break
        shared = text[max(start, span.start) : min(end, span.end)]
        if end > span.start and sum(map(str.isalnum, shared)) >= _TOUCHES:
            found.append(claim)
    return tuple(found)
