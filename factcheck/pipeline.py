"""The story of a check: document → statements → readings → candidates → findings → verdicts → report."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from factcheck import checks
from factcheck.base.store import CompiledBase
from factcheck.language.clauses import clauses, quoted
from factcheck.language.frames import Framed, Manner, framed
from factcheck.language.packs.speech import SINGULAR
from factcheck.language.reading import Reading, read
from factcheck.language.sentences import statements
from factcheck.lines import Lines
from factcheck.matching import cued
from factcheck.matching.align import Alignment
from factcheck.matching.candidates import Matcher
from factcheck.matching.pair import Pair
from factcheck.matching.probe import carrying, probe
from factcheck.matching.record import ClaimRecord
from factcheck.model import Document, Evidence, FileReport, Finding, Name, Outcome, Span, Stance, Statement, Verdict
from factcheck.told import IN_ARTICLE, Told, in_article, in_place, report, unchecked
from factcheck.verdict.decide import Decision, Near, decide
from factcheck.verdict.deferred import Deferred
from factcheck.verdict.features import features
from factcheck.verdict.framing import held, joined, unframed
from factcheck.verdict.judged import Judged, elsewhere
from factcheck.verdict.stance import Weights, shipped_weights, standing

_SOFT = ("refuted", "cues")  # reasons that are shown where no other check has one
_NEAREST_FLOOR = 0.35  # a claim with a lower alignment is not shown as near


class Context(NamedTuple):
    """What the statement before leaves for pronouns: its names and their stems."""

    names: tuple[Name, ...] = ()
    stems: tuple[str, ...] = ()


_NO_CONTEXT = Context()


class Checker:
    """Checks documents against one base."""

    def __init__(
        self, base: CompiledBase, weights: Weights | None = None, disabled: frozenset[str] = frozenset()
    ) -> None:
        """`disabled` are IDs of checks to leave out (for measuring what each is worth)."""
        self.base = base
        self.matcher = Matcher(base)
        self.weights = weights or shipped_weights()
        self.registry = tuple(check for check in checks.REGISTRY if check.ID not in disabled)
        self._asked = [check.check for check in self.registry]

    def check(
        self,
        document: Document,
        *,
        language: str | None = None,
        progress: Callable[[int, int], None] | None = None,
        left_out: Callable[[Statement], frozenset[int]] | None = None,
    ) -> FileReport:
        """The verdicts on a document. `language` ("fr"/"en") overrides detection; `progress` is told (done, all).

        `left_out` gives the numbers of the claims to pass over for a statement (for measuring).
        """
        found = statements(document, language)
        lines = Lines(document.text)
        told, context = [], Context()
        for number, statement in enumerate(found):
            if progress is not None:
                progress(number, len(found))
            reading = self.read(statement)
            told.append(self.tell(statement, reading, context, left_out(statement) if left_out else frozenset()))
            context = carry(reading, context)
        settled = zip(in_article(told, found, document), found, strict=True)
        return report(document, (in_place(each, statement, document, lines) for each, statement in settled))

    def read(self, statement: Statement) -> Reading:
        """What a statement says."""
        return read(statement.text, statement.language, self.base.lexicon)

    def tell(
        self,
        statement: Statement,
        reading: Reading,
        context: Context = _NO_CONTEXT,
        left_out: frozenset[int] = frozenset(),
    ) -> Told:
        """What is found of a statement with this reading; the `context` counts only where the reading `leans`."""
        if statement.skipped:
            return unchecked(statement.skipped)
        found = self.decide(reading, context, left_out)
        return _told(found)._replace(doubts=tuple(map(_doubt, found.doubted_by)))

    def decide(
        self, reading: Reading, context: Context = _NO_CONTEXT, left_out: frozenset[int] = frozenset()
    ) -> Decision:
        """The verdict on one statement; claims numbered in `left_out` are passed over (for measuring)."""
        near = self.near(reading, context, left_out)
        parts = framed(reading.text, reading.language)
        if not parts:
            return unframed(decide(near, self.weights), reading)
        if any(one.frames_itself() for one in near.whole):
            return decide(near, self.weights)
        return joined([self._framed(part, reading, context, left_out) for part in parts])

    def _framed(self, part: Framed, reading: Reading, context: Context, left_out: frozenset[int]) -> Decision:
        """The verdict on a part of a sentence that says of it that it is so, or that it is not."""
        alone = read(part.text, reading.language, self.base.lexicon)
        who = part.speaker
        named = tuple(name for name in reading.names if who and who.start <= name.start < who.end)
        if who and part.manner in (Manner.SO, Manner.DENIED):
            alone = alone._replace(speakers=named, speaks=not named)
        return held(decide(self.near(alone, context, left_out), self.weights), part, reading.text, named)

    def near(self, reading: Reading, context: Context = _NO_CONTEXT, left_out: frozenset[int] = frozenset()) -> Near:
        """The claims near a statement, its clauses (whose context is what the others name) and what it quotes."""
        return Near(
            self.judge(reading, context, left_out),
            Deferred(lambda: self._clauses(reading, carry(reading, context), left_out)),
            [one for part in quoted(reading, self.base.lexicon) for one in self.judge(part, context, left_out)],
        )

    def _clauses(self, reading: Reading, context: Context, left_out: frozenset[int]) -> list[list[Judged]]:
        return [self.judge(part, context, left_out) for part in clauses(reading)]

    def judge(
        self, reading: Reading, context: Context = _NO_CONTEXT, left_out: frozenset[int] = frozenset()
    ) -> list[Judged]:
        """The nearest claims with what the checks find of each, nearest first."""
        carried, stems = context if leans(reading) else _NO_CONTEXT
        prepared = probe(reading, self.matcher.vocabulary, stems)
        views = self.matcher.candidates(prepared, left_out)
        scores = [view.true.score if view.true else 0.0 for view in views]
        cues = cued.elsewhere([view.cued for view in views], scores)
        views = [v if v.cued is left else v._replace(cued=left) for v, left in zip(views, cues, strict=True)]
        pairs = [
            Pair(
                prepared,
                view,
                self.base.lexicon,
                carried=carried,
                source_words=self.base.source_words,
                stand_ins=self.matcher.vocabulary.expansion,
                company=self.matcher.company,
            )
            for view in views
        ]
        found = [[finding for ask in self._asked for finding in ask(pair)] for pair in pairs]
        unnamed = [len(pair.unnamed) for pair in pairs]
        first, second, *_ = *sorted(scores, reverse=True), 0.0, 0.0
        judged = []
        for number, (pair, score) in enumerate(zip(pairs, scores, strict=True)):
            findings = tuple(elsewhere(number, found, scores, unnamed, prepared.asides))
            row = features(pair, findings, score - (second if score == first else first))
            judged.append(Judged(pair, findings, standing(row, self.weights), row))
        return judged

    def search(self, text: str, limit: int) -> list[Evidence]:
        """The `limit` claims nearest to a text, best first."""
        from factcheck.language.detect import detect
        from factcheck.language.posts import plain

        said = plain(text)
        reading = read(said, detect(said), self.base.lexicon)
        rows = self.matcher.ranked(probe(reading, self.matcher.vocabulary), limit)
        return [
            shown(self.matcher.record(number), Stance.RELATED, laid.true if laid else None, score)
            for number, score, laid in rows
        ]


def leans(reading: Reading) -> bool:
    """Whether a statement may speak of what the one before names; any other is judged without it."""
    return reading.pronoun or not reading.names


def hands_on(reading: Reading) -> bool:
    """Whether a statement speaks of what the one before names, whatever else it names: « Il la rencontre … »."""
    return bool(reading.all_words) and reading.all_words[0] in SINGULAR[reading.language]


def carry(reading: Reading, context: Context) -> Context:
    """The names that the next statement's pronouns may stand for."""
    if not reading.names:
        return context
    spans = [(name.start, name.end) for name in reading.names]
    stems = tuple(word.stem for word in carrying(reading) if any(start <= word.start < end for start, end in spans))
    handed = context.names if hands_on(reading) else ()
    return Context(reading.names + tuple(name for name in handed if name not in reading.names), stems)


