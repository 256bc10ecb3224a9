"""Read the secret that signs links from the SSM parameter store."""

from typing import Any

import boto3
from botocore.config import Config

SECRET_BYTES = 32


def get_secret(parameter: str, client: Any = None) -> bytes:
    """Return the value of a SecureString as bytes; raise ``ValueError`` when it is shorter than 32."""
    retries = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4})
    ssm: Any = client or boto3.client("ssm", config=retries)
    secret = str(ssm.get_parameter(Name=parameter, WithDecryption=True)["Parameter"]["Value"]).encode()
    if len(secret) < SECRET_BYTES:
        raise ValueError(f"the parameter {parameter} holds less than {SECRET_BYTES} bytes")
    return secret
