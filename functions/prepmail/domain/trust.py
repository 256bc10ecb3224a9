"""Whose mail it is and what it may do: the table of docs/privacy.md and SECURITY.md as one pure function."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """The address a mail came to: the shared one, a person's own for filters, or the one in our Reply-To."""

    SHARED = "shared"
    PERSONAL = "personal"
    REPLY = "reply"


class Whose(StrEnum):
    """Whom a proven From belongs to, seen from the alias the mail came to.

    OWNER of the alias, SOMEBODY else who is known, WAITING for their confirmation, or NOBODY yet.
    """

    OWNER = "owner"
    SOMEBODY = "somebody"
    WAITING = "waiting"
    NOBODY = "nobody"


class Treatment(StrEnum):
    """What becomes of a mail. Only FOLLOW may command, correct or answer; FILE is read like a forward.

    CONFIRM asks the address in From whether it is theirs, LINK asks the owner of the alias whether From is theirs too.
    """

    FOLLOW = "follow"
    FILE = "file"
    CONFIRM = "confirm"
    LINK = "link"
    RELAY = "relay"
    DROP_UNSAFE = "dropped-unsafe"
    DROP_OWN = "dropped-own"
    DROP_BOUNCE = "dropped-bounce"
    DROP_AUTOMATIC = "dropped-automatic"
    DROP_UNTRUSTED = "dropped-untrusted"
    DROP_GONE = "dropped-gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """All that is known of a mail before it is read.

    ``own_machine``: the transport is the person's own, so that nobody needs to confirm anything.
    ``proven``: the one From is vouched for by the receiving server's own verdict (DMARC, RFC 7489), or the transport
    itself is trusted. ``alias_lives``: the alias is one of a person we have. ``forwarding_code``: it comes from a mail
    provider that asks whether it may forward. ``automatic`` is a machine's mail (RFC 3834), ``bounce`` one about
    another mail, ``own`` one that an instance of Prepmail wrote, ``unsafe`` one with a virus or taken for spam.
    """

    way: Way = Way.SHARED
    alias_lives: bool = False
    proven: bool = False
    own_machine: bool = False
    whose: Whose = Whose.NOBODY
    unsafe: bool = False
    own: bool = False
    bounce: bool = False
    automatic: bool = False
    forwarding_code: bool = False


def treat(mail: Sighting) -> Treatment:
    """Return what becomes of a mail. Whatever is not provably somebody's is dropped without a word."""
    if mail.unsafe:
        return Treatment.DROP_UNSAFE
    if mail.own:
        return Treatment.DROP_OWN
    if mail.bounce:
        return Treatment.DROP_BOUNCE
    if mail.way is Way.PERSONAL:
        return _to_personal(mail)
    if not mail.proven:
        return Treatment.DROP_UNTRUSTED
    if mail.whose in {Whose.OWNER, Whose.SOMEBODY}:
        return Treatment.FOLLOW
    if mail.own_machine and mail.way is Way.SHARED:
        return Treatment.FOLLOW
    # A stranger's machine gets no answer: it could be another one that answers machines (RFC 3834, 2).
    if mail.automatic:
        return Treatment.DROP_AUTOMATIC
    if mail.way is Way.REPLY and mail.alias_lives:
        return Treatment.LINK
    # Nobody is asked on the strength of an address that leads nowhere, deleted people least of all.
    return Treatment.CONFIRM if mail.way is Way.SHARED or mail.whose is Whose.WAITING else Treatment.DROP_GONE


def _to_personal(mail: Sighting) -> Treatment:
    """Treat a mail to the alias for filters: who knows it may hand in, only a proven owner may ask for anything."""
    if not mail.alias_lives:
        return Treatment.DROP_GONE
    if mail.forwarding_code:
        return Treatment.RELAY if mail.proven else Treatment.DROP_UNTRUSTED
    return Treatment.FOLLOW if mail.proven and mail.whose is Whose.OWNER else Treatment.FILE
