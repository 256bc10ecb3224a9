"""The form that corrects an interview, filled in with what is known."""

from dataclasses import dataclass

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.reading import Format, Interviewer, Medium, Round
from prepmail.domain.zones import find_zone, person_zone, zone_key
from prepmail.writing.content import Content

_MOST_PEOPLE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefill:
    """What stands in each field, as a browser wants it; ``choices`` are value and words, the chosen value beside."""

    generation: int
    day: str
    begins: str
    ends: str
    zone: str
    company: str
    role: str
    location: str
    join_url: str
    dial_in: str
    interviewers: str
    format: str
    formats: tuple[tuple[str, str], ...]
    medium: str
    mediums: tuple[tuple[str, str], ...]
    round: str
    rounds: tuple[tuple[str, str], ...]


def make_prefill(interview: Interview, preferences: Preferences, content: Content) -> Prefill:
    """Return the form of an interview, its times on the interview's own clock."""
    facts = interview.facts
    zone = find_zone(facts.tz) or person_zone(preferences, facts)
    start = facts.start.astimezone(zone) if facts.start else None
    end = facts.end.astimezone(zone) if facts.end and start and facts.end > start else None
    unknown = ("", "not known")
    return Prefill(
        generation=interview.generation,
        day=start.date().isoformat() if start else "",
        begins=f"{start:%H:%M}" if start else "",
        ends=f"{end:%H:%M}" if end else "",
        zone=zone_key(zone),
        company=facts.company or "",
        role=facts.role or "",
        location=facts.location or "",
        join_url=facts.join_url or "",
        dial_in=facts.dial_in or "",
        interviewers="\n".join(_line(each) for each in facts.interviewers[:_MOST_PEOPLE]),
        format="" if facts.format is Format.UNKNOWN else facts.format.value,
        formats=(unknown, *content.table("words", "formats").items()),
        medium="" if facts.medium is Medium.UNKNOWN else facts.medium.value,
        mediums=(unknown, *content.table("words", "mediums").items()),
        round="" if facts.round is Round.UNKNOWN else facts.round.value,
        rounds=(unknown, *content.table("words", "rounds").items()),
    )


def _line(interviewer: Interviewer) -> str:
    return ", ".join(each for each in (interviewer.name, interviewer.title, interviewer.email) if each)
