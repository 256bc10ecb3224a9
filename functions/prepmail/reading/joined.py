"""A calendar file and the letters around it as one reading: prose fills what is open, and never overrules the file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from prepmail.domain.reading import (
    Action,
    Choice,
    Evidence,
    Facts,
    Format,
    Found,
    Interviewer,
    Medium,
    Method,
    Question,
    Round,
)
from prepmail.reading.dates.mentions import Doubt, Mention
from prepmail.reading.people.kinds import kind_of
from prepmail.reading.position.find import format_of
from prepmail.reading.prose.facts import Circumstances
from prepmail.reading.prose.read import Prose
from prepmail.reading.questions import ask_which, label_time

_SHARED: Final = ("company", "role")
_ALONE: Final = (*_SHARED, "round", "format", "medium", "location", "join_url", "dial_in")
_UNKNOWN: Final = (None, Round.UNKNOWN, Format.UNKNOWN, Medium.UNKNOWN)
_NO_ZONE: Final = (None, "UTC", "Etc/UTC")
_OPEN: Final = frozenset({Method.PUBLISH, Method.REQUEST, Method.ADD})


def join(events: Sequence[Found], prose: Prose) -> tuple[Found, ...]:
    """Return the events of a calendar file with what the letters say about them.

    A time of the letters that contradicts the file's becomes a question with both readings, the file's in use.
    """
    live = [each for each in events if not each.cancelled and each.method in _OPEN]
    alone = len(live) == 1
    joined: list[Found] = []
    for each in events:
        facts = _filled(each.facts, prose.circumstances, alone=alone)
        if each in live and alone:
            joined.append(_compared(replace(each, facts=facts), prose))
        else:
            joined.append(replace(each, facts=facts))
    return tuple(joined)


def _filled(facts: Facts, around: Circumstances, *, alone: bool) -> Facts:
    """Fill what is unknown: company and role for every event of a mail, the rest where there is only one."""
    names = _ALONE if alone else _SHARED
    changes: dict[str, object] = {
        name: getattr(around, name)
        for name in names
        if getattr(facts, name) in _UNKNOWN and getattr(around, name) not in _UNKNOWN
    }
    guessed = facts.evidence.get("company")
    if guessed and guessed.source.startswith("ATTENDEE") and around.company:
        # The file only has a domain: the letters spell the name.
        changes["company"] = around.company
        facts = replace(facts, evidence={key: each for key, each in facts.evidence.items() if key != "company"})
    if facts.location is not None:
        changes.pop("join_url", None)
    if facts.join_url is not None:
        changes.pop("location", None)
    if alone:
        people = _completed(facts.interviewers, around.interviewers)
        if people != facts.interviewers:
            changes["interviewers"] = people
        if len(people) > len(facts.interviewers) and facts.format is format_of(facts.interviewers):
            changes["format"] = format_of(people)
        if facts.format is Format.UNKNOWN and "format" not in changes and people:
            changes["format"] = format_of(people)
    if not changes:
        return facts
    said = {name: around.evidence[name] for name in changes if name in around.evidence and name not in facts.evidence}
    changes["evidence"] = {**facts.evidence, **said}
    return replace(facts, **changes)  # type: ignore[arg-type]  # names and values are those of Facts


def _completed(people: Sequence[Interviewer], named: Sequence[Interviewer]) -> tuple[Interviewer, ...]:
    """Return the invited people with the titles that the letters give them; where nobody is invited whom they name."""
    if not people:
        return tuple(named)
    titles = {each.name.casefold(): each.title for each in named if each.name and each.title}
    names = {each.name.casefold() for each in named if each.name}
    more: list[Interviewer] = []
    if all(each.name and each.name.casefold() in names for each in people):
        # "with Ana and me": the letter names all who are invited, and who invites.
        invited = {each.name.casefold() for each in people if each.name}
        more = [each for each in named if each.name and each.email and each.name.casefold() not in invited]
    told = tuple(
        replace(each, title=titles[each.name.casefold()], kind=kind_of(titles[each.name.casefold()]))
        if each.name and not each.title and each.name.casefold() in titles
        else each
        for each in people
    )
    return (*told, *more)


def _compared(found: Found, prose: Prose) -> Found:
    """Compare the file's start with the times that the letters set, and take the slots of its day."""
    main = prose.conversation.main
    if main is None or found.method not in _OPEN:
        return found
    facts = found.facts
    if prose.action is Action.CANCEL and main.intent.decisive and facts.start is not None:
        stays = Choice(label=f"It takes place: {label_time(facts.start, facts.tz)}", start=facts.start, tz=facts.tz)
        question = ask_which(
            stays,
            Choice(label="It is cancelled"),
            text="The mail says that it is cancelled, and the calendar file in it does not. Which one is right?",
            used=1,
        )
        return replace(found, questions=(*found.questions, question))
    # A time that only a wrong year explains contradicts nothing.
    dates = [each for each in main.intent.dates if Doubt.RELATIVE not in each.doubts]
    if prose.action not in {Action.NEW, Action.RESCHEDULE} or not dates:
        return found
    if facts.start is None:
        return _dated(found, prose)
    told = prose.found[0].facts if prose.found else Facts()
    if told.sessions and facts.end and _inside(told, facts.start, facts.end):
        return replace(found, facts=replace(facts, sessions=told.sessions))
    if any(_means(each, facts.start, facts.end) for each in dates):
        return _in_their_zone(found, dates)
    other = dates[0]
    question = ask_which(
        Choice(
            label=f"{label_time(facts.start, facts.tz)} (calendar file)", start=facts.start, end=facts.end, tz=facts.tz
        ),
        Choice(
            label=f"{label_time(other.start, other.tz)} (text of the mail)",
            start=other.start,
            end=other.end,
            tz=other.tz,
        ),
        text="The calendar file and the mail around it name different times. Which one is right?",
        used=1,
    )
    return replace(found, questions=(question, *(each for each in found.questions if each.field != "start")))


