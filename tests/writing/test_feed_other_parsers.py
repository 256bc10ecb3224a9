"""The feed as a second, independent parser reads it."""

from datetime import timedelta
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]  # it has no types

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Choice
from prepmail.domain.state import State
from prepmail.writing.feed import render_feed, render_invitation
from prepmail.writing.feed_state import Detail
from tests.writing.feed_world import NOW, PERSON, START, account, interview, links, loop_day


def everything() -> tuple[Interview, ...]:
    slots = (Choice(label="one", start=START), Choice(label="two", start=START + timedelta(days=1)))
    return (
        interview("i1", location="Room 5; Main Street 1, «Łódź»\nback \\ door", company="Émile & Söhne"),
        interview("i2", start=START + timedelta(days=40), tz="Australia/Lord_Howe", sessions=loop_day()),
        interview("i3", state=State.CANCELLED, changed_at=NOW),
        interview("i4", start=None, end=None, slots=slots, steps=()),
        interview("i5", start=None, end=None, deadline=START, steps=()),
    )


def read(content: bytes) -> Any:
    return vobject.readOne(content.decode())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # vobject's own
@pytest.mark.parametrize("detail", list(Detail))
def test_a_second_parser_reads_the_same_events_at_the_same_instants(detail: Detail) -> None:
    content = render_feed(account(*everything()), links=links(), now=NOW, detail=detail)
    calendar = read(content)
    found = {each.uid.value: each for each in calendar.vevent_list}

    assert len(found) == len(calendar.vevent_list) == content.count(b"BEGIN:VEVENT")
    assert found["i1@in.example.com"].dtstart.value == START
    assert found["i2@in.example.com"].dtstart.value == START + timedelta(days=40)
    assert found["i3@in.example.com"].status.value == "CANCELLED"
    assert found["i4-slot2@in.example.com"].dtstart.value == START + timedelta(days=1)
    assert found["i5@in.example.com"].dtend.value == START
    if detail is Detail.FULL:
        assert found["i1@in.example.com"].location.value == "Room 5; Main Street 1, «Łódź» back \\ door"
        assert found["i1@in.example.com"].summary.value == "Interview: Émile & Söhne, Data Engineer"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # vobject's own
def test_a_second_parser_reads_the_attached_file_as_the_same_event() -> None:
    shown = everything()[0]
    attached = render_invitation(shown, person=PERSON, links=links(), now=NOW)
    assert attached is not None
    event = read(attached).vevent
    feed = read(render_feed(account(shown), links=links(), now=NOW))
    (published,) = (each for each in feed.vevent_list if each.uid.value == event.uid.value)
    assert (event.dtstart.value, event.sequence.value) == (published.dtstart.value, published.sequence.value)


def test_a_feed_of_a_thousand_entries_is_whole_and_bounded() -> None:
    many = account(*(interview(f"i{at}", start=START + timedelta(hours=at)) for at in range(170)))
    content = render_feed(many, links=links(), now=NOW)
    assert content.count(b"BEGIN:VEVENT") >= 1000
    assert len(content) < 2_000_000
