"""What the comments of the Word file say."""

from factcheck.documents import read_document
from factcheck.model import Document, FileReport, Judgement, Location, Span, Statement, Verdict, Waiver
from factcheck.render.annotate import annotated
from tests.documents.test_docx_comments import CALL, NOTE
from tests.documents.word_files import comments, marked, paragraph, run, word
from tests.render.reports import CONTRADICTED, COST

DATA = word(
    paragraph(run("Velmorne. Le pont a coûté "), run("19 millions", "<w:b/>"), CALL, run(" d'euros. Il est beau.")),
    notes=NOTE,
)


def document() -> Document:
    return read_document("-", stdin=DATA, name="a.docx")


def judgement(text: str, verdict: Verdict, location: Location | None = None) -> Judgement:
    start = document().text.index(text)
    statement = Statement(text, Span(start, start + len(text)), "fr")
    return Judgement(statement, verdict, 0.5, 1, 1, 1, 1, location=location or Location("paragraph", 1))


def said(judgement: Judgement, ui: str = "en") -> list[str]:
    """The paragraphs of the only comment."""
    report = FileReport("a.docx", (judgement,), {}, document())
    return comments(annotated(report, DATA, ui).data)["1"]


def cost() -> Judgement:
    found = judgement("Le pont a coûté 19 millions d'euros.", Verdict.CONTRADICTED)
    return found._replace(reasons=CONTRADICTED.reasons, evidence=(COST,))


def test_a_comment_says_verdict_reason_quote_and_source() -> None:
    assert said(cost()) == [
        "CONTRADICTED",
        "19 millions d'euros ≠ 14 millions d’euros",
        "“Sa construction a coûté 14 millions d’euros”",
        "— Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12 [bridge-cost]",
    ]


def test_in_french() -> None:
    assert said(cost(), "fr")[:3] == [
        "CONTREDIT",
        "19 millions d'euros ≠ 14 millions d’euros",
        "« Sa construction a coûté 14 millions d’euros »",
    ]


def test_the_speaker_stands_in_the_place_of_the_author_and_what_is_not_known_is_left_out() -> None:
    spoken = COST._replace(speaker="Odile Vasseur", publisher="", date="")
    nameless = COST._replace(author="", title="", publisher="", date="")
    assert said(cost()._replace(evidence=(spoken,)))[-1] == "— Odile Vasseur, Le pont de Velmorne [bridge-cost]"
    assert said(cost()._replace(evidence=(nameless,)))[-1] == "— [bridge-cost]"


def test_the_nearest_claim_is_said_to_be_only_that() -> None:
    unsourced = judgement("Il est beau.", Verdict.UNSOURCED)
    assert said(unsourced) == ["UNSOURCED"]
    assert said(unsourced._replace(nearest=(COST, COST._replace(claim="other")))) == [
        "UNSOURCED",
        "Nearest claim:",
        "“Sa construction a coûté 14 millions d’euros”",
        "— Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019-03-12 [bridge-cost]",
    ]


def test_what_is_waived_says_why() -> None:
    waived = cost()._replace(waiver=Waiver("ignored", "as agreed"))
    assert said(waived)[:2] == ["CONTRADICTED", "ignored: as agreed"]


def test_a_comment_on_a_note_quotes_it() -> None:
    noted = judgement("Elle finit.", Verdict.UNSOURCED, Location("note", 1))
    assert said(noted) == ["In note 1, called here: “Elle finit.”", "UNSOURCED"]
    assert said(noted, "fr") == ["Dans la note 1, appelée ici : « Elle finit. »", "SANS SOURCE"]


def test_all_statements_of_the_report_are_commented_whatever_their_verdict() -> None:
    texts = ("Velmorne.", "Le pont a coûté 19 millions d'euros.", "Il est beau.")
    verdicts = (Verdict.NOT_CHECKABLE, Verdict.CONTRADICTED, Verdict.SUPPORTED)
    judgements = tuple(judgement(text, verdict) for text, verdict in zip(texts, verdicts, strict=True))
    data = annotated(FileReport("a.docx", judgements, {}, document()), DATA, "en").data
    assert comments(data) == {"1": ["not checked"], "2": ["CONTRADICTED"], "3": ["SUPPORTED"]}
    assert [marked(data, number).replace("#", "") for number in comments(data)] == [*texts]


def test_signs_that_xml_forbids_are_shown_as_such() -> None:
    quote = COST._replace(quote="un\0deux\ud800trois\nquatre\ufffe")
    assert said(cost()._replace(evidence=(quote,)))[2] == "“un\ufffddeux\ufffdtrois quatre\ufffd”"
