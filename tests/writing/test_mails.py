from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import Facts, Format, Interviewer, Medium, PersonKind, Round
from prepmail.domain.step import MailKind, Section, Step
from prepmail.writing.mails import render_mail
from tests.writing.mail_world import (
    BARE,
    ENTITY,
    EVERYBODY,
    FACTS,
    FOLDER,
    NOW,
    OFFERS,
    PERSON,
    QUESTION,
    START,
    TEMPLATES,
    TIMED,
    WHEN,
    context,
    flat,
    hrefs,
    inbound,
    interview,
    plan,
    seen,
    tags,
    usual,
    write,
)

NAMES_A_START = [each for each in MailKind if each not in {MailKind.NOT_READABLE, *OFFERS}]
HOSTILE = '<script>alert(1)</script>"\r\nBcc: x@example.net\u202e'


@pytest.mark.parametrize("kind", list(MailKind))
def test_every_mail_is_whole_in_every_variant(kind: MailKind) -> None:
    rooms = ((), EVERYBODY, *((each,) for each in EVERYBODY))
    shapes = list(product(Format, Medium))
    for number, (form, medium) in enumerate(shapes):
        for base in (FACTS, BARE):
            facts = replace(
                base,
                format=form,
                medium=medium,
                interviewers=rooms[number % len(rooms)],
                round=list(Round)[number % len(Round)],
            )
            asks = (QUESTION,) if number % 2 else ()
            mail = write(kind, replace(usual(kind, facts), questions=asks))
            for words in (mail.subject, mail.text, seen(mail.html)):
                assert "None" not in words
                assert "Undefined" not in words
                assert "{" not in words
                assert "!" not in words
                assert "  " not in flat(words)
                assert "()" not in words
                assert ".." not in words
            assert " ," not in flat(mail.text)


@pytest.mark.parametrize("kind", NAMES_A_START)
def test_both_bodies_name_the_weekday_and_the_hour_in_the_persons_zone(kind: MailKind) -> None:
    mail = write(kind)
    assert WHEN in flat(mail.text)
    assert WHEN in seen(mail.html)
    assert "Tue 24 Nov, 15:00" in mail.subject


@pytest.mark.parametrize("kind", NAMES_A_START)
def test_a_person_elsewhere_sees_both_clocks_with_their_own_first(kind: MailKind) -> None:
    person = replace(PERSON, preferences=Preferences(zone="America/New_York"))
    mine = "Tuesday 24 November 2026, 09:00–10:00 (New York time, UTC−5)"
    # The day need not stand twice where both clocks show the same one.
    theirs = WHEN.partition(", ")[2]
    for words in bodies(kind, person, FACTS):
        assert 0 <= words.find(mine) < words.find(theirs)


@pytest.mark.parametrize("kind", NAMES_A_START)
def test_a_meeting_in_person_names_the_clock_of_the_place_first(kind: MailKind) -> None:
    person = replace(PERSON, preferences=Preferences(zone="Asia/Tokyo"))
    mine = "Tuesday 24 November 2026, 23:00 – Wednesday 25 November 2026, 00:00 (Tokyo time, UTC+9)"
    for words in bodies(kind, person, replace(FACTS, medium=Medium.ONSITE)):
        assert 0 <= words.find(WHEN) < words.find(mine)


def bodies(kind: MailKind, person: Person, facts: Facts) -> tuple[str, str]:
    mail = write(kind, usual(kind, facts), person=person)
    return flat(mail.text), seen(mail.html)


def test_a_time_in_utc_for_want_of_a_zone_says_so() -> None:
    person = replace(PERSON, preferences=Preferences(zone=None))
    mail = write(MailKind.INTERVIEW_RECEIVED, interview(replace(FACTS, tz=None)), person=person)
    for words in (flat(mail.text), seen(mail.html)):
        assert "Tuesday 24 November 2026, 14:00–15:00 (UTC)" in words
        assert "name a time zone" in words


@pytest.mark.parametrize("kind", list(MailKind))
def test_names_are_plain_in_the_text_and_escaped_in_the_html(kind: MailKind) -> None:
    mail = write(kind)
    assert not ENTITY.search(mail.text)
    if kind is not MailKind.NOT_READABLE:
        assert "O'Neil & Söhne" in flat(mail.text)
        assert "O&#39;Neil &amp; Söhne" in mail.html


