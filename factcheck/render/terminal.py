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

from rich.console import Console
from rich.text import Text

from factcheck.messages import say
from factcheck.model import Evidence, FileReport, Judgement, Outcome, Report, Span, Verdict
from factcheck.render import Look
from factcheck.render.passages import first_place, harmless, on_one_line
from factcheck.render.reasons import message

SIGNS = {Verdict.SUPPORTED: "✔", Verdict.CONTRADICTED: "✘", Verdict.UNSOURCED: "?", Verdict.NOT_CHECKABLE: "–"}
STYLES = {
    Verdict.SUPPORTED: "bold green",
    Verdict.CONTRADICTED: "bold red",
    Verdict.UNSOURCED: "bold yellow",
    Verdict.NOT_CHECKABLE: "dim",
}
MARKS = {Outcome.AGREES: "green", Outcome.CONFLICTS: "bold underline red", Outcome.SILENT: "yellow"}
INDENT = 4


def render(report: Report, look: Look) -> str:
    """Give the whole report as lines of at most `look.width` columns, or a line a statement if `look.compact`."""
    written = io.StringIO()
    console = Console(
        file=written,
        width=max(look.width, 20),
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    for file in report.files:
        for judgement in file.judgements:
            if look.compact:
                console.print(compact_line(file.path, judgement, look.ui), soft_wrap=True)
            else:
                print_statement(console, file.path, judgement, look.ui)
    if not look.quiet:
        for file in report.files:
            console.print(summary(file, look.ui), soft_wrap=True)
    return written.getvalue()


def compact_line(path: str, judgement: Judgement, ui: str) -> Text:
    """Give "article.txt:3:1: ✘ CONTRADICTED statement (9 % ≠ 47 %) [claim]"."""
    line = Text.assemble((f"{harmless(path)}:{judgement.line}:{judgement.column}: ", "bold"), verdict(judgement, ui))
    line.append(" ").append_text(marked_statement(judgement))
    told = "; ".join(message(finding, ui) for finding in judgement.reasons)
    if told:
        line.append(" (").append_text(Text(harmless(told))).append(")")
    for evidence in judgement.evidence:
        line.append(f" [{evidence.claim}]", "dim")
    return line


def print_statement(console: Console, path: str, judgement: Judgement, ui: str) -> None:
    head = Text(f"{harmless(path)}:{judgement.line}:{judgement.column}  ", "bold")
    print_wrapped(console, head.append_text(verdict(judgement, ui)), 0)
    print_wrapped(console, marked_statement(judgement), INDENT)
    for finding in judgement.reasons:
        told = on_one_line(Text(harmless(message(finding, ui)), MARKS[finding.outcome]))
        print_wrapped(console, told, INDENT)
    for evidence in judgement.evidence:
        print_evidence(console, judgement, evidence, ui)
    for evidence in judgement.nearest[:1]:
        print_wrapped(console, Text(say("report.nearest", ui), "dim"), INDENT)
        print_evidence(console, judgement, evidence, ui)
    console.print()


def print_evidence(console: Console, judgement: Judgement, evidence: Evidence, ui: str) -> None:
    """Print the quote of `evidence`, its deciding words marked, and where it comes from."""
    quote = say("report.quoted", ui, quote=evidence.quote)
    marked = on_one_line(Text(harmless(quote)))
    for finding in judgement.reasons:
        place = first_place(finding.evidence, marked.plain)
        if place:
            marked.stylize(MARKS[finding.outcome], *place)
    print_wrapped(console, marked, INDENT)
    origin = [evidence.speaker or evidence.author, evidence.title, evidence.publisher, evidence.date]
    told = ", ".join(part for part in [*origin, f"{evidence.source}:{evidence.line}"] if part)
    print_wrapped(
        console, Text.assemble("— ", (harmless(told), "dim"), (f" [{evidence.claim}]", "dim")), INDENT, hang=2
    )


def verdict(judgement: Judgement, ui: str) -> Text:
    """Give sign and word, "✘ CONTRADICTED", in the colour of the verdict."""
    word = say(f"verdict.{judgement.verdict}", ui)
    return Text(f"{SIGNS[judgement.verdict]} {word}", STYLES[judgement.verdict])


def marked_statement(judgement: Judgement) -> Text:
    """Give the statement's text with the words that findings point at marked."""
    start = judgement.statement.span.start
    marked = Text(harmless(judgement.statement.text))
    for finding in judgement.reasons:
        if finding.statement_span:
            place = Span(finding.statement_span.start - start, finding.statement_span.end - start)
            marked.stylize(MARKS[finding.outcome], *place)
    return on_one_line(marked)


def summary(file: FileReport, ui: str) -> Text:
    """Give "article.txt: 12 supported, 3 contradicted, 8 unsourced, 2 not checked"."""
    counts = [(each, file.summary.get(each, 0)) for each in Verdict]
    told = ", ".join(say(f"summary.{each}", ui, count=count) for each, count in counts if count)
    return Text.assemble((harmless(file.path), "bold"), ": ", told or say("summary.nothing", ui))


def print_wrapped(console: Console, text: Text, indent: int, hang: int = 0) -> None:
    """Print `text` wrapped at the console's width, each line `indent` deep, all but the first `hang` deeper."""
    for number, line in enumerate(text.wrap(console, max(console.width - indent - hang, 10), overflow="fold")):
        indented = Text(" " * (indent + (hang if number else 0))) + line
        indented.rstrip()
        console.print(indented, soft_wrap=True)
