"""French or English: told by counting function words that only one of the two has."""

from factcheck.language.packs import en_sentences, fr_sentences
from factcheck.language.patterns import pattern

_OWN = {
    **dict.fromkeys(fr_sentences.TELLTALE, "fr"),
    **dict.fromkeys(en_sentences.TELLTALE, "en"),
}
_LETTERS = pattern(fr_sentences.LETTERS), pattern(en_sentences.LETTERS)
_QUOTED = pattern(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_CAPITAL = pattern(r"(?<=[\w,] )[A-ZÀ-Ý]\w*(?: [a-zà-ÿ]\w*)*? (?=[A-ZÀ-Ý])|(?<=[\w,] )[A-ZÀ-Ý]\w*")
_OTHER = {"fr": "en", "en": "fr"}
_CLEARLY = 3
_MORE = 2


def _counts(text: str) -> tuple[int, int]:
    """How many French and English telltale words there are; one that touches punctuation is passed over, for speed."""
    words = text.lower().replace("'", " ").replace("’", " ").split()
    owners = [_OWN[word] for word in words if word in _OWN]
    french = owners.count("fr")
    return french, len(owners) - french


def _sides(text: str, language: str) -> tuple[int, int]:
    """How many telltale words of a language there are, and of the other one."""
    french, english = _counts(text)
    return (french, english) if language == "fr" else (english, french)


def detect(text: str, default: str = "fr") -> str:
    """The language of `text` ("fr" or "en"), by its words outside quotation marks, then by all of them, then by its
    letters; `default` where nothing tells.
    """
    french, english = _counts(_QUOTED.sub(" ", text))
    if french == english:
        french, english = _counts(text)
    if french == english:
        french, english = (len(letters.findall(text.lower())) for letters in _LETTERS)
    if french == english:
        return default
    return "fr" if french > english else "en"


def clearly(text: str, default: str) -> str:
    """The language of one sentence: another than `default` only where it has at least three telltale words of the
    other language and three times as many as of its own, so that a title or a name changes nothing.
    """
    own, other = _sides(text, default)
    if other >= _CLEARLY and other >= _CLEARLY * own:
        quoted_only = _QUOTED.search(text) and detect(_QUOTED.sub(" ", text), default) == default
        return default if quoted_only else _OTHER[default]
    return default


def likely(text: str, default: str) -> str:
    """The language of a paragraph in a text of two languages: another than `default` where it has at least two telltale
    words more of the other language, or none of its own; words with a capital inside a sentence may be of a title.
    """
    own, other = _sides(_CAPITAL.sub(" ", _QUOTED.sub(" ", text)), default)
    return _OTHER[default] if other - own >= _MORE or (other and not own) else default


def is_mixed(text: str) -> bool:
    """Whether `text` has enough words of both languages for a sentence of it to be clearly of the other one."""
    return min(_counts(text)) >= _CLEARLY
