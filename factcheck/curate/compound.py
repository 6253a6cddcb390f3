"""Sentences taken apart into statements that can stand alone, and statements freed of what does not belong to them."""

import re
from itertools import pairwise

from factcheck.language.checkable import has_verb
from factcheck.language.clauses import clauses
from factcheck.language.packs.drafting import ASIDE_PRONOUNS, CONNECTIVES, JOINTS, SUBJECTS
from factcheck.language.packs.speech import REPORTING
from factcheck.language.patterns import pattern
from factcheck.language.reading import Reading
from factcheck.language.words import tokens
from factcheck.model import Span

_JOINT = {language: pattern(text, re.IGNORECASE) for language, text in JOINTS.items()}
_SUBJECT = {language: pattern(rf"(?:{text})", re.IGNORECASE) for language, text in SUBJECTS.items()}
_CONNECTIVE = {language: pattern(text, re.IGNORECASE) for language, text in CONNECTIVES.items()}
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "\r": " ", "\t": " "})
_CAPITAL = pattern(r"[«“\"]?[A-ZÀ-Þ]")
_EDGES = " \u00a0\u202f\t\r\n*_#>|"
_QUOTED = pattern(r"[«“\"]\s*([^«»“”\"]+?)\s*[»”\"][.,]?\Z")
_CLOSING = pattern(r"[\s\u00a0\u202f.,]*[»”\"]")
_SMALLEST = 3  # content words of what is left when an aside is cut off
_ASIDE = 14  # words of an aside, at most
_SAID_AFTER = 6  # words of one that ends with its verb


def parts(reading: Reading) -> list[Span]:
    """The statements in a sentence, as spans of its text; one where it cannot be taken apart.

    It is cut between two clauses (`language.clauses`) that are joined as two statements are, where each has a verb and
    the second a subject of its own.
    """
    plain = reading.text.translate(_PLAIN)
    cuts: list[tuple[int, int]] = []
    start = 0
    groups = clauses(reading)
    for left, right in pairwise(groups):
        gap = left.words[-1].end, right.words[0].start
        joint = next(_JOINT[reading.language].finditer(plain, *gap), None)
        if joint is None or _inside(reading, joint.start()):
            continue
        after = plain[joint.end() :]
        subject = _SUBJECT[reading.language].match(after) or _CAPITAL.match(after)
        if subject and has_verb(plain[start : joint.start()], reading.language) and has_verb(after, reading.language):
            cuts.append((joint.start(), joint.end()))
            start = joint.end()
    edges = [0, *(place for cut in cuts for place in cut), len(plain)]
    return [Span(edges[at], edges[at + 1]) for at in range(0, len(edges), 2)]


def _inside(reading: Reading, at: int) -> bool:
    quoted = any(quotation.start <= at < quotation.end for quotation in reading.quotations)
    before = reading.text[:at]
    return quoted or before.count("(") > before.count(")")


def bare(text: str, part: Span, language: str) -> Span:
    """`part` of `text` without connectives before it, an aside that says who speaks, quotation marks and full stop."""
    start, end = trimmed(text, part.start, part.end)
    plain = text.translate(_PLAIN)
    while match := _CONNECTIVE[language].match(plain, start, end):
        start = match.end()
    end = _before_aside(text, start, end, language)
    if quoted := _QUOTED.fullmatch(text, start, end):
        start, end = quoted.span(1)
    while end > start and text[end - 1] in ".;,:" and text[end - 3 : end] != "...":
        end -= 1
    return trimmed(text, start, end)


def trimmed(text: str, start: int, end: int) -> Span:
    """`start`..`end` without white space and signs of markup around it."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def _before_aside(text: str, start: int, end: int, language: str) -> int:
    """Where a statement ends before an aside: « …, explique la sociologue Paola Tubaro. », "…, the mayor said." ."""
    found = [token for token in tokens(text[:end], language) if token.start >= start]
    for index in range(len(found) - 1, max(0, len(found) - _ASIDE), -1):
        gap = text[found[index - 1].end : found[index].start]
        if not gap.strip().startswith((",", "»", "”", '"')):
            continue
        aside = found[index:]
        verbs = [place for place, token in enumerate(aside) if token.word in REPORTING[language]]
        opens, closes = verbs[:1] == [0], verbs[-1:] == [len(aside) - 1]
        who = any(token.word in ASIDE_PRONOUNS[language] or text[token.start].isupper() for token in aside)
        more = any(token.word in ("que", "qu", "that") or token.word[:1].isdigit() for token in aside)
        said = (opens and who and not more) or (closes and len(aside) <= _SAID_AFTER)
        rest = sum(token.content for token in found[:index])
        if said and rest >= _SMALLEST and has_verb(text[start : found[index - 1].end], language):
            closing = _CLOSING.match(gap)
            return found[index - 1].end + (closing.end() if closing else 0)
    return end
