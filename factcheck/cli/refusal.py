"""Running a command through typer, whose refusals are told in the language of the messages."""

from collections.abc import Sequence
from io import StringIO
from typing import Any

import typer

from factcheck.cli.choices import ui_of
from factcheck.cli.output import complain
from factcheck.messages.refusals import refusal

# Click's UsageError, of which some versions of typer have a copy of their own that they do not export.
_REFUSED: Any = typer.BadParameter.__mro__[1]


def run_command(command: Any, arguments: Sequence[str]) -> int:
    """Run a typer command and give the exit code; what is wrong with its arguments is told."""
    try:
        code = command.main(args=[*arguments], prog_name="factcheck", standalone_mode=False)
    except _REFUSED as refused:
        return tell(refused, ui_of(arguments))
    return code if isinstance(code, int) else 0


def tell(refused: Any, ui: str) -> int:
    """Show why typer refuses a command line and give the exit code; help, where that is all it says, stays English."""
    if ui == "en" or type(refused).show is not _REFUSED.show:
        refused.show()
    else:
        shown = StringIO()
        refused.show(shown)
        complain(refusal(shown.getvalue().rstrip("\n"), ui), start="")
    return int(refused.exit_code)
