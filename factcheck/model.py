"""The values that travel through factcheck: immutable, standard library only.

All offsets are 0-based, half-open and count Unicode code points of the text they belong to.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import StrEnum
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: `text[start:end]`."""

    start: int
    end: int


class Verdict(StrEnum):
    """What the claim base says of a statement."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSOURCED = "unsourced"
    NOT_CHECKABLE = "not-checkable"


# What an editor has to look at; supported and not-checkable statements are none.
PROBLEMS = (Verdict.CONTRADICTED, Verdict.UNSOURCED)


class Outcome(StrEnum):
    """What one check says of one statement beside one wording."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    SILENT = "silent"


class Stance(StrEnum):
    """How a piece of evidence stands to a statement."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    RELATED = "related"


_NOWHERE = Span(0, 0)
_NO_WORDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType({})

# --- articles --------------------------------------------------------------------------------


class ReadAs(NamedTuple):
    """What stands at `start:end` of a document reads as `text`: "&eacute;" as "é", an emphasis sign as nothing."""

    start: int
    end: int
    text: str


class Piece(NamedTuple):
    """The characters `at:after` of a text as it reads stand for `start:end` of the document.

    One for one where both have the same length, else as a whole.
    """

    at: int
    after: int
    start: int
    end: int


class Location(NamedTuple):
    """Where in a binary format a reader looks: `kind` "page", "paragraph" or "note", `number` from 1."""

    kind: str
    number: int


class Block(NamedTuple):
    """A paragraph, heading or list item of a document; `span` is its place in `Document.text`.

    `markup` is what in it does not read as it stands, sorted and without overlap.
    """

    span: Span
    kind: str  # "paragraph" | "heading" | "item" | "quotation"
    markup: tuple[ReadAs, ...] = ()


class Document(NamedTuple):
    """An article: the decoded file as it stands, and the blocks of prose in it, in reading order.

    Of a binary format, `text` is what was extracted, and `locations` (offset, sorted) tell where each part comes from.
    """

    path: str
    text: str
    blocks: tuple[Block, ...]
    date: str | None = None  # of the article, where its front matter says (ISO, full or partial)
    locations: tuple[tuple[int, Location], ...] = ()

    def location(self, offset: int) -> Location | None:
        """Where in the file what stands at `offset` comes from; None for text formats, whose offsets say it."""
        row = bisect_right(self.locations, offset, key=itemgetter(0)) - 1 if self.locations else -1
        return self.locations[row][1] if row >= 0 else None


_NO_DOCUMENT = Document("", "", ())


class Statement(NamedTuple):
    """One sentence of an article: `text` as it reads, `span` its place in the document.

    `skipped` is the reason (a message key such as "question") for which it is not checkable, or None. `pieces` say what
    stands for what where the text does not read as it stands; where it does, they are left out.
    """

    text: str
    span: Span
    language: str
    skipped: str | None = None
    pieces: tuple[Piece, ...] = ()

    def place(self, start: int, end: int) -> Span:
        """The place in the document of `text[start:end]`."""
        if not self.pieces:
            return Span(self.span.start + start, self.span.start + end)
        return placed(self.pieces, start, end)

    def inside(self, span: Span) -> Span:
        """The place in `text` of a span of the document that lies in the statement."""
        if not self.pieces:
            return Span(span.start - self.span.start, span.end - self.span.start)
        first = next((each for each in self.pieces if each.end > span.start), self.pieces[-1])
        last = next((each for each in reversed(self.pieces) if each.start < span.end), self.pieces[0])
        start, end = first.at, last.after
        if first.after - first.at == first.end - first.start:
            start += max(span.start - first.start, 0)
        if last.after - last.at == last.end - last.start:
            end -= max(last.end - span.end, 0)
        return Span(start, max(start, end))


def placed(pieces: Sequence[Piece], start: int, end: int) -> Span:
    """The place in the document of `start:end` of a text that consists of `pieces`."""
    first = next((each for each in pieces if each.after > start), pieces[-1])
    last = next((each for each in reversed(pieces) if each.at < end), pieces[0])
    left, right = first.start, last.end
    if first.after - first.at == first.end - first.start:
        left += start - first.at
    if last.after - last.at == last.end - last.start:
        right -= last.after - end
    return Span(left, max(left, right))


# --- what is read in a sentence ----------------------------------------------------------------


class Token(NamedTuple):
    """A word: `word` is lower-case without accents, `stem` its Snowball stem."""

    start: int
    end: int
    word: str
    stem: str
    content: bool


class Figure(NamedTuple):
    """A quantity. `low`..`high` is what it allows (a hedge widens it); `value` what is written.

    `unit` is "%", "EUR", "USD", … or the stem of the counted noun, "" where none is seen; `per` is "hour",
    "day", "month", "year" or "". `hedge`: "", "about", "over", "under", "atleast", "atmost", "range", "vague".
    """

    start: int
    end: int
    value: float
    low: float
    high: float
    unit: str
    per: str
    hedge: str
    kind: str  # "count" | "percent" | "money" | "ordinal" | "duration" | "fraction"


class DateRef(NamedTuple):
    """A date or a part of one; 0 for what is not said.

    `hedge`: as in Figure, "since", "until", "before", "after", "range" (an end of a period), "decade", "century", or a
    part of the year ("spring", "early", …).
    """

    start: int
    end: int
    year: int
    month: int
    day: int
    hedge: str


class Name(NamedTuple):
    """A proper name in canonical folded form; `kind`: "person", "org", "place", "work" or "" when not known."""

    start: int
    end: int
    key: str
    kind: str


class Quotation(NamedTuple):
    """Words between quotation marks; the span is of the words without the marks."""

    start: int
    end: int
    text: str


# --- the claim base -----------------------------------------------------------------------------


class Source(NamedTuple):
    """A document that claims are taken from; `file` is relative to the base's root.

    `base` is the name of its base where several are in use, else "".
    """

    id: str
    file: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""
    sha256: str = ""
    base: str = ""

    @property
    def text_key(self) -> str:
        """What its text is kept under: the file, in its base."""
        return f"{self.base}:{self.file}" if self.base else self.file


class Claim(NamedTuple):
    """One checkable fact and the verbatim quote that carries it. `span` is the quote's place in the source text."""

    id: str
    source: Source
    claim: str
    quote: str
    span: Span = _NOWHERE
    line: int = 0  # of the quote in the source, 1-based
    speaker: str = ""
    wordings: Mapping[str, tuple[str, ...]] = _NO_WORDINGS
    refuted: Mapping[str, tuple[str, ...]] = _NO_WORDINGS
    # Words that tell, in a sentence about this, that it says the same, and that it says what the quote rules out.
    cues: Mapping[str, tuple[str, ...]] = _NO_WORDINGS
    refuted_cues: Mapping[str, tuple[str, ...]] = _NO_WORDINGS
    topics: tuple[str, ...] = ()
    conflicts_with: tuple[str, ...] = ()
    place: str = ""  # "claims/x.yaml:12", where the claim is written
    status: str = ""  # "" decides verdicts; "draft" and "rejected" do not
    note: str = ""  # a remark of the curator's: what to look at in a draft, why it was rejected
    prefix: str = ""  # what stands right before the quote in the source, and right after it: where it occurs twice
    suffix: str = ""


