"""A reading as plain JSON, for ``prepmail read --json``."""

from datetime import datetime
from typing import Any

from prepmail.domain.reading import Facts, Found, Interviewer, Question, Reading, Session
from prepmail.domain.zones import find_zone


def render_reading(reading: Reading, *, zone: str | None = None) -> dict[str, Any]:
    """Return the keys that product.md names, one entry an event, of a loop day one a session.

    Times are ISO 8601 with the offset of the event's zone, else of ``zone`` (the person's), else ``+00:00``. What is
    not known is None, or "unknown" where the value is one of a list.
    """
    return {
        "action": reading.action.value,
        "interviews": [entry for found in reading.found for entry in _entries(found, zone)],
        "questions": [_question(each, zone) for found in reading.found for each in found.questions],
    }


def _entries(found: Found, zone: str | None) -> list[dict[str, Any]]:
    whole = _entry(found, zone)
    sessions = whole["sessions"]
    if not sessions:
        return [whole]
    return [{**whole, **{key: value for key, value in each.items() if value}, "sessions": []} for each in sessions]


def _entry(found: Found, zone: str | None) -> dict[str, Any]:
    facts = found.facts
    tz = facts.tz or zone
    return {
        "uid": found.uid,
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
    }


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
