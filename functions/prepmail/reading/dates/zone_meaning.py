"""From a wall clock time and what is said of its zone to the instants it may mean."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Doubt, Reference
from prepmail.reading.dates.tokens import Zone
from prepmail.reading.zones.timezones import Confidence, resolve_tz
from prepmail.reading.zones.words import AMBIGUOUS, CLEAR_ABBREVIATIONS

# What the letters say, in hours; people use them for the region all year round.
_LETTERS: Final = {
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "akst": -9,
    "akdt": -8,
    "hst": -10,
    "cet": 1,
    "mez": 1,
    "cest": 2,
    "mesz": 2,
    "eet": 2,
    "eest": 3,
    "wet": 0,
    "west": 1,
    "bst": 1,
    "aest": 10,
    "aedt": 11,
    "acst": 9.5,
    "acdt": 10.5,
    "nzst": 12,
    "nzdt": 13,
}
_WITH_SUMMER_TIME: Final = {"aest": ("Australia/Sydney", "Australia/Melbourne", "Australia/Hobart")}
_AUSTRALIAN: Final = {
    "est": ("Australia/Sydney", "Australia/Brisbane"),
    "edt": ("Australia/Sydney",),
    "cst": ("Australia/Adelaide", "Australia/Darwin"),
    "cdt": ("Australia/Adelaide",),
    "et": ("Australia/Sydney", "Australia/Brisbane"),
}
# How far from the writer's clock a zone may lie to be the one that they mean by "CST".
_NEAR: Final = timedelta(hours=3.5)
# The usual zone behind an offset that a mail client writes, by the language of the writer.
_USUAL_ZONES: Final[dict[tuple[str, int], tuple[str, ...]]] = {
    ("en", -300): ("America/New_York", "America/Chicago"),
    ("en", -240): ("America/New_York", "America/Halifax"),
    ("en", -360): ("America/Chicago", "America/Denver"),
    ("en", -420): ("America/Denver", "America/Los_Angeles"),
    ("en", -480): ("America/Los_Angeles", "America/Anchorage"),
    ("en", 60): ("Europe/London", "Europe/Berlin"),
    ("en", 330): ("Asia/Kolkata",),
    ("en", 480): ("Asia/Singapore", "Australia/Perth"),
    ("en", 600): ("Australia/Sydney", "Australia/Brisbane"),
    ("en", 570): ("Australia/Adelaide", "Australia/Darwin"),
    ("en", 630): ("Australia/Adelaide",),
    ("en", -180): ("America/Halifax",),
    ("en", -150): ("America/St_Johns",),
    ("en", -210): ("America/St_Johns",),
    ("en", -540): ("America/Anchorage",),
    ("en", -600): ("Pacific/Honolulu",),
    ("en", 180): ("Africa/Nairobi",),
    ("en", 240): ("Asia/Dubai",),
    ("en", 300): ("Asia/Karachi",),
    ("en", 540): ("Asia/Tokyo",),
    ("en", 660): ("Australia/Sydney",),
    ("en", 720): ("Pacific/Auckland",),
    ("en", 780): ("Pacific/Auckland",),
    ("en", 120): ("Africa/Johannesburg",),
    ("es", -360): ("America/Mexico_City",),
    ("es", -300): ("America/Bogota",),
    ("es", -240): ("America/Santiago",),
    ("es", -180): ("America/Argentina/Buenos_Aires", "America/Santiago"),
    ("pt", 60): ("Europe/Lisbon",),
    ("fr", -300): ("America/Toronto",),
    ("fr", -240): ("America/Toronto",),
}
_WINTER: Final = datetime(2026, 1, 15)  # noqa: DTZ001 - set in a zone where it is used
_HOME: Final = {
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
    "nl": "Europe/Amsterdam",
    "pl": "Europe/Warsaw",
    "sv": "Europe/Stockholm",
    "da": "Europe/Copenhagen",
    "nb": "Europe/Oslo",
    "pt": "America/Sao_Paulo",
    "ja": "Asia/Tokyo",
    "zh": "Asia/Shanghai",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One instant (UTC) a time may mean, the zone to show it in, and the offset it was read with."""

    instant: datetime
    tz: str | None
    zone: tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """All meanings, the likelier first, and why there are several."""

    meanings: tuple[Meaning, ...]
    doubts: frozenset[Doubt] = frozenset()


