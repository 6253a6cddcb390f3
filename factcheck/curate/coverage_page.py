"""Coverage as a page: each source text with its sentences coloured by how many claims they carry.

One file that asks nothing of anybody: its style is allowed by its hash alone, it has no script, and what a source text
holds is text. Colour never speaks alone: a sentence without a claim is underlined with dots, too.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape

from factcheck.curate.coverage import Covered, Sentence
from factcheck.curate.coverage_text import percent, state
from factcheck.messages import say

_HOTTEST = 4  # claims on a sentence, from which on it gets no deeper colour
_STYLE = """
:root { color-scheme: light dark; --paper: light-dark(#faf8f3, #1a1917); --ink: light-dark(#25221e, #e6e1d8);
  --dim: light-dark(#635d54, #aba59a); --line: light-dark(#e0d9cc, #3b3833); --open: light-dark(#b3261e, #ff9a8f);
  --heat: light-dark(#1d8a4c, #4fae78); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 0 1.5rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 Charter, "Source Serif 4", Cambria, "Noto Serif", Georgia, serif; overflow-wrap: anywhere; }
h1, h2, table, .key, summary { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
h2 { margin: 3rem 0 0; font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 10rem; }
a { color: inherit; }
td progress { width: 6rem; accent-color: var(--heat); }
.scroll { overflow-x: auto; }
.dim, .skipped { color: var(--dim); }
pre { font: inherit; white-space: pre-wrap; margin: 1rem 0; }
.open { text-decoration: underline dotted var(--open) 2px; text-underline-offset: 3px; }
.c1 { background: color-mix(in srgb, var(--heat) 14%, transparent); }
.c2 { background: color-mix(in srgb, var(--heat) 26%, transparent); }
.c3 { background: color-mix(in srgb, var(--heat) 38%, transparent); }
.c4 { background: color-mix(in srgb, var(--heat) 50%, transparent); }
.key span { padding: .1rem .4rem; margin-right: .5rem; }
@media (max-width: 40rem) {
  body { padding: 0 1rem 2rem; } h1 { font-size: 1.4rem; } th, td { padding: .3rem; } td progress { display: none; }
}
@media print { :root { color-scheme: light; --paper: #fff; } }
"""


def page(covered: Sequence[Covered], ui: str) -> str:
    """Give the page, in the language `ui`."""
    policy = f"default-src 'none'; style-src 'sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}'"
    title = escape(say("coverage.title", ui))
    return "".join(
        [
            f'<!DOCTYPE html>\n<html lang="{ui}">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f'<meta name="referrer" content="no-referrer">\n<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n',
            f"<body>\n<h1>{title}</h1>\n",
            *_table(covered, ui),
            _key(ui),
            *(part for number, one in enumerate(covered, 1) for part in _source(number, one, ui)),
            "</body>\n</html>\n",
        ]
    )


def _table(covered: Sequence[Covered], ui: str) -> Iterator[str]:
    names = ("source", "claims", "checkable", "carrying", "share")
    heads = "".join(f'<th scope="col">{escape(say(f"coverage.{name}", ui))}</th>' for name in names)
    yield f'<div class="scroll"><table>\n<tr>{heads}</tr>\n'
    for number, one in enumerate(covered, 1):
        bar = f'<progress max="{one.checkable or 1}" value="{one.carrying if one.checkable else 1}"></progress>'
        yield (
            f'<tr><td><a href="#s{number}">{_text(one.file)}</a></td><td>{one.claims}</td><td>{one.checkable}</td>'
            f"<td>{one.carrying}</td><td>{bar} {percent(one.share)}</td></tr>\n"
        )
    yield "</table></div>\n"


def _key(ui: str) -> str:
    heat = "".join(f'<span class="c{n}">{n}{"+" if n == _HOTTEST else ""}</span>' for n in range(1, _HOTTEST + 1))
    return (
        f'<p class="key">{escape(say("coverage.heat", ui))} {heat}<span class="open">{escape(say("coverage.open", ui))}'
        f'</span><span class="skipped">{escape(say("coverage.skipped", ui))}</span></p>\n'
    )


def _source(number: int, one: Covered, ui: str) -> Iterator[str]:
    yield f'<section id="s{number}">\n<h2>{_text(one.file)}</h2>\n'
    told = "; ".join(", ".join(filter(None, (each.title or each.id, each.author, each.date))) for each in one.sources)
    yield f'<p class="dim">{_text(told)}</p>\n<pre>'
    at = 0
    for sentence in one.sentences:
        start, end = sentence.span
        yield _text(one.text[at:start])
        yield f"<span{_marks(sentence, ui)}>{_text(one.text[start:end])}</span>"
        at = end
    yield f"{_text(one.text[at:])}</pre>\n</section>\n"


def _marks(sentence: Sentence, ui: str) -> str:
    """Class and title of a sentence."""
    how = state(sentence)
    if how == "carrying":
        how = f"c{min(len(sentence.claims), _HOTTEST)}"
    title = ", ".join(sentence.claims) or (
        say(f"skipped.{sentence.skipped}", ui) if sentence.skipped else say("coverage.open", ui)
    )
    return f' class="{how}" title="{escape(title)}"'


def _text(text: str) -> str:
    """Text that is nothing but text, whatever stands in it."""
    shown = "".join(letter if letter.isprintable() or letter.isspace() else "\ufffd" for letter in text)
    return escape(shown.replace("\r\n", "\n").replace("\r", "\n"))
