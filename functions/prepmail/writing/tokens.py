"""The unguessable part of a person's links, and the keys that stand in for an address.

A token is the person's id with an HMAC over what it is for, so it needs no record of its own: it can be written into
every mail, and opening a link costs one read. Raising a version in the ``Person`` makes new ones and kills the old.
"""

import base64
import hmac
import re

from prepmail.domain.person import Person

FEED = "feed"
WORK_FEED = "work-feed"
PAGE = "page"
STOP = "stop"
CONFIRM = "confirm"

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_ID_CHARACTERS = 16
_SIGNATURE_BYTES = 20
_FORM_BYTES = 18
_OLDER_VERSIONS = 50


def render_token(secret: bytes, purpose: str, person: Person) -> str:
    """Return 43 URL-safe characters that open one thing of one person: 96 bits of id, 160 of signature."""
    return _sign(secret, purpose, person, _version(purpose, person))


def parse_token(token: str) -> str | None:
    """Return whose token it says it is, None for what cannot be one. Believe it only after ``is_valid``."""
    if not _TOKEN.fullmatch(token):
        return None
    return base64.urlsafe_b64decode(token[:_ID_CHARACTERS]).hex()


def is_valid(secret: bytes, purpose: str, person: Person, token: str) -> bool:
    """Tell in constant time whether a token opens this of the person today.

    The unsubscribe link of an old mail keeps working after the links were renewed: it can only stop mail (RFC 8058).
    """
    versions = [_version(purpose, person)]
    if purpose == STOP:
        oldest = max(1, person.token_version - _OLDER_VERSIONS)
        versions += [str(each) for each in range(oldest, person.token_version)]
    matches = [hmac.compare_digest(_sign(secret, purpose, person, each), token) for each in versions]
    return any(matches)


def render_form_token(secret: bytes, action: str, person: Person) -> str:
    """Return what a form of the page carries, so that no foreign page can post one action as another."""
    name = "\x00".join(("form", action, person.person_id, _version(PAGE, person)))
    return base64.urlsafe_b64encode(hmac.digest(secret, name.encode(), "sha256")[:_FORM_BYTES]).decode()


def address_key(secret: bytes, address: str) -> str:
    """Return the keyed hash under which an address is looked up. Case is folded: no provider in use tells it apart."""
    return hmac.new(secret, b"address\x00" + address.strip().casefold().encode(), "sha256").hexdigest()


def person_id(secret: bytes, address: str) -> str:
    """Name a new person by their first address, so that two first mails at once make one account.

    It is 24 hexadecimal digits, which is what a token has room for.
    """
    return hmac.new(secret, b"person\x00" + address.strip().casefold().encode(), "sha256").hexdigest()[:24]


def _version(purpose: str, person: Person) -> str:
    links = {FEED: person.feed, WORK_FEED: person.work_feed}
    return f"{person.token_version}.{links[purpose].version}" if purpose in links else str(person.token_version)


def _sign(secret: bytes, purpose: str, person: Person, version: str) -> str:
    name = f"token\x00{purpose}\x00{person.person_id}\x00{version}"
    signature = hmac.digest(secret, name.encode(), "sha256")[:_SIGNATURE_BYTES]
    return base64.urlsafe_b64encode(bytes.fromhex(person.person_id) + signature).rstrip(b"=").decode()
