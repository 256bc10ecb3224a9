"""Loop days, two employers on one day, and never more than three timed mails a day."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from prepmail.domain.clashes import Trouble, find_clashes
from prepmail.domain.interview import Interview
from prepmail.domain.reading import Found, Interviewer, Medium
from prepmail.domain.step import MailKind, Section
from tests.life.sayings import DAY, HOUR, NOW, START, Life, entry, kinds, planned, reading

BERLIN = ZoneInfo("Europe/Berlin")
RAJ = Interviewer(name="Raj Rao", email="raj@acme.example")
FIRST, SECOND, THIRD = (
    entry(START, uid="s1", title="System design"),
    entry(START + HOUR, uid="s2", title="Team", interviewers=(RAJ,)),
    entry(START + 3 * HOUR, uid="s3", title="Values", interviewers=()),
)


def loop(*order: Found) -> Life:
    life = Life()
    for each in order or (FIRST, SECOND, THIRD):
        life.hear(each)
    return life


def by_uid(life: Life, uid: str) -> Interview:
    return next(each for each in life.live if each.uid == uid)


@pytest.mark.parametrize("order", list(permutations((FIRST, SECOND, THIRD))))
def test_sessions_of_one_day_in_several_files_are_one_plan(order: tuple[Found, ...]) -> None:
    life = loop(*order)
    assert len(life.live) == 3
    assert not any(each.same_as for each in life.live)
    assert {MailKind.THANK_YOU, MailKind.FOLLOW_UP} & set(kinds(by_uid(life, "s1"))) == set()
    assert kinds(by_uid(life, "s2")) == []
    assert kinds(by_uid(life, "s3")) == [MailKind.THANK_YOU, MailKind.FOLLOW_UP]
    sections = [section for step in planned(by_uid(life, "s1")) for section in step.sections]
    assert sections == list(Section)
    thanks = planned(by_uid(life, "s3"))[0]
    assert thanks.due >= START + 4 * HOUR + 2 * HOUR
    assert {each.interview_id for each in thanks.also} == {by_uid(life, name).interview_id for name in ("s1", "s2")}


def test_all_sessions_in_one_file_are_one_plan_too() -> None:
    life = Life()
    life.hear(reading(FIRST, SECOND, THIRD))
    assert sum(len(kinds(each)) for each in life.live) == len(kinds(by_uid(life, "s1"))) + 2


def test_a_session_moved_alone_moves_alone() -> None:
    life = loop()
    life.hear(entry(START + 5 * HOUR, uid="s2", title="Team", interviewers=(RAJ,), sequence=1, written=NOW + HOUR))
    assert by_uid(life, "s1").facts.start == START
    assert by_uid(life, "s2").facts.start == START + 5 * HOUR
    assert kinds(by_uid(life, "s2")) == [MailKind.THANK_YOU, MailKind.FOLLOW_UP]
    assert kinds(by_uid(life, "s3")) == []
    assert by_uid(life, "s1").generation > 1


def test_when_the_first_session_is_called_off_the_next_one_carries_what_is_left() -> None:
    life = loop()
    sent = [section for _, step in life.send_until(START - 5 * DAY) for section in step.sections]
    assert sent == [Section.STRATEGIZE]
    life.hear(entry(START, uid="s1", sequence=1, written=NOW + HOUR, cancelled=True))
    left = [section for step in planned(by_uid(life, "s2")) for section in step.sections]
    assert left == [Section.PLAN, Section.ASK, Section.BREATHE]
    gone = [section for _, step in life.send_until(START + 30 * DAY) for section in step.sections]
    assert gone == left


def test_a_session_heard_of_after_the_thanks_is_thanked_for_by_itself() -> None:
    life = loop(FIRST)
    life.send_until(START + 4 * HOUR)
    life.hear(replace(THIRD, facts=replace(THIRD.facts, start=START + 5 * HOUR, end=START + 6 * HOUR)))
    (thanks, *_) = planned(by_uid(life, "s3"))
    assert thanks.kind is MailKind.THANK_YOU
    assert thanks.also == ()


def test_two_employers_on_one_day_get_one_mail_that_morning() -> None:
    life = Life()
    life.hear(entry(START))
    life.hear(entry(START + 4 * HOUR, uid="x", company="Umbrella", role="Analyst", interviewers=(RAJ,)))
    (first,) = [step for each in life.live for step in planned(each) if Section.BREATHE in step.sections]
    assert len(first.also) == 1
    assert Section.BREATHE in first.also[0].sections
    assert first.due < START


def test_the_morning_mail_is_taken_apart_when_one_of_the_two_is_called_off() -> None:
    life = Life()
    life.hear(entry(START))
    life.hear(entry(START + 4 * HOUR, uid="x", company="Umbrella", role="Analyst", interviewers=(RAJ,)))
    life.hear(entry(START, sequence=1, written=NOW + HOUR, cancelled=True))
    other = by_uid(life, "x")
    sections = [section for step in planned(other) for section in step.sections]
    assert sections == list(Section)
    assert all(step.also == () for step in planned(other))


def test_overlaps_and_tight_travel_are_found() -> None:
    life = Life()
    life.hear(entry(START))
    life.hear(entry(START + HOUR / 2, uid="x", company="Umbrella"))
    life.hear(entry(START + 2 * HOUR, uid="y", company="Initech", medium=Medium.ONSITE, location="1 Example Street"))
    found = {each.trouble for one in life.live for each in find_clashes(one, life.live)}
    assert found == {Trouble.OVERLAP, Trouble.TRAVEL}


@settings(max_examples=60, deadline=None)
@example([(7, 6, 0), (7, 6, 0), (15, 6, 0), (16, 6, 0)])
@given(st.lists(st.tuples(st.integers(3, 20), st.integers(6, 17), st.integers(0, 4)), min_size=1, max_size=8))
def test_no_day_has_more_than_three_timed_mails_and_nothing_is_lost(days: list[tuple[int, int, int]]) -> None:
    life = Life()
    for number, (day, hour, employer) in enumerate(days):
        start = NOW.replace(hour=hour) + timedelta(days=day)
        life.hear(entry(start, uid=f"u{number}", company=f"Company{number}x{employer}", interviewers=(), role=None))
    delivered: Counter[tuple[str, Section]] = Counter()
    thanked: Counter[str] = Counter()
    counted: Counter[object] = Counter()
    for owner, step in life.send_until(NOW + timedelta(days=60)):
        counted[_day(step.sent_at or step.due)] += 1
        for name, sections in ((owner, step.sections), *((e.interview_id, e.sections) for e in step.also)):
            delivered.update((name, each) for each in sections)
            thanked[name] += step.kind is MailKind.THANK_YOU
    in_answer = sum(len(step.sections) for each in life.live for step in each.steps if step.in_answer)
    assert sum(delivered.values()) + in_answer == 4 * len(days)
    assert set(delivered.values()) <= {1}
    assert all(count == 1 for count in thanked.values())
    assert max(counted.values()) <= 3


def _day(instant: datetime) -> object:
    return instant.astimezone(BERLIN).date()
