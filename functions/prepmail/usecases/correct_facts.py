"""The person sets right what was read about an interview, on the page."""

from dataclasses import replace
from datetime import datetime, time, tzinfo

from prepmail.app import App
from prepmail.domain.account import Account
from prepmail.domain.agenda import arrange
from prepmail.domain.corrections import Correction, correct
from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.quiet_hours import at_wall_clock
from prepmail.domain.reading import Facts, Interviewer
from prepmail.domain.zones import find_zone, person_zone, zone_key
from prepmail.errors import NotUsableError
from prepmail.reading.forms.page import FactsForm
from prepmail.usecases.change_account import Changed, change_account

_QUOTE = "corrected on your page"


def correct_facts(app: App, person_id: str, interview_id: str, form: FactsForm) -> bool:
    """Correct what differs from the form and plan anew; tell whether anything did.

    Raise ``NotUsableError`` when the interview changed since the form was shown, or for a time that is none.
    """

    def decide(account: Account, now: datetime) -> Changed | None:
        interview = account.find_interview(interview_id)
        if interview is None or interview.merged_into:
            return None
        preferences = account.person.preferences
        correction = to_correction(interview, form, preferences)
        if correction == Correction():
            return None
        if form.generation != interview.generation:
            raise NotUsableError("changed-meanwhile")
        corrected = correct(interview, correction, now=now, preferences=preferences, quote=_QUOTE)
        if corrected.generation == interview.generation:
            return None
        return Changed(person=account.person, interviews=arrange(account, (corrected,), now=now, answering=False))

    return change_account(app, person_id, decide)


def to_correction(interview: Interview, form: FactsForm, preferences: Preferences) -> Correction:
    """Return only what the form says otherwise than the facts; a field left empty says nothing."""
    facts = interview.facts
    plain = {
        name: value
        for name in ("company", "role", "format", "medium", "round", "location", "join_url", "dial_in")
        if (value := getattr(form, name)) is not None and value != getattr(facts, name)
    }
    people = _known_again(form.interviewers, facts)
    if people is not None and people != facts.interviewers:
        plain["interviewers"] = people
    return replace(_times(facts, form, preferences), **plain)


def _times(facts: Facts, form: FactsForm, preferences: Preferences) -> Correction:
    """Return start, end and zone as far as their wall-clock times differ; a moved start keeps the length."""
    shown = find_zone(facts.tz) or person_zone(preferences, facts)
    zone = find_zone(form.zone) or shown
    if form.day is None or form.begins is None:
        return Correction()
    old = facts.start.astimezone(shown) if facts.start else None
    old_end = facts.end.astimezone(shown) if facts.end and facts.start and facts.end > facts.start else None
    same_zone = zone_key(zone) == zone_key(shown)
    same_start = old is not None and (old.date(), _minutes(old)) == (form.day, form.begins)
    same_end = form.ends is None or (old_end is not None and _minutes(old_end) == form.ends)
    if same_zone and same_start and same_end:
        return Correction()
    start = facts.start if same_zone and same_start else _instant(form, zone)
    if start is None:
        return Correction()
    tz = None if same_zone and facts.tz else zone_key(zone)
    if same_end and facts.start and facts.end and old_end:
        return Correction(start=start, end=start + (facts.end - facts.start), tz=tz)
    return Correction(start=start, end=_end(form, zone, start), tz=tz)


def _minutes(local: datetime) -> time:
    return local.time().replace(second=0, microsecond=0)


def _instant(form: FactsForm, zone: tzinfo) -> datetime | None:
    if form.day is None or form.begins is None:
        return None
    instant = at_wall_clock(form.day, form.begins, zone)[0]
    if instant.astimezone(zone).time() != form.begins:
        raise NotUsableError("no-such-hour")
    return instant


def _end(form: FactsForm, zone: tzinfo, start: datetime) -> datetime | None:
    """Return the end on the day of the start; one that comes before it is taken for a slip, not for the next day."""
    if form.ends is None or form.day is None:
        return None
    end = at_wall_clock(form.day, form.ends, zone)[-1]
    if end <= start:
        raise NotUsableError("ends-before")
    return end


def _known_again(people: tuple[Interviewer, ...] | None, facts: Facts) -> tuple[Interviewer, ...] | None:
    """Keep of a person whose name stays what the form cannot say: the kind."""
    known = {(each.name or each.email or "").casefold(): each for each in facts.interviewers}
    if people is None:
        return None
    return tuple(
        replace(each, kind=before.kind) if (before := known.get((each.name or each.email or "").casefold())) else each
        for each in people
    )
