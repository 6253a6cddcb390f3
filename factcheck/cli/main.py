"""The command `factcheck`: reads the command line, runs the command, and turns errors into messages and exit codes."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from errno import ENOSPC

from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.output import complain
from factcheck.cli.plain import plain
from factcheck.errors import FactcheckError, UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments` and give the exit code; without them run that of the process, and end it."""
    if arguments is not None:
        return outcome(arguments)
    code = outcome(sys.argv[1:])
    end(code)
    return code


def end(code: int) -> None:
    """End the process with `code` at once: taking down all that a check has built takes long and serves nobody.

    Does nothing where somebody watches the process (a profiler), or where what is printed cannot be written.
    """
    if sys.gettrace() or sys.getprofile():
        return
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


def outcome(arguments: Sequence[str]) -> int:
    """Run a command line and give the exit code; errors are told."""
    try:
        with collector_at_rest():
            return run(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except FactcheckError as error:
        from factcheck.cli.choices import ui_of

        complain(error.told(ui_of(arguments)))
        return ExitCode.USAGE if isinstance(error, UsageError) else ExitCode.INPUT
    except Exception as error:  # noqa: BLE001 - told as what it is
        return defect(error, arguments)


def run(given: Sequence[str]) -> int:
    """Run a command line: a plain one at once, any other through typer, which takes long to import."""
    wishes = plain(given)
    if wishes is not None:
        from factcheck.cli.articles import check_articles

        return check_articles(wishes)
    from typer.main import get_command

    from factcheck.cli.app import app
    from factcheck.cli.refusal import run_command

    return run_command(get_command(app), given)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Look for no garbage meanwhile: nearly all that a check builds is needed to its end, and looking takes long."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def defect(error: Exception, arguments: Sequence[str]) -> ExitCode:
    """Tell an internal error, or that the disk is full; with FACTCHECK_DEBUG it is raised again, for its traceback."""
    if os.environ.get("FACTCHECK_DEBUG"):
        raise error
    from factcheck.cli.choices import ui_of
    from factcheck.messages import say

    ui = ui_of(arguments)
    if isinstance(error, OSError) and error.errno == ENOSPC:
        complain(say("error.unwritable-output", ui, why=error.strerror))
        return ExitCode.USAGE
    complain(say("error.internal", ui, kind=type(error).__name__, error=error))
    return ExitCode.INTERNAL
