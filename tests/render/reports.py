"""Reports made by hand, for the tests of renderers."""

from factcheck.model import (
    BaseInfo,
    Evidence,
    FileReport,
    Finding,
    Judgement,
    Location,
    Outcome,
    Report,
    Span,
    Stance,
    Statement,
    Verdict,
)

BASE = BaseInfo(claims=5, sources=2, fingerprint="sha256:0123")
COST = Evidence(
    claim="bridge-cost",
    stance=Stance.CONTRADICTS,
    quote="Sa construction a coûté 14 millions d’euros",
    source="seeds/bridge.txt",
    title="Le pont de Velmorne",
    author="Paul Hamelin",
    publisher="La Gazette de Velmorne",
    date="2019-03-12",
    speaker="",
    start=165,
    end=208,
    line=4,
    wording="Le pont de Velmorne a coûté 14 millions d'euros.",
    score=0.91,
)
COST_TOLD = (
    "“Sa construction a coûté 14 millions d’euros” — Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, "
    "2019-03-12, seeds/bridge.txt:4 [bridge-cost]"
)
CONTRADICTED = Judgement(
    statement=Statement("Le pont a coûté 19 millions d'euros.", Span(10, 46), "fr"),
    verdict=Verdict.CONTRADICTED,
    score=0.912345,
    line=3,
    column=1,
    end_line=3,
    end_column=37,
    reasons=(
        Finding(
            "figures", Outcome.CONFLICTS, "figures.differ", "19 millions d'euros", "14 millions d’euros", Span(26, 45)
        ),
    ),
    evidence=(COST,),
)
IN_WORD = CONTRADICTED._replace(location=Location("paragraph", 12))
HEADING = Judgement(
    statement=Statement("Velmorne", Span(0, 8), "fr", skipped="skipped.heading"),
    verdict=Verdict.NOT_CHECKABLE,
    score=0.0,
    line=1,
    column=1,
    end_line=1,
    end_column=9,
    reasons=(Finding("checkable", Outcome.SILENT, "skipped.heading"),),
)


def unsourced(text: str) -> Judgement:
    """Give an unsourced statement on line 5 with `text`, which has the nearest claim that the others have."""
    return Judgement(
        statement=Statement(text, Span(50, 50 + len(text)), "fr"),
        verdict=Verdict.UNSOURCED,
        score=0.2,
        line=5,
        column=1,
        end_line=5,
        end_column=1 + len(text),
        reasons=(Finding("content", Outcome.SILENT, "content.none"),),
        nearest=(COST,),
    )


def report(*judgements: Judgement, path: str = "article.txt") -> Report:
    """Give a report on one file with these judgements, counted."""
    counts = {verdict: sum(each.verdict is verdict for each in judgements) for verdict in Verdict}
    return Report(version="0.1.0", base=BASE, files=(FileReport(path, judgements, counts),))
