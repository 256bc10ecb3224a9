"""Which of two messages about one event holds: the one we have or the one that came (RFC 5546, 2.1.5)."""

from datetime import datetime
from enum import StrEnum

from prepmail.domain.reading import Version


class Order(StrEnum):
    """How an incoming message stands to the one we hold."""

    NEWER = "newer"
    DUPLICATE = "duplicate"
    STALE = "stale"


def compare(held: Version, held_cancelled: bool, incoming: Version, incoming_cancelled: bool) -> Order:  # noqa: FBT001 - two pairs, read in order
    """Say whether an incoming message with the same UID and RECURRENCE-ID replaces the one we hold.

    The higher SEQUENCE wins; DTSTAMP breaks the tie (RFC 5546, 2.1.5). Where both agree a CANCEL beats a REQUEST: a
    sender that writes both in one second without raising SEQUENCE means the cancellation, and mail about a cancelled
    interview is the dearer error. The same kind again is a duplicate, whatever else its text says.

    This is a total order, so the messages of one event end in the same state in whatever order they come. That is why
    there is no exception for a CANCEL that carries a lower SEQUENCE but a later DTSTAMP: it would beat a REQUEST that
    beats a third which beats it, and the end would depend on the post. A REQUEST that follows a CANCEL (higher
    SEQUENCE, or the same with a later DTSTAMP) brings the event back.
    """
    ours, theirs = _rank(held, cancelled=held_cancelled), _rank(incoming, cancelled=incoming_cancelled)
    if theirs == ours:
        return Order.DUPLICATE
    return Order.NEWER if theirs > ours else Order.STALE


def _rank(version: Version, *, cancelled: bool) -> tuple[int, datetime, bool]:
    return version.sequence, version.dtstamp, cancelled
