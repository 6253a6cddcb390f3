"""`factcheck claims import` and `export`: claims from and for other tools."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import base_root
from factcheck.cli.options import Base, Ui, one_of
from factcheck.cli.output import complain, emit, write_file
from factcheck.errors import InputError, UsageError
from factcheck.messages import say

if TYPE_CHECKING:
    from factcheck.curate.exchange.record import Batch
    from factcheck.model import ClaimBase

READ = ("csv", "jsonl", "claimreview")
WRITTEN = (*READ, "annotations")
ENDINGS: Mapping[str, str] = {
    ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "claimreview",
    ".jsonld": "claimreview",
}  # fmt: skip
SEPARATORS: Mapping[str, str] = {",": ",", ";": ";", "tab": "\t"}
_SHOWN = 5  # ids named in a summary

File = Annotated[
    Path, typer.Argument(metavar="FILE", help="A table (.csv), JSON Lines (.jsonl) or ClaimReview (.json).")
]
ReadFormat = Annotated[
    str | None,
    typer.Option(
        "--format", metavar="|".join(READ), callback=one_of(READ), help="What FILE is; else told by its ending."
    ),
]
WrittenFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="|".join(WRITTEN),
        callback=one_of(WRITTEN),
        help="What to write; else told by the ending of --output, else jsonl.",
    ),
]
Partial = Annotated[bool, typer.Option("--partial", help="Import the good rows even if others have problems.")]
Draft = Annotated[bool, typer.Option("--draft", help="Mark every imported claim as a draft, which decides nothing.")]
Output = Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write to FILE, not to the screen.")]
Separator = Annotated[
    str,
    typer.Option(
        "--separator",
        metavar="|".join(SEPARATORS),
        callback=one_of([*SEPARATORS]),
        help="What parts the cells of a table; spreadsheets in French want ;.",
    ),
]
Author = Annotated[
    str, typer.Option("--author", metavar="NAME", help="Organisation that answers for the reviews (claimreview).")
]
Url = Annotated[
    str, typer.Option("--url", metavar="URL", help="Where the claims are published (claimreview, annotations).")
]


def import_claims(
    file: File,
    *,
    form: ReadFormat = None,
    base: Base = None,
    partial: Partial = False,
    draft: Draft = False,
    ui: Ui = None,
) -> None:
    """Bring claims from a table, JSON Lines or a ClaimReview feed into a base: all of them, or none.

    Each needs a quote that stands word for word in a text of seeds/, or in the passage that the file gives.
    """
    from factcheck.curate.exchange.intake import plan
    from factcheck.curate.exchange.record import told

    language = ui_language(ui)
    root = own_root(base)
    batch = read_batch(file, form)
    found = plan(root, batch, file.name, draft=draft)
    emit(told((*found.troubles, *found.remarks), language))
    if found.troubles and not partial:
        complain(say("exchange.nothing", language, count=len(found.troubles)))
        raise typer.Exit(ExitCode.INPUT)
    for name, content in found.files.items():
        (root / name).parent.mkdir(exist_ok=True)
        write_file(root / name, content)
    emit(
        say("exchange.imported", language, claims=len(found.added), drafts=found.drafts, sources=len(found.sources))
        + "\n"
    )
    if found.skipped:
        shown = ", ".join(found.skipped[:_SHOWN]) + (", …" if len(found.skipped) > _SHOWN else "")
        emit(say("exchange.skipped", language, claims=len(found.skipped), ids=shown) + "\n")
    if found.troubles:
        complain(say("exchange.partly", language, count=len(found.troubles)))
        raise typer.Exit(ExitCode.INPUT)


def own_root(base: Path | None) -> Path:
    """Give the folder to import into: `base`, else this one; never the base that is installed with factcheck."""
    root = base or Path()
    if base is None and not (root / "claims").is_dir():
        raise UsageError("there is no claim base here to import into. Name one with --base DIR.")
    if not root.is_dir():
        raise UsageError(f"{root}: no such folder. Make it first, then import into it.")
    return root


def read_batch(file: Path, form: str | None) -> "Batch":
    """Read a file of claims in the format `form`, else the one that its name tells; raises InputError, UsageError."""
    from factcheck.curate.exchange.feed import read_feed
    from factcheck.curate.exchange.jsonl import read_lines
    from factcheck.curate.exchange.table import read_table
    from factcheck.documents.encoding import decode

    chosen = form or ENDINGS.get(file.suffix.lower())
    if chosen is None:
        raise UsageError(f"{file}: its name does not tell the format. Say it with --format {'|'.join(READ)}.")
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror}).") from error
    readers: Mapping[str, Callable[[str, str], Batch]]
    readers = {"csv": read_table, "jsonl": read_lines, "claimreview": read_feed}
    return readers[chosen](decode(data, str(file)), str(file))


def export_claims(
    *,
    form: WrittenFormat = None,
    output: Output = None,
    base: Base = None,
    separator: Separator = ",",
    author: Author = "",
    url: Url = "",
    ui: Ui = None,
) -> None:
    """Write the claims of a base as a table, JSON Lines, ClaimReview (JSON-LD) or W3C Web Annotations."""
    from factcheck.base.load import load_base

    language = ui_language(ui)
    chosen = form or (ENDINGS.get(output.suffix.lower(), "jsonl") if output else "jsonl")
    loaded = load_base(base_root(base))
    text = exported(loaded, chosen, SEPARATORS[separator], author, url)
    if output is None:
        emit(text, "json")
    else:
        # Spreadsheets take a table without this mark for the encoding of their country.
        write_file(output, ("\ufeff" * (chosen == "csv") + text).encode())
    if loaded.undecided and chosen in ("claimreview", "annotations"):
        complain(say("exchange.left-out", language, claims=len(loaded.undecided)))


def exported(base: "ClaimBase", form: str, separator: str, author: str, url: str) -> str:
    """Give the claims of `base` in the format `form`."""
    from factcheck.curate.exchange import annotations, jsonl, reviews, table
    from factcheck.curate.exchange.passages import records_of, text_of

    records = records_of(base)
    if form == "csv":
        return table.write_table(records, separator)
    if form == "claimreview":
        return reviews.write_reviews(records, author=author, url=url)
    if form == "annotations":
        texts = {source.file: text_of(base, source.file) for source in base.sources}
        return annotations.write_annotations([each.claim for each in records], texts, url)
    return jsonl.write_lines(records)
