"""A headless Chromium for the tests of one file, and a house of its own for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.house import House, open_house


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Closed with its file: the driver's event loop would be in the way of other tests of the same process."""
    path = find_chromium()
    assert path, "no Chromium or Chrome on this machine: `make browser` says what to do"
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with open_house(tmp_path) as made:
        yield made


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open pages in a fresh context; every request must stay on this machine and nothing may go wrong in the page."""
    contexts = []
    wrong: list[str] = []

    def open_one(address: str, **options: object) -> Page:
        context = browser.new_context(**{"timezone_id": "Europe/Berlin", "locale": "en-GB", **options})  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda each: _check_local(each.url, wrong))
        page.on("pageerror", lambda each: wrong.append(str(each)))
        page.on("console", lambda each: wrong.append(each.text) if "Content Security Policy" in each.text else None)
        page.goto(address)
        return page

    yield open_one
    for each in contexts:
        each.close()
    assert wrong == []


def _check_local(url: str, wrong: list[str]) -> None:
    if not url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:")):
        wrong.append(url)
