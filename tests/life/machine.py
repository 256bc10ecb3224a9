"""Random lives against a simple model: what the newest word says holds, whatever happens in between."""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from itertools import count
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from icalendar import Calendar

from prepmail.domain.agenda import arrange
from prepmail.domain.corrections import Correction, correct
from prepmail.domain.decision import decide
from prepmail.domain.history import undo
from prepmail.domain.interview import Interview
from prepmail.domain.reading import Action, Facts, Origin, Outcome, Reading
from prepmail.domain.state import State
from prepmail.domain.step import MailKind, StepState
from prepmail.errors import ConflictError
from prepmail.ports import StepRef
from prepmail.usecases.change_account import Changed, change_account
from prepmail.usecases.deliver import LeasedError
from prepmail.usecases.reconcile import reconcile
from prepmail.usecases.send_step import send_step
from prepmail.writing import clock
from prepmail.writing.feed import render_feed
from prepmail.writing.links import person_links
from tests.usecases.world import NOON, PowerCutError, World, invite

TIMED = frozenset({"strategize", "plan", "ask", "breathe", "express", "thank-you", "follow-up", "nudge"})
COMPANIES = ("Acme", "Umbrella", "Initech")
MINUTE = timedelta(minutes=1)
_TRIES = 12


@dataclass(frozen=True, order=True)
class Word:
    """One file an employer sent: the order of its fields is the order of RFC 5546."""

    sequence: int
    stamp: datetime
    cancelled: bool
    start: datetime

    def as_mail(self, number: int, message_id: str) -> bytes:
        content = invite(
            start=self.start,
            sequence=self.sequence,
            stamp=self.stamp,
            method="CANCEL" if self.cancelled else "REQUEST",
            uid=f"{number}@example.org",
            message_id=message_id,
        )
        return content.replace(b"Acme", COMPANIES[number].encode()).replace(b"acme", COMPANIES[number].lower().encode())


@dataclass
class Known:
    """What the model knows of one interview: all words sent, the newest heard, and what the person did."""

    sent: list[Word] = field(default_factory=list)
    heard: list[Word] = field(default_factory=list)
    start: datetime | None = None
    ended: bool = False


