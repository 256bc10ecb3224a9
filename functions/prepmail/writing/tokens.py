"""The unguessable part of a person's links, and the keys that stand in for an address.

A token is an HMAC over what it is for, so it can be written into every mail without being stored; the store keeps
only its SHA-256. Raising ``Person.token_version`` makes new ones and kills the old.
"""

import base64
import hashlib
import hmac

from prepmail.domain.person import Person

FEED = "feed"
PAGE = "page"
STOP = "stop"
PURPOSES = (FEED, PAGE, STOP)


def render_token(secret: bytes, purpose: str, person: Person) -> str:
    """Return 43 URL-safe characters (256 bits) that open one thing of one person."""
    name = "\x00".join(("token", purpose, person.person_id, str(person.token_version)))
    return base64.urlsafe_b64encode(hmac.digest(secret, name.encode(), "sha256")).rstrip(b"=").decode()


def hash_token(token: str) -> str:
    """Return what the store knows of a token: its SHA-256 in hex."""
    return hashlib.sha256(token.encode()).hexdigest()


def token_hashes(secret: bytes, person: Person) -> tuple[tuple[str, str], ...]:
    """Return the purpose and hash of every current token of a person."""
    return tuple((purpose, hash_token(render_token(secret, purpose, person))) for purpose in PURPOSES)


def address_key(secret: bytes, address: str) -> str:
    """Return the keyed hash under which an address is looked up. Case is folded: no provider in use tells it apart."""
    return hmac.new(secret, b"address\x00" + address.strip().casefold().encode(), "sha256").hexdigest()


def person_id(secret: bytes, address: str) -> str:
    """Name a new person by their first address, so that two first mails at once make one account."""
    return hmac.new(secret, b"person\x00" + address.strip().casefold().encode(), "sha256").hexdigest()[:24]
