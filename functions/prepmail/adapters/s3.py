"""Keep raw mails in a bucket that forgets them after 30 days."""

from functools import cached_property
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


class S3Archive:
    """Implement ``ports.Archive``. A key is the object's key, prefix included, as SES reports it."""

    def __init__(self, bucket: str, client: "S3Client | None" = None) -> None:
        self._bucket = bucket
        self._given = client

    @cached_property
    def _client(self) -> "S3Client":
        retries = Config(connect_timeout=2, read_timeout=10, retries={"mode": "standard", "total_max_attempts": 4})
        return self._given or boto3.client("s3", config=retries)

    def put(self, key: str, content: bytes) -> None:
        """Keep the bytes under the key; the same key again changes nothing."""
        try:
            self._client.put_object(Bucket=self._bucket, Key=key, Body=content, IfNoneMatch="*")
        except self._client.exceptions.ClientError as error:
            if error.response.get("Error", {}).get("Code") != "PreconditionFailed":
                raise

    def get(self, key: str) -> bytes:
        """Return the bytes; raise ``KeyError`` when there are none. S3 only says so to who may list the bucket."""
        try:
            return self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except self._client.exceptions.NoSuchKey as error:
            raise KeyError(key) from error

    def delete(self, key: str) -> None:
        """Forget the bytes; a missing key is fine."""
        self._client.delete_object(Bucket=self._bucket, Key=key)