def _told(found: Decision) -> Told:
    return Told(found.verdict, round(found.score, 4), _reasons(found), _evidence(found), _nearest(found))


def _doubt(one: Judged) -> Told:
    """What is told of a statement that is sure to speak of the passage of this claim, which doubts it."""
    told = _told(Decision(Verdict.CONTRADICTED, (one,), IN_ARTICLE))
    return told._replace(reasons=(*told.reasons, Finding("content", Outcome.SILENT, "content.beside")))


def _reasons(decision: Decision) -> tuple[Finding, ...]:
    """The findings that decided, conflicts first."""
    if not decision.deciding:
        return (Finding("content", Outcome.SILENT, "content.none"),)
    findings: Sequence[Finding] = decision.deciding[0].findings
    if decision.verdict is Verdict.CONTRADICTED:
        shown = [finding for finding in findings if finding.outcome is Outcome.CONFLICTS]
        hard = [finding for finding in shown if finding.check not in _SOFT]
        cued = [finding for finding in shown if finding.check == "cues"]
        shown = hard or cued or shown or [_ruled_out(decision.deciding[0])]
    elif decision.verdict is Verdict.SUPPORTED:
        shown = [finding for finding in findings if finding.outcome is Outcome.AGREES] or [
            Finding("content", Outcome.AGREES, "content.covered")
        ]
    else:
        shown = [
            finding for finding in findings if finding.key.endswith((".added", ".carried", ".reported", ".reserved"))
        ] or [Finding("content", Outcome.SILENT, "content.partial")]
    return tuple(shown)


