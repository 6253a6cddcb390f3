import re
from html import unescape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from factcheck.messages import say
from factcheck.render import Look, render
from factcheck.render.markdown import ROOM, escaped
from factcheck.render.passages import one_line
from tests.render.reports import CONTRADICTED, HEADING, report, unsourced


def shown(text: str) -> str:
    """Give what a reader sees of a piece of Markdown."""
    page = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    return unescape(re.sub(r"<[^>]*>", "", page)).replace("\u200b", "")


def test_contradicted_statements_come_first_with_the_quote_folded() -> None:
    assert render(report(HEADING, unsourced("La piscine ferme."), CONTRADICTED), "markdown", Look()) == (
        "### article\\.txt: 1 contradicted, 1 unsourced, 1 not checked; 0% sourced\n"
        "\n"
        "- ✘ **Contradicted**, line 3: Le pont a coûté 19 millions d'euros\\.\\\n"
        "  19 millions d'euros ≠ 14 millions d’euros\n"
        "  <details><summary>Source</summary>\n"
        "\n"
        "  > Sa construction a coûté 14 millions d’euros\n"
        "  >\n"
        "  > — Paul Hamelin, Le pont de Velmorne, La Gazette de Velmorne, 2019\\-03\\-12, seeds/bridge\\.txt:4\n"
        "\n"
        "  </details>\n"
        "\n"
        "<details><summary>Unsourced statements</summary>\n"
        "\n"
        "- line 5: La piscine ferme\\.\n"
        "\n"
        "</details>\n"
        "\n"
    )


def test_the_structure_is_what_markdown_reads() -> None:
    page = MarkdownIt().render(render(report(CONTRADICTED, CONTRADICTED, unsourced("Rien.")), "markdown", Look()))
    assert [page.count(tag) for tag in ("<h3>", "<li>", "<details>", "</details>", "<blockquote>", "<strong>")] == [
        1,
        3,
        3,
        3,
        2,
        2,
    ]


def test_a_long_report_fits_into_a_comment_and_says_what_it_leaves_out() -> None:
    many = [unsourced("La piscine ferme.")._replace(line=line) for line in range(1, 5000)]
    written = render(report(CONTRADICTED, *many), "markdown", Look())
    assert ROOM - 100 < len(written) < 65_536
    assert written.endswith(f"\n</details>\n\n{say('markdown.cut', 'en')}\n")
    assert written.count("<details>") == written.count("</details>")


@pytest.mark.parametrize("text", ["@someone", "#12", "Voir owner/repo#3 et @org/team"])
def test_nobody_is_notified(text: str) -> None:
    assert not re.search(r"[@#]\w", escaped(text))


@given(st.text(st.characters(exclude_characters="\u200b")))
@example("| a | b |\n|---|---|\n<script>alert(1)</script> </details> `x` *y* [z](u) ![i](j) ~~s~~ $m$ &lt; \\")
@example("1. 2) - + === --- *** # ``` > : http://example.com www.example.com a@example.com")
def test_any_text_is_shown_as_it_stands(text: str) -> None:
    # Spaces at the edges and no-break spaces aside, which Markdown trims.
    assert shown(f"x {escaped(text)} x").split() == f"x {one_line(text)} x".split()
    assert shown(f"> {escaped(text)}").split() == one_line(text).split()
