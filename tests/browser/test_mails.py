"""Every mail in a browser: under axe by day and by night, and no wider than the narrowest phone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it has no types
from playwright.sync_api import Page

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Format, Medium
from prepmail.domain.step import MailKind, Section, Step
from tests.writing.mail_world import BARE, FACTS, NOW, PERSON, START, interview, usual, write

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def mails() -> Mapping[str, str]:
    """Return the HTML of each mail by name, and of the variants whose parts differ most."""
    abroad = replace(PERSON, preferences=Preferences(zone="America/New_York"))
    german = replace(PERSON, preferences=Preferences(zone="Europe/Vienna", language="de"))
    express = Step(step_id="s", kind=MailKind.EXPRESS, generation=1, due=NOW, sections=tuple(Section))
    made = {kind.value: write(kind, person=abroad).html for kind in MailKind}
    made |= {f"{kind} sparse": write(kind, usual(kind, BARE)).html for kind in MailKind}
    made |= {f"{kind} in German": write(kind, person=german).html for kind in MailKind}
    made["express folded"] = write(MailKind.EXPRESS, step=express).html
    onsite = interview(replace(FACTS, medium=Medium.ONSITE, format=Format.ONE_ON_ONE))
    made["breathe on the way"] = write(MailKind.BREATHE, onsite).html
    made["thank-you after a talk"] = write(MailKind.THANK_YOU, now=START + timedelta(hours=3)).html
    return made


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_to_complain_about(mails: Mapping[str, str], open_page: Open, scheme: str) -> None:
    found = {}
    page = open_page("about:blank", color_scheme=scheme)
    for name, html in mails.items():
        page.set_content(html)
        result = Axe().run(page)
        if result.violations_count:
            found[name] = result.generate_report()
    assert found == {}


@pytest.mark.parametrize("width", [320, 390, 1024])
def test_no_mail_is_wider_than_its_screen(mails: Mapping[str, str], open_page: Open, width: int) -> None:
    page = open_page("about:blank", viewport={"width": width, "height": 740})
    wide = []
    for name, html in mails.items():
        page.set_content(html)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(name)
    assert wide == []


def test_the_last_mail_before_an_interview_shows_the_way_in_without_scrolling(
    mails: Mapping[str, str], open_page: Open
) -> None:
    page = open_page("about:blank", viewport={"width": 390, "height": 844})
    for name, label in (("breathe", "Join the call"), ("breathe on the way", "Open a map")):
        page.set_content(mails[name])
        box = page.get_by_role("link", name=label).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 844
        assert box["height"] >= 20


@pytest.mark.parametrize("medium", [Medium.VIDEO, Medium.PHONE, Medium.ONSITE])
def test_the_last_mail_before_an_interview_fits_a_phone_whole(medium: Medium, open_page: Open) -> None:
    page = open_page("about:blank", viewport={"width": 390, "height": 844})
    facts = replace(
        FACTS,
        medium=medium,
        location=FACTS.location if medium is Medium.ONSITE else None,
        join_url=FACTS.join_url if medium is Medium.VIDEO else None,
        dial_in=FACTS.dial_in if medium is Medium.PHONE else None,
    )
    abroad = replace(PERSON, preferences=Preferences(zone="America/New_York"))
    page.set_content(write(MailKind.BREATHE, interview(facts), person=abroad).html)
    box = page.get_by_role("listitem").last.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 844
