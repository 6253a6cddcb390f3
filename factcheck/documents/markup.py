"""Which characters of a stretch of Markdown are markup, and how they read.

Follows CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) for code spans, links, images, autolinks, raw HTML,
entities, backslash escapes and emphasis, and leaves footnote marks out as well. Offsets are those of the text given.
"""

import re
from collections.abc import Iterator
from html import unescape

from factcheck.language.patterns import pattern
from factcheck.model import ReadAs

# Quotation marks are what `<q>` and `<cite>` look like; a line break keeps words apart.
_RAW = {"<q": "“", "</q": "”", "<cite": "“", "</cite": "”", "<br": "\n"}
_TOKEN = pattern(
    r"""
    (?P<escape> \\ (?=[!-/:-@\[-`{-~\r\n]) )
  | (?P<code> (?P<ticks>(?<!`)`+(?!`)) (?:.+?) (?<!`)(?P=ticks)(?!`) )
  | (?P<raw> <!--.*?--> | <https?://[^\s<>]*> | </?[A-Za-z][^<>]*> | <[\w.+-]+@[\w.-]+> )
  | (?P<note> \[\^[^\]\s]+\]:? )
  | (?P<image> !\[ (?:[^\[\]]|\[[^\[\]]*\])* \] (?: \( (?:[^()]|\([^()]*\))* \) | \[[^\[\]]*\] ) )
  | (?P<link> \[ (?P<label>(?:[^\[\]]|!?\[[^\[\]]*\](?:\([^()]*\))?)+) \]
        (?: \( (?:<[^<>]*>|(?:[^\s()]|\([^\s()]*\))*) (?:\s+(?:"[^"]*"|'[^']*'))? \s*\) | \[[^\[\]]*\] ) )
  | (?P<entity> & (?:\#[0-9]{1,7};|\#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};) )
  | (?P<run> \*+ | _+ | ~~ )
    """,
    re.VERBOSE | re.DOTALL,
)
_TAG = pattern(r"</?[A-Za-z]+")


def markup(text: str, start: int, end: int) -> tuple[ReadAs, ...]:
    """The inline markup of `text[start:end]` and what it reads as, sorted and apart from each other."""
    found: list[ReadAs] = []
    runs: list[tuple[int, int]] = []
    for left, right, reads in _tokens(text, start, end):
        if reads is None:
            runs.append((left, right))
        else:
            found.append(ReadAs(left, right, reads))
    return tuple(sorted([*found, *_emphasis(text, start, end, runs)]))


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[int, int, str | None]]:
    """(start, end, what it reads as or None for a run of emphasis signs) of each piece of markup; labels in turn."""
    at = start
    while match := _TOKEN.search(text, at, end):
        at = match.end()
        if match["link"]:
            yield match.start(), match.start("label"), ""
            yield from _tokens(text, match.start("label"), match.end("label"))
            yield match.end("label"), match.end(), ""
        elif match["escape"]:
            yield match.start(), match.end(), ""
            at += 1  # the escaped sign is prose
        elif match["run"]:
            yield match.start(), match.end(), None
        else:
            yield match.start(), match.end(), _reads(match)


def _reads(match: re.Match[str]) -> str:
    """What a reader sees of markup that is no link, escape or emphasis; code leaves a gap."""
    if match["entity"]:
        return unescape(match["entity"])
    if match["note"] or match.group().startswith("<!--"):
        return ""
    tag = _TAG.match(match.group())
    if match["raw"] and tag and "://" not in match.group():
        return _RAW.get(tag.group().lower(), "")
    return " "


def _emphasis(text: str, start: int, end: int, runs: list[tuple[int, int]]) -> Iterator[ReadAs]:
    """The signs that open or close emphasis; a lone asterisk or an underscore inside a word is prose."""
    openers: list[tuple[int, int]] = []
    for left, right in runs:
        before = text[left - 1] if left > start else " "
        after = text[right] if right < end else " "
        inside_word = text[left] == "_" and before.isalnum() and after.isalnum()
        remaining = left
        if not before.isspace() and not inside_word:
            while remaining < right and (opener := _last(text, openers, text[left])) is not None:
                length = min(right - remaining, opener[1] - opener[0])
                yield ReadAs(opener[1] - length, opener[1], "")
                yield ReadAs(remaining, remaining + length, "")
                remaining += length
                if opener[1] - length > opener[0]:
                    openers.append((opener[0], opener[1] - length))
        if remaining < right and not after.isspace() and not inside_word:
            openers.append((remaining, right))


def _last(text: str, openers: list[tuple[int, int]], sign: str) -> tuple[int, int] | None:
    """Take the last opener written with `sign`, and drop those after it, which nothing can close any more."""
    for index in reversed(range(len(openers))):
        if text[openers[index][0]] == sign:
            opener = openers[index]
            del openers[index:]
            return opener
    return None
