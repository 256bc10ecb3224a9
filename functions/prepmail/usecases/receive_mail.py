"""A mail has arrived: read it, decide what changed, write it down once, answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What the receiving server found out about the sender, each ``PASS``, ``FAIL``, ``GRAY`` or ``PROCESSING_FAILED``."""

    spf: str
    dkim: str
    dmarc: str
    spam: str
    virus: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One delivered mail. ``archive_key`` is where its bytes are; ``recipients`` are those of the envelope, never of To.

    ``verdicts`` is None where the transport itself is trusted (one machine, loopback): then ``envelope_sender`` is the
    person.
    """

    archive_key: str
    envelope_sender: str
    recipients: tuple[str, ...]
    verdicts: Verdicts | None
