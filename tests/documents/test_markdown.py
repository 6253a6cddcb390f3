"""Blocks of Markdown, as they read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.markdown import front_matter_date, markdown_blocks
from factcheck.language.sentences import block_text
from factcheck.model import Document


def _shown(text: str) -> list[tuple[str, str]]:
    blocks = markdown_blocks(text)
    document = Document("a.md", text, blocks)
    return [(block.kind, block_text(document, block)) for block in blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# Titre *vif* #\n", [("heading", "Titre vif")]),
        ("Setext\n---\n", [("heading", "Setext")]),
        ("**Tout en gras**\n\nSuite.", [("heading", "Tout en gras"), ("paragraph", "Suite.")]),
        ("Un ***mot*** et `code` ~~non~~.", [("paragraph", "Un mot et   non.")]),
        ("L’*Empire* de **Musk**, **9**&nbsp;%.", [("paragraph", "L’Empire de Musk, 9\u00a0%.")]),
        ("2 * 3 * 4 et nom_de_code", [("paragraph", "2 * 3 * 4 et nom_de_code")]),
        ('Un [lien *vif*](http://a.b/c_(d) "T").', [("paragraph", "Un lien vif.")]),
        (
            "Un [lien][1] et <http://a.b>, [sic].\n\n[1]: http://a.b",
            [("paragraph", "Un lien et  , [sic].")],
        ),
        ("![image](x.png) Texte.", [("paragraph", "  Texte.")]),
        ("Fin[^1].\n\n[^1]: La note.", [("paragraph", "Fin."), ("paragraph", "La note.")]),
        (
            "Fin[^a].\n\n[^a]: Une note.\n\n    Sa suite.\n[^b]: Deux\n\nTexte.",
            [("paragraph", t) for t in ("Fin.", "Une note.", "Sa suite.", "Deux", "Texte.")],
        ),
        ("Un \\*astérisque\\* &amp; &eacute;t&#233;, AT&T, &c.", [("paragraph", "Un *astérisque* & été, AT&T, &c.")]),
        ("Un vers\\\nou deux.", [("paragraph", "Un vers\nou deux.")]),
        ("> Cité\n> ici.", [("quotation", "Cité\nici.")]),
        ("Il dit <q>oui</q><br>à <b>t</b>ous.", [("paragraph", "Il dit “oui”\nà tous.")]),
        (
            "- un\n  encore\n- deux\n  - trois\n\n1. quatre",
            [("item", "un\n  encore")] + [("item", w) for w in ("deux", "trois", "quatre")],
        ),
        ("- [ ] à faire\n- [x] fait\n- [lien](a.b)", [("item", "à faire"), ("item", "fait"), ("item", "lien")]),
        (
            "| A | B |\n|---|---|\n| c | d \\| e |\n",
            [("heading", "A"), ("heading", "B"), ("item", "c"), ("item", "d | e")],
        ),
        ("Un.\n\n```py\ncode\n```\n\n    code\n\nDeux.", [("paragraph", "Un."), ("paragraph", "Deux.")]),
        (
            "<!-- caché\nici -->\n\n<p>Un <b>m</b>ot &eacute;crit.</p>\n<ul><li>a</li><li>b</li></ul>\n",
            [("paragraph", "Un mot écrit."), ("item", "a"), ("item", "b")],
        ),
        ("<script>\nvar a = 1;\n</script>\n", []),
        ('---\ntitle: T\ndate: "2020-10-15"\n---\nTexte.', [("paragraph", "Texte.")]),
        ("+++\ntitle = 'T'\n+++\n\nTexte.", [("paragraph", "Texte.")]),
        ("---\n\nTexte.\n\n---\n", [("paragraph", "Texte.")]),
        ("\ufeffTexte.\r\n\r\nSuite\r\nencore.", [("paragraph", "Texte."), ("paragraph", "Suite\r\nencore.")]),
    ],
)
def test_blocks(text: str, blocks: list[tuple[str, str]]) -> None:
    assert _shown(text) == blocks


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("---\ndate: 2020-10-15\n---\n", "2020-10-15"),
        ("\ufeff---\r\ntitle: T\r\ndate: '2020-10'\r\n---\r\n", "2020-10"),
        ("+++\ndate = 2020-10-15\n+++\n", "2020-10-15"),
        ("---\ntitle: T\n---\ndate: 2020\n", None),
        ("date: 2020-10-15\n", None),
    ],
)
def test_the_date_is_that_of_the_front_matter(text: str, date: str | None) -> None:
    assert front_matter_date(text) == date


PIECES = [
    "é",
    "e\u0301",
    "\u202f",
    "😀",
    "\r\n",
    "\n\n",
    "\n",
    "> ",
    "- ",
    "# ",
    "*",
    "_",
    "`",
    "[",
    "](",
    ")",
    "|",
    "\\",
]


@given(
    st.lists(st.one_of(st.text(max_size=6), st.sampled_from([*PIECES, "<b>", "<!--", "~~", "mot", "|-|\n", "[^1]: "])))
)
def test_spans_stay_inside_the_text_and_markup_inside_the_blocks(pieces: list[str]) -> None:
    text = "".join(pieces)
    for block in markdown_blocks(text):
        assert 0 <= block.span.start < block.span.end <= len(text)
        at = block.span.start
        for start, end, _ in block.markup:
            assert at <= start < end <= block.span.end
            at = end
