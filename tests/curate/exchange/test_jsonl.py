"""JSON Lines: what is written, and what is wrong with a line."""

import pytest

from factcheck.curate.exchange.jsonl import read_lines, write_lines
from factcheck.curate.exchange.record import Record
from factcheck.model import Source
from tests.curate.exchange.records import made


def test_a_claim_is_an_object_without_its_empty_fields() -> None:
    claim = made(wordings={"fr": ("Dit-il.",)}, refuted_cues={"en": ("hush",)}, topics=("t",), prefix=" a ")
    assert write_lines([Record(claim, "Il dit.")]) == (
        '{"id": "c", "claim": "Dit.", "quote": "Il dit.", "prefix": " a ", "wordings": {"fr": ["Dit-il."]}, '
        '"refuted_cues": {"en": ["hush"]}, "topics": ["t"], '
        '"source": {"id": "s", "file": "seeds/s.txt"}, "passage": "Il dit."}\n'
    )


def test_the_source_may_be_its_id() -> None:
    batch = read_lines('\ufeff\n{"claim": "x", "quote": "y", "source": "s"}\n', "x.jsonl")
    assert batch.troubles == ()
    assert [each.claim.source for each in batch.records] == [Source("s", "")]
    assert [each.claim.place for each in batch.records] == ["x.jsonl:2"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "x:1: this is not JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1))."),
        ("[]", "x:1: is of the wrong kind. Write {…}"),
        ('{"id": "a", "claims": "x"}', "x:1: a: claims: the field is not known. Known: claim"),
        ('{"id": "a", "zzz": "x"}', "x:1: a: zzz: the field is not known. Known: id, status, note, claim, quote,"),
        ('{"id": "a", "claim": 3}', 'x:1: a: claim: is of the wrong kind. Write "…"'),
        ('{"id": "a", "topics": "x"}', 'x:1: a: topics: is of the wrong kind. Write ["…"]'),
        ('{"id": "a", "wordings": ["x"]}', "x:1: a: wordings: is of the wrong kind. Write {…}"),
        ('{"id": "a", "wordings": {"de": ["x"]}}', "x:1: a: wordings.de: the field is not known. Known: fr, en"),
        ('{"id": "a", "source": {"url": "x"}}', "x:1: a: source.url: the field is not known. Known: id, file, sha256,"),
        ('{"claim": "a", "claim": "b"}', "x:1: claim: is written twice. Keep one of them"),
        ("[" * 100_000, "x:1: this is not JSON ("),
    ],
)
def test_what_is_wrong_with_a_line_is_told(line: str, message: str) -> None:
    batch = read_lines(line, "x")
    assert batch.records == ()
    assert [each.told("en")[: len(message)] for each in batch.troubles] == [message]
