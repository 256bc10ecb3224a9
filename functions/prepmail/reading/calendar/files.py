"""Calendar files as events: which METHOD, which VEVENTs, and the zones that this file defines for itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Method
from prepmail.errors import NotReadableError
from prepmail.reading.calendar.contentlines import Component, parse_components
from prepmail.reading.zones.timezones import find_iana
from prepmail.reading.zones.vtimezone import VTimezone, parse_vtimezone
from prepmail.reading.zones.words import normalise_name

MAX_COMPONENTS: Final = 100
_MAX_ZONES: Final = 100

_BEGIN_COMPONENT = re.compile(r"^[ \t]{0,8}BEGIN:V(?:EVENT|TODO|JOURNAL|FREEBUSY)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """The events of one VCALENDAR, each as its raw component, and what is said about all of them."""

    method: Method
    events: tuple[Component, ...]
    zones: Mapping[str, VTimezone]
    zone_hint: str | None

    def find_zone(self, tzid: str) -> VTimezone | None:
        """Return this file's own definition of a TZID, or None."""
        return self.zones.get(normalise_name(tzid))


def parse_calendar(text: str, *, method: str | None = None) -> tuple[CalendarFile, ...]:
    """Parse a calendar file, one value for each VCALENDAR in it that has events.

    ``method`` is the MIME parameter, used where the file has none (RFC 6047, 2.4); without either it is PUBLISH. Raise
    ``NotReadableError``: ``too-many-parts`` past 100 components, ``broken-calendar`` where there is nothing to repair,
    ``no-event`` where there is no VEVENT.
    """
    if sum(1 for _ in _BEGIN_COMPONENT.finditer(text)) > MAX_COMPONENTS:
        raise NotReadableError("too-many-parts")
    calendars = parse_components(text)
    if not any(each.components or each.properties for each in calendars):
        raise NotReadableError("broken-calendar")
    # A zone may stand in another VCALENDAR of the same file.
    inside = [each for calendar in calendars for each in calendar.components]
    zones = [zone for each in inside if each.name == "VTIMEZONE" and (zone := parse_vtimezone(each))][:_MAX_ZONES]
    files = tuple(_parse_file(each, zones, method) for each in calendars if any(_events(each)))
    if not files:
        raise NotReadableError("no-event")
    return files


def _parse_file(calendar: Component, zones: list[VTimezone], method: str | None) -> CalendarFile:
    events = _events(calendar)
    return CalendarFile(
        method=_method([*(each.text("METHOD") for each in (calendar, *events)), method]),
        events=events,
        zones={normalise_name(zone.tzid): zone for zone in reversed(zones)},
        zone_hint=_zone_hint(calendar, zones),
    )


def _events(calendar: Component) -> tuple[Component, ...]:
    return tuple(each for each in calendar.components if each.name == "VEVENT" and each.properties)


def _method(said: list[str | None]) -> Method:
    known = {each.value for each in Method}
    return next((Method(word) for each in said if each and (word := each.strip().upper()) in known), Method.PUBLISH)


def _zone_hint(calendar: Component, zones: list[VTimezone]) -> str | None:
    """Return the zone in which a file's floating times are probably meant: X-WR-TIMEZONE, or its only VTIMEZONE."""
    if name := calendar.text("X-WR-TIMEZONE"):
        return find_iana(name)
    return find_iana(zones[0].tzid) if len(zones) == 1 else None
