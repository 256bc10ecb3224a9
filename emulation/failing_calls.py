"""Let one call to AWS fail: before it has an effect, or after it, with any error that AWS documents for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ConnectTimeoutError, ReadTimeoutError
from botocore.model import OperationModel

# What every service may answer (its "Common Errors"), and what the network may do.
COMMON = {
    "AccessDeniedException": 403,
    "ExpiredTokenException": 403,
    "InternalFailure": 500,
    "ServiceUnavailable": 503,
    "ThrottlingException": 400,
}
NO_CONNECTION = "no connection"
TIMEOUT_AFTER_EFFECT = "timeout after effect"
NETWORK = (NO_CONNECTION, TIMEOUT_AFTER_EFFECT)
# A transaction says for each of its actions why it was cancelled.
REASONS = ("ConditionalCheckFailed", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a run: its number there, what was called, and how many bytes were sent along."""

    number: int
    service: str
    operation: str
    sent: int = 0

    @property
    def name(self) -> str:
        """The call as people write it, ``dynamodb.Query``."""
        return f"{self.service}.{self.operation}"


@dataclass
class Trap:
    """Count the calls of all clients made after ``set``, and fail those that are asked for.

    ``fail_at`` is the number of the call, None for none; ``operation`` makes every call of that name fail instead.
    """

    calls: list[Call] = field(default_factory=list)
    error: str = NO_CONNECTION
    fail_at: int | None = None
    operation: str | None = None
    armed: bool = False
    _errors: dict[str, list[str]] = field(default_factory=dict)

    def set(self) -> None:
        """Watch every client that is made from now on by ``boto3.client``."""
        boto3.setup_default_session()
        events = boto3._get_default_session().events  # noqa: SLF001  clients copy its handlers
        before: Any = self._before  # the stubs know nothing of handlers that answer
        events.register("before-call.*.*", before)
        events.register("after-call.*.*", self._after)

    def arm(self, error: str = NO_CONNECTION, *, fail_at: int | None = None, operation: str | None = None) -> None:
        """Begin to count anew."""
        self.calls.clear()
        self.error, self.fail_at, self.operation, self.armed = error, fail_at, operation, True

    def disarm(self) -> tuple[Call, ...]:
        """Fail nothing any more; return the calls since it was armed."""
        self.armed = False
        return tuple(self.calls)

    @contextmanager
    def open(self) -> Iterator[None]:
        """Let calls through for a while, uncounted."""
        self.armed = False
        yield
        self.armed = True

    def errors_of(self, call: Call) -> list[str]:
        """Return what can happen to a call that was seen."""
        return self._errors[call.name]

    def _before(
        self, model: OperationModel, params: dict[str, Any], **_: Any
    ) -> tuple[AWSResponse, dict[str, Any]] | None:
        if not self.armed:
            return None
        body = params.get("body") or b""
        body = body.getvalue() if isinstance(body, BytesIO) else body
        call = Call(len(self.calls), model.service_model.service_name, model.name, len(body))
        self.calls.append(call)
        self._errors.setdefault(call.name, list(_errors_of(model)))
        if not self._falls_for(call) or self.error == TIMEOUT_AFTER_EFFECT:
            return None
        if self.error == NO_CONNECTION:
            raise ConnectTimeoutError(endpoint_url="https://example.com")
        return _refusal(self.error)

    def _after(self, model: OperationModel, **_: Any) -> None:
        if self.armed and self.error == TIMEOUT_AFTER_EFFECT and self._falls_for(self.calls[-1]):
            raise ReadTimeoutError(endpoint_url=f"https://example.com/{model.name}")

    def _falls_for(self, call: Call) -> bool:
        return call.number == self.fail_at or call.name == self.operation


def _errors_of(model: OperationModel) -> Iterator[str]:
    documented = {each.metadata.get("error", {}).get("code", each.name) for each in model.error_shapes}
    yield from sorted(documented | set(COMMON))
    if "TransactionCanceledException" in documented:
        yield from (f"TransactionCanceledException/{each}" for each in REASONS)
    yield from NETWORK


def _refusal(error: str) -> tuple[AWSResponse, dict[str, Any]]:
    """Return what botocore makes of an answer with this error."""
    code, _, reason = error.partition("/")
    status = COMMON.get(code, 400)
    told: dict[str, Any] = {
        "Error": {"Code": code, "Message": "made up"},
        "ResponseMetadata": {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0},
    }
    if code == "TransactionCanceledException":
        told["CancellationReasons"] = [{"Code": reason or "ValidationError"}, {"Code": "None"}]
    headers: Any = {}
    body: Any = None
    return AWSResponse("https://example.com", status, headers, body), told
