"""Blocks of HTML pages, as they read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.html import html_blocks, html_page
from factcheck.documents.html_events import events
from factcheck.language.sentences import block_text
from factcheck.model import Document


def shown(text: str) -> list[tuple[str, str]]:
    blocks, _ = html_page(text)
    document = Document("a.html", text, blocks)
    return [(block.kind, block_text(document, block)) for block in blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("Un texte nu", [("paragraph", "Un texte nu")]),
        ("<p>Un mus&eacute;e&nbsp;: 9&#160;% &amp; 5 &lt; 6.", [("paragraph", "Un musée\u00a0: 9\u00a0% & 5 < 6.")]),
        ("<p>l&rsquo;&eacutet&eacute &#146;&#x1F600; &foo; AT&T</p>", [("paragraph", "l’été ’😀 &foo; AT&T")]),
        ("<p>  Un\n\t<b>m</b>ot <i> seul </i> .\r\n</p>", [("paragraph", "Un mot seul .")]),
        ("<h1>Titre</h1><p>Un.<p>Deux.", [("heading", "Titre"), ("paragraph", "Un."), ("paragraph", "Deux.")]),
        ("<ul><li>un<li>deux<ul><li>trois</ul></ul>", [("item", w) for w in ("un", "deux", "trois")]),
        (
            "<table><tr><th>A<th>B<tr><td>c<td>d</table>",
            [("heading", "A"), ("heading", "B"), ("item", "c"), ("item", "d")],
        ),
        ("<blockquote><p>Cité <cite>ici</cite>.</p></blockquote>", [("quotation", "Cité ici.")]),
        ("<p>Il dit <q>oui</q>, « <q>non</q> », dans <cite>Le Monde</cite>.", [
            ("paragraph", "Il dit “oui”, « non », dans “Le Monde”.")
        ]),
        ("<p>Un<br>deux<br/><br>Trois", [("paragraph", "Un\ndeux"), ("paragraph", "Trois")]),
        ("<p>In&shy;ter<wbr>\u00adnet", [("paragraph", "Internet")]),
        ("<p>Lance <code>x &amp; y</code> ici.", [("paragraph", "Lance ici.")]),
        ('<p>Fin<sup><a href="#n1">1</a></sup>, le XX<sup>e</sup><a href="#n2"><sup>2</sup></a>.', [
            ("paragraph", "Fin, le XXe.")
        ]),
        ("<p>Un <!-- caché --><span hidden>a</span><span style='Display: none'>b</span>mot.", [
            ("paragraph", "Un mot.")
        ]),
        ("<script>var a='<p>non</p>'</script><style>p{}</style><pre>code</pre><p>Oui.", [("paragraph", "Oui.")]),
        (
            "<head><title>T</title></head><header>Site</header><nav><p>M</nav>Texte.<aside>Voir</aside><footer>F",
            [("paragraph", "Texte.")],
        ),
        (
            "<div>Avant</div><article><header><h1>Titre</h1><p>Chapô.</p></header><p>Texte.</p></article><p>Après",
            [("heading", "Titre"), ("paragraph", "Chapô."), ("paragraph", "Texte.")],
        ),
        ("<p>Avant<div role=main><p>Texte.</div><p>Après", [("paragraph", "Texte.")]),
        ("<article>Un</article><article>Deux</article>", [("paragraph", "Un"), ("paragraph", "Deux")]),
        ("<p>&nbsp;</p><p>—</p>", []),
        ("<p>3 < 5 &amp; 6 <b", [("paragraph", "3 < 5 & 6")]),
        ("<script>a", []),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ('<meta property="article:published_time" content="2020-10-15T08:00:00+02:00">', "2020-10-15"),
        ('<meta content="2020-10" name="Date"/>', "2020-10"),
        ('<meta name="date" content="hier">', None),
        ("", None),
    ],
)
def test_the_date_is_that_of_the_head(head: str, date: str | None) -> None:
    assert html_page(f"<head>{head}</head><p>Un.")[1] == date


def test_a_stretch_of_html_has_its_place_in_the_whole() -> None:
    text = "avant <p>L&#233;a <b>lit</b>.</p> après"
    (block,) = html_blocks(text, 6, 33)
    assert text[slice(*block.span)] == "L&#233;a <b>lit</b>."
    assert block_text(Document("a.md", text, (block,)), block) == "Léa lit."


PIECES = [
    *("<p>", "</p>", "<b>", "</b>", "<li>", "<ul>", "</ul>", "<q>", "</q>", "<br>", "<td>", "<script>", "</script>"),
    *("<!--", "-->", "<!", "<![CDATA[", "]]>", "<?", ">", "<", "&", "&eacute;", "&#233", "&nbsp;", "<a href='", "'>"),
    *("<nav>", "</nav>", "<div hidden>", "</div>", "\r\n", "\t", " ", "é", "e\u0301", "😀", "mot", "</", "<textarea>"),
]


@given(st.lists(st.one_of(st.text(max_size=5), st.sampled_from(PIECES)), max_size=40))
def test_any_tag_soup_has_its_places(pieces: list[str]) -> None:
    text = "".join(pieces)
    try:
        found = events(text)
        blocks, _ = html_page(text)
    except ValueError:
        return
    places = [event.start for event in found]
    assert places == sorted(set(places))
    last = 0
    for block in blocks:
        assert last <= block.span.start < block.span.end <= len(text)
        at = block.span.start
        for start, end, _ in block.markup:
            assert at <= start < end <= block.span.end
            at = end
        last = block.span.end
