"""The events of a mail's calendar parts: identity, revision, facts and what is asked about each."""

import hashlib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from prepmail.domain.reading import Choice, Evidence, Facts, Found, Method, Question, Version
from prepmail.errors import NotReadableError
from prepmail.reading.calendar.contentlines import Component
from prepmail.reading.calendar.files import MAX_COMPONENTS, CalendarFile, parse_calendar
from prepmail.reading.calendar.moments import read_stamp, recurrence_name
from prepmail.reading.calendar.people import read_people
from prepmail.reading.calendar.places import read_place
from prepmail.reading.calendar.position import read_position
from prepmail.reading.calendar.spans import Span, read_span
from prepmail.reading.mail.letters import Letter
from prepmail.reading.mail.mime import CalendarPart

_MAX_UID: Final = 500
_MAX_SEQUENCE: Final = 2**31 - 1
_MAX_TITLE: Final = 300
_FORWARDED = re.compile(
    r"\s{0,8}(?:fwd?|fw|wg|tr|rv|i|vs|enc|doorst|pd|vb|videresendt|edelleen|iletilen|пересл)\s{0,3}:", re.IGNORECASE
)
_CANCELLED_TITLE = re.compile(
    r"\s{0,8}(?:cancell?ed(?: event)?|abgesagt|annul[eé]e?|cancelad[oa]|annullat[oa]|geannuleerd|odwołane|"
    r"inställt|aflyst)"
    r"\s{0,3}:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    """What holds for every event of one part."""

    part: CalendarPart
    file: CalendarFile
    person: frozenset[str]
    zone: str | None
    now: datetime


def read_events(
    parts: Sequence[CalendarPart], *, now: datetime, person: Collection[str] = (), zone: str | None = None
) -> tuple[Found, ...]:
    """Return the events of all parts, of two copies of one the newer revision.

    ``now`` (aware) stands in for a missing DTSTAMP. ``person`` holds the person's own addresses, ``zone`` is their IANA
    id. Raise ``NotReadableError`` where no part holds an event, or all of them too many.
    """
    found: dict[tuple[str, str | None], Found] = {}
    count = 0
    refused: NotReadableError | None = None
    for part in _distinct(parts):
        try:
            files = parse_calendar(part.text, method=part.method)
        except NotReadableError as error:
            refused = refused or error
            continue
        count += sum(len(file.events) for file in files)
        if count > MAX_COMPONENTS:
            raise NotReadableError("too-many-parts")
        for file in files:
            own = frozenset({each.strip().lower() for each in person} | _own_addresses(part, file))
            context = _Context(part=part, file=file, person=own, zone=zone, now=now)
            for event in file.events:
                each = _read_event(event, context)
                held = found.get((each.uid, each.recurrence_id))
                if held is None or _says_more(each, held):
                    found[each.uid, each.recurrence_id] = each
    if not found:
        raise refused or NotReadableError("no-event")
    return tuple(found.values())


def _distinct(parts: Sequence[CalendarPart]) -> Iterator[CalendarPart]:
    """Leave out exact copies: most invites carry their calendar twice, in the text and as a file."""
    seen: set[tuple[str, str | None]] = set()
    for part in parts:
        key = ("\n".join(part.text.split()), part.method)
        if key not in seen:
            seen.add(key)
            yield part


def _says_more(each: Found, held: Found) -> bool:
    """Choose between two copies of one event: the newer revision, then the one that says its METHOD."""
    ours = (each.version.sequence, each.version.dtstamp, each.method is not Method.PUBLISH)
    return ours > (held.version.sequence, held.version.dtstamp, held.method is not Method.PUBLISH)


def _own_addresses(part: CalendarPart, file: CalendarFile) -> set[str]:
    """Return the addresses that must be the person's: who forwards, and who alone is invited by the mail inside."""
    organizers = {
        line.value.lower().removeprefix("mailto:") for each in file.events if (line := each.find("ORGANIZER"))
    }
    own: set[str] = set()
    for index, letter in enumerate(part.letters):
        inner = index + 1 < len(part.letters)
        forwarded = inner or (letter.subject is not None and _FORWARDED.match(letter.subject) is not None)
        if forwarded and letter.sender and letter.sender.email not in organizers:
            own.add(letter.sender.email)
        if not forwarded and len(letter.to) == 1 and letter.to[0].email not in organizers:
            own.add(letter.to[0].email)
    return own


def _read_event(event: Component, context: _Context) -> Found:
    file, source = context.file, context.part.source
    span = read_span(event, file, zone=context.zone)
    if file.method is Method.COUNTER:
        span = _as_proposal(span)
    title = (event.text("SUMMARY") or "")[:_MAX_TITLE] or None
    cancelled = (
        file.method is Method.CANCEL
        or (event.text("STATUS") or "").upper() in {"CANCELLED", "CANCELED"}
        or (title is not None and _CANCELLED_TITLE.match(title) is not None)
    )
    return Found(
        uid=_uid(event),
        recurrence_id=recurrence_name(event.find("RECURRENCE-ID"), file),
        version=Version(sequence=_sequence(event), dtstamp=_dtstamp(event, context)),
        method=file.method,
        cancelled=cancelled,
        facts=_facts(event, span, title, source, context.person),
        questions=(span.question,) if span.question and not cancelled else (),
    )


def _facts(event: Component, span: Span, title: str | None, source: str, person: frozenset[str]) -> Facts:
    people = read_people(event, person=person, source=source)
    place = read_place(event, source=source)
    position = read_position(event, people, source=source)
    evidence = {**place.evidence, **position.evidence}
    for field, name, value in (
        ("start", "DTSTART", span.start),
        ("end", "DTEND" if event.find("DTEND") else "DURATION", span.end),
        ("tz", "DTSTART", span.tz),
        ("title", "SUMMARY", title),
    ):
        if value is not None and (said := event.find(name)):
            evidence[field] = Evidence(source=f"{name} of {source}", quote=_as_written(said.parameters, said.text))
    said_of = {"interviewers": people.interviewers_evidence, "organizer": people.organizer_evidence}
    evidence.update({field: words for field, words in said_of.items() if words})
    return Facts(
        start=span.start,
        end=span.end,
        tz=span.tz,
        title=title,
        company=position.company,
        role=position.role,
        interviewers=people.interviewers,
        organizer=people.organizer,
        format=position.format,
        medium=place.medium,
        location=place.location,
        join_url=place.join_url,
        dial_in=place.dial_in,
        round=position.round,
        evidence=evidence,
    )


def _as_written(parameters: dict[str, str], value: str) -> str:
    tzid = parameters.get("TZID")
    return (f"{value} {tzid}" if tzid else value)[:200]


def _as_proposal(span: Span) -> Span:
    """Turn the time of a COUNTER into a choice: a proposal is shown, never taken as the date (RFC 5546, 3.2.7)."""
    choice = span.question.choices if span.question else ()
    if span.start is not None and not choice:
        choice = (Choice(label="the proposed time", start=span.start, end=span.end, tz=span.tz),)
    question = Question(field="start", text="Somebody proposes another time. Is it agreed?", choices=choice)
    return Span(start=None, end=None, tz=None, question=question)


def _uid(event: Component) -> str:
    uid = "".join((event.text("UID") or "").split())
    if 0 < len(uid) <= _MAX_UID:
        return uid
    lines = [event.find(name) for name in ("UID", "ORGANIZER", "DTSTART", "SUMMARY")]
    said = "\x00".join(line.value if line else "" for line in lines)
    return "no-uid-" + hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]


def _sequence(event: Component) -> int:
    text = (event.text("SEQUENCE") or "")[:12]
    return min(int(text), _MAX_SEQUENCE) if text.isascii() and text.isdigit() else 0


def _dtstamp(event: Component, context: _Context) -> datetime:
    for name in ("DTSTAMP", "LAST-MODIFIED", "CREATED"):
        if stamp := read_stamp(event.find(name), context.file):
            return stamp
    letters: tuple[Letter, ...] = context.part.letters
    sent = next((each.date for each in reversed(letters) if each.date), None)
    return sent.astimezone(UTC) if sent else context.now.astimezone(UTC)
