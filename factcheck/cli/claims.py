"""`factcheck claims ...`: what is in the claim base."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import exchange
from factcheck.cli.choices import ui_language, unknown
from factcheck.cli.coverage import coverage
from factcheck.cli.diff import diff
from factcheck.cli.draft import draft
from factcheck.cli.opening import open_base, roots_of
from factcheck.cli.options import Bases, Format, Ui
from factcheck.cli.output import emit
from factcheck.cli.review import review
from factcheck.cli.stats import stats
from factcheck.cli.validate import validate
from factcheck.errors import InputError, UsageError
from factcheck.messages import Said, say
from factcheck.model import Claim, Evidence

if TYPE_CHECKING:
    from factcheck.base.store import CompiledBase

app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, help="List, show, search, validate, draft and review the claims."
)


@app.command("list")
def list_claims(*, base: Bases = None, ui: Ui = None) -> None:
    """List the claims, one a line: id and claim; then those that decide nothing, marked as drafts or rejected."""
    language = ui_language(ui)
    opened = open_base(base, language)
    emit("".join(f"{claim.id}  {claim.claim}\n" for claim in opened.claims()))
    for claim in undecided(opened, base):
        emit(f"{claim.id}  [{say(f'claims.{claim.status}', language)}] {claim.claim}\n")


def undecided(opened: "CompiledBase", base: Sequence[Path] | None) -> tuple[Claim, ...]:
    """Give the drafts and rejected claims of a base; its files are read only where it has any."""
    from factcheck.base.several import load_bases

    if not opened.undecided:
        return ()
    roots = roots_of(base)
    return load_bases({"": roots} if isinstance(roots, str) else roots).undecided


@app.command()
def show(
    claim_id: Annotated[str, typer.Argument(metavar="ID", help="Id of a claim, as reports and `claims list` show it.")],
    *,
    base: Bases = None,
    ui: Ui = None,
) -> None:
    """Show a claim with its quote, source and wordings."""
    language = ui_language(ui)
    opened = open_base(base, language)
    others = {claim.id: claim for claim in undecided(opened, base)}
    claim = others.get(claim_id) or find(opened, claim_id, [*others])
    emit("".join(f"{line}\n" for line in described(claim, language)))


def find(base: "CompiledBase", claim_id: str, others: Sequence[str] = ()) -> Claim:
    """Give the claim with that id; raises UsageError, naming the nearest id (`others` too), where there is none."""
    if claim_id not in base.ids:
        raise UsageError(Said("error.claim", unknown=unknown(claim_id, [*base.ids, *others])))
    return base.claim(claim_id)


def described(claim: Claim, ui: str) -> Iterator[str]:
    """Yield the lines that show a claim."""
    source = claim.source
    origin = (source.author, source.title, source.publisher, source.date)
    yield f"{claim.id}  [{say(f'claims.{claim.status}', ui)}]" if claim.status else claim.id
    yield f"  {claim.claim}"
    yield f"  {say('report.quoted', ui, quote=claim.quote)}"
    yield f"  {say('claims.source', ui)}: {', '.join(filter(None, (*origin, f'{source.file}:{claim.line}')))}"
    if claim.speaker:
        yield f"  {say('claims.speaker', ui)}: {claim.speaker}"
    if claim.note:
        yield f"  {say('claims.note', ui)}: {claim.note}"
    if claim.topics:
        yield f"  {say('claims.topics', ui)}: {', '.join(claim.topics)}"
    if claim.conflicts_with:
        yield f"  {say('claims.conflicts', ui)}: {', '.join(claim.conflicts_with)}"
    yield f"  {say('claims.place', ui)}: {claim.place}"
    for key, wordings in (("claims.wordings", claim.wordings), ("claims.refuted", claim.refuted)):
        for language, texts in wordings.items():
            yield f"  {say(key, ui, language=language)}:"
            yield from (f"    - {text}" for text in texts)
    for key, cues in (("claims.cues", claim.cues), ("claims.refuted_cues", claim.refuted_cues)):
        for language, texts in cues.items():
            yield f"  {say(key, ui, language=language)}: {', '.join(texts)}"


@app.command()
def search(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="Words to look for, best a whole sentence.")
    ] = None,
    *,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="How many claims a query.")] = 5,
    queries: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="Read the queries from FILE, one a line (- is standard input)."),
    ] = None,
    form: Format = "terminal",
    base: Bases = None,
    ui: Ui = None,
) -> None:
    """Search the claims nearest to a sentence, best first."""
    if (text is None) == (queries is None):
        raise UsageError(Said("error.search"))
    language = ui_language(ui)
    wanted = query_lines(queries) if queries is not None else [text or ""]
    from factcheck.pipeline import Checker

    checker = Checker(open_base(base, language))
    for query in wanted:
        found = checker.search(query, limit)
        emit(as_json(query, found) if form == "json" else as_lines(query, found, language), form)


def query_lines(path: Path) -> list[str]:
    """Read the queries in a UTF-8 file, one a line, empty lines left out; raises InputError."""
    import sys

    try:
        content = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return [line.strip() for line in content.decode("utf-8-sig").split("\n") if line.strip()]
    except OSError as error:
        raise InputError(Said("error.unreadable", path=path, why=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InputError(Said("error.not-utf-8", path=path, at=error.start)) from error


def as_json(query: str, found: list[Evidence]) -> str:
    from json import dumps

    results = [
        {"claim": each.claim, "score": round(each.score, 4), "quote": each.quote, "source": each.source}
        for each in found
    ]
    return dumps({"query": query, "results": results}, ensure_ascii=False) + "\n"


def as_lines(query: str, found: list[Evidence], ui: str) -> str:
    """Give two lines a claim: score, id, wording; quote and its place."""
    if not found:
        return say("claims.nothing", ui, text=query) + "\n"
    return "".join(
        f"{each.score:.2f}  {each.claim}  {each.wording}\n"
        f"      {say('report.quoted', ui, quote=' '.join(each.quote.split()))} {each.source}:{each.line}\n"
        for each in found
    )


app.command()(validate)
app.command()(draft)
app.command()(review)
app.command()(coverage)
app.command()(stats)
app.command()(diff)
app.command("import")(exchange.import_claims)
app.command("export")(exchange.export_claims)
