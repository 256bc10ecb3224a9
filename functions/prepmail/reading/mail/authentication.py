"""What a mail server of one's own says about a mail it took in: the Authentication-Results at the top (RFC 8601).

Only the first such header counts, and only under the name that the person trusts; whatever stands below was there
before, and proves nothing (RFC 8601, 5).
"""

import re
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses
from typing import Final

_HEAD: Final = 64 * 1024
_LONGEST: Final = 4_096
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"(?P<name>[\w.-]+)\s*=\s*(?P<value>[^\s;]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Authentication:
    """The verdict on DMARC in capitals (``PASS``, ``FAIL``, ``GRAY``), and the domain of From that it is about.

    A DKIM signature of that very domain, or of one above it, is as good where the domain has no DMARC record.
    """

    dmarc: str
    from_domain: str | None


def read_authentication(content: bytes, authority: str) -> Authentication:
    """Return what the first Authentication-Results of a mail says, GRAY where it is another server's or odd."""
    head = re.split(rb"\r?\n\r?\n", content[:_HEAD], maxsplit=1)[0]
    message = BytesHeaderParser(policy=compat32).parsebytes(head)
    domain = _single_domain(message)
    values = message.get_all("Authentication-Results", [])
    verdict = _read_results(str(values[0]), authority, domain) if values and domain else "GRAY"
    return Authentication(dmarc=verdict, from_domain=domain)


def _read_results(value: str, authority: str, domain: str) -> str:
    plain = _QUOTED.sub(" ", " ".join(value[:_LONGEST].split()))
    while (shorter := _COMMENT.sub(" ", plain)) != plain:
        plain = shorter
    if any(each in plain for each in '"()'):
        return "GRAY"
    name, *clauses = plain.split(";")
    if name.split()[:1] != [authority]:
        return "GRAY"
    stated = [_WORD.findall(each) for each in clauses]
    dmarc = [dict(each) for each in stated if each and each[0][0].lower() == "dmarc"]
    if len(dmarc) > 1:
        return "GRAY"
    if dmarc and dmarc[0].get("dmarc", "").lower() in {"pass", "fail"}:
        passed = dmarc[0]["dmarc"].lower() == "pass"
        proven = dmarc[0].get("header.from", "").rpartition("@")[2].lower()
        return ("PASS" if proven == domain else "GRAY") if passed else "FAIL"
    signed = [dict(each) for each in stated if each and each[0] == ("dkim", "pass")]
    return "PASS" if any(_is_aligned(each, domain) for each in signed) else "GRAY"


def _is_aligned(words: dict[str, str], domain: str) -> bool:
    """Tell whether a signature is of the domain itself or of one above it that is no mere suffix."""
    signer = (words.get("header.d") or words.get("header.i", "")).rpartition("@")[2].lower()
    return "." in signer and (domain == signer or domain.endswith(f".{signer}"))


def _single_domain(message: Message) -> str | None:
    values = [str(each) for each in message.get_all("From", [])]
    found = [address for _, address in getaddresses(values) if "@" in address]
    return found[0].rpartition("@")[2].lower() if len(values) == len(found) == 1 else None
