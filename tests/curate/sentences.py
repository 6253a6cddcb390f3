"""Sentences as the drafting modules get them."""

from factcheck.language.lexicon import Lexicon, pack_lexicon
from factcheck.language.reading import Reading, read

LEXICON = Lexicon(pack_lexicon())


def reading(text: str, language: str = "fr") -> Reading:
    """A sentence read with the shipped word knowledge."""
    return read(text, language, LEXICON)