def _in_their_zone(found: Found, dates: Sequence[Mention]) -> Found:
    """Show a time that the file gives in UTC alone in the zone that the letters name with it."""
    facts = found.facts
    named = next((each for each in dates if each.start == facts.start and each.tz and each.tz_said), None)
    if facts.tz not in _NO_ZONE or named is None:
        return found
    said = Evidence(source="text of the mail", quote=" ".join(named.quote.split())[:200])
    return replace(found, facts=replace(facts, tz=named.tz, evidence={**facts.evidence, "tz": said}))


def _means(mention: Mention, start: datetime, end: datetime | None) -> bool:
    """Say whether a time of the letters may be the file's: one of its readings, or a slot within it."""
    readings = {mention.start, *(each.start for each in mention.choices)}
    if start in readings:
        return True
    if end is not None and start <= mention.start < end and mention.end is not None:
        return True
    # A wall clock without a zone that shows the same hour and minute: its zone was only guessed.
    gap = abs(mention.start - start).total_seconds()
    return not mention.tz_said and gap % 900 == 0 and gap <= 14 * 3600 and _same_clock(mention, start)


def _same_clock(mention: Mention, start: datetime) -> bool:
    return mention.quote != "" and mention.start.minute == start.minute and f"{start:%H:%M}" in mention.quote


def _dated(found: Found, prose: Prose) -> Found:
    """Take the start from the letters where the file only says the day, or nothing that can be read."""
    if len(prose.found) != 1:
        return found
    told = prose.found[0]
    days = {choice.start.date() for each in found.questions for choice in each.choices if choice.start}
    if told.facts.start is None or (days and told.facts.start.date() not in days):
        return found
    said: dict[str, Evidence] = {
        name: told.facts.evidence[name] for name in ("start", "end", "tz") if name in told.facts.evidence
    }
    facts = replace(
        found.facts,
        start=told.facts.start,
        end=told.facts.end,
        tz=told.facts.tz,
        sessions=told.facts.sessions,
        evidence={**found.facts.evidence, **said},
    )
    kept: tuple[Question, ...] = tuple(each for each in found.questions if each.field != "start")
    return replace(found, facts=facts, questions=(*told.questions, *kept))


def _inside(told: Facts, start: datetime, end: datetime) -> bool:
    return all(start <= each.start and (each.end or each.start) <= end for each in told.sessions)
