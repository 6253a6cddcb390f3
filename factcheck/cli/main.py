"""The command `factcheck`: reads the command line, runs the command, and turns errors into messages and exit codes."""

import os
import sys
from collections.abc import Sequence
from errno import ENOSPC

import typer
from typer.core import TyperOption

from factcheck.cli import claims
from factcheck.cli.arguments import COMMANDS, ordered
from factcheck.cli.check import check
from factcheck.cli.eval import evaluate
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.explain import explain
from factcheck.cli.fit import fit
from factcheck.cli.output import complain
from factcheck.cli.perturb import perturb
from factcheck.errors import FactcheckError, UsageError


def shown(name: str) -> str:
    """Give a command as it is typed, with its choices: "factcheck claims list|show"."""
    return " ".join(filter(None, ("factcheck", name, "|".join(COMMANDS[name]))))


app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command(
    epilog=f"Other commands: {', '.join(shown(name) for name in COMMANDS if name != 'check')}.",
    no_args_is_help=True,
)(check)
app.add_typer(claims.app, name="claims")
app.command("eval")(evaluate)
app.command("fit")(fit)
app.command("perturb")(perturb)
app.command()(explain)


def options_with_value(command: object) -> frozenset[str]:
    """Give the options, of a command and all commands under it, that are followed by a value."""
    own = (
        name
        for option in getattr(command, "params", ())
        if isinstance(option, TyperOption) and not option.is_flag
        for name in option.opts
    )
    under = (options_with_value(each) for each in getattr(command, "commands", {}).values())
    return frozenset(own).union(*under)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments` (else that of the process) and give the exit code."""
    command = typer.main.get_command(app)
    given = sys.argv[1:] if arguments is None else arguments
    try:
        command.main(args=ordered(given, options_with_value(command)), prog_name="factcheck")
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except FactcheckError as error:
        complain(str(error))
        return ExitCode.USAGE if isinstance(error, UsageError) else ExitCode.INPUT
    except Exception as error:  # noqa: BLE001 - told as what it is
        return defect(error)
    return ExitCode.CLEAN


def defect(error: Exception) -> ExitCode:
    """Tell an internal error, or that the disk is full; with FACTCHECK_DEBUG it is raised again, for its traceback."""
    if os.environ.get("FACTCHECK_DEBUG"):
        raise error
    if isinstance(error, OSError) and error.errno == ENOSPC:
        complain(f"standard output: cannot be written ({error.strerror}).")
        return ExitCode.USAGE
    complain(
        f"internal error: {type(error).__name__}: {error}\n"
        "This is a defect of factcheck, not of your article. Please report it, with the command that you ran, "
        "where you got factcheck from; with FACTCHECK_DEBUG=1 the traceback is shown."
    )
    return ExitCode.INTERNAL
