"""Which claims enter a base, which are there already, and what keeps the others out."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from factcheck.base.load import load_base
from factcheck.curate.exchange.intake import Plan, plan
from factcheck.curate.exchange.record import Batch, Record
from factcheck.errors import BaseError
from factcheck.model import Claim, Source
from tests.curate.exchange.records import carry_out, made, sentence, write

TEXT = "Le pont a coûté 14 millions.\nIl est fermé le lundi. Il est fermé le soir.\n"
HELD = made(id="cout", claim="Le pont a coûté 14 millions.", quote="Le pont a coûté 14 millions.", topics=("t",))
PONT = Source("pont", "seeds/s.txt", "Le pont")
NONE = Source("", "")
ENDS = (("seeds", ".txt"), ("seeds", "-2.txt"), ("claims", ".yaml"), ("claims", "-2.yaml"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A base of one claim, whose claim file carries a comment, and a text without claims."""
    write(tmp_path, PONT, [HELD], TEXT)
    (tmp_path / "seeds" / "autre.txt").write_bytes(b"Rien.\r\nTout.\r\n")
    with (tmp_path / "claims" / "s.yaml").open("a", encoding="utf-8") as file:
        file.write("# à suivre\n")
    return tmp_path


def row(passage: str = "", place: str = "t.csv:2", **fields: Any) -> Record:
    return Record(made(**{"id": "n", "claim": "Il ferme.", "source": NONE, "place": place} | fields), passage)


def planned(root: Path, *rows: Record, name: str = "t.csv", draft: bool = False) -> Plan:
    return plan(root, Batch(rows, columns={"quote": "Citation"}), name, draft=draft)


def told(found: Plan) -> list[str]:
    return [sentence(each) for each in (*found.troubles, *found.remarks)]


def claims(root: Path) -> list[Claim]:
    base = load_base(root)
    return [*base.claims, *base.undecided]


def test_claims_of_a_known_source_are_put_after_its_own(root: Path) -> None:
    before = (root / "claims" / "s.yaml").read_text(encoding="utf-8")
    found = planned(root, row(quote="Il est fermé le lundi.", source=Source("pont", "")))
    assert (told(found), found.added, found.sources, [*found.files]) == ([], ("n",), ("pont",), ["claims/s.yaml"])
    carry_out(root, found)
    after = (root / "claims" / "s.yaml").read_text(encoding="utf-8")
    added = "- id: n\n  claim: Il ferme.\n  quote: Il est fermé le lundi.\n"
    assert after == before.replace("# à suivre\n", f"{added}# à suivre\n")
    assert [each.id for each in claims(root)] == ["cout", "n"]


@pytest.mark.parametrize("file", ["seeds/autre.txt", "autre.txt"])
def test_a_text_of_the_base_may_be_named_with_or_without_its_folder(root: Path, file: str) -> None:
    found = planned(root, row(quote="Tout.", source=Source("", file, date="2020")))
    carry_out(root, found)
    digest = hashlib.sha256(b"Rien.\r\nTout.\r\n").hexdigest()
    assert (told(found), [*found.files]) == ([], ["claims/autre.yaml"])
    assert claims(root)[0].source == Source("autre", "seeds/autre.txt", date="2020", sha256=digest)


def test_the_only_source_of_a_file_is_meant_by_it(root: Path) -> None:
    found = planned(root, row(quote="Il est fermé le lundi.", source=Source("", "s.txt")))
    assert (told(found), found.sources) == ([], ("pont",))


def test_passages_become_a_source_text(root: Path) -> None:
    rows = [
        row("A dit. B dit.", id="a", quote="A dit.", source=Source("", "", "Titre neuf")),
        row("B dit.", id="b", quote="B dit.", source=Source("", "", "Titre neuf", author="X")),
        row("C.", id="c", quote="C.", source=Source("", "", "Titre neuf")),
        row("D.", id="d", quote="D."),
    ]
    found = planned(root, *rows)
    assert told(found) == []
    assert [*found.files] == ["seeds/titre-neuf.txt", "seeds/t.txt", "claims/titre-neuf.yaml", "claims/t.yaml"]
    assert found.files["seeds/titre-neuf.txt"] == b"A dit. B dit.\n\nC.\n"
    carry_out(root, found)
    assert {each.id: each.source.author for each in claims(root)} == {"a": "X", "b": "X", "c": "X", "d": "", "cout": ""}
    assert planned(root, *rows).skipped == ("a", "b", "c", "d")
    more = planned(root, row("E.", id="e", quote="E."))
    assert (told(more), more.sources) == ([], ("t-2",))


