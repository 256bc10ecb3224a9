"""What happened to an interview so far, in words: each change with what it replaced, the latest first."""

from dataclasses import dataclass, replace
from datetime import datetime

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.state import Event
from prepmail.writing import clock
from prepmail.writing.card import make_card
from prepmail.writing.content import Content
from prepmail.writing.date_style import style_of
from prepmail.writing.rows import Change, make_changes

_WORDS = {
    Event.MOVED: "Moved",
    Event.UPDATED: "Updated",
    Event.CANCELLED: "Cancelled",
    Event.REVIVED: "On again",
    Event.HELD: "Times were offered",
    Event.LOCKED: "A time was agreed",
    Event.PAUSED: "Put off without a new date",
    Event.REJECTED: "They said no",
    Event.OFFER: "They made an offer",
    Event.ON_HOLD: "Put on hold",
    Event.CORRECTED: "Corrected by you",
    Event.STOPPED: "Stopped by you",
    Event.ANSWERED: "Question answered by you",
    Event.MERGED: "Found to be the same as another one",
    Event.UNDONE: "Taken back by you",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One change: what it was, when, and each fact before and after."""

    what: str
    when: str
    changes: tuple[Change, ...]


def make_past(interview: Interview, preferences: Preferences, now: datetime, content: Content) -> tuple[Past, ...]:
    """Return the changes that are remembered, the latest first."""
    mine, _ = clock.own_zone(interview.facts, preferences)
    style = style_of(preferences)
    after = make_card(interview, preferences=preferences, now=now, content=content)
    past = []
    for each in reversed(interview.history):
        before = make_card(replace(interview, facts=each.facts), preferences=preferences, now=now, content=content)
        what = _WORDS.get(each.event, "Changed")
        when = clock.span(each.at, None, mine, style)
        past.append(Past(what=what, when=when, changes=make_changes(before, after, content)))
        after = before
    return tuple(past)
