"""A claim judged beside a statement, and what can be asked of it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.language.frames import framed
from factcheck.language.patterns import pattern
from factcheck.language.reading import is_title, within
from factcheck.matching.cued import AS_NEAR
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span
from factcheck.passage import apart
from factcheck.verdict.bare import MARK
from factcheck.verdict.stance import Standing

_ADDED = (
    *("figures.added", "dates.added", "names.added", "names.carried"),
    *("quotation.added", "comparison.added", "edits.replaced", "attribution.reported"),
)
_TYPED = ("figures", "dates", "names", "attribution", "quotation")
_DETAILS = ("figures", "dates", "names")
# What turns a fact round, by the check that sees it. Of wordings held out from the base that have one of these beside
# their own claim at this alignment, 8 of 10 are refuted ones (opposites: 9).
_TURNING = ("quantifiers.differ", "comparison.reversed", "antonyms.opposed", "cues.differ")
_LEANS_FROM = 0.4  # alignment with a true wording, from which on single words may speak against its claim
_EXCHANGING = ("roles.exchanged", "sequence.reversed")
_UNKNOWN_NAMES = ("names.added", "names.elsewhere")
_SAME_FACT = 0.6
BEYOND_DOUBT = 0.9  # probability of support, from which on no single word speaks against it
_PLAINLY = 1.5  # evidence of patterns: four and a half to one
_SAME_ACTORS = 0.55  # where two names of the claim are there already
_FEW = 3  # content words, with which a statement is like too much to be contradicted for it
_TOLD = ("figures.agree", "figures.derived", "figures.either", "dates.agree", "quotation.exact")
_NEXT_TO_NOTHING = 0.25  # of their weight: of 43 fresh sentences that were supported with less, 5 were right
_FRAMED_NEAR = 0.5  # alignment with a wording, from which on its frame is that of the statement
_TELLS = 0.65  # of a clause, by weight, that a claim must have to speak of it
_REPEATED, _MORE_THAN_TRUE = 0.75, 0.15  # shares of a wording's words
_PARTING = pattern("[,;:()–—]")
_SENTENCE = 150  # code points
_FAINT = 0.3  # alignment: of decisions below it on 3,000 sentences about other things, not one was right …
_SURE, _FAINTEST = 0.6, 0.22  # … unless the claim surely decides them


class Judged(NamedTuple):
    """A claim judged beside a statement."""

    pair: Pair
    findings: tuple[Finding, ...]
    standing: Standing
    row: dict[str, float]

    @property
    def nearness(self) -> float:
        """The alignment (0..1) of the statement with the nearest wording of the claim, be it true or refuted."""
        return max(self.row.get("true_score", 0.0), self.row.get("refuted_score", 0.0))

    def has(self, key: str) -> bool:
        """Whether a check found this."""
        return key in [finding.key for finding in self.findings]

    def adds(self) -> bool:
        """Whether the statement has a figure, a date, a name or quoted words that neither the claim nor another has.

        What a cue of the claim rules out is none: somebody wrote it down as what a wrong statement says.
        """
        return any(True for _ in self._added())

    def _added(self) -> Iterator[Finding]:
        ruled_out = self.span("cues.differ")
        return (finding for finding in self.findings if finding.key in _ADDED and not _lies_in(finding, ruled_out))

    def beside(self) -> bool:
        """Whether the statement is about something beside the claim: it adds a detail, none clashes, and it says
        neither what a refuted wording says nor, apart from the detail, what a pattern of the claim rules out.

        Of a bare claim, what is added is in the weights: a denial of what the claim says may well say more.
        """
        if MARK in self.row or not self.adds() or self._clashing(_TYPED):
            return False
        return not (self._repeats() or (self.ruled_out() and self._sets_apart()))

    def _repeats(self) -> bool:
        """Whether the statement has all but a little of a refuted wording, and clearly more than of any true one:
        « À Paris, … » does not make what is wrong another fact.
        """
        refuted, trues = self.pair.view.refuted, self.pair.view.trues
        if refuted is None or refuted.told < _REPEATED:
            return False
        return refuted.told - max([true.told for true in trues], default=0.0) >= _MORE_THAN_TRUE

    def _sets_apart(self) -> bool:
        """Whether punctuation parts what the statement adds from what a pattern of the claim rules out."""
        ruled_out, text = self.span("cues.differ"), self.pair.reading.text
        spans = [finding.statement_span for finding in self._added()]
        return ruled_out is not None and all(
            own is not None and _PARTING.search(text, *_between(own, ruled_out)) for own in spans
        )

    def faint(self) -> bool:
        """Whether too little of the statement is in any wording of the claim, be it true or refuted, to decide it."""
        sure = max(self.standing.best, self.standing.mistaken) >= _SURE
        return self.nearness < (_FAINTEST if sure else _FAINT)

    def unfounded(self) -> bool:
        """Whether nothing but likeness speaks against the statement: no check has found a conflict, and what makes the
        nearest refuted wording wrong (its words that no true one has) is not in the statement; where it has none, it is
        wrong by who does what to whom, and the statement has that right. Or the statement denies what that one says.
        """
        refuted = self.pair.view.refuted
        if refuted is None or self._contesting():
            return False
        if self.row.get("refuted_reversed"):
            return True
        pool, reach = self.pair.view.wordings.true_pool, self.pair.probe.reach
        own = [stem for stem in refuted.wording.stems if stem not in pool]
        return reach.isdisjoint(own) if own else self.has("roles.agree")

    def sidelong(self) -> bool:
        """Whether the claim has next to nothing of what the statement says, but for its names and asides.

        A figure, a date or quoted words of it that the claim has are what it says.
        """
        told = any(finding.key in _TOLD for finding in self.findings)
        return not told and self._shares() <= _NEXT_TO_NOTHING

    def misses(self) -> bool:
        """Whether the claim has nothing at all of what the statement says, and what it says by the way is not wrong."""
        if self._shares() > 0.0:
            return False
        conflicts = [each.statement_span for each in self.findings if each.outcome is Outcome.CONFLICTS]
        return not within(list(filter(None, conflicts)), self.pair.probe.asides)

    def _shares(self) -> float:
        """By weight, the share of what the statement says but for names and asides that the claim has; 1 where it has
        nothing but those, or none. Of a bare claim one other word is nothing: it has no wordings that may have it.
        """
        probe = self.pair.probe
        own = probe.asserted
        if not (1 if MARK in self.row else 0) < len(own) < len(probe.words):
            return 1.0
        return self._had(own)

    def frames_itself(self) -> bool:
        """Whether a wording near the statement says itself whether what it holds is so: « Durand doute que … » may be
        the very fact.
        """
        language = self.pair.reading.language
        laid = [each for each in (self.pair.true, self.pair.view.refuted) if each and each.score >= _FRAMED_NEAR]
        return any(framed(each.wording.text, language) for each in laid)

    def told(self) -> float:
        """By weight, the share of the statement's words that a true wording of the claim has."""
        return self._had(range(len(self.pair.probe.words)))

    def tells(self, clause: Sequence["Judged"]) -> bool:
        """Whether the claim, judged beside the whole statement, has something to say of a clause of it."""
        own = {word.start for one in clause[:1] for word in one.pair.probe.words}
        words = [at for at, word in enumerate(self.pair.probe.words) if word.start in own]
        return self._had(words) >= _TELLS

    def _had(self, words: Sequence[int]) -> float:
        """By weight, the share of these words of the statement that a true wording has; 1 where there are none."""
        weights, missing = self.pair.probe.weights, set(self.pair.view.missing)
        whole = sum([weights[at] for at in words])
        return sum([weights[at] for at in words if at not in missing]) / whole if whole else 1.0

    def slight(self) -> bool:
        """Whether the statement has few words, and no check but likeness to a refuted wording speaks against it."""
        return len(self.pair.probe.words) <= _FEW and not self._contesting()

    def _contesting(self) -> list[Finding]:
        """The conflicts that checks other than that for refuted wordings found."""
        return [each for each in self.findings if each.outcome is Outcome.CONFLICTS and each.check != "refuted"]

    def conflicts(self) -> bool:
        """Whether any check has found a conflict."""
        return any(each.outcome is Outcome.CONFLICTS for each in self.findings)

    def turned(self) -> bool:
        """Whether the statement is a wording of the claim, edited into its opposite, or a refuted one word for word."""
        return self.has("refuted.repeated") or bool(self._clashing(("edits",)))

    def another(self) -> bool:
        """Whether details of two kinds clash: then the statement is about another fact.

        A kind of its own is another name in the place of the one that the claim is about, also where some other claim
        has it, or a refuted wording.
        """
        kinds = {finding.check for finding in self._clashing(_DETAILS)}
        if not kinds:
            return False
        replaced = bool(self.pair.unnamed) and any(map(_names_another, self.findings))
        return len(kinds) + (replaced or self._of_another_person()) > 1

    def _of_another_person(self) -> bool:
        """Whether a person whom the claim does not have stands in the place of one whom its nearest wording names."""
        unknown = {each.statement_span for each in self.findings if each.key in _UNKNOWN_NAMES}
        persons = [name for name in self.pair.reading.names if name.kind in ("person", "")]
        if self.pair.true is None or unknown.isdisjoint([Span(name.start, name.end) for name in persons]):
            return False
        named = self.pair.named
        return any(name.kind == "person" and name.key not in named for name in self.pair.true.wording.names)

    def overturned(self) -> bool:
        """Whether a word of the fact stands the other way round: another quantity, more for less, an opposite."""
        return self.row.get("true_score", 0.0) >= _SAME_FACT and any(self.has(key) for key in _TURNING)

    def denied(self) -> bool:
        """Whether it is a wording of the claim but for a word that one of the two denies."""
        return self.has("polarity.reversed") and self.pair.denied_alone()

    def ruled_out(self) -> bool:
        """Whether a pattern of the claim says that the statement has it wrong, and nothing near as much says not."""
        return self.has("cues.differ") and self.row.get("patterns_against", 0.0) >= _PLAINLY

    def exchanged(self) -> bool:
        """Whether it is about the claim's fact, with two actors or their figures exchanged, or in the other order.

        Two names may change places in a sentence that says the same; two figures of the names may not.
        """
        turned = any(map(self.has, _EXCHANGING)) and not self.beyond_doubt()
        return (turned or self.has("bindings.exchanged")) and self.row.get("true_score", 0.0) >= _SAME_ACTORS

    def excluded(self) -> bool:
        """Whether the statement sets aside what the claim says, and adds no detail to what it says instead.

        Not of a bare claim: there what is said instead may be no more than another word.
        """
        return self.has("exclusion.asserted") and not (
            MARK in self.row or self.adds() or self.another() or self.faint()
        )

    def leans(self) -> bool:
        """Whether words of the statement, names apart, stand against the claim, which is near it and has all its names,
        dates and figures. Not of a bare claim: there hardly anything but a denial is seen.
        """
        if MARK in self.row or self.row.get("true_score", 0.0) < _LEANS_FROM or self._strays():
            return False
        spans = [each.statement_span for each in self._contesting() if each.statement_span]
        return bool(within(self.pair.probe.words, spans) - self.pair.probe.actors) and not (
            self.beside() or self.another() or self.faint() or self.unfounded() or self.misses()
        )

    def _strays(self) -> bool:
        """Whether a figure, a date or a name of the statement is not the claim's."""
        return any(each.check in _DETAILS and each.outcome is not Outcome.AGREES for each in self.findings)

    def beyond_doubt(self) -> bool:
        """Whether it supports the statement whatever a single word says."""
        return self.standing.supports >= BEYOND_DOUBT

    def clashes(self) -> bool:
        """Whether a figure, a date or a name of the statement is another than the claim's."""
        return bool(self._clashing(_DETAILS))

    def mistakes(self) -> bool:
        """Whether a figure or a date of the statement is another than the claim's."""
        return bool(self._clashing(("figures", "dates")))

    def _clashing(self, checks: Sequence[str]) -> list[Finding]:
        """The conflicts that these checks found."""
        return [
            finding for finding in self.findings if finding.check in checks and finding.outcome is Outcome.CONFLICTS
        ]

    def located(self) -> list[Span]:
        """The words of the statement that stand against the claim, details apart."""
        return [
            each.statement_span
            for each in self.findings
            if each.statement_span and each.outcome is Outcome.CONFLICTS and each.check not in _TYPED
        ]

    def leaves_out(self, other: "Judged") -> bool:
        """Whether something that stands against the other claim is in no true wording of this one: then it says nothing
        of what the other finds wrong.
        """
        missing = set(self.pair.view.missing)
        told = [within(self.pair.probe.words, [span]) for span in other.located()]
        return any(places and missing.issuperset(places) for places in told)

    def of_one_passage_with(self, other: "Judged") -> bool:
        """Whether the quotes of both claims overlap in one source, or are a sentence apart at most."""
        mine, theirs = self.pair.claim, other.pair.claim
        return mine.source is theirs.source and apart((mine.start, mine.end), (theirs.start, theirs.end)) <= _SENTENCE

    def strange(self) -> bool:
        """Whether the statement names persons, and none of them has to do with the claim, which has a speaker."""
        persons = {name.start for name in self.pair.reading.names if name.kind == "person"}
        known = {
            finding.statement_span.start
            for finding in self.findings
            if finding.statement_span and finding.outcome is Outcome.AGREES
        }
        return bool(persons and self.pair.claim.speaker and not persons & known) and not self.pair.reading.speaks

    def span(self, key: str) -> Span | None:
        """Where in the statement a check found this."""
        return next((finding.statement_span for finding in self.findings if finding.key == key), None)

    def titled(self) -> bool:
        """Whether what it quotes word for word is the title of a work that the base knows: a name, and no statement."""
        span = self.span("quotation.exact")
        return span is not None and is_title(self.pair.reading, span)

    def quoted(self) -> int:
        """Words of the longest quotation that is exact."""
        sizes = [len(finding.statement.split()) for finding in self.findings if finding.key == "quotation.exact"]
        return max(sizes, default=0)


