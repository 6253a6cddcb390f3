"""`factcheck init`: a claim base of one's own."""

from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from factcheck.cli.base_files import write_all
from factcheck.cli.choices import ui_language
from factcheck.cli.options import Ui
from factcheck.cli.output import emit
from factcheck.messages import say

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder to make it in.", show_default="this folder")]


def init(folder: Folder = Path(), *, ui: Ui = None) -> None:
    """Make a new claim base: folders, a first claim with its source, a CI workflow. Nothing is overwritten."""
    from factcheck.curate.new_base import new_base

    language = ui_language(ui)
    files = new_base(folder)
    write_all(folder, files)
    emit("".join(f"{folder / name}\n" for name in files))
    inside = folder == Path()
    step = "" if inside else f"cd {quote(str(folder))} && "
    emit(say("init.next", language, command=f"{step}factcheck claims draft SOURCE") + "\n")
