"""What factcheck says to its users, in English and French.

A text is asked for by key; the texts stand in `english.TEXTS` and `french.TEXTS`, which have the same keys and
the same words to fill in.
"""

from functools import cache

LANGUAGES = ("en", "fr")


@cache
def texts(ui: str) -> dict[str, str]:
    """All texts of the user interface language `ui` ("fr"; anything else is English), by key."""
    if ui == "fr":
        from factcheck.messages.french import TEXTS
    else:
        from factcheck.messages.english import TEXTS
    return TEXTS


def say(key: str, ui: str, **words: object) -> str:
    """Give the text for `key` in the language `ui` with `words` filled in.

    A key without a text, which a new check may bring, is told by the words on its two sides ("9 % ≠ 47 %").
    """
    template = texts(ui).get(key)
    if template is None:
        return f"{words.get('statement', '')} ≠ {words.get('evidence', '')}"
    return template.format(**words)
