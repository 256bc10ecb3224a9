"""What a reply of the person brought about, for the one mail that tells them: done, asked, not understood."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Did(StrEnum):
    """One thing that was done, or was asked for and needed no doing."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    ANSWERED = "answered"
    NOTHING_ASKED = "nothing-asked"
    STOPPED = "stopped"
    UNDONE = "undone"
    SETTINGS_UNDONE = "settings-undone"
    NOTHING_TO_UNDO = "nothing-to-undo"
    SPLIT = "split"
    NOT_SPLIT = "not-split"
    NOTED = "noted"
    PROMISED = "promised"
    ZONE = "zone"
    PAUSED = "paused"
    NOT_PAUSED = "not-paused"
    RESUMED = "resumed"
    UNSUBSCRIBED = "unsubscribed"
    NEW_LINKS = "new-links"
    EXPORTED = "exported"
    KEPT = "kept"
    STATUS = "status"
    HELP = "help"
    LINKED = "linked"
    NOT_LINKED = "not-linked"
    FORWARDING = "forwarding"
    MERGED = "merged"
    NO_INTERVIEW = "no-interview"


class Asks(StrEnum):
    """What we need to know before we do anything."""

    WHICH = "which"
    TIME = "time"
    DELETE = "delete"
    LINK = "link"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One thing done: to which interview, until or by when (UTC), and a ``detail`` in words (a zone, an address)."""

    did: Did
    interview_id: str | None = None
    until: datetime | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Everything one reply brought about. ``unclear`` are the person's words that said nothing to us.

    ``asks`` is the one question we have, ``about`` what it is about: an address to link, for one.
    """

    done: tuple[Done, ...] = ()
    asks: Asks | None = None
    about: str | None = None
    unclear: tuple[str, ...] = ()
