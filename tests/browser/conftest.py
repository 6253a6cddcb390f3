"""A headless Chromium for the tests of the editor's page; without one they are skipped."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
# What a browser does of itself besides showing a page: none of it belongs in a test.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Seen:
    """What a page has said on its console, and what it has asked for."""

    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


Opener = Callable[..., "Page"]


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    playwright = pytest.importorskip("playwright.sync_api", reason='no Playwright: pip install ".[dev]"')
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser on PATH: looked for {', '.join(NAMES)}")
    with playwright.sync_playwright() as started:
        # A new empty profile is made for it, and deleted afterwards.
        browser = started.chromium.launch(executable_path=found, headless=True, args=[*QUIET])
        yield browser
        browser.close()


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def opened(chromium: "Browser", tmp_path: Path, seen: Seen) -> Iterator[Opener]:
    """Opens a page from a file; whatever a test does with it, it must say nothing and ask for nothing."""
    contexts = []

    def opening(
        html: str, address: str = "", *, width: int = 1280, scheme: str = "light", script: bool = True
    ) -> "Page":
        file = tmp_path / "report.html"
        file.write_text(html, encoding="utf-8")
        context = chromium.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=script,
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: seen.said.append(message.text))
        page.on("pageerror", lambda error: seen.said.append(str(error)))
        page.on("request", lambda request: seen.asked.append(request.url))
        page.goto(file.as_uri() + address)
        seen.asked.remove(file.as_uri())
        return page

    yield opening
    for context in contexts:
        context.close()
    assert seen == Seen()
