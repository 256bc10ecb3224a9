"""Understand what SES says about a mail that arrived: the notification, or the headers it puts above the mail.

The notification is the better witness; the headers serve where the bucket itself tells of new objects. The bytes below
the block of SES are the sender's and prove nothing. A DMARC pass is about one domain, so a receipt names it: whoever
reads From out of the bytes must come to the same one.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from types import MappingProxyType
from typing import Any

PROBE = "AMAZON_SES_SETUP_NOTIFICATION"
_CHECKS = ("spf", "dkim", "dmarc", "spam", "virus")
_UNKNOWN = "GRAY"
_HEAD_BYTES = 256 * 1024
_VALUE_LENGTH = 4096
_OWN_HEADERS = frozenset(
    {"return-path", "received", "x-ses-spam-verdict", "x-ses-virus-verdict", "received-spf", "authentication-results"}
)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT = re.compile(r"\([^()]*\)")
_RECIPIENT = re.compile(r"\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?\s*;")


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One mail that SES took in. ``verdicts`` has PASS, FAIL, GRAY or PROCESSING_FAILED for each of five checks.

    ``from_domain`` is the domain of From that the verdict on DMARC is about, in lower case, None when there is not one.
    """

    archive_key: str
    envelope_sender: str
    recipients: tuple[str, ...]
    verdicts: Mapping[str, str]
    from_domain: str | None


def parse_notification(notification: Mapping[str, Any]) -> Receipt | None:
    """Return the receipt, None for the probe that SES sends when a rule is made.

    Recipients are those of the envelope (``receipt.recipients``); ``mail.destination`` only repeats To and Cc. A DMARC
    pass stays one only for a single From address, whose domain the header of SES names too where it is told. Raise
    ``KeyError`` for anything that is no notification of an S3 action.
    """
    mail, receipt = notification["mail"], notification["receipt"]
    if mail["messageId"] == PROBE:
        return None
    verdicts = {each: receipt.get(f"{each}Verdict", {}).get("status", _UNKNOWN) for each in _CHECKS}
    from_domain = _domain_of(mail.get("commonHeaders", {}).get("from", ()))
    top = _top((each["name"], each["value"]) for each in mail.get("headers", ()))
    stated = _authentication(top["authentication-results"], from_domain) if "authentication-results" in top else {}
    if verdicts["dmarc"] == "PASS" and (from_domain is None or stated.get("dmarc", "PASS") != "PASS"):
        verdicts["dmarc"] = _UNKNOWN
    elif verdicts["dmarc"] == _UNKNOWN and stated.get("dmarc") == "PASS":
        verdicts["dmarc"] = "PASS"
    return Receipt(
        archive_key=receipt["action"]["objectKey"],
        envelope_sender=mail.get("source") or "",
        recipients=tuple(receipt["recipients"]),
        verdicts=MappingProxyType(verdicts),
        from_domain=from_domain,
    )


def parse_object(archive_key: str, content: bytes) -> Receipt | None:
    """Return what the headers of SES at the top of a stored mail say, None for the probe.

    Verdicts that are not beyond doubt are GRAY. A mail to several recipients names none of them.
    """
    if archive_key.endswith(PROBE):
        return None
    head = BytesHeaderParser().parsebytes(content[:_HEAD_BYTES])
    top = _top(head.items())
    from_domain = _domain_of(str(each) for each in head.get_all("from", []))
    found = _RECIPIENT.search(" ".join(top.get("received", "").split()))
    return Receipt(
        archive_key=archive_key,
        envelope_sender=top.get("return-path", "").strip().strip("<>"),
        recipients=(found[1],) if found else (),
        verdicts=MappingProxyType(
            dict.fromkeys(_CHECKS, _UNKNOWN)
            | {each: _verdict(top.get(f"x-ses-{each}-verdict", "")) for each in ("spam", "virus")}
            | _authentication(top.get("authentication-results", ""), from_domain)
        ),
        from_domain=from_domain,
    )


def _top(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the headers SES wrote: those above X-SES-RECEIPT, each once; nothing when the block is odd."""
    top: dict[str, str] = {}
    for raw_name, value in headers:
        name = raw_name.lower()
        if name == "x-ses-receipt":
            return top
        if name not in _OWN_HEADERS or name in top:
            break
        top[name] = str(value)
    return {}


def _authentication(value: str, from_domain: str | None) -> dict[str, str]:
    """Return the verdicts of an Authentication-Results header (RFC 8601) of ``amazonses.com``.

    Quoted strings and comments go first, since a sender can put words into them; a method stated twice counts as not
    stated, and a DMARC pass counts only for the domain of the one From address. A DKIM signature of another domain says
    nothing about From; one of that very domain is enough where it has no DMARC record.
    """
    plain = _QUOTED.sub("", value[:_VALUE_LENGTH])
    while (shorter := _COMMENT.sub("", plain)) != plain:
        plain = shorter
    authority, *clauses = (each.split() for each in plain.split(";"))
    if authority != ["amazonses.com"] or any(each in plain for each in '"()'):
        return {}
    results: dict[str, list[dict[str, str]]] = {}
    for clause in clauses:
        words = dict(word.split("=", 1) for word in clause if "=" in word)
        method = clause[0].split("=", 1)[0] if clause else ""
        results.setdefault(method, []).append(words)
    found: dict[str, str] = {}
    for method in ("spf", "dmarc"):
        stated = results.get(method, [])
        if len(stated) == 1:
            found[method] = _verdict(stated[0].get(method, ""))
    if found.get("dmarc") == "PASS":
        proven = results["dmarc"][0].get("header.from", "").rpartition("@")[2].lower()
        if not from_domain or proven != from_domain:
            found["dmarc"] = _UNKNOWN
    elif from_domain and _is_signed_by(from_domain, results):
        found["dmarc"] = "PASS"
    return found


def _is_signed_by(from_domain: str, results: Mapping[str, list[dict[str, str]]]) -> bool:
    """Tell whether a domain without a DMARC record signed the mail itself, or one above it that is no mere suffix did.

    That is what DMARC would have asked of DKIM (RFC 7489, 3.1.1).
    """
    stated = [each.get("dmarc", "") for each in results.get("dmarc", [])]
    if any(each not in {"none", "gray"} for each in stated) or len(stated) > 1:
        return False
    signers = (
        each.get("header.d", each.get("header.i", "")).rpartition("@")[2].lower()
        for each in results.get("dkim", [])
        if each.get("dkim") == "pass"
    )
    return any("." in each and (from_domain == each or from_domain.endswith(f".{each}")) for each in signers)


def _verdict(word: str) -> str:
    return {"pass": "PASS", "fail": "FAIL"}.get(word.strip().lower(), _UNKNOWN)


def _domain_of(values: Iterable[str]) -> str | None:
    """Return the domain of the one address in the one From header, None when there are more or none."""
    headers = list(values)
    addresses = [address for _, address in getaddresses(headers) if "@" in address]
    if len(headers) != 1 or len(addresses) != 1:
        return None
    return addresses[0].rpartition("@")[2].lower()
