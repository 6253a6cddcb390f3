"""Claim files as text: canonical where new, untouched where they exist."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.load import load_base
from factcheck.base.shipped import shipped_root
from factcheck.curate.exchange.claim_files import new_file, sources_in, with_claims
from factcheck.curate.exchange.passages import records_of
from tests.curate.exchange.records import bases, made

NEW = [made(id="n", claim="no", quote="12:30", wordings={"fr": ("a\nb",)})]
BLOCK = "- id: n\n  claim: 'no'\n  quote: '12:30'\n  wordings:\n    fr:\n    - 'a\n\n      b'\n"
DEEP = "".join("  " * bool(line) + line + "\n" for line in BLOCK.split("\n")[:-1])
HEAD = "source:\n  id: s # here\n  file: seeds/s.txt\n"
OLD = "- id: a # one\n  claim: |\n    x\n  quote: y # kept\n"


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        (f"{HEAD}claims:\n{OLD}", BLOCK, ""),
        (f"{HEAD}claims:\n{OLD}", BLOCK, "# the end\n"),
        (
            f"# top\n{HEAD}claims:\n  - id: a\n    claim: x\n    quote: y\n    topics: [a,\n      b] # c\n",
            DEEP,
            "\n# end\n",
        ),
        (f"{HEAD}claims:\n{OLD}  topics:\n  - z\n", BLOCK, "---\nsource:\n  id: t\n  file: seeds/t.txt\n"),
        (f"{HEAD}claims:\n- id: a\n  quote: x\n  claim: >-\n    y\n    z\n", BLOCK, "\n# end\n"),
        (f"claims:\n{OLD}", BLOCK, HEAD),
        (f"source:\n  id: t\n---\n{HEAD}claims:\n{OLD}", BLOCK, ""),
        (HEAD, f"claims:\n{BLOCK}", ""),
        (f"{HEAD}claims: # none yet\n", BLOCK, "# end\n"),
    ],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_new_claims_stand_after_the_others_and_nothing_else_changes(
    before: str, block: str, after: str, ending: str
) -> None:
    text = with_claims((before + after).replace("\n", ending), "s", NEW)
    assert text == (before + block + after).replace("\n", ending)


def test_an_empty_list_in_brackets_gives_way() -> None:
    assert with_claims(f"{HEAD}claims: [] # none\n", "s", NEW) == f"{HEAD}claims: # none\n{BLOCK}"


def test_a_last_line_without_an_end_gets_one() -> None:
    for old in (OLD, "- id: a\n  quote: y\n  claim: |\n    x\n    y\n"):
        assert with_claims(f"{HEAD}claims:\n{old}"[:-1], "s", NEW) == f"{HEAD}claims:\n{old}{BLOCK}"


@pytest.mark.parametrize("listed", ["[{id: a, claim: x, quote: y}]", "[\n]"])
def test_claims_in_brackets_are_refused(listed: str) -> None:
    with pytest.raises(ValueError, match=r"\As\Z"):
        with_claims(f"{HEAD}claims: {listed}\n", "s", NEW)


def test_the_shipped_files_are_canonical() -> None:
    for source in (base := load_base(shipped_root())).sources:
        rows = [each.claim for each in records_of(base) if each.claim.source == source]
        path = Path(base.root) / rows[0].place.rpartition(":")[0]
        assert new_file(source, rows) == path.read_text(encoding="utf-8")
        assert sources_in(path.read_text(encoding="utf-8")) == [source.id]


@given(bases(), st.integers(0, 3))
def test_adding_claims_later_writes_what_writing_them_at_once_does(drawn: tuple, number: int) -> None:  # type: ignore[type-arg]
    source, rows, _ = drawn
    first, rest = rows[:number], rows[number:]
    if first and rest:
        assert with_claims(new_file(source, first), "s", rest) == new_file(source, rows)
