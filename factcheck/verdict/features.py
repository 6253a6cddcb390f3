"""What is measured of a statement beside a claim, as numbers: the input of the stance weights.

Shares are 0..1; counts are capped, so that one odd sentence cannot outweigh everything.
"""

from collections.abc import Sequence

from factcheck.checks.cues import TELLING
from factcheck.language.date_comparison import compatible_dates
from factcheck.language.figure_comparison import compatible
from factcheck.matching.align import Alignment
from factcheck.matching.cued import Cued
from factcheck.matching.pair import Pair
from factcheck.model import Finding, Outcome
from factcheck.verdict.bare import bare_features

# Clashes count the more, the nearer the claim is to the statement.
CLASHES = (
    "figures_differ",
    "dates_differ",
    "names_differ",
    "attribution_differ",
    "quotation_altered",
    "polarity_reversed",
    "opposition_conflict",
    "quantifiers_differ",
    "comparison_differ",
    "roles_swapped",
)

FEATURES: tuple[str, ...] = (
    "bias",
    "true_score",
    "true_covered",
    "true_told",
    "true_order",
    "true_near",
    "refuted_score",
    "refuted_covered",
    "refuted_told",
    "refuted_near",
    "duel",
    "pool_true",
    "pool_refuted",
    "only_true",
    "only_refuted",
    "pairs_true",
    "pairs_refuted",
    "second_score",
    "lead",
    "no_refuted",
    "length",
    "top_missing",
    "figures_agree",
    "figures_differ",
    "figures_added",
    "figures_nearby",
    "dates_agree",
    "dates_differ",
    "dates_added",
    "dates_nearby",
    "names_agree",
    "names_differ",
    "names_added",
    "names_nearby",
    "attribution_agree",
    "attribution_differ",
    "attribution_added",
    "quotation_exact",
    "quotation_altered",
    "quotation_added",
    "polarity_agree",
    "polarity_reversed",
    "refuted_reversed",
    "opposition_conflict",
    "opposition_agree",
    "quantifiers_differ",
    "quantifiers_agree",
    "comparison_differ",
    "comparison_agree",
    "roles_swapped",
    "refuted_matches",
    "refuted_figure",
    "refuted_date",
    "refuted_name",
    "agreeing",
    "lone_clash",
    "lone_clash_near",
    "lone_clash_agreeing",
    "elsewhere",
    "conflict_near",
    "substituted",
    "inserted",
    "turned",
    "turned_swapped",
    "lone_negation",
    "their_negation",
    "lone_extreme",
    "lone_direction",
    "refuted_differs",
    "sequence_true",
    "sequence_refuted",
    "sequence_duel",
    "words_true",
    "words_refuted",
    "words_duel",
    *(f"{name}_near" for name in CLASHES),
    "duel_near",
    "hard_conflicts",
    "added_any",
    "core",
    "core_names",
    "core_missing",
    "names_refuted",
    "roles_exchanged",
    "added_detail",
    "refuted_detail",
    "odds",
    "cues_for",
    "cues_against",
    "cues_same",
    "cues_wrong",
    "cues_silent",
    "cues_duel",
    "patterns_for",
    "patterns_against",
    "patterns_duel",
)

_KEYS = {
    "figures.agree": "figures_agree",
    "figures.complement": "figures_agree",
    "figures.derived": "figures_agree",
    "figures.either": "figures_agree",
    "figures.differ": "figures_differ",
    "figures.added": "figures_added",
    "dates.agree": "dates_agree",
    "dates.differ": "dates_differ",
    "dates.added": "dates_added",
    "names.agree": "names_agree",
    "names.differ": "names_differ",
    "places.differ": "names_differ",
    "names.added": "names_added",
    "names.refuted": "names_refuted",
    "figures.elsewhere": "elsewhere",
    "dates.elsewhere": "elsewhere",
    "names.elsewhere": "elsewhere",
    "figures.nearby": "figures_nearby",
    "dates.nearby": "dates_nearby",
    "names.nearby": "names_nearby",
    "attribution.agree": "attribution_agree",
    "attribution.differ": "attribution_differ",
    "attribution.added": "attribution_added",
    "quotation.exact": "quotation_exact",
    "quotation.altered": "quotation_altered",
    "quotation.added": "quotation_added",
    "polarity.agree": "polarity_agree",
    "polarity.reversed": "polarity_reversed",
    "antonyms.opposed": "opposition_conflict",
    "antonyms.denied": "opposition_agree",
    "quantifiers.differ": "quantifiers_differ",
    "quantifiers.agree": "quantifiers_agree",
    "comparison.reversed": "comparison_differ",
    "comparison.agree": "comparison_agree",
    "roles.swapped": "roles_swapped",
    "roles.exchanged": "roles_exchanged",
    "refuted.matches": "refuted_matches",
    "refuted.repeated": "refuted_matches",
}
_OPPOSITE = (((True, False), (False, True)), ((False, True), (True, False)))
_EXTREMES = frozenset((0, 4, 5))  # none, most, all: see cues.Mark.quantity
_HARD = ("figures_differ", "dates_differ", "names_differ", "attribution_differ")
_ADDED_DETAILS = frozenset(("figures_added", "dates_added", "names_added", "quotation_added"))
_ADDED = _ADDED_DETAILS | {"attribution_added"}
_REFUTED_DETAILS = frozenset(("refuted_figure", "refuted_date", "refuted_name"))
_FAINT_CUE = 0.5  # evidence of a cue below which it does not count against others
_MOST_CUES = 4.0
_AGREEING = ("figures_agree", "dates_agree", "names_agree")


