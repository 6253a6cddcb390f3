"""`factcheck claims diff OLD NEW`: what changed between two versions of a claim base."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli.choices import ui_language
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.opening import base_root, open_base
from factcheck.cli.options import Base, Format, Ui
from factcheck.cli.output import complain, emit
from factcheck.messages import say

if TYPE_CHECKING:
    from factcheck.curate.difference import Changed, Difference
    from factcheck.curate.turned import Turned
    from factcheck.model import Claim, Source

Old = Annotated[
    str, typer.Argument(metavar="OLD", help="Folder of a base, or a git revision of the base (HEAD, v1.0, main~3).")
]
New = Annotated[str | None, typer.Argument(metavar="NEW", help="The same; else the base as it stands in its folder.")]
Articles = Annotated[
    list[str] | None,
    typer.Option(
        "--articles", metavar="FILE", help="Also tell which verdicts on this article change; may be repeated."
    ),
]


def diff(
    old: Old, new: New = None, *, articles: Articles = None, base: Base = None, form: Format = "terminal", ui: Ui = None
) -> None:
    """Compare two versions of a claim base: claims added, removed and changed, field by field."""
    from tempfile import TemporaryDirectory

    from factcheck.base.load import load_base
    from factcheck.cli.articles import readable
    from factcheck.cli.plan import Plan
    from factcheck.cli.wishes import Wishes
    from factcheck.curate.difference import difference
    from factcheck.curate.turned import turned

    language = ui_language(ui)
    documents, problems = readable(Plan(Wishes(articles or ()), language))
    for problem in problems:
        complain(problem)
    root = base_root(base)
    with TemporaryDirectory(prefix="factcheck-") as scratch:
        before, after = folder(old, root, Path(scratch, "old")), folder(new, root, Path(scratch, "new"))
        found = difference(load_base(before), load_base(after))
        others = turned(open_base(before, language), open_base(after, language), documents) if documents else []
    if form == "json":
        emit(as_json(found, others, told=bool(articles)), form)
    else:
        emit("".join(f"{line}\n" for line in lines(found, others, language, told=bool(articles))))
    if problems:
        raise typer.Exit(ExitCode.INPUT)


def folder(named: str | None, root: Path, scratch: Path) -> Path:
    """Give the folder of a version of the base in `root`; a git revision is put into `scratch`."""
    if named is None:
        return root
    if Path(named, "claims").is_dir():
        return Path(named)
    from factcheck.curate.revision import check_out

    scratch.mkdir()
    return check_out(root, named, scratch)


def lines(found: "Difference", others: "Sequence[Turned]", ui: str, *, told: bool) -> Iterator[str]:
    """Yield the lines that show a difference: + added, - removed, ~ changed, and a line that counts them."""
    sides: Sequence[tuple[str, Sequence[Claim | Source]]] = (
        ("-", (*found.removed_sources, *found.removed)),
        ("+", (*found.added_sources, *found.added)),
    )
    for sign, rows in sides:
        yield from (f"{sign} {each.id}  {getattr(each, 'claim', '') or getattr(each, 'file', '')}" for each in rows)
    for changed in (*found.changed_sources, *found.changed):
        yield from change_lines(changed)
    counts = {"added": len(found.added), "removed": len(found.removed), "changed": len(found.changed)}
    yield say("diff.claims", ui, **counts)
    for one in others:
        before, after = (say(f"verdict.{each}", ui) for each in (one.before, one.after))
        claims = f"[{', '.join(one.claims_before)}] → [{', '.join(one.claims_after)}]"
        yield f"{one.path}:{one.line}:{one.column}: {before} → {after} {' '.join(one.text.split())} {claims}"
    if told:
        yield say("diff.verdicts", ui, count=len(others))


def change_lines(changed: "Changed") -> Iterator[str]:
    """Yield the lines of one claim or source: single texts with their words marked, lists by what came and went."""
    from factcheck.base.closest import word_diff

    yield f"~ {changed.id}"
    for field, removed, added in changed.changes:
        if len(removed) == len(added) == 1:
            yield f"    {field}: {word_diff(removed[0], added[0])}"
        else:
            yield from (f"    {field}: - {' '.join(text.split())}" for text in removed)
            yield from (f"    {field}: + {' '.join(text.split())}" for text in added)


def as_json(found: "Difference", others: "Sequence[Turned]", *, told: bool) -> str:
    from json import dumps

    result: dict[str, Any] = {
        "schema_version": 1,
        "claims": sides(found.added, found.removed, found.changed),
        "sources": sides(found.added_sources, found.removed_sources, found.changed_sources),
    }
    if told:
        result["verdicts"] = [one._asdict() for one in others]
    return dumps(result, ensure_ascii=False, indent=1) + "\n"


def sides(
    added: "Sequence[Claim | Source]", removed: "Sequence[Claim | Source]", changed: "Sequence[Changed]"
) -> dict[str, Any]:
    return {
        "added": [each.id for each in added],
        "removed": [each.id for each in removed],
        "changed": [{"id": each.id, "changes": [change._asdict() for change in each.changes]} for each in changed],
    }
