"""Mailboxes as a header block inside a text shows them: ``Ana Lee <ana@…>``, ``Ana Lee [mailto:…]``, or a bare name.

Not the grammar of RFC 5322: these lines were made for people, and clients rewrite them.
"""

import re
from typing import Final

from prepmail.reading.mail.letters import Address

_MAX_TEXT: Final = 4_000
_MAX_ADDRESSES: Final = 50
_MAX_NAME: Final = 120
EMAIL = re.compile(r"(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
_MAILTO = re.compile(r"\[?mailto:", re.IGNORECASE)
_EDGES: Final = " \t<>()[]{}\"'“”„«»‘’*|_:"
_BEHALF = re.compile(
    r"\b(?:on behalf of|im auftrag von|de la part de|en nombre de|em nome de|namens|w imieniu|på vegne af)\b",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\(([^()]{2,120})\)")


def parse_addresses(text: str) -> tuple[Address, ...]:
    """Return the mailboxes of a line, in order, each once; names alone have an empty ``email``."""
    text = _MAILTO.sub(" ", text[:_MAX_TEXT])
    found: dict[str, Address] = {}
    at = 0
    for match in EMAIL.finditer(text):
        email = match[0].strip("'").lower()
        if email not in found and len(found) < _MAX_ADDRESSES:
            found[email] = Address(name=_name(text[at : match.start()]), email=email)
        at = match.end()
    if found:
        return tuple(found.values())
    names = (_name(each) for each in re.split(r"[;；]", text)[:_MAX_ADDRESSES])
    return tuple(Address(name=name, email="") for name in names if name)


def parse_sender(text: str) -> Address | None:
    """Return who a line says it is from: the first mailbox, with the name that stands before or after it."""
    text = _BEHALF.split(text[:_MAX_TEXT], maxsplit=1)[0]
    said = parse_addresses(text)
    if not said or said[0].name or not said[0].email:
        return said[0] if said else None
    # "ana@… (Ana Lee)", an older custom (RFC 5322, 3.4).
    comment = _COMMENT.search(text)
    name = _name(comment[1]) if comment and "@" not in comment[1] else None
    return Address(name=name, email=said[0].email)


def _name(text: str) -> str | None:
    name = " ".join(text.strip(_EDGES + ",;；、").split())[:_MAX_NAME]
    return name if any(each.isalpha() for each in name) and "@" not in name else None
