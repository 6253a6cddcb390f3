"""The options of `factcheck FILE...` as typer reads and explains them; see `plain` for the short way round typer."""

from pathlib import Path
from typing import Annotated

import typer

import factcheck
from factcheck.cli.articles import check_articles
from factcheck.cli.choices import COLORS, ENCODINGS, FAIL_ON, FAILING, LANGUAGES
from factcheck.cli.options import Bases, Ui, known_encoding, offered, one_of, percent, verdicts
from factcheck.cli.output import emit
from factcheck.cli.wishes import Wishes
from factcheck.model import Verdict
from factcheck.render import FORMATS

EXAMPLES = """\b
Examples:
  factcheck article.docx --only contradicted,unsourced
  factcheck articles/ --exclude drafts/ --compact
  factcheck article.md --format html --output report.html
  factcheck - --stdin-filename article.html < article.html
"""
EPILOG = (
    f"{EXAMPLES}\nNAME of a format: {', '.join(FORMATS)}.\n\nLIST of verdicts: {', '.join(Verdict)}; {FAILING} is what "
    "makes the exit code 1."
)
Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...", help="Articles (.txt .md .html .docx .odt .pdf), folders of them, or - for standard input."
    ),
]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        callback=one_of([*FORMATS]),
        autocompletion=offered([*FORMATS]),
        help="How to print the result.",
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write the result to FILE, not to the screen.")
]
Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        metavar="FORMAT:FILE",
        help="Write another report, too; may be repeated.",
    ),
]
Annotate = Annotated[
    Path | None,
    typer.Option(
        "--annotate",
        metavar="OUT.docx",
        help="Write the Word file, with comments.",
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar="VERDICT",
        callback=one_of([*FAIL_ON]),
        autocompletion=offered([*FAIL_ON]),
        help=f"What makes the exit code 1: {', '.join(FAIL_ON)}.",
    ),
]
MinSourced = Annotated[
    float | None,
    typer.Option(
        "--min-sourced",
        metavar="PERCENT",
        callback=percent,
        help="Make it 1 where less of an article is sourced.",
    ),
]
Lang = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="fr|en",
        callback=one_of(LANGUAGES),
        autocompletion=offered(LANGUAGES),
        help="Language of the articles; else detected.",
    ),
]
Only = Annotated[
    str | None,
    typer.Option(
        "--only",
        metavar="LIST",
        callback=verdicts,
        autocompletion=offered([*Verdict, FAILING]),
        help="Verdicts to show, with commas between them.",
    ),
]
Compact = Annotated[bool, typer.Option("--compact", help="One line a statement.")]
Color = Annotated[
    str,
    typer.Option(
        "--color",
        metavar="|".join(COLORS),
        callback=one_of(COLORS),
        autocompletion=offered(COLORS),
        help="Whether to use colour.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Statements only: no summary, no progress.")]


def show_version(wanted: bool) -> None:
    if wanted:
        emit(f"factcheck {factcheck.__version__}\n")
        raise typer.Exit


Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding",
        metavar="NAME",
        callback=known_encoding,
        autocompletion=offered(ENCODINGS),
        help="Encoding of the articles; else detected.",
    ),
]
StdinName = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="NAME", help="Name for -; its ending tells the format."),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="GLOB", help="Pass over in folders; may be repeated."),
]
ForceExclude = Annotated[bool, typer.Option("--force-exclude", help="Pass over such files also where they are named.")]
Baseline = Annotated[Path | None, typer.Option("--baseline", metavar="FILE", help="Let findings that FILE knows pass.")]
WriteBaseline = Annotated[
    Path | None,
    typer.Option("--write-baseline", metavar="FILE", help="Make findings known; with --baseline: drop old ones."),
]
Since = Annotated[
    str | None, typer.Option("--since", metavar="REV", help="Let only lines changed since REV (git) fail.")
]
Watch = Annotated[bool, typer.Option("--watch", help="Check again at each save, until Ctrl-C.")]
Jobs = Annotated[int, typer.Option("--jobs", metavar="N", min=1, help="Check articles in N processes.")]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Configuration, in the place of the one found."),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Read no configuration.")]
NoMemory = Annotated[bool, typer.Option("--no-memory", help="Judge every statement anew, and remember nothing.")]
Version = Annotated[bool, typer.Option("--version", callback=show_version, is_eager=True, help="Print the version.")]


def check(
    context: typer.Context,
    files: Files,
    *,
    base: Bases = None,
    form: Form = "terminal",
    output: Output = None,
    reports: Reports = None,
    annotate: Annotate = None,
    fail_on: FailOn = "contradicted",
    min_sourced: MinSourced = None,
    lang: Lang = None,
    only: Only = None,
    compact: Compact = False,
    color: Color = "auto",
    quiet: Quiet = False,
    encoding: Encoding = None,
    stdin_filename: StdinName = None,
    exclude: Exclude = None,
    force_exclude: ForceExclude = False,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    since: Since = None,
    watch: Watch = False,
    jobs: Jobs = 1,
    no_memory: NoMemory = False,
    config: Config = None,
    no_config: NoConfig = False,
    ui: Ui = None,
    version: Version = False,  # noqa: ARG001 - its callback has done the work
) -> None:
    """Say of each statement of the articles whether the claim base supports it, contradicts it or leaves it unsourced.

    The word check may be left out, and options may stand in any place.
    """
    shown = form, output, reports, fail_on, min_sourced, lang, only, compact, color, quiet
    inputs = encoding, stdin_filename, exclude, force_exclude
    failing = baseline, write_baseline, since
    wishes = Wishes(
        files, base, *shown, *inputs, *failing, watch, jobs, no_memory, config, no_config, ui, given(context), annotate
    )
    raise typer.Exit(check_articles(wishes))


def given(context: typer.Context) -> frozenset[str]:
    """Give the names of the options that the command line says itself."""
    sources = ((name, context.get_parameter_source(name)) for name in context.params if name != "files")
    return frozenset(name for name, source in sources if source and source.name == "COMMANDLINE")
