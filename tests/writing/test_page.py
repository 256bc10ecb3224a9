"""What the person's page says."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailState, Preferences
from prepmail.domain.reading import Choice, Facts, Question
from prepmail.domain.state import State
from prepmail.domain.step import Covered, MailKind, StepState
from prepmail.writing.links import person_links
from prepmail.writing.page import PageContext, render_interview_page, render_page
from prepmail.writing.page_actions import form_keys
from prepmail.writing.small_pages import render_landing, render_notice, render_unsubscribe, web_templates
from tests.writing.feed_world import NOW, PERSON, SECRET, SETTINGS, START, account, interview, links, loop_day, step

TEMPLATES = web_templates(Path(__file__).parents[2] / "templates")
VOID = {"meta", "link", "input", "br"}


class Outline(HTMLParser):
    """Collect the words, links and ids of a page, and check that every element is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.labelled: list[str] = []
        self.words = ""
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "a":
            self.links.append(found["href"] or "")
        if each := found.get("id"):
            self.ids.append(each)
        self.labelled.extend((found.get("aria-labelledby") or "").split())
        assert not any(name.startswith("on") or name == "style" for name in found)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += " " + data

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", self.words)


def page(*interviews: Interview, now: datetime = NOW, value: Account | None = None) -> Outline:
    value = value or account(*interviews)
    return checked(render_page(context(value, now)))


def context(value: Account, now: datetime = NOW, told: str = "") -> PageContext:
    keys = form_keys(SECRET, value.person)
    return PageContext(account=value, links=links(value.person), keys=keys, now=now, templates=TEMPLATES, told=told)


def details(shown: Interview, now: datetime = NOW) -> Outline:
    return checked(render_interview_page(context(account(shown), now), shown))


def checked(html: str) -> Outline:
    outline = Outline(html)
    assert len(set(outline.ids)) == len(outline.ids)
    assert set(outline.labelled) <= set(outline.ids)
    return outline


def test_the_next_interview_is_told_on_both_clocks() -> None:
    text = page(interview()).text

    assert "Your next interview is in 7 days" in text
    assert "Data Engineer interview at Acme" in text
    assert "Monday 16 March 2026 15:00–16:00 your time, Berlin time, UTC+1" in text
    assert "Monday 16 March 2026 10:00–11:00 their time, New York time, UTC−4" in text
    assert "Ana Silva (Head of Data) and Raj Patel (Data Engineer)" in text


def test_one_clock_is_enough_where_both_agree() -> None:
    text = page(interview(tz="Europe/Paris")).text

    assert "15:00–16:00 Berlin time, UTC+1" in text
    assert "their time" not in text


def test_the_timeline_says_what_was_sent_what_is_due_and_why_something_was_skipped() -> None:
    text = page(interview()).text

    assert "Strategize Sent Tuesday 3 March 2026, 08:00" in text
    assert "Plan Due Friday 13 March 2026, 09:00" in text
    assert "Follow-up Skipped" in text
    assert "Skipped: its time had passed." in text


def test_a_part_that_came_with_the_answer_says_so() -> None:
    carried = replace(step(MailKind.ASK, START, StepState.SENT), in_answer=True)

    assert "it comes with the answer to your mail" in page(interview(steps=(carried,))).text


def test_a_mail_about_several_interviews_is_on_the_timeline_of_each() -> None:
    shared = replace(
        step(MailKind.STRATEGIZE, NOW - timedelta(days=1), StepState.SENT), also=(Covered(interview_id="i2"),)
    )
    first = interview(steps=(shared,))
    second = interview("i2", start=START + timedelta(days=3), company="Globex", steps=())
    both = account(first, second)

    one = checked(render_interview_page(context(both), first)).text
    other = checked(render_interview_page(context(both), second)).text

    assert "Strategize Sent" in one
    assert "In one mail with Globex." in one
    assert "Strategize Sent" in other
    assert "In one mail with Acme." in other


def test_the_preview_of_a_shared_mail_is_where_the_mail_is() -> None:
    shared = replace(step(MailKind.ASK, START), also=(Covered(interview_id="i2"),))
    first = interview(steps=(shared,))
    second = interview("i2", start=START + timedelta(hours=2), company="Globex", steps=())

    shown = checked(render_interview_page(context(account(first, second)), second))

    assert any(each.endswith("/mail/i1/ask") for each in shown.links)


def test_a_cancelled_interview_says_once_that_nothing_more_comes_and_what_went_out_before() -> None:
    skipped = [
        replace(each, state=StepState.SKIPPED, reason="cancelled") if each.state is StepState.PLANNED else each
        for each in interview().steps
    ]
    text = details(interview(state=State.CANCELLED, steps=tuple(skipped))).text

    assert text.count("was cancelled") == 1
    assert "This went out before: Strategize Sent" in text
    assert "Skipped" not in text