class ClaimBase(NamedTuple):
    """A validated claim base: what the YAML files and source texts under `root` say.

    `fingerprint` is "sha256:…" over the names and contents of all claim files and sources, in a fixed order.
    Where several bases are joined, `roots` are their folders by name, and `parts` say what each brings along.
    """

    root: str
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    fingerprint: str
    roots: Mapping[str, str] = MappingProxyType({})
    parts: "tuple[BaseInfo, ...]" = ()
    undecided: tuple[Claim, ...] = ()  # drafts and rejected claims: written down, but deciding nothing


# --- verdicts -----------------------------------------------------------------------------------


class Finding(NamedTuple):
    """What a check found. `statement` and `evidence` are the words on each side, `key` names the message.

    `statement_span` is in the article's text once reported (in the statement's text before), `evidence_span` in
    `Evidence.wording`.
    """

    check: str
    outcome: Outcome
    key: str
    statement: str = ""
    evidence: str = ""
    statement_span: Span | None = None
    evidence_span: Span | None = None


class Evidence(NamedTuple):
    """A claim shown for a statement, with the source passage; `wording` is the wording that matched best.

    `before` and `after` are what stands around the quote in the source, `language` that of the source ("" if unknown).
    """

    claim: str
    stance: Stance
    quote: str
    source: str
    title: str
    author: str
    publisher: str
    date: str
    speaker: str
    start: int
    end: int
    line: int
    wording: str = ""
    score: float = 0.0
    before: str = ""
    after: str = ""
    language: str = ""
    base: str = ""  # its name, where several bases are in use


