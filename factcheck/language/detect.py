"""French or English: told by counting function words that only one of the two has."""

import re

from factcheck.language.packs import en_sentences, fr_sentences

LANGUAGES = ("fr", "en")
_WORD = re.compile(r"[^\W\d_]+")
_OWN = {
    **dict.fromkeys(fr_sentences.TELLTALE, "fr"),
    **dict.fromkeys(en_sentences.TELLTALE, "en"),
}
_CLEARLY = 3


def _counts(text: str) -> tuple[int, int]:
    owners = [_OWN.get(word) for word in _WORD.findall(text.lower())]
    return owners.count("fr"), owners.count("en")


def detect(text: str, default: str = "fr") -> str:
    """The language of `text` ("fr" or "en"); `default` where its words do not tell."""
    french, english = _counts(text)
    if french == english:
        return default
    return "fr" if french > english else "en"


def clearly(text: str, default: str) -> str:
    """The language of `text`: another than `default` only where it has at least three telltale words of the other
    language and three times as many as of its own, so that a quoted title or a name changes nothing.
    """
    french, english = _counts(text)
    own, other = (french, english) if default == "fr" else (english, french)
    if other >= _CLEARLY and other >= _CLEARLY * own:
        return "en" if default == "fr" else "fr"
    return default


def is_mixed(text: str) -> bool:
    """Whether `text` has enough words of both languages for a sentence of it to be clearly of the other one."""
    return min(_counts(text)) >= _CLEARLY
