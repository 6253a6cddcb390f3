"""JSON Lines: a claim an object, a line each, with everything that a base keeps of it.

    {"id": "pont-cout", "claim": "…", "quote": "…", "wordings": {"fr": ["…"]}, "topics": ["…"],
     "source": {"id": "gazette-2019", "file": "seeds/gazette.txt", "title": "…"}, "passage": "…"}

Fields that are empty are left out; `passage` is the stretch of the source that the quote stands in.
https://jsonlines.org
"""

import json
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from factcheck.base.read import BY_LANGUAGE
from factcheck.curate.exchange.record import (
    LANGUAGES,
    LISTS,
    SOURCE,
    TEXTS,
    Batch,
    Record,
    Trouble,
    record,
)

_KNOWN = (*TEXTS, *BY_LANGUAGE, *LISTS, "source", "passage")


def read_lines(text: str, name: str) -> Batch:
    """Read the claims in the `text` of the file `name`; a line that is none is a trouble."""
    records, troubles = [], []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            reader = _Reader(f"{name}:{number}")
            found = reader.read(line)
            troubles += reader.troubles
            if found and not reader.troubles:
                records.append(found)
    return Batch(tuple(records), tuple(troubles))


def write_lines(records: Iterable[Record]) -> str:
    """Write the records, an object a line."""
    return "".join(json.dumps(_object(each), ensure_ascii=False) + "\n" for each in records)


def _object(each: Record) -> dict[str, Any]:
    claim = each.claim
    found: dict[str, Any] = {name: getattr(claim, name) for name in TEXTS}
    found |= {side: {key: [*texts] for key, texts in getattr(claim, side).items()} for side in BY_LANGUAGE}
    found |= {name: [*getattr(claim, name)] for name in LISTS}
    source = {name: value for name in SOURCE if (value := getattr(claim.source, name))}
    return {name: value for name, value in (found | {"source": source, "passage": each.passage}).items() if value}


class _Reader:
    """Takes one line apart; what is wrong is added to `troubles`."""

    def __init__(self, place: str) -> None:
        self.place, self.claim = place, ""
        self.troubles: list[Trouble] = []

    def trouble(self, field: str, key: str, **words: object) -> None:
        self.troubles.append(Trouble(self.place, self.claim, field, key, words))

    def read(self, line: str) -> Record | None:
        try:
            value = json.loads(line, object_pairs_hook=self._pairs)
        except (ValueError, RecursionError) as error:
            self.trouble("", "json", what=str(error))
            return None
        if not isinstance(value, Mapping):
            self.trouble("", "kind", wanted="{…}")
            return None
        self.claim = name if isinstance(name := value.get("id"), str) else ""
        self._known(value, _KNOWN, "")
        source = value.get("source", {})
        source = {"id": source} if isinstance(source, str) else self._mapping(source, "source")
        self._known(source, SOURCE, "source.")
        readers = (
            *((name, self._text) for name in TEXTS),
            *((name, self._sides) for name in BY_LANGUAGE),
            *((name, self._texts) for name in LISTS),
        )
        return record(
            self.place,
            {name: read(value[name], name) for name, read in readers if name in value},
            {name: self._text(source[name], f"source.{name}") for name in SOURCE if name in source},
            self._text(value.get("passage", ""), "passage"),
        )

    def _pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            self.trouble(next(name for name in found if names.count(name) > 1), "repeated")
        return found

    def _known(self, value: Mapping[str, Any], known: tuple[str, ...], prefix: str) -> None:
        for name in value:
            if name not in known:
                near = get_close_matches(name, known, 1)
                self.trouble(f"{prefix}{name}", "field", known=", ".join(near or known))

    def _mapping(self, value: Any, field: str) -> Mapping[str, Any]:
        if isinstance(value, Mapping):
            return value
        self.trouble(field, "kind", wanted="{…}")
        return {}

    def _text(self, value: Any, field: str) -> str:
        if isinstance(value, str):
            return value
        self.trouble(field, "kind", wanted='"…"')
        return ""

    def _texts(self, value: Any, field: str) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.trouble(field, "kind", wanted='["…"]')
            return ()
        texts = [self._text(each, field).strip() for each in value]
        return tuple(dict.fromkeys(text for text in texts if text))

    def _sides(self, value: Any, field: str) -> dict[str, tuple[str, ...]]:
        sides = self._mapping(value, field)
        self._known(sides, LANGUAGES, f"{field}.")
        return {language: self._texts(texts, f"{field}.{language}") for language, texts in sides.items()}
