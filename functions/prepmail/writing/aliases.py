"""Addresses of ours that carry a secret: one per person for their mail filters, one per subject for our Reply-To.

Senders lower local parts, so the secret is written in lower-case base32: 96 bits of person, 128 of signature. The one
in a Reply-To also names the interview or mail it is about, and proves nothing: who replies must be who they say.
"""

import base64
import binascii
import hmac
import re
from dataclasses import dataclass

from prepmail.domain.person import Person
from prepmail.domain.trust import Way

_PERSON_BYTES = 12
_TOPIC_BYTES = 6
_SIGNATURE_BYTES = 16
_LETTERS = {Way.PERSONAL: "u", Way.REPLY: "r"}
_ALIAS = re.compile(r"(?P<letter>[ur])-(?P<code>[a-z2-7]{40,60})")
_TOPIC = re.compile(r"[im][0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """What an address says it is. ``topic`` is ``i`` or ``m`` and the beginning of an interview's or a mail's id.

    Believe it only after ``is_valid_alias``.
    """

    way: Way
    person_id: str
    topic: str
    signature: bytes


def render_personal_alias(secret: bytes, person: Person) -> str:
    """Return the local part of the address a person gives to their mail filter; new links make a new one."""
    return _render(secret, Way.PERSONAL, person, "")


def render_reply_alias(secret: bytes, person: Person, *, interview_id: str | None, inbound_key: str | None) -> str:
    """Return the local part of the Reply-To of a mail: it names the interview, else the mail it answers."""
    topic = f"i{interview_id[:12]}" if interview_id else f"m{inbound_key[:12]}" if inbound_key else ""
    return _render(secret, Way.REPLY, person, topic if _TOPIC.fullmatch(topic) else "")


def parse_alias(address: str, domain: str) -> Alias | None:
    """Return what an address of ours says, None for any other address. Case does not matter."""
    local, _, host = address.strip().strip("<>").casefold().rpartition("@")
    found = _ALIAS.fullmatch(local)
    if found is None or host != domain.casefold():
        return None
    code = found["code"].upper()
    try:
        content = base64.b32decode(code + "=" * (-len(code) % 8))
    except (binascii.Error, ValueError):
        return None
    way = Way.PERSONAL if found["letter"] == "u" else Way.REPLY
    head, signature = content[:-_SIGNATURE_BYTES], content[-_SIGNATURE_BYTES:]
    topic = ""
    if len(head) == _PERSON_BYTES + 1 + _TOPIC_BYTES:
        topic = chr(head[_PERSON_BYTES]) + head[_PERSON_BYTES + 1 :].hex()
    elif len(head) != _PERSON_BYTES:
        return None
    if topic and not _TOPIC.fullmatch(topic):
        return None
    return Alias(way=way, person_id=head[:_PERSON_BYTES].hex(), topic=topic, signature=signature)


def is_valid_alias(secret: bytes, person: Person, alias: Alias) -> bool:
    """Tell in constant time whether an alias is one we made for this person, and a personal one today's."""
    return hmac.compare_digest(_sign(secret, alias.way, person, alias.topic), alias.signature)


def _render(secret: bytes, way: Way, person: Person, topic: str) -> str:
    head = bytes.fromhex(person.person_id)
    if topic:
        head += topic[0].encode() + bytes.fromhex(topic[1:])
    code = base64.b32encode(head + _sign(secret, way, person, topic)).decode().rstrip("=").lower()
    return f"{_LETTERS[way]}-{code}"


def _sign(secret: bytes, way: Way, person: Person, topic: str) -> bytes:
    # Replies to old mails stay replies; only the filter's address is worth anything by itself.
    version = str(person.token_version) if way is Way.PERSONAL else ""
    name = f"alias\x00{way.value}\x00{person.person_id}\x00{topic}\x00{version}"
    return hmac.digest(secret, name.encode(), "sha256")[:_SIGNATURE_BYTES]
