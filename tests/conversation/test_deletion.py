"""After DELETE MY DATA a walk through everything that is kept finds nothing of the person."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from prepmail.adapters.dynamodb import DynamoStore
from prepmail.usecases.receive_mail import Arrival, receive_mail
from prepmail.writing.tokens import address_key
from tests.contracts.aws_ports import REGION, TABLE, create_table
from tests.conversation.letters import PASSED, answer, deliver, letter, opened
from tests.usecases.world import NOON, SAM, World, invite, let_confirm

SECOND = "sam@work.example.org"


def live_and_leave(world: World) -> str:
    """Be linked, corrected, paused and exported, then ask for deletion; return the person's id."""
    person = let_confirm(world.app)
    deliver(world, invite())
    noted = opened(world.sent[-1])
    at_work = replace(PASSED, from_domain="work.example.org")
    deliver(world, answer(noted, "It's Thursday.", sender=SECOND), sender=SECOND, verdicts=at_work)
    deliver(world, answer(opened(world.sent[-1]), "yes"))
    deliver(world, letter("pause until 10 March"))
    deliver(world, letter("export"))
    deliver(world, letter("delete my data"))
    assert deliver(world, answer(opened(world.sent[-1]), "Yes.")) == "deleted"
    return person.person_id


def test_nothing_is_left_on_one_machine(world: World, tmp_path: Path) -> None:
    name = live_and_leave(world)

    signs = [each.encode() for each in (name, address_key(world.app.secret, SAM), SECOND, "Acme", "Ana Silva")]
    for each in tmp_path.rglob("*"):
        if each.is_file() and "outbox" not in each.parts:
            content = each.read_bytes()
            assert not [sign for sign in signs if sign in content], each.name
    assert [each.kind for each in world.sent] == ["all-deleted"]
    assert world.timers.names() == ()
    with sqlite3.connect(tmp_path / "prepmail.sqlite") as database:
        for table in ("person", "interview", "inbound", "due", "address"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608 - our own names
    database.close()


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with mock_aws():
        create_table()
        yield


@pytest.mark.usefixtures("table")
def test_nothing_is_left_in_the_table(world: World) -> None:
    world.app = replace(world.app, store=DynamoStore(TABLE))
    live_and_leave(world)

    assert boto3.client("dynamodb", region_name=REGION).scan(TableName=TABLE)["Items"] == []
    assert world.timers.names() == ()
    assert world.now == NOON


def hand_over_twice(world: World, message: EmailMessage) -> tuple[str, str]:
    """Deliver one mail under one name twice, as a queue may; return what became of it each time."""
    arrival = Arrival(archive_key="raw/twice", envelope_sender=SAM, recipients=(str(message["To"]),), verdicts=PASSED)
    world.archive.put(arrival.archive_key, message.as_bytes(policy=SMTP))
    first = receive_mail(world.app, arrival)
    with pytest.raises(KeyError):
        world.archive.get(arrival.archive_key)
    return first, receive_mail(world.app, arrival)


def test_the_yes_to_a_deletion_that_comes_again_when_nothing_is_left_is_done_with(world: World) -> None:
    let_confirm(world.app)
    deliver(world, invite())
    deliver(world, letter("delete my data"))
    assert hand_over_twice(world, answer(opened(world.sent[-1]), "Yes.")) == ("deleted", "gone")
    assert world.kinds == ["all-deleted"]
    assert world.store.list_person_ids() == ()


def test_the_yes_that_confirmed_an_address_and_comes_again_is_done_with(world: World) -> None:
    deliver(world, invite())
    assert hand_over_twice(world, answer(opened(world.sent[-1]), "yes")) == ("confirmed", "gone")
    assert world.kinds == ["confirm-address", "interview-received"]
