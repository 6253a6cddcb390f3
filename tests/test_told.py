"""What is told of a statement: as plain values and back, and in its place in an article."""

import marshal

import pytest

from factcheck.lines import Lines
from factcheck.model import (
    Document,
    Evidence,
    Finding,
    Location,
    Outcome,
    Piece,
    Span,
    Stance,
    Statement,
    Verdict,
)
from factcheck.told import IN_ARTICLE, Told, in_article, in_place, packed, report, unchecked, unpacked

REASON = Finding("figures", Outcome.CONFLICTS, "figures.differ", "9 %", "47 %", Span(7, 10), Span(0, 4))
EVIDENCE = Evidence(
    "oxford", Stance.CONTRADICTS, "47% des emplois", "seeds/a.txt", "T", "A", "P", "2020", "S", 3, 18, 2, "w", 0.5
)
TOLD = Told(Verdict.CONTRADICTED, 0.9312, (REASON,), (EVIDENCE,))
NEAR = Told(Verdict.UNSOURCED, 0.1, (Finding("names", Outcome.SILENT, "names.added"),), (), (EVIDENCE,) * 2)

DOUBT = Told(Verdict.CONTRADICTED, IN_ARTICLE, (REASON,), (EVIDENCE._replace(start=168, end=190),))
DOUBTED = NEAR._replace(doubts=(DOUBT,))
BACKED = Told(Verdict.SUPPORTED, 0.9, (), (EVIDENCE._replace(stance=Stance.SUPPORTS),))


@pytest.mark.parametrize("told", [TOLD, NEAR, DOUBTED, unchecked("skipped.question")])
def test_plain_values_say_the_same(told: Told) -> None:
    again = unpacked(marshal.loads(marshal.dumps(packed(told))))  # noqa: S302 - what was dumped right here
    assert again == told
    assert repr(again) == repr(told)  # enums and spans too, which are equal to plain strings and tuples


def test_what_is_not_checkable_says_why() -> None:
    told = unchecked("skipped.heading")
    assert told == Told(Verdict.NOT_CHECKABLE, 1.0, (Finding("checkable", Outcome.SILENT, "skipped.heading"),))


@pytest.mark.parametrize(
    ("before", "after", "settled"),
    [
        ([BACKED], [], DOUBT),
        ([TOLD], [], DOUBT),  # what contradicts the passage speaks of it too
        ([], [BACKED], DOUBT),
        ([BACKED, NEAR], [], DOUBT),
        ([BACKED, NEAR, NEAR], [NEAR, NEAR, BACKED], DOUBTED),  # too far away in the article …
        ([BACKED._replace(evidence=(EVIDENCE._replace(end=17),))], [], DOUBTED),  # … in the source
        ([BACKED._replace(evidence=(EVIDENCE._replace(source="seeds/b.txt"),))], [], DOUBTED),
        ([BACKED._replace(evidence=(EVIDENCE._replace(base="other"),))], [], DOUBTED),
        ([DOUBTED], [NEAR], DOUBTED),  # a doubt makes none sure
    ],
)
def test_what_is_in_doubt_is_wrong_beside_what_speaks_of_its_passage(
    before: list[Told], after: list[Told], settled: Told
) -> None:
    assert in_article([*before, DOUBTED, *after]) == [*before, settled, *after]


def test_a_statement_is_told_in_its_place() -> None:
    text = "Titre\n\nSelon 9 % d'Oxford."
    document = Document("a.txt", text, (), locations=((0, Location("page", 1)), (7, Location("page", 2))))
    statement = Statement(text[7:], Span(7, len(text)), "fr")
    found = in_place(TOLD, statement, document, Lines(text))
    assert (found.line, found.column, found.end_line, found.end_column) == (3, 1, 3, 20)
    assert found.reasons == (REASON._replace(statement_span=Span(14, 17)),)
    assert (found.verdict, found.score, found.evidence, found.nearest) == (
        Verdict.CONTRADICTED,
        0.9312,
        (EVIDENCE,),
        (),
    )
    assert found.location == Location("page", 2)


def test_markup_moves_what_stands_after_it() -> None:
    text = "**Selon** 9 % d'Oxford."
    pieces = (Piece(0, 5, 2, 7), Piece(5, 19, 9, 23))
    statement = Statement("Selon 9 % d'Oxford.", Span(2, 23), "fr", pieces=pieces)
    reason = REASON._replace(statement_span=Span(6, 9))
    found = in_place(TOLD._replace(reasons=(reason,)), statement, Document("a.md", text, ()), Lines(text))
    (span,) = (each.statement_span for each in found.reasons)
    assert span is not None
    assert text[slice(*span)] == "9 %"


def test_a_report_counts_every_verdict() -> None:
    text = "Selon 9 % d'Oxford."
    document = Document("a.txt", text, ())
    statement = Statement(text, Span(0, len(text)), "fr")
    judgements = [in_place(told, statement, document, Lines(text)) for told in (TOLD, NEAR, TOLD)]
    found = report(document, judgements)
    assert (found.path, found.judgements, found.document) == ("a.txt", tuple(judgements), document)
    assert list(found.summary.items()) == [
        (Verdict.SUPPORTED, 0),
        (Verdict.CONTRADICTED, 2),
        (Verdict.UNSOURCED, 1),
        (Verdict.NOT_CHECKABLE, 0),
    ]
