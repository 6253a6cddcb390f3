"""`factcheck claims draft`: claims proposed from a document."""

from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from factcheck.cli.base_files import write_all
from factcheck.cli.choices import ui_language
from factcheck.cli.options import OwnBase, Ui
from factcheck.cli.output import emit
from factcheck.messages import say

Document = Annotated[Path, typer.Argument(metavar="SOURCE", help="Document to take claims from.")]
Name = Annotated[
    str | None,
    typer.Option("--id", metavar="ID", help="Id of the source in the base; else made of the name of its file."),
]


def draft(source: Document, *, base: OwnBase = Path(), name: Name = None, ui: Ui = None) -> None:
    """Store a document as a source of the base and draft claims from it, to be decided with `factcheck claims review`.

    Run again, it adds only what is new: drafts that a claim covers, be it decided or rejected, are not made again.
    """
    from factcheck.curate.storing import stored

    language = ui_language(ui)
    found = stored(base, str(source), lambda doubt: say(doubt[0], language, **doubt[1]), name=name)
    write_all(base, found.files)
    about = found.source
    told = [about.author, about.title, about.publisher, about.date, about.language]
    emit(f"{about.id}: {', '.join(filter(None, told))}\n")
    emit("".join(f"{base / file}\n" for file in found.files))
    emit(say("draft.added", language, count=found.added, doubtful=found.doubtful) + "\n")
    if found.known:
        emit(say("draft.known", language, count=found.known) + "\n")
    if found.added:
        folder = "" if base == Path() else f" --base {quote(str(base))}"
        emit(say("init.next", language, command=f"factcheck claims review{folder}") + "\n")
