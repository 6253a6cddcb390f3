"""`factcheck perturb`: sentences of known verdict made from the base, and how they are called."""

from typing import Annotated

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root, open_base
from factcheck.cli.options import Base, Ui
from factcheck.cli.output import emit
from factcheck.cli.progress import progress
from factcheck.model import Verdict

Cases = Annotated[int, typer.Option("--cases", metavar="N", min=1, help="Sentences an operator, at most.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", help="Another seed draws other sentences.")]


def perturb(*, base: Base = None, cases: Cases = 200, seed: Seed = 1, ui: Ui = None) -> None:
    """Measure the verdicts on sentences made from the claims: other figures, names, roles, typing mistakes and more."""
    from factcheck.base.load import load_base
    from factcheck.measure import suite
    from factcheck.measure.perturb import cases as made
    from factcheck.pipeline import Checker

    opened = open_base(base, ui_language(ui))
    found = list(made(load_base(base_root(base)), opened.lexicon, seed=seed, per_operator=cases))
    results = suite.run(Checker(opened), found, progress(len(found), "checking sentences"))
    emit(f"{'operator':16} {'expected':14} {'cases':>6} {'right':>6} {'goal':>6}  called\n")
    for result in results:
        calls = ", ".join(f"{verdict} {result.calls[verdict]}" for verdict in Verdict if result.calls[verdict])
        sign = " " if result.holds else "!"
        emit(
            f"{result.operator:16} {result.expected:14} {result.cases:6} {result.right:6.3f} {result.goal:6.2f} {sign}"
            f" {calls}\n"
        )
