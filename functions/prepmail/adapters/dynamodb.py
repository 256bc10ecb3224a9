"""Read and write accounts in a DynamoDB table: one guarded transaction writes, the person's revision guards.

How the records lie in the table: ``prepmail.adapters.dynamodb_items``.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

from prepmail.adapters.dynamodb_items import (
    INDEX,
    SHARDS,
    Item,
    content_of,
    is_whole,
    owner_of,
    puts_of,
    size_of,
    sortable,
    waiting_in,
)
from prepmail.domain.account import Account, Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.errors import ConflictError
from prepmail.ports import Commit, StepRef
from prepmail.records import parse_record

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

ACTIONS_LIMIT = 100
ITEM_BYTES_LIMIT = 400 * 1024
TRANSACTION_BYTES_LIMIT = 4 * 1024 * 1024
_READS = 3
_FORGETTING = 8


class DynamoStore:
    """Implement ``ports.Store``. The client is made when it is first needed."""

    def __init__(self, table_name: str, client: "DynamoDBClient | None" = None) -> None:
        self._table = table_name
        self._given = client

    @cached_property
    def _client(self) -> "DynamoDBClient":
        retries = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4})
        return self._given or boto3.client("dynamodb", config=retries)

    def find_person_id(self, address_key: str) -> str | None:
        """Return the person an address belongs to, or None."""
        return owner_of(self._find(f"EMAIL#{address_key}", "A"))

    def find_person(self, person_id: str) -> Person | None:
        """Return the person alone, or None."""
        item = self._find(f"U#{person_id}", "PROFILE")
        return parse_record(item["record"]["S"], Person) if item else None

    def find_account(self, person_id: str) -> Account | None:
        """Return the person with all interviews, or None.

        A Query may show half of a transaction (its isolation is read-committed), so the profile names what its commit
        wrote and a torn view is read again; one that stays torn raises ``ConflictError``.
        """
        for _ in range(_READS):
            # Backwards, so that the profile comes first: what later pages show is then as new or newer, never older.
            items = {each["sk"]["S"]: each for each in self._query(f"U#{person_id}")}
            profile = items.pop("PROFILE", None)
            if profile is None:
                return None
            if is_whole(profile, items):
                return Account(
                    person=parse_record(profile["record"]["S"], Person),
                    interviews=tuple(parse_record(items[sk]["record"]["S"], Interview) for sk in sorted(items)),
                )
        raise ConflictError("the account kept changing while it was read")

    def find_inbound(self, person_id: str, key: str) -> Inbound | None:
        """Return the record of a handled mail, or None. One past its ``expires_at`` may still be there for two days."""
        item = self._find(f"U#{person_id}#MAIL", key)
        return parse_record(item["record"]["S"], Inbound) if item else None

    def list_inbounds(self, person_id: str) -> tuple[Inbound, ...]:
        """Return the handled mails of a person, oldest first."""
        found = (parse_record(each["record"]["S"], Inbound) for each in self._query(f"U#{person_id}#MAIL"))
        return tuple(sorted(found, key=lambda each: (each.received_at, each.key)))

    def list_copies(self, person_id: str) -> dict[str, bytes]:
        """Return the mails that were sent to a person and are kept, by the key of their envelope."""
        return {each["sk"]["S"]: content_of(each) for each in self._query(f"U#{person_id}#SENT")}

    def commit(self, commit: Commit) -> Person:
        """Write all or nothing; return the person with its new revision.

        Raise ``ConflictError`` when the stored revision is another, or an address is somebody else's already.
        Raise ``ValueError`` for more than 100 records, 4 MB together or 400 KB in one, before anything is written
        (the limits of TransactWriteItems).
        """
        person = replace(commit.person, revision=commit.person.revision + 1)
        puts = puts_of(self._table, commit, person)
        _check_limits([size_of(each["Item"]) for each in puts])
        try:
            self._client.transact_write_items(TransactItems=[{"Put": each} for each in puts])
        except self._client.exceptions.TransactionCanceledException as error:
            codes = {each.get("Code") for each in error.response.get("CancellationReasons", ())}
            if codes & {"ConditionalCheckFailed", "TransactionConflict"}:
                raise ConflictError("somebody else wrote first") from error
            raise
        except self._client.exceptions.TransactionConflictException as error:
            raise ConflictError("somebody else wrote first") from error
        return person

    def forget(self, person_id: str, *, address_keys: tuple[str, ...]) -> None:
        """Remove everything kept of a person, the profile last and only as it was read: a write meanwhile starts over.

        A crash half-way leaves the profile, so that it can be done again.
        """
        pk = f"U#{person_id}"
        for _ in range(_FORGETTING):
            profile = self._find(pk, "PROFILE")
            own = [each for each in self._query(pk) if each["sk"]["S"] != "PROFILE"]
            names = [{"pk": {"S": f"EMAIL#{each}"}, "sk": {"S": "A"}} for each in address_keys]
            for each in (*own, *self._query(f"{pk}#MAIL"), *self._query(f"{pk}#SENT"), *names):
                self._client.delete_item(TableName=self._table, Key={"pk": each["pk"], "sk": each["sk"]})
            if profile is None:
                return
            try:
                self._client.delete_item(
                    TableName=self._table,
                    Key={"pk": {"S": pk}, "sk": {"S": "PROFILE"}},
                    ConditionExpression="#revision = :read",
                    ExpressionAttributeNames={"#revision": "revision"},
                    ExpressionAttributeValues={":read": profile["revision"]},
                )
            except self._client.exceptions.ConditionalCheckFailedException:
                continue
            return
        raise ConflictError("the account kept changing while it was forgotten")

    def list_due(self, before: datetime, limit: int = 100) -> tuple[StepRef, ...]:
        """Return what waits and was due before an instant, earliest first.

        The index may lag by a moment; each record it names is then read as it is now.
        """
        keys = [
            (each["gsi1sk"]["S"], each["pk"]["S"], each["sk"]["S"])
            for shard in range(SHARDS)
            for each in self._query_due(shard, before, limit)
        ]
        waiting: list[tuple[datetime, StepRef]] = []
        for _, pk, sk in sorted(keys)[:limit]:
            item = self._find(pk, sk)
            if item:
                waiting.extend(each for each in waiting_in(pk, item) if each[0] < before)
        waiting.sort(key=lambda each: (each[0], each[1].step_id))
        return tuple(ref for _, ref in waiting[:limit])

    def list_person_ids(self) -> tuple[str, ...]:
        """Return every person's id by reading the whole table: for operations, never for a request."""
        pages = self._client.get_paginator("scan").paginate(
            TableName=self._table,
            FilterExpression="#sk = :profile",
            ProjectionExpression="#pk",
            ExpressionAttributeNames={"#pk": "pk", "#sk": "sk"},
            ExpressionAttributeValues={":profile": {"S": "PROFILE"}},
        )
        return tuple(sorted(each["pk"]["S"].removeprefix("U#") for page in pages for each in page["Items"]))

    def _find(self, pk: str, sk: str) -> Item | None:
        key = {"pk": {"S": pk}, "sk": {"S": sk}}
        return self._client.get_item(TableName=self._table, Key=key, ConsistentRead=True).get("Item")

    def _query(self, pk: str) -> Iterator[Item]:
        pages = self._client.get_paginator("query").paginate(
            TableName=self._table,
            KeyConditionExpression="#pk = :pk",
            ExpressionAttributeNames={"#pk": "pk"},
            ExpressionAttributeValues={":pk": {"S": pk}},
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        for page in pages:
            yield from page["Items"]

    def _query_due(self, shard: int, before: datetime, limit: int) -> list[Item]:
        return self._client.query(
            TableName=self._table,
            IndexName=INDEX,
            KeyConditionExpression="#pk = :shard AND #sk < :before",
            ExpressionAttributeNames={"#pk": "gsi1pk", "#sk": "gsi1sk"},
            ExpressionAttributeValues={":shard": {"S": f"DUE#{shard}"}, ":before": {"S": sortable(before)}},
            Limit=limit,
        )["Items"]


def _check_limits(sizes: list[int]) -> None:
    """Refuse what DynamoDB would refuse, saying how much too large it is."""
    if len(sizes) > ACTIONS_LIMIT:
        raise ValueError(f"{len(sizes)} records in one commit, at most {ACTIONS_LIMIT} are possible")
    if max(sizes) > ITEM_BYTES_LIMIT:
        raise ValueError(f"a record of {max(sizes)} bytes, at most {ITEM_BYTES_LIMIT} are possible")
    if sum(sizes) > TRANSACTION_BYTES_LIMIT:
        raise ValueError(f"{sum(sizes)} bytes in one commit, at most {TRANSACTION_BYTES_LIMIT} are possible")
