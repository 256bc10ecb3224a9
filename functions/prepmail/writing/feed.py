"""The person's calendar: interviews and preparation as iCalendar (RFC 5545, RFC 7986), for the feed and for mails.

The same account on the same day gives the same bytes: what changes is told by SEQUENCE and LAST-MODIFIED, never by the
moment of asking.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from urllib.parse import quote
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vUri

from prepmail.domain.account import Account
from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Person, Preferences
from prepmail.domain.reading import Facts, Medium
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.zones import find_zone, person_zone, to_local, zone_key
from prepmail.writing.entry_text import (
    name_employer,
    render_interview_text,
    render_step_text,
    title_interview,
    title_step,
)
from prepmail.writing.links import Links
from prepmail.writing.vtimezone import build_timezone
from prepmail.writing.wording import clean, telephone_address, web_address

# Kept as cancelled this long, so that every calendar has asked again and taken the entry off before it is forgotten.
_SHOW_CANCELLED = timedelta(days=30)
_SHOW_PAST = timedelta(days=365)
_SHOW_AHEAD = timedelta(days=5 * 365)
_MOST_INTERVIEWS = 500
_REFRESH = timedelta(hours=1)
_STEP_LENGTH = timedelta(minutes=15)
# Held when the end is unknown; the description says so.
_HELD = timedelta(hours=1)
_LONGEST = timedelta(days=14)
_WARNING = timedelta(minutes=-60)
_URL_SAFE = "!#$%&'()*+,/:;=?@[]~"
_TIME_FIELDS = frozenset({"start", "end", "tz"})


def feed_day(person: Person, now: datetime) -> date:
    """Return the day that decides what has been forgotten: the person's own, UTC's while their zone is unknown."""
    return to_local(now, find_zone(person.preferences.zone) or UTC).date()


def render_feed(account: Account, *, links: Links, now: datetime) -> bytes:
    """Return the whole account as text/calendar. Of ``now`` only the person's day matters.

    Entries keep their UID for ever, SEQUENCE is the interview's generation, DTSTAMP and LAST-MODIFIED when that rose.
    """
    person = account.person
    today = feed_day(person, now)
    shown = sorted((each for each in account.interviews if _is_shown(each, today)), key=_by_start)[-_MOST_INTERVIEWS:]
    calendar = _new_calendar()
    calendar.add("name", "Interviews")
    calendar.add("x-wr-calname", "Interviews")
    calendar.add("description", "Your interviews and the preparation for them.")
    calendar.add("color", "teal")
    calendar.add("x-apple-calendar-color", "#0F766E")
    calendar.add("source", links.feed, {"VALUE": "URI"})
    calendar.add("refresh-interval", _REFRESH, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    calendar.add("last-modified", find_last_change(account))
    events = []
    for interview in shown:
        events.append(_render_interview(interview, person.preferences, links))
        events.extend(
            _render_step(f"{interview.interview_id}-{name}@{links.domain}", step, interview, person, links)
            for name, step in find_entries(interview).items()
        )
    return _finish(calendar, events)


def render_invitation(interview: Interview, *, person: Person, links: Links, now: datetime) -> bytes | None:
    """Return one interview as a file for a mail, under the feed's UID and SEQUENCE; None while it has no start.

    METHOD is PUBLISH even for a cancelled one, which STATUS tells: a CANCEL is for the organizer to send (RFC 5546,
    3.2.1 and 3.2.5). Also None for a start that is years away: a misread date must not land in a calendar.
    """
    if interview.facts.start is None or not _is_near(interview.facts.start, feed_day(person, now)):
        return None
    calendar = _new_calendar()
    calendar.add("method", "PUBLISH")
    event = _render_interview(interview, person.preferences, links)
    event.add("organizer", f"mailto:prep@{links.domain}", {"CN": "Prepmail"})
    return _finish(calendar, [event])


def find_last_change(account: Account) -> datetime:
    """Return when anything in the account last changed, in UTC."""
    return max((each.changed_at for each in account.interviews), default=account.person.created_at)


def find_entries(interview: Interview) -> dict[str, Step]:
    """Return the steps that are entries of their own, by due time, under the name that their UID ends in.

    The name is the kind, numbered from the second of a kind. A skipped step is gone, one that travelled in the answer
    never had an hour. Of a cancelled interview only what was sent remains.
    """
    cancelled = interview.status is Status.CANCELLED
    found: dict[str, Step] = {}
    numbers: Counter[MailKind] = Counter()
    for step in sorted(interview.steps, key=lambda each: (each.due, each.step_id)):
        hidden = step.state is StepState.SKIPPED or step.in_answer
        if not hidden and (step.state is StepState.SENT or not cancelled):
            numbers[step.kind] += 1
            number = numbers[step.kind]
            found[step.kind.value if number == 1 else f"{step.kind}-{number}"] = step
    return found


def is_time_open(interview: Interview) -> bool:
    """Tell whether a question about the time is still open."""
    return any(each.field in _TIME_FIELDS for each in interview.questions)


def _is_shown(interview: Interview, today: date) -> bool:
    if interview.facts.start is None or not _is_near(interview.facts.start, today):
        return False
    return interview.status is not Status.CANCELLED or today - interview.changed_at.date() <= _SHOW_CANCELLED


def _is_near(start: datetime, today: date) -> bool:
    """Tell whether a start is close enough to show, and so the years a VTIMEZONE spans are few."""
    return -_SHOW_PAST <= start.date() - today <= _SHOW_AHEAD


def _by_start(interview: Interview) -> tuple[datetime, str]:
    return interview.facts.start or interview.changed_at, interview.interview_id


def _new_calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Prepmail//Interviews//EN")
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


def _render_interview(interview: Interview, preferences: Preferences, links: Links) -> Event:
    facts = interview.facts
    start = facts.start or interview.changed_at
    end = min(facts.end, start + _LONGEST) if facts.end and facts.end > start else start + _HELD
    cancelled = interview.status is Status.CANCELLED
    zone = find_zone(facts.tz) or person_zone(preferences, facts)
    event = _new_event(f"{interview.interview_id}@{links.domain}", interview, start, end, zone)
    event.add("summary", title_interview(facts, cancelled=cancelled, time_open=is_time_open(interview)))
    status = Status.TENTATIVE if is_time_open(interview) and not cancelled else interview.status
    event.add("status", status.value)
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add(
        "description", render_interview_text(interview, tuple(find_entries(interview).values()), preferences, links)
    )
    if place := clean(facts.location, 300):
        event.add("location", place)
    _add_conference(event, facts)
    if not cancelled:
        event.add_component(_new_alarm(f"In an hour: {title_interview(facts)}"))
    return event


def _add_conference(event: Event, facts: Facts) -> None:
    """Add CONFERENCE for link and telephone (RFC 7986, 5.11), and the link as URL for clients that only know that."""
    if join := web_address(facts.join_url):
        address = quote(join, safe=_URL_SAFE)
        features = ["AUDIO"] if facts.medium is Medium.PHONE else ["AUDIO", "VIDEO"]
        event.add("conference", _conference(address, features, "Join"))
        event.add("url", address)
    if phone := telephone_address(clean(facts.dial_in)):
        event.add("conference", _conference(phone, ["PHONE"], "Dial in"))


def _conference(address: str, features: list[str], label: str) -> vUri:
    """Return the value with its features as a list; icalendar's own Conference quotes them into one."""
    parameters = {"VALUE": "URI", "FEATURE": features, "LABEL": label}
    return vUri(address, params=parameters)


