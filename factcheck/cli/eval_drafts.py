"""`factcheck eval-drafts`: how good drafts are, measured on curated claims."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root
from factcheck.cli.options import Base, Ui
from factcheck.cli.output import emit
from factcheck.messages import say

if TYPE_CHECKING:
    from factcheck.curate.recall import Row


def eval_drafts(*, base: Base = None, ui: Ui = None) -> None:
    """Measure the drafts on a curated base: how many claims they meet, and how many of them meet a claim.

    A draft meets a claim where half of the shorter of their quotes stands in the other.
    """
    from factcheck.base.load import load_base
    from factcheck.curate.recall import rows

    emit(table(rows(load_base(base_root(base))), ui_language(ui)))


def table(found: "Sequence[Row]", ui: str) -> str:
    """Give a line for each source text, and one for all."""
    width = max(len(row.file) for row in found)
    lines = [f"{'':{width}} {'claims':>7} {'met':>5} {'recall':>7} {'drafts':>7} {'right':>6} {'precision':>10}"]
    for row in found:
        counts = f"{row.claims:7} {row.found:5} {row.recall:7.3f} {row.drafts:7} {row.right:6} {row.precision:10.3f}"
        lines.append(f"{row.file or say('eval-drafts.all', ui):{width}} {counts}")
    return "".join(f"{line}\n" for line in lines)
