"""What a person types on the command line, as values: instants, spans of time, zones, ports."""

import re
from argparse import ArgumentTypeError
from datetime import UTC, datetime, timedelta

from prepmail.domain.zones import find_zone

_SPAN = re.compile(r"\+?(?:(\d{1,5})w)?(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?")
_HIGHEST_PORT = 65535
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_LONGEST_DOMAIN = 190


def parse_span(text: str) -> timedelta:
    """Return the span that ``3d``, ``+2h30m`` or ``1w`` names. Raise ``ArgumentTypeError``."""
    match = _SPAN.fullmatch(text)
    if not match or not any(match.groups()):
        raise ArgumentTypeError(f"{text!r} is no span of time, write for example 3d, 18h or 2h30m")
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def parse_moment(text: str) -> datetime:
    """Return the UTC instant of an ISO 8601 time; one without an offset is on this machine's own wall clock."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=find_zone(machine_zone()) or UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ArgumentTypeError(f"{text!r} is no ISO time, write for example 2026-11-23T09:00+01:00") from None


def parse_move(text: str) -> datetime | timedelta:
    """Return where to move the clock: by a span (``+3d``) or to an instant."""
    return parse_span(text) if text.startswith("+") else parse_moment(text)


def parse_zone(text: str) -> str:
    """Return the name of a zone that exists."""
    if find_zone(text) is None:
        raise ArgumentTypeError(f"{text!r} is no time zone, write for example Europe/Berlin")
    return text


def parse_port(text: str) -> int:
    """Return a port; 0 stands for any that is free."""
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        raise ArgumentTypeError(f"{text!r} is no port, write a number from 0 to {_HIGHEST_PORT}")
    return int(text)


def parse_address(text: str) -> str:
    """Return a mail address that fits into an envelope."""
    if text.count("@") != 1 or text.startswith("@") or text.endswith("@") or re.search(r"[\s<>\x00-\x1f]", text):
        raise ArgumentTypeError(f"{text!r} is no mail address, write for example you@example.com")
    return text


def parse_domain(text: str) -> str:
    """Return a domain in lower case that can stand behind an ``@``: letters, digits and hyphens (RFC 1035, 2.3.1).

    It is short enough to leave room for our longest address in front of it (RFC 5321, 4.5.3.1).
    """
    domain = text.lower()
    labels = domain.split(".")
    if len(domain) > _LONGEST_DOMAIN or len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):  # noqa: PLR2004
        raise ArgumentTypeError(f"{text!r} is no mail domain, write for example in.example.com")
    return domain


def machine_zone() -> str:
    """Return this machine's own zone, empty where that is not known.

    A machine set to UTC is nearly always a server or a container: it says nothing about the person.
    """
    import tzlocal  # noqa: PLC0415 - only those commands pay for it that need it

    try:
        name = tzlocal.get_localzone_name()
    except (LookupError, ValueError, OSError):
        return ""
    return (
        name if name and find_zone(name) and name.rpartition("/")[2] not in ("UTC", "UCT", "Universal", "Zulu") else ""
    )
