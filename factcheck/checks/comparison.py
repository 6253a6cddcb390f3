"""Comparison: more against less of the same.

agrees: Ils sont moins payés que leurs voisins. | Ils sont moins payés.
conflicts: Ils sont plus payés. | Ils sont moins payés.
"""

from collections.abc import Iterator

from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "comparison"
SUMMARY = "more against less of the same"


def check(pair: Pair) -> Iterator[Finding]:
    """At most one finding: a word that both sides set in a direction; a good wording with the same one withdraws it."""
    found = []
    for alignment in pair.view.trues:
        for match in alignment.matches:
            word, other = pair.probe.words[match.at], alignment.wording.stands[match.place]
            if not word.direction or not other.direction:
                continue
            same = (word.direction == other.direction) == (word.negated == other.negated)
            start, end = alignment.wording.spans[match.place]
            found.append(
                Finding(
                    ID,
                    Outcome.AGREES if same else Outcome.CONFLICTS,
                    "comparison.agree" if same else "comparison.reversed",
                    " ".join([*pair.reading.text[: word.start].split()[-1:], pair.said(word.start, word.end)]),
                    " ".join([*alignment.wording.text[:start].split()[-1:], alignment.wording.text[start:end]]),
                    Span(word.start, word.end),
                )
            )
    if found:
        yield next((finding for finding in found if finding.outcome is Outcome.AGREES), found[0])
