"""The mails of a life: paused, offered, decided, several interviews in one, something to hand in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from prepmail.domain.clashes import find_clashes
from prepmail.domain.interview import Interview
from prepmail.domain.reading import Choice, Facts, Interviewer, Medium, Question
from prepmail.domain.state import State
from prepmail.domain.step import Covered, MailKind, Section, Step
from tests.writing.mail_world import BARE, FACTS, NOW, SLOTS, START, flat, inbound, interview, seen, usual, write

OTHER = replace(BARE, company="Umber Foods", role="Analyst", start=START + timedelta(minutes=90), end=None)
SAME_DAY = replace(FACTS, start=START + timedelta(hours=2), end=None, interviewers=(Interviewer(name="Kim Example"),))


def step(kind: MailKind, *sections: Section, also: tuple[Covered, ...] = ()) -> Step:
    return Step(step_id="s", kind=kind, generation=1, due=NOW, sections=sections, also=also)


def both(kind: MailKind, *interviews: Interview, **changed: object) -> tuple[str, str]:
    mail = write(kind, *interviews, **changed)
    return flat(mail.text), seen(mail.html)


def test_paused_says_what_it_was_and_that_nothing_comes_meanwhile() -> None:
    for words in both(MailKind.INTERVIEW_PAUSED):
        assert "is to be moved" in words
        assert "It was to be" in words
        assert "Nothing will come from us until there is a new date" in words


def test_offered_times_are_listed_with_until_when_to_choose() -> None:
    offered = replace(FACTS, start=None, end=None, slots=SLOTS, deadline=NOW + timedelta(days=2))
    for kind in (MailKind.TIMES_OFFERED, MailKind.NUDGE):
        for words in both(kind, interview(offered, state=State.HELD, steps=())):
            assert "Tuesday 24 November 2026, 15:00–16:00" in words
            assert "Thursday 26 November 2026, 15:00–16:00" in words
            assert "Choose by" in words


@pytest.mark.parametrize(
    ("state", "headline", "line"),
    [
        (State.REJECTED, "We have stopped everything", "Nothing more will come from us about it"),
        (State.OFFER, "An offer", "it is your doing"),
        (State.ON_HOLD, "On hold", "neither a yes nor a no"),
    ],
)
def test_each_decision_has_its_own_words(state: State, headline: str, line: str) -> None:
    mail = write(MailKind.OUTCOME, interview(state=state, steps=()))
    assert mail.subject.startswith(f"{headline}: ")
    assert line in flat(mail.text)
    assert line in seen(mail.html)


def test_a_decision_about_nothing_we_know_says_so_kindly() -> None:
    mail = write(MailKind.OUTCOME, inbound=inbound(MailKind.OUTCOME, reason="rejected"), interviews=())
    assert mail.subject == "We have stopped everything"
    assert "We could not tell which of your interviews it is about" in flat(mail.text)


def test_one_mail_for_two_interviews_shows_both_and_prepares_for_each() -> None:
    first, second = interview(), interview(OTHER, interview_id="b")
    also = (Covered(interview_id="b", sections=(Section.BREATHE,)),)
    mail = write(MailKind.BREATHE, first, second, step=step(MailKind.BREATHE, Section.BREATHE, also=also))
    assert mail.subject.endswith("and 1 more")
    for words in (flat(mail.text), seen(mail.html)):
        assert "O'Neil & Söhne" in words
        assert "Umber Foods" in words
        assert words.count("Get a card from each") == 2


def test_sessions_of_one_day_share_the_advice() -> None:
    also = (Covered(interview_id="b", sections=(Section.BREATHE,)),)
    words = both(
        MailKind.BREATHE,
        interview(),
        interview(SAME_DAY, interview_id="b"),
        step=step(MailKind.BREATHE, Section.BREATHE, also=also),
    )
    for each in words:
        assert each.count("Get a card from each") == 1
        assert "Kim Example" in each


def test_the_thanks_after_a_day_are_one_note_for_each_person_met() -> None:
    mail = write(
        MailKind.THANK_YOU,
        interview(),
        interview(SAME_DAY, interview_id="b"),
        step=step(MailKind.THANK_YOU, also=(Covered(interview_id="b"),)),
    )
    drafts = [each.filename for each in mail.attachments]
    assert len(drafts) == len(set(drafts)) == 6
    assert any("kim-example" in each for each in drafts)


def test_the_thanks_to_two_employers_name_the_right_one() -> None:
    other = replace(OTHER, interviewers=(Interviewer(name="Lena Vogt", email="lena@example.com"),))
    mail = write(
        MailKind.THANK_YOU,
        interview(),
        interview(other, interview_id="b"),
        step=step(MailKind.THANK_YOU, also=(Covered(interview_id="b"),)),
    )
    lena = next(each for each in mail.attachments if "lena" in each.filename)
    assert b"Umber Foods" in lena.content
    assert b"S=C3=B6hne" not in lena.content


def test_what_overlaps_is_said_in_the_answer_and_in_the_morning() -> None:
    first = interview()
    second = interview(replace(OTHER, start=START + timedelta(minutes=30)), interview_id="b")
    clashes = find_clashes(first, (second,))
    for words in both(MailKind.INTERVIEW_RECEIVED, first, clashes=clashes):
        assert "it overlaps with" in words
        assert "Umber Foods" in words
    morning = both(MailKind.BREATHE, first, step=step(MailKind.BREATHE, Section.BREATHE), clashes=clashes)
    assert "it overlaps with" in morning[0]


def test_little_time_to_travel_is_said() -> None:
    first = interview(replace(FACTS, medium=Medium.ONSITE))
    clashes = find_clashes(first, (interview(OTHER, interview_id="b"),))
    assert "little time to travel" in flat(write(MailKind.INTERVIEW_RECEIVED, first, clashes=clashes).text)


def test_a_change_of_clocks_before_the_interview_is_pointed_out() -> None:
    heard = datetime(2026, 10, 20, 9, tzinfo=UTC)
    for words in both(MailKind.INTERVIEW_RECEIVED, interview(noticed_at=heard, changed_at=NOW)):
        assert "the clocks change" in words
    assert "the clocks change" not in flat(write(MailKind.INTERVIEW_RECEIVED).text)


def test_why_a_mail_was_taken_to_be_about_it_is_told() -> None:
    made = replace(usual(MailKind.INTERVIEW_CHANGED), reasons=("it is in the same mail thread", "it is the same job"))
    assert "because it is in the same mail thread and it is the same job" in flat(
        write(MailKind.INTERVIEW_CHANGED, made).text
    )


TASK = Facts(company="Lakeside Media", role="Insights Analyst", deadline=START, tz="Europe/Berlin")


@pytest.mark.parametrize("kind", [MailKind.STRATEGIZE, MailKind.PLAN, MailKind.BREATHE, MailKind.EXPRESS])
def test_something_to_hand_in_has_texts_of_its_own(kind: MailKind) -> None:
    sections = (Section.STRATEGIZE, Section.PLAN) if kind is MailKind.EXPRESS else (Section(kind.value),)
    mail = write(kind, interview(TASK), step=step(kind, *sections))
    assert "due Tue 24 Nov, 15:00" in mail.subject
    assert "Lakeside Media" in mail.subject
    for words in (flat(mail.text), seen(mail.html)):
        assert "Tuesday 24 November 2026, 15:00" in words
        for absent in ("good conversation", "With:", "interviewer across", "Get a card"):
            assert absent not in words


def test_the_second_round_begins_from_what_was_told_after_the_first() -> None:
    told = interview(debrief=("They asked twice about on-call.",), interview_id="a", state=State.DONE)
    now = step(MailKind.STRATEGIZE, Section.STRATEGIZE)
    for words in both(MailKind.STRATEGIZE, interview(follows="a"), step=now, earlier=told):
        assert "They asked twice about on-call." in words
        assert "new questions, not the old list" in words
    untold = flat(write(MailKind.STRATEGIZE, interview(follows="a"), step=now, earlier=interview()).text)
    assert "what they asked twice" in untold


def test_same_or_another_is_asked_with_the_dates_and_needs_only_a_number() -> None:
    question = Question(
        field="same",
        text="Is this an interview you already have, at a new time, or another one?",
        choices=(Choice(label="Yes, this one has moved", start=START, tz="Europe/Berlin"), Choice(label="Another one")),
    )
    for words in both(MailKind.QUESTION, interview(questions=(question,), same_as=("x",))):
        assert "Yes, this one has moved: Tuesday 24 November 2026, 15:00" in words
        assert "Another one" in words
        assert "Reply with the number. Nothing else is needed." in words