def test_what_is_there_already_is_left_as_it_is(root: Path) -> None:
    same = HELD._replace(source=NONE, topics=(), place="t.csv:2")
    found = planned(root, Record(same), Record(same._replace(id="", status="draft", place="t.csv:3")))
    assert found.files == {}
    assert found.skipped == ("cout",)
    assert told(found) == [
        "t.csv:3: no source text. Name a text of seeds/ in file, or give the passage that holds the quote"
    ]


def test_a_claim_without_an_id_gets_one_of_its_words_and_keeps_it(root: Path) -> None:
    source = Source("pont", "")
    rows = [row(id="", quote="Il est fermé le lundi.", source=source), row(id="", quote="fermé le soir", source=source)]
    found = planned(root, *rows)
    assert found.added[0] == "il-ferme"
    assert found.added[1].startswith("il-ferme-")
    carry_out(root, found)
    assert planned(root, *rows).skipped == found.added


def test_drafts_do_not_undo_a_review(root: Path) -> None:
    found = planned(root, Record(HELD._replace(source=NONE, status="draft")))
    assert (told(found), found.skipped) == ([], ("cout",))


def test_every_claim_becomes_a_draft_on_request(root: Path) -> None:
    found = planned(root, row(quote="Il est fermé le lundi.", source=Source("pont", "")), draft=True)
    carry_out(root, found)
    assert found.drafts == 1
    assert [each.status for each in claims(root)] == ["", "draft"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"claim": ""}, "claim: is missing. Fill it in"),
        ({"quote": ""}, "Citation: is missing. Fill it in"),
        ({"id": "N 1"}, "id: “N 1” is no id. Use the letters a-z, digits, and single hyphens between them"),
        (
            {"status": "vu"},
            "status: “vu” is not known. Write draft or rejected, or leave it empty for a reviewed claim",
        ),
        ({"topics": ("a\0",)}, "topics: holds a NUL character. Remove it"),
        (
            {"wordings": {"fr": ("\ud800",)}},
            "wordings fr: holds half a character (a lone surrogate). Write the text anew",
        ),
        ({"source": NONE}, "no source text. Name a text of seeds/ in file, or give the passage that holds the quote"),
        (
            {"source": Source("x", "../secret")},
            "file: ../secret is not in seeds/. Put the text there, or give the passage that holds the quote",
        ),
        (
            {"source": Source("x", "x" * 999)},
            f"file: {'x' * 999} is not in seeds/. Put the text there, or give the passage that holds the quote",
        ),
        (
            {"source": Source("X", "")},
            "source: “X” is no id. Use the letters a-z, digits, and single hyphens between them",
        ),
        (
            {"source": Source("pont", "", "La gare")},
            "title: the source pont has “Le pont” here. Make them the same, or give this source another id",
        ),
        (
            {"source": Source("pont", "autre.txt")},
            "file: the source pont has “seeds/s.txt” here. Make them the same, or give this source another id",
        ),
        (
            {"quote": "Le pont a couté 14 million"},
            (
                "Citation: is not in “seeds/s.txt” word for word; closest, on line 1: “Le pont a coûté 14 millions”. "
                "Copy the words from there"
            ),
        ),
        ({"quote": "xyz" * 999}, "Citation: is not in “seeds/s.txt” word for word. Copy the words from there"),
        (
            {"quote": "Il est fermé"},
            (
                "Citation: occurs 2 times in “seeds/s.txt” (lines 2, 2). "
                "Tell which with prefix or suffix, the words around it"
            ),
        ),
        (
            {"quote": "Il est fermé", "prefix": "Non. "},
            (
                "Citation: stands in “seeds/s.txt”, but not with this prefix and suffix. "
                "Copy what stands right before or after it"
            ),
        ),
        (
            {"conflicts_with": ("cout", "o")},
            "conflicts_with: o is no other claim of the base or of this file. Mend the id, or leave it out",
        ),
        (
            {"id": "cout", "source": NONE},
            (
                "id: another claim has this id (claims/s.yaml:6); they differ in claim, Citation. "
                "Choose another id, or edit that one"
            ),
        ),
    ],
)
def test_what_keeps_a_claim_out_is_told(root: Path, fields: dict[str, Any], message: str) -> None:
    good = {"quote": "Il est fermé le lundi.", "source": Source("pont", "")}
    found = planned(root, row(**good | fields))
    assert (found.files, found.added) == ({}, ())
    assert told(found) == [f"t.csv:2: {(good | {'id': 'n'} | fields)['id']}: {message}"]


