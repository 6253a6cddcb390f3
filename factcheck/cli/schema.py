"""`factcheck schema`: the JSON Schemas of what factcheck reads and writes."""

from typing import Annotated

import typer

from factcheck.cli.options import one_of
from factcheck.cli.output import emit

SCHEMAS = ("report", "config", "claims")


def schema(
    name: Annotated[
        str, typer.Argument(metavar="|".join(SCHEMAS), callback=one_of(SCHEMAS), help="What to describe.")
    ] = "report",
) -> None:
    """Print the JSON Schema of the JSON report, of the configuration or of claim files, for editors."""
    from importlib.resources import files

    emit(files("factcheck").joinpath("schemas", f"{name}.schema.json").read_text(encoding="utf-8"), "json")
