"""Tables: a claim a row, as spreadsheets keep them in CSV files.

    id,claim,quote,wordings_fr,topics,source,title,passage
    pont-cout,Le pont a coûté 14 millions.,a coûté 14 millions d’euros,"Le pont : 14 millions.
    Il a fallu 14 millions.",budget,gazette-2019,Le pont,Sa construction a coûté 14 millions d’euros.

Several wordings stand in one cell, a line each, or in columns of the same name; cues, topics and ids of other claims
may also be parted by commas or semicolons. `cells` says how line ends in them are written, and how formulas are kept
from running.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from factcheck.base.read import BY_LANGUAGE
from factcheck.curate.exchange.cells import bared, guarded, joined, parted
from factcheck.curate.exchange.columns import FIELDS, field_of, folded
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

DELIMITERS = (",", ";", "\t")
_MANY = ("wordings", "refuted", "cues", "topics", "conflicts")  # how the fields begin that several columns may fill
_REQUIRED = ("claim", "quote")
_COLUMNS = tuple(name for name in FIELDS if name.replace(" ", "_") not in BY_LANGUAGE)
_PARTED = ("cues", "refuted_cues")  # short texts, which people part by commas, as they do topics
_LONGEST = 2**31 - 1  # code points in a cell; what the module csv can be told on every system


def read_table(text: str, name: str) -> Batch:
    """Read a table from the `text` of the file `name`."""
    text = text.removeprefix("\ufeff")
    delimiter, skipped = _delimiter(text)
    troubles: list[Trouble] = []
    rows = _rows(text, delimiter, name, troubles)
    for _ in range(skipped):
        next(rows, None)
    _, header = next(rows, (0, []))
    fields = [field_of(each) for each in header]
    columns = {field: title for field, title in zip(reversed(fields), reversed(header), strict=True) if field}
    if unfit := [*_unfit(name, header, fields)]:
        return Batch((), tuple(troubles or unfit))
    records = [_record(f"{name}:{line}", row, header, fields, troubles) for line, row in rows if any(row)]
    shown = {_name(field): title for field, title in columns.items()}
    remarks = [_unknown(name, title) for title, field in zip(header, fields, strict=True) if title and not field]
    return Batch(tuple(records), tuple(troubles), tuple(remarks), shown)


def write_table(records: Iterable[Record], delimiter: str = ",") -> str:
    """Write a table of the records, lines ended by CRLF (https://www.rfc-editor.org/rfc/rfc4180)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([name.replace(" ", "_") for name in _COLUMNS])
    for each in records:
        cells = _cells(each)
        writer.writerow([guarded(cells[name]) for name in _COLUMNS])
    return out.getvalue()


def _title(name: str) -> str:
    """What `columns` calls a field of a claim."""
    return name.replace("_", " ")


def _name(title: str) -> str:
    """The field, and language, that `columns` calls so: "refuted cues fr" → "refuted_cues fr"."""
    for name in (*BY_LANGUAGE, *LISTS):
        title = title.replace(_title(name), name)
    return title


def _cells(each: Record) -> dict[str, str]:
    claim, source = each.claim, each.claim.source
    cells = {name: getattr(claim, name) for name in TEXTS}
    for side in BY_LANGUAGE:
        texts, also = getattr(claim, side), ";," if side in _PARTED else ""
        cells |= {f"{_title(side)} {language}": joined(texts.get(language, ()), also) for language in LANGUAGES}
    cells |= {"topics": joined(claim.topics, ";,"), "conflicts with": joined(claim.conflicts_with, ";,")}
    cells |= {name: getattr(source, name) for name in SOURCE if name != "id"}
    return cells | {"source": source.id, "passage": each.passage}


def _delimiter(text: str) -> tuple[str, int]:
    """What parts the cells, and how many lines stand before the header ("sep=;" says it to some spreadsheets)."""
    first = text.split("\n", 1)[0].rstrip("\r")
    if first.lower().startswith("sep=") and first[4:] in DELIMITERS:
        return first[4:], 1
    return max(DELIMITERS, key=lambda sign: _known(text, sign)), 0


def _known(text: str, delimiter: str) -> int:
    try:
        header = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return 0
    return sum(bool(field_of(each)) for each in header)


def _rows(text: str, delimiter: str, name: str, troubles: list[Trouble]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows with their first line (from 1), the guards taken off; quotation marks that do not pair end it."""
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error:
            troubles.append(Trouble(f"{name}:{line}", "", "", "marks"))
            return
        if row is None:
            return
        yield line, [bared(cell) for cell in row]
        line = reader.line_num + 1


def _unfit(name: str, header: Sequence[str], fields: Sequence[str]) -> Iterator[Trouble]:
    """Yield what keeps a table with this header from being read at all."""
    for field in _REQUIRED:
        if field not in fields:
            found = ", ".join(f"“{each}”" for each in header if each.strip())
            yield Trouble(f"{name}:1", "", "", "columns", {"wanted": field, "found": found or "–"})
    for field in FIELDS:
        if fields.count(field) > 1 and not field.startswith(_MANY):
            named = ", ".join(f"“{each}”" for each, one in zip(header, fields, strict=True) if one == field)
            yield Trouble(f"{name}:1", "", "", "twice", {"columns": named, "meaning": field})


def _unknown(name: str, title: str) -> Trouble:
    near = get_close_matches(folded(title), FIELDS, 1)
    key = "column-like" if near else "column"
    return Trouble(f"{name}:1", "", title, key, {"near": near[0] if near else ""})


def _record(
    place: str, row: Sequence[str], header: Sequence[str], named: Sequence[str], troubles: list[Trouble]
) -> Record:
    cells: dict[str, list[str]] = {}
    for name, cell in zip(named, row, strict=False):
        cells.setdefault(name, []).append(cell)
    if any(row[len(header) :]):
        known = cells.get("id", [""])[0].strip()
        troubles.append(Trouble(place, known, "", "width", {"found": len(row), "wanted": len(header)}))
    one = {field: found[0] for field, found in cells.items()}
    language = one.get("language", "").strip()
    fields: dict[str, Any] = {name: one[name] for name in TEXTS if name in one}
    fields |= {side: _by_language(cells, side, language) for side in BY_LANGUAGE}
    fields |= {name: _parts(cells.get(_title(name), ()), by_commas=True) for name in LISTS}
    source = {name: one[key] for name in SOURCE if (key := "source" if name == "id" else name) in one}
    return record(place, fields, source, one.get("passage", ""))


def _by_language(cells: Mapping[str, Sequence[str]], side: str, language: str) -> dict[str, tuple[str, ...]]:
    """Texts by language; a column that names none holds texts in the language of the source, else French."""
    own = language if language in LANGUAGES else LANGUAGES[0]
    found = {each: [*cells.get(f"{_title(side)} {each}", ())] for each in LANGUAGES}
    found[own] += cells.get(_title(side), ())
    return {each: _parts(texts, by_commas=side in _PARTED) for each, texts in found.items()}


def _parts(cells: Iterable[str], *, by_commas: bool) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for cell in cells for text in parted(cell, by_commas=by_commas)))
