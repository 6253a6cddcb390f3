"""Which characters of a stretch of Markdown are markup, not prose.

Follows CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) for code spans, links, images, autolinks, raw HTML,
backslash escapes and emphasis, and masks footnote marks as well. Offsets are those of the text given.
"""

import re
from collections.abc import Iterator

from factcheck.language.patterns import pattern
from factcheck.model import Span

_TOKEN = pattern(
    r"""
    (?P<escape> \\ (?=[!-/:-@\[-`{-~]) )
  | (?P<code> (?P<ticks>(?<!`)`+(?!`)) (?:.+?) (?<!`)(?P=ticks)(?!`) )
  | (?P<raw> <!--.*?--> | <https?://[^\s<>]*> | </?[A-Za-z][^<>]*> | <[\w.+-]+@[\w.-]+> )
  | (?P<note> \[\^[^\]\s]+\]:? )
  | (?P<image> !\[ (?:[^\[\]]|\[[^\[\]]*\])* \] (?: \( (?:[^()]|\([^()]*\))* \) | \[[^\[\]]*\] ) )
  | (?P<link> \[ (?P<label>(?:[^\[\]]|!?\[[^\[\]]*\](?:\([^()]*\))?)+) \]
        (?: \( (?:<[^<>]*>|(?:[^\s()]|\([^\s()]*\))*) (?:\s+(?:"[^"]*"|'[^']*'))? \s*\) | \[[^\[\]]*\] ) )
  | (?P<run> \*+ | _+ | ~~ )
    """,
    re.VERBOSE | re.DOTALL,
)


def masks(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The spans of `text[start:end]` that are inline markup, sorted and apart from each other."""
    found: list[Span] = []
    runs: list[tuple[int, int]] = []
    for span, is_run in _tokens(text, start, end):
        if is_run:
            runs.append(span)
        else:
            found.append(span)
    return tuple(sorted([*found, *_emphasis(text, start, end, runs)]))


def _tokens(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """(span, whether it is a run of emphasis signs) for each piece of markup; a link's label is read in its turn."""
    at = start
    while match := _TOKEN.search(text, at, end):
        at = match.end()
        if match["link"]:
            yield Span(match.start(), match.start("label")), False
            yield from _tokens(text, match.start("label"), match.end("label"))
            yield Span(match.end("label"), match.end()), False
        elif match["escape"]:
            yield Span(match.start(), match.end()), False
            at += 1  # the escaped sign is prose
        else:
            yield Span(match.start(), match.end()), match["run"] is not None


def _emphasis(text: str, start: int, end: int, runs: list[tuple[int, int]]) -> Iterator[Span]:
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
                yield Span(opener[1] - length, opener[1])
                yield Span(remaining, remaining + length)
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
