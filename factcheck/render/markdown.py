r"""A short report in Markdown, for a comment on a pull request.

    ### article.txt: 12 supported, 3 contradicted, 8 unsourced; 52% sourced

    - ✘ **Contradicted**, line 3: Le pont a coûté 19 millions d'euros\.\
      19 millions d'euros ≠ 14 millions d’euros
      <details><summary>Source</summary>

      > Sa construction a coûté 14 millions d’euros
      >
      > — Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019\-03\-12, seeds/bridge\.txt:4

      </details>

Contradicted statements come with the quote folded, unsourced ones as a folded list. Text of articles and sources is
escaped; mentions (@name) and references (#12) are broken by a zero-width space, so that nobody is notified.
A comment on GitHub takes 65,536 characters: what goes beyond `ROOM` is left out, and said to be.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.messages import say
from factcheck.model import Evidence, FileReport, Judgement, Report, Verdict
from factcheck.render import Look
from factcheck.render.passages import one_line, origin
from factcheck.render.reasons import message, place, tally

ROOM = 60_000
ESCAPES = {
    **{ord(sign): f"\\{sign}" for sign in "\\`*_{}[]()+-=!$~|.^"},
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord("&"): "&amp;",
    ord("@"): "@\u200b",
    ord("#"): "\\#\u200b",
}
UNFOLDED = "</details>\n"


class Block(NamedTuple):
    """A part of the comment, and what has to follow where nothing else does."""

    text: str
    end: str = ""


def render(report: Report, look: Look) -> str:
    """Give a heading for each file, then its contradicted statements, then the unsourced ones."""
    written: list[str] = []
    room, end = ROOM, ""
    for block in blocks(report, look.ui):
        room -= len(block.text)
        if room < 0:
            return "".join([*written, end, f"\n{say('markdown.cut', look.ui)}\n"])
        written.append(block.text)
        end = block.end
    return "".join(written)


def blocks(report: Report, ui: str) -> Iterator[Block]:
    """Yield the parts of the comment in their order."""
    for file in report.files:
        yield Block(f"### {escaped(file.path)}: {tally(file, ui)}\n\n")
        for judgement in file.judgements:
            if judgement.verdict is Verdict.CONTRADICTED and judgement.is_problem:
                yield Block("".join(f"{line}\n" for line in contradicted(judgement, ui)))
        yield from unsourced(file, ui)


def contradicted(judgement: Judgement, ui: str) -> Iterator[str]:
    """Yield the lines of an item with statement, reasons and folded quotes."""
    verdict = say(f"verdict.{judgement.verdict}", ui).capitalize()
    reasons = [escaped(message(finding, ui)) for finding in judgement.reasons]
    told = "\\\n  ".join([escaped(judgement.statement.text), *reasons])
    yield f"- ✘ **{verdict}**, {place(judgement, ui)}: {told}"
    yield f"  <details><summary>{say('markdown.source', ui)}</summary>"
    for evidence in judgement.evidence:
        yield from quoted(evidence)
    yield f"\n  {UNFOLDED}"


def quoted(evidence: Evidence) -> Iterator[str]:
    yield f"\n  > {escaped(evidence.quote)}\n  >\n  > — {escaped(origin(evidence))}"


def unsourced(file: FileReport, ui: str) -> Iterator[Block]:
    """Yield a folded list of the unsourced statements, if there are any."""
    found = [each for each in file.judgements if each.verdict is Verdict.UNSOURCED and each.is_problem]
    if not found:
        return
    yield Block(f"<details><summary>{say('markdown.unsourced', ui)}</summary>\n\n", UNFOLDED)
    for judgement in found:
        yield Block(f"- {place(judgement, ui)}: {escaped(judgement.statement.text)}\n", f"\n{UNFOLDED}")
    yield Block(f"\n{UNFOLDED}\n")


def escaped(text: str) -> str:
    """Give `text` on one line as Markdown that shows it as it stands."""
    return one_line(text).translate(ESCAPES)
