"""What a person does in a browser, from the forwarded invite to the deleted account."""

import io
import json
import sqlite3
import urllib.request
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.house import NOW, SAM, House
from tests.browser.invites import START, invite

Open = Callable[..., Page]


def feed_of(house: House) -> str:
    with urllib.request.urlopen(house.links.feed, timeout=5) as answer:  # noqa: S310  our own server
        text: str = answer.read().decode()
    return text.replace("\r\n ", "")


def subjects(house: House) -> list[str]:
    return [each.subject for each in house.host.outbox.list_sent()]


def correct(page: Page, **fields: str) -> None:
    """Fill the form that corrects an interview and send it."""
    for label, value in fields.items():
        page.get_by_label(label.replace("_", " "), exact=True).fill(value)
    page.get_by_role("button", name="Save the correction").click()


def test_a_forwarded_invite_is_shown_corrected_and_taken_back(house: House, open_page: Open) -> None:
    house.forward(invite(company="Acme"))
    page = open_page(house.links.page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Data Engineer")
    expect(page.locator("time .hours").first).to_have_text("14:00–15:00")

    page.get_by_role("link", name="Correct something").click()
    correct(page, From="16:30", Company="Blue Harbour")
    expect(page.get_by_role("status")).to_contain_text("Corrected")
    expect(page.locator("time .hours").first).to_have_text("16:30–17:30")
    assert house.interview.facts.start == START + timedelta(hours=2, minutes=30)
    assert "SUMMARY:Interview: Blue Harbour" in feed_of(house)
    assert "T163000" in feed_of(house)

    page.get_by_role("link", name="See what it will say (Strategize").click()
    expect(page.locator(".subject")).to_contain_text("Blue Harbour")
    expect(page.frame_locator("iframe").locator("body")).to_contain_text("Blue Harbour")
    house.host.move_clock(NOW + timedelta(days=1))
    assert "Blue Harbour" in subjects(house)[-1]
    assert "16:30" in subjects(house)[-1]

    page.goto(f"{house.links.page}/interview/{house.interview.interview_id}")
    expect(page.locator("ol.past")).to_contain_text("Corrected by you")
    expect(page.locator("ol.past del").last).not_to_be_empty()
    page.get_by_role("button", name="Take this back").click()
    expect(page.get_by_role("status")).to_contain_text("Taken back")
    expect(page.locator("time .hours").first).to_have_text("14:00–15:00")
    assert house.interview.facts.start == START
    assert "Blue Harbour" not in feed_of(house)


def test_mail_is_paused_and_comes_again(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.links.page}/settings")
    page.get_by_label("No mail before").fill("2031-03-12")
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_role("status")).to_contain_text("paused")
    expect(page.locator(".banner")).to_contain_text("Wednesday 12 March 2031, 07:00")

    house.host.move_clock(datetime(2031, 3, 11, 22, tzinfo=UTC))
    assert len(subjects(house)) == 1

    page.reload()
    page.get_by_role("button", name="Let mail come again").click()
    expect(page.get_by_role("status")).to_contain_text("comes again")
    house.host.move_clock(START)
    assert len(subjects(house)) > 2


def test_settings_change_how_times_are_told_and_when_mail_comes(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.links.page}/settings")
    page.get_by_label("Your time zone").fill("America/New_York")
    page.get_by_label("3:00 pm").check()
    page.get_by_label("Language").select_option("en-US")
    page.get_by_label("Only the day itself").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_contain_text("Saved")

    page.get_by_role("link", name="Interviews").click()
    expect(page.locator("time .day").first).to_have_text("Wednesday, March 19, 2031")
    expect(page.locator("time .hours").first).to_have_text("9:00 AM–10:00 AM")
    house.host.move_clock(START + timedelta(days=1))
    kinds = [each.kind for each in house.host.outbox.list_sent()]
    assert "strategize" not in kinds
    assert "thank-you" in kinds


def test_a_dropped_file_and_pasted_text_are_read_like_a_mail(house: House, open_page: Open, tmp_path: Path) -> None:
    house.forward(invite())
    page = open_page(house.links.page)
    file = tmp_path / "invite.eml"
    file.write_bytes(invite("two", start=START + timedelta(days=3), company="Quiet Lake", role="Analyst"))
    page.get_by_label("A mail or calendar file").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("status")).to_contain_text("Read.")
    expect(page.get_by_role("heading", name="Analyst")).to_be_visible()
    assert len(house.account.interviews) == 2

    page.get_by_label("A mail or calendar file").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("status")).to_contain_text("here already")
    page.get_by_label("or its text").fill("Nothing about any interview.")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("status")).to_contain_text("No interview could be read")
    assert len(house.account.interviews) == 2


