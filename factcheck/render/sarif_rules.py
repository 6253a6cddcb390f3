"""The checks as rules of SARIF."""

from inspect import cleandoc
from typing import Any

# What decides where no check has anything to say.
CONTENT = "content"
CONTENT_SUMMARY = "what the statement says, as a whole, beside the claims of the base"
CONTENT_HELP = "No claim of the base says what the statement says, or only part of it: the base decides nothing."


def rules() -> list[dict[str, Any]]:
    """Give a rule for each check, in the order of the registry, and one for what no check speaks of."""
    from factcheck.checks import REGISTRY

    checks = [rule(module.ID, module.SUMMARY, cleandoc(module.__doc__ or ""), "error") for module in REGISTRY]
    return [*checks, rule(CONTENT, CONTENT_SUMMARY, CONTENT_HELP, "note")]


def rule(name: str, summary: str, explained: str, level: str) -> dict[str, Any]:
    return {
        "id": name,
        "shortDescription": {"text": f"{summary[0].upper()}{summary[1:]}."},
        "fullDescription": {"text": explained.split("\n\n", maxsplit=1)[0]},
        "help": {"text": explained},
        "defaultConfiguration": {"level": level},
    }
