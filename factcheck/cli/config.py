"""`factcheck config`: what counts for an article, and where each value comes from."""

from os import environ
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.options import Ui
from factcheck.cli.output import emit

File = Annotated[str, typer.Argument(metavar="FILE", help="An article, or a folder; the current one if left out.")]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="A configuration, in the place of the one found.")
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Show what counts without any.")]


def config(file: File = ".", *, config: Config = None, no_config: NoConfig = False, ui: Ui = None) -> None:
    """Show the values that count for an article, as a configuration has them, and where each comes from."""
    from factcheck.cli.keys import KEYS, as_toml
    from factcheck.cli.plan import planned
    from factcheck.cli.wishes import Wishes
    from factcheck.messages import say

    plan = planned(Wishes([file], config=config, no_config=no_config, ui=ui))
    wishes, places = plan.of(file)._replace(ui=plan.ui), plan.places(file)
    places["ui"] = "--ui" if ui else "FACTCHECK_UI" if environ.get("FACTCHECK_UI") else places.get("ui")
    rows = []
    for name, key in KEYS.items():
        value = getattr(wishes, key.wish)
        said = f"# {name}" if value is None else f"{name} = {as_toml(value)}"
        default = say("config.unset" if value is None else "config.default", plan.ui)
        rows.append((said, places.get(key.wish) or default))
    width = max(len(said) for said, _ in rows)
    emit("".join(f"{said.ljust(width)}  # {place}\n" for said, place in rows))
