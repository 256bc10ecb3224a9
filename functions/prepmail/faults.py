"""Say where something went wrong without repeating its words, which may quote a mail."""

from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Self


class Attempt:
    """Keep the fault that something ended with, where one failure must not end the rest."""

    error: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


def render_fault(error: BaseException | None) -> dict[str, object]:
    """Return the type of an exception, of what caused it, and the places it came through, innermost first."""
    if error is None:
        return {}
    cause = error.__cause__ or error.__context__
    return {
        "fault": type(error).__name__,
        "cause": type(cause).__name__ if cause else None,
        "places": [f"{Path(each.filename).name}:{each.lineno}" for each in reversed(extract_tb(error.__traceback__))][
            :8
        ],
    }
