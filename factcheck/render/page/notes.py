"""A note on each statement: verdict, reasons, and the passage of the source that decides.

    ✘ CONTRADICTED  No. 7, line 5
    En 2013, deux économistes d'Oxford avaient pourtant jugé que 9 % des emplois américains disparaîtraient.
    ✘ 9 % ≠ 47 %
      In the source
      … incertains. En 2013, une étude menée par deux économistes d’Oxford prédisait …
      Marie-Amélie Carpio, Les ouvriers du clic, National Geographic France, 2020-10-15

Nothing is told by colour alone.
"""

from collections.abc import Iterator

from factcheck.messages import say
from factcheck.model import Evidence, Judgement
from factcheck.render.page.article import Numbered
from factcheck.render.page.marks import SIGNS, in_quote, in_statement, in_wording, marked, shown, shown_lines
from factcheck.render.reasons import message, place, waived


def note(each: Numbered, ui: str, path: str = "") -> str:
    """Give the note on a statement as HTML; `path` names its article where there are several."""
    number, judgement = each
    statement = judgement.statement
    return (
        f'<article class="note {judgement.verdict}" id="n{number}" aria-labelledby="v{number}">\n'
        f'<h3 id="v{number}" tabindex="-1">{badge(judgement, ui)}'
        f' <a class="place" href="#s{number}">{f"{shown(path)}, " if path else ""}'
        f"{say('page.place', ui, number=number, place=place(judgement, ui))}</a></h3>\n"
        f'<blockquote class="said" dir="auto" lang="{statement.language}">'
        f"{marked(statement.text, in_statement(judgement))}</blockquote>\n"
        f"{''.join(_parts(judgement, ui))}</article>\n"
    )


def badge(judgement: Judgement, ui: str) -> str:
    """Give sign and word of a verdict, "✘ CONTRADICTED"."""
    sign, word = SIGNS[judgement.verdict], say(f"verdict.{judgement.verdict}", ui)
    return f'<span class="badge {judgement.verdict}"><span aria-hidden="true">{sign}</span> {word}</span>'


def _parts(judgement: Judgement, ui: str) -> Iterator[str]:
    if judgement.waiver:
        yield f'<p class="waived" dir="auto">{shown(waived(judgement.waiver, ui))}</p>\n'
    yield '<ul class="reasons">\n'
    for finding in judgement.reasons:
        yield f'<li class="{finding.outcome}" dir="auto">{shown(message(finding, ui))}</li>\n'
    yield "</ul>\n"
    for evidence in judgement.evidence:
        yield _evidence(judgement, evidence, say("page.source", ui), ui)
    for evidence in judgement.nearest[:1]:
        yield _evidence(judgement, evidence, say("report.nearest", ui), ui)


def _evidence(judgement: Judgement, evidence: Evidence, label: str, ui: str) -> str:
    quote = marked(evidence.quote, in_quote(judgement, evidence))
    before, after = (shown_lines(text) for text in (evidence.before, evidence.after))
    language = f' lang="{shown(evidence.language)}"' if evidence.language else ""
    return (
        f'<figure class="{evidence.stance}">\n<p class="label">{label}</p>\n'
        f'<blockquote dir="auto"{language}>{before}<q>{quote}</q>{after}</blockquote>\n'
        f"{_wording(judgement, evidence, ui)}"
        f"<figcaption>{''.join(_origin(evidence, ui))}</figcaption>\n</figure>\n"
    )


def _origin(evidence: Evidence, ui: str) -> Iterator[str]:
    """Who says it, and where, each part where it is known."""
    if evidence.speaker:
        yield f"<p>{say('claims.speaker', ui)} <strong><bdi>{shown(evidence.speaker)}</bdi></strong></p>\n"
    title = f"<cite><bdi>{shown(evidence.title)}</bdi></cite>" if evidence.title else ""
    others = (f"<bdi>{shown(part)}</bdi>" if part else "" for part in (evidence.publisher, evidence.date))
    author = f"<bdi>{shown(evidence.author)}</bdi>" if evidence.author not in ("", evidence.speaker) else ""
    told = ", ".join(part for part in (author, title, *others) if part)
    if told:
        yield f"<p>{told}</p>\n"
    place = f"{shown(evidence.source)}:{evidence.line}"
    yield f'<p class="file"><code>{place}</code> <code>{shown(evidence.claim)}</code></p>'


def _wording(judgement: Judgement, evidence: Evidence, ui: str) -> str:
    """The claim's own words, where they are not the quote's."""
    if evidence.wording in ("", evidence.quote):
        return ""
    words = marked(evidence.wording, in_wording(judgement, evidence))
    return f'<p class="wording" dir="auto"><span class="label">{say("page.wording", ui)}</span> {words}</p>\n'
