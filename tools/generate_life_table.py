"""Write docs/life.md: for each state of an interview what each event makes of it, found out by doing it.

``python tools/generate_life_table.py``; a test compares the file with what the code does.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "functions")]

from prepmail.domain.account import Account  # noqa: E402 - the path comes first
from prepmail.domain.agenda import arrange  # noqa: E402
from prepmail.domain.corrections import Correction, correct, stop  # noqa: E402
from prepmail.domain.decision import decide  # noqa: E402
from prepmail.domain.history import undo  # noqa: E402
from prepmail.domain.interview import Interview  # noqa: E402
from prepmail.domain.person import Person, Preferences  # noqa: E402
from prepmail.domain.reading import (  # noqa: E402
    Action,
    Choice,
    Facts,
    Found,
    Interviewer,
    Method,
    Origin,
    Outcome,
    Reading,
    Version,
)
from prepmail.domain.state import State  # noqa: E402
from prepmail.domain.step import MailKind, StepState  # noqa: E402

TARGET = ROOT / "docs" / "life.md"
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
START = datetime(2026, 3, 17, 13, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PERSON = Person(
    person_id="p", address="sam@example.com", created_at=BEGIN, preferences=Preferences(zone="Europe/Berlin")
)
STATES = (
    State.HELD,
    State.CONFIRMED,
    State.PAUSED,
    State.CANCELLED,
    State.DONE,
    State.REJECTED,
    State.OFFER,
    State.ON_HOLD,
)


@dataclass(frozen=True, kw_only=True)
class Scene:
    """An account with one interview, and the moment."""

    account: Account
    now: datetime
    answer: MailKind | None = None

    @property
    def interview(self) -> Interview:
        """Return the interview that all is about."""
        return next(each for each in self.account.interviews if not each.merged_into)


def _facts(start: datetime | None, **changed: Any) -> Facts:
    people = (Interviewer(name="Ana Silva", email="ana@acme.example"),)
    end = start + HOUR if start else None
    known = Facts(start=start, end=end, tz="Europe/Berlin", company="Acme", role="Data Engineer", interviewers=people)
    return replace(known, **changed)


def _file(now: datetime, *, start: datetime = START, sequence: int, cancelled: bool = False, **changed: Any) -> Reading:
    method = Method.CANCEL if cancelled else Method.REQUEST
    version = Version(sequence=sequence, dtstamp=now)
    found = Found(uid="u1", version=version, method=method, cancelled=cancelled, facts=_facts(start, **changed))
    return Reading(action=Action.NEW, found=(found,), message_id=f"<{now.timestamp():.0f}@example.com>")


def _mail(now: datetime, action: Action, *, start: datetime | None = None, **changed: Any) -> Reading:
    found = Found(
        uid=f"mail-{now.timestamp():.0f}",
        version=Version(sequence=0, dtstamp=now),
        method=Method.CANCEL if action is Action.CANCEL else Method.REQUEST,
        cancelled=action is Action.CANCEL,
        facts=_facts(start, interviewers=(), **changed),
        from_calendar=False,
    )
    return Reading(action=action, found=(found,), origin=Origin(thread=("<root@acme.example>",)))


def _outcome(now: datetime, outcome: Outcome) -> Reading:
    return Reading(action=Action.OUTCOME, outcome=outcome, about=Facts(company="Acme"), origin=Origin(sent=now))


def _offer(now: datetime, **changed: Any) -> Reading:
    slots = tuple(Choice(label="", start=START + each * DAY, tz="Europe/Berlin") for each in (4, 5))
    return _mail(now, Action.ASK_FOR_DATE, slots=slots, deadline=now + 4 * DAY, **changed)


def _hear(scene: Scene, reading: Reading) -> Scene:
    decision = decide(scene.account, reading, now=scene.now)
    return replace(scene, account=_stored(scene.account, decision.interviews), answer=decision.answer)


def _stored(account: Account, interviews: tuple[Interview, ...]) -> Account:
    held = {each.interview_id: each for each in account.interviews} | {each.interview_id: each for each in interviews}
    return replace(account, interviews=tuple(held.values()))


def _change(scene: Scene, changed: Interview | None) -> Scene:
    if changed is None or changed.generation == scene.interview.generation:
        return scene
    return replace(scene, account=_stored(scene.account, arrange(scene.account, (changed,), now=scene.now)))


def stand_in(state: State) -> Scene:
    """Return an interview that came into this state the usual way."""
    scene = Scene(account=Account(person=PERSON), now=BEGIN)
    if state is State.HELD:
        return _hear(scene, _offer(BEGIN))
    scene = replace(_hear(scene, _file(BEGIN, sequence=0)), now=BEGIN + DAY)
    decided = {State.REJECTED: Outcome.REJECTED, State.OFFER: Outcome.OFFER, State.ON_HOLD: Outcome.ON_HOLD}
    if state in decided:
        return _hear(scene, _outcome(scene.now, decided[state]))
    if state is State.PAUSED:
        return _hear(scene, _mail(scene.now, Action.RESCHEDULE))
    if state is State.CANCELLED:
        return _hear(scene, _file(scene.now, sequence=1, cancelled=True))
    if state is State.DONE:
        interview = scene.interview
        steps = tuple(
            replace(each, state=StepState.SENT, sent_at=each.due) if each.kind is not MailKind.FOLLOW_UP else each
            for each in interview.steps
        )
        done = replace(interview, state=State.DONE, steps=steps)
        return Scene(account=_stored(scene.account, (done,)), now=START + 6 * HOUR)
    return scene


def _later(scene: Scene) -> Scene:
    return replace(scene, now=scene.now + HOUR)


def _moved(now: datetime) -> datetime:
    return max(START, now) + 2 * DAY


PREFERENCES = PERSON.preferences
EVENTS: tuple[tuple[str, Callable[[Scene], Scene]], ...] = (
    ("the file we hold, again", lambda s: _hear(s, _file(BEGIN, sequence=0))),
    ("a newer file, another time", lambda s: _hear(s, _file(s.now, sequence=2, start=_moved(s.now)))),
    ("a newer file, another room", lambda s: _hear(s, _file(s.now, sequence=2, location="Room 4"))),
    ("a newer cancellation", lambda s: _hear(s, _file(s.now, sequence=2, cancelled=True))),
    ("an older cancellation", lambda s: _hear(s, _file(BEGIN - DAY, sequence=0, cancelled=True))),
    ("a mail: moved to another time", lambda s: _hear(s, _mail(s.now, Action.RESCHEDULE, start=_moved(s.now)))),
    ("a mail: to be moved, no date", lambda s: _hear(s, _mail(s.now, Action.RESCHEDULE))),
    ("a mail: called off", lambda s: _hear(s, _mail(s.now, Action.CANCEL))),
    ("a mail: choose one of these times", lambda s: _hear(s, _offer(s.now))),
    ("a rejection", lambda s: _hear(s, _outcome(s.now, Outcome.REJECTED))),
    ("an offer", lambda s: _hear(s, _outcome(s.now, Outcome.OFFER))),
    ("on hold", lambda s: _hear(s, _outcome(s.now, Outcome.ON_HOLD))),
    (
        "you set the time right",
        lambda s: _change(s, correct(s.interview, Correction(start=_moved(s.now)), now=s.now, preferences=PREFERENCES)),
    ),
    ("you stop it", lambda s: _change(s, stop(s.interview, now=s.now, preferences=PREFERENCES))),
    ("you take the last change back", lambda s: _change(s, undo(s.interview, now=s.now, preferences=PREFERENCES))),
)


def render_cell(before: Scene, after: Scene) -> str:
    """Return what an event made of an interview: its state, and how it was answered."""
    states = [each.state.value for each in after.account.interviews if not each.merged_into]
    asked = any(each.same_as for each in after.account.interviews)
    answer = f" ({after.answer.value})" if after.answer and after is not before else ""
    if asked:
        return f"{before.interview.state.value}, and asked{answer}"
    return f"{' + '.join(sorted(states))}{answer}"


def render_due(scene: Scene) -> str:
    """Return the mails that are still to come."""
    kinds = [
        step.kind.value for each in scene.account.interviews for step in each.steps if step.state is StepState.PLANNED
    ]
    return ", ".join(dict.fromkeys(kinds)) or "none"


def render() -> str:
    """Return the whole page."""
    lines = [
        "# The life of an interview",
        "",
        "Made by `make tables` from what the code does; `tests/life/test_story.py` compares. How it is decided:",
        "`domain/standing.py` (what was said, in any order), `domain/matching.py` (which interview a mail is about),",
        "`domain/plan.py` (which mails are due), `domain/history.py` (undo).",
        "",
        "![Two weeks of one person](life.svg)",
        "",
        "## The states",
        "",
        "| state | mails still to come | STATUS in the feed |",
        "|---|---|---|",
    ]
    scenes = {state: stand_in(state) for state in STATES}
    lines += [f"| {state} | {render_due(scene)} | {scene.interview.status} |" for state, scene in scenes.items()]
    lines += [
        "",
        "`paused` and `cancelled` send nothing; `rejected` takes the thank-you too; after `offer` and `on-hold` only",
        "the thank-you for what already took place is left. A cancellation after the start leaves no thank-you.",
        "",
        "## What UNDO takes back",
        "",
        "The last change of an interview, whoever made it: a file or mail that moved, cancelled or settled it, a",
        "correction, an answer, STOP. Once more: the change before; the last eight are kept. On the page it is the",
        "last change of the interview shown. A reply also takes back the last PAUSE, RESUME or time zone said by mail,",
        "when that came later. What was sent stays sent. UNSUBSCRIBE is ended by RESUME, settings are changed on the",
        "page, NEW LINK and DELETE MY DATA cannot be taken back. The receipt tells what is as before.",
        "",
        "## What each event makes of each state",
        "",
        "Each cell names the state afterwards and, for a mail, how it is answered.",
        "",
        "| event | " + " | ".join(STATES) + " |",
        "|---" * (len(STATES) + 1) + "|",
    ]
    for name, happen in EVENTS:
        cells = [render_cell(_later(scene), happen(_later(replace(scene, answer=None)))) for scene in scenes.values()]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