def read_local(local: datetime, zone: Zone | None, reference: Reference, language: str) -> Clocks:
    """Return the instants a naive wall clock time may mean in a zone as written, or in the writer's own."""
    if zone is None:
        own = home_zone(reference, language)
        zone_info = find_zone(own) or reference.now.tzinfo or UTC
        clocks = _changes(local, (Meaning(instant=_instant(local, zone_info), tz=own, zone=zone_info),))
        return Clocks(meanings=clocks.meanings, doubts=clocks.doubts | {Doubt.NO_ZONE})
    return _changes(local, *_named(local, zone, reference))


def with_writers_clock(clocks: Clocks, local: datetime, reference: Reference, language: str) -> Clocks:
    """Return a place's clock and the writer's, in doubt, where they differ; of a server's +00:00 nobody knows."""
    if not reference.now.utcoffset() or not clocks.meanings:
        return clocks
    own = read_local(local, None, reference, language).meanings[:1]
    if not own or own[0].instant == clocks.meanings[0].instant:
        return clocks
    return Clocks(meanings=(*own, *clocks.meanings), doubts=clocks.doubts | {Doubt.PLACE})


def home_zone(reference: Reference, language: str) -> str | None:
    """Return the zone a writer's bare times are in: what is known, else the usual one behind their clock's offset."""
    if find_zone(reference.zone):
        return reference.zone
    key = getattr(reference.now.tzinfo, "key", None)
    if isinstance(key, str) and find_zone(key):
        return key
    offset = reference.now.utcoffset()
    if not offset:
        return None
    minutes = int(offset / timedelta(minutes=1))
    candidates = (
        _HOME.get(language, ""),
        *_USUAL_ZONES.get((language, minutes), ()),
        *_USUAL_ZONES.get(("en", minutes), ()),
    )
    found = (
        each
        for each in candidates
        if (zone := find_zone(each)) and reference.now.astimezone(zone).utcoffset() == offset
    )
    # Some programs write the offset of winter all the year round.
    home = find_zone(_HOME.get(language, ""))
    winter = home is not None and _WINTER.replace(tzinfo=home).utcoffset() == offset
    return _HOME[language] if winter else next(found, None)


def _named(local: datetime, zone: Zone, reference: Reference) -> tuple[tuple[Meaning, ...], frozenset[Doubt]]:
    name = zone.name
    if name in {"gmt", "greenwich mean time"}:
        return _greenwich(local, reference)
    if zone.city and (found := resolve_tz(zone.city, at=local, prefer=reference.zone)):
        return (Meaning(instant=_instant(local, found.zone), tz=found.iana, zone=found.zone),), frozenset()
    if name in _LETTERS or name in AMBIGUOUS:
        return _letters(local, name, reference)
    resolved = resolve_tz(name, at=local, prefer=reference.zone)
    if resolved is None:
        return (), frozenset()
    every = [resolved, *resolved.others] if resolved.confidence is Confidence.LOW else [resolved]
    meanings = tuple(Meaning(instant=_instant(local, each.zone), tz=each.iana, zone=each.zone) for each in every)
    return meanings, frozenset({Doubt.ZONE_AMBIGUOUS}) if len(meanings) > 1 else frozenset()


def _greenwich(local: datetime, reference: Reference) -> tuple[tuple[Meaning, ...], frozenset[Doubt]]:
    """Read "GMT": UTC by the letter; in summer people in London may mean their own clock."""
    london = find_zone("Europe/London") or UTC
    here = Meaning(instant=_instant(local, london), tz="Europe/London", zone=london)
    literal = Meaning(instant=_instant(local, UTC), tz="Etc/UTC", zone=UTC)
    if here.instant == literal.instant:
        return (here,), frozenset()
    british = reference.zone in {"Europe/London", "Europe/Dublin"}
    return (here, literal) if british else (literal, here), frozenset({Doubt.ZONE_LOOSE})


