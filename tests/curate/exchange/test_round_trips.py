"""What goes out comes in again: nothing is lost that the format can hold, whatever the texts are."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from factcheck.base.load import load_base
from factcheck.base.shipped import shipped_root
from factcheck.curate.exchange.feed import read_feed
from factcheck.curate.exchange.intake import plan
from factcheck.curate.exchange.jsonl import read_lines, write_lines
from factcheck.curate.exchange.passages import records_of
from factcheck.curate.exchange.record import Batch, Record
from factcheck.curate.exchange.reviews import write_reviews
from factcheck.curate.exchange.table import read_table, write_table
from factcheck.model import Claim, Source
from tests.curate.exchange.records import bare, bases, carry_out, same, write

Format = tuple[Callable[[tuple[Record, ...]], str], Callable[[str, str], Batch]]
LOSSLESS: dict[str, Format] = {
    "csv": (write_table, read_table),
    "semicolons": (lambda rows: write_table(rows, ";"), read_table),
    "tabs": (lambda rows: "\ufeff" + write_table(rows, "\t"), read_table),
    "jsonl": (write_lines, read_lines),
}
Drawn = tuple[Source, list[Claim], str]


@pytest.mark.parametrize("form", LOSSLESS)
@given(drawn=bases())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_base_comes_back_whole(form: str, drawn: Drawn) -> None:
    dump, read = LOSSLESS[form]
    with tempfile.TemporaryDirectory() as folder:
        base = write(Path(folder) / "old", *drawn)
        written = dump(records_of(base))
        for name, seeds in (("texts", {"s.txt": drawn[2]}), ("empty", {})):
            root = Path(folder) / name
            (root / "seeds").mkdir(parents=True)
            for file, text in seeds.items():
                (root / "seeds" / file).write_bytes(text.encode())
            found = plan(root, read(written, "x"), "x")
            assert [each.told("en") for each in (*found.troubles, *found.remarks)] == []
            carry_out(root, found)
            assert same(load_base(root)) == same(base)
            if seeds:
                assert [each.claim.span for each in records_of(load_base(root))] == [
                    each.claim.span for each in records_of(base)
                ]
            again = plan(root, read(written, "x"), "x")
            assert (again.files, again.skipped) == ({}, tuple(each.claim.id for each in records_of(base)))


@given(drawn=bases())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_claim_reviews_come_back_as_drafts_without_what_the_format_cannot_hold(drawn: Drawn) -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = write(Path(folder) / "old", *drawn)
        rows = [each for each in records_of(base) if not each.claim.status]
        written = write_reviews(records_of(base))
        json.loads(written, parse_constant=pytest.fail)
        batch = read_feed(written, "x")
        assert [each.key for each in batch.troubles] == ([] if rows else ["reviews"])
        held = [
            bare(each).claim._replace(
                prefix="", note="", conflicts_with=(), status="draft", cues={}, refuted_cues={},
                source=each.claim.source._replace(file="", sha256=""),
            )
            for each in rows
        ]  # fmt: skip
        assert [bare(each).claim for each in batch.records] == held


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_the_shipped_base_comes_back_byte_for_byte(form: str, tmp_path: Path) -> None:
    dump, read = LOSSLESS[form]
    shipped = load_base(shipped_root())
    (tmp_path / "seeds").symlink_to(shipped_root() / "seeds")
    carry_out(tmp_path, plan(tmp_path, read(dump(records_of(shipped)), "x"), "x"))
    files = {path.name: path.read_bytes() for path in (shipped_root() / "claims").iterdir()}
    assert {path.name: path.read_bytes() for path in (tmp_path / "claims").iterdir()} == files


def test_the_shipped_base_enters_an_empty_folder_with_texts_made_of_its_passages(tmp_path: Path) -> None:
    shipped = load_base(shipped_root())
    carry_out(tmp_path, plan(tmp_path, read_table(write_table(records_of(shipped)), "x"), "x"))
    assert same(load_base(tmp_path)) == same(shipped)
