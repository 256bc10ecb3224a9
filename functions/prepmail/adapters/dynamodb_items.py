"""How accounts lie in one DynamoDB table: a person's record, their interviews and mails, and the names they go by.

| record    | pk                      | sk        | beside ``record``, its JSON text (prepmail.records)               |
|-----------|-------------------------|-----------|-------------------------------------------------------------------|
| person    | ``U#<id>``              | PROFILE   | ``revision``; ``written``, the interviews of its last commit      |
| interview | ``U#<id>``              | ``I#<id>`` | ``revision`` of the person that wrote it; index                   |
| mail      | ``U#<id>#MAIL``         | its key   | ``ttl``; index                                                    |
| copy      | ``U#<id>#SENT``         | its key   | no ``record``: ``content``, the mail as sent, compressed; ``ttl`` |
| address   | ``EMAIL#<key>``         | A         | ``person_id``                                                     |

The sparse index GSI1 (``gsi1pk`` a shard, ``gsi1sk`` an instant) holds only what still waits to be sent.
"""

import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from prepmail.domain.account import Inbound
from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.domain.step import Step, StepState
from prepmail.ports import Commit, SentCopy, StepRef
from prepmail.records import parse_record, render_record

INDEX = "GSI1"
SHARDS = 8

Item = dict[str, Any]


def puts_of(table: str, commit: Commit, person: Person) -> list[Any]:
    """Return the Put actions of one transaction, each key once (two actions on one item are refused)."""
    pk = f"U#{person.person_id}"
    interviews = {f"I#{each.interview_id}": each for each in commit.interviews}
    revision = {"N": str(person.revision)}
    profile: Item = {
        "pk": {"S": pk},
        "sk": {"S": "PROFILE"},
        "record": {"S": render_record(person)},
        "revision": revision,
        "written": {"L": [{"S": each} for each in interviews]},
    }
    guard: Item = {"Item": profile, "ConditionExpression": "attribute_not_exists(#pk)"}
    guard["ExpressionAttributeNames"] = {"#pk": "pk"}
    if commit.person.revision:
        guard["ConditionExpression"] = "#revision = :read"
        guard["ExpressionAttributeNames"] = {"#revision": "revision"}
        guard["ExpressionAttributeValues"] = {":read": {"N": str(commit.person.revision)}}
    puts: list[Item] = [guard]
    for sk, interview in interviews.items():
        item = {"pk": {"S": pk}, "sk": {"S": sk}, "record": {"S": render_record(interview)}, "revision": revision}
        puts.append({"Item": item | _index(pk, interview.steps)})
    for inbound in {each.key: each for each in commit.inbounds}.values():
        item = {"pk": {"S": f"{pk}#MAIL"}, "sk": {"S": inbound.key}, "record": {"S": render_record(inbound)}}
        item["ttl"] = {"N": str(int(inbound.expires_at.timestamp()))}
        puts.append({"Item": item | _index(pk, (inbound.answer,))})
    puts += [{"Item": _copy_item(pk, each)} for each in {each.key: each for each in commit.copies}.values()]
    names = [(f"EMAIL#{each}", "A") for each in commit.address_keys]
    owner = {"S": person.person_id}
    puts += [
        {
            "Item": {"pk": {"S": name}, "sk": {"S": sk}, "person_id": owner},
            "ConditionExpression": "attribute_not_exists(#pk) OR #person = :person",
            "ExpressionAttributeNames": {"#pk": "pk", "#person": "person_id"},
            "ExpressionAttributeValues": {":person": owner},
        }
        for name, sk in dict.fromkeys(names)
    ]
    return [{"TableName": table, **each} for each in puts]


def _copy_item(pk: str, copy: SentCopy) -> Item:
    return {
        "pk": {"S": f"{pk}#SENT"},
        "sk": {"S": copy.key},
        "content": {"B": zlib.compress(copy.content)},
        "ttl": {"N": str(int(copy.expires_at.timestamp()))},
    }


def content_of(item: Item) -> bytes:
    """Return the mail of a stored copy."""
    return zlib.decompress(item["content"]["B"])


def is_whole(profile: Item, interviews: dict[str, Item]) -> bool:
    """Tell whether profile and interviews are of one moment."""
    revision = int(profile["revision"]["N"])
    seen = {sk: int(each["revision"]["N"]) for sk, each in interviews.items()}
    return all(seen.get(each["S"]) == revision for each in profile["written"]["L"]) and all(
        each <= revision for each in seen.values()
    )


def _waits_until(step: Step) -> datetime | None:
    """Return when a step wants to be sent: its due instant, after a broken-off try the end of the lease, else None."""
    if step.state is StepState.PLANNED and not step.in_answer:
        return step.due
    if step.state is StepState.SENDING:
        return step.lease_until or step.due
    return None


def _index(pk: str, steps: tuple[Step, ...]) -> Item:
    instants = [instant for instant in map(_waits_until, steps) if instant]
    if not instants:
        return {}
    shard = zlib.crc32(pk.encode()) % SHARDS
    return {"gsi1pk": {"S": f"DUE#{shard}"}, "gsi1sk": {"S": sortable(min(instants))}}


def waiting_in(pk: str, item: Item) -> Iterator[tuple[datetime, StepRef]]:
    """Yield each waiting step of a stored interview or mail with its instant."""
    person_id = pk.removeprefix("U#").removesuffix("#MAIL")
    interview_id: str | None = None
    inbound_key: str | None = None
    steps: tuple[Step, ...]
    if pk.endswith("#MAIL"):
        inbound = parse_record(item["record"]["S"], Inbound)
        inbound_key, steps = inbound.key, (inbound.answer,)
    else:
        interview = parse_record(item["record"]["S"], Interview)
        interview_id, steps = interview.interview_id, interview.steps
    for step in steps:
        instant = _waits_until(step)
        if instant:
            yield (
                instant,
                StepRef(
                    person_id=person_id,
                    step_id=step.step_id,
                    generation=step.generation,
                    interview_id=interview_id,
                    inbound_key=inbound_key,
                ),
            )


def sortable(instant: datetime) -> str:
    """Return an instant as text whose order is the order of time."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def owner_of(item: Item | None) -> str | None:
    """Return the person that an address or link record names, None without a record."""
    return str(item["person_id"]["S"]) if item else None


def size_of(item: Item) -> int:
    """Return the bytes DynamoDB counts for an item, a little over: names and values as UTF-8."""
    return sum(len(name) + _bytes_of(value) for name, value in item.items())


def _bytes_of(value: dict[str, Any]) -> int:
    return len(value["B"]) if "B" in value else len(str(value).encode())
