"""The names that a claim base yields."""

import pytest

from factcheck.base.gazetteer import base_entries, person_entries, texts_of
from factcheck.language.names import entry
from factcheck.model import Claim, ClaimBase, Source

SOURCE = Source(
    "s", "seeds/a.txt", author="Claire Zorblax et Paul B. Vautrin", publisher="La Gazette", title="Le Vieux Pont"
)


def base(*claims: Claim) -> ClaimBase:
    return ClaimBase("", (SOURCE,), claims, "")


def claim(text: str, **fields: object) -> Claim:
    return Claim(**({"id": "c", "source": SOURCE, "claim": text, "quote": text} | fields))  # type: ignore[arg-type]


def found(*claims: Claim) -> list[tuple[str, str, str]]:
    return [(" ".join(row[0]), row[1], row[2]) for row in base_entries(base(*claims), [])]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hélène Vautrin", ["helene vautrin", "helene vautrin", "vautrin"]),
        ("Paul B. Vautrin", ["paul b vautrin", "paul vautrin", "vautrin"]),
        ("Hélène – Vautrin", ["helene vautrin", "helene vautrin", "vautrin"]),
        ("Vautrin", []),
        ("Agence Vautrin", []),
        ("La revue Relations", []),
        ("", []),
    ],
)
def test_a_person_is_known_by_full_name_without_initials_and_by_last_name(name: str, expected: list[str]) -> None:
    entries = person_entries(name)
    assert [" ".join(row[0]) for row in entries] == expected
    assert {row[1:3] for row in entries} == ({(expected[1], "person")} if expected else set())


def test_authors_publishers_titles_and_speakers_are_names() -> None:
    rows = found(claim("Rien.", speaker="Ruth Okafor, Jean Durand"))
    assert ("ruth okafor", "ruth okafor", "person") in rows
    assert ("durand", "jean durand", "person") in rows
    assert ("zorblax", "claire zorblax", "person") in rows
    assert ("paul vautrin", "paul vautrin", "person") in rows
    assert ("la gazette", "la gazette", "publication") in rows
    assert ("le vieux pont", "le vieux pont", "work") in rows


def test_persons_of_the_wordings_are_known_by_their_last_name_from_then_on() -> None:
    rows = found(
        claim("Hier, Sarah Zorbel et la Société Zorbax sont venues.", refuted={"en": ("Then Émile Ortigue came.",)})
    )
    assert ("zorbel", "sarah zorbel", "person") in rows
    assert ("ortigue", "emile ortigue", "person") in rows
    assert not [row for row in rows if "zorbax" in row[0]]


def test_a_person_whom_the_base_knows_already_is_known_by_the_last_name_too() -> None:
    pack = [entry("Sarah Zorbel", "sarah zorbel", "person"), entry("Port-Zorbel", "port zorbel", "place")]
    rows = base_entries(base(claim("Hier, Sarah Zorbel est venue à Port-Zorbel.")), pack)
    assert entry("Zorbel", "sarah zorbel", "person") in rows[len(pack) :]
    assert not [row for row in rows[len(pack) :] if row[2] == "place"]


@pytest.mark.parametrize(("times", "known"), [(2, False), (3, True)])
def test_what_is_often_quoted_with_a_capital_is_a_work(times: int, known: bool) -> None:
    wordings = tuple(f"Il a lu « Les Jours perdus » {number} fois." for number in range(times))
    rows = found(claim("Rien.", wordings={"fr": wordings}))
    assert (("les jours perdus", "les jours perdus", "work") in rows) is known


def test_one_quoted_word_or_a_known_title_is_no_new_work() -> None:
    wordings = tuple(f"Il a lu « Germinal » et « Le Vieux Pont » {number} fois." for number in range(3))
    works = [row for row in found(claim("Rien.", wordings={"fr": wordings})) if row[2] == "work"]
    # « le toit du “Vieux Pont” » names it without its article.
    assert works == [("le vieux pont", "le vieux pont", "work"), ("vieux pont", "le vieux pont", "work")]


def test_all_that_is_said_in_a_claim_is_read_in_its_language() -> None:
    one = claim(
        "Un.",
        quote="Deux.",
        wordings={"fr": ("Trois.",), "de": ("Drei.",)},
        refuted={"en": ("Four.",), "fr": ("Quatre.",)},
    )
    assert list(texts_of(one)) == [("fr", "Un."), ("fr", "Deux."), ("fr", "Trois."), ("en", "Four."), ("fr", "Quatre.")]
