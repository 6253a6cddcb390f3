"""What is measured of a statement beside a bare claim: one without refuted wordings, or with few true ones.

What tells is how much of the statement the claim covers, word by word and together, where the statement's own words
stand in it, and whether one side denies what the other affirms.
"""

from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from factcheck.matching.align import Alignment
from factcheck.matching.pair import Pair
from factcheck.verdict.denial import denied

MARK = "bare"  # in the features of a pair: the claim is bare
_STRETCH = 1.5  # words of the claim in which the statement's may be found together, for each of the statement's

# What the weights of bare claims are learned from: the measures of any pair that hold on every set of pairs …
_GENERAL = (
    "bias",
    "true_covered",
    "true_score",
    "true_near",
    "pairs_true",
    "substituted",
    "lead",
    "length",
    "top_missing",
    "elsewhere",
    "names_agree",
    "names_added",
    "names_differ",
    "figures_agree",
    "figures_added",
    "figures_differ",
    "dates_agree",
    "dates_added",
    "attribution_added",
    "quotation_exact",
    "polarity_agree",
    "polarity_reversed",
    "polarity_reversed_near",
    "opposition_agree",
    "opposition_conflict_near",
    "comparison_differ",
    "conflict_near",
    "hard_conflicts",
    "lone_clash",
    "lone_clash_near",
)
# … and those of bare claims alone.
_OWN = (
    "bare_covered_squared",
    "bare_half",
    "bare_most",
    "bare_whole",
    "bare_exact",
    "bare_missing",
    "bare_lone_missing",
    "bare_together",
    "bare_begins",
    "bare_ends",
    "bare_tail_missing",
    "bare_bigrams",
    "bare_run",
    "bare_capital_missing",
    "bare_capital_swapped",
    "bare_capital_whole",
    "bare_common_missing",
    "bare_contrast",
    "bare_clash_near",
    "bare_denied_one_near",
    "bare_into_denied",
    "bare_region_here",
    "bare_region_there",
    "bare_region_here_near",
    "bare_region_there_near",
    "bare_rest_here",
    "bare_rest_there",
    "bare_unproved_near",
    "bare_implicit_here",
    "bare_implicit_there",
    "bare_single_near",
    "bare_single_region",
    "bare_single_rest",
)
FEATURES: tuple[str, ...] = _GENERAL + _OWN


def bare_features(pair: Pair, row: dict[str, float]) -> dict[str, float]:
    """The measures of a bare claim by name, from the pair and what is measured of it already."""
    true = pair.true
    if true is None:
        return {MARK: 1.0}
    found = {MARK: 1.0} | _coverage(pair, true) | _sequence(pair, true) | _capitals(pair, true)
    return found | _denials(pair, true, row)


def _coverage(pair: Pair, true: Alignment) -> dict[str, float]:
    """How much of the statement the claim has, and which parts of it."""
    weights, size = pair.probe.weights, len(pair.probe.words)
    matched = {match.at for match in true.matches}
    tail = sum(weights[at] for at in range(size) if 2 * at >= size and at not in matched)
    return {
        "bare_covered_squared": true.covered**2,
        "bare_half": float(true.covered > 0.5),
        "bare_most": float(true.covered > 0.75),
        "bare_whole": float(true.covered > 0.99),
        "bare_exact": sum(match.strength == 1.0 for match in true.matches) / size,
        "bare_missing": min(1.0, (size - len(matched)) / 6),
        "bare_lone_missing": float(size - len(matched) == 1 and size > 2),
        "bare_together": _together(sorted(match.place for match in true.matches), size),
        "bare_begins": float(0 in matched),
        "bare_ends": float(size - 1 in matched),
        "bare_tail_missing": tail / pair.probe.total,
    }


def _together(places: Sequence[int], size: int) -> float:
    """The largest share of the statement's words that stand in one stretch of the claim not much longer than it."""
    reach = max(4, int(_STRETCH * size))
    return max((sum(low <= place < low + reach for place in places) for low in places), default=0) / size


def _sequence(pair: Pair, true: Alignment) -> dict[str, float]:
    """Words in the order of the claim, function words included."""
    mine, theirs = pair.reading.all_words, true.wording.all_words
    blocks = Levenshtein.opcodes(mine, theirs)
    longest = max((block.src_end - block.src_start for block in blocks if block.tag == "equal"), default=0)
    pairs = set(pairwise(theirs))
    shared = sum(two in pairs for two in pairwise(mine))
    return {"bare_run": longest / len(mine), "bare_bigrams": shared / max(1, len(mine) - 1)}


def _capitals(pair: Pair, true: Alignment) -> dict[str, float]:
    """Words with a capital within the sentence: names of whatever kind."""
    text, words = pair.reading.text, pair.probe.words
    matched, taken = {match.at for match in true.matches}, {match.place for match in true.matches}
    capital = [at for at, word in enumerate(words) if at and text[word.start].isupper()]
    missing = [at for at in capital if at not in matched]
    wording = true.wording
    free = any(
        place and wording.text[span[0]].isupper() and place not in taken for place, span in enumerate(wording.spans)
    )
    return {
        "bare_capital_missing": min(1.0, len(missing) / 2),
        "bare_capital_swapped": float(bool(missing) and free),
        "bare_capital_whole": float(bool(capital) and not missing),
        "bare_common_missing": min(1.0, (len(words) - len(matched) - len(missing)) / 5),
    }


def _denials(pair: Pair, true: Alignment, row: dict[str, float]) -> dict[str, float]:
    """What is denied, and by how much the claim speaks of the same: a single denial turns a sentence round."""
    clash = row.get("figures_differ", 0.0) + row.get("dates_differ", 0.0) > 0
    added = row.get("figures_added", 0.0) + row.get("dates_added", 0.0) > 0
    sides = denied(pair, true, clash or added)
    near, single = true.covered, float(sides.denials == 1)
    contrast = any(word.contrast for word in pair.probe.words) or any(stand.contrast for stand in true.wording.stands)
    return {
        "bare_contrast": float(contrast),
        "bare_clash_near": float(clash and not sides.denials) * near,
        "bare_denied_one_near": float(sides.one) * near,
        "bare_into_denied": sides.inside,
        "bare_region_here": sides.region_here,
        "bare_region_there": sides.region_there,
        "bare_region_here_near": sides.region_here * near,
        "bare_region_there_near": sides.region_there * near,
        "bare_rest_here": sides.rest_here,
        "bare_rest_there": sides.rest_there,
        "bare_unproved_near": float(sides.unproved) * near,
        "bare_implicit_here": float(sides.implicit_here),
        "bare_implicit_there": float(sides.implicit_there),
        "bare_single_near": single * near,
        "bare_single_region": single * max(sides.region_here, sides.region_there),
        "bare_single_rest": single * max(sides.rest_here, sides.rest_there),
    }
