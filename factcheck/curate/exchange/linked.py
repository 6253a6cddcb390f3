"""JSON-LD as it comes: a value may be a text, a figure, an object with a name, or a list of these."""

from collections.abc import Iterator, Mapping
from typing import Any

_PLAIN = ("@value", "name", "text", "url", "@id")


def nodes(value: Any, kind: str) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a type ("ClaimReview", whatever stands before it) in a document, in reading order."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Mapping):
            if is_a(each, kind):
                yield each
            else:
                waiting += reversed([*each.values()])
        elif isinstance(each, list):
            waiting += reversed(each)


def is_a(value: Any, kind: str) -> bool:
    """Whether a value is an object of this type."""
    if not isinstance(value, Mapping):
        return False
    kinds = value.get("@type", ())
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(each, str) and each.replace(":", "/").rpartition("/")[2] == kind for each in named)


def texts_of(value: Any, *names: str) -> list[str]:
    """The texts that a value comes to, in order: of an object the first of `names` that it has."""
    if isinstance(value, str):
        return [value.strip()] if value.strip() else []
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [f"{value:g}" if isinstance(value, float) else str(value)]
    if isinstance(value, Mapping):
        return next((found for name in names or _PLAIN if (found := texts_of(value.get(name)))), [])
    return [text for each in value for text in texts_of(each, *names)] if isinstance(value, list) else []


def text_of(value: Any, *names: str) -> str:
    """The first of these texts, "" for none."""
    return next(iter(texts_of(value, *names)), "")


def first(value: Any) -> Mapping[str, Any]:
    """The first object in a value; an empty one for none."""
    found = value if isinstance(value, list) else [value]
    return next((each for each in found if isinstance(each, Mapping)), {})
