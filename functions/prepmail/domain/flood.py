"""How many mails of one person are answered one by one, told together, or not taken at all."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from prepmail.domain.person import Inflow, MailState, Person

WINDOW = timedelta(hours=1)
ANSWERED = 30
READ = 300


class Pace(StrEnum):
    """What a mail gets: an answer of its own, the one that says we answer together now, silence, or nothing at all."""

    ANSWER = "answer"
    TELL = "tell"
    READ = "read"
    REFUSE = "refuse"


def count_in(person: Person, now: datetime) -> tuple[Person, Pace]:
    """Return the person with one more mail counted, and what that mail gets. A new hour begins with its first mail."""
    since, count = person.inflow.since, person.inflow.count
    if since is None or not since <= now < since + WINDOW:
        since, count = now, 0
    counted = replace(person, inflow=Inflow(since=since, count=count + 1))
    if count < ANSWERED:
        return counted, Pace.ANSWER
    if count == ANSWERED:
        return counted, Pace.TELL
    return counted, Pace.READ if count < READ else Pace.REFUSE


def reopen(person: Person) -> Person:
    """Return the person with mail open again that had come back or was called spam: they just wrote to us.

    Who switched mail off themselves switches it on themselves.
    """
    if person.mail_state is MailState.SUSPENDED and person.returned:
        return replace(person, mail_state=MailState.ACTIVE, returned=False)
    return person
