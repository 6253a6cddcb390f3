"""Verbatim: the statement is the source's sentence at the claim's quote, or a wording of the claim, word for word.

agrees: La gare a fermé pour deux ans. | La gare a fermé pour deux ans.
conflicts: (never: other words are the other checks' matter)

Punctuation, capitals and accents do not count. A statement of fewer than four words is not looked for.
"""

from bisect import bisect_left
from collections.abc import Iterator

from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Span

ID = "verbatim"
SUMMARY = "the source's own sentence, or a wording of the claim, word for word"
_SHORTEST = 4  # words
_COVERED = 0.3  # of the statement's weight that the claim must have before it is worth looking


def check(pair: Pair) -> Iterator[Finding]:
    """One finding where the words of the statement are those of the source at the claim's quote."""
    words = pair.reading.all_words
    if pair.view.sequence[0] == 1.0 > pair.view.sequence[1]:
        yield _found(pair)
        return
    if len(words) < _SHORTEST or pair.view.pool_true < _COVERED:
        return
    source, starts = pair.source_words(pair.claim.source.text_key)
    first, last = bisect_left(starts, pair.claim.start), bisect_left(starts, pair.claim.end)
    begin = max(0, first - len(words))
    if words[0] not in source[begin:last]:
        return
    for at in range(begin, last):
        if source[at] == words[0] and tuple(source[at : at + len(words)]) == words:
            shared = min(last, at + len(words)) - max(first, at)
            if 2 * shared >= min(last - first, len(words)):
                yield _found(pair)
                return


def _found(pair: Pair) -> Finding:
    text = pair.reading.text
    return Finding(ID, Outcome.AGREES, "verbatim.agree", text.strip(), pair.claim.quote, Span(0, len(text)))
