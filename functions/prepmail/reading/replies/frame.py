"""What a correction of the time is read against."""

from dataclasses import dataclass
from datetime import UTC, datetime

from prepmail.domain.reading import Facts
from prepmail.domain.zones import find_zone, zone_key
from prepmail.reading.dates.mentions import Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a correction is read against: the facts we hold, now, and the person's own zone (IANA id).

    ``topic`` is the name of ours that they said is wrong, or empty. ``languages`` are those that they write in.
    """

    facts: Facts
    now: datetime
    zone: str | None = None
    topic: str = ""
    languages: tuple[str, ...] = ("en",)

    @property
    def tz(self) -> str:
        """Return the zone that the interview is shown in."""
        return zone_key(find_zone(self.facts.tz) or find_zone(self.zone) or UTC)

    @property
    def start(self) -> datetime | None:
        """Return the start on the wall clock of that zone."""
        return self.facts.start.astimezone(find_zone(self.tz) or UTC) if self.facts.start else None

    @property
    def reference(self) -> Reference:
        """Return what a bare time is read against."""
        return Reference(now=self.now, zone=self.tz, languages=self.languages)
