"""A reading as plain JSON, for ``prepmail read --json``."""

from datetime import datetime
from typing import Any

from prepmail.domain.reading import Action, Choice, Facts, Format, Found, Interviewer, Question, Reading, Session
from prepmail.domain.zones import find_zone


def render_reading(reading: Reading, *, zone: str | None = None) -> dict[str, Any]:
    """Return the keys that product.md names, one entry an event, of a loop day one a session.

    Beside them stand the outcome, the company and role of a mail without an interview, and the person's own words.
    Times are ISO 8601 with the offset of the event's zone, else of ``zone`` (the person's), else ``+00:00``. What is
    not known is None, or "unknown" where the value is one of a list.
    """
    about = reading.about or Facts()
    in_mail = reading.subject is not None or reading.message_id is not None
    # A calendar file that was handed in by itself is shown as it was read.
    told = () if in_mail and reading.action is Action.NOT_AN_INTERVIEW else reading.found
    return {
        "action": reading.action.value,
        "interviews": [entry for found in told for entry in _entries(found, zone)],
        "questions": [_question(each, zone) for found in told for each in found.questions],
        "outcome": reading.outcome.value if reading.outcome else None,
        "company": about.company,
        "role": about.role,
        "note": reading.note,
    }


def _entries(found: Found, zone: str | None) -> list[dict[str, Any]]:
    whole = _entry(found, zone)
    sessions = found.facts.sessions
    if not sessions:
        return [whole]
    seated = any(each.interviewers for each in sessions)
    entries = []
    for session in sessions:
        said = {key: value for key, value in _session(session, found.facts, zone).items() if value}
        if seated:
            # Whoever sits in another session of the day does not sit in this one.
            said["interviewers"] = [_interviewer(each) for each in session.interviewers]
            said["format"] = session.format.value
        entries.append({**whole, "end": None, **said, "sessions": []})
    return entries


def _entry(found: Found, zone: str | None) -> dict[str, Any]:
    facts = found.facts
    tz = facts.tz or zone
    return {
        "uid": found.uid if found.from_calendar else None,
        "recurrence_id": found.recurrence_id,
        "sequence": found.version.sequence,
        "cancelled": found.cancelled,
        "start": _time(facts.start, tz),
        "end": _time(facts.end, tz),
        "tz": facts.tz,
        "title": facts.title,
        "company": facts.company,
        "role": facts.role,
        "interviewers": [_interviewer(each) for each in facts.interviewers],
        "organizer": _interviewer(facts.organizer) if facts.organizer else None,
        "format": facts.format.value,
        "medium": facts.medium.value,
        "location": facts.location,
        "join_url": facts.join_url,
        "dial_in": facts.dial_in,
        "round": facts.round.value,
        "sessions": [_session(each, facts, zone) for each in facts.sessions],
        "slots": [_slot(each, zone) for each in facts.slots],
        "booking_url": facts.booking_url,
        "deadline": _time(facts.deadline, tz),
        "replaces": _time(found.replaces, tz),
        "evidence": {
            field: {"source": each.source, "quote": each.quote} for field, each in sorted(facts.evidence.items())
        },
    }


def _session(session: Session, facts: Facts, zone: str | None) -> dict[str, Any]:
    tz = facts.tz or zone
    return {
        "start": _time(session.start, tz),
        "end": _time(session.end, tz),
        "title": session.title,
        "interviewers": [_interviewer(each) for each in session.interviewers],
        "format": None if session.format is Format.UNKNOWN else session.format.value,
        "location": session.location,
        "join_url": session.join_url,
    }


def _slot(slot: Choice, zone: str | None) -> dict[str, Any]:
    tz = slot.tz or zone
    return {"start": _time(slot.start, tz), "end": _time(slot.end, tz), "tz": slot.tz, "label": slot.label}


def _interviewer(each: Interviewer) -> dict[str, Any]:
    return {"name": each.name, "email": each.email, "title": each.title, "kind": each.kind.value}


def _question(question: Question, zone: str | None) -> dict[str, Any]:
    return {
        "field": question.field,
        "text": question.text,
        "choices": [
            {
                "label": each.label,
                "start": _time(each.start, each.tz or zone),
                "end": _time(each.end, each.tz or zone),
                "tz": each.tz,
            }
            for each in question.choices
        ],
        "used": question.used,
    }


def _time(instant: datetime | None, tz: str | None) -> str | None:
    if instant is None:
        return None
    zone = find_zone(tz)
    return (instant.astimezone(zone) if zone else instant).isoformat()
