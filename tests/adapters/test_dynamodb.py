"""What DynamoDB adds to the contract of the store: its limits, its half-seen transactions, its index."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from moto import mock_aws

from prepmail.adapters.dynamodb import DynamoStore
from prepmail.domain.step import StepState
from prepmail.errors import ConflictError
from prepmail.ports import Commit
from tests.adapters.accounts import NOON, inbound, interview, person, step
from tests.contracts.aws_ports import TABLE, create_table

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def client() -> Iterator[Any]:
    with mock_aws():
        yield create_table()


@pytest.fixture
def store(client: Any) -> DynamoStore:
    return DynamoStore(TABLE, client=client)


def items(client: Any) -> list[dict[str, Any]]:
    return list(client.scan(TableName=TABLE)["Items"])


def test_a_half_seen_transaction_is_not_taken_for_the_account(store: DynamoStore, client: Any) -> None:
    sam = store.commit(Commit(person=person(), interviews=(interview(company="Acme"),)))
    key = {"pk": {"S": "U#sam"}, "sk": {"S": "I#i1"}}
    old = client.get_item(TableName=TABLE, Key=key)["Item"]
    store.commit(Commit(person=sam, interviews=(interview(company="Globex"),)))

    client.put_item(TableName=TABLE, Item=old)

    with pytest.raises(ConflictError):
        store.find_account("sam")


def test_an_interview_newer_than_the_profile_is_not_taken_for_the_account(store: DynamoStore, client: Any) -> None:
    sam = store.commit(Commit(person=person(), interviews=(interview(),)))
    old = client.get_item(TableName=TABLE, Key={"pk": {"S": "U#sam"}, "sk": {"S": "PROFILE"}})["Item"]
    store.commit(Commit(person=sam, interviews=(interview(company="Globex"),)))

    client.put_item(TableName=TABLE, Item=old)

    with pytest.raises(ConflictError):
        store.find_account("sam")


def test_a_write_that_leaves_an_interview_alone_keeps_the_account_readable(store: DynamoStore) -> None:
    sam = store.commit(Commit(person=person(), interviews=(interview("i1"), interview("i2"))))
    sam = store.commit(Commit(person=sam, interviews=(interview("i2", company="Globex"),)))
    store.commit(Commit(person=replace(sam, feed_revision=4)))

    account = store.find_account("sam")

    assert account
    assert [each.facts.company for each in account.interviews] == ["Acme", "Globex"]
    assert account.person.feed_revision == 4


def test_an_account_larger_than_a_page_of_the_query_is_read_whole(store: DynamoStore) -> None:
    sam = person()
    for each in range(5):
        sam = store.commit(Commit(person=sam, interviews=(interview(f"i{each}", company="A" * 300_000),)))

    account = store.find_account("sam")

    assert account
    assert len(account.interviews) == 5


def test_an_address_of_one_person_cannot_be_given_to_another(store: DynamoStore) -> None:
    store.commit(Commit(person=person("sam"), address_keys=("k1",)))

    with pytest.raises(ConflictError):
        store.commit(Commit(person=person("eve"), address_keys=("k1",)))

    assert store.find_person_id("k1") == "sam"
    assert store.find_person("eve") is None


def test_the_same_address_twice_in_one_commit_is_one_record(store: DynamoStore) -> None:
    store.commit(Commit(person=person(), address_keys=("k1", "k1")))

    assert store.find_person_id("k1") == "sam"


@pytest.mark.parametrize(
    ("commit", "words"),
    [
        (Commit(person=person(), interviews=tuple(interview(f"i{each}") for each in range(100))), "101 records"),
        (Commit(person=person(), interviews=(interview(company="A" * 410_000),)), "a record of"),
        (Commit(person=person(), interviews=(interview(company="é" * 205_000),)), "a record of"),
        (
            Commit(
                person=person(), interviews=tuple(interview(f"i{each}", company="A" * 390_000) for each in range(11))
            ),
            "bytes in one commit",
        ),
    ],
)
def test_what_dynamodb_would_refuse_is_refused_clearly_and_nothing_is_written(
    store: DynamoStore, client: Any, commit: Commit, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        store.commit(commit)

    assert items(client) == []


def test_only_what_waits_is_in_the_index(store: DynamoStore, client: Any) -> None:
    waiting, settled = step("s1"), step("s2", state=StepState.SENT)
    sam = store.commit(Commit(person=person(), interviews=(interview("i1", waiting, settled),), inbounds=(inbound(),)))
    assert sum("gsi1pk" in each for each in items(client)) == 2

    store.commit(
        Commit(
            person=sam,
            interviews=(interview("i1", settled),),
            inbounds=(inbound(state=StepState.SENT),),
        )
    )

    assert sum("gsi1pk" in each for each in items(client)) == 0
    assert store.list_due(LATER) == ()


def test_what_is_due_is_found_in_every_shard_and_listed_by_time(store: DynamoStore) -> None:
    names = [f"person{each:02}" for each in range(30)]
    for number, name in enumerate(names):
        due = NOON - timedelta(minutes=number)
        store.commit(Commit(person=person(name), interviews=(interview("i1", step(due=due)),)))

    assert [each.person_id for each in store.list_due(LATER)] == names[::-1]
    assert [each.person_id for each in store.list_due(LATER, limit=3)] == names[:-4:-1]


def test_a_mail_being_sent_is_due_again_when_its_lease_has_lapsed(store: DynamoStore) -> None:
    store.commit(Commit(person=person(), interviews=(interview("i1", step(state=StepState.SENDING)),)))

    assert store.list_due(NOON + timedelta(minutes=1)) == ()
    assert [each.step_id for each in store.list_due(NOON + timedelta(minutes=3))] == ["s1"]


def test_a_handled_mail_carries_the_time_it_may_be_forgotten(store: DynamoStore, client: Any) -> None:
    store.commit(Commit(person=person(), inbounds=(inbound(),)))

    (record,) = [each for each in items(client) if each["pk"]["S"] == "U#sam#MAIL"]
    assert int(record["ttl"]["N"]) == int((NOON + timedelta(days=90)).timestamp())


def test_a_cancelled_transaction_that_is_no_conflict_is_not_called_one(client: Any) -> None:
    store = DynamoStore("another-table", client=client)

    with pytest.raises(client.exceptions.ResourceNotFoundException):
        store.commit(Commit(person=person()))


def test_no_client_is_made_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)

    DynamoStore(TABLE)  # a client without a region would raise