def test_every_fact_shows_the_words_it_was_read_from() -> None:
    text = page(interview()).text

    assert "the calendar file invite.ics: 2026-03-16 10:00 America/New_York" in text
    assert "Not stated:" in text


def test_an_open_question_shows_its_readings_and_the_one_in_use() -> None:
    asked = Question(
        field="start", text="Which day is meant?", choices=(Choice(label="3 April"), Choice(label="4 March")), used=2
    )
    text = page(replace(interview(), questions=(asked,))).text

    assert "One thing to check. Which day is meant? 3 April 4 March used for now" in text


def test_interviews_are_sorted_into_next_later_just_behind_and_earlier() -> None:
    text = page(
        interview("later", start=START + timedelta(days=2), company="Laterco"),
        interview("over", start=NOW - timedelta(days=30), company="Oldco", steps=()),
        interview("behind", start=NOW - timedelta(hours=3), company="Behindco"),
        interview("next", company="Nextco"),
        interview("gone", company="Goneco", state=State.CANCELLED),
    ).text

    places = [text.index(each) for each in ("Nextco", "Laterco", "Behindco", "Goneco", "Oldco")]
    assert places == sorted(places)
    assert "Goneco Cancelled" in text


def test_an_interview_is_the_next_one_until_it_is_over() -> None:
    assert "Your interview has begun Data Engineer" in page(interview(), now=START + timedelta(minutes=59)).text
    assert "Nothing is coming up" in page(interview(steps=()), now=START + timedelta(minutes=61)).text


def test_an_interview_without_a_date_is_shown_as_such() -> None:
    bare = replace(interview(start=None, steps=()), facts=Facts())

    assert "No date yet" in page(bare).text


def test_an_empty_page_says_where_to_forward_to() -> None:
    assert "Forward the next invitation to prep@in.example.com" in page().text


def test_utc_for_want_of_a_zone_is_said_to_be_that() -> None:
    value = account(interview(tz=None), person=replace(PERSON, preferences=Preferences()))

    assert "Your time zone is not known" in page(value=value).text


def test_each_calendar_has_its_button() -> None:
    found = page(interview()).links

    assert links().webcal in found
    assert any(each.startswith("https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F") for each in found)
    assert any(each.startswith("https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F") for each in found)
    assert any(each.startswith("https://outlook.office.com/") for each in found)


def test_a_machine_of_ones_own_offers_no_calendar_that_cannot_reach_it() -> None:
    local = person_links(replace(SETTINGS, base_url="http://127.0.0.1:8025"), SECRET, PERSON)
    outline = Outline(render_page(replace(context(account()), links=local)))

    assert not any("google" in each or "outlook" in each for each in outline.links)
    assert "only programs on this machine can subscribe" in outline.text


def test_hostile_text_stays_text() -> None:
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>{{ 7 * 7 }}'
    outline = page(interview(company=evil, location=evil, join_url="javascript:alert(1)", sessions=loop_day()))

    assert "<script>alert(1)</script>" in outline.text
    assert not any(each.startswith("javascript") for each in outline.links)


def test_the_page_of_somebody_without_mail_says_so() -> None:
    value = account(interview(), person=replace(PERSON, mail_state=MailState.SUSPENDED))

    assert "Mail to you is switched off" in page(value=value).text


def test_the_small_pages_are_whole() -> None:
    assert "prep@in.example.com" in Outline(render_landing(templates=TEMPLATES, address="prep@in.example.com")).text
    assert "There is nothing here" in Outline(render_notice("not-found", templates=TEMPLATES)).text
    assert "Something went wrong" in Outline(render_notice("fault", templates=TEMPLATES)).text
    for state in MailState:
        for done in (True, False):
            assert "<form" in render_unsubscribe(state, templates=TEMPLATES, done=done)
            Outline(render_unsubscribe(state, templates=TEMPLATES, done=done))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_words_stand_out_enough_by_day_and_by_night() -> None:
    style = TEMPLATES.render("web/style.css")
    schemes = [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
        for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    ]
    pairs = [(ink, ground) for ink in ("ink", "soft", "accent") for ground in ("paper", "card")]
    pairs += [("ink", "tint"), ("on-accent", "accent"), ("warm-ink", "warm")]

    assert len(schemes) == 2
    for scheme in schemes:
        for ink, ground in pairs:
            light, dark = sorted((luminance(scheme[ink]), luminance(scheme[ground])), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)
