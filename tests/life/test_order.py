"""Whatever is said about one interview, in whatever order it arrives: the same end."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from prepmail.domain.reading import Action, Found, Origin, Reading
from prepmail.domain.standing import settle
from prepmail.domain.state import State
from prepmail.domain.statements import Says, Statement
from tests.life.sayings import HOUR, NOW, START, Life, entry, prose

THREAD = Origin(thread=("<root@acme.example>",))
minutes = st.integers(0, 600).map(lambda each: NOW + timedelta(minutes=each))


@st.composite
def words(draw: st.DrawFn) -> list[Reading]:
    """Make what one employer sends in one thread: files in any revision, and mails that move, pause or call off."""
    count = draw(st.integers(1, 4))
    written = draw(st.lists(minutes, min_size=count, max_size=count, unique=True))
    said = []
    for number, at in enumerate(written):
        kind = draw(st.sampled_from(("file", "file", "cancel", "move", "pause", "off")))
        start = START + draw(st.integers(0, 9)) * HOUR * 24
        found: Found
        if kind in {"file", "cancel"}:
            found = entry(start, sequence=draw(st.integers(0, 3)), written=at, cancelled=kind == "cancel")
        elif kind == "move":
            found = prose(start, written=at, uid=f"mail-{number}")
        else:
            found = prose(None, written=at, uid=f"mail-{number}", cancelled=kind == "off")
        action = Action.RESCHEDULE if kind in {"move", "pause"} else Action.NEW
        said.append(
            Reading(
                action=action,
                found=(found,),
                message_id=f"<{number}@example.com>",
                references=THREAD.thread,
                origin=THREAD,
            )
        )
    return said


def end_of(order: tuple[Reading, ...]) -> tuple[object, ...] | None:
    """Return how all stands in the end; None where the person was asked whether two are the same."""
    life = Life()
    for each in order:
        life.hear(each)
    if any(each.same_as for each in life.live):
        return None
    return tuple(
        sorted(
            (each.state, each.facts.start if each.state is State.CONFIRMED else None, len(each.questions))
            for each in life.live
        )
    )


@settings(max_examples=60, deadline=None)
@given(words())
def test_the_end_does_not_depend_on_the_order_of_the_post(said: list[Reading]) -> None:
    assert len({end for order in permutations(said) if (end := end_of(order)) is not None}) <= 1


@settings(max_examples=60, deadline=None)
@given(words())
def test_everything_twice_is_as_good_as_once(said: list[Reading]) -> None:
    again = [replace(each, message_id=f"<again-{number}@example.com>") for number, each in enumerate(said)]
    assert end_of(tuple(said)) == end_of((*said, *again))


@settings(max_examples=100, deadline=None)
@given(st.permutations(list(Says)), st.lists(minutes, min_size=8, max_size=8, unique=True))
def test_how_it_stands_is_blind_to_the_order_of_words(order: list[Says], written: list) -> None:  # type: ignore[type-arg]
    said = [
        Statement(
            uid=f"w{number}",
            version=replace(entry().version, dtstamp=at),
            from_calendar=number == 0,
            says=Says.INVITES if number == 0 else says,
            facts=entry().facts,
        )
        for number, (says, at) in enumerate(zip(order, written, strict=True))
    ]
    assert settle(said) == settle(said[::-1])
