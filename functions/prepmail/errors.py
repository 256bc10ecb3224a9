"""Failures that are expected and permanent: told to the person, never retried.

Anything that is not a ``PrepmailError`` escapes, is retried by the queue and ends in the dead-letter queue.
"""


class PrepmailError(Exception):
    """Tell the person; a retry would not help. ``reason`` is a stable token that picks the words of the answer."""

    reason = "unreadable"

    def __init__(self, reason: str | None = None) -> None:
        super().__init__(reason or self.reason)
        self.reason = reason or self.reason


class NotReadableError(PrepmailError):
    """Say why a mail or file could not be read.

    Reasons: ``no-calendar`` (no calendar part found), ``broken-calendar`` (one that no repair could save),
    ``no-event`` (a calendar file without VEVENT), ``too-large``, ``too-deep``, ``too-many-parts``, ``empty``.
    """


class ConflictError(Exception):
    """Say that somebody else wrote first: read again and decide again. Retried in place, then by the queue."""


class SendRefusedError(PrepmailError):
    """Say that the mail service refused this one message for good (bad address, rejected content)."""

    reason = "send-refused"


class NotUsableError(PrepmailError):
    """Say why what was typed into a form of the page cannot be used.

    Reasons: ``broken-form``, ``no-date``, ``no-hour``, ``no-zone``, ``no-link``, ``too-long``, ``odd-signs``,
    ``not-ahead`` (a pause that would be over), ``no-such-hour`` (clocks skip it that day), ``ends-before``,
    ``changed-meanwhile``, ``empty``, ``unconfirmed``.
    """

    reason = "broken-form"
