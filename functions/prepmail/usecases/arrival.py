"""One delivery of a mail to us: where its bytes are, its envelope, and what the receiving server found out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What the receiving server found out: each ``PASS``, ``FAIL``, ``GRAY`` or ``PROCESSING_FAILED``.

    ``from_domain`` is the domain of From as that server read it: ``dmarc`` is about this one and no other.
    """

    spf: str
    dkim: str
    dmarc: str
    spam: str
    virus: str
    from_domain: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One delivered mail: ``archive_key`` is where its bytes are, ``recipients`` are the envelope's, never those of To.

    ``verdicts`` is None where the transport itself is trusted (one machine, loopback): then ``envelope_sender`` is the
    person.
    """

    archive_key: str
    envelope_sender: str
    recipients: tuple[str, ...]
    verdicts: Verdicts | None
