"""Labelled articles: what people say of the statements of an article, to compare the checker with.

`NAME.gold.jsonl` holds one JSON object a line, in reading order, for the article `NAME.txt` or `NAME.md` beside it:

    {"text": "…words of the article…", "label": "contradicted", "kind": "number", "seed": "002", "quote": "…" or null}

`seed` names the source that decides (`seeds/002_….txt`, or a whole file name with or without its ending), `quote` the
words of it that do; both are for supported and contradicted rows and may be null or left out elsewhere.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from factcheck.documents import read_document
from factcheck.errors import InputError
from factcheck.model import Document, Span, Verdict

GOLD = ".gold.jsonl"
_ENDINGS = ("", ".txt", ".md")
_TEXTS = ("text", "label", "kind")
_PASSAGE = ("seed", "quote")
_EVIDENT = (Verdict.SUPPORTED, Verdict.CONTRADICTED)


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled statement; `span` is its place in the article's text, `line` its line in the labels (from 1)."""

    text: str
    span: Span
    label: Verdict
    kind: str
    seed: str
    quote: str
    line: int


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with its labelled statements, in the order of the file of labels, whose path is `labels`."""

    document: Document
    rows: tuple[Row, ...]
    labels: str


def names_source(seed: str, file: str) -> bool:
    """Tell whether the `seed` of a row names the source `file`: "002" is seeds/002_….txt, "bridge" seeds/bridge.txt."""
    path = PurePath(file)
    return bool(seed) and (f"{seed}_" in file or seed in (path.name, path.stem))


def read(directory: Path) -> tuple[Labelled, ...]:
    """Read the labelled articles of a folder, sorted by name.

    Raises InputError, with every problem on a line of its own ("file:line: what is wrong, what to do").
    """
    if not directory.is_dir():
        raise InputError(f"{directory}: no such folder. Give a folder with NAME{GOLD} and NAME.txt or NAME.md.")
    problems: list[str] = []
    articles = []
    for path in sorted(directory.glob(f"*{GOLD}")):
        try:
            articles.append(_article(path, problems))
        except InputError as error:
            problems.append(str(error))
    if problems:
        raise InputError("\n".join(problems))
    if not articles:
        raise InputError(f"{directory}: no labelled articles here. Put NAME{GOLD} beside NAME.txt or NAME.md.")
    return tuple(articles)


def _article(path: Path, problems: list[str]) -> Labelled:
    stem = path.name.removesuffix(GOLD)
    found = next((p for p in (path.with_name(stem + ending) for ending in _ENDINGS) if p.is_file()), None)
    if found is None:
        raise InputError(f"{path}: labels without an article. Put {stem}.txt or {stem}.md beside them.")
    document = read_document(str(found))
    return Labelled(document, tuple(_rows(path, document, problems)), str(path))


def _rows(path: Path, document: Document, problems: list[str]) -> Iterator[Row]:
    """Yield the rows, each looked for after the one before and, where it is not there, from the beginning."""
    at = 0
    for number, line in _lines(path):
        fault, fields = _fields(line)
        start = document.text.find(fields["text"], at) if not fault else -1
        if not fault and start < 0:
            start = document.text.find(fields["text"])
            if start < 0:
                fault = f"text is not in {document.path}. Copy it from the article, character by character."
        if fault:
            problems.append(f"{path}:{number}: {fault}")
            continue
        at = start + len(fields["text"])
        seed, quote = (fields.get(key) or "" for key in _PASSAGE)
        yield Row(fields["text"], Span(start, at), Verdict(fields["label"]), fields["kind"], seed, quote, number)


def _lines(path: Path) -> list[tuple[int, str]]:
    """Give the lines that are not empty, with their numbers."""
    try:
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error
    return [(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _fields(line: str) -> tuple[str, dict[str, Any]]:
    """Give what is wrong with a line ("" for nothing) and its fields."""
    try:
        fields = json.loads(line)
    except ValueError as error:
        return f"not JSON ({error}). Write one object a line.", {}
    if not isinstance(fields, dict):
        return "not a JSON object. Write one object a line.", {}
    return _fault(fields), fields


def _fault(fields: dict[str, Any]) -> str:
    evident = fields.get("label") in _EVIDENT
    missing = [key for key in (*_TEXTS, *(_PASSAGE if evident else ())) if key not in fields]
    if missing:
        return f"{', '.join(missing)} missing. Add {'it' if len(missing) == 1 else 'them'}."
    for key in (*_TEXTS, *_PASSAGE):
        value = fields.get(key)
        if not isinstance(value, str) and not (value is None and key in _PASSAGE):
            return f"{key} is {json.dumps(value, ensure_ascii=False)}. Write a text in quotation marks."
    if not fields["text"].strip():
        return "text is empty. Copy the statement from the article."
    if fields["label"] not in [str(verdict) for verdict in Verdict]:
        return f"label {fields['label']!r} is not known. Possible: {', '.join(Verdict)}."
    return ""
