"""The Word file that was checked, with a comment on each statement of the report.

    CONTRADICTED
    9 % ≠ 47 %
    « … la disparition probable de 47% des emplois humains aux États-Unis »
    — Marie-Amélie Carpio, Les ouvriers du clic, National Geographic France, 2020-10-15 [oxford-47-percent]

Of an unsourced statement the nearest claim is shown, and said to be that.
"""

from collections.abc import Iterator

from factcheck.documents.docx_comments import Comment, Commented, Line, Words, with_comments
from factcheck.messages import say
from factcheck.model import Evidence, FileReport, Judgement
from factcheck.render.passages import one_line, published
from factcheck.render.reasons import message, waived
from factcheck.render.xml_text import allowed


def annotated(file: FileReport, data: bytes, ui: str) -> Commented:
    """Give the Word file of the bytes `data`, which `file` reports on, with comments in the language `ui`.

    Raises UnreadableError where it is another file by now.
    """
    comments = [Comment(each.statement.span, tuple(lines(each, ui)), elsewhere(each, ui)) for each in file.judgements]
    return with_comments(file.path, data, file.document.text, comments)


def lines(judgement: Judgement, ui: str) -> Iterator[Line]:
    """Yield verdict, why it fails nothing, reasons, and the quotes that decide or else the nearest one."""
    yield (Words(say(f"verdict.{judgement.verdict}", ui), "b"),)
    if judgement.waiver:
        yield (Words(shown(waived(judgement.waiver, ui))),)
    for finding in judgement.reasons:
        yield (Words(shown(message(finding, ui))),)
    for evidence in judgement.evidence:
        yield from passage(evidence, ui)
    if not judgement.evidence and judgement.nearest:
        yield (Words(say("annotate.nearest", ui)),)
        yield from passage(judgement.nearest[0], ui)


def passage(evidence: Evidence, ui: str) -> Iterator[Line]:
    """Yield the quote, and under it who says it where, and the claim."""
    yield (Words(shown(say("report.quoted", ui, quote=evidence.quote)), "i"),)
    yield (Words(shown(" ".join(part for part in ("—", published(evidence), f"[{evidence.claim}]") if part))),)


def elsewhere(judgement: Judgement, ui: str) -> Line:
    """Give what a comment begins with that cannot stand at the statement itself."""
    quote = shown(judgement.statement.text)
    if judgement.location and judgement.location.kind == "note":
        return (Words(say("annotate.in-note", ui, number=judgement.location.number, quote=quote)),)
    return (Words(say("annotate.in-box", ui, quote=quote)),)


def shown(text: str) -> str:
    """Give `text` on one line, in characters that XML knows."""
    return allowed(one_line(text))
