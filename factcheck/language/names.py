"""Proper names: found in a text, folded to one key, typed where a gazetteer knows them.

A `Gazetteer` joins the shipped pack (world knowledge: countries, companies, newspapers, …) with the names that a claim
base yields (speakers, authors, publishers, capitalised names of its wordings). Aliases and demonyms lead to one key:
« kényan », "Kenyan" and « Kenya » are one name.
"""

import os
from collections.abc import Iterable, Mapping
from functools import cache

from factcheck.language.packs import en_dates, fr_dates
from factcheck.language.patterns import pattern
from factcheck.language.words import fold, tokens
from factcheck.model import Name, Token

# Folded words, key, kind, whether it is a demonym, and how each word is written ("c" capital, "A" capitals only, ".").
Entry = tuple[tuple[str, ...], str, str, bool, str]
Table = Mapping[str, list[Entry]]

_ACRONYM = 6
_WITHIN = 4  # cell of a line in which a place's surroundings stand
_OVERSEAS = "Outre-mer"  # of a country, and not where it is
_OPENING = " \u00a0\u202f\n\t*_-–—•"  # what may stand before the first word of a sentence
_SPLIT = pattern(r"[^\W_]+")
# A capitalised word here opens a sentence or is a title, not a name.
_TITLES = frozenset(
    """
    ia ai m mm mme mmes mlle dr pr me mr mrs ms prof professor sir le la les l un une the a an de du des et and
""".split()
)
# Names that are words like any other, where they open a sentence: "Microworkers are …", "Next to …".
_ORDINARY = frozenset("microworkers next relations".split())
# An acronym in capitals that is no name, nor the end of one: « Making AI » opens a sentence.
_TECHNOLOGY = frozenset(("ai", "ais", "ia"))
# English writes them with a capital; `dates` reads them.
_CALENDAR = frozenset(
    [
        *(month for pack in (en_dates, fr_dates) for month in pack.MONTHS if month not in pack.WEAK_MONTHS),
        *(day + plural for pack in (en_dates, fr_dates) for day in pack.WEEKDAY.split("|") for plural in ("", "s")),
    ]
)


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name: « L'Humanité » → ("l", "humanite")."""
    return tuple(fold(word) for word in _SPLIT.findall(name))


def key_of(name: str) -> str:
    """The key of a name that no gazetteer has: its folded words."""
    return " ".join(words_of(name))


def _pack_rows() -> list[list[str]]:
    """The lines of the shipped gazetteer, by cell."""
    return [[cell.strip() for cell in line.split("|")] for line in _pack_lines("names.txt")]


def _pack_lines(name: str) -> list[str]:
    with open(os.path.join(os.path.dirname(__file__), "packs", name), encoding="utf-8") as file:
        return [line for line in file.read().splitlines() if line.strip() and not line.startswith("#")]


@cache
def first_names() -> frozenset[str]:
    """Common first names, folded."""
    # Folded at once: one by one takes ten times as long.
    return frozenset(line.strip() for line in fold("\n".join(_pack_lines("first_names.txt"))).split("\n"))


def entry(name: str, key: str, kind: str, *, demonym: bool = False) -> Entry:
    """A gazetteer entry for one spelling; where the spelling has capitals a text must have them too."""
    words = [token for part in name.split() for token in tokens(part, "fr")]
    shape = "" if demonym else "".join(_shape(surface) for part in name.split() for surface in _surfaces(part))
    return tuple(token.word for token in words), key, kind, demonym, shape


def _surfaces(part: str) -> list[str]:
    return [part[token.start : token.end] for token in tokens(part, "fr")]


def _shape(surface: str) -> str:
    if surface.isupper() and 1 < len(surface) <= _ACRONYM:
        return "A"
    return "c" if surface[:1].isupper() else "."


def pack_entries() -> list[Entry]:
    """The entries of the shipped gazetteer."""
    entries: list[Entry] = []
    for kind, canonical, *rest in _pack_rows():
        if kind == "metonymy":
            continue
        key = key_of(canonical)
        aliases = [canonical, *(_cells(rest[0]) if rest else [])]
        entries += [entry(alias, key, kind) for alias in aliases]
        entries += [entry(alias, key, kind, demonym=True) for alias in (_cells(rest[1]) if len(rest) > 1 else [])]
    known = {row[0] for row in entries}
    metonyms = [entry(name, key_of(stands), "place") for name, stands in metonymies()]
    return entries + [row for row in metonyms if row[0] not in known]


def places_within() -> dict[str, tuple[str, ...]]:
    """By key of a place, the keys of all places in which it lies: of a town its country, its continent, …; what may
    stand for a place lies in it.
    """
    rows = _pack_rows()
    own = {key_of(row[1]): [key_of(row[2])] for row in rows if row[0] == "metonymy"}
    for row in rows:
        if row[0] == "place" and len(row) > _WITHIN:
            own[key_of(row[1])] = [key_of(cell) for cell in _cells(row[_WITHIN])]
    return {key: tuple(sorted(_around(key, own))) for key in own}


