"""Where an event takes place: the link to join, the number to dial, the address or room to go to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Evidence, Medium
from prepmail.reading.calendar.contentlines import Component
from prepmail.reading.mail.web_links import find_links, unwrap
from prepmail.reading.place.phones import find_dial_in, is_only_phone
from prepmail.reading.place.providers import is_join_link

_TEXT: Final = 20_000
_CONFERENCE_PROPERTIES: Final = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "CONFERENCE",
)
_ONLINE_WORDS = re.compile(
    r"(?:microsoft teams(?: meeting| call)?|teams|zoom(?: (?:meeting|call|video))?|google meet|skype|webex|online|"
    r"virtual(?:ly)?|"
    r"remote|video(?: ?call| ?conference| ?interview)?|videokonferenz|(?:microsoft teams-)?besprechung|meeting|"
    r"r[eé]union microsoft teams|see (?:the )?description|"
    r"tbd|tba|n/?a|none|no location|-+)$",
    re.IGNORECASE,
)
_PHONE_WORDS = re.compile(
    r"(?:phone|telephone|by phone|phone call|call|telefon(?:isch)?|t[eé]l[eé]phone|tel[eé]fono)$", re.IGNORECASE
)
_PHONE_TALK = re.compile(
    r"\b(?:phone (?:screen|interview|call)|telephone interview|telefoninterview|entretien t[eé]l[eé]phonique|"
    r"(?:we(?: wi|')ll|will|i(?:'| wi)ll) (?:call|phone|ring) you|by phone|over the phone)\b",
    re.IGNORECASE,
)
_ONSITE_TALK = re.compile(
    r"\b(?:on-?site|in[- ]person|at our (?:office|premises|hq|headquarters)|vor ort|face[- ]to[- ]face)\b",
    re.IGNORECASE,
)
_VIDEO_TALK = re.compile(
    r"\b(?:video (?:call|interview|conference|meeting)|via (?:zoom|teams|google meet|webex)|videointerview)\b",
    re.IGNORECASE,
)
_ADDRESS_LIKE = re.compile(
    r"\d[^,\n]{0,60},|,[^,\n]{0,60}\d|"
    r"\b(?:street|st\.|avenue|ave\.?|road|rd\.|platz|stra(?:ss|ß)e|str\.|rue|calle|via|floor)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it is, each part with the words that say so in ``evidence``."""

    medium: Medium
    location: str | None
    join_url: str | None
    dial_in: str | None
    evidence: dict[str, Evidence]


def read_place(event: Component, *, source: str) -> Place:
    """Return the place of an event. The conference properties come first, then LOCATION, then the texts."""
    evidence: dict[str, Evidence] = {}
    join_url = _read_join_url(event, source, evidence)
    location = _read_location(event, source, evidence)
    dial_in = _read_dial_in(event, source, evidence)
    medium, said_by, quote = _medium(event, join_url=join_url, location=location, dial_in=dial_in)
    if medium is not Medium.UNKNOWN:
        evidence["medium"] = evidence.get(said_by) or Evidence(source=f"{said_by} of {source}", quote=quote[:200])
    return Place(medium=medium, location=location, join_url=join_url, dial_in=dial_in, evidence=evidence)


def _read_join_url(event: Component, source: str, evidence: dict[str, Evidence]) -> str | None:
    for name, url in _candidates(event):
        evidence["join_url"] = Evidence(source=f"{name} of {source}", quote=url[:200])
        return url
    return None


def _candidates(event: Component) -> Iterator[tuple[str, str]]:
    for name in _CONFERENCE_PROPERTIES:
        for each in event.list_properties(name)[:10]:
            features = each.parameters.get("FEATURE", "VIDEO").upper()
            url = unwrap(each.text) if features != "PHONE" and each.value[:8].lower().startswith("http") else None
            if url:
                yield name, url
    for name in ("URL", "LOCATION", "DESCRIPTION", "X-ALT-DESC"):
        text = (event.text(name) or "")[:_TEXT].replace("&amp;", "&")
        for url in find_links(text):
            if is_join_link(url):
                yield name, url
    for url in find_links((event.text("LOCATION") or "")[:2000]):
        # Whoever writes a link where the place belongs means: meet there.
        if "maps" not in url and "goo.gl" not in url:
            yield "LOCATION", url


def _read_location(event: Component, source: str, evidence: dict[str, Evidence]) -> str | None:
    said = (event.text("LOCATION") or "")[:2000]
    text = re.sub(r"https?://\S{1,2000}", " ", said)
    pieces = [" ".join(each.split()).strip(" ,;|-") for each in re.split(r"[;\n|]", text)]
    kept = [each for each in pieces if each and not _ONLINE_WORDS.match(each) and not _PHONE_WORDS.match(each)]
    location = ", ".join(dict.fromkeys(kept))[:300]
    if not location or is_only_phone(location):
        return None
    evidence["location"] = Evidence(source=f"LOCATION of {source}", quote=said[:200])
    return location


def _read_dial_in(event: Component, source: str, evidence: dict[str, Evidence]) -> str | None:
    for each in event.list_properties("CONFERENCE")[:10]:
        if each.value.lower().startswith("tel:"):
            evidence["dial_in"] = Evidence(source=f"CONFERENCE of {source}", quote=each.value[:200])
            return each.value[4:100]
    for name in ("LOCATION", "DESCRIPTION"):
        if dialled := find_dial_in((event.text(name) or "")[:_TEXT], anywhere=name == "LOCATION"):
            evidence["dial_in"] = Evidence(source=f"{name} of {source}", quote=dialled.quote)
            return dialled.number
    return None


def _medium(
    event: Component, *, join_url: str | None, location: str | None, dial_in: str | None
) -> tuple[Medium, str, str]:
    """Return the medium with the fact or property that decides it. A room and a link together leave it open."""
    for name in ("SUMMARY", "LOCATION", "DESCRIPTION"):
        text = (event.text(name) or "")[:_TEXT]
        onsite, phone = _ONSITE_TALK.search(text), _PHONE_TALK.search(text)
        if onsite and not (phone or join_url):
            return Medium.ONSITE, name, onsite[0]
        if phone and not (onsite or join_url or location):
            return Medium.PHONE, name, phone[0]
    if join_url:
        unclear = location is not None and _ADDRESS_LIKE.search(location) is not None
        return (Medium.UNKNOWN, "", "") if unclear else (Medium.VIDEO, "join_url", "")
    place = (event.text("LOCATION") or "")[:300]
    if _PHONE_WORDS.match(place.strip()):
        return Medium.PHONE, "LOCATION", place
    if dial_in and not location:
        return Medium.PHONE, "dial_in", ""
    for name in ("LOCATION", "SUMMARY", "DESCRIPTION"):
        if video := _VIDEO_TALK.search((event.text(name) or "")[:_TEXT]):
            return Medium.VIDEO, name, video[0]
    if location and _ADDRESS_LIKE.search(location):
        return Medium.ONSITE, "location", ""
    return Medium.UNKNOWN, "", ""
