"""Claim files changed without touching anything else in them."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.shipped import shipped_root
from factcheck.curate.claimfile import ClaimFile, claims_from, claims_text, entry, new_file
from factcheck.errors import BaseError

FILE = """# top
source:
  id: a   # the bridge
  file: seeds/a.txt
claims:
  # first
  - id: one
    claim: "yes"   # said so
    quote: 12:30
  # second

  - id: two
    claim: No.
    quote: |
      two lines
      # no comment
# the end
---
source: {id: b, file: seeds/b.txt}
claims: []
"""
TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=40)


def test_a_claim_is_changed_and_the_rest_stays() -> None:
    file = ClaimFile(FILE)
    row = file.claim("one")
    row["claim"] = "no"
    changed = file.replaced("one", [row])
    assert changed == FILE.replace('claim: "yes"   # said so', 'claim: "no"    # said so')


def test_claims_are_added_where_those_of_their_source_end() -> None:
    new = {
        "id": "three",
        "cues": {"en": ["on"]},
        "claim": "2019-03-01",
        "quote": "no",
        "status": "draft",
        "speaker": "",
    }
    written = "- id: three\n  status: draft\n  claim: '2019-03-01'\n  quote: 'no'\n  cues:\n    en:\n    - 'on'\n"
    assert ClaimFile(FILE).added("b", [entry(new)]) == FILE.replace("claims: []\n", f"claims:\n{written}")
    indented = "".join(f"  {line}" for line in written.splitlines(keepends=True))
    assert ClaimFile(FILE).added("a", [entry(new)]) == FILE.replace("# the end\n", f"{indented}# the end\n")


def test_a_claim_is_taken_out() -> None:
    assert ClaimFile(FILE).replaced("two", ()) == FILE[: FILE.index("  - id: two")] + FILE[FILE.index("# the end") :]


def test_a_shipped_file_keeps_its_form_when_a_claim_is_written_again() -> None:
    text = (shipped_root() / "claims" / "avant-premiere-2020.yaml").read_text(encoding="utf-8")
    file = ClaimFile(text)
    for name in [*file.places][:5]:
        assert file.replaced(name, [file.claim(name)]) == text


@given(st.lists(TEXTS, min_size=4, max_size=4), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_any_text_comes_back_as_it_was(texts: list[str], ends: str) -> None:
    row: dict[str, Any] = {
        "id": "x",
        "claim": texts[0].strip() or "x",
        "quote": f"{texts[1]}{ends}{texts[2]}".strip() or "x",
    }
    row |= {"prefix": texts[3], "wordings": {"fr": [texts[0]]}}
    source = {"id": "s", "file": "seeds/s.txt"}
    for text in (new_file(source, [row]), ClaimFile(new_file(source, ())).added("s", [row])):
        found = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - makes nothing but texts
        assert found == {"source": source, "claims": [row]}


def test_what_an_editor_gives_back_is_read_or_told() -> None:
    assert claims_from(claims_text([{"id": "x", "claim": "no"}])) == [{"id": "x", "claim": "no"}]
    for wrong, told in (
        ("- id: [", "line"),
        ("id: x", "a list of claims is wanted"),
        ("- x", "a list of claims is wanted"),
    ):
        with pytest.raises(ValueError, match=told):
            claims_from(wrong)


def test_claims_in_brackets_are_refused() -> None:
    with pytest.raises(BaseError, match="on lines of its own"):
        ClaimFile("source: {id: a}\nclaims: [{id: one, claim: x, quote: y}]\n")
