"""The person's calendar: interviews and preparation as iCalendar (RFC 5545, RFC 7986), for the feed and for mails.

The same account on the same day gives the same bytes: what changes is told by SEQUENCE and LAST-MODIFIED, never by the
moment of asking.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Person
from prepmail.domain.zones import zone_key
from prepmail.writing.entries import find_moments, render_entries, render_interview
from prepmail.writing.feed_state import Detail, feed_day
from prepmail.writing.links import Links
from prepmail.writing.vtimezone import build_timezone

# Kept as cancelled this long, so that every calendar has asked again and taken the entry off before it is forgotten.
_SHOW_CANCELLED = timedelta(days=30)
_SHOW_PAST = timedelta(days=365)
_SHOW_AHEAD = timedelta(days=5 * 365)
_MOST_INTERVIEWS = 500
_REFRESH = timedelta(hours=1)


def render_feed(account: Account, *, links: Links, now: datetime, detail: Detail = Detail.FULL) -> bytes:
    """Return the whole account as text/calendar. Of ``now`` only the person's day matters.

    Entries keep their UID for ever, SEQUENCE is the interview's generation, DTSTAMP and LAST-MODIFIED when that rose.
    Work-safe, the calendar says when and nothing else: no title, employer, place, link or note.
    """
    person = account.person
    today = feed_day(person, now)
    shown = sorted((each for each in account.interviews if _is_shown(each, today)), key=_by_start)[-_MOST_INTERVIEWS:]
    full = detail is Detail.FULL
    name = "Interviews" if full else "Appointments"
    calendar = _new_calendar(name)
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    if full:
        calendar.add("description", "Your interviews and the preparation for them.")
    calendar.add("color", "teal" if full else "slategray")
    calendar.add("x-apple-calendar-color", "#0F766E" if full else "#64748B")
    calendar.add("source", links.feed if full else links.work_feed, {"VALUE": "URI"})
    calendar.add("refresh-interval", _REFRESH, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    calendar.add("last-modified", find_last_change(account))
    events: list[Event] = []
    for interview in shown:
        events.extend(render_entries(interview, person=person, links=links, detail=detail))
    return _finish(calendar, events)


def render_invitation(interview: Interview, *, person: Person, links: Links, now: datetime) -> bytes | None:
    """Return one interview as a file for a mail, under the feed's UID and SEQUENCE; None while it has no start.

    METHOD is PUBLISH even for a cancelled one, which STATUS tells: a CANCEL is for the organizer to send (RFC 5546,
    3.2.1 and 3.2.5). Also None for a start that is years away: a misread date must not land in a calendar.
    """
    if interview.facts.start is None or not _is_near(interview.facts.start, feed_day(person, now)):
        return None
    calendar = _new_calendar("Interviews")
    calendar.add("method", "PUBLISH")
    event = render_interview(interview, person=person, links=links, detail=Detail.FULL)
    event.add("organizer", f"mailto:prep@{links.domain}", {"CN": "Prepmail"})
    return _finish(calendar, [event])


def find_last_change(account: Account) -> datetime:
    """Return when anything in the account last changed, in UTC."""
    return max((each.changed_at for each in account.interviews), default=account.person.created_at)


def _is_shown(interview: Interview, today: date) -> bool:
    moments = () if interview.merged_into else find_moments(interview)
    if not any(_is_near(each, today) for each in moments):
        return False
    return interview.status is not Status.CANCELLED or today - interview.changed_at.date() <= _SHOW_CANCELLED


def _is_near(start: datetime, today: date) -> bool:
    """Tell whether a start is close enough to show, and so the years a VTIMEZONE spans are few."""
    return -_SHOW_PAST <= start.date() - today <= _SHOW_AHEAD


def _by_start(interview: Interview) -> tuple[datetime, str]:
    return max(find_moments(interview), default=interview.changed_at), interview.interview_id


def _new_calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Prepmail//{name}//EN")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _finish(calendar: Calendar, events: Sequence[Event]) -> bytes:
    """Put in each zone that is used, once and before its first use, then the events."""
    years: dict[str, set[int]] = {}
    for event in events:
        for moment in (event.start, event.end):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                years.setdefault(zone_key(moment.tzinfo), set()).add(moment.year)
    for key in sorted(years):
        # A year on either side: some clients expand a zone from its first onset only.
        calendar.add_component(build_timezone(key, min(years[key]) - 1, max(years[key]) + 1))
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())
