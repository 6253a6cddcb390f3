"""`factcheck eval DIR...`: how well the verdicts agree with labelled articles."""

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root, open_base
from factcheck.cli.options import Base, Ui, one_of
from factcheck.cli.output import emit, write_file
from factcheck.cli.progress import progress
from factcheck.errors import UsageError
from factcheck.messages import Said

FORMATS = ("text", "json")

Directories = Annotated[
    list[Path], typer.Argument(metavar="DIR...", help="Folders with NAME.gold.jsonl beside NAME.txt or NAME.md.")
]
Form = Annotated[
    str,
    typer.Option("--format", metavar="|".join(FORMATS), callback=one_of(FORMATS), help="How to print the result."),
]
Ablate = Annotated[bool, typer.Option("--ablate", help="Tell what changes when each check in turn is left out.")]
WithoutEvidence = Annotated[
    bool,
    typer.Option("--without-evidence", help="Tell what becomes of the rows whose claims are left out."),
]
Misses = Annotated[bool, typer.Option("--misses", help="List the rows that are called wrongly, and why.")]
Naive = Annotated[
    bool, typer.Option("--naive", help="Tell beside the figures what likeness of strings alone would give.")
]
Plot = Annotated[
    Path | None,
    typer.Option("--plot", metavar="FILE.html", help="Draw precision against recall as a threshold moves."),
]


def evaluate(
    directories: Directories,
    *,
    base: Base = None,
    form: Form = "text",
    ablate: Ablate = False,
    without_evidence: WithoutEvidence = False,
    misses: Misses = False,
    naive: Naive = False,
    plot: Plot = None,
    ui: Ui = None,
) -> None:
    """Measure the verdicts on articles whose statements people have labelled."""
    if plot and plot.suffix.lower() not in (".html", ".htm"):
        raise UsageError(Said("error.plot", path=plot))
    from factcheck.measure import evaluation, labelled

    language = ui_language(ui)
    articles = [article for directory in directories for article in labelled.read(directory)]
    opened = open_base(base, language)
    told = progress(
        len(articles) * evaluation.runs(ablate=ablate, without_evidence=without_evidence), "checking articles"
    )
    found = evaluation.evaluate(
        opened,
        base_root(base),
        articles,
        ablate=ablate,
        without_evidence=without_evidence,
        beside_naive=naive,
        progress=told,
    )
    if plot:
        from factcheck.measure.plot import curves, page

        title = f"{found.rows} rows of {found.articles} articles against {opened.info.claims} claims"
        write_file(plot, page(curves(opened, articles), title).encode("utf-8"))
    from factcheck.render import eval_json, eval_text

    render = eval_json.render if form == "json" else eval_text.render
    emit(render(found, language, misses=misses), form)
