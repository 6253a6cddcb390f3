"""Who does what to whom in a sentence with two names."""

import pytest

from factcheck.language.agents import acts
from factcheck.language.names import names, pack_entries, table_of
from factcheck.language.words import tokens

TABLE = table_of(pack_entries())


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    """(agent, verb, patient) of each act."""
    rows = acts(text, names(text, tokens(text, language), TABLE), language)
    return [(row.agent, text[row.start : row.end], row.patient) for row in rows]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Google a racheté Motorola.", "fr", [("google", "racheté", "motorola")]),
        ("Motorola a été racheté par Google.", "fr", [("google", "racheté", "motorola")]),
        ("Google bought Motorola in 2011.", "en", [("google", "bought", "motorola")]),
        ("Motorola was quickly bought by Google.", "en", [("google", "bought", "motorola")]),
        # The last word before « par » is the verb, and a noun may stand before the name.
        ("Motorola est une filiale créée par Google.", "fr", [("google", "créée", "motorola")]),
        ("Google founded the company Motorola.", "en", [("google", "founded", "motorola")]),
        # A preposition parts the verb from the name, and a name after one is part of something else.
        ("Google travaille pour Motorola.", "fr", []),
        ("Google works with Motorola.", "en", []),
        ("L'article de Google est signé par Motorola.", "fr", []),
        # A stop, no verb, too many words between the two, twice the same name.
        ("Google, Motorola et Apple.", "fr", []),
        ("Google et Motorola.", "fr", []),
        ("Google bought a whole lot of things before it bought Motorola.", "en", []),
        ("Google a racheté Google.", "fr", []),
    ],
)
def test_acts_have_an_agent_a_verb_and_a_patient(
    text: str, language: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(text, language) == expected