def _names_another(finding: Finding) -> bool:
    """Whether it found a name that another claim has in the place of the claim's own, or a refuted wording anywhere."""
    return finding.key == "names.refuted" or (finding.key == "names.elsewhere" and bool(finding.evidence))


def _between(one: Span, other: Span) -> tuple[int, int]:
    """Where what stands between two spans begins and ends; nothing does where they overlap."""
    first, second = sorted((one, other))
    return first.end, max(first.end, second.start)


def _lies_in(finding: Finding, span: Span | None) -> bool:
    """Whether what it found in the statement lies within these words."""
    own = finding.statement_span
    return span is not None and own is not None and span.start <= own.start and own.end <= span.end


def elsewhere(
    number: int,
    found: Sequence[Sequence[Finding]],
    scores: Sequence[float],
    unnamed: Sequence[int],
    asides: Sequence[tuple[int, int]],
) -> Iterator[Finding]:
    """The findings on claim `number`, where a clashing or added detail that another near claim confirms is set aside.

    A sentence may join the facts of two claims; what one of them says is no mistake about the other. But it speaks of
    no claim more than of another that is as near and whose names it has: `unnamed` is how many of those of each claim
    it does not have; a name in the place of one of those only a nearer claim confirms. Who somebody is (where `asides`
    say it) any claim may confirm, however near.
    """
    for finding in found[number]:
        if finding.outcome is not Outcome.AGREES and finding.check in _DETAILS:
            span, floor = finding.statement_span, AS_NEAR * scores[number]
            others = _fit_to_confirm(finding, number, scores, unnamed)
            if finding.check == "names" and span is not None and within([span], asides):
                others, floor = [n for n in range(len(found)) if n != number], 0.0
            there = _of_the_same_words(finding, floor, ((found[n], scores[n]) for n in others))
            if _confirmed(there) or _both_wrong(finding, found[number], there):
                yield finding._replace(outcome=Outcome.SILENT, key=f"{finding.check}.elsewhere")
                continue
        yield finding


