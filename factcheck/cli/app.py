"""All commands of `factcheck`, as typer reads them."""

import typer

from factcheck.cli import claims
from factcheck.cli.check import EPILOG, check
from factcheck.cli.config import config
from factcheck.cli.eval import evaluate
from factcheck.cli.eval_drafts import eval_drafts
from factcheck.cli.explain import explain
from factcheck.cli.fit import fit
from factcheck.cli.init import init
from factcheck.cli.overview import Overview
from factcheck.cli.perturb import perturb
from factcheck.cli.schema import schema

app = typer.Typer(cls=Overview, no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command(epilog=EPILOG, no_args_is_help=True)(check)
app.add_typer(claims.app, name="claims")
app.command("init")(init)
app.command("eval")(evaluate)
app.command("eval-drafts")(eval_drafts)
app.command("fit")(fit)
app.command("perturb")(perturb)
app.command()(explain)
app.command()(schema)
app.command()(config)
