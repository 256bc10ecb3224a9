"""The forms of the person's page as values: what was typed, checked one field at a time.

A field that cannot be used raises ``NotUsableError``, whose reason picks the words; an empty one means "as it is".
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar

from prepmail.domain.person import HourCycle, MailLevel, Preferences
from prepmail.domain.quiet_hours import at_wall_clock
from prepmail.domain.reading import Format, Interviewer, Medium, PersonKind, Round
from prepmail.domain.zones import find_zone
from prepmail.errors import NotUsableError
from prepmail.reading.forms.fields import Form

_Token = TypeVar("_Token", bound=StrEnum)

_LONGEST = 500
_LONGEST_PAUSE = timedelta(days=366)
_MOST_PEOPLE = 20
_ADDRESS = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,250}")
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsForm:
    """What the person says is right. None is a field that was left empty; ``generation`` is what they looked at."""

    generation: int
    day: date | None = None
    begins: time | None = None
    ends: time | None = None
    zone: str | None = None
    company: str | None = None
    role: str | None = None
    format: Format | None = None
    medium: Medium | None = None
    round: Round | None = None
    location: str | None = None
    join_url: str | None = None
    dial_in: str | None = None
    interviewers: tuple[Interviewer, ...] | None = None


def parse_facts_form(form: Form) -> FactsForm:
    """Return the form that corrects an interview."""
    join_url = _line(form, "join_url")
    if join_url and not join_url.lower().startswith(_WEB):
        raise NotUsableError("no-link")
    return FactsForm(
        generation=parse_number(form, "generation"),
        day=_date(form, "day"),
        begins=_time(form, "begins"),
        ends=_time(form, "ends"),
        zone=_zone(form, "zone"),
        company=_line(form, "company"),
        role=_line(form, "role"),
        format=_token(form, "format", Format),
        medium=_token(form, "medium", Medium),
        round=_token(form, "round", Round),
        location=_line(form, "location"),
        join_url=join_url,
        dial_in=_line(form, "dial_in"),
        interviewers=_people(form, "interviewers"),
    )


def parse_settings_form(form: Form, now_set: Preferences) -> Preferences:
    """Return the preferences as the form wants them; a field that is not in it stays. The pause is a form of its own.

    An empty zone means: each interview's own.
    """
    return replace(
        now_set,
        zone=_zone(form, "zone") if "zone" in form.fields else now_set.zone,
        quiet_from=_time(form, "quiet_from") or now_set.quiet_from,
        quiet_until=_time(form, "quiet_until") or now_set.quiet_until,
        language=_line(form, "language") or now_set.language,
        hour_cycle=_token(form, "hour_cycle", HourCycle) or now_set.hour_cycle,
        level=_token(form, "level", MailLevel) or now_set.level,
    )


def parse_pause_form(form: Form, preferences: Preferences, *, now: datetime) -> datetime:
    """Return until when mail pauses: the end of the quiet hours on the day that was chosen, in UTC."""
    day = _date(form, "until")
    zone = find_zone(preferences.zone) or now.tzinfo
    if day is None or zone is None:
        raise NotUsableError("no-date")
    until = at_wall_clock(day, preferences.quiet_until, zone)[0]
    if not timedelta() < until - now <= _LONGEST_PAUSE:
        raise NotUsableError("not-ahead")
    return until


def parse_number(form: Form, name: str) -> int:
    """Return a small number that our own form carries."""
    text = form.text(name)
    if not text.isascii() or not text.isdecimal() or len(text) > 9:  # noqa: PLR2004  no int is that slow to read
        raise NotUsableError("broken-form")
    return int(text)


def _line(form: Form, name: str) -> str | None:
    text = " ".join(form.text(name).split())
    if len(text) > _LONGEST or not (text.isprintable() or not text):
        raise NotUsableError("too-long" if len(text) > _LONGEST else "odd-signs")
    return text or None


def _date(form: Form, name: str) -> date | None:
    text = form.text(name)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise NotUsableError("no-date") from None


def _time(form: Form, name: str) -> time | None:
    text = form.text(name)
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None) if text else None
    except ValueError:
        raise NotUsableError("no-hour") from None


def _zone(form: Form, name: str) -> str | None:
    text = form.text(name)
    if text and find_zone(text) is None:
        raise NotUsableError("no-zone")
    return text or None


def _token(form: Form, name: str, kind: type[_Token]) -> _Token | None:
    text = form.text(name)
    try:
        return kind(text) if text else None
    except ValueError:
        raise NotUsableError("broken-form") from None


def _people(form: Form, name: str) -> tuple[Interviewer, ...] | None:
    """Read a person a line: name, what they do and address, in any order after the name."""
    lines = [" ".join(each.split()) for each in form.text(name).splitlines()]
    people = [_someone(each) for each in lines if each]
    if len(people) > _MOST_PEOPLE or any(len(each) > _LONGEST for each in lines):
        raise NotUsableError("too-long")
    return tuple(people) or None


def _someone(line: str) -> Interviewer:
    parts = [each.strip(" <>()") for each in re.split(r"[,;<(]", line)]
    email = next((each for each in parts if _ADDRESS.fullmatch(each)), None)
    words = [each for each in parts if each and each != email]
    return Interviewer(
        name=words[0] if words else None,
        title=", ".join(words[1:]) or None,
        email=email,
        kind=PersonKind.UNKNOWN,
    )
