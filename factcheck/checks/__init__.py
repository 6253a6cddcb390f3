"""The checks: one module a question, each comparing one statement with one claim."""

from factcheck.checks import (
    attribution,
    bindings,
    comparison,
    cues,
    dates,
    edits,
    exclusion,
    figures,
    names,
    opposition,
    polarity,
    quantifiers,
    quotation,
    refuted,
    roles,
    sequence,
    verbatim,
)
from factcheck.checks.protocol import Check

# In the order in which their reasons are shown.
REGISTRY: tuple[Check, ...] = (
    figures,
    bindings,
    dates,
    names,
    quotation,
    attribution,
    polarity,
    exclusion,
    opposition,
    quantifiers,
    comparison,
    roles,
    sequence,
    cues,
    edits,
    refuted,
    verbatim,
)