class Waiver(NamedTuple):
    """Why a finding does not fail the run.

    `kind`: "ignored" (by a comment in the article, which gives the `reason`), "known" (to the baseline) or "unchanged"
    (since a revision).
    """

    kind: str
    reason: str = ""


class Remark(NamedTuple):
    """What is wrong with a comment to factcheck on a line (from 1) of an article; `key` names the message."""

    line: int
    key: str
    word: str = ""


class Judgement(NamedTuple):
    """A statement with its verdict; lines and columns are 1-based code points."""

    statement: Statement
    verdict: Verdict
    score: float
    line: int
    column: int
    end_line: int
    end_column: int
    reasons: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    nearest: tuple[Evidence, ...] = ()
    location: Location | None = None  # in binary formats, whose lines and columns are those of the extracted text
    waiver: Waiver | None = None

    @property
    def is_problem(self) -> bool:
        """Tell whether somebody has to look at it: a finding that nothing waives."""
        return self.verdict in PROBLEMS and self.waiver is None


class FileReport(NamedTuple):
    """The verdicts on one file, in reading order, how many there are of each, and the article that was checked."""

    path: str
    judgements: tuple[Judgement, ...]
    summary: Mapping[Verdict, int]
    document: Document = _NO_DOCUMENT
    waived: tuple[tuple[str, int], ...] = ()  # kinds of waivers, and how many findings there are of each
    remarks: tuple[Remark, ...] = ()

    @property
    def checked(self) -> int:
        """How many statements were checked: all but the not-checkable ones."""
        return sum(count for verdict, count in self.summary.items() if verdict is not Verdict.NOT_CHECKABLE)

    @property
    def sourced(self) -> int | None:
        """How much of what was checked a source supports, in whole percent, rounded down; None for nothing checked."""
        return 100 * self.summary.get(Verdict.SUPPORTED, 0) // self.checked if self.checked else None

    def sourced_below(self, percent: float) -> bool:
        """Tell whether a source supports less than `percent` of what was checked; of nothing, nothing is missing."""
        return 100 * self.summary.get(Verdict.SUPPORTED, 0) < percent * self.checked


class BaseInfo(NamedTuple):
    """What a report says of the base that it was made against; `parts` are the bases where there are several."""

    claims: int
    sources: int
    fingerprint: str
    name: str = ""
    parts: "tuple[BaseInfo, ...]" = ()


class Report(NamedTuple):
    """Everything there is to say about a run; a renderer only writes it down."""

    version: str
    base: BaseInfo
    files: tuple[FileReport, ...]
    problems: tuple[str, ...] = ()  # inputs that could not be read, as messages

    @property
    def summary(self) -> Mapping[Verdict, int]:
        """How many statements of each verdict there are in all files together."""
        return {verdict: sum(file.summary.get(verdict, 0) for file in self.files) for verdict in Verdict}
