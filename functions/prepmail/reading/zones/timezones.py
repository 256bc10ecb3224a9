"""Time zones by name: the one way from a name, as anybody writes it, to the clock it means.

An IANA id says it exactly and beats the file's own VTIMEZONE, which is often a stub or a year old. A Windows id or a
caption of Outlook says it well; an abbreviation or half a name only with the VTIMEZONE's help. What stays unknown is
None, never UTC.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from prepmail.domain.zones import find_zone
from prepmail.reading.zones.tables import ALIASES, CITIES, DISPLAY_NAMES, WINDOWS
from prepmail.reading.zones.vtimezone import VTimezone
from prepmail.reading.zones.words import (
    AMBIGUOUS,
    CAPTIONS,
    CLEAR_ABBREVIATIONS,
    COUNTRY_TIMES,
    TOWNS,
    USUAL,
    normalise_name,
)


class ZoneSource(StrEnum):
    """How a zone was found."""

    IANA = "IANA id"
    IANA_INSIDE = "IANA id inside a longer name"
    WINDOWS = "Windows zone"
    CAPTION = "zone name"
    CITY = "city"
    ABBREVIATION = "abbreviation"
    PARTIAL = "part of a zone name"
    OFFSET = "offset"
    VTIMEZONE = "VTIMEZONE of the file"


class Confidence(StrEnum):
    """HIGH needs no question; LOW does."""

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedZone:
    """What a name means at one local time.

    ``zone`` has the right offset at that time (a fixed one when the rules come from a VTIMEZONE or an offset); ``iana``
    is an id to show times in, or None. ``others`` are other meanings with another offset at that time.
    """

    iana: str | None
    zone: tzinfo
    source: ZoneSource
    confidence: Confidence
    others: tuple["ResolvedZone", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """What a name alone says: zones, the likelier first; ``firm`` beats a VTIMEZONE, ``sure`` needs none."""

    zones: tuple[str, ...]
    source: ZoneSource
    firm: bool = False
    sure: bool = True


_PREFIX = re.compile(r"^[\s\"'(]*(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2})(?:[:.]?(\d{2}))?)?\s*\)\s*", re.IGNORECASE)
_SUFFIX = re.compile(r"\s*\(\s*(?:UTC|GMT)\s*[^()]{0,12}\)[\s\"']*$", re.IGNORECASE)
_OFFSETS = re.compile(r"(?<![A-Za-z])(?:UTC|GMT)?\s?([+-])(\d{1,2})(?:[:.]?([0-5]\d))?(?!\d)", re.IGNORECASE)
_BARE_OFFSET = re.compile(r"^(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?[0-5]\d)?$", re.IGNORECASE)
_IANA_INSIDE = re.compile(
    r"((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)[/_-][A-Za-z][A-Za-z_+0-9/-]{0,40})"
)
_PLACES = re.compile(r"[,;:/]|\s-\s")
# IANA keeps these three as fixed offsets; people who write them mean the abbreviation.
_NOT_IDS: Final = frozenset({"est", "mst", "hst"})
_MICROSOFT_UTC: Final = "tzone://microsoft/utc"
_MAX_NAME: Final = 200


def resolve_tz(
    name: str | None, *, at: datetime, vtimezone: VTimezone | None = None, prefer: str | None = None
) -> ResolvedZone | None:
    """Return what a zone's name means at a naive local time, or None when nobody can know.

    ``vtimezone`` is the definition of that name in the same file. ``prefer`` is an IANA id (the person's own zone)
    that decides between several meanings of an ambiguous name. Never raises, never falls back on UTC.
    """
    text = (name or "")[:_MAX_NAME].strip().strip("\"'").strip()
    named = _find_named(text, at) if text else None
    if named is not None:
        return _weigh(named, at, vtimezone, prefer)
    return _of_rules(vtimezone, at) if vtimezone else _of_offset(text, at)


def find_iana(name: str) -> str | None:
    """Return the current IANA id for an id in any case, an alias or a prefixed id, or None."""
    key = name.strip().strip("\"'").strip().strip("/").casefold()
    ids = _ids()
    if key in ids and key not in _NOT_IDS:
        return ids[key]
    parts = key.split("/")
    # "/mozilla.org/20050126_1/America/Chicago": a vendor's prefix, then the id.
    for index in range(1, min(len(parts), 8)):
        tail = "/".join(parts[index:])
        if tail in ids and (tail not in _NOT_IDS or name.startswith("/")):
            return ids[tail]
    return None


@cache
def _ids() -> dict[str, str]:
    return {name.casefold(): ALIASES.get(name, name) for name in (*available_timezones(), *ALIASES) if _is_id(name)}


def _is_id(name: str) -> bool:
    return name not in {"localtime", "Factory", "posixrules"}


def _find_named(text: str, at: datetime) -> _Named | None:
    text = text.removeprefix("TZID=")
    if text.casefold() == _MICROSOFT_UTC:
        return _Named(zones=("Etc/UTC",), source=ZoneSource.WINDOWS, firm=True)
    if iana := find_iana(text):
        return _Named(zones=(iana,), source=ZoneSource.IANA, firm=True)
    key = normalise_name(text)
    bare = normalise_name(_SUFFIX.sub("", _PREFIX.sub("", text)))
    if key in WINDOWS:
        return _Named(zones=(WINDOWS[key],), source=ZoneSource.WINDOWS, firm=True)
    for each in (key, bare):
        if each in CAPTIONS or each in COUNTRY_TIMES or each in DISPLAY_NAMES or each in WINDOWS:
            zone = CAPTIONS.get(each) or COUNTRY_TIMES.get(each) or DISPLAY_NAMES.get(each) or WINDOWS[each]
            return _Named(zones=(zone,), source=ZoneSource.CAPTION, firm=True)
        if each in CLEAR_ABBREVIATIONS:
            return _Named(zones=(CLEAR_ABBREVIATIONS[each],), source=ZoneSource.ABBREVIATION)
        if each in AMBIGUOUS:
            return _Named(zones=AMBIGUOUS[each], source=ZoneSource.ABBREVIATION, sure=False)
    return _find_inside(text) or _find_places(text, at) or _find_partial(bare)


def _find_inside(text: str) -> _Named | None:
    for match in _IANA_INSIDE.finditer(text):
        found = match[1]
        for candidate in (found, re.split(r"--|_(?=[A-Z][a-z]+_)", found)[0]):
            area, _, place = re.sub(r"[_-]", "/", candidate, count=1).partition("/")
            if iana := find_iana(f"{area}/{place}"):
                return _Named(zones=(iana,), source=ZoneSource.IANA_INSIDE)
    return None


def _find_places(text: str, at: datetime) -> _Named | None:
    """Read "(UTC+01:00) Amsterdam, Berlin, Bern": the cities tell the zone, also in other languages."""
    said = _PREFIX.match(text)
    names = [normalise_name(each) for each in _PLACES.split(_SUFFIX.sub("", _PREFIX.sub("", text)))[:20]]
    zones = [zone for each in names if (zone := CITIES.get(each) or TOWNS.get(each) or CAPTIONS.get(each))]
    if said and said[1]:
        standard = _offset_of(said)
        zones = [zone for zone in zones if _standard_offset(zone, at) == standard]
    if not zones:
        return None
    windows = set(WINDOWS.values())
    # The usual place of a Windows zone first: it is what the caption stands for.
    ordered = sorted(dict.fromkeys(zones), key=lambda zone: (zone not in windows, zone not in USUAL))
    same = len({_offset(zone, at) for zone in ordered}) == 1
    return _Named(zones=tuple(ordered), source=ZoneSource.CITY, firm=bool(said) and same, sure=same)


def _find_partial(key: str) -> _Named | None:
    """Read "Romance" or "W. Europe", as Lotus writes Windows zones: believed when the VTIMEZONE agrees."""
    zone = WINDOWS.get(f"{key} standard time") or DISPLAY_NAMES.get(f"{key} time")
    return _Named(zones=(zone,), source=ZoneSource.PARTIAL, sure=False) if zone else None


def _weigh(named: _Named, at: datetime, vtimezone: VTimezone | None, prefer: str | None) -> ResolvedZone | None:
    """Set what the name says against what the file's own rules say."""
    zones = [zone for zone in named.zones if find_zone(zone)]
    if prefer in zones:
        zones.sort(key=lambda zone: zone != prefer)
    if not zones:
        return _of_rules(vtimezone, at) if vtimezone else None
    meanings = [_of_iana(zone, named.source) for zone in zones]
    if vtimezone is not None:
        written = vtimezone.utcoffset(at)
        if not named.firm:
            agreeing = [each for each in meanings if _at(each, at) == written]
            return agreeing[0] if agreeing else _of_rules(vtimezone, at)
        if named.source is not ZoneSource.IANA and _at(meanings[0], at) != written:
            return _doubt(meanings[0], [_of_rules(vtimezone, at)], at)
    if named.sure and len({_at(each, at) for each in meanings}) == 1:
        return meanings[0]
    clear = prefer in zones or (len(meanings) > 1 and len({_at(each, at) for each in meanings}) == 1)
    return meanings[0] if clear else _doubt(meanings[0], meanings[1:], at)


def _doubt(used: ResolvedZone, others: Iterable[ResolvedZone], at: datetime) -> ResolvedZone:
    different = {_at(each, at): each for each in others if _at(each, at) != _at(used, at)}
    return ResolvedZone(
        iana=used.iana,
        zone=used.zone,
        source=used.source,
        confidence=Confidence.LOW,
        others=tuple(different.values()),
    )


def _of_iana(iana: str, source: ZoneSource) -> ResolvedZone:
    zone = find_zone(iana)
    assert zone is not None, "only zones that exist get here"  # noqa: S101 - an invariant of this module
    return ResolvedZone(iana=iana, zone=zone, source=source, confidence=Confidence.HIGH)


def _of_rules(vtimezone: VTimezone, at: datetime) -> ResolvedZone:
    return ResolvedZone(
        iana=vtimezone.find_iana(at),
        zone=timezone(vtimezone.utcoffset(at)),
        source=ZoneSource.VTIMEZONE,
        confidence=Confidence.HIGH,
    )


def _of_offset(text: str, at: datetime) -> ResolvedZone | None:
    """Read a name that is only offsets. "UTC+11" says it; "(GMT +01:00)" may hide a summer time."""
    found = [_offset_of(match) for match in _OFFSETS.finditer(text)][:2]
    if len(found) == 2:  # noqa: PLR2004 - standard and daylight
        usual = (zone for zone in (*USUAL, *WINDOWS.values()) if find_zone(zone))
        year = (datetime(at.year, 1, 10), datetime(at.year, 7, 10))  # noqa: DTZ001 - wall clock times
        for zone in usual:
            if {_offset(zone, each) for each in year} == set(found):
                return _doubt(_of_iana(zone, ZoneSource.OFFSET), (), at)
        return None
    if len(found) != 1:
        return None
    hours = found[0] / timedelta(hours=1)
    iana = f"Etc/GMT{-int(hours):+d}" if hours and hours.is_integer() else None
    return ResolvedZone(
        iana=iana if find_zone(iana) else None,
        zone=timezone(found[0]),
        source=ZoneSource.OFFSET,
        confidence=Confidence.HIGH if _BARE_OFFSET.match(text) else Confidence.LOW,
    )


def _offset_of(match: re.Match[str]) -> timedelta:
    offset = min(timedelta(hours=int(match[2]), minutes=int(match[3] or 0)), timedelta(hours=15))
    return -offset if match[1] == "-" else offset


def _at(resolved: ResolvedZone, local: datetime) -> timedelta | None:
    return resolved.zone.utcoffset(local)


def _offset(iana: str, local: datetime) -> timedelta | None:
    zone = find_zone(iana)
    return zone.utcoffset(local) if zone else None


def _standard_offset(iana: str, at: datetime) -> timedelta | None:
    """Return the smaller of the offsets in January and July: daylight time is the greater one."""
    both = [_offset(iana, datetime(at.year, month, 10)) for month in (1, 7)]  # noqa: DTZ001 - wall clock times
    return min((each for each in both if each is not None), default=None)
