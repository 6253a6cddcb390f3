"""What people without a name hold."""

import pytest

from factcheck.language.hearsay import holders, names_holders


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Des experts prédisent que le port fermera.", "fr", "Des experts"),
        ("Selon des spécialistes de la marée, le port fermera.", "fr", "des spécialistes de la"),
        ("Certains prétendent que le port fermera.", "fr", "Certains"),
        ("On croit, à tort selon Durand, que le port fermera.", "fr", "On croit"),
        ("De vieilles légendes disent que le port fermera.", "fr", "De vieilles légendes"),
        ("Les entreprises du port assurent que tout va bien.", "fr", "Les entreprises"),
        ("Some experts say the harbour will close.", "en", "Some experts"),
        ("According to critics of the mayor, the harbour will close.", "en", "critics of the"),
        ("It is widely believed that the harbour will close.", "en", "It is widely believed that"),
        ("Many believe the harbour will close.", "en", "Many"),
        # Who is named holds it himself, and who does something holds nothing.
        ("Selon Durand, le port fermera.", "fr", ""),
        ("Durand est de ceux qui disent que le port fermera.", "fr", ""),
        ("Certains marins disent que le port fermera.", "fr", ""),
        ("Les entreprises du port assurent la liaison.", "fr", ""),
        ("Pour beaucoup de marins, le port est une chance.", "fr", ""),
        ("Some sailors say the harbour will close.", "en", ""),
        ("The firms of the harbour hold a fair.", "en", ""),
    ],
)
def test_who_holds_it_where_that_is_what_the_sentence_says(text: str, language: str, expected: str) -> None:
    assert holders(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("Le port fermera, à ce que disent des experts.", "fr", True),
        ("Le port fermera, d'aucuns y croient.", "fr", True),
        ("Ils disent que le port fermera.", "fr", True),
        ("Ils sont partis et le port fermera.", "fr", False),
        ("Durand assure que le port fermera.", "fr", False),
        ("Dans le secteur, on pense que le port fermera.", "fr", True),
        ("The harbour will close, if some are to be believed.", "en", True),
        ("Firms expect the harbour to close.", "en", True),
        ("The firms have left, and the harbour will close.", "en", False),
    ],
)
def test_whether_it_speaks_of_people_who_may_hold_it(text: str, language: str, named: bool) -> None:
    assert names_holders(text, language) is named