def test_a_quote_is_looked_for_in_its_own_passage_and_in_the_text_made_of_all(root: Path) -> None:
    rows = [
        row("A dit oui. ", id="a", quote="dit oui"),
        row("B dit oui.", id="b", quote="B dit oui", place="t.csv:3"),
        row("C.", id="c", quote="B dit oui", place="t.csv:4"),
    ]
    found = planned(root, *rows)
    assert found.added == ("b",)
    assert told(found) == [
        "t.csv:4: c: Citation: is not in “passage” word for word. Copy the words from there",
        (
            "t.csv:2: a: Citation: occurs 2 times in “passage” (lines 1, 3). "
            "Tell which with prefix or suffix, the words around it"
        ),
    ]


def test_a_claim_that_names_one_that_stays_out_stays_out_too(root: Path) -> None:
    rows = [
        row("A.", id="a", quote="A.", conflicts_with=("b",)),
        row("B.", id="b", quote="B.", conflicts_with=("c",)),
        row("C.", id="c", quote="Non."),
        row("D.", id="d", quote="D.", conflicts_with=("cout",)),
    ]
    assert planned(root, *rows).added == ("d",)


def test_another_version_of_a_text_is_told_once(root: Path) -> None:
    source = Source("", "autre.txt", sha256="0" * 64)
    found = planned(root, row(quote="Rien.", source=source), row(id="m", quote="Tout.", source=source))
    assert told(found) == [
        (
            "t.csv:2: sha256: seeds/autre.txt of this base is not the version that the import was made from; "
            "the quotes are in it"
        )
    ]


def test_a_list_in_brackets_is_not_taken_apart(root: Path) -> None:
    head = "source:\n  id: pont\n  file: seeds/s.txt\nclaims: "
    (root / "claims" / "s.yaml").write_text(f"{head}[{{id: cout, claim: x, quote: Le pont}}]\n", encoding="utf-8")
    found = planned(root, row(quote="fermé le soir", source=Source("pont", "")))
    assert (found.files, found.added) == ({}, ())
    assert told(found) == [
        (
            "t.csv:2: n: the claims in claims/s.yaml are written in brackets. "
            "Write them as a list with dashes, then import again"
        )
    ]


def test_existing_files_are_never_written_over(root: Path) -> None:
    (root / "seeds" / "t.txt").write_text("autre", encoding="utf-8")
    (root / "claims" / "t.yaml").write_text(
        "source:\n  id: u\n  file: seeds/s.txt\nclaims:\n- id: u\n  claim: x\n  quote: Le pont\n", encoding="utf-8"
    )
    found = planned(root, row("D.", quote="D."))
    assert [*found.files] == ["seeds/t-2.txt", "claims/t-2.yaml"]


def test_two_sources_whose_long_ids_begin_alike_get_files_of_their_own(root: Path) -> None:
    ids = ["x" * 300, "x" * 301]
    found = planned(
        root, *(row(each, id=each[:99] + str(len(each)), quote=each, source=Source(each, "")) for each in ids)
    )
    carry_out(root, found)
    assert [*found.files] == [f"{folder}/{'x' * 100}{end}" for folder, end in ENDS]
    assert len(claims(root)) == 3


def test_an_invalid_base_is_told_first(root: Path) -> None:
    (root / "claims" / "s.yaml").write_text("source: x\n", encoding="utf-8")
    with pytest.raises(BaseError, match=r"claims/s\.yaml:1: source: is a text and should be a mapping"):
        planned(root)


def test_rejected_claims_need_no_quote_in_the_text(root: Path) -> None:
    found = planned(root, row(quote="Disparu.", status="rejected", source=Source("pont", "")))
    carry_out(root, found)
    assert [(each.id, each.status) for each in claims(root)] == [("cout", ""), ("n", "rejected")]


def test_a_retired_id_is_not_used_again(root: Path) -> None:
    with (root / "claims" / "s.yaml").open("a", encoding="utf-8") as file:
        file.write("retired: [n, il-ferme]\n")
    refused = planned(root, row(quote="Il est fermé le lundi.", source=Source("pont", "")))
    assert refused.added == ()
    assert "is retired (claims/s.yaml:" in told(refused)[0]
    named = planned(root, row(id="", quote="Il est fermé le lundi.", source=Source("pont", "")))
    assert told(named) == []
    assert named.added[0].startswith("il-ferme-")
