"""`factcheck claims stats`: what a claim base holds, in figures."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.opening import base_root
from factcheck.cli.options import Base, Format, Ui
from factcheck.cli.output import emit
from factcheck.messages import say

Most = Annotated[int, typer.Option("--top", metavar="N", min=1, help="Show the N most frequent of each list.")]


def stats(*, base: Base = None, top: Most = 10, form: Format = "terminal", ui: Ui = None) -> None:
    """Count claims, wordings, sources, topics and speakers of a claim base."""
    from json import dumps

    from factcheck.base.load import load_base
    from factcheck.curate.stats import stats as counted

    language = ui_language(ui)
    found = counted(load_base(base_root(base)))
    if form == "json":
        emit(dumps({"schema_version": 1} | found, ensure_ascii=False, indent=1) + "\n", form)
    else:
        emit("".join(f"{line}\n" for line in lines(found, top, language)))


def lines(found: Mapping[str, Any], top: int, ui: str) -> Iterator[str]:
    """Yield a line a figure, and a short list for each that is spread over names."""
    for name, value in found.items():
        said = say(f"stats.{name}", ui)
        if isinstance(value, int):
            yield f"{value:>7}  {said}"
        elif not name.startswith("by_"):
            spread = ", ".join(f"{say(f'stats.{key}', ui)} {count}" for key, count in value.items())
            yield f"{'' if name == 'quote_words' else sum(value.values()):>7}  {said} ({spread})"
    for name in (name for name in found if name.startswith("by_") and found[name]):
        yield f"\n{say(f'stats.{name}', ui)}"
        rows = [*found[name].items()]
        for key, count in rows[:top]:
            yield f"{count:>7}  {key or '-'}"
        if len(rows) > top:
            yield f"{'…':>7}  {say('stats.more', ui, count=len(rows) - top)}"
