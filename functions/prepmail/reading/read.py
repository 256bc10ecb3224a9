"""Read one mail or calendar file: bytes and a ``now`` in, a ``Reading`` out, nothing else touched."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from prepmail.domain.reading import Action, Found, Method, Outcome, Reading
from prepmail.errors import NotReadableError
from prepmail.reading.calendar.events import read_events
from prepmail.reading.intent.read import is_interview_title, is_no_interview
from prepmail.reading.joined import join
from prepmail.reading.mail.letters import Letter
from prepmail.reading.mail.mime import Parcel, open_parcel
from prepmail.reading.prose.corrections import correct_by_note
from prepmail.reading.prose.read import Prose, read_prose
from prepmail.reading.structured import list_structured

_MOVED_TITLE = re.compile(
    r"\b(?:updated(?: invitation)?|rescheduled?|new time|time changed?|moved|aktualisiert|verschoben|"
    r"mise? [aà] jour|report[eé]e?|"
    r"actualizad[oa]|reprogramad[oa]|aggiornat[oa]|spostat[oa]|bijgewerkt|verplaatst)\b",
    re.IGNORECASE,
)
_ANSWERS: Final = frozenset({Method.REPLY, Method.REFRESH, Method.DECLINECOUNTER})


def read(content: bytes, *, now: datetime, person: Collection[str] = (), zone: str | None = None) -> Reading:
    """Return what a mail (RFC 5322) or calendar file (RFC 5545) says.

    A calendar part comes first, then the data that a program put into the mail, then its words: these fill what is
    missing, and are asked about where they contradict. ``now`` (aware) stands in for a missing DTSTAMP and Date.
    ``person`` holds the person's own addresses, ``zone`` is their IANA id: a time without a zone is read in it and
    asked about. Raise ``NotReadableError``, and nothing else.
    """
    parcel = open_parcel(content)
    own = frozenset(each.strip().lower() for each in person)
    if parcel.letter is None:
        events = read_events(parcel.parts, now=now, person=own, zone=zone)
        return Reading(action=_action(events, None), found=events)
    prose = read_prose(parcel.layers, now=now, person=own, zone=zone)
    events, refused = _events(parcel, now=now, person=own, zone=zone)
    if events:
        return _with_calendar(parcel.letter, events, prose, now=now, zone=zone)
    silent = prose.action is Action.NOT_AN_INTERVIEW
    if silent and refused is not None:
        raise refused
    if silent and not any(each.text.strip() for each in parcel.layers):
        raise NotReadableError("no-calendar")
    return _reading(parcel.letter, prose, action=prose.action, found=prose.found, about=True)


def _events(
    parcel: Parcel, *, now: datetime, person: Collection[str], zone: str | None
) -> tuple[tuple[Found, ...], NotReadableError | None]:
    """Return the events of the calendar parts, else those that programs wrote otherwise, and why none was read."""
    refused: NotReadableError | None = None
    if parcel.parts:
        try:
            return read_events(parcel.parts, now=now, person=person, zone=zone), None
        except NotReadableError as error:
            if error.reason == "too-many-parts":
                raise
            refused = error
    if parts := list_structured(parcel):
        try:
            found = read_events(parts, now=now, person=person, zone=zone)
        except NotReadableError:
            return (), refused
        return tuple(replace(each, from_calendar=not each.uid.startswith("no-uid-")) for each in found), refused
    return (), refused


def _with_calendar(
    letter: Letter, events: tuple[Found, ...], prose: Prose, *, now: datetime, zone: str | None
) -> Reading:
    action = _action(events, letter)
    if action in {Action.NEW, Action.ASK_FOR_DATE} and _is_noise(events, prose):
        return _reading(letter, prose, action=Action.NOT_AN_INTERVIEW, found=events)
    found = join(events, prose)
    note = prose.conversation.note
    if note is not None:
        found = correct_by_note(found, note, now=now, zone=zone)
    if action is not Action.CANCEL:
        action = _action(found, letter)
    if action is Action.NEW and prose.action is Action.RESCHEDULE:
        action = Action.RESCHEDULE
    return _reading(letter, prose, action=action, found=found)


def _is_noise(events: Sequence[Found], prose: Prose) -> bool:
    """Say whether the letters or the titles show that no event is an interview, and no word that one is."""
    main = prose.conversation.main
    titles = [each.facts.title or "" for each in events]
    told = main is not None and main.intent.decisive and main.intent.action is Action.NOT_AN_INTERVIEW
    text = main.layer.text if main else ""
    return all((told and not is_interview_title(title)) or is_no_interview(title, text) for title in titles)


def _reading(letter: Letter, prose: Prose, *, action: Action, found: tuple[Found, ...], about: bool = False) -> Reading:
    outcome: Outcome | None = prose.outcome
    return Reading(
        action=action,
        found=found,
        about=prose.about if about else None,
        outcome=outcome,
        note=prose.note,
        origin=prose.origin,
        subject=letter.subject,
        message_id=letter.message_id,
        references=letter.references,
    )


def _action(events: Sequence[Found], letter: Letter | None) -> Action:
    if all(each.method in _ANSWERS for each in events):
        return Action.NOT_AN_INTERVIEW
    live = [each for each in events if not each.cancelled and each.method not in _ANSWERS]
    if not live:
        return Action.CANCEL
    if all(each.facts.start is None for each in live):
        return Action.ASK_FOR_DATE
    titles = [each.facts.title for each in live]
    if any(_MOVED_TITLE.search(text) for text in (*titles, letter.subject if letter else None) if text):
        return Action.RESCHEDULE
    return Action.NEW