def features(pair: Pair, findings: Sequence[Finding], lead: float) -> dict[str, float]:
    """The measures of a pair by name (those not listed are 0).

    `lead` is by how much the claim's best true score is above that of every other claim.
    """
    view = pair.view
    row: dict[str, float] = {"bias": 1.0}
    true, refuted = view.true, view.refuted
    if true is not None:
        turned = _turned(pair, true)
        substituted, inserted = true.gaps
        row |= {
            "true_score": true.score,
            "true_covered": true.covered,
            "true_told": true.told,
            "true_order": true.order,
            "true_near": true.near,
            "substituted": substituted,
            "inserted": inserted,
            "turned": turned,
            **_one_sided(pair),
            "turned_swapped": turned * (1.0 - true.order),
        }
    if refuted is not None:
        row |= {
            "refuted_score": refuted.score,
            "refuted_covered": refuted.covered,
            "refuted_told": refuted.told,
            "refuted_near": refuted.near,
            "duel": refuted.score - (true.score if true else 0.0),
            "refuted_reversed": _reversed(pair, refuted),
            "refuted_differs": _differs(pair, refuted),
        }
    else:
        row["no_refuted"] = 1.0
    row |= {
        "pool_true": view.pool_true,
        "pool_refuted": view.pool_refuted,
        "only_true": view.only_true,
        "only_refuted": view.only_refuted,
        "pairs_true": view.pairs_true,
        "pairs_refuted": view.pairs_refuted,
        "lead": max(-0.5, min(0.5, lead)),
        "second_score": view.trues[1].score if len(view.trues) > 1 else 0.0,
        "length": min(1.0, len(pair.probe.words) / 20),
        "core": view.core,
        "odds": max(-4.0, min(4.0, view.odds)),
        "top_missing": max([pair.probe.weights[at] for at in view.missing], default=0.0) / 8.0,
    }
    row |= _cues(view.cued)
    missing = len(pair.unnamed)
    row["core_missing"], row["core_names"] = min(2.0, missing), min(2.0, len(pair.claim.core_names) - missing)
    named = [share.figure[:2] for share in pair.reading.shares]
    for finding in findings:
        name = _KEYS.get(finding.key)
        if name is None:  # what the verdict table reads itself
            continue
        row[name] = min(2.0, row.get(name, 0.0) + 1.0)
        if finding.outcome is not Outcome.AGREES:
            _in_refuted(pair, finding, row)
        elif finding.statement_span in named:  # « la plupart » is no more extreme than the percentage that it allows
            row["lone_extreme"] = 0.0
    true_score = true.score if true is not None else 0.0
    score = max(true_score, refuted.score) if refuted is not None else true_score
    clashing = [name for name in CLASHES if name in row]
    row["added_detail"] = float(not _ADDED_DETAILS.isdisjoint(row))
    row["refuted_detail"] = float(not _REFUTED_DETAILS.isdisjoint(row))
    row["hard_conflicts"] = min(3.0, sum([row[name] for name in clashing if name in _HARD], 0.0))
    row["added_any"] = float(not _ADDED.isdisjoint(row))
    row["conflict_near"] = score * float(bool(clashing))
    row |= {
        "sequence_true": view.sequence[0],
        "sequence_refuted": view.sequence[1],
        "sequence_duel": view.sequence[1] - view.sequence[0] if refuted else 0.0,
        "words_true": view.words[0],
        "words_refuted": view.words[1],
        "words_duel": view.words[1] - view.words[0] if refuted else 0.0,
    }
    near = max(true_score, row["quotation_exact"]) if "quotation_exact" in row else true_score
    for name in clashing:
        row[f"{name}_near"] = row[name] * near
    agreeing = min(3.0, sum([row.get(name, 0.0) for name in _AGREEING], 0.0))
    row["agreeing"] = agreeing
    if row["hard_conflicts"] == 1.0 and not row["added_any"]:  # one wrong element among several that are right
        row |= {"lone_clash": 1.0, "lone_clash_near": near, "lone_clash_agreeing": agreeing * near}
    row["duel_near"] = score * row.get("duel", 0.0)
    if pair.claim.bare:
        row |= bare_features(pair, row)
    return row