def _around(key: str, own: dict[str, list[str]]) -> set[str]:
    """The places around a place, one in the other; of overseas territories only what is said of them."""
    near = own.get(key, [])
    if key_of(_OVERSEAS) in (key, *near):
        return set(near)
    return set(near).union(*(_around(outer, own) for outer in near))


def metonymies() -> list[tuple[str, str]]:
    """(name, what it may stand for): Matignon stands for France, Moscou for Russie."""
    return [(row[1], row[2]) for row in _pack_rows() if row[0] == "metonymy"]


def _cells(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",") if part.strip()]


def table_of(entries: Iterable[Entry]) -> Table:
    """Entries by first word, longest first; the first entry of one spelling wins, but a demonym stands beside it."""
    table: dict[str, list[Entry]] = {}
    seen: set[tuple[tuple[str, ...], bool]] = set()
    for row in entries:
        if row[0] and (row[0], row[3]) not in seen:
            seen.add((row[0], row[3]))
            table.setdefault(row[0][0], []).append(row)
    for rows in table.values():
        rows.sort(key=lambda row: (-len(row[0]), row[3], row[0]))
    return table


def _known(text: str, found: tuple[Token, ...], folded: list[str], index: int, table: Table) -> Entry | None:
    if folded[index] not in table:
        return None
    following = folded[index + 1 : index + 2]
    for row in table[folded[index]]:
        words = row[0]
        if len(words) > 1 and [words[1]] != following:  # « la … »: many names begin alike
            continue
        if tuple(folded[index : index + len(words)]) == words and (row[3] or _written(text, found, index, row[4])):
            return row
    return None


def _written(text: str, found: tuple[Token, ...], index: int, shape: str) -> bool:
    """Whether the text has the capitals of the entry: « Le monde » is not « Le Monde »."""
    for offset, form in enumerate(shape):
        token = found[index + offset]
        surface = text[token.start : token.end]
        if (form == "A" and not surface.isupper()) or (form == "c" and not surface[:1].isupper()):
            return False
    return True


def _opens(text: str, start: int) -> bool:
    """Whether the word at `start` opens a sentence or a quotation, where any word has a capital."""
    before = text[:start].rstrip(_OPENING)
    return not before or before[-1] in '.!?…:«“"('


def names(text: str, found: tuple[Token, ...], table: Table) -> tuple[Name, ...]:
    """The names of `text` in reading order.

    `found` are its tokens, `table` the gazetteer. A single unknown word that opens a sentence is no name: any
    word has a capital there. Demonyms count without a capital (« les annotateurs kényans »).
    """
    folded = [token.word for token in found]
    result: list[Name] = []
    index = 0
    while index < len(found):
        token = found[index]
        first = text[token.start]
        capital = first.isupper()
        if not capital and token.word not in table:
            index += 1
            continue
        row = _known(text, found, folded, index, table)
        if row is not None and token.word in _ORDINARY and _opens(text, token.start) and len(row[0]) == 1:
            index += 1
            continue
        if row is not None:
            last = index + len(row[0]) - 1
            result.append(Name(token.start, found[last].end, row[1], row[2]))
            index = last + 1
            continue
        if not capital:
            index += 1
            continue
        index = _unknown(text, found, folded, index, result, table)
    return tuple(result)


def _unknown(  # noqa: PLR0917 - one step of `names`, with its whole state
    text: str,
    found: tuple[Token, ...],
    folded: list[str],
    index: int,
    result: list[Name],
    table: Table,
) -> int:
    """Read a capitalised name that no gazetteer has; returns the index to go on from."""
    token = found[index]
    if token.word in _TITLES or not token.content:
        return index + 1
    last = index
    while (
        last + 1 < len(found)
        and text[found[last + 1].start].isupper()
        and text[found[last].end : found[last + 1].start] in (" ", "-", " ", "’", "'", ". ", " & ")
    ):
        if text[found[last].end : found[last + 1].start] == ". " and len(found[last].word) > 1:
            break
        if found[last + 1].word in _TECHNOLOGY or _known(text, found, folded, last + 1, table) is not None:
            break
        last += 1
    if (last == index and _opens(text, token.start)) or _CALENDAR.issuperset(folded[index : last + 1]):
        return last + 1
    joint = "&" in text[token.start : found[last].end]  # « Harry & David » is a firm
    kind = "person" if last > index and token.word in first_names() and not joint else ""
    result.append(Name(token.start, found[last].end, " ".join(folded[index : last + 1]), kind))
    return last + 1
