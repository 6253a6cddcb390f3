from hypothesis import given

from factcheck.curate.exchange.slugs import is_slug, slug
from tests.curate.exchange.records import texts


def test_an_id_is_the_first_words() -> None:
    assert slug("Le pont d’Œuvre a coûté 14 M€, dit-on ce jour-là.", "x") == "le-pont-d-oeuvre-a-coute-14-m"
    assert slug("الجسر", "x") == "x"


@given(texts)
def test_whatever_the_text_it_is_an_id(text: str) -> None:
    assert is_slug(slug(text, "x"))
