"""Which interview a mail is about when no UID says so: by thread, employer, job, people, time, and what it replaces.

Each sign has a weight and words. From ``MERGE`` on the mail is taken to be about that interview, from ``ASK`` on the
person is asked, below it is another one. Two interviews that fit about equally well are asked about too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from prepmail.domain.employers import is_same_name, name_words
from prepmail.domain.history import list_statements
from prepmail.domain.interview import Interview
from prepmail.domain.plan import ends_at, is_deadline, is_over, last_end
from prepmail.domain.reading import Facts, Interviewer, Round
from prepmail.domain.standing import is_same_person
from prepmail.domain.state import State
from prepmail.domain.statements import Says

MERGE = 70
ASK = 40
_TOO_CLOSE = 15
_NEAR = timedelta(days=14)
_FAR = timedelta(days=45)
_MOST_CHOICES = 4
_SAME_DAY = timedelta(hours=12)
_WAITING = frozenset({State.HELD, State.PAUSED, State.ON_HOLD})
_ENDED = frozenset({State.CANCELLED, State.REJECTED})


class Verdict(StrEnum):
    """What follows from the best match."""

    MERGE = "merge"
    ASK = "ask"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One reason for or against: its weight and what it says."""

    weight: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One interview with the signs that a mail is about it."""

    interview: Interview
    signs: tuple[Sign, ...]

    @property
    def score(self) -> int:
        """Return how well it fits."""
        return sum(each.weight for each in self.signs)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return the words of what speaks for it, the strongest first."""
        return tuple(each.words for each in sorted(self.signs, key=lambda sign: -sign.weight) if each.weight > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The verdict, and the interviews it is about, the best first."""

    verdict: Verdict
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What is known of a mail or event that names no UID of ours.

    ``thread`` are the Message-IDs it refers to or carries, ``people`` who is in it or wrote it, ``replaces`` the old
    start it names, ``readings`` the starts its words may mean, ``written`` when that was.
    """

    says: Says
    facts: Facts
    from_calendar: bool = False
    thread: frozenset[str] = frozenset()
    people: tuple[Interviewer, ...] = ()
    replaces: datetime | None = None
    readings: frozenset[datetime] = frozenset()
    written: datetime | None = None


def find_match(clue: Clue, interviews: Iterable[Interview], *, now: datetime) -> Match:
    """Return which interview a clue is about."""
    found = [Candidate(interview=each, signs=weigh(clue, each, now=now)) for each in interviews]
    ranked = sorted((each for each in found if each.score >= ASK), key=lambda each: -each.score)
    if not ranked:
        return Match(verdict=Verdict.NEW)
    rivals = [each for each in ranked if ranked[0].score - each.score < _TOO_CLOSE]
    sure = ranked[0].score >= MERGE and len(rivals) == 1 and not _is_bold(clue, ranked[0].interview)
    if not sure and all(each.interview.state in _ENDED for each in rivals):
        return Match(verdict=Verdict.NEW)  # what is over already cannot become a double
    return Match(verdict=Verdict.MERGE if sure else Verdict.ASK, candidates=tuple(rivals[:_MOST_CHOICES]))


def _is_bold(clue: Clue, interview: Interview) -> bool:
    """Tell whether taking a mail to be about this interview would drop an agreed time that the mail does not name."""
    ours, theirs, said = interview.facts.start, clue.facts.start, list_statements(interview)
    if interview.state is not State.CONFIRMED or ours is None or _replaces(clue, interview):
        return False
    if clue.written and any(each.says is Says.MOVES and each.version.dtstamp > clue.written for each in said):
        return False  # that time was moved away from since
    if clue.says is Says.PROPOSES:
        return True
    if clue.says is not Says.INVITES or theirs is None or theirs == ours or ours in clue.readings:
        return False
    return clue.from_calendar == _is_from_calendar(interview) or abs(theirs - ours) > _SAME_DAY


def _is_from_calendar(interview: Interview) -> bool:
    return any(each.from_calendar for each in list_statements(interview))


def _replaces(clue: Clue, interview: Interview) -> bool:
    """Tell whether the mail names our time as the old one, or what we hold names the mail's."""
    if clue.replaces and clue.replaces == interview.facts.start:
        return True
    start = clue.facts.start
    return start is not None and any(each.replaces == start for each in list_statements(interview))


def find_all(clue: Clue, interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    """Return every interview that an employer's decision is about: all of that job there, as far as it is named.

    None when the mail fits several employers.
    """
    fits = [each for each in interviews if _is_concerned(clue, each) and not each.merged_into]
    fits.sort(key=lambda each: (ends_at(each.facts) or each.changed_at, each.interview_id))
    employers = {name_words(each.facts.company)[:1] for each in fits}
    return tuple(fits) if len(employers) == 1 else ()


def _is_concerned(clue: Clue, interview: Interview) -> bool:
    if clue.facts.role and interview.facts.role and not is_same_name(clue.facts.role, interview.facts.role):
        return False
    if clue.facts.company and interview.facts.company:
        return is_same_name(clue.facts.company, interview.facts.company)
    return bool(clue.thread & set(interview.thread)) or _shares_people(clue, interview)


def weigh(clue: Clue, interview: Interview, *, now: datetime) -> tuple[Sign, ...]:
    """Return the signs that a clue is about an interview; none where something rules it out."""
    ours, theirs = interview.facts, clue.facts
    if interview.merged_into or _is_ruled_out(clue, interview, now):
        return ()
    signs: list[Sign] = []
    if clue.thread & set(interview.thread):
        signs.append(Sign(weight=50, words="it is in the same mail thread"))
    if _replaces(clue, interview):
        signs.append(Sign(weight=60, words="it names the old time"))
    if ours.company and theirs.company:
        signs.append(Sign(weight=25, words="it is the same employer"))
    if ours.role and theirs.role:
        same = is_same_name(ours.role, theirs.role)
        signs.append(Sign(weight=15 if same else -20, words="it is the same job" if same else "the job differs"))
    if _shares_people(clue, interview):
        signs.append(Sign(weight=20, words="the same people are in it"))
    if Round.UNKNOWN not in {ours.round, theirs.round} and ours.round is not theirs.round:
        signs.append(Sign(weight=-30, words="the round differs"))
    signs.extend(_weigh_time(clue, interview))
    signs.extend(_weigh_state(clue, interview))
    return tuple(signs)


def _is_ruled_out(clue: Clue, interview: Interview, now: datetime) -> bool:
    """Tell whether another employer, an interview that is over, or another session of the day rules it out."""
    ours, theirs = interview.facts, clue.facts
    if ours.company and theirs.company and not is_same_name(ours.company, theirs.company):
        return True
    if is_deadline(ours) and theirs.start:
        return True  # something to hand in is no meeting, also of the same people
    if _replaces(clue, interview) or ours.start is None:
        return False
    if theirs.start and is_over(interview, now) and theirs.start >= last_end(ours.start, ours):
        return True
    if clue.says is Says.PROPOSES and is_over(interview, now):
        return True
    if clue.says in {Says.CANCELS, Says.PAUSES} and interview.state is State.DONE:
        return True
    return _is_other_session(clue, interview)


def _is_other_session(clue: Clue, interview: Interview) -> bool:
    """Tell whether two calendar entries are sessions of one day: apart in time, and with other people or a topic."""
    ours, theirs = interview.facts, clue.facts
    both_entries = clue.from_calendar and _is_from_calendar(interview) and interview.state is State.CONFIRMED
    if not both_entries or ours.start is None or theirs.start is None:
        return False
    apart = last_end(ours.start, ours) <= theirs.start or last_end(theirs.start, theirs) <= ours.start
    names = ({_name(each) for each in one.interviewers} for one in (ours, theirs))
    differs = [one != other for one, other in ((ours.title, theirs.title), tuple(names)) if one and other]
    return apart and any(differs) and abs(theirs.start - ours.start) < _SAME_DAY


def _weigh_time(clue: Clue, interview: Interview) -> list[Sign]:
    start, other = interview.facts.start, clue.facts.start
    if start and other:
        if start == other or start in clue.readings:
            return [Sign(weight=50, words="it is at the same time")]
        if abs(start - other) <= _SAME_DAY and clue.from_calendar != _is_from_calendar(interview):
            return [Sign(weight=30, words="it is on the same day, told another way")]
        if abs(start - other) > _FAR:
            return [Sign(weight=-15, words="it is weeks away")]
        return [Sign(weight=5, words="it is near in time")] if abs(start - other) <= _NEAR else []
    if other and any(each.start == other for each in interview.facts.slots):
        return [Sign(weight=50, words="it is one of the times that were offered")]
    return []


def _weigh_state(clue: Clue, interview: Interview) -> list[Sign]:
    waiting = interview.state in _WAITING
    if not clue.from_calendar and (waiting or interview.state in {State.CONFIRMED, State.CANCELLED}):
        if clue.says in {Says.MOVES, Says.PAUSES}:
            return [Sign(weight=45, words="it says that an interview there is moved")]
        if clue.says is Says.CANCELS:
            return [Sign(weight=45, words="it says that an interview there is called off")]
    if clue.says is Says.CANCELS:
        return []
    if waiting and (clue.facts.start or clue.says is Says.PROPOSES):
        return [Sign(weight=35, words="that one was waiting for a date")]
    if interview.state is State.CANCELLED and (clue.facts.start or clue.says is Says.PROPOSES):
        weight = 15 if clue.facts.start else 35
        return [Sign(weight=weight, words="that one was called off")]
    return []


def _shares_people(clue: Clue, interview: Interview) -> bool:
    ours = (*interview.facts.interviewers, *([interview.facts.organizer] if interview.facts.organizer else []))
    theirs: Sequence[Interviewer] = (
        *clue.people,
        *clue.facts.interviewers,
        *([clue.facts.organizer] if clue.facts.organizer else []),
    )
    return any(is_same_person(one, other) for one in ours for other in theirs)


def _name(interviewer: Interviewer) -> str:
    return (interviewer.email or interviewer.name or "").casefold()
