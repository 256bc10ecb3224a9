"""Say where something went wrong without repeating its words, which may quote a mail."""

from pathlib import Path
from traceback import extract_tb


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
