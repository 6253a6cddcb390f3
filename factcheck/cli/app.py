"""All commands of `factcheck`, as typer reads them."""

import typer
from typer.core import TyperOption

from factcheck.cli import claims
from factcheck.cli.arguments import COMMANDS
from factcheck.cli.check import check
from factcheck.cli.config import config
from factcheck.cli.eval import evaluate
from factcheck.cli.explain import explain
from factcheck.cli.fit import fit
from factcheck.cli.perturb import perturb
from factcheck.cli.schema import schema


def shown(name: str) -> str:
    """Give a command as it is typed, with its choices: "factcheck claims list|show"."""
    return " ".join(filter(None, ("factcheck", name, "|".join(COMMANDS[name]))))


EXAMPLES = """\b
Examples:
  factcheck article.docx --only contradicted,unsourced
  factcheck articles/ --exclude drafts/ --compact
  factcheck article.md --format html --output report.html
  factcheck - --stdin-filename article.html < article.html
"""


app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command(
    epilog=f"{EXAMPLES}\nOther commands: {', '.join(shown(name) for name in COMMANDS if name != 'check')}.",
    no_args_is_help=True,
)(check)
app.add_typer(claims.app, name="claims")
app.command("eval")(evaluate)
app.command("fit")(fit)
app.command("perturb")(perturb)
app.command()(explain)
app.command()(schema)
app.command()(config)


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
