"""How an interview stands, and what can happen to it: the words of docs/life.md."""

from enum import StrEnum


class State(StrEnum):
    """How an interview stands.

    HELD waits for one of the offered times to be agreed, PAUSED for a new date at all. DONE took place.
    """

    HELD = "held"
    CONFIRMED = "confirmed"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    DONE = "done"
    REJECTED = "rejected"
    OFFER = "offer"
    ON_HOLD = "on-hold"


class Event(StrEnum):
    """What changed an interview; names an entry of its history."""

    MOVED = "moved"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    REVIVED = "revived"
    HELD = "held"
    LOCKED = "locked"
    PAUSED = "paused"
    REJECTED = "rejected"
    OFFER = "offer"
    ON_HOLD = "on-hold"
    CORRECTED = "corrected"
    STOPPED = "stopped"
    ANSWERED = "answered"
    MERGED = "merged"
    UNDONE = "undone"
