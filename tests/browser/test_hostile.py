"""Text that would be more than text."""

import pytest

from tests.browser.conftest import Opener, Seen
from tests.browser.pages import made, small, unknown

HOSTILE = [
    "<script>document.title = 'taken'</script>",
    "</script><script>document.title = 'taken'</script><!--",
    "</style><img src=x onerror=\"document.title = 'taken'\">",
    '" onmouseover="document.title = \'taken\'" x="',
    "' autofocus onfocus='document.title = 1'",
    "&lt;b&gt; &amp; &#60; <b>",
    "javascript:alert(1)",
    "{number} {{count}} %s $&",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_it_stays_text(opened: Opener, text: str) -> None:
    page = opened(unknown(text), "#s1")
    assert page.title() == "made.txt · factcheck"
    assert page.locator("#s1 .words").text_content() == text
    assert page.locator("#n1 q").text_content() == text
    assert page.locator("#n1 strong").text_content() == text
    assert page.locator("img, b, iframe").count() == 0


def test_the_policy_forbids_what_the_page_does_not_bring(opened: Opener, seen: Seen) -> None:
    page = opened(small())
    ran = page.evaluate(
        """() => {
            const brought = document.createElement("script");
            brought.textContent = "document.title = 'taken'";
            addEventListener("securitypolicyviolation", (event) => { window.violated = event.violatedDirective; });
            try { document.body.append(brought); } catch {}
            return new Promise((done) => setTimeout(() => done([document.title, window.violated]), 50));
        }"""
    )
    assert ran == ["article.txt · factcheck", "script-src-elem"]
    assert len(seen.said) == 1
    assert "violates the following Content Security Policy" in seen.said.pop()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("text", ["x" * 3000, "https://example.org/" + "a/" * 500, "漢字" * 400, "Oui. " * 400])
def test_nothing_is_wider_than_the_page(opened: Opener, width: int, text: str) -> None:
    page = opened(unknown(text), "#s1", width=width)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.evaluate("document.getElementById('panel').scrollWidth <= document.getElementById('panel').clientWidth")


def test_writing_from_right_to_left_stays_in_its_place(opened: Opener) -> None:
    page = opened(unknown("قال الباحث 47 % \u200fمن العمال"), "#s1")
    assert page.locator("main p").evaluate("each => getComputedStyle(each).direction") == "rtl"
    assert page.locator("#n1 .badge").evaluate("each => getComputedStyle(each).direction") == "ltr"
    turned = opened(unknown("19 \u202e91\u202c \u2067x\u2069"), "#s1")
    assert turned.locator("#s1 .words").text_content() == "19 �91� �x�"


def test_an_empty_article_is_a_page_too(opened: Opener) -> None:
    page = opened(made(""))
    assert page.locator("main").inner_text().strip() == "nothing to check"
    page.keyboard.press("j")
    assert not page.locator("#bar").is_visible()