def _cues(cued: Cued) -> dict[str, float]:
    """What the cues of the claim say for and against; nothing where it has none."""
    if not cued.known:
        return {}
    told = [one.evidence for one in cued.sightings if not one.pattern]
    patterns = [one.evidence for one in cued.sightings if one.pattern]
    same, wrong = max([0.0, *told]), -min([0.0, *told])
    return {
        **_balance("cues", told),
        "cues_same": float(same > TELLING and wrong < _FAINT_CUE),
        "cues_wrong": float(wrong > TELLING and same < _FAINT_CUE),
        "cues_silent": float(same < _FAINT_CUE and wrong < _FAINT_CUE),
        **(_balance("patterns", patterns) if patterns else {}),
    }


def _balance(name: str, told: Sequence[float]) -> dict[str, float]:
    """What speaks for the claim and against it, and how the two compare."""
    speaking_for, against = sum([each for each in told if each > 0.0]), -sum([each for each in told if each < 0.0])
    return {
        f"{name}_for": min(_MOST_CUES, speaking_for),
        f"{name}_against": min(_MOST_CUES, against),
        f"{name}_duel": (against - speaking_for) / (against + speaking_for + _FAINT_CUE),
    }


def _reversed(pair: Pair, alignment: Alignment) -> float:
    """1 where the statement denies what a refuted wording says: then it is no match for it."""
    if not pair.probe.denies and not alignment.wording.denies:
        return 0.0
    turned = total = 0.0
    for match in alignment.matches:
        word, stand = pair.probe.words[match.at], alignment.wording.stands[match.place]
        total += pair.probe.weights[match.at]
        if word.negated == stand.negated or word.contrast or stand.contrast:
            continue
        if word.head or stand.head:
            return 1.0
        turned += pair.probe.weights[match.at]
    return float(2 * turned > total > 0)


def _differs(pair: Pair, refuted: Alignment) -> float:
    """How many figures and dates of the statement are not those of the nearest refuted wording: then it is no match."""
    if not pair.reading.figures and not pair.reading.dates:
        return 0.0
    figures, dates = refuted.wording.figures, refuted.wording.dates
    outcomes = [[compatible(mine, other) for other in figures] for mine in pair.reading.figures]
    outcomes += [[compatible_dates(mine, other) for other in dates] for mine in pair.reading.dates]
    clashes = sum(Outcome.CONFLICTS in found and Outcome.AGREES not in found for found in outcomes)
    return min(2.0, clashes)


def _one_sided(pair: Pair) -> dict[str, float]:
    """What only one side says: a negation, all or none, more or less. No mistake by itself, but no support either."""
    wordings = [alignment.wording for alignment in pair.view.trues]
    denies, denied = bool(pair.reading.negations), True in [wording.denies for wording in wordings]
    extreme, directed = not _EXTREMES.isdisjoint(pair.probe.quantities), True in pair.probe.directions
    return {
        "lone_negation": float(denies and not denied),
        "their_negation": float(denied and not denies),
        "lone_extreme": float(extreme and all(_EXTREMES.isdisjoint(wording.quantities) for wording in wordings)),
        "lone_direction": float(directed and not any(True in wording.directions for wording in wordings)),
    }


def _turned(pair: Pair, alignment: Alignment) -> float:
    """1 where one side only says more and the other only less (or before and after), whatever it is said of."""
    return float((pair.probe.directions, alignment.wording.directions) in _OPPOSITE)


def _in_refuted(pair: Pair, finding: Finding, row: dict[str, float]) -> None:
    """Note where a figure, date or name that the claim has not is the very one that a refuted wording has."""
    span = finding.statement_span
    if span is None:
        return
    if finding.check == "figures":
        figures = (*pair.reading.figures, *(share.figure for share in pair.reading.shares))
        mine = next(figure for figure in figures if figure.start == span.start)
        if any(compatible(mine, other) is Outcome.AGREES for other in pair.claim.refuted_figures):
            row["refuted_figure"] = 1.0
    elif finding.check == "dates":
        date = next(d for d in pair.reading.dates if d.start == span.start)
        if any(compatible_dates(date, other) is Outcome.AGREES for other in pair.claim.refuted_dates):
            row["refuted_date"] = 1.0
    elif finding.check in ("names", "attribution"):
        keys = [name.key for name in pair.reading.names if name.start == span.start]  # none of a pronoun
        if not pair.claim.refuted_names.isdisjoint(keys[:1]):
            row["refuted_name"] = 1.0
