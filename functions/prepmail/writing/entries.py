"""One interview as calendar entries: itself or the times held for it, its deadline, and the steps around it.

Every entry keeps its UID for as long as it is shown: the interview's id, ``-slot<n>`` for a held time, the kind of mail
for a step.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from urllib.parse import quote

from icalendar import Alarm, Event, vUri

from prepmail.domain.interview import Interview, Status
from prepmail.domain.person import Person
from prepmail.domain.reading import Choice, Facts, Medium
from prepmail.domain.step import MailKind, Step, StepState
from prepmail.domain.zones import find_zone, person_zone, to_local, zone_key
from prepmail.writing.entry_text import (
    name_employer,
    render_deadline_text,
    render_interview_text,
    render_slot_text,
    render_step_text,
    title_deadline,
    title_interview,
    title_slot,
    title_step,
)
from prepmail.writing.feed_state import Detail
from prepmail.writing.links import Links
from prepmail.writing.wording import clean, telephone_address, web_address

_STEP_LENGTH = timedelta(minutes=15)
_DEADLINE_LENGTH = timedelta(minutes=30)
# Held when the end is unknown; the description says so.
_HELD = timedelta(hours=1)
_LONGEST = timedelta(days=14)
_WARNING = timedelta(minutes=-60)
_DAY_BEFORE = timedelta(days=-1)
_MOST_SLOTS = 20
_URL_SAFE = "!#$%&'()*+,/:;=?@[]~"
_TIME_FIELDS = frozenset({"start", "end", "tz"})
_NEUTRAL = "Appointment"
_NEUTRAL_STEP = "Reminder"


def render_entries(interview: Interview, *, person: Person, links: Links, detail: Detail) -> list[Event]:
    """Return every entry of an interview, in a fixed order."""
    events = []
    if interview.facts.start:
        events.append(render_interview(interview, person=person, links=links, detail=detail))
    else:
        events.extend(_render_slots(interview, person, links, detail))
        if interview.facts.deadline and not events:
            events.append(_render_deadline(interview, interview.facts.deadline, person, links, detail))
    for name, step in find_entries(interview).items():
        uid = f"{interview.interview_id}-{name}@{links.domain}"
        events.append(_render_step(uid, step, interview, person, links, detail))
    return events


def find_moments(interview: Interview) -> tuple[datetime, ...]:
    """Return the instants that an interview's own entries begin at; none for one without any date."""
    facts = interview.facts
    if facts.start:
        return (facts.start,)
    held = tuple(each.start for each in facts.slots[:_MOST_SLOTS] if each.start)
    return held or ((facts.deadline,) if facts.deadline else ())


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


def render_interview(interview: Interview, *, person: Person, links: Links, detail: Detail) -> Event:
    """Return the entry of an interview that has a start."""
    facts, preferences = interview.facts, person.preferences
    start = facts.start or interview.changed_at
    cancelled = interview.status is Status.CANCELLED
    uid = f"{interview.interview_id}@{links.domain}"
    event = _new_event(uid, interview, start, _end_of(start, facts.end), _zone_of(facts.tz, interview, person))
    status = Status.TENTATIVE if is_time_open(interview) and not cancelled else interview.status
    event.add("status", status.value)
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    if detail is Detail.WORK_SAFE:
        event.add("summary", f"Cancelled: {_NEUTRAL}" if cancelled else _NEUTRAL)
    else:
        event.add("summary", title_interview(facts, cancelled=cancelled, time_open=is_time_open(interview)))
        plan = tuple(find_entries(interview).values())
        event.add("description", render_interview_text(interview, plan, preferences, links))
        if place := clean(facts.location, 300):
            event.add("location", place)
        _add_conference(event, facts)
    if not cancelled:
        title = _NEUTRAL if detail is Detail.WORK_SAFE else title_interview(facts)
        event.add_component(_new_alarm(f"In an hour: {title}", _WARNING))
    return event


def _render_slots(interview: Interview, person: Person, links: Links, detail: Detail) -> Iterator[Event]:
    """Yield a tentative entry for each time that was offered, so that nothing else lands on it meanwhile."""
    cancelled = interview.status is Status.CANCELLED
    for number, slot in enumerate(interview.facts.slots[:_MOST_SLOTS], 1):
        if slot.start is None:
            continue
        uid = f"{interview.interview_id}-slot{number}@{links.domain}"
        zone = _zone_of(slot.tz or interview.facts.tz, interview, person)
        event = _new_event(uid, interview, slot.start, _end_of(slot.start, slot.end), zone)
        event.add("status", (Status.CANCELLED if cancelled else Status.TENTATIVE).value)
        event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
        if detail is Detail.WORK_SAFE:
            event.add("summary", f"Cancelled: {_NEUTRAL}" if cancelled else f"Held: {_NEUTRAL}")
        else:
            event.add("summary", title_slot(interview.facts, cancelled=cancelled))
            event.add("description", render_slot_text(interview, _others(interview, slot), person.preferences, links))
            if booking := web_address(interview.facts.booking_url):
                event.add("url", quote(booking, safe=_URL_SAFE))
        yield event


def _others(interview: Interview, slot: Choice) -> tuple[Choice, ...]:
    return tuple(each for each in interview.facts.slots[:_MOST_SLOTS] if each is not slot and each.start)


def _render_deadline(interview: Interview, deadline: datetime, person: Person, links: Links, detail: Detail) -> Event:
    """Return the last half hour before something must be handed in."""
    cancelled = interview.status is Status.CANCELLED
    zone = _zone_of(interview.facts.tz, interview, person)
    uid = f"{interview.interview_id}@{links.domain}"
    event = _new_event(uid, interview, deadline - _DEADLINE_LENGTH, deadline, zone)
    event.add("status", (Status.CANCELLED if cancelled else Status.CONFIRMED).value)
    event.add("transp", "TRANSPARENT")
    title = _NEUTRAL_STEP if detail is Detail.WORK_SAFE else title_deadline(interview.facts, cancelled=cancelled)
    event.add("summary", title)
    if detail is Detail.FULL:
        event.add("description", render_deadline_text(interview, person.preferences, links))
        if join := web_address(interview.facts.join_url):
            event.add("url", quote(join, safe=_URL_SAFE))
    if not cancelled:
        event.add_component(_new_alarm(f"Tomorrow: {title}", _DAY_BEFORE))
    return event


def _render_step(  # noqa: PLR0917  one caller, all of it known there
    uid: str, step: Step, interview: Interview, person: Person, links: Links, detail: Detail
) -> Event:
    zone = person_zone(person.preferences, interview.facts)
    event = _new_event(uid, interview, step.due, step.due + _STEP_LENGTH, zone)
    event.add("status", Status.CONFIRMED.value)
    event.add("transp", "TRANSPARENT")
    if detail is Detail.WORK_SAFE:
        event.add("summary", _NEUTRAL_STEP)
    else:
        event.add("summary", title_step(step, name_employer(interview.facts)))
        event.add("description", render_step_text(step, links))
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


def _end_of(start: datetime, end: datetime | None) -> datetime:
    return min(end, start + _LONGEST) if end and end > start else start + _HELD


def _zone_of(name: str | None, interview: Interview, person: Person) -> tzinfo:
    return find_zone(name) or person_zone(person.preferences, interview.facts)


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


def _new_alarm(text: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", before)
    return alarm