def _render_step(uid: str, step: Step, interview: Interview, person: Person, links: Links) -> Event:
    zone = person_zone(person.preferences, interview.facts)
    event = _new_event(uid, interview, step.due, step.due + _STEP_LENGTH, zone)
    event.add("summary", title_step(step, name_employer(interview.facts)))
    event.add("status", Status.CONFIRMED.value)
    event.add("transp", "TRANSPARENT")
    event.add("description", render_step_text(step, links))
    return event


def _new_event(uid: str, interview: Interview, start: datetime, end: datetime, zone: tzinfo) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("sequence", interview.generation)
    event.add("dtstamp", interview.changed_at)
    event.add("last-modified", interview.changed_at)
    event.add("created", interview.noticed_at)
    event.add("dtstart", _on_wall_clock(start, zone))
    event.add("dtend", _on_wall_clock(end, zone))
    event.add("class", "PRIVATE")  # a shared calendar shows the hour, not the employer
    return event


def _on_wall_clock(instant: datetime, zone: tzinfo) -> datetime:
    """Return the instant in its zone; in UTC where the zone is that or the clock shows this hour twice.

    A TZID time that exists twice always means the first of the two (RFC 5545, 3.3.5).
    """
    local = to_local(instant, zone)
    if zone_key(zone) in {"UTC", "Etc/UTC"} or local.fold:
        return instant.astimezone(UTC)
    return local


def _new_alarm(text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", _WARNING)
    return alarm
