"""The finite verb of a sentence: where it stands, what its subject is."""

import re
from typing import NamedTuple

from factcheck.measure.operators.material import Text
from factcheck.measure.operators.phrasing import PACKS, inside

_WORD = re.compile(r"[^\W\d_]+['’]?|\d+")


class Verb(NamedTuple):
    """The main verb at `start`..`end`; `clitics` is where the pronouns that go with it begin; `plural`: its number."""

    start: int
    end: int
    clitics: int
    word: str
    plural: bool


def main_verb(text: Text) -> Verb | None:
    """The first finite verb of a sentence if no other clause can come before it, else None."""
    pack, protected = PACKS[text.language], text.protected()
    before: list[tuple[int, str]] = []
    for match in _WORD.finditer(text.text):
        word = match.group().replace("’", "'")
        if inside(match.start(), match.end(), protected):
            before.append((match.start(), "«"))
            continue
        lower = word.lower()
        if lower in pack.CLAUSE_WORDS:
            return None
        if word in pack.SINGULAR_VERBS or word in pack.PLURAL_VERBS or _lexical(word, text, match.start()):
            last = before[-1][1] if before else ""
            clitics = [start for start, row in before[-1:] if row in pack.CLITICS]
            if before and (last not in pack.DETERMINERS or clitics) and text.text[match.end() :][:1] not in ("-", "'"):
                begin = clitics[0] if clitics else match.start()
                if _another(text, match.end()):
                    return None
                return Verb(match.start(), match.end(), begin, word, word in pack.PLURAL_VERBS)
        before.append((match.start(), lower))
    return None


def _another(text: Text, start: int) -> bool:
    """Whether a second finite verb follows in the same stretch: the first then stands in a clause without a mark."""
    pack, stretch = PACKS[text.language], re.split(r"[,;:.«\"“(]", text.text[start:])[0]
    auxiliaries = pack.TO_BE | {"a", "ont", "has", "have"} | (pack.PASTS.keys() if text.language == "en" else set())
    for match in _WORD.finditer(stretch):
        word = match.group().replace("’", "'").lower()
        if word in pack.CLAUSE_WORDS or word in ("et", "and", "or", "ou"):
            return False
        if word in auxiliaries or (text.language == "en" and word in pack.LEXICAL):
            return True
    return False


def _lexical(word: str, text: Text, start: int) -> bool:
    """Whether an English past form stands here as the verb."""
    if text.language != "en":
        return False
    pack = PACKS["en"]
    after_name = any(0 <= start - name.end <= 1 for name in text.reading.names)
    return word in pack.PASTS or (word in pack.PASTS_AFTER_NAME and after_name)
