"""The power fails somewhere in the middle of a talk; the mail is delivered again, and everything is as it should be."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.conversation.letters import answer, deliver, letter, opened
from tests.usecases.world import SAM, PowerCutError, World, invite, let_confirm, make_world

MOST = 14


def again(world: World, message: EmailMessage | bytes, number: int, *, after: bool) -> None:
    """Deliver a mail, lose power at an effect, deliver it again when power is back and leases have lapsed."""
    world.cut_power_at(number, after=after)
    try:
        deliver(world, message)
    except PowerCutError:
        world.restore_power()
        world.now += world.app.lease * 2
        deliver(world, message)
    world.restore_power()


def close(world: World) -> None:
    world.store.close()
    world.timers.close()
    world.outbox.close()


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("number", list(range(1, MOST)))
def test_a_correction_is_done_once_and_told(tmp_path: Path, number: int, after: bool) -> None:  # noqa: FBT001 - a case
    world = make_world(tmp_path)
    let_confirm(world.app)
    deliver(world, invite())
    again(world, answer(opened(world.sent[-1]), "It's Thursday."), number, after=after)

    assert world.interview.facts.start is not None
    assert world.interview.facts.start.day == 19
    assert len(world.interview.history) == 1
    assert world.kinds == ["interview-received", "receipt"]
    close(world)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("number", list(range(1, MOST)))
def test_a_stranger_is_asked_and_after_their_yes_answered(tmp_path: Path, number: int, after: bool) -> None:  # noqa: FBT001
    world = make_world(tmp_path)
    again(world, invite(), number, after=after)
    assert world.kinds == ["confirm-address"]
    again(world, answer(opened(world.sent[-1]), "Yes"), number, after=after)
    assert set(world.kinds) == {"confirm-address", "interview-received"}
    assert world.kinds.count("interview-received") == 1
    close(world)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("number", list(range(1, MOST)))
def test_what_was_to_be_deleted_is_deleted(tmp_path: Path, number: int, after: bool) -> None:  # noqa: FBT001 - a case
    world = make_world(tmp_path)
    let_confirm(world.app)
    deliver(world, invite())
    deliver(world, letter("delete my data"))
    again(world, answer(opened(world.sent[-1]), "Yes"), number, after=after)
    assert world.store.list_person_ids() == ()
    assert {each.recipient for each in world.sent} <= {SAM}
    close(world)
