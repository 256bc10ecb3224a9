"""Every page under axe, by day and by night, and on a narrow phone."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import Page

from prepmail.domain.step import StepState
from tests.browser.house import NOW, House, open_house
from tests.browser.invites import ALL

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """Every page there is, by name, in a house where there is something of everything to show."""
    with open_house(tmp_path_factory.mktemp("house")) as house:
        for each in ALL:
            house.forward(each)
        house.host.move_clock(NOW + timedelta(days=11))
        yield list_pages(house)


def list_pages(house: House) -> dict[str, str]:
    account, links = house.account, house.links
    planned = [(each, step) for each in account.interviews for step in each.steps if step.state is StepState.PLANNED]
    interview, step = planned[0]
    cancelled = next(each for each in account.interviews if each.status == "CANCELLED")
    return {
        "page": links.page,
        "told": f"{links.page}?told=corrected",
        "settings": f"{links.page}/settings",
        "interview": f"{links.page}/interview/{interview.interview_id}",
        "cancelled": f"{links.page}/interview/{cancelled.interview_id}",
        "preview": f"{links.page}/mail/{interview.interview_id}/{step.step_id}",
        "delete": f"{links.page}/delete",
        "unsubscribe": links.unsubscribe,
        "landing": f"{house.base}/",
        "not found": f"{house.base}/me/nothing",
        "outbox": f"{house.base}/outbox",
        "mail": f"{house.base}/outbox/1",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_complain_about(addresses: Mapping[str, str], open_page: Open, scheme: str) -> None:
    found = {}
    page = open_page("about:blank", color_scheme=scheme)
    for name, address in addresses.items():
        page.goto(address)
        result = Axe().run(page)
        if result.violations_count:
            found[name] = result.generate_report()
    assert found == {}


def test_nothing_is_wider_than_a_narrow_phone(addresses: Mapping[str, str], open_page: Open) -> None:
    wide = []
    page = open_page("about:blank", viewport={"width": 360, "height": 740})
    for name, address in addresses.items():
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(name)
    assert wide == []


def test_each_page_has_one_title_of_its_own_and_headings_in_order(
    addresses: Mapping[str, str], open_page: Open
) -> None:
    titles = []
    page = open_page("about:blank")
    for name, address in addresses.items():
        page.goto(address)
        titles.append(page.title())
        levels = page.evaluate("Array.from(document.querySelectorAll('h1, h2, h3'), each => Number(each.tagName[1]))")
        assert levels.count(1) == 1, name
        assert all(after - before <= 1 for before, after in pairwise(levels)), (name, levels)
        assert page.locator("html[lang=en]").count() == 1
    assert all(titles)