@pytest.mark.parametrize("kind", list(MailKind))
def test_hostile_words_stay_words(kind: MailKind) -> None:
    someone = Interviewer(name=HOSTILE, email=HOSTILE, title=HOSTILE, kind=PersonKind.MANAGER)
    facts = replace(
        FACTS,
        title=HOSTILE,
        company=HOSTILE,
        role=HOSTILE * 50,
        location=HOSTILE,
        join_url="javascript:alert(1)",
        dial_in=HOSTILE,
        interviewers=(someone,) * 3 + EVERYBODY * 40,
        organizer=someone,
    )
    mail = write(kind, replace(usual(kind, facts)), **hostile_subject(kind))
    assert "script" not in tags(mail.html)
    assert not [each for each in hrefs(mail.html) if each.split(":")[0] not in {"https", "webcal", "mailto", "tel"}]
    assert len(mail.subject) <= 200
    assert mail.subject.isprintable()
    assert "\u202e" not in mail.text + mail.html
    assert len(mail.text) < 60_000
    assert len(mail.attachments) <= 12


def hostile_subject(kind: MailKind) -> dict[str, object]:
    return {} if kind in TIMED else {"inbound": inbound(kind, subject=HOSTILE, reason=HOSTILE)}


@pytest.mark.parametrize("kind", list(MailKind))
def test_the_html_is_small_and_fetches_nothing(kind: MailKind) -> None:
    mail = write(kind)
    assert len(mail.html.encode()) < 60_000
    found = tags(mail.html)
    assert not {"img", "script", "link", "iframe", "form"} & set(found)
    assert "url(" not in mail.html
    assert found.count("h1") == 1
    assert 'role="main"' in mail.html
    assert 'name="viewport"' in mail.html
    assert "prefers-color-scheme: dark" in mail.html


@pytest.mark.parametrize("kind", list(MailKind))
def test_the_text_has_readable_lines(kind: MailKind) -> None:
    for line in write(kind).text.splitlines():
        assert len(line) <= 74 or " " not in line.strip()


@pytest.mark.parametrize("kind", list(MailKind))
def test_only_timed_mails_carry_the_way_out_and_all_name_page_and_feed(kind: MailKind) -> None:
    mail = write(kind)
    for body in (mail.text, mail.html):
        assert ("https://prep.example.com/unsubscribe/" in body) is (kind in TIMED)
        assert "https://prep.example.com/me/ttt" in body
        assert "https://prep.example.com/feed/fff.ics" in body


def test_the_same_context_gives_the_same_mail() -> None:
    assert all(write(kind) == write(kind) for kind in MailKind)


def test_a_timed_mail_without_an_interview_is_a_fault() -> None:
    with pytest.raises(ValueError, match="about an interview"):
        render_mail(MailKind.PLAN, context(MailKind.PLAN), TEMPLATES)


def test_a_start_that_is_not_known_is_something_to_find_out() -> None:
    facts = replace(FACTS, start=None, end=None)
    for kind in NAMES_A_START:
        mail = write(kind, usual(kind, facts))
        assert "None" not in mail.text
        assert "date not clear yet" in mail.subject


def test_every_mail_has_its_folder_and_no_template_lies_idle() -> None:
    folders = {each.name: {one.name for one in each.iterdir()} for each in (FOLDER / "mail").iterdir()}
    shared = folders.pop("_base")
    assert folders == {each.value: {"subject.txt", "body.txt", "body.html"} for each in MailKind}
    texts = "".join(each.read_text(encoding="utf-8") for each in (FOLDER / "mail").rglob("*.*"))
    assert [each for each in shared if f'"mail/_base/{each}"' not in texts] == []


def test_the_same_advice_stands_in_both_bodies() -> None:
    express = Step(step_id="s", kind=MailKind.EXPRESS, generation=1, due=NOW, sections=tuple(Section))
    mail = write(MailKind.EXPRESS, interview(replace(FACTS, start=START + timedelta(0))), step=express)
    listed = [line[2:] for line in mail.text.split("\n-- ")[0].splitlines() if line.startswith("- ")]
    assert len(listed) > 20
    assert [each for each in listed if each not in seen(mail.html)] == []


def test_no_section_is_printed_that_the_interview_has_not_been_planned_for() -> None:
    mail = write(MailKind.INTERVIEW_RECEIVED, interview(steps=plan()))
    assert "no good hour left" not in flat(mail.text)