def _letters(local: datetime, name: str, reference: Reference) -> tuple[tuple[Meaning, ...], frozenset[Doubt]]:
    """Read "EST", "IST": the region that fits the writer, on its wall clock."""
    southern = _southern(name, local, reference)
    if southern is not None:
        return (southern,), frozenset()
    candidates = AMBIGUOUS.get(name) or (CLEAR_ABBREVIATIONS[name],)
    candidates = (*(each for each in _WITH_SUMMER_TIME.get(name, ()) if each == reference.zone), *candidates)
    ordered, sure = _by_hints(candidates, local, reference)
    meanings = [
        Meaning(instant=_instant(local, zone), tz=each, zone=zone) for each in ordered if (zone := find_zone(each))
    ]
    doubts: set[Doubt] = set()
    if sure or name not in {"ist", "cst", "bst", "ast", "gst", "pst", "brt"}:
        meanings = meanings[:1]
    elif len({each.instant for each in meanings}) > 1:
        doubts.add(Doubt.ZONE_AMBIGUOUS)
    hours = _LETTERS.get(name)
    if hours is not None and meanings and meanings[0].zone.utcoffset(local) != timedelta(hours=hours):
        fixed = timezone(timedelta(hours=hours))
        literal = Meaning(instant=_instant(local, fixed), tz=meanings[0].tz, zone=fixed)
        meanings.insert(1, literal)
        doubts.add(Doubt.ZONE_LOOSE)
    return tuple(meanings), frozenset(doubts)


def _southern(name: str, local: datetime, reference: Reference) -> Meaning | None:
    """Read the "EST" of a writer whose clock is Australian: the one of those zones that has their offset."""
    offset = reference.now.utcoffset()
    for each in _AUSTRALIAN.get(name, ()):
        zone = find_zone(each)
        if zone is not None and reference.now.astimezone(zone).utcoffset() == offset:
            return Meaning(instant=_instant(local, zone), tz=each, zone=zone)
    return None


def _by_hints(candidates: tuple[str, ...], local: datetime, reference: Reference) -> tuple[list[str], bool]:
    """Return the zones of one abbreviation, those near the person's or the writer's clock first; True where one is."""
    if reference.zone in candidates:
        return [reference.zone, *(each for each in candidates if each != reference.zone)], True
    own = find_zone(reference.zone)
    # An offset of zero is as often a server's as a writer's.
    hints = [own.utcoffset(local) if own else None, reference.now.utcoffset() or None]
    for hint in hints:
        near = [
            each
            for each in candidates
            if hint is not None
            and (zone := find_zone(each))
            and abs((zone.utcoffset(local) or timedelta()) - hint) <= _NEAR
        ]
        if near:
            return [*near, *(each for each in candidates if each not in near)], True
    return list(candidates), False


def _changes(local: datetime, meanings: tuple[Meaning, ...], doubts: frozenset[Doubt] = frozenset()) -> Clocks:
    """Notice the hours in which clocks change: one that is skipped, and one that comes twice (RFC 5545, 3.3.5)."""
    if not meanings:
        return Clocks(meanings=(), doubts=doubts)
    zone = meanings[0].zone
    first, second = zone.utcoffset(local), zone.utcoffset(local.replace(fold=1))
    if first is None or second is None or first == second:
        return Clocks(meanings=meanings, doubts=doubts)
    other = Meaning(instant=_instant(local.replace(fold=1), zone), tz=meanings[0].tz, zone=zone)
    change = Doubt.GAP if first < second else Doubt.FOLD
    return Clocks(meanings=(meanings[0], other, *meanings[1:]), doubts=doubts | {change})


def _instant(local: datetime, zone: tzinfo) -> datetime:
    return local.replace(tzinfo=zone).astimezone(UTC)
