"""Coverage for people at a terminal and for programs.

source text                 claims  checkable  with claim  share
seeds/002_880b2ca97f212cae.txt  364        172         166   97 %
"""

from collections.abc import Iterator, Sequence
from json import dumps
from typing import Any

from rich.cells import cell_len
from rich.text import Text

from factcheck.curate.coverage import Covered, Sentence
from factcheck.messages import say

SIGNS = {"carrying": ("✔", "green"), "open": ("✘", "bold red"), "skipped": ("–", "dim")}


def state(sentence: Sentence) -> str:
    """Tell how a sentence stands: "carrying" a claim, "open" for one, or "skipped"."""
    if sentence.claims:
        return "carrying"
    return "skipped" if sentence.skipped else "open"


def table(covered: Sequence[Covered], ui: str) -> Iterator[Text]:
    """Yield a line a source text, with a head, and a sum where there are several."""
    names = ("source", "claims", "checkable", "carrying", "share")
    rows = [[say(f"coverage.{name}", ui) for name in names]]
    rows += [[one.file, *_figures(one.claims, one.checkable, one.carrying)] for one in covered]
    if len(covered) > 1:
        sums = (sum(one.claims for one in covered), sum(one.checkable for one in covered))
        rows.append([say("coverage.all", ui), *_figures(*sums, sum(one.carrying for one in covered))])
    widths = [max(cell_len(row[column]) for row in rows) for column in range(len(names))]
    for number, row in enumerate(rows):
        first, *rest = zip(row, widths, strict=True)
        cells = [first[0] + " " * (first[1] - cell_len(first[0]))]
        cells += [" " * (width - cell_len(cell)) + cell for cell, width in rest]
        yield Text("  ".join(cells), "" if number else "bold")


def _figures(claims: int, checkable: int, carrying: int) -> list[str]:
    return [str(claims), str(checkable), str(carrying), percent(carrying / checkable if checkable else 1.0)]


def percent(share: float) -> str:
    """Give a share in whole per cent, rounded down: 100 % is all of it."""
    return f"{int(100 * share + 1e-9)} %"


def annotated(one: Covered, *, only_open: bool = False) -> Iterator[Text]:
    """Yield a line a sentence of a source text: place, sign, text, ids of its claims."""
    for sentence in one.sentences:
        how = state(sentence)
        if only_open and how != "open":
            continue
        sign, style = SIGNS[how]
        line = Text.assemble((f"{one.file}:{sentence.line}: ", "dim"), (f"{sign} ", style))
        line.append(_harmless(sentence.text), "" if how != "skipped" else "dim")
        for claim in sentence.claims:
            line.append(f" [{claim}]", "dim")
        yield line


def _harmless(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)


def as_json(covered: Sequence[Covered]) -> str:
    """Give all of it as JSON; spans are half-open code points of the source text."""
    return (
        dumps({"schema_version": 1, "sources": [_entry(one) for one in covered]}, ensure_ascii=False, indent=1) + "\n"
    )


def _entry(one: Covered) -> dict[str, Any]:
    return {
        "file": one.file,
        "ids": [source.id for source in one.sources],
        "claims": one.claims,
        "checkable": one.checkable,
        "carrying": one.carrying,
        "share": round(one.share, 4),
        "sentences": [
            {
                "start": each.span.start,
                "end": each.span.end,
                "line": each.line,
                "text": each.text,
                "skipped": each.skipped or None,
                "claims": each.claims,
            }
            for each in one.sentences
        ],
    }
