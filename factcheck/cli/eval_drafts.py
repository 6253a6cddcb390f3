"""`factcheck eval-drafts`: how good drafts are, measured on curated claims."""

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root
from factcheck.cli.options import Base, Ui
from factcheck.cli.output import emit
from factcheck.messages import say


def eval_drafts(*, base: Base = None, ui: Ui = None) -> None:
    """Measure the drafts on a curated base: how many claims they meet, and how many of them meet a claim.

    A draft meets a claim where half of the shorter of their quotes stands in the other.
    """
    from factcheck.base.load import load_base
    from factcheck.curate.recall import rows

    language = ui_language(ui)
    found = rows(load_base(base_root(base)))
    width = max(len(row.file) for row in found)
    emit(f"{'':{width}} {'claims':>7} {'met':>5} {'recall':>7} {'drafts':>7} {'right':>6} {'precision':>10}\n")
    for row in found:
        name = row.file or say("eval-drafts.all", language)
        emit(
            f"{name:{width}} {row.claims:7} {row.found:5} {row.recall:7.3f} {row.drafts:7} {row.right:6}"
            f" {row.precision:10.3f}\n"
        )
