"""What the person sets right about an interview, in place of what its sender said."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from prepmail.domain.history import list_statements, restate
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import plan_steps
from prepmail.domain.reading import Evidence, Facts, Format, Interviewer, Medium, Round
from prepmail.domain.standing import TIME_FIELDS, settle
from prepmail.domain.state import Event
from prepmail.domain.statements import Corrected

_SOURCE = "you"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The facts a person sets; None leaves one as it is. Instants in UTC, ``tz`` an IANA id."""

    start: datetime | None = None
    end: datetime | None = None
    tz: str | None = None
    company: str | None = None
    role: str | None = None
    format: Format | None = None
    medium: Medium | None = None
    location: str | None = None
    join_url: str | None = None
    dial_in: str | None = None
    round: Round | None = None
    interviewers: tuple[Interviewer, ...] | None = None


def correct(
    interview: Interview,
    correction: Correction,
    *,
    now: datetime,
    preferences: Preferences,
    event: Event = Event.CORRECTED,
    quote: str = "",
) -> Interview:
    """Return the interview with these facts, a generation on, its history kept and its plan made anew.

    A new start without an end keeps the length. A fact holds until the sender says something new about it. ``quote``
    are the person's words. The same correction again changes nothing.
    """
    values = {each.name: getattr(correction, each.name) for each in fields(correction)}
    values = {name: value for name, value in values.items() if value is not None}
    old = interview.facts
    if correction.start and "end" not in values:
        values["end"] = correction.start + (old.end - old.start) if old.end and old.start else None
    if correction.start and "tz" not in values and old.tz:
        values["tz"] = old.tz
    return _overlaid(interview, values, now=now, preferences=preferences, event=event, quote=quote)


def stop(interview: Interview, *, now: datetime, preferences: Preferences) -> Interview:
    """Return the interview called off by the person: nothing more goes out unless its sender sets a new time."""
    said = settle(list_statements(interview))
    known = interview.corrected
    stopped = Corrected(
        at=now,
        fields=known.fields if known else (),
        facts=known.facts if known else Facts(),
        replaced=said.facts,
        stopped=True,
    )
    return _planned(interview, stopped, now=now, preferences=preferences, event=Event.STOPPED)


def _overlaid(
    interview: Interview,
    values: Mapping[str, Any],
    *,
    now: datetime,
    preferences: Preferences,
    event: Event,
    quote: str,
) -> Interview:
    known = interview.corrected
    said = settle(list_statements(interview))
    own = known.facts if known else Facts()
    evidence = {**own.evidence, **{name: Evidence(source=_SOURCE, quote=quote) for name in values}}
    names = {*(known.fields if known else ()), *values}
    if names & set(TIME_FIELDS):
        names |= set(TIME_FIELDS)
        for name in TIME_FIELDS:
            if name not in values and name not in (known.fields if known else ()):
                values = {**values, name: getattr(interview.facts, name)}
    corrected = Corrected(
        at=now,
        fields=tuple(sorted(names)),
        facts=replace(own, **values, evidence=evidence),
        replaced=said.facts,
        stopped=bool(known and known.stopped),
    )
    return _planned(interview, corrected, now=now, preferences=preferences, event=event)


def _planned(
    interview: Interview, corrected: Corrected, *, now: datetime, preferences: Preferences, event: Event
) -> Interview:
    changed = restate(interview, list_statements(interview), now=now, corrected=corrected, event=event)
    if changed.generation == interview.generation:
        return changed
    return replace(changed, steps=plan_steps(changed, now=now, preferences=preferences))
