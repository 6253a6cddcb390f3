"""The same words mistyped, or without accents."""

import re
import unicodedata
from collections.abc import Iterator
from random import Random

from factcheck.language.words import fold
from factcheck.measure.operators.material import Material, Text
from factcheck.measure.operators.phrasing import inside

_LONG = 7  # letters of a word that bears a typing mistake
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])")


def typo(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """One letter dropped or two exchanged in one or two long words that are no names or numbers."""
    reading = text.reading
    taken = text.protected() + [(name.start, name.end) for name in reading.names]
    taken += [(figure.start, figure.end) for figure in reading.figures]
    taken += [(date.start, date.end) for date in reading.dates]
    words = [
        match
        for match in _WORD.finditer(text.text)
        if len(match.group()) >= _LONG and match.group().islower() and not inside(match.start(), match.end(), taken)
    ]
    changed = text.text
    for match in sorted(rng.sample(words, min(len(words), rng.choice((1, 1, 2)))), key=lambda row: -row.start()):
        wrong = _mistyped(match.group(), rng)
        if fold(wrong) not in material.common:
            changed = changed[: match.start()] + wrong + changed[match.end() :]
    if changed != text.text:
        yield changed


def _mistyped(word: str, rng: Random) -> str:
    """A letter inside the word dropped, or exchanged with the next."""
    at = rng.randrange(2, len(word) - 2)
    if rng.choice((True, False)) or word[at] == word[at + 1]:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def no_accents(text: Text, material: Material, rng: Random) -> Iterator[str]:
    """Accents and typographic apostrophes as on a foreign keyboard."""
    del material, rng
    plain = text.text.replace("’", "'").replace("œ", "oe").replace("Œ", "Oe")
    bare = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    if bare != text.text:
        yield unicodedata.normalize("NFC", bare)
