"""What is told of a statement: as plain values and back, and in its place in an article."""

import marshal
from itertools import accumulate

import pytest

from factcheck.lines import Lines
from factcheck.model import (
    Block,
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

DOUBT = Told(Verdict.CONTRADICTED, IN_ARTICLE, (REASON,), (EVIDENCE._replace(start=1518, end=1540),))
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


def told_in(paragraphs: list[list[Told]]) -> list[Told]:
    """What is told of these in an article of one-letter sentences."""
    told = [each for paragraph in paragraphs for each in paragraph]
    ends = list(accumulate(map(len, paragraphs)))
    blocks = tuple(Block(Span(end - len(each), end), "paragraph") for end, each in zip(ends, paragraphs, strict=True))
    statements = [Statement("x", Span(at, at + 1), "fr") for at in range(len(told))]
    return in_article(told, statements, Document("a.txt", "x" * len(told), blocks))


@pytest.mark.parametrize("beside", [[BACKED, DOUBTED], [TOLD, DOUBTED], [DOUBTED, NEAR, NEAR, NEAR, BACKED]])
def test_what_is_in_doubt_is_wrong_beside_what_speaks_of_its_passage(beside: list[Told]) -> None:
    assert told_in([[NEAR], beside]) == [NEAR, *(DOUBT if each is DOUBTED else each for each in beside)]


@pytest.mark.parametrize(
    "others",
    [
        BACKED._replace(evidence=(EVIDENCE._replace(end=17),)),  # too far away in the source
        BACKED._replace(evidence=(EVIDENCE._replace(source="seeds/b.txt"),)),
        BACKED._replace(evidence=(EVIDENCE._replace(base="other"),)),
        DOUBTED,  # a doubt makes none sure
    ],
)
def test_what_is_in_doubt_stays_so_beside_what_speaks_of_anything_else(others: Told) -> None:
    assert told_in([[others, DOUBTED]]) == [others, DOUBTED]


def test_what_another_paragraph_speaks_of_makes_nothing_sure() -> None:
    assert told_in([[BACKED], [DOUBTED], [BACKED]]) == [BACKED, DOUBTED, BACKED]


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