def _fit_to_confirm(finding: Finding, number: int, scores: Sequence[float], unnamed: Sequence[int]) -> list[int]:
    """Which claims may confirm what was found on claim `number` (see `elsewhere`)."""
    others = [n for n in range(len(scores)) if n != number]
    nearer = [n for n in others if scores[n] > scores[number]]
    if finding.check != "names":  # whose are which is what the names themselves say
        return [n for n in others if unnamed[n] <= unnamed[number] or n in nearer]
    return nearer if finding.key == "names.differ" and unnamed[number] else others


def _both_wrong(finding: Finding, own: Sequence[Finding], there: Sequence[Finding]) -> bool:
    """Whether a figure that is added to one claim, beside which another figure is wrong, is itself wrong beside a claim
    that is as near: each figure is of one of the two.
    """
    return finding.key == "figures.added" and any(map(_differs, own)) and any(map(_differs, there))


def _differs(finding: Finding) -> bool:
    return finding.key == "figures.differ"


def _confirmed(there: Sequence[Finding]) -> bool:
    return any(other.outcome is Outcome.AGREES and other.key != "figures.either" for other in there)


def _of_the_same_words(
    finding: Finding, floor: float, others: Iterable[tuple[Sequence[Finding], float]]
) -> list[Finding]:
    """What the same check found of the same words beside the claims whose alignment reaches `floor`."""
    return [
        other
        for findings, theirs in others
        if theirs >= floor
        for other in findings
        if other.check == finding.check and other.statement_span == finding.statement_span
    ]
