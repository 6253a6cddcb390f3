"""The gazetteer packs are data with one canonical form: a change shows as one line, and no name leads two ways."""

from collections import defaultdict
from collections.abc import Iterable
from importlib.resources import files
from typing import NamedTuple

import pytest

from factcheck.language.names import places_within, words_of

KINDS = ("metonymy", "org", "person", "place", "publication")
PACKS = files("factcheck.language.packs")


class Line(NamedTuple):
    kind: str
    canonical: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    within: tuple[str, ...]  # places in which it lies


def cells(text: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in text.split(",")) if text else ()


def parsed(line: str) -> Line:
    kind, canonical, aliases, demonyms, within, *rest = [*(cell.strip() for cell in line.split("|")), "", "", ""]
    assert not any(rest), f"too many cells: {line}"
    return Line(kind, canonical, cells(aliases), cells(demonyms), cells(within))


def written(line: Line) -> str:
    lists = (", ".join(names) for names in (line.aliases, line.demonyms, line.within))
    text = " | ".join((line.kind, line.canonical, *lists))
    return text.replace("|  |", "| |").replace("|  |", "| |").rstrip("| ")


def order(line: Line) -> tuple[str, tuple[str, ...], str]:
    return line.kind, words_of(line.canonical), line.canonical


def doubles(owned: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Spellings (folded) that belong to more than one owner."""
    owners: dict[str, list[str]] = defaultdict(list)
    for spelling, owner in owned:
        names = owners[" ".join(words_of(spelling))]
        if owner not in names:
            names.append(owner)
    return {spelling: names for spelling, names in owners.items() if len(names) > 1}


TEXT = PACKS.joinpath("names.txt").read_text(encoding="utf-8")
LINES = [parsed(line) for line in TEXT.splitlines()]
NAMES = [line for line in LINES if line.kind != "metonymy"]
METONYMS = [line for line in LINES if line.kind == "metonymy"]
FIRST_NAMES = PACKS.joinpath("first_names.txt").read_text(encoding="utf-8").splitlines()


def test_each_line_is_in_canonical_form() -> None:
    assert "".join(written(line) + "\n" for line in LINES) == TEXT


def test_lines_stand_in_canonical_order() -> None:
    assert sorted(LINES, key=order) == LINES


def test_every_kind_is_known_and_present() -> None:
    assert sorted({line.kind for line in LINES}) == list(KINDS)


def test_every_spelling_has_words() -> None:
    spellings = (spelling for line in LINES for spelling in (line.canonical, *line.aliases, *line.demonyms))
    assert [spelling for spelling in spellings if not words_of(spelling)] == []


def test_names_begin_with_a_capital() -> None:
    names = (name for line in LINES for name in (line.canonical, *line.aliases))
    assert [name for name in names if not name[0].isupper()] == []


def test_no_canonical_name_stands_on_two_lines() -> None:
    seen = [(line.kind == "metonymy", words_of(line.canonical)) for line in LINES]
    assert [key for key in dict.fromkeys(seen) if seen.count(key) > 1] == []


def test_no_alias_leads_to_two_names() -> None:
    assert doubles((name, line.canonical) for line in NAMES for name in (line.canonical, *line.aliases)) == {}


def test_no_alias_is_repeated() -> None:
    for line in NAMES:
        spellings = [words_of(name) for name in (line.canonical, *line.aliases)]
        assert len(set(spellings)) == len(spellings), line.canonical


def test_no_demonym_leads_to_two_places() -> None:
    assert doubles((demonym, line.canonical) for line in LINES for demonym in line.demonyms) == {}


def test_no_demonym_is_repeated() -> None:
    for line in LINES:
        assert len(set(line.demonyms)) == len(line.demonyms), line.canonical


def test_only_places_have_demonyms() -> None:
    assert [line.canonical for line in LINES if line.demonyms and line.kind != "place"] == []


def test_no_name_is_the_demonym_of_another_place() -> None:
    demonyms = [(demonym, line.canonical) for line in LINES for demonym in line.demonyms]
    folded = {words_of(demonym) for demonym, _ in demonyms}
    names = [(n, x.canonical) for x in NAMES for n in (x.canonical, *x.aliases) if words_of(n) in folded]
    assert doubles([*demonyms, *names]) == {}


def test_a_metonym_stands_for_one_known_place() -> None:
    places = {line.canonical for line in NAMES if line.kind == "place"}
    assert [line for line in METONYMS if len(line.aliases) != 1 or line.aliases[0] not in places] == []


def test_first_names_are_sorted_capitalised_single_words() -> None:
    assert sorted(FIRST_NAMES, key=lambda name: (words_of(name), name)) == FIRST_NAMES
    assert [name for name in FIRST_NAMES if len(words_of(name)) != 1 or not name[0].isupper()] == []
    folded = [words_of(name) for name in FIRST_NAMES]
    assert [name for name in dict.fromkeys(folded) if folded.count(name) > 1] == []


def test_a_place_lies_in_places_that_are_listed_and_never_in_itself() -> None:
    within = places_within()
    known = {" ".join(words_of(line.canonical)) for line in LINES if line.kind == "place"}
    for line in LINES:
        if line.kind != "place":
            assert not line.within
            continue
        key = " ".join(words_of(line.canonical))
        assert known.issuperset(" ".join(words_of(name)) for name in line.within), line
        assert key not in within.get(key, ()), line


@pytest.mark.parametrize(
    ("place", "around", "apart"),
    [
        ("nairobi", {"kenya", "afrique"}, {"tanzanie", "europe"}),
        ("aix en provence", {"france", "europe"}, {"italie"}),
        ("guadeloupe", {"france", "outre mer"}, {"europe"}),  # of France, but not in Europe
        ("wall street", {"etats unis", "amerique du nord"}, {"californie"}),
    ],
)
def test_places_lie_in_all_that_is_around_them(place: str, around: set[str], apart: set[str]) -> None:
    found = set(places_within()[place])
    assert around <= found
    assert not apart & found
