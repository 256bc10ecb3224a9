"""The mail by which a provider asks whether it may forward to an address of ours: its code and its link."""

import re
from dataclasses import dataclass
from typing import Final

from prepmail.errors import NotReadableError
from prepmail.reading.mail.mime import open_parcel
from prepmail.reading.mail.web_links import find_links, host_of

_SENDERS: Final = frozenset(
    {
        "forwarding-noreply@google.com",
        "account-security-noreply@accountprotection.microsoft.com",
        "account-security-noreply@account.microsoft.com",
        "no-reply@cc.yahoo-inc.com",
        "noreply@zohoaccounts.com",
    }
)
_HOSTS: Final = ("google.com", "microsoft.com", "live.com", "yahoo.com", "zoho.com", "zoho.eu")
_CODE = re.compile(r"(?:code|#)\s{0,3}[:#)]?\s{0,3}(?:is\s)?(?P<code>\d{4,12})\b", re.IGNORECASE)
_MOST: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardingCode:
    """What confirms the forwarding: digits, a link on the provider's own host, or both."""

    code: str | None
    link: str | None


def is_forwarding_sender(address: str | None) -> bool:
    """Tell whether an address is one that mail providers ask from."""
    return (address or "").casefold() in _SENDERS


def read_forwarding_code(content: bytes) -> ForwardingCode | None:
    """Return code and link of such a mail, None where it holds neither. Never raises; nothing is fetched."""
    try:
        parcel = open_parcel(content)
    except NotReadableError:
        return None
    text = "\n".join(each.text for each in parcel.layers)[:_MOST]
    subject = parcel.letter.subject if parcel.letter else None
    found = _CODE.search(subject or "") or _CODE.search(text)
    link = next((each for each in find_links(text) if _is_theirs(each)), None)
    return ForwardingCode(code=found["code"] if found else None, link=link) if found or link else None


def _is_theirs(url: str) -> bool:
    host = host_of(url)
    return url.startswith("https://") and any(host == each or host.endswith(f".{each}") for each in _HOSTS)
