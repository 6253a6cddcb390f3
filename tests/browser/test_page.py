"""What an editor does on the page: click, press keys, filter, follow a link, print, turn the light off."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from factcheck.model import Verdict
from tests.browser.conftest import Opener
from tests.browser.pages import VERDICTS, many, small

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def shown_notes(page: "Page") -> list[str]:
    return [note.get_attribute("id") or "" for note in page.locator(".note:visible").all()]


def current(page: "Page") -> list[str]:
    return [each.get_attribute("id") or "" for each in page.locator("a.s[aria-current=true]").all()]


def scrolled_into_view(page: "Page", selector: str) -> bool:
    box = page.locator(selector).bounding_box()
    size = page.viewport_size
    return box is not None and size is not None and box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def test_a_click_on_a_statement_shows_its_note(opened: Opener) -> None:
    page = opened(small())
    assert shown_notes(page) == []
    assert page.locator("#guide").is_visible()
    page.click("#s3")
    assert shown_notes(page) == ["n3"]
    assert not page.locator("#guide").is_visible()
    note = page.locator("#n3")
    assert note.locator(".badge").inner_text() == "✘ CONTRADICTED"
    assert note.locator(".reasons").inner_text() == "58 000 documents ≠ 38 000 documents"
    assert note.locator(".said mark").all_inner_texts() == ["58 000 documents"]
    assert note.locator("q mark").all_inner_texts() == ["38 000 documents"]
    assert page.locator("#position").inner_text() == "2 of 5"
    assert page.url.endswith("#s3")
    page.click("#close")
    assert shown_notes(page) == []
    assert "#" not in page.url


def test_keys_walk_through_what_was_checked_and_round(opened: Opener) -> None:
    page = opened(small())
    seen = []
    for key in ("j", "ArrowRight", "j", "j", "j", "j", "k", "ArrowLeft"):
        page.keyboard.press(key)
        seen += current(page)
    assert seen == ["s2", "s3", "s4", "s6", "s7", "s2", "s7", "s6"]
    assert shown_notes(page) == ["n6"]
    assert page.evaluate("document.activeElement.id") == "s6"
    page.keyboard.press("Escape")
    assert current(page) == shown_notes(page) == []


def test_enter_goes_into_the_note_and_escape_back(opened: Opener) -> None:
    page = opened(small())
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "v2"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "s2"


def test_letters_do_nothing_once_turned_off_or_with_a_modifier(opened: Opener) -> None:
    page = opened(small())
    page.keyboard.press("Control+j")
    page.uncheck("#keys")
    page.keyboard.press("j")
    assert current(page) == []


def test_the_buttons_step_too(opened: Opener) -> None:
    page = opened(small())
    page.click("#next")
    page.click("#next")
    page.click("#previous")
    assert current(page) == ["s2"]
    page.click("#previous")
    assert current(page) == ["s7"]


def test_filters_add_up_and_the_keys_follow_them(opened: Opener) -> None:
    page = opened(small())
    texts = page.locator(".chips button").all_inner_texts()
    assert texts == ["✘ 2 contradicted", "? 1 unsourced", "✔ 2 supported", "– 2 not checked"]
    page.click("#s2")
    page.click("[data-filter=contradicted]")
    assert current(page) == [], "what is filtered out is not chosen any more"
    assert page.locator("a.s:not(.muted)").count() == 2
    assert page.locator("#position").inner_text() == "– of 2"
    page.click("[data-filter=not-checkable]")
    seen = []
    for _ in range(4):
        page.keyboard.press("j")
        seen += current(page)
    assert seen == ["s1", "s3", "s5", "s6"]
    page.click("[data-filter=contradicted]")
    page.click("[data-filter=not-checkable]")
    assert page.locator("a.s:not(.muted)").count() == len(VERDICTS)


def test_what_is_filtered_out_reads_on_as_plain_text(opened: Opener) -> None:
    page = opened(small())
    page.click("[data-filter=unsourced]")
    assert page.locator("#s3").get_attribute("tabindex") == "-1"
    line = page.locator("#s3 .words").evaluate("each => getComputedStyle(each).textDecorationLine")
    assert line == "none"
    assert "58 000 documents" in page.locator("main").inner_text()


@pytest.mark.parametrize("address", ["#s6", "#n6"])
def test_an_address_leads_to_a_statement(opened: Opener, address: str) -> None:
    page = opened(small(), address)
    assert (current(page), shown_notes(page)) == (["s6"], ["n6"])
    page.evaluate("location.hash = '#s2'")
    page.wait_for_selector("#n2", state="visible")
    assert current(page) == ["s2"]


@pytest.mark.parametrize("address", ["#s99", "#text", "#s1<b>", "#%00"])
def test_an_address_of_nothing_does_nothing(opened: Opener, address: str) -> None:
    assert current(opened(small(), address)) == []


def test_verdicts_differ_by_more_than_colour(opened: Opener) -> None:
    page = opened(small())
    looks = {}
    for verdict, number in zip(VERDICTS, range(1, 8), strict=True):
        style = page.locator(f"#s{number} .words").evaluate("each => getComputedStyle(each).textDecorationStyle")
        sign = page.locator(f"#s{number} .sign").evaluate("each => each.firstChild.data")
        looks[verdict] = (style, sign)
    assert looks == {
        Verdict.CONTRADICTED: ("wavy", "✘"),
        Verdict.UNSOURCED: ("dashed", "?"),
        Verdict.SUPPORTED: ("solid", "✔"),
        Verdict.NOT_CHECKABLE: ("dotted", "–"),
    }


def test_choosing_a_statement_moves_no_word(opened: Opener) -> None:
    page = opened(small())
    places = "[...document.querySelectorAll('a.s')].map(each => JSON.stringify(each.getBoundingClientRect()))"
    before = page.evaluate(places)
    for _ in VERDICTS:
        page.keyboard.press("j")
        assert page.evaluate(places) == before


def test_light_and_dark_follow_the_system_until_the_switch_is_used(opened: Opener) -> None:
    page = opened(small(), scheme="dark")

    def background() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    dark = background()
    assert page.get_attribute("#theme", "aria-pressed") == "true"
    page.emulate_media(color_scheme="light")
    page.wait_for_selector("#theme[aria-pressed=false]")
    light = background()
    page.click("#theme")
    assert (background(), page.get_attribute("#theme", "aria-pressed")) == (dark, "true")
    page.emulate_media(color_scheme="dark")
    page.click("#theme")
    assert background() == light != dark


def test_on_paper_everything_is_there_on_white(opened: Opener) -> None:
    page = opened(small(), "#s3", scheme="dark")
    page.click("[data-filter=contradicted]")
    page.emulate_media(media="print")
    assert shown_notes(page) == [f"n{number}" for number in range(1, 8)]
    assert page.locator("#s2 .number").inner_text() == "2"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    line = page.locator("#s2 .words").evaluate("each => getComputedStyle(each).textDecorationStyle")
    assert line == "solid"
    chosen = page.locator("#s3 .words").evaluate(
        "each => [getComputedStyle(each).outlineStyle, getComputedStyle(each).backgroundColor]"
    )
    assert chosen == ["none", "rgba(0, 0, 0, 0)"]
    assert [page.locator(each).is_visible() for each in ("#theme", "#bar", "#guide")] == [False, False, True]


def test_without_script_it_is_an_article_with_notes(opened: Opener) -> None:
    page = opened(small(), script=False)
    assert shown_notes(page) == [f"n{number}" for number in range(1, 8)]
    page.click("#s3")
    assert page.url.endswith("#n3")
    assert scrolled_into_view(page, "#v3")
    page.click("#n3 .place")
    assert page.url.endswith("#s3")
    assert [page.locator(each).is_visible() for each in ("#theme", "#bar", ".keys")] == [False, False, False]
    assert page.locator("[data-filter=contradicted]").inner_text() == "✘ 2 contradicted"


def test_on_a_phone_the_note_comes_up_below_the_statement(opened: Opener) -> None:
    page = opened(small(), width=390)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.click("#s7")
    note, statement = page.locator("#panel").bounding_box(), page.locator("#s7").bounding_box()
    assert note is not None
    assert statement is not None
    assert note["y"] + note["height"] == 800
    assert 0 <= statement["y"] < statement["y"] + statement["height"] <= note["y"]
    page.click("#close")
    assert shown_notes(page) == []


def test_on_a_web_server_it_asks_for_itself_alone(chromium: "Browser", tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(small(), encoding="utf-8")
    asked: list[str] = []

    class Folder(SimpleHTTPRequestHandler):
        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            asked.append(f"{self.path} {int(code)} {size}")

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Folder, directory=tmp_path)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        page = chromium.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/report.html")
        page.click("#s3")
        page.wait_for_timeout(200)
        page.close()
        server.shutdown()
    assert asked == ["/report.html 200 -"]


def test_several_articles_are_listed_on_top(opened: Opener) -> None:
    page = opened(small(files=2))
    assert (
        page.locator("nav li").all_inner_texts()
        == ["article.txt 2 supported, 2 contradicted, 1 unsourced, 2 not checked"] * 2
    )
    page.click("nav li:nth-child(2) a")
    assert page.url.endswith("#f2")
    page.click("#s10")
    assert page.locator("#n10 .place").inner_text() == "article.txt, No. 10, line 3"
    assert page.locator("#position").inner_text() == "7 of 10"


def test_the_page_speaks_french(opened: Opener) -> None:
    page = opened(small("fr"), "#s3")
    assert page.locator("#n3 .badge").inner_text() == "✘ CONTREDIT"
    assert page.locator("#position").inner_text() == "2 sur 5"
    assert page.locator(".chips").inner_text().split("\n")[0] == "✘ contredits : 2".replace(" :", "\u00a0:")


def test_five_hundred_statements_stay_quick(opened: Opener) -> None:
    page = opened(many(500))
    spent = page.evaluate("performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart")
    assert spent < 3000
    press = "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'j'})); document.body.offsetHeight;"
    each = page.evaluate(
        f"(() => {{ const t = performance.now(); for (let i = 0; i < 50; i++) {{ {press} }}"
        " return (performance.now() - t) / 50; })()"
    )
    assert each < 100
    assert current(page) == ["s50"]
    page.click("[data-filter=contradicted]")
    assert page.locator("#position").inner_text() == "25 of 250"
