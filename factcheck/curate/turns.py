"""Interviews: who speaks from which paragraph on, as the labels of the turns tell (« A. C. : », "Karen Hao:")."""

from collections import Counter

from factcheck.language.patterns import pattern
from factcheck.model import Block, Span

_LABEL = pattern(
    r"[*_\s—–-]{0,4}(?P<who>(?:[A-ZÀ-Þ]\.[ \u00a0-]?){2,4}|[A-ZÀ-Þ][\w'’.-]+(?:[ \u00a0](?:d[eu] |van |von |al-)?"
    r"[A-ZÀ-Þ][\w'’.-]*){0,3}|Q|R|Question|Réponse|Answer)[*_]{0,2}[ \u00a0\u202f]?:[*_]{0,2}[ \u00a0\u202f]*(?=\S)"
)
_INITIALS = pattern(r"(?:[A-ZÀ-Þ]\.[ \u00a0-]?)+\Z")
_ASKING = frozenset(("Q", "R", "Question", "Réponse", "Answer"))
_TWICE = 2  # turns that a label must open before it counts as one: « Paris : » opens one paragraph


def turns(text: str, blocks: tuple[Block, ...], people: dict[str, str]) -> list[tuple[str, int]]:
    """Of each block, who speaks in it ("" where the document does itself) and where its words begin.

    `people` are the persons that the document names, as written, by any key. A turn lasts to the next label or heading;
    initials are those of one of the persons, else they stay as they are.
    """
    labels = [_label(text, block.span) for block in blocks]
    labels = [(who if who in _ASKING else _full(who, people), start) for who, start in labels]
    often = Counter(who for who, _ in labels if who)
    found: list[tuple[str, int]] = []
    speaker = ""
    for block, (who, start) in zip(blocks, labels, strict=True):
        if who and often[who] >= _TWICE:
            speaker = "" if who in _ASKING else who
            found.append((speaker, start))
        else:
            speaker = "" if block.kind == "heading" else speaker
            found.append((speaker, block.span.start))
    return found


def _label(text: str, span: Span) -> tuple[str, int]:
    match = _LABEL.match(text, span.start, span.end)
    return (match["who"].strip(), match.end()) if match else ("", span.start)


def _full(who: str, people: dict[str, str]) -> str:
    """The full name that a label stands for: by its initials, or its last name."""
    if not who:
        return ""
    letters = [letter for letter in who if letter.isupper()]
    for person in people.values():
        words = [word for word in person.replace("-", " ").split() if word[:1].isupper()]
        if _INITIALS.match(who):
            if letters == [word[0] for word in words] or letters == [words[0][0], words[-1][0]]:
                return person
        elif who == words[-1]:
            return person
    return who
