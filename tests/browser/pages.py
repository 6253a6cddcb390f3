"""Pages to open: a real report on a small article, and made ones."""

from functools import cache

from factcheck.documents.plain import plain_blocks
from factcheck.model import Block, Document, FileReport, Judgement, Report, Span, Statement, Verdict
from factcheck.pipeline import Checker
from factcheck.render import Look, render
from tests.bases import engine_base
from tests.render.reports import CONTRADICTED, unsourced

# The verdicts: 1 not checkable, 2 supported, 3 contradicted, 4 unsourced, 5 not checkable, 6 contradicted, 7 supported.
ARTICLE = """La médiathèque d'Aubrelin

La médiathèque d'Aubrelin a été inaugurée le 14 septembre 2012. La médiathèque d'Aubrelin conserve 58 000 documents. \
La piscine de Brumal accueille 900 nageurs par jour.

Que faut-il en penser ?

Aucun lecteur de la médiathèque d'Aubrelin ne vient à vélo. \
« Une bibliothèque sans lecteurs n'est qu'un entrepôt », répète Hélène Vautrin.
"""
N, S, C, U = Verdict.NOT_CHECKABLE, Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.UNSOURCED
VERDICTS = [N, S, C, U, N, C, S]


@cache
def report() -> Report:
    """The report on `ARTICLE`, twice over if asked for two files."""
    base = engine_base()
    file = Checker(base).check(Document("article.txt", ARTICLE, plain_blocks(ARTICLE)))
    assert [each.verdict for each in file.judgements] == VERDICTS
    return Report("0.1.0", base.info, (file,))


def small(ui: str = "en", files: int = 1) -> str:
    """The page on the small article, or on several that are alike."""
    told = report()
    return render(told._replace(files=told.files * files), "html", Look(ui=ui))


def made(text: str, *judgements: Judgement) -> str:
    """A page on one paragraph with these judgements."""
    counts = {verdict: sum(each.verdict is verdict for each in judgements) for verdict in Verdict}
    document = Document("made.txt", text, (Block(Span(0, len(text)), "paragraph"),) if text else ())
    return render(report()._replace(files=(FileReport("made.txt", judgements, counts, document),)), "html", Look())


def unknown(text: str) -> str:
    """A page on one unsourced statement whose words, quote and source are all `text`."""
    told = unsourced(text)
    evidence = told.nearest[0]._replace(
        quote=text, title=text, speaker=text, before=text, after=text, wording=text + "."
    )
    return made(text, told._replace(statement=Statement(text, Span(0, len(text)), "fr"), nearest=(evidence,)))


def many(number: int) -> str:
    """A page on so many statements, every other one contradicted."""
    sentence = "Le pont a coûté 19 millions d'euros. "
    length = len(sentence) - 1
    judgements = []
    for at in range(number):
        start = at * len(sentence)
        statement = Statement(sentence.strip(), Span(start, start + length), "fr")
        moved = CONTRADICTED.reasons[0]._replace(statement_span=Span(start + 16, start + 35))
        judgements.append(
            CONTRADICTED._replace(statement=statement, reasons=(moved,), verdict=C if at % 2 else U, line=at + 1)
        )
    return made(sentence * number, *judgements)
