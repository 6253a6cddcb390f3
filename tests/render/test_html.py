"""The page for editors, as text; `tests/browser` opens it in Chromium."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.cli.output import encoded
from factcheck.model import (
    Block,
    Document,
    FileReport,
    Finding,
    Judgement,
    Outcome,
    ReadAs,
    Report,
    Span,
    Statement,
    Verdict,
)
from factcheck.render import Look, render
from factcheck.render.page.marks import Mark, marked
from tests.render.reports import BASE, CONTRADICTED, COST, HEADING, report, unsourced

TEXT = "Velmorne\n\nLe pont a coûté 19 millions d'euros. Et ce n'est pas tout.\n\n- Il ferme.\n- Il rouvre.\n\n> Fin."
BLOCKS = (
    Block(Span(0, 8), "heading"),
    Block(Span(10, 68), "paragraph"),
    Block(Span(72, 81), "item"),
    Block(Span(84, 94), "item"),
    Block(Span(98, 102), "quotation"),
)
VOID = {"meta", "link", "br", "input"}


class Tree(HTMLParser):
    """The tags of a page with their attributes, and the text in each element with an id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        name = dict(attrs).get("id") or ""
        if tag not in VOID:
            self._open.append((tag, name))
        self.texts.setdefault(name, "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, name in self._open:
            self.texts[name] += data


def page(*judgements: Judgement, ui: str = "en", document: Document | None = None, path: str = "article.txt") -> str:
    told = report(*judgements, path=path)
    if document is not None:
        told = told._replace(files=(told.files[0]._replace(document=document),))
    return render(told, "html", Look(ui=ui))


def part(written: str, tag: str) -> str:
    found = re.search(rf"<{tag}\b[^>]*>(.*?)</{tag}>", written, re.DOTALL)
    assert found
    return found[1]


def test_the_article_reads_as_it_stands_with_its_statements_as_links() -> None:
    written = part(page(HEADING, CONTRADICTED, document=Document("article.txt", TEXT, BLOCKS)), "main")
    assert written == (
        '\n<article id="f1" aria-label="article.txt">\n'
        '<h2 dir="auto"><a class="s not-checkable" id="s1" href="#n1" lang="fr"><span class="words">Velmorne</span>'
        '\u2060<span class="sign" aria-hidden="true">–<span class="number">1</span></span>'
        '<span class="spoken"> (not checked)</span></a></h2>\n'
        '<p dir="auto"><a class="s contradicted" id="s2" href="#n2" lang="fr"><span class="words">Le pont a coûté '
        '<mark class="conflicts">19 millions d&#x27;euros</mark>.</span>'
        '\u2060<span class="sign" aria-hidden="true">✘<span class="number">2</span></span>'
        '<span class="spoken"> (CONTRADICTED)</span></a> Et ce n&#x27;est pas tout.</p>\n'
        '<ul>\n<li dir="auto">Il ferme.</li>\n<li dir="auto">Il rouvre.</li>\n</ul>\n'
        '<blockquote>\n<p dir="auto">Fin.</p>\n</blockquote>\n'
        "</article>\n"
    )


def test_a_note_has_verdict_reason_quote_in_its_context_and_origin() -> None:
    evidence = COST._replace(before="Ouvert en 2015.\n\n", after=", dit-on.", language="fr", speaker="Ruth <Okafor>")
    written = page(CONTRADICTED._replace(evidence=(evidence,)))
    assert written.partition('<article class="note')[2].partition("</article>")[0] == (
        ' contradicted" id="n1" aria-labelledby="v1">\n'
        '<h3 id="v1" tabindex="-1"><span class="badge contradicted"><span aria-hidden="true">✘</span> CONTRADICTED'
        '</span> <a class="place" href="#s1">No. 1, line 3</a></h3>\n'
        '<blockquote class="said" dir="auto" lang="fr">Le pont a coûté '
        '<mark class="conflicts">19 millions d&#x27;euros</mark>.</blockquote>\n'
        '<ul class="reasons">\n'
        '<li class="conflicts" dir="auto">19 millions d&#x27;euros ≠ 14 millions d’euros</li>\n</ul>\n'
        '<figure class="contradicts">\n<p class="label">In the source</p>\n'
        '<blockquote dir="auto" lang="fr">Ouvert en 2015.<br>'
        '<q>Sa construction a coûté <mark class="conflicts">14 millions d’euros</mark></q>, dit-on.</blockquote>\n'
        '<p class="wording" dir="auto"><span class="label">As the base puts it:</span> '
        "Le pont de Velmorne a coûté 14 millions d&#x27;euros.</p>\n"
        "<figcaption><p>said by <strong><bdi>Ruth &lt;Okafor&gt;</bdi></strong></p>\n"
        "<p><bdi>Paul Hamelin</bdi>, <cite><bdi>Le pont de Velmorne</bdi></cite>, "
        "<bdi>La Gazette de Velmorne</bdi>, <bdi>2019-03-12</bdi></p>\n"
        '<p class="file"><code>seeds/bridge.txt:4</code> <code>bridge-cost</code></p></figcaption>\n</figure>\n'
    )


def test_an_unsourced_statement_shows_the_nearest_claim() -> None:
    written = page(unsourced("La piscine ferme."), ui="fr")
    assert '<li class="silent" dir="auto">aucune affirmation de la base ne le dit</li>' in written
    assert '<figure class="contradicts">\n<p class="label">affirmation la plus proche\u00a0:</p>' in written


def test_the_words_of_the_wording_are_marked_where_the_finding_says() -> None:
    wording = "9 % puis 14 % puis 9 %"
    finding = Finding("figures", Outcome.CONFLICTS, "figures.differ", "8 %", "9 %", Span(0, 3), Span(19, 22))
    told = CONTRADICTED._replace(reasons=(finding,), evidence=(COST._replace(wording=wording),))
    assert '14 % puis <mark class="conflicts">9 %</mark></p>' in page(told)


def test_where_marks_overlap_the_first_holds() -> None:
    marks = [Mark(Span(2, 4), Outcome.CONFLICTS), Mark(Span(0, 3), Outcome.AGREES), Mark(Span(-3, 1), Outcome.SILENT)]
    assert marked("a<cd>", marks) == ('<mark class="agrees">a&lt;</mark><mark class="conflicts">cd</mark>&gt;')


def test_only_the_style_and_script_of_the_page_may_run() -> None:
    written = page(CONTRADICTED)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', written)
    assert policy
    rules = dict(rule.split(" ", 1) for rule in policy[1].split("; "))

    def allowed(tag: str) -> str:
        return f"'sha256-{b64encode(sha256(part(written, tag).encode()).digest()).decode()}'"

    assert rules == {
        "default-src": "'none'",
        "style-src": allowed("style"),
        "script-src": allowed("script"),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_the_page_asks_nothing_of_anybody() -> None:
    written = page(HEADING, CONTRADICTED)
    attributes = [attribute for _, attributes in Tree(written).tags for attribute in attributes.items()]
    assert {value for name, value in attributes if name in ("href", "src", "action", "style")} == {
        "data:,",
        "#text",
        "#s1",
        "#s2",
        "#n1",
        "#n2",
    }
    assert not re.search(r"url\(|@import|https?:", written)


def test_several_articles_are_listed_and_numbered_on() -> None:
    one, two = report(CONTRADICTED, path="a/one.txt").files[0], report(HEADING, CONTRADICTED, path="b/two.txt").files[0]
    written = render(Report("0.1.0", BASE, (one, two), ("c.pdf: this is a PDF file",)), "html", Look())
    assert "<title>2 articles · factcheck</title>" in written
    assert part(written, "nav") == (
        "<ul>\n"
        '<li><a href="#f1">a/one.txt</a> <span>1 contradicted</span></li>\n'
        '<li><a href="#f2">b/two.txt</a> <span>1 contradicted, 1 not checked</span></li>\n'
        "</ul>"
    )
    assert '<h2 class="path">b/two.txt</h2>' in written
    assert '<a class="place" href="#s3">b/two.txt, No. 3, line 3</a>' in written
    assert '<span aria-hidden="true">✘</span> 2 contradicted</button>' in written
    assert "<h2>Not read</h2>\n<ul>\n<li>c.pdf: this is a PDF file</li>\n</ul>" in written


def test_only_verdicts_that_are_shown_can_be_filtered() -> None:
    written = page(CONTRADICTED, HEADING)
    assert re.findall(r'data-filter="([^"]*)"', written) == ["contradicted", "not-checkable"]


def test_an_empty_article_says_so() -> None:
    assert '<p class="empty">nothing to check</p>' in page()


def test_markup_of_the_article_is_not_shown() -> None:
    markup = (ReadAs(0, 2, ""), ReadAs(6, 8, ""), ReadAs(8, 14, " "))
    document = Document("a.md", "**Rien**&nbsp;ici. Là.", (Block(Span(0, 22), "paragraph", markup),))
    assert '<p dir="auto">Rien ici. Là.</p>' in page(document=document)
    there = unsourced("x")._replace(statement=Statement("Là.", Span(19, 22), "fr"))
    assert '<p dir="auto">Rien ici. <a ' in page(there, document=document)


@pytest.mark.parametrize("ui", ["en", "fr"])
def test_the_page_is_in_the_language_of_the_user(ui: str) -> None:
    written = page(CONTRADICTED, ui=ui)
    assert f'<html lang="{ui}">' in written
    assert ("Aller à l’article" in written) is (ui == "fr")


def test_a_page_is_utf_8_whatever_the_terminal_writes() -> None:
    assert encoded("é ✘", "html", "latin-1") == "é ✘".encode()


def test_a_path_that_is_not_text_has_question_marks_for_its_stray_bytes() -> None:
    assert "<h1>caf?.txt</h1>" in encoded(page(path="caf\udce9.txt"), "html").decode("utf-8")


@given(st.text(st.characters(codec=None)), st.text(st.characters(codec=None), min_size=1))
def test_any_text_is_shown_and_none_is_markup(text: str, name: str) -> None:
    document = Document(name, text, (Block(Span(0, len(text)), "paragraph"),))
    told = unsourced(text)._replace(statement=Statement(text, Span(0, len(text)), "fr"))
    plain = page(unsourced("x")._replace(statement=Statement("x", Span(0, 1), "fr")), path="x")
    tree = Tree(encoded(page(told, document=document, path=name), "html").decode("utf-8"))
    assert [tag for tag, _ in tree.tags] == [tag for tag, _ in Tree(plain).tags]
    for letter in text:
        assert not letter.isalnum() or letter in tree.texts["s1"]


@given(st.lists(st.sampled_from([*Verdict]), max_size=8), st.integers(0, 60))
def test_every_statement_has_one_place_and_one_note(verdicts: list[Verdict], at: int) -> None:
    judgements = [
        CONTRADICTED._replace(
            verdict=verdict, statement=CONTRADICTED.statement._replace(span=Span(at + n, at + n + 36))
        )
        for n, verdict in enumerate(verdicts)
    ]
    file = FileReport("a.txt", tuple(judgements), {}, Document("a.txt", TEXT, BLOCKS))
    tree = Tree(render(Report("0.1.0", BASE, (file,)), "html", Look()))
    ids = [attributes["id"] for _, attributes in tree.tags if "id" in attributes]
    assert len(ids) == len({*ids})
    for number in range(1, len(verdicts) + 1):
        assert {f"s{number}", f"n{number}"} <= {*ids}
