"""Opposition: words that cannot both be true of one thing (gratuit / payant, accept / refuse).

agrees: Ce travail n'est pas gratuit. | Ce travail est payé.
conflicts: Ce travail est gratuit. | Ce travail est payé.

Only words that the other side lacks are opposed, and a word that any true wording of the claim uses is not.
"""

from collections.abc import Iterator

from factcheck.checks.protocol import agreement_or_first
from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "opposition"
SUMMARY = "opposite words for the same thing"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each word of the statement with an opposite in the best true wordings."""
    words, language = pair.probe.words, pair.reading.language
    sides = pair.lexicon.sides[language]
    for at in pair.view.missing:
        if words[at].stem not in sides:
            continue
        opposites = pair.lexicon.opposites(words[at].stem, language)
        found = (_opposed(pair, at, alignment, opposites) for alignment in pair.view.trues)
        yield from agreement_or_first(filter(None, found))


def _opposed(pair: Pair, at: int, alignment: Alignment, opposites: frozenset[str]) -> Finding | None:
    word, wording = pair.probe.words[at], alignment.wording
    if opposites.isdisjoint(wording.stems):
        return None
    for place, stem in enumerate(wording.stems):
        if stem not in opposites:
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
