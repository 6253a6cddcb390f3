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


class Said:
    """A text that is said once its language is known: `Said("error.search")("fr")`; as a string it is English.

    The text stands for `key`, `words` fill it in; those that are such texts themselves are said in the same language.
    """

    def __init__(self, key: str, **words: object) -> None:
        self._key, self._words = key, words

    def __call__(self, ui: str) -> str:
        words = {name: word(ui) if isinstance(word, Said) else word for name, word in self._words.items()}
        return say(self._key, ui, **words)

    def __str__(self) -> str:
        return self("en")
