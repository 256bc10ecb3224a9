"""What each command changes in an account. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from prepmail.domain.corrections import stop
from prepmail.domain.following import Work, list_live, prefer, restore_preferences
from prepmail.domain.history import undo
from prepmail.domain.interview import Interview
from prepmail.domain.person import MailState, Replaced
from prepmail.domain.quiet_hours import at_wall_clock
from prepmail.domain.receipts import Asks, Did
from prepmail.domain.replies import Command, Verb
from prepmail.domain.zones import person_zone

NEEDS_INTERVIEW = frozenset({Verb.STOP})
_LONGEST_PAUSE = timedelta(days=180)


def _pause(work: Work, command: Command, interview: Interview | None) -> None:
    preferences = work.account.person.preferences
    until = work.now + _LONGEST_PAUSE
    if command.until:
        facts = interview.facts if interview else next((each.facts for each in work.account.interviews), None)
        zone = person_zone(preferences, facts)
        until = min(until, at_wall_clock(command.until, preferences.quiet_until, zone)[0])
    if until <= work.now:
        work.unclear.append(f"PAUSE until {command.until}")
        return
    prefer(work, paused_until=until)
    work.tell(Did.PAUSED, until=until)


def _resume(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    person = work.account.person
    paused = person.preferences.paused_until
    if (paused is None or paused <= work.now) and person.mail_state is MailState.ACTIVE:
        work.tell(Did.NOT_PAUSED)
        return
    work.account = replace(work.account, person=replace(person, mail_state=MailState.ACTIVE, returned=False))
    prefer(work, paused_until=None)
    work.tell(Did.RESUMED)


def _stop(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    if interview is None:
        return
    stopped = stop(work.current(interview), now=work.now, preferences=work.account.person.preferences)
    work.keep(stopped)
    work.tell(Did.STOPPED, stopped)


def _undo(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    candidates = (
        [interview]
        if interview
        else [each for each in work.account.interviews if each.history and not each.merged_into]
    )
    latest = max(
        (work.current(each) for each in candidates if each.history), key=lambda each: each.history[-1].at, default=None
    )
    replaced = work.account.person.replaced
    if replaced and (latest is None or replaced.at > latest.history[-1].at):
        _undo_preferences(work, replaced)
        return
    restored = undo(latest, now=work.now, preferences=work.account.person.preferences) if latest else None
    if restored is None:
        work.tell(Did.NOTHING_TO_UNDO)
        return
    work.keep(restored)
    work.tell(Did.UNDONE, restored)


def _undo_preferences(work: Work, replaced: Replaced) -> None:
    """Take back a pause, its end, or a zone, and tell what holds now."""
    now, before = work.account.person.preferences, replaced.preferences
    restore_preferences(work, replaced)
    work.tell(Did.SETTINGS_UNDONE)
    if before.paused_until and before.paused_until > work.now:
        work.tell(Did.PAUSED, until=before.paused_until)
    elif now.paused_until and now.paused_until > work.now:
        work.tell(Did.RESUMED)
    if before.zone and before.zone != now.zone:
        work.tell(Did.ZONE, detail=before.zone)


def _unsubscribe(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    work.account = replace(
        work.account, person=replace(work.account.person, mail_state=MailState.SUSPENDED, returned=False)
    )
    work.tell(Did.UNSUBSCRIBED)


def _new_link(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    person = work.account.person
    work.account = replace(work.account, person=replace(person, token_version=person.token_version + 1))
    work.tell(Did.NEW_LINKS)


def _export(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    work.tell(Did.EXPORTED)


def _delete(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    work.asks = Asks.DELETE


def _status(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    work.tell(Did.STATUS)
    work.about.extend(each.interview_id for each in list_live(work.account, work.now))


def _help(work: Work, command: Command, interview: Interview | None) -> None:  # noqa: ARG001 - one signature
    work.tell(Did.HELP)


FOLLOWS: Mapping[Verb, Callable[[Work, Command, Interview | None], None]] = MappingProxyType(
    {
        Verb.STATUS: _status,
        Verb.PAUSE: _pause,
        Verb.RESUME: _resume,
        Verb.STOP: _stop,
        Verb.UNSUBSCRIBE: _unsubscribe,
        Verb.NEW_LINK: _new_link,
        Verb.EXPORT: _export,
        Verb.DELETE: _delete,
        Verb.UNDO: _undo,
        Verb.HELP: _help,
    }
)
