"""`factcheck explain`: what a check compares."""

from inspect import cleandoc
from typing import Annotated

import typer

from factcheck.cli.choices import unknown
from factcheck.cli.output import emit
from factcheck.errors import UsageError
from factcheck.messages import Said


def explain(
    check: Annotated[str | None, typer.Argument(metavar="CHECK", help="Name of a check, as reports show it.")] = None,
) -> None:
    """Explain a check; without a name, list the checks."""
    from factcheck.checks import REGISTRY

    if check is None:
        width = max(len(module.ID) for module in REGISTRY)
        emit("".join(f"{module.ID.ljust(width)}  {module.SUMMARY}\n" for module in REGISTRY))
        return
    known = {module.ID: module for module in REGISTRY}
    if check not in known:
        raise UsageError(Said("error.check", unknown=unknown(check, [*known])))
    emit(f"{cleandoc(known[check].__doc__ or '')}\n")