class LifeMachine(RuleBasedStateMachine):
    """Live a random life on one backend; a subclass says on which."""

    backend: Callable[[], AbstractContextManager[World]]

    def __init__(self) -> None:
        super().__init__()
        self.context = type(self).backend()
        self.world = self.context.__enter__()
        self.known = [Known() for _ in COMPANIES]
        self.numbers = count(1)
        self.answered: set[str] = set()
        self.refs: list[StepRef] = []
        self.sequences: dict[str, int] = {}
        self.seen = 0

    def teardown(self) -> None:
        self.context.__exit__(None, None, None)

    # What employers send, and what reaches us of it.

    @initialize(hours=st.integers(2, 400))
    def begins(self, hours: int) -> None:
        self._write(0, hours=hours, cancelled=False, raised=False)
        self._forward(0, self.known[0].sent[-1])

    @rule(
        number=st.integers(0, 2),
        hours=st.integers(-24, 400),
        cancelled=st.booleans(),
        raised=st.booleans(),
        crash=st.integers(0, 40),
    )
    def is_written_and_forwarded(self, number: int, hours: int, *, cancelled: bool, raised: bool, crash: int) -> None:
        self._write(number, hours=hours, cancelled=cancelled and bool(self.known[number].sent), raised=raised)
        self._forward(number, self.known[number].sent[-1], crash=crash)

    @rule(number=st.integers(0, 2), hours=st.integers(1, 400), cancelled=st.booleans(), raised=st.booleans())
    def is_written_but_comes_later(self, number: int, hours: int, *, cancelled: bool, raised: bool) -> None:
        self._write(number, hours=hours, cancelled=cancelled, raised=raised)

    @rule(data=st.data(), crash=st.integers(0, 40))
    def comes_late_or_again(self, data: st.DataObject, crash: int) -> None:
        words = [(number, word) for number, known in enumerate(self.known) for word in known.sent]
        number, word = data.draw(st.sampled_from(words))
        self._forward(number, word, crash=crash)

    @rule(data=st.data())
    def is_delivered_twice(self, data: st.DataObject) -> None:
        words = [(number, word) for number, known in enumerate(self.known) for word in known.heard]
        number, word = data.draw(st.sampled_from(words))
        message_id = self._forward(number, word)
        assert self.world.forward(word.as_mail(number, message_id)) == "repeated"

    @rule(number=st.integers(0, 2), other=st.integers(0, 2))
    def come_at_the_same_time(self, number: int, other: int) -> None:
        """While one function decides another one writes: the first must decide again."""
        if not self.known[number].sent or not self.known[other].sent:
            return
        world, outer, inner = self.world, self.known[number].sent[-1], self.known[other].sent[-1]
        store = world.app.store
        raced: list[bool] = []
        commit = store.commit

        def race(what: Any) -> Any:
            if not raced:
                raced.append(True)
                self._forward(other, inner)
            return commit(what)

        store.__dict__["commit"] = race
        try:
            self._forward(number, outer)
        finally:
            del store.__dict__["commit"]

    # What the person does.

    @rule(number=st.integers(0, 2), hours=st.integers(1, 300))
    def sets_the_time_right(self, number: int, hours: int) -> None:
        start = (self.world.now + timedelta(hours=hours)).replace(minute=30, second=0, microsecond=0)
        known = self.known[number]
        if known.heard and not max(known.heard).cancelled and not known.ended:
            self._change(
                number,
                lambda each: correct(each, Correction(start=start), now=self.world.now, preferences=self._preferences),
            )
            known.start = start

    @rule(number=st.integers(0, 2), hours=st.integers(1, 300), cut=st.integers(0, 6))
    def takes_a_correction_back(self, number: int, hours: int, cut: int) -> None:
        known = self.known[number]
        before = known.start
        self.sets_the_time_right(number, hours)
        if known.start != before:
            self._cut(cut)
            self._change(number, lambda each: undo(each, now=self.world.now, preferences=self._preferences))
            known.start = before

    @rule(number=st.integers(0, 2))
    def is_turned_down(self, number: int) -> None:
        known = self.known[number]
        if not known.heard or max(known.heard).cancelled or known.ended:
            return
        said = Reading(
            action=Action.OUTCOME,
            outcome=Outcome.REJECTED,
            about=Facts(company=COMPANIES[number]),
            origin=Origin(sent=max(self.world.now, *(each.stamp for each in known.heard))),
        )

        def turn_down(account: Any, now: datetime) -> Changed:
            return Changed(person=account.person, interviews=decide(account, said, now=now).interviews)

        self._until_done(lambda: change_account(self.world.app, self._person_id, turn_down))
        known.ended = True

    # What the world does.

    @rule(hours=st.integers(1, 72), cut=st.integers(0, 12), after=st.booleans())
    def time_passes(self, hours: int, cut: int, *, after: bool) -> None:
        to = self.world.now + timedelta(hours=hours)
        self._cut(cut, after=after)
        self._until_done(lambda: self.world.move(to))

    @rule()
    def a_clock_is_a_minute_slow(self) -> None:
        self.world.now -= MINUTE
        self._until_done(self.world.fire)
        self.world.now += MINUTE

    @rule(hours=st.integers(1, 30))
    def timers_are_lost_and_healed(self, hours: int) -> None:
        for name in self.world.timers.names():
            self.world.timers.delete(name)
        self.world.now += timedelta(hours=hours)
        self._until_done(lambda: reconcile(self.world.app))
        self._until_done(self.world.fire)

    @precondition(lambda self: self.refs)
    @rule(data=st.data())
    def an_old_timer_fires_again(self, data: st.DataObject) -> None:
        ref = data.draw(st.sampled_from(self.refs))
        self._until_done(lambda: send_step(self.world.app, ref))

    # What must hold after each of them.

    @invariant()
    def the_newest_word_holds(self) -> None:
        for number, known in enumerate(self.known):
            if not known.heard:
                continue
            interview = self._interview(number)
            newest = max(known.heard)
            if newest.cancelled:
                assert interview.state is State.CANCELLED
            elif known.ended:
                assert interview.state is State.REJECTED
            else:
                assert interview.state in {State.CONFIRMED, State.DONE}
                assert interview.facts.start == (known.start or newest.start)

    @invariant()
    def no_section_goes_twice_and_what_is_over_is_silent(self) -> None:
        account = self.world.account if self.answered else None
        for interview in account.interviews if account else ():
            sent: Counter[object] = Counter()
            for step in interview.steps:
                if step.state in {StepState.SENT, StepState.SENDING}:
                    sent.update(step.sections)
                    sent.update({step.kind} & {MailKind.THANK_YOU, MailKind.FOLLOW_UP})
            for other in account.interviews if account else ():
                for step in other.steps:
                    if step.state in {StepState.SENT, StepState.SENDING}:
                        for each in step.also:
                            if each.interview_id == interview.interview_id:
                                sent.update(each.sections)
            assert set(sent.values()) <= {1}, sent
            if interview.state in {State.CANCELLED, State.REJECTED}:
                assert not [step for step in interview.steps if step.state is StepState.PLANNED]

    @invariant()
    def every_forward_is_answered_once(self) -> None:
        answers = [each for each in self.world.sent if each.kind not in TIMED]
        assert len(answers) == len(self.answered)

    @invariant()
    def the_feed_says_what_holds(self) -> None:
        if not self.answered:
            return
        account = self.world.account
        links = person_links(self.world.app.settings, self.world.app.secret, account.person)
        feed: Any = Calendar.from_ical(render_feed(account, links=links, now=self.world.now))
        entries = {str(each["UID"]).partition("@")[0]: each for each in feed.walk("VEVENT")}
        for interview in account.interviews:
            entry = entries.get(interview.interview_id)
            if entry is None:
                continue
            assert entry["DTSTART"].dt.astimezone(UTC) == interview.facts.start
            assert (entry["STATUS"] == "CANCELLED") == (interview.status == "CANCELLED")
            assert entry["SEQUENCE"] == interview.generation
            assert interview.generation >= self.sequences.get(interview.interview_id, 0)
            self.sequences[interview.interview_id] = interview.generation

    # How it is done.

    @property
    def _person_id(self) -> str:
        return self.world.store.list_person_ids()[0]

    @property
    def _preferences(self) -> Any:
        return self.world.account.person.preferences

    def _interview(self, number: int) -> Interview:
        return next(each for each in self.world.account.interviews if each.uid == f"{number}@example.org")

    def _write(self, number: int, *, hours: int, cancelled: bool, raised: bool) -> None:
        """Let the employer write a file: a higher SEQUENCE, or the same with a later DTSTAMP."""
        sent = self.known[number].sent
        stamp = max(self.world.now, NOON) + len(sent) * MINUTE
        sequence = (sent[-1].sequence if sent else 0) + raised
        start = (self.world.now + timedelta(hours=hours)).replace(minute=0, second=0, microsecond=0)
        if cancelled and sent:
            start = sent[-1].start
        stamp = max([stamp, *(each.stamp + MINUTE for each in sent)]).replace(microsecond=0)
        sent.append(Word(sequence, stamp, cancelled, start))

    def _forward(self, number: int, word: Word, *, crash: int = 0) -> str:
        known = self.known[number]
        message_id = f"<{next(self.numbers)}@example.com>"
        self._cut(crash)
        self._until_done(lambda: self.world.forward(word.as_mail(number, message_id)))
        self.answered.add(message_id)
        newest = max(known.heard, default=None)
        if newest is None or word > newest:
            if newest is None or word.start != newest.start:
                known.start = None
            if not word.cancelled and known.ended:
                known.ended = False
            self._check_ended(number, word)
        known.heard.append(word)
        return message_id

    def _check_ended(self, number: int, word: Word) -> None:
        """A word older than the rejection does not bring an interview back."""
        known = self.known[number]
        interview = self._interview(number)
        rejected = [each for each in interview.statements if each.says == "rejects"]
        if rejected and max(each.version.dtstamp for each in rejected) >= word.stamp:
            known.ended = True

    def _change(self, number: int, change: Callable[[Interview], Interview | None]) -> None:
        """Change an interview as the page does: only as it was when the person looked at it."""
        seen = self._interview(number)

        def apply(account: Any, now: datetime) -> Changed | None:
            interview = account.find_interview(seen.interview_id)
            changed = change(interview)
            if interview.generation != seen.generation or changed is None or changed.generation == seen.generation:
                return None
            return Changed(person=account.person, interviews=arrange(account, (changed,), now=now, answering=False))

        self._until_done(lambda: change_account(self.world.app, self._person_id, apply))

    def _cut(self, number: int, *, after: bool = True) -> None:
        if number:
            self.world.cut_power_at(number, after=after)

    def _until_done(self, effect: Callable[[], object]) -> None:
        """Try again as the queue does: after a power cut at once, after a lease when it lapses."""
        for _ in range(_TRIES):
            try:
                effect()
            except LeasedError as leased:
                self.world.now = max(self.world.now, leased.until)
            except (PowerCutError, ConflictError):
                self.world.restore_power()
            else:
                self.world.restore_power()
                self._look_at_new_mails()
                return
        raise AssertionError("never got through")

    def _look_at_new_mails(self) -> None:
        """See that each new timed mail is about an interview that stands, and tells its time as it is."""
        sent = self.world.sent
        fresh, self.seen = sent[self.seen :], len(sent)
        if not sent:
            return
        account = self.world.account
        for interview in account.interviews:
            self.refs = [
                *self.refs[-30:],
                *(
                    StepRef(
                        person_id=account.person.person_id,
                        step_id=step.step_id,
                        generation=step.generation,
                        interview_id=interview.interview_id,
                    )
                    for step in interview.steps
                ),
            ]
        for mail in fresh:
            told = account.find_interview(mail.interview or "")
            if mail.kind in TIMED and told and told.facts.start:
                assert told.state in {State.CONFIRMED, State.DONE, State.HELD}, (mail.kind, told.state)
                body = message_from_bytes(mail.file.read_bytes(), policy=policy.default).get_body(("plain",))
                assert body is not None
                zone, _ = clock.own_zone(told.facts, account.person.preferences)
                assert clock.span(told.facts.start, told.facts.end, zone) in " ".join(body.get_content().split())
