"""Opposition: words that cannot both be true of one thing (gratuit / payant, accept / refuse).

agrees: Ce travail n'est pas gratuit. | Ce travail est payé.
conflicts: Ce travail est gratuit. | Ce travail est payé.

Only words that the other side lacks are opposed, and a word that any true wording of the claim uses is not.
"""

from collections.abc import Iterator

from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "opposition"
SUMMARY = "opposite words for the same thing"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each word of the statement with an opposite in the best true wordings."""
    sides = pair.lexicon.sides[pair.reading.language]
    for at in pair.view.missing:
        if pair.probe.words[at].stem not in sides:
            continue
        against = pair.lexicon.against(pair.probe.words[at].stem, pair.reading.language)
        found = [finding for one in pair.view.trues if (finding := _opposed(pair, at, one, against)) is not None]
        if found:
            yield next((finding for finding in found if finding.outcome is Outcome.AGREES), found[0])


def _opposed(pair: Pair, at: int, alignment: Alignment, against: frozenset[tuple[int, int]]) -> Finding | None:
    word, wording, sides = pair.probe.words[at], alignment.wording, pair.lexicon.sides[pair.reading.language]
    for place, stem in enumerate(wording.stems):
        if stem not in sides or against.isdisjoint(sides[stem]):
            continue
        if any(match.place == place for match in alignment.matches):
            continue
        stand = wording.stands[place]
        if word.contrast or stand.contrast:
            continue
        start, end = wording.spans[place]
        same = word.negated == stand.negated
        return Finding(
            ID,
            Outcome.CONFLICTS if same else Outcome.AGREES,
            "antonyms.opposed" if same else "antonyms.denied",
            pair.said(word.start, word.end),
            wording.text[start:end],
            Span(word.start, word.end),
            Span(start, end),
        )
    return None
