"""Quotation: words in quotation marks against the words of the source.

agrees: « Le travail est invisible », dit-elle. | Elle dit : « le travail est invisible ».
conflicts: « Le travail est visible », dit-elle. | Elle dit : « le travail est invisible ».

Punctuation, capitals, accents, and a function word more or less do not count; a number does. Where the quoted words are
in another language than the source, they are compared with the claim's wordings like any other words.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from factcheck.language.packs.function_words import FUNCTION_WORDS, NUMBER_WORDS
from factcheck.language.reading import is_title
from factcheck.language.words import as_written, tokens
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome, Quotation, Span

ID = "quotation"
SUMMARY = "words in quotation marks against the words of the source"
_SHORTEST = 3  # words: shorter quotations are names and single terms
_SAME = 0.6  # share of the quoted words in order, from which on it is this passage
_NEAR = 0.3  # alignment of the claim, from which on a single word that tells makes a quotation one of its passage
_REACH = 4  # words of the source passage beyond the claim's own quote, on each side
_EMPTY = (FUNCTION_WORDS["fr"] | FUNCTION_WORDS["en"]) - NUMBER_WORDS
_DECISIVE = frozenset(
    (
        *("pas", "ne", "n", "plus", "moins", "jamais", "rien", "aucun", "aucune", "sans", "tous", "toutes", "tout"),
        *("not", "no", "never", "more", "less", "without", "all", "none"),
    )
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each quotation of three words or more; a title can only be the claim's own words."""
    for quoted in pair.reading.quotations:
        words = _words(quoted.text, pair.reading.language)
        if len(words) >= _SHORTEST:
            for finding in _compared(pair, quoted, words):
                if finding.outcome is Outcome.AGREES or not is_title(pair.reading, quoted):
                    yield finding


@lru_cache(maxsize=256)
def _words(text: str, language: str) -> tuple[str, ...]:
    """The folded words of a quotation, which is laid beside several claims."""
    return tuple(token.word for token in tokens(text, language))


def _compared(pair: Pair, quoted: Quotation, words: tuple[str, ...]) -> Iterator[Finding]:
    span = Span(quoted.start, quoted.end)
    passage = _passage(pair, words)
    if not passage:
        return
    ratio, missing, instead = _difference(words, passage)
    # « la planète rouge » is no misquote of a planet, nor « le grenier de l'Europe » of all that is « de l'Europe ».
    apart = missing and (ratio * len(words) < _SHORTEST or not _about(pair, words, missing))
    if ratio < _SAME or apart:
        if _same_language(pair, quoted):
            yield Finding(ID, Outcome.SILENT, "quotation.added", quoted.text, "", span)
        return
    if not missing:
        yield Finding(ID, Outcome.AGREES, "quotation.exact", quoted.text, quoted.text, span)
    elif _same_language(pair, quoted):
        quote = pair.claim.quote
        said = as_written(" ".join(missing), quoted.text, tokens(quoted.text, pair.reading.language))
        there = as_written(" ".join(instead), quote, tokens(quote, pair.claim.source.language or "fr"))
        yield Finding(ID, Outcome.CONFLICTS, "quotation.altered", said, there, span)


def _about(pair: Pair, words: Sequence[str], missing: Sequence[str]) -> bool:
    """Whether the passage has half of the quoted words that tell; of a single one only where the claim is near."""
    telling = sum([_tells(word) for word in words])
    kept = telling - len(missing)
    near = pair.true is not None and pair.true.score >= _NEAR
    return 2 * kept >= telling and (kept > 1 or near)


def _same_language(pair: Pair, quoted: Quotation) -> bool:
    """Whether the quoted words are in the language of the source: by their function words."""
    language = pair.claim.source.language or "fr"
    other = "en" if language == "fr" else "fr"
    words = _words(quoted.text, language)
    mine, theirs = (sum(word in FUNCTION_WORDS[tongue] for word in words) for tongue in (language, other))
    return mine > theirs or (mine == theirs and pair.reading.language == language)


def _passage(pair: Pair, words: tuple[str, ...]) -> Sequence[str]:
    """The words of the source at the claim's quote, with as much around it as the quotation may need."""
    source, starts = pair.source_words(pair.claim.source.text_key)
    first, last = bisect_left(starts, pair.claim.start), bisect_left(starts, pair.claim.end)
    reach = max(_REACH, len(words) - (last - first) + _REACH) if last - first >= len(words) // 2 else _REACH
    return source[max(0, first - reach) : last + reach]


def _difference(words: Sequence[str], passage: Sequence[str]) -> tuple[float, list[str], list[str]]:
    """Share of `words` found in order in `passage`, the words that tell and are not, and what stands in their place."""
    blocks = list(LCSseq.opcodes(words, passage))
    equal = [op for op in blocks if op.tag == "equal"]
    if not equal:
        return 0.0, list(words), []
    low, high = equal[0].dest_start, equal[-1].dest_end
    ratio = sum(op.src_end - op.src_start for op in equal) / len(words)
    missing, instead = [], []
    for op in blocks:
        if op.tag != "equal":
            missing += [word for word in words[op.src_start : op.src_end] if _tells(word)]
            instead += [word for word in passage[max(op.dest_start, low) : min(op.dest_end, high)] if _tells(word)]
    before = passage[max(0, low - equal[0].src_start) : low]
    after = passage[high : high + len(words) - equal[-1].src_end]
    replaced = [*filter(_tells, before), *instead, *filter(_tells, after)]
    kept = [word for word in missing if not _inflected(word, replaced)]
    inverted = [word for word in instead if word in _DECISIVE and not missing]
    return ratio, kept or inverted, [word for word in replaced if not _inflected(word, missing)]


def _tells(word: str) -> bool:
    return word in _DECISIVE or word not in _EMPTY


def _inflected(word: str, others: Sequence[str]) -> bool:
    """Another form of one of the words: a quotation may be fitted into a sentence."""
    return any(word[:5] == other[:5] and len(word) > 4 and abs(len(word) - len(other)) < 4 for other in others)
