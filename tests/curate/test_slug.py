"""Ids made of words."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.curate.slug import claim_id, free, slug


def test_an_id_is_made_of_the_first_content_words() -> None:
    assert (
        claim_id("Le pont de Velmorne a coûté 14 millions d'euros en 2019.", "fr", ()) == "pont-velmorne-coute-14-euros"
    )


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert [free("a", {"a"}), free("a", {"a", "a-2"}), free("a", ())] == ["a-2", "a-3", "a"]


@given(st.text(max_size=80))
def test_any_text_gives_an_id_that_a_base_takes(text: str) -> None:
    made = slug(text)
    assert made.strip("-") == made
    assert 0 < len(made) <= 48
    assert "--" not in made
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