def test_everything_can_be_taken_away_in_one_file(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.links.page}/settings")
    with page.expect_download() as started:
        page.get_by_role("link", name="Take everything with you").click()
    content = Path(started.value.path()).read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as taken:
        names = taken.namelist()
        facts = json.loads(taken.read("prepmail.json"))
        assert taken.read("interviews.ics").startswith(b"BEGIN:VCALENDAR")
        (sent,) = (name for name in names if name.startswith("sent/"))
        (received,) = (name for name in names if name.startswith("received/"))
        assert SAM.encode() in taken.read(sent)
        assert b"Here is my invite." in taken.read(received)
    assert facts["person"]["address"] == SAM
    assert facts["interviews"][0]["facts"]["evidence"]["start"]["source"]


def test_links_are_replaced_and_turned_off(house: House, open_page: Open) -> None:
    house.forward(invite())
    before = house.links
    page = open_page(f"{house.links.page}/settings")
    page.get_by_role("button", name="Replace the link “Work-safe”").click()
    expect(page.get_by_role("status")).to_contain_text("old link is dead")
    assert house.links.feed == before.feed
    assert house.links.work_feed != before.work_feed
    assert page.request.get(before.work_feed).status == 404
    assert page.request.get(house.links.work_feed).status == 200

    page.get_by_role("button", name="Turn off the link “Work-safe”").click()
    assert page.request.get(house.links.work_feed).status == 404
    page.get_by_role("button", name="Turn on the link “Work-safe”").click()
    assert page.request.get(house.links.work_feed).status == 200

    page.get_by_role("button", name="Replace all links").click()
    expect(page.get_by_role("status")).to_contain_text("new address")
    assert page.url.startswith(house.links.page)
    assert page.request.get(before.page).status == 404
    assert page.request.get(before.feed).status == 404
    assert page.request.get(before.unsubscribe).status == 200


def test_deleting_asks_once_more_and_leaves_nothing(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.links.page}/settings")
    links = house.links
    page.get_by_role("link", name="Delete everything").click()
    page.get_by_role("button", name="Delete everything").click()
    assert house.account.interviews, "the box was not ticked"
    page.get_by_label("Yes, delete everything").check()
    page.get_by_role("button", name="Delete everything").click()
    expect(page.get_by_role("heading", name="Everything is deleted")).to_be_visible()

    assert house.host.store.list_person_ids() == ()
    assert house.host.timers.names() == ()
    for address in (links.page, links.feed, links.work_feed, links.unsubscribe):
        assert page.request.get(address).status == 404
    kept = [each for each in house.folder.root.rglob("*") if each.is_file() and not each.name.startswith("prepmail.db")]
    assert [each.name for each in kept if SAM.encode() in each.read_bytes()] == []
    assert _rows_with(house.folder.database, SAM) == []
    house.host.move_clock(START + timedelta(days=9))
    assert subjects(house) == []


def _rows_with(database: Path, word: str) -> list[str]:
    with sqlite3.connect(database) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [(name, row) for name in tables for row in connection.execute(f"SELECT * FROM {name}")]  # noqa: S608
    connection.close()
    return [name for name, row in rows if word in repr(row)]


def test_everything_works_without_javascript(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(house.links.page, java_script_enabled=False)
    expect(page.locator(".eyebrow")).to_contain_text("in 14 days")
    page.get_by_role("link", name="Correct something").click()
    correct(page, Job="Platform Engineer")
    expect(page.get_by_role("status")).to_contain_text("Corrected")
    page.get_by_role("button", name="Take this back").click()
    expect(page.get_by_role("status")).to_contain_text("Taken back")
    page.goto(f"{house.links.page}/settings")
    page.get_by_label("Your time zone").fill("Europe/Lisbon")
    page.get_by_role("button", name="Save").click()
    assert house.account.person.preferences.zone == "Europe/Lisbon"


def test_everything_works_with_the_keyboard(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.links.page}/interview/{house.interview.interview_id}")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.keyboard.press("Enter")
    _tab_to(page, "#f-company")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Blue Harbour")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Corrected")
    _tab_to(page, "form[action$=undo] button")
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_contain_text("Taken back")


def _tab_to(page: Page, selector: str) -> None:
    """Press Tab until something has the focus, and see on the way that whatever has it is visible and outlined."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.locator(f"{selector}:focus").count():
            return
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", page.evaluate("document.activeElement.outerHTML")
    raise AssertionError(f"{selector} cannot be reached with the keyboard")


def test_the_countdown_runs_on_the_clock_of_the_page(house: House, open_page: Open) -> None:
    house.forward(invite())
    house.host.move_clock(START - timedelta(hours=2, minutes=5))
    page = open_page(house.links.page)
    expect(page.locator("[data-until]")).to_have_text("in 2 hours 5 minutes")


def test_the_outbox_moves_the_clock_to_the_next_mail(house: House, open_page: Open) -> None:
    house.forward(invite())
    page = open_page(f"{house.base}/outbox")
    page.get_by_role("button", name="To the next mail").click()
    expect(page.locator(".mails li")).to_have_count(2)
    page.locator(".mails a").first.click()
    expect(page.frame_locator("iframe").locator("body")).not_to_be_empty()
    expect(page.locator("pre")).not_to_be_empty()
    page.get_by_role("link", name="Your page").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Data Engineer")
