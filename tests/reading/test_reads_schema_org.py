"""Events that a mail's HTML carries for programs."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepmail.reading.mail.schema_org import EventStatus, find_events

EVENT = {
    "@context": "http://schema.org",
    "@type": "Event",
    "name": "Interview with Acme",
    "startDate": "2027-03-09T10:00:00-05:00",
    "endDate": "2027-03-09T11:00:00-05:00",
    "location": {
        "@type": "Place",
        "name": "Acme",
        "address": {"@type": "PostalAddress", "streetAddress": "1 Main St", "addressLocality": "Springfield"},
    },
    "organizer": {"@type": "Organization", "name": "Acme Talent"},
}
EASTERN = timezone(timedelta(hours=-5))


def script(text: str) -> str:
    return f'<html><body><script type="application/ld+json">{text}</script><p>Hello</p></body></html>'


def test_a_json_event_is_read() -> None:
    (event,) = find_events(script(json.dumps(EVENT)))
    assert event.name == "Interview with Acme"
    assert event.start == datetime(2027, 3, 9, 10, tzinfo=EASTERN)
    assert event.end == datetime(2027, 3, 9, 11, tzinfo=EASTERN)
    assert event.location == "Acme, 1 Main St, Springfield"
    assert event.organizer == "Acme Talent"
    assert event.status is EventStatus.SCHEDULED


def test_a_reservation_holds_its_event_and_cancels_it() -> None:
    reservation = {
        "@type": "EventReservation",
        "reservationStatus": "http://schema.org/ReservationCancelled",
        "reservationFor": EVENT,
    }
    (event,) = find_events(script(json.dumps({"@context": "http://schema.org", "@graph": [reservation]})))
    assert event.status is EventStatus.CANCELLED


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("http://schema.org/EventCancelled", EventStatus.CANCELLED),
        ("https://schema.org/EventCanceled", EventStatus.CANCELLED),
        ("EventRescheduled", EventStatus.RESCHEDULED),
        ("EventPostponed", EventStatus.POSTPONED),
        ("something else", EventStatus.SCHEDULED),
    ],
)
def test_the_status_is_read(said: str, status: EventStatus) -> None:
    (event,) = find_events(
        script(json.dumps({**EVENT, "eventStatus": said, "previousStartDate": "2027-03-08T10:00:00-05:00"}))
    )
    assert event.status is status
    assert event.previous_start == datetime(2027, 3, 8, 10, tzinfo=EASTERN)


@pytest.mark.parametrize(
    "text",
    [
        "<!-- " + json.dumps(EVENT) + " -->",
        json.dumps(EVENT)[:-1] + ",}",
        json.dumps(EVENT).replace("Interview with", "Interview\n\twith\x01"),
        "//<![CDATA[\n" + json.dumps(EVENT) + "\n//]]>",
        json.dumps([{"@type": "Organization", "name": "Acme"}, EVENT]),
        json.dumps({**EVENT, "@type": ["Thing", "http://schema.org/BusinessEvent"]}),
    ],
)
def test_json_as_systems_write_it_is_mended(text: str) -> None:
    (event,) = find_events(script(text))
    assert event.start == datetime(2027, 3, 9, 10, tzinfo=EASTERN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[[[[",
        '{"@type": "Event"}',
        '{"@type": 7}',
        '"schema.org"',
        "[" * 50_000,
        '{"@type":"Organization","name":"Acme"}',
    ],
)
def test_what_holds_no_event_gives_none(text: str) -> None:
    assert find_events(script(text)) == ()


def test_a_virtual_location_says_where_to_join() -> None:
    places = [{"@type": "VirtualLocation", "url": "https://meet.example/x"}, {"@type": "Place", "name": "Room 4"}]
    (event,) = find_events(script(json.dumps({**EVENT, "url": "https://acme.example/jobs", "location": places})))
    assert (event.url, event.location) == ("https://meet.example/x", "Room 4")


def test_microdata_of_a_calendar_mail_is_read() -> None:
    html = (
        '<span itemscope itemtype="http://schema.org/InformAction"><meta itemprop="description" content="Invitation">'
        '<span itemprop="object" itemscope itemtype="http://schema.org/Event"><div><meta '
        'itemprop="eventStatus" content="http://schema.org/EventScheduled">'
        '<span itemprop="name">Interview</span><time itemprop="startDate" datetime="20270309T150000Z"></time>'
        '<time itemprop="endDate" datetime="20270309T160000Z"></time><span itemprop="location" '
        'itemscope itemtype="http://schema.org/Place">'
        '<span itemprop="name">Room 4</span></span></div></span></span>'
    )
    (event,) = find_events(html)
    assert (event.name, event.location) == ("Interview", "Room 4")
    assert event.start == datetime(2027, 3, 9, 15, tzinfo=UTC)


def test_a_time_without_an_offset_is_a_wall_time_and_a_day_none() -> None:
    (event,) = find_events(script(json.dumps({**EVENT, "startDate": "2027-03-09T10:00", "endDate": "2027-03-09"})))
    assert event.start is not None
    assert event.start.tzinfo is None
    assert event.end is None


def test_the_same_event_twice_is_one() -> None:
    assert len(find_events(script(json.dumps([EVENT, EVENT])))) == 1
