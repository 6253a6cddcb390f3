"""The report as a page for editors: the article, its statements underlined by verdict, and a note on each beside it.

One file that asks nothing of anybody: style and script stand in it and are allowed by their hashes alone, whatever
else the text of an article might bring. Without its script it reads as an article with notes at its end, as it prints.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import NamedTuple

from factcheck.messages import say
from factcheck.model import FileReport, Report, Verdict
from factcheck.render import Look
from factcheck.render.page.article import Numbered, body
from factcheck.render.page.marks import SIGNS, shown
from factcheck.render.page.notes import note
from factcheck.render.reasons import counts

_PARTS = Path(__file__).parent / "page"
_ORDER = (Verdict.CONTRADICTED, Verdict.UNSOURCED, Verdict.SUPPORTED, Verdict.NOT_CHECKABLE)


class _Article(NamedTuple):
    """A file of the report, its number on the page and those of its statements."""

    number: int
    file: FileReport
    statements: list[Numbered]


def render(report: Report, look: Look) -> str:
    """Give the report as one HTML file; `look` says the language of the page."""
    ui, numbers = look.ui, count(1)
    articles = [
        _Article(number, file, [Numbered(next(numbers), judgement) for judgement in file.judgements])
        for number, file in enumerate(report.files, 1)
    ]
    return "".join(
        [
            f'<!DOCTYPE html>\n<html lang="{ui}">\n',
            _head(report, ui),
            f'<body>\n<a class="skip" href="#text">{say("page.skip", ui)}</a>\n',
            _banner(report, ui),
            *_contents(report, articles, ui),
            '<div class="columns">\n<main id="text" tabindex="-1">\n',
            *(part for article in articles for part in _article(article, ui, alone=len(articles) == 1)),
            "</main>\n",
            _panel(articles, ui),
            f"<footer><p>{say('page.caution', ui)}</p><p>{_base(report, ui)}</p></footer>\n",
            "</div>\n</body>\n</html>\n",
        ]
    )


def _title(report: Report, ui: str) -> str:
    """The file's name, or how many articles there are."""
    if len(report.files) == 1:
        return shown(Path(report.files[0].path).name)
    return say("page.articles", ui, count=len(report.files))


def _head(report: Report, ui: str) -> str:
    style, script = ((_PARTS / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:"
    policy += "; base-uri 'none'; form-action 'none'"
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f'<meta name="generator" content="factcheck {shown(report.version)}">\n<link rel="icon" href="data:,">\n'
        f"<title>{_title(report, ui)} · factcheck</title>\n"
        f"<style>{style}</style>\n<script>{script}</script>\n</head>\n"
    )


def _hash(content: str) -> str:
    """A source expression that allows just this content (https://www.w3.org/TR/CSP3/#grammardef-hash-source)."""
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _banner(report: Report, ui: str) -> str:
    chips = "".join(_chip(report, verdict, ui) for verdict in _ORDER)
    return (
        f'<header>\n<div class="name"><p>factcheck</p><h1>{_title(report, ui)}</h1></div>\n'
        f'<div class="chips" role="group" aria-label="{say("page.filter", ui)}">\n{chips}</div>\n'
        f'<button type="button" id="theme" aria-pressed="false" hidden>{say("page.dark", ui)}</button>\n</header>\n'
    )


def _chip(report: Report, verdict: Verdict, ui: str) -> str:
    """A count, which the script makes a filter where the page shows such statements."""
    there = any(judgement.verdict is verdict for file in report.files for judgement in file.judgements)
    filters = f' data-filter="{verdict}" aria-pressed="false"' if there else ""
    told = say(f"summary.{verdict}", ui, count=report.summary[verdict])
    return (
        f'<button type="button" class="{verdict}"{filters} disabled>'
        f'<span aria-hidden="true">{SIGNS[verdict]}</span> {told}</button>\n'
    )


def _contents(report: Report, articles: Sequence[_Article], ui: str) -> Iterator[str]:
    """The list of articles, where there are several, and what could not be read."""
    if len(articles) > 1:
        yield f'<nav aria-label="{say("page.contents", ui)}"><ul>\n'
        for number, file, _ in articles:
            yield f'<li><a href="#f{number}">{shown(file.path)}</a> <span>{counts(file.summary, ui)}</span></li>\n'
        yield "</ul></nav>\n"
    if report.problems:
        problems = "".join(f"<li>{shown(problem)}</li>\n" for problem in report.problems)
        title = say("page.problems", ui)
        yield f'<section class="problems" aria-label="{title}"><h2>{title}</h2>\n<ul>\n{problems}</ul></section>\n'


def _article(article: _Article, ui: str, *, alone: bool) -> Iterator[str]:
    number, file, statements = article
    yield f'<article id="f{number}" aria-label="{shown(file.path)}">\n'
    if not alone:
        yield f'<h2 class="path">{shown(file.path)}</h2>\n'
    if statements or file.document.blocks:
        yield from body(file, statements, ui, level=2 if alone else 3)
    else:
        yield f'<p class="empty">{say("summary.nothing", ui)}</p>\n'
    yield "</article>\n"


def _panel(articles: Sequence[_Article], ui: str) -> str:
    path = {article.number: article.file.path for article in articles if len(articles) > 1}
    notes = "".join(note(each, ui, path.get(one.number, "")) for one in articles for each in one.statements)
    words = {name: say(f"page.{name}", ui) for name in ("panel", "previous", "next", "close", "notes")}
    return (
        f'<aside id="panel" tabindex="0" aria-label="{words["panel"]}">\n<div id="bar" hidden>\n'
        f'<button type="button" id="previous" aria-label="{words["previous"]}">‹</button>\n'
        f'<output id="position" data-words="{say("page.position", ui)}"></output>\n'
        f'<button type="button" id="next" aria-label="{words["next"]}">›</button>\n'
        f'<button type="button" id="close" aria-label="{words["close"]}">×</button>\n</div>\n'
        f"{_guide(ui)}"
        f'<section id="notes" aria-label="{words["notes"]}">\n<h2>{words["notes"]}</h2>\n{notes}</section>\n</aside>\n'
    )


def _guide(ui: str) -> str:
    """What the signs mean, and the keys."""
    meanings = "".join(
        f'<dt><span class="s {verdict}"><span class="words">{say(f"verdict.{verdict}", ui)}</span>\u2060'
        f'<span class="sign" aria-hidden="true">{SIGNS[verdict]}</span></span></dt>'
        f"<dd>{say(f'page.means-{verdict}', ui)}</dd>\n"
        for verdict in _ORDER
    )
    keys = "".join(
        f"<dt>{' '.join(f'<kbd>{key}</kbd>' for key in pressed)}</dt><dd>{say(f'page.key-{name}', ui)}</dd>\n"
        for name, pressed in {"next": "j→", "previous": "k←", "close": ("Esc",)}.items()
    )
    return (
        f'<section id="guide"><h2>{say("page.guide", ui)}</h2>\n<p class="hint">{say("page.hint", ui)}</p>\n'
        f'<dl class="signs">\n{meanings}</dl>\n<div class="keys"><h3>{say("page.keys", ui)}</h3>\n<dl>\n{keys}</dl>\n'
        f'<label><input type="checkbox" id="keys" checked> {say("page.keys-on", ui)}</label></div>\n</section>\n'
    )


def _base(report: Report, ui: str) -> str:
    base, version = report.base, shown(report.version)
    return say("page.base", ui, claims=base.claims, sources=base.sources, version=version)
