"""The command as a whole: it finds the command in what is typed, and has a help that fits a screen."""

from typing import Any

from typer.core import TyperGroup, TyperOption

from factcheck.cli.arguments import COMMANDS, ordered
from factcheck.cli.choices import ui_language
from factcheck.messages import say


class Overview(TyperGroup):
    """The group of all commands."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - the signature is typer's
        """Write what fits a screen of 24 lines of 80 columns; `factcheck check --help` has the rest."""
        formatter.write(say("help.overview", ui_language(None), commands=", ".join(COMMANDS)))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read a command line as people type it."""
        return super().parse_args(ctx, ordered(args, options_with_value(self)))

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Give what may come first: a command, or an option of check."""
        found = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            check = self.commands["check"]
            found += check.shell_complete(check.make_context("check", [], ctx, resilient_parsing=True), incomplete)
        return found


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
