"""The command `factcheck`: reads the command line, runs the command, and turns errors into messages and exit codes."""

import os
import sys
from collections.abc import Sequence

import typer
from typer.core import TyperOption

from factcheck.cli import claims
from factcheck.cli.arguments import ordered
from factcheck.cli.check import check
from factcheck.cli.eval import evaluate
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.explain import explain
from factcheck.cli.fit import fit
from factcheck.cli.output import complain
from factcheck.cli.perturb import perturb
from factcheck.errors import FactcheckError, UsageError

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command(
    epilog="Other commands: factcheck claims list|show|search|validate, factcheck eval, factcheck explain.",
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
    except Exception as error:
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        complain(
            f"internal error: {type(error).__name__}: {error}\n"
            "This is a defect of factcheck, not of your article. Please report it, with the command that you ran, "
            "where you got factcheck from; with FACTCHECK_DEBUG=1 the traceback is shown."
        )
        return ExitCode.INTERNAL
    return ExitCode.CLEAN
