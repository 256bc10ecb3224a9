from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prepmail.domain.itip import Order, compare
from prepmail.domain.reading import Version

NINE = datetime(2026, 3, 10, 9, tzinfo=UTC)


class Message(NamedTuple):
    sequence: int
    minute: int
    cancelled: bool

    @property
    def version(self) -> Version:
        return Version(sequence=self.sequence, dtstamp=NINE + timedelta(minutes=self.minute))


def request(sequence: int, minute: int) -> Message:
    return Message(sequence, minute, cancelled=False)


def cancel(sequence: int, minute: int) -> Message:
    return Message(sequence, minute, cancelled=True)


def order(held: Message, incoming: Message) -> Order:
    return compare(held.version, held.cancelled, incoming.version, incoming.cancelled)


def state_after(messages: tuple[Message, ...]) -> Message:
    held = messages[0]
    for incoming in messages[1:]:
        if order(held, incoming) is Order.NEWER:
            held = incoming
    return held


@pytest.mark.parametrize(
    ("held", "incoming", "expected"),
    [
        pytest.param(request(0, 0), request(1, 5), Order.NEWER, id="an update with a higher SEQUENCE"),
        pytest.param(request(1, 5), request(0, 0), Order.STALE, id="the first invite, late in the post"),
        pytest.param(request(1, 0), request(0, 9), Order.STALE, id="a lower SEQUENCE written later"),
        pytest.param(request(0, 0), request(0, 5), Order.NEWER, id="no SEQUENCE used, a later DTSTAMP"),
        pytest.param(request(0, 5), request(0, 0), Order.STALE, id="no SEQUENCE used, an earlier DTSTAMP"),
        pytest.param(request(2, 5), request(2, 5), Order.DUPLICATE, id="the same invite twice"),
        pytest.param(cancel(2, 5), cancel(2, 5), Order.DUPLICATE, id="the same cancellation twice"),
        pytest.param(request(0, 0), cancel(1, 5), Order.NEWER, id="a CANCEL with a raised SEQUENCE"),
        pytest.param(request(3, 0), cancel(3, 5), Order.NEWER, id="a CANCEL with the SEQUENCE of its REQUEST"),
        pytest.param(cancel(3, 5), request(3, 0), Order.STALE, id="that REQUEST after its CANCEL"),
        pytest.param(request(3, 5), cancel(3, 5), Order.NEWER, id="both in one second: the CANCEL holds"),
        pytest.param(cancel(3, 5), request(3, 5), Order.STALE, id="both in one second, the other way round"),
        pytest.param(request(3, 0), cancel(2, 9), Order.STALE, id="a CANCEL of a revision that was replaced"),
        pytest.param(cancel(3, 5), request(4, 9), Order.NEWER, id="invited again after a cancellation"),
        pytest.param(cancel(3, 5), request(3, 9), Order.NEWER, id="invited again without raising SEQUENCE"),
    ],
)
def test_the_later_revision_holds(held: Message, incoming: Message, expected: Order) -> None:
    assert order(held, incoming) is expected


@pytest.mark.parametrize(
    ("chain", "last"),
    [
        pytest.param((request(0, 0), cancel(1, 192)), cancel(1, 192), id="invited, cancelled"),
        pytest.param((request(0, 0), request(1, 2)), request(1, 2), id="invited, moved"),
        pytest.param((request(0, 0), cancel(0, 21)), cancel(0, 21), id="cancelled, and neither has a SEQUENCE"),
        pytest.param(
            (request(0, 0), request(1, 3), request(1, 3), cancel(2, 4), request(3, 8)),
            request(3, 8),
            id="invited, moved (sent twice), cancelled, invited again",
        ),
    ],
)
def test_a_real_chain_ends_the_same_in_any_order_of_arrival(chain: tuple[Message, ...], last: Message) -> None:
    assert {state_after(arrival) for arrival in permutations(chain)} == {last}


messages = st.builds(Message, st.integers(0, 3), st.integers(0, 3), st.booleans())


@given(arrival=st.lists(messages, min_size=1, max_size=8).map(tuple), data=st.data())
def test_any_messages_end_in_the_same_state_in_any_order(arrival: tuple[Message, ...], data: st.DataObject) -> None:
    shuffled = tuple(data.draw(st.permutations(arrival)))
    assert state_after(arrival) == state_after(shuffled)
    assert state_after((*arrival, *shuffled)) == state_after(arrival)


@given(one=messages, other=messages)
def test_of_two_messages_exactly_one_replaces_the_other_unless_they_are_the_same(one: Message, other: Message) -> None:
    both = {order(one, other), order(other, one)}
    assert both == ({Order.DUPLICATE} if one == other else {Order.NEWER, Order.STALE})
