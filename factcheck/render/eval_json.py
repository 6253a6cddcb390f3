"""What `factcheck eval` found, for other programs, schema_version 1.

    {"schema_version": 1, "tool": {…}, "base": {…}, "rows": 198, "articles": 4,
     "confusion": {"supported": {"supported": 40, "contradicted": 1, …}, …},
     "figures": {"supported_precision": 0.93, …, "macro_f1": 0.88, …},
     "intervals": {"level": 0.95, "resamples": 1000, "of": "articles", "figures": {"macro_f1": [0.84, 0.91], …}},
     "right": {"kind": {"number": {"right": 9, "rows": 10}, …}, "article": {…}, "language": {…}},
     "ablation": [{"check": "figures", "macro_f1": -0.12, …}],
     "without_evidence": {"rows": 100, "unclaimed": 2, "called": {"unsourced": 95, …}, "misses": […]},
     "misses": [{"article": "…", "line": 3, "text": "…", "label": "…", "called": "…", "reasons": […], "claims": […]}],
     "naive": {"limit": 70, "figures": {"supported_precision": 0.61, …}}}

`ablation`, `without_evidence`, `misses` and `naive` are null where they were not asked for; without the evidence, a row
that is not called unsourced is a miss.
"""

from json import dumps
from typing import Any

from factcheck.measure.scores import LEVEL, RESAMPLES, Call, Evaluation, Removed
from factcheck.render.json import base_entry
from factcheck.render.reasons import message


def render(evaluation: Evaluation, ui: str, *, misses: bool) -> str:
    """Give the evaluation as one JSON document; `misses` asks for the rows called wrongly, with reasons in `ui`."""
    intervals = {name: [*interval] for name, interval in evaluation.intervals.items()}
    found = {
        "schema_version": 1,
        "tool": {"name": "factcheck", "version": evaluation.version},
        "base": base_entry(evaluation.base),
        "rows": evaluation.rows,
        "articles": evaluation.articles,
        "confusion": evaluation.confusion,
        "figures": evaluation.figures,
        "intervals": {"level": LEVEL, "resamples": RESAMPLES, "of": evaluation.resampled, "figures": intervals},
        "right": {
            group: {name: share._asdict() for name, share in shares.items()}
            for group, shares in evaluation.right.items()
        },
        "ablation": [change._asdict() for change in evaluation.ablation] or None,
        "without_evidence": _removed(evaluation.removed, ui, misses=misses) if evaluation.removed else None,
        "misses": [_miss(call, ui) for call in evaluation.misses] if misses else None,
        "naive": evaluation.naive._asdict() if evaluation.naive else None,
    }
    return dumps(found, ensure_ascii=False, indent=1) + "\n"


def _removed(removed: Removed, ui: str, *, misses: bool) -> dict[str, Any]:
    return {
        "rows": len(removed.calls),
        "unclaimed": removed.unclaimed,
        "called": removed.counts,
        "misses": [_miss(call, ui) for call in removed.misses] if misses else None,
    }


def _miss(call: Call, ui: str) -> dict[str, Any]:
    row = call.row
    return {
        "article": call.article,
        "line": row.line,
        "text": row.text,
        "start": row.span.start,
        "end": row.span.end,
        "kind": row.kind,
        "label": row.label,
        "called": call.called,
        "reasons": [
            {"check": reason.check, "outcome": reason.outcome, "message": message(reason, ui)}
            for reason in call.reasons
        ],
        "claims": call.claims,
    }