def _ruled_out(one: Judged) -> Finding:
    """The words of both sides where no check has a conflict: what the claim has nothing for, or else all of it."""
    pair, words = one.pair, one.pair.probe.words
    run = sorted(pair.view.missing) or range(len(words))
    said = " … ".join(dict.fromkeys(pair.said(words[at].start, words[at].end) for at in run))
    wording = pair.true.wording.text if pair.true else pair.claim.quote
    return Finding(
        "refuted", Outcome.CONFLICTS, "refuted.matches", said, wording, Span(words[run[0]].start, words[run[-1]].end)
    )


def _evidence(decision: Decision) -> tuple[Evidence, ...]:
    if decision.verdict is Verdict.UNSOURCED:
        return ()
    stance = Stance.CONTRADICTS if decision.verdict is Verdict.CONTRADICTED else Stance.SUPPORTS
    return tuple(related(one, stance) for one in _each_once(decision.deciding))


def _nearest(decision: Decision) -> tuple[Evidence, ...]:
    if decision.verdict is not Verdict.UNSOURCED:
        return ()
    return tuple(
        related(one, Stance.RELATED)
        for one in _each_once(decision.deciding)
        if one.pair.true and one.pair.true.score >= _NEAREST_FLOOR
    )


def _each_once(deciding: Sequence[Judged]) -> Iterable[Judged]:
    """The claims, each as it first decided: one may decide by the whole sentence and again by what it quotes."""
    first: dict[str, Judged] = {}
    for one in deciding:
        first.setdefault(one.pair.claim.id, one)
    return first.values()


def related(one: Judged, stance: Stance) -> Evidence:
    """A judged claim as it is shown."""
    true = one.pair.true
    score = {Stance.SUPPORTS: one.standing.supports, Stance.CONTRADICTS: one.standing.contradicts}.get(
        stance, true.score if true else 0.0
    )
    return shown(one.pair.claim, stance, true, score)


def shown(claim: ClaimRecord, stance: Stance, true: Alignment | None, score: float) -> Evidence:
    """A claim with its source, as a report has it."""
    source = claim.source
    return Evidence(
        claim=claim.id,
        stance=stance,
        quote=claim.quote,
        source=source.file,
        title=source.title,
        author=source.author,
        publisher=source.publisher,
        date=source.date,
        speaker=claim.speaker,
        start=claim.start,
        end=claim.end,
        line=claim.line,
        wording=true.wording.text if true else "",
        score=round(score, 4),
        before=claim.before,
        after=claim.after,
        language=source.language,
        base=source.base,
    )
