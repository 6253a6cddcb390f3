"""Known mistakes: the wordings that a claim's curator wrote down as ruled out by the quote.

A refuted wording speaks where it is nearer to the statement than every true wording of the claim, by words (or an order
of words) that no true wording has.

agrees: (never: the true wordings are the other checks' matter)
conflicts: Des robots assurent la modération. | Des ouvriers modèrent. refuted: Des robots modèrent.
"""

from collections.abc import Iterator

from factcheck.language.figure_comparison import compatible
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "refuted"
SUMMARY = "mistakes that the curator has written down as ruled out by the quote"


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: the statement is nearer to a refuted wording than to any true one."""
    view = pair.view
    if view.refuted is None or view.true is None:
        return
    if view.sequence[1] == 1.0 > view.sequence[0]:  # also where only a « ne … pas » tells it from a true wording
        words = view.refuted.wording.text
        yield Finding(
            ID, Outcome.CONFLICTS, "refuted.repeated", words, pair.claim.quote, Span(0, len(pair.reading.text))
        )
        return
    nearer = view.refuted.score - view.true.score
    telling = view.only_refuted - view.only_true + view.pairs_refuted - view.pairs_true
    if nearer + telling <= 0:
        return
    if _other_values(pair, view.refuted):
        return
    said = _distinctive(pair, view.refuted)
    if not said and view.pairs_refuted <= view.pairs_true:
        return
    # Where only neighbours tell, both words of which stand in true wordings too: all that the mistake has.
    run = said or [match.at for match in view.refuted.matches]
    if not run:
        return
    spans = [(pair.probe.words[at].start, pair.probe.words[at].end) for at in run]
    span = Span(spans[0][0], spans[-1][1])
    shown = " … ".join(dict.fromkeys(pair.said(*one) for one in spans)) if said else pair.said(*span)
    instead = _instead(pair, view.true) or view.true.wording.text
    yield Finding(ID, Outcome.CONFLICTS, "refuted.matches", shown, instead, span)


def _distinctive(pair: Pair, refuted: Alignment) -> list[int]:
    """The statement's words that only the refuted wordings have."""
    true_pool = pair.view.wordings.true_pool
    return [
        match.at
        for match in refuted.matches
        if pair.probe.words[match.at].stem not in true_pool and refuted.wording.stems[match.place] not in true_pool
    ]


def _instead(pair: Pair, true: Alignment) -> str:
    """The words of the nearest true wording that the statement has nothing for."""
    refuted_pool = pair.view.wordings.refuted_pool
    matched = {match.place for match in true.matches}
    wording = true.wording
    places = [place for place in range(len(wording.stems)) if place not in matched]
    telling = [place for place in places if wording.stems[place] not in refuted_pool] or places
    return " … ".join(dict.fromkeys(wording.text[slice(*wording.spans[place])] for place in telling[:4]))


def _other_values(pair: Pair, refuted: Alignment) -> bool:
    """Whether the statement has the claim's figures and the refuted wording has others: then it is not that mistake."""
    wrong = refuted.wording.figures
    for figure in pair.reading.figures:
        outcomes = [compatible(figure, other) for other in wrong]
        if Outcome.CONFLICTS not in outcomes or Outcome.AGREES in outcomes:
            continue
        if any(compatible(figure, other) is Outcome.AGREES for other in pair.claim.figures):
            return True
    return False
