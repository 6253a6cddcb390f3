"""The report for people, in reading order, with the passage that decides under each statement.

    article.txt:3:1  ✘ CONTRADICTED
        Selon Oxford, 9 % des emplois humains disparaîtront.
        9 % ≠ 47 %
        « … la disparition probable de 47% des emplois humains aux États-Unis »
        — Marie-Amélie Carpio, Les ouvriers du clic, National Geographic France,
          2020-10-15, seeds/002_880b2ca97f212cae.txt:12 [oxford-47-percent]

A verdict is told by word, sign and colour; the deciding words are highlighted on both sides. With `look.compact` each
statement is one line, whatever its length: place, verdict, text, reasons and claims. Nothing is drawn with box
characters, and no line ends in spaces.
"""

import io
from collections.abc import Iterator, Sequence

from rich.cells import cell_len, chop_cells
from rich.text import Text

from factcheck.language.patterns import pattern
from factcheck.messages import say
from factcheck.model import Evidence, FileReport, Judgement, Outcome, Report, Verdict
from factcheck.render import Look
from factcheck.render.passages import first_place, harmless, on_one_line, origin
from factcheck.render.reasons import message, place, tally, waived

SIGNS = {Verdict.SUPPORTED: "✔", Verdict.CONTRADICTED: "✘", Verdict.UNSOURCED: "?", Verdict.NOT_CHECKABLE: "–"}
STYLES = {
    Verdict.SUPPORTED: "bold green",
    Verdict.CONTRADICTED: "bold red",
    Verdict.UNSOURCED: "bold yellow",
    Verdict.NOT_CHECKABLE: "dim",
}
MARKS = {Outcome.AGREES: "green", Outcome.CONFLICTS: "bold underline red", Outcome.SILENT: "yellow"}
INDENT = 4
WORD = pattern(r" *[^ ]+ *")


def render(report: Report, look: Look) -> str:
    """Give the whole report as lines of at most `look.width` columns, or a line a statement if `look.compact`."""
    lines = [*statements(report, look)]
    if not look.quiet:
        lines += [summary(file, look.ui) for file in report.files]
    return colored(lines) if look.color else "".join(f"{line.plain}\n" for line in lines)


def statements(report: Report, look: Look) -> Iterator[Text]:
    """Yield the lines that show the statements of all files."""
    width = max(look.width, 20)
    for file in report.files:
        for judgement in file.judgements:
            if look.compact:
                yield compact_line(file.path, judgement, look.ui)
            else:
                yield from full_lines(file.path, judgement, look.ui, width)


def colored(lines: Sequence[Text]) -> str:
    """Give `lines` with their styles as terminal commands."""
    # Importing it takes longer than all else that a report without colour needs.
    from rich.console import Console

    written = io.StringIO()
    console = Console(
        file=written,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    for line in lines:
        console.print(line, soft_wrap=True)
    return written.getvalue()


def compact_line(path: str, judgement: Judgement, ui: str) -> Text:
    """Give "article.txt:3:1: ✘ CONTRADICTED statement (9 % ≠ 47 %) [claim]"."""
    line = Text.assemble((f"{heading(path, judgement, ui)}: ", "bold"), verdict(judgement, ui))
    line.append_text(waiver(judgement, ui)).append(" ").append_text(marked_statement(judgement))
    told = "; ".join(message(finding, ui) for finding in judgement.reasons)
    if told:
        line.append(" (").append_text(Text(harmless(told))).append(")")
    for evidence in judgement.evidence:
        line.append(f" [{evidence.claim}]", "dim")
    return line


def heading(path: str, judgement: Judgement, ui: str) -> str:
    """Give "article.txt:3:1", in a binary format "article.docx: paragraph 3"."""
    if judgement.location:
        return f"{harmless(path)}: {place(judgement, ui)}"
    return f"{harmless(path)}:{judgement.line}:{judgement.column}"


def full_lines(path: str, judgement: Judgement, ui: str, width: int) -> Iterator[Text]:
    """Yield the lines that show a statement, with an empty one at the end."""
    head = Text(f"{heading(path, judgement, ui)}  ", "bold")
    yield from wrapped(head.append_text(verdict(judgement, ui)).append_text(waiver(judgement, ui)), width, 0)
    yield from wrapped(marked_statement(judgement), width, INDENT)
    for finding in judgement.reasons:
        told = on_one_line(Text(harmless(message(finding, ui)), MARKS[finding.outcome]))
        yield from wrapped(told, width, INDENT)
    for evidence in judgement.evidence:
        yield from evidence_lines(judgement, evidence, ui, width)
    for evidence in judgement.nearest[:1]:
        yield from wrapped(Text(say("report.nearest", ui), "dim"), width, INDENT)
        yield from evidence_lines(judgement, evidence, ui, width)
    yield Text()


def evidence_lines(judgement: Judgement, evidence: Evidence, ui: str, width: int) -> Iterator[Text]:
    """Yield the quote of `evidence`, its deciding words marked, and where it comes from."""
    quote = say("report.quoted", ui, quote=evidence.quote)
    marked = on_one_line(Text(harmless(quote)))
    for finding in judgement.reasons:
        place = first_place(finding.evidence, marked.plain)
        if place:
            marked.stylize(MARKS[finding.outcome], *place)
    yield from wrapped(marked, width, INDENT)
    source = Text.assemble("— ", (origin(evidence), "dim"), (f" [{evidence.claim}]", "dim"))
    yield from wrapped(source, width, INDENT, hang=2)


def verdict(judgement: Judgement, ui: str) -> Text:
    """Give sign and word, "✘ CONTRADICTED", in the colour of the verdict."""
    word = say(f"verdict.{judgement.verdict}", ui)
    return Text(f"{SIGNS[judgement.verdict]} {word}", STYLES[judgement.verdict])


def waiver(judgement: Judgement, ui: str) -> Text:
    """Give " (ignored: reason)", or nothing where nothing waives a finding."""
    if judgement.waiver is None:
        return Text()
    return Text(f" ({harmless(waived(judgement.waiver, ui))})", "dim")


def marked_statement(judgement: Judgement) -> Text:
    """Give the statement's text with the words that findings point at marked."""
    marked = Text(harmless(judgement.statement.text))
    for finding in judgement.reasons:
        if finding.statement_span:
            marked.stylize(MARKS[finding.outcome], *judgement.statement.inside(finding.statement_span))
    return on_one_line(marked)


def summary(file: FileReport, ui: str) -> Text:
    """Give "article.txt: 12 supported, 3 contradicted, 8 unsourced, 2 not checked; 52% sourced"."""
    return Text.assemble((harmless(file.path), "bold"), ": ", tally(file, ui))


def wrapped(text: Text, width: int, indent: int, hang: int = 0) -> Iterator[Text]:
    """Yield `text` in lines of at most `width` columns, each `indent` deep, all but the first `hang` deeper."""
    for number, line in enumerate(text.divide(breaks(text.plain, max(width - indent - hang, 10)))):
        indented = Text(" " * (indent + (hang if number else 0))) + line
        indented.rstrip()
        yield indented


def breaks(text: str, width: int) -> Iterator[int]:
    """Yield the offsets at which lines of at most `width` columns begin, but for the first; words too long are cut."""
    column = 0
    for word in WORD.finditer(text):
        needed = cell_len(word[0].rstrip(" "))
        if column and column + needed > width:
            yield word.start()
            column = 0
        *cut, rest = chop_cells(word[0], width) if needed > width else [word[0]]
        at = word.start()
        for part in cut:
            at += len(part)
            yield at
        column += cell_len(rest)
