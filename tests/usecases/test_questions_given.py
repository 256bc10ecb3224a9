"""What a person was given to ask is kept with the interview, and does not come again."""

from datetime import UTC, datetime, timedelta

from prepmail.domain.interview import Interview
from prepmail.domain.step import Section, StepState
from prepmail.usecases.compose_mail import preview_step
from tests.usecases.world import World, invite, let_confirm

FIRST = datetime(2026, 3, 16, 13, tzinfo=UTC)


def questions_of(world: World) -> list[tuple[str, ...]]:
    ordered = sorted(world.account.interviews, key=lambda each: each.facts.start or FIRST)
    return [each.questions_given for each in ordered]


def last_step(interview: Interview) -> StepState:
    return next(each.state for each in interview.steps if Section.ASK in each.sections)


def test_sending_the_questions_keeps_which_they_were(world: World) -> None:
    let_confirm(world.app)
    world.forward(invite(start=FIRST))
    world.move(FIRST - timedelta(days=4))
    assert world.interview.questions_given == ()
    world.move(FIRST)
    assert last_step(world.interview) is StepState.SENT
    assert len(world.interview.questions_given) >= 5


def test_looking_at_a_mail_before_it_goes_keeps_nothing_and_shows_what_will_be_sent(world: World) -> None:
    let_confirm(world.app)
    world.forward(invite(start=FIRST))
    interview = world.interview
    step = next(each for each in interview.steps if Section.ASK in each.sections)
    mail = preview_step(world.app, world.account, interview, step)
    assert world.interview.questions_given == ()
    world.move(FIRST)
    assert world.interview.questions_given == mail.questions[interview.interview_id]


def test_the_next_round_with_the_same_employer_brings_others(world: World) -> None:
    let_confirm(world.app)
    world.forward(invite(start=FIRST))
    world.move(FIRST + timedelta(days=2))
    second = FIRST + timedelta(days=14)
    stamp = FIRST + timedelta(days=1)
    world.forward(
        invite(start=second, uid="invite-2@recruiting.example.org", message_id="<m2@example.com>", stamp=stamp)
    )
    world.move(second)
    one, two = questions_of(world)
    assert one
    assert two
    assert not set(one) & set(two)
