"""Posts of social networks as plain sentences."""

import pytest

from factcheck.language.posts import plain


@pytest.mark.parametrize(
    ("post", "words"),
    [
        ("Le pont est fermé https://t.co/Ab12 depuis hier", "Le pont est fermé depuis hier"),
        ("Le pont est fermé pic.twitter.com/xyz", "Le pont est fermé"),
        ("#PontFermé par @MairieDeBrumal", "Pont Fermé par Mairie De Brumal"),
        ("#ÉtatÉlargi et #covid19", "État Élargi et covid19"),
        ("Une phrase, sans rien : 3,5 % à 12 h.", "Une phrase, sans rien : 3,5 % à 12 h."),
    ],
)
def test_links_go_and_joined_words_are_set_apart(post: str, words: str) -> None:
    assert " ".join(plain(post).split()) == words
