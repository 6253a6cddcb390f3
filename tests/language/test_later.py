import pytest

from factcheck.language.later import Later, packed

TABLE = {"b": (1, ("x", 2.5)), "a": (), "0": None}


def test_a_table_comes_back_as_it_was() -> None:
    later = Later[object](packed(TABLE))
    assert later == TABLE
    assert [*later] == [*TABLE]
    assert len(later) == len(TABLE)
    assert later["b"] is later["b"]
    assert ("a" in later, "c" in later, later.get("c", 7)) == (True, False, 7)
    with pytest.raises(KeyError):
        later["c"]


def test_a_value_is_read_only_when_asked_for() -> None:
    later = Later[object]({"good": packed(TABLE)["b"], "bad": b""})
    assert later["good"] == TABLE["b"]
    with pytest.raises(EOFError):
        later["bad"]
