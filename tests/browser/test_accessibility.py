"""The page against axe-core's rules, WCAG 2.2 AA and best practice, wherever the page looks different."""

import pytest

from tests.browser.conftest import Opener
from tests.browser.pages import small

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing(opened: Opener, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    page = opened(small(files=2), width=width, scheme=scheme)
    # As it opens, with a note of each verdict, and filtered.
    for step in ("", "#s3", "#s4", "#s5", "#s7", "[data-filter=contradicted]"):
        if step:
            page.click(step)
        results = axe.run(page, options=RULES).response
        found = [(each["id"], [node["html"] for node in each["nodes"]]) for each in results["violations"]]
        assert found == []
        assert len(results["passes"]) > 20
        if step.startswith("#"):
            page.click("#close")


def test_the_focus_goes_skip_link_filters_switch_articles_statements_panel(opened: Opener) -> None:
    page = opened(small())
    seen = []
    for _ in range(15):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert seen == [
        "skip", "contradicted", "unsourced", "supported", "not-checkable", "theme",
        "s1", "s2", "s3", "s4", "s5", "s6", "s7", "panel", "previous",
    ]  # fmt: skip
