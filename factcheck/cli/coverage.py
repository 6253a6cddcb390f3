"""`factcheck claims coverage`: which sentences of the sources carry no claim."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.choices import ui_language, wrong_value
from factcheck.cli.opening import base_root
from factcheck.cli.options import Base, Ui, one_of
from factcheck.cli.output import emit, encoded, wants_color, write_file
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.curate.coverage import Covered

FORMATS = ("terminal", "html", "json")

Form = Annotated[
    str, typer.Option("--format", metavar="|".join(FORMATS), callback=one_of(FORMATS), help="How to print the result.")
]
Sources = Annotated[
    list[str] | None,
    typer.Option("--source", metavar="ID", help="Only this source, sentence by sentence (its id or its file)."),
]
Missing = Annotated[bool, typer.Option("--missing", help="List the sentences that carry no claim, one a line.")]
Output = Annotated[
    Path | None, typer.Option("--output", metavar="FILE", help="Write the result to FILE, not to the screen.")
]


def coverage(
    *,
    base: Base = None,
    source: Sources = None,
    missing: Missing = False,
    form: Form = "terminal",
    output: Output = None,
    ui: Ui = None,
) -> None:
    """Tell which sentences of each source text carry a claim, and which carry none."""
    from factcheck.base.load import load_base
    from factcheck.curate import coverage as measured

    language = ui_language(ui)
    covered = measured.coverage(load_base(base_root(base)))
    wanted = source or []
    known = [name for one in covered for name in (one.file, *(each.id for each in one.sources))]
    for name in wanted:
        if name not in known:
            raise UsageError(f"source {wrong_value(name, known)}")
    if wanted:
        covered = [one for one in covered if {one.file, *(each.id for each in one.sources)} & set(wanted)]
    if form == "html":
        from factcheck.curate.coverage_page import page

        text = page(covered, language)
    else:
        text = written(covered, form, language, sentences=bool(wanted), missing=missing, to_screen=output is None)
    if output:
        write_file(output, encoded(text, form))
    else:
        emit(text, form)


def written(
    covered: "Sequence[Covered]", form: str, ui: str, *, sentences: bool, missing: bool, to_screen: bool
) -> str:
    """Give coverage as JSON, as a table, or sentence by sentence."""
    from factcheck.curate import coverage_text

    if form == "json":
        return coverage_text.as_json(covered)
    from factcheck.render.terminal import colored

    if sentences or missing:
        lines = [line for one in covered for line in coverage_text.annotated(one, only_open=missing)]
    else:
        lines = [*coverage_text.table(covered, ui)]
    color = wants_color("auto", sys.stdout if to_screen else None)
    return colored(lines) if color else "".join(f"{line.plain}\n" for line in lines)
