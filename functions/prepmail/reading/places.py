"""Where an event takes place: the link to join, the number to dial, the address or room to go to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Evidence, Medium
from prepmail.reading.contentlines import Component
from prepmail.reading.web_links import find_links, host_of, unwrap

_TEXT: Final = 20_000
# A meeting's own page at each service; the first path letters keep help pages and phone lists out.
_PROVIDERS: Final = (
    ("zoom.us", ("/j/", "/w/", "/my/", "/s/", "/wc/")),
    ("zoomgov.com", ("/j/", "/w/", "/my/")),
    ("zoom-x.de", ("/j/", "/w/", "/my/")),
    ("teams.microsoft.com", ("/l/meetup-join", "/meet/", "/l/meeting")),
    ("teams.microsoft.us", ("/l/meetup-join", "/meet/")),
    ("teams.live.com", ("/meet/",)),
    ("meet.google.com", ("/",)),
    ("hangouts.google.com", ("/hangouts/_", "/call")),
    ("webex.com", ("/meet/", "/join/", "/wbxmjs/", "/webappng/", "/m/", "/weblink/", "/mw", "/j.php")),
    ("gotomeeting.com", ("/join/",)),
    ("meet.goto.com", ("/",)),
    ("gotomeet.me", ("/",)),
    ("bluejeans.com", ("/",)),
    ("whereby.com", ("/",)),
    ("meet.jit.si", ("/",)),
    ("8x8.vc", ("/",)),
    ("chime.aws", ("/",)),
    ("join.skype.com", ("/",)),
    ("meet.lync.com", ("/",)),
    ("ringcentral.com", ("/join/", "/j/")),
    ("meetings.dialpad.com", ("/",)),
    ("around.co", ("/r/",)),
    ("livestorm.co", ("/p/",)),
    ("hirevue.com", ("/",)),
    ("app.gather.town", ("/app/",)),
    ("meet.zoho.com", ("/",)),
    ("meet.zoho.eu", ("/",)),
    ("discord.gg", ("/",)),
    ("facetime.apple.com", ("/join",)),
)
_HELP: Final = ("/meetingoptions", "/help", "/download", "/support", "/u/", "/learnmore")
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
_DIAL = re.compile(r"(?<![\w/=.+-])(\+\d[\d ().-]{6,22}\d)((?:,{1,4}[\d*#]{3,20}){0,2}#?)")
_DIAL_CUE = re.compile(
    r"\b(?:dial|call[- ]?in|(?:join )?by phone|phone (?:number|conference|one-tap)|telephone|one tap|einwahl|tel:|"
    r"audio)",
    re.IGNORECASE,
)
_CALLS_YOU = re.compile(r"\b(?:call|phone|ring|reach) you\b", re.IGNORECASE)
_MEETING_ID = re.compile(
    r"\b(?:meeting id|conference id|phone conference id|besprechungs-id|access code|"
    r"pin)[ \t]{0,3}:?[ \t]{0,3}(\d[\d \t-]{3,20}\d#?)",
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


def is_join_link(url: str) -> bool:
    """Say whether a link opens a meeting at a known service, not its help or phone list."""
    host = host_of(url)
    rest = "/" + url.split("://", 1)[-1].partition("/")[2]
    if len(rest) < 3 or any(rest.lower().startswith(each) for each in _HELP):  # noqa: PLR2004 - a path says which meeting
        return False
    for domain, paths in _PROVIDERS:
        if host == domain or host.endswith("." + domain):
            # Webex and others put a language or a site's name first.
            head = rest.lower()[:60]
            return any(head.startswith(path) or (path != "/" and path in head) for path in paths)
    return False


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
    if not location or _DIAL.fullmatch(location):
        return None
    evidence["location"] = Evidence(source=f"LOCATION of {source}", quote=said[:200])
    return location


def _read_dial_in(event: Component, source: str, evidence: dict[str, Evidence]) -> str | None:
    for each in event.list_properties("CONFERENCE")[:10]:
        if each.value.lower().startswith("tel:"):
            evidence["dial_in"] = Evidence(source=f"CONFERENCE of {source}", quote=each.value[:200])
            return each.value[4:100]
    for name in ("LOCATION", "DESCRIPTION"):
        text = (event.text(name) or "")[:_TEXT]
        for match in _DIAL.finditer(text):
            before = text[max(0, match.start() - 120) : match.start()]
            if _CALLS_YOU.search(before) or not (name == "LOCATION" or match[2] or _DIAL_CUE.search(before)):
                continue
            code = None if match[2] else _MEETING_ID.search(text, match.end(), match.end() + 400)
            evidence["dial_in"] = Evidence(source=f"{name} of {source}", quote=match[0][:200])
            number = " ".join(match[1].split()) + match[2]
            return f"{number}, {' '.join(code[0].split())}" if code else number
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
