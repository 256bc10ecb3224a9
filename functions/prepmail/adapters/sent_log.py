"""Remember in the table which mails SES has sent, since SES itself cannot be asked.

| record | pk             | sk | beside it                  |
|--------|----------------|----|----------------------------|
| sent   | ``SENT#<key>`` | S  | ``message_id``; ``ttl``    |

SES tells of each mail it sends within seconds, by an event. A function that died between sending a mail and noting it
tries again after its lease, two minutes later, and finds the record.
"""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# Longer than any message stays in a queue and its dead letters.
_REMEMBERED = timedelta(days=30)


class SentLog:
    """The mails that left, by the key of their envelope. The client is made when it is first needed."""

    def __init__(self, table_name: str, client: "DynamoDBClient | None" = None) -> None:
        self._table = table_name
        self._given = client

    @cached_property
    def _client(self) -> "DynamoDBClient":
        retries = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4})
        return self._given or boto3.client("dynamodb", config=retries)

    def find(self, key: str) -> str | None:
        """Return the id that SES gave the mail of this envelope, None when it is not known to have left."""
        found = self._client.get_item(TableName=self._table, Key=_key(key), ConsistentRead=True).get("Item")
        return found["message_id"]["S"] if found else None

    def put(self, key: str, message_id: str, *, now: datetime) -> None:
        """Note that a mail has left; the same again changes nothing."""
        expires = int((now.astimezone(UTC) + _REMEMBERED).timestamp())
        item = {**_key(key), "message_id": {"S": message_id}, "ttl": {"N": str(expires)}}
        self._client.put_item(TableName=self._table, Item=item)


def _key(key: str) -> dict[str, dict[str, str]]:
    return {"pk": {"S": f"SENT#{key}"}, "sk": {"S": "S"}}
